"""Whoever comes back with the recovery sheet stays who they were: their key pair is kept by it."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from tests.conftest import MadeProfile

from signpost_desktop.access.people import add_person, change_passphrase
from signpost_desktop.access.recovery_sheet import renew_recovery_sheet
from signpost_desktop.access.roles import Role
from signpost_desktop.casework.drafts import drafts, save_draft
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keys import public_half, verify_half
from signpost_desktop.store.keyslots import Slot, read_keyslots, write_keyslots
from signpost_desktop.store.vault import Vault, open_profile, open_with_recovery

HODAN, AMINA, FRESH = "seven invented otters", "four painted kettles", "nine quiet lanterns"


@pytest.fixture
def recovery_words(made_profile: MadeProfile) -> str:
    """The words of the profile's sheet."""
    return made_profile.recovery_words


def slot_of(folder: Path, name: str) -> Slot:
    return read_keyslots(Profile(folder)).named(name)


def without_escrow(folder: Path) -> None:
    """The key file as a version before this one would have written it."""
    profile = Profile(folder)
    slots = read_keyslots(profile)
    old = tuple(replace(slot, escrow=None, verify_key=None) for slot in slots.slots)
    write_keyslots(profile, replace(slots, slots=old))


def test_a_forgotten_passphrase_costs_nobody_their_keys(
    vault: Vault, vault_folder: Path, recovery_words: str
) -> None:
    before = vault.keys.private_key
    vault.close()
    with open_with_recovery(vault_folder, recovery_words, "Hodan", FRESH) as back:
        assert back.keys.private_key == before
    with open_profile(vault_folder, FRESH) as again:
        assert again.keys.private_key == before


def test_everybody_added_or_with_a_new_passphrase_is_kept_as_well(
    vault: Vault, vault_folder: Path, recovery_words: str
) -> None:
    add_person(vault, "Amina", AMINA, [Role.CASEWORKER])
    change_passphrase(vault, HODAN, FRESH)
    amina = slot_of(vault_folder, "Amina").public_key
    hodan = vault.keys.private_key
    vault.close()
    with open_with_recovery(vault_folder, recovery_words, "Amina", AMINA) as back:
        assert public_half(back.keys.private_key) == amina
    with open_with_recovery(vault_folder, recovery_words, "Hodan", HODAN) as back:
        assert back.keys.private_key == hodan


def test_a_slot_of_before_gets_it_at_the_next_opening_with_the_passphrase(
    vault: Vault, vault_folder: Path, recovery_words: str
) -> None:
    before = vault.keys.private_key
    vault.close()
    without_escrow(vault_folder)
    open_profile(vault_folder, HODAN).close()
    assert slot_of(vault_folder, "Hodan").verify_key == verify_half(before)
    with open_with_recovery(vault_folder, recovery_words, "Hodan", FRESH) as back:
        assert back.keys.private_key == before


def test_without_it_drafts_for_the_lead_come_under_the_new_key(
    vault: Vault, vault_folder: Path, recovery_words: str
) -> None:
    typed = {"note": "A bruise again.", "note_for_safeguarding": True}
    with vault.act() as session:
        save_draft(session, "contact", typed)
    before = vault.keys.private_key
    vault.close()
    without_escrow(vault_folder)
    with open_with_recovery(vault_folder, recovery_words, "Hodan", FRESH) as back:
        assert back.keys.private_key != before
        with back.read() as session:
            assert [row.body["note"] for row in drafts(session)] == ["A bruise again."]


def test_a_new_sheet_keeps_the_keys_of_whoever_made_it_and_the_old_one_keeps_none(
    vault: Vault, vault_folder: Path, recovery_words: str
) -> None:
    add_person(vault, "Amina", AMINA, [Role.CASEWORKER])
    old_keyslots = Profile(vault_folder).keyslots.read_bytes()
    before = vault.keys.private_key
    sheet = renew_recovery_sheet(vault)
    vault.close()
    assert slot_of(vault_folder, "Amina").escrow is None
    open_profile(vault_folder, AMINA, "Amina").close()
    assert slot_of(vault_folder, "Amina").escrow is not None
    assert Profile(vault_folder).keyslots.read_bytes() != old_keyslots
    with open_with_recovery(vault_folder, sheet.words, "Hodan", FRESH) as back:
        assert back.keys.private_key == before


def test_a_key_file_that_cannot_be_written_keeps_nobody_out(
    vault: Vault, vault_folder: Path
) -> None:
    vault.close()
    without_escrow(vault_folder)
    (vault_folder / "keyslots.json.part").mkdir()  # nothing can be written in its place
    with open_profile(vault_folder, HODAN) as opened:
        assert opened.worker.name == "Hodan"
    shutil.rmtree(vault_folder / "keyslots.json.part")
