"""Hazard 11: words that were moved under seal are in no page of the decrypted file, used or free.

Whoever has the database key can decrypt the file by hand and look where no query looks.
"""

from collections.abc import Callable
from pathlib import Path

import pytest
from casework_team import Team, new_client, new_contact
from decrypted_pages import frames_of, pages_of
from sqlalchemy import select

from signpost_desktop.casework.attaching import unnamed_contacts
from signpost_desktop.casework.clients import at_the_table, client, find_clients, history
from signpost_desktop.casework.contacts import seen_today
from signpost_desktop.casework.drafts import discard_draft, drafts, save_draft
from signpost_desktop.casework.export import export_casework
from signpost_desktop.casework.follow_up_story import story
from signpost_desktop.casework.follow_ups import (
    NewFollowUp,
    follow_ups_of_client,
    open_follow_ups,
)
from signpost_desktop.casework.needs import list_needs
from signpost_desktop.casework.safeguarding import mark_for_safeguarding, safeguarding_notes
from signpost_desktop.casework.what_waits import Scope
from signpost_desktop.store.errors import NotAllowed
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keys import file_key
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import AuditEntry
from signpost_desktop.store.vault import Vault

SHORT = b"canary-disclosure-7731"
LONG = b"canary-disclosure-7732"  # in a note of several pages: its overflow pages become free
OPEN = b"an open note, to be found"
SCOPES: tuple[Scope, ...] = ("mine", "team", "all")


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


def reads_of(vault: Vault, client_id: str) -> str:
    """Everything that somebody may read through casework, as one text."""
    reads: tuple[Callable[[WorkSession], object], ...] = (
        lambda session: find_clients(session, "fadumo"),
        lambda session: find_clients(session, SHORT.decode()),
        lambda session: at_the_table(session, client_id),
        lambda session: client(session, client_id),
        lambda session: history(session, client_id),
        lambda session: follow_ups_of_client(session, client_id),
        lambda session: [open_follow_ups(session, scope) for scope in SCOPES],
        lambda session: [story(session, row.id) for row in open_follow_ups(session, "all").rows],
        seen_today,
        unnamed_contacts,
        drafts,
        list_needs,
        lambda session: export_casework(session, "yearly copy"),
        lambda session: [entry.detail for entry in session.db.scalars(select(AuditEntry))],
    )
    said = []
    for read in reads:
        with vault.act() as session:
            try:
                said.append(repr(read(session)))
            except NotAllowed as error:
                said.append(error.message)
    return "\n".join(said)


@pytest.mark.parametrize("role", ["Vera", "Cem", "Cora", "Ada"])
def test_no_list_history_search_export_or_log_of_another_role_holds_it(
    team: Team, role: str
) -> None:
    identifier = new_client(team.vault, given_name="Fadumo", family_name="Ali")
    for words, sealed_at_once in ((SHORT, True), (LONG, False)):
        saved = new_contact(
            team.vault,
            client_ids=(identifier,),
            note=words.decode(),
            note_for_safeguarding=sealed_at_once,
            follow_up=NewFollowUp("no_gp", owner="team"),
        )
    new_contact(team.vault, client_ids=(identifier,), note=OPEN.decode())
    with team.vault.act() as session:
        mark_for_safeguarding(session, saved.contact_id)
    said = reads_of(team.become(role), identifier)
    assert SHORT.decode() not in said
    assert LONG.decode() not in said
    assert (OPEN.decode() in said) == (role in ("Cem", "Cora"))


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
