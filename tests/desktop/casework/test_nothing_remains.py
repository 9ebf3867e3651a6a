"""Hazard 11: words that were moved under seal are in no page of the decrypted file, used or free.

Whoever has the database key can decrypt the file by hand and look where no query looks.
"""

from pathlib import Path

from casework_team import Team, new_client, new_contact
from decrypted_pages import frames_of, pages_of

from signpost_desktop.casework.drafts import discard_draft, save_draft
from signpost_desktop.casework.safeguarding import mark_for_safeguarding, safeguarding_notes
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keys import file_key
from signpost_desktop.store.vault import Vault

SHORT = b"canary-disclosure-7731"
LONG = b"canary-disclosure-7732"  # in a note of several pages: its overflow pages become free
OPEN = b"an open note, to be found"


def key_of(vault: Vault) -> bytes:
    return file_key(vault.keys.database_key, "vault")


def in_the_file(folder: Path, key: bytes, words: bytes) -> bool:
    return any(words in page for page in pages_of(Profile(folder).vault, key))


def long_note() -> str:
    return f"{LONG.decode()} " * 600


def test_a_note_moved_under_seal_leaves_no_free_page(team: Team, vault_folder: Path) -> None:
    vault = team.vault
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    new_contact(vault, client_ids=(identifier,), note=OPEN.decode())
    saved = [
        new_contact(vault, client_ids=(identifier,), note=note).contact_id
        for note in (SHORT.decode(), long_note())
    ]
    key = key_of(vault)
    vault.close()
    for words in (OPEN, SHORT, LONG):  # the search finds what is there
        assert in_the_file(vault_folder, key, words)
    vault = team.become("Hodan")
    with vault.act() as session:
        for contact_id in saved:
            mark_for_safeguarding(session, contact_id)
        assert len(safeguarding_notes(session)) == 2
    vault.close()
    assert in_the_file(vault_folder, key, OPEN)
    for words in (SHORT, LONG):
        assert not in_the_file(vault_folder, key, words)
    assert list(frames_of(Path(f"{Profile(vault_folder).vault}-wal"), key)) == []


def test_a_draft_whose_note_was_sealed_leaves_no_free_page(team: Team, vault_folder: Path) -> None:
    vault = team.vault
    key = key_of(vault)
    with vault.act() as session:
        draft = save_draft(session, "contact", {"note": long_note()})
    vault.close()
    assert in_the_file(vault_folder, key, LONG)
    vault = team.become("Hodan")
    with vault.act() as session:
        discard_draft(session, draft)
    new_contact(vault, note=long_note(), note_for_safeguarding=True)
    vault.close()
    assert not in_the_file(vault_folder, key, LONG)


def test_nor_does_the_write_ahead_log_hold_it_while_signpost_runs(
    team: Team, vault_folder: Path
) -> None:
    vault = team.vault
    log = Path(f"{Profile(vault_folder).vault}-wal")
    saved = new_contact(vault, note=SHORT.decode())
    assert any(SHORT in page for page in frames_of(log, key_of(vault)))
    with vault.act() as session:
        mark_for_safeguarding(session, saved.contact_id)
    assert not any(SHORT in page for page in frames_of(log, key_of(vault)))
    assert not in_the_file(vault_folder, key_of(vault), SHORT)
    assert new_contact(vault, note="the next one is saved as ever").contact_id


def test_a_read_that_is_under_way_does_not_hold_the_sealing_up_for_ever(vault: Vault) -> None:
    saved = new_contact(vault, note=SHORT.decode())
    with vault.read() as reading:
        assert reading.setting("organization_name")
        with vault.act() as session:
            mark_for_safeguarding(session, saved.contact_id)
    with vault.act() as session:
        assert [note.text for note in safeguarding_notes(session)] == [SHORT.decode()]
