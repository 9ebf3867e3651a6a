"""Notes are sealed to the newest version of the safeguarding key, and opened with their own."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from pretend_server import SAFEGUARDING
from sqlalchemy import insert
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.casework.safeguarding import add_safeguarding_note, safeguarding_notes
from signpost_desktop.store.errors import DamagedFile, NotAllowed
from signpost_desktop.store.keys import Unlocked, new_key, public_half, seal_to
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.store.space_state import know_space
from signpost_desktop.store.sync_tables import SPACE_KEY
from signpost_desktop.store.tables import SafeguardingNote
from signpost_desktop.store.vault import Vault, open_with_keys


def join(vault: Vault, secrets: Mapping[int, bytes], sealed_to_me: Mapping[int, bytes]) -> None:
    """As joining does: the versions are known, and some of their secrets are sealed to me."""
    with vault.act() as session:
        know_space(session, SAFEGUARDING, "safeguarding")
        for version, secret in secrets.items():
            values = {
                "space_id": SAFEGUARDING,
                "version": version,
                "public_key": public_half(secret),
            }
            session.db.execute(insert(SPACE_KEY).values(**values))
    mine = public_half(vault.keys.private_key)
    seals = {version: seal_to(mine, secret) for version, secret in sealed_to_me.items()}

    class SealOf:
        def __call__(self, _session: PlainSession, version: int, /) -> bytes | None:
            return seals.get(version)

        def others(self, _session: PlainSession, /) -> list[bytes]:
            return list(seals.values())

    vault.seal_of = SealOf()


def own_key(vault: Vault) -> bytes:
    assert vault.keys.safeguarding_key is not None
    return vault.keys.safeguarding_key


def test_a_profile_of_its_own_has_version_one(vault: Vault) -> None:
    with vault.act() as session:
        sealed, version = session.seal_for_safeguarding("words")
        assert version == 1
        assert session.open_safeguarding(sealed, 1) == "words"
        assert session.safeguarding_secret(2) is None
        with pytest.raises(NotAllowed):
            session.open_safeguarding(sealed, 2)


def test_after_joining_notes_are_sealed_to_the_newest_and_old_ones_open_still(
    vault: Vault,
) -> None:
    with vault.act() as session:
        add_safeguarding_note(session, "before", None, None)
    first, second = own_key(vault), new_key()
    join(vault, {1: first, 2: second}, {2: second})
    with vault.act() as session:
        note = session.db.get_one(
            SafeguardingNote, add_safeguarding_note(session, "after", None, None)
        )
        assert note.key_version == 2
    with vault.act() as session:
        assert {each.text for each in safeguarding_notes(session)} == {"before", "after"}
        assert session.holds_safeguarding_key
    with vault.look() as plain:  # what Today stands on knows it too
        assert plain.holds_safeguarding_key


def test_whoever_joined_reads_what_was_sealed_to_them_and_nothing_else(vault: Vault) -> None:
    theirs, newest = new_key(), new_key()
    join(vault, {1: theirs, 2: newest}, {1: theirs})  # the profile's own key is not the team's
    with vault.act() as session:
        old = seal_to(public_half(theirs), b"old")
        assert session.open_safeguarding(old, 1) == "old"
        sealed, version = session.seal_for_safeguarding("new")
        assert version == 2
        with pytest.raises(NotAllowed):
            session.open_safeguarding(sealed, version)
        assert not session.holds_safeguarding_key


def test_a_seal_that_holds_another_secret_opens_nothing(vault: Vault) -> None:
    real, swapped = new_key(), new_key()
    join(vault, {1: real}, {1: swapped})
    with vault.read() as session:
        assert session.safeguarding_secret(1) is None


def test_a_note_that_is_damaged_is_left_as_it_is(vault: Vault) -> None:
    with vault.read() as session, pytest.raises(DamagedFile):
        session.open_safeguarding(b"not a seal", 1)


def test_whoever_holds_no_key_writes_and_does_not_read(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    secret = new_key()
    vault.close()
    keys = made_profile.keys
    volunteer = Unlocked(keys.person_id, keys.private_key, keys.database_key, None)
    with open_with_keys(vault_folder, volunteer, clock=clock) as opened:
        join(opened, {1: secret}, {})
        with opened.act() as session:
            sealed, version = session.seal_for_safeguarding("worried")
            with pytest.raises(NotAllowed):
                session.open_safeguarding(sealed, version)


def test_a_draft_is_sealed_to_the_profile_so_that_the_recovery_sheet_can_help(
    vault: Vault,
) -> None:
    from signpost_desktop.store.session import resealed

    join(vault, {1: new_key()}, {})
    with vault.act() as session:
        sealed = session.seal_for_writer("typed")
        assert session.open_for_writer(sealed) == "typed"
    other = new_key()
    fresh = resealed(sealed, own_key(vault), public_half(other))
    assert fresh is not None
