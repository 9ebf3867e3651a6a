"""The recovery sheet survives retyping, and says where a slip is."""

import pytest

from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.recovery import ALPHABET, new_recovery_key, secret_of


def test_a_sheet_has_six_groups_of_six_and_at_least_128_bits() -> None:
    sheet = new_recovery_key()
    assert [len(group) for group in sheet.groups] == [6] * 6
    assert set(sheet.words) <= set(ALPHABET) | {" "}
    assert len(secret_of(sheet.words)) * 5 >= 128
    assert new_recovery_key().words != sheet.words


def test_retyping_forgives_case_spaces_and_look_alikes() -> None:
    sheet = new_recovery_key()
    sloppy = sheet.words.lower().replace("0", "o").replace("1", "l").replace(" ", " - ")
    assert sheet.matches(sloppy)
    assert sheet.matches("\u00a0".join(sheet.groups) + "\n")
    assert not sheet.matches(new_recovery_key().words)


def test_a_slip_is_found_in_its_group() -> None:
    sheet = new_recovery_key()
    found = 0
    for place in range(5):
        group = list(sheet.groups[2])
        group[place] = ALPHABET[(ALPHABET.index(group[place]) + 7) % 32]
        typed = " ".join([*sheet.groups[:2], "".join(group), *sheet.groups[3:]])
        try:
            secret_of(typed)
        except BadInput as slip:
            assert slip.reasons == ("Please look again at group 3. Nothing is lost.",)
            found += 1
    assert found >= 3  # a check character misses one slip in 32


@pytest.mark.parametrize("typed", ["", "ABC", "é" * 36 + "A", "A" * 37])
def test_too_few_or_too_many_letters_are_counted(typed: str) -> None:
    with pytest.raises(BadInput, match="6 groups, each of 6 letters"):
        secret_of(typed)


def test_neither_repr_nor_message_shows_the_sheet() -> None:
    sheet = new_recovery_key()
    assert sheet.groups[0] not in repr(sheet)
    with pytest.raises(BadInput) as slip:
        secret_of(sheet.words[:-1])
    assert sheet.groups[0] not in slip.value.message
