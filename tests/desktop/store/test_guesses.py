"""Wrong passphrases: a longer wait each time, never above 30 seconds, kept across restarts."""

from pathlib import Path

import pytest
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store.audit_log import verify
from signpost_desktop.store.errors import BadInput, PleaseWait, WrongPassphrase
from signpost_desktop.store.files import Profile
from signpost_desktop.store.guesses import count_failure, must_wait, read_failures
from signpost_desktop.store.tables import AuditEntry
from signpost_desktop.store.vault import open_profile, open_with_keys, open_with_recovery


def wait_of(profile: Profile, clock: StillClock) -> int:
    try:
        must_wait(profile, clock())
    except PleaseWait as error:
        return error.seconds
    return 0


def test_eleven_wrong_passphrases_then_the_right_one(vault_folder: Path, clock: StillClock) -> None:
    waits = []
    for _ in range(11):
        with pytest.raises(WrongPassphrase) as wrong:
            open_profile(vault_folder, "not this one at all", clock=clock)
        assert wrong.value.message == "That did not unlock Signpost. Nothing is lost. Try again."
        with pytest.raises(PleaseWait) as wait:
            open_profile(vault_folder, "seven invented otters", clock=clock)
        waits.append(wait.value.seconds)
        clock.move(seconds=wait.value.seconds)
    assert waits == [1, 2, 4, 8, 16, 30, 30, 30, 30, 30, 30]
    assert wait.value.message == "For safety, please wait 30 seconds. Your notes are safe."
    vault = open_profile(vault_folder, "seven invented otters", clock=clock)
    with vault, vault.read() as session:
        (line,) = session.db.query(AuditEntry).filter_by(action="unlock_failed")
        assert line.detail["count"] == 11
        assert line.detail["times"][0] == "2026-11-24T13:48:00+00:00"
        assert verify(session.db) == line.number + 1  # then "opened"
    assert read_failures(Profile(vault_folder)).count == 0


def test_waiting_out_does_not_lengthen_the_wait(vault_folder: Path, clock: StillClock) -> None:
    profile = Profile(vault_folder)
    for _ in range(3):
        count_failure(profile, clock())
    assert [wait_of(profile, clock) for _ in range(3)] == [4, 4, 4]
    clock.move(seconds=3)
    assert wait_of(profile, clock) == 1
    clock.move(seconds=1)
    assert wait_of(profile, clock) == 0


@pytest.mark.parametrize("back", [{"seconds": -20}, {"days": -400}])
def test_a_clock_gone_backwards_locks_nobody_out(
    vault_folder: Path, clock: StillClock, back: dict[str, float]
) -> None:
    profile = Profile(vault_folder)
    for _ in range(9):
        count_failure(profile, clock())
    clock.move(**back)
    assert wait_of(profile, clock) == 30
    clock.move(seconds=30)
    assert wait_of(profile, clock) == 0


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"[1]",
        b'{"count": "x", "times": []}',
        b'{"count": 1, "times": ["y"]}',
        b'{"count": 1e400, "times": []}',
        b"[" * 50_000,
    ],
)
def test_an_unreadable_count_locks_nobody_out(
    vault_folder: Path, clock: StillClock, content: bytes
) -> None:
    profile = Profile(vault_folder)
    profile.failures.write_bytes(content)
    assert wait_of(profile, clock) == 0


def test_the_recovery_sheet_gives_a_new_passphrase(
    vault_folder: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    vault = open_with_keys(vault_folder, made_profile.keys, clock=clock)
    with vault, vault.act() as session:
        session.set_setting("sealed", session.seal_for_safeguarding("kept").sealed.hex())
    typed = made_profile.recovery_words.lower().replace(" ", "-").replace("0", "o")
    with open_with_recovery(vault_folder, typed, "hodan", "a brand new phrase", clock=clock) as v:
        assert v.worker.name == "Hodan"
    with pytest.raises(WrongPassphrase):
        open_profile(vault_folder, "seven invented otters", clock=clock)
    clock.move(seconds=1)
    vault = open_profile(vault_folder, "a brand new phrase", clock=clock)
    with vault, vault.read() as session:
        sealed = bytes.fromhex(session.setting("sealed"))
        assert session.open_safeguarding(sealed, 1) == "kept"
        assert session.db.query(AuditEntry).filter_by(action="recovered").count() == 1


def test_another_profiles_sheet_counts_as_a_wrong_guess(
    vault_folder: Path, clock: StillClock
) -> None:
    from signpost_desktop.store.recovery import new_recovery_key

    other = new_recovery_key().words
    with pytest.raises(WrongPassphrase):
        open_with_recovery(vault_folder, other, "Hodan", "a brand new phrase", clock=clock)
    with pytest.raises(PleaseWait):
        open_with_recovery(vault_folder, other, "Hodan", "a brand new phrase", clock=clock)


def test_a_slip_in_the_sheet_is_no_guess(
    vault_folder: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    with pytest.raises(BadInput, match="35 of 36"):
        open_with_recovery(
            vault_folder, made_profile.recovery_words[:-1], "Hodan", "a brand new phrase"
        )
    assert read_failures(Profile(vault_folder)).count == 0
