"""Codes for joining: what is typed comes back whole, and a slip is found in its group."""

import pytest

from signpost_wire.codes import ALPHABET, CodeSlipError, new_code, read_code


def test_a_code_is_read_back_however_it_is_typed() -> None:
    code = new_code()
    typed = code.text.lower().replace("-", "  ").replace("0", "o").replace("1", "l")
    for way in (code.text, typed, f"  {code.text}\n", code.text.replace("-", "")):
        assert read_code(way).secret == code.secret


def test_a_slip_is_found_in_its_group() -> None:
    groups = new_code().text.split("-")
    right = groups[2][-1]
    groups[2] = groups[2][:-1] + next(letter for letter in ALPHABET if letter != right)
    with pytest.raises(CodeSlipError) as slip:
        read_code("-".join(groups))
    assert slip.value.groups == (3,)


@pytest.mark.parametrize("typed", ["", "K", "é" * 35, "-" * 2000, "A" * 34, "A" * 36])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(CodeSlipError):
        read_code(typed)


def test_what_the_server_learns_opens_no_package() -> None:
    code = new_code()
    derived = {code.lookup, code.proof, code.proof_hash, code.package_key}
    assert len(derived) == 4
    assert (len(code.lookup), len(code.proof), len(code.package_key)) == (16, 32, 32)
    assert repr(code).find(code.text) == -1
