"""Hazard 11: a note for the safeguarding lead is sealed from the start."""

import json

import pytest
from casework_team import Team, new_client, new_contact
from sqlalchemy import inspect, select, text

from signpost_desktop.casework.attaching import attach_client
from signpost_desktop.casework.clients import find_clients, history
from signpost_desktop.casework.contacts import ServiceGiven, undo_contact
from signpost_desktop.casework.export import export_casework
from signpost_desktop.casework.safeguarding import (
    OPENED,
    mark_for_safeguarding,
    safeguarding_notes,
)
from signpost_desktop.casework.safeguarding_reading import (
    safeguarding_note,
    safeguarding_note_rows,
)
from signpost_desktop.casework.what_waits import notes_to_open
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.keys import seal_to
from signpost_desktop.store.plain_session import SAFEGUARDING_PUBLIC
from signpost_desktop.store.tables import AuditEntry, Contact, OutboxEntry, SafeguardingNote
from signpost_desktop.store.vault import Vault

CANARY = "canary-disclosure-7731"


def whole_database(vault: Vault) -> str:
    """Everything that somebody with the database key can read, as one text."""
    with vault.read() as session:
        connection = session.db.connection()
        return "".join(
            str(connection.execute(text(f'select * from "{table}"')).all())
            for table in inspect(connection).get_table_names()
        )


def test_a_volunteer_writes_it_and_only_the_lead_reads_it(team: Team) -> None:
    identifier = new_client(team.vault, given_name="Fadumo", family_name="Ali")
    vault = team.become("Vera")
    new_contact(vault, client_ids=(identifier,), note=CANARY, note_for_safeguarding=True)
    assert CANARY not in whole_database(vault)
    for name in ("Vera", "Cem", "Cora", "Ada"):
        with team.become(name).act() as session, pytest.raises(NotAllowed):
            safeguarding_notes(session)
    with team.become("Hodan").act() as session:
        (note,) = safeguarding_notes(session)
    assert (note.text, note.who, note.written_by) == (CANARY, "Fadumo A.", "Vera")


def test_it_is_absent_from_the_search_history_and_export_of_others(team: Team) -> None:
    identifier = new_client(team.vault, given_name="Fadumo", family_name="Ali")
    new_contact(team.vault, client_ids=(identifier,), note=CANARY, note_for_safeguarding=True)
    with team.become("Cem").act() as session:
        assert find_clients(session, CANARY) == ()
        (entry,) = history(session, identifier)
        assert (entry.note, entry.sealed_note) == ("", False)
    with team.become("Cora").act() as session:
        exported = export_casework(session, "yearly copy")
    assert CANARY not in json.dumps(exported)
    assert "safeguarding_notes" not in exported
    with team.become("Hodan").act() as session:
        (entry,) = history(session, identifier)
        assert entry.sealed_note
        (note,) = export_casework(session, "")["safeguarding_notes"]
        assert note["text"] == CANARY


def test_a_note_marked_later_leaves_the_open_and_what_waits_to_be_sent(team: Team) -> None:
    vault = team.vault
    saved = new_contact(vault, note=CANARY)
    with vault.act() as session:  # as if it had been sent already
        session.db.delete(session.db.get_one(OutboxEntry, ("contact", saved.contact_id)))
    with vault.act() as session:
        mark_for_safeguarding(session, saved.contact_id)
        with pytest.raises(BadInput):
            mark_for_safeguarding(session, saved.contact_id)
    assert CANARY not in whole_database(vault)
    with vault.act() as session:
        assert safeguarding_notes(session)[0].text == CANARY
        assert session.db.scalars(select(Contact.note)).all() == [""]


def test_undoing_the_contact_does_not_undo_the_worry(team: Team) -> None:
    vault = team.become("Vera")
    saved = new_contact(vault, note=CANARY, note_for_safeguarding=True, venue="Hall")
    with vault.act() as session:
        undone = undo_contact(session, saved.contact_id)
    assert undone.body["note_is_sealed"]
    assert undone.body["venue"] == "Hall"
    assert CANARY not in whole_database(vault)
    with team.become("Hodan").act() as session:
        (note,) = safeguarding_notes(session)
    assert (note.text, note.contact_undone) == (CANARY, True)


def test_a_contact_that_gets_a_name_names_its_note(team: Team) -> None:
    vault = team.vault
    saved = new_contact(vault, note=CANARY, note_for_safeguarding=True)
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        assert safeguarding_notes(session)[0].who == "No name"
        attach_client(session, saved.contact_id, identifier)
        assert safeguarding_notes(session)[0].who == "Fadumo A."


def test_the_lead_lists_without_opening_and_each_opening_is_logged(team: Team) -> None:
    identifier = new_client(team.vault, given_name="Fadumo", family_name="Ali", ring="no")
    services = (ServiceGiven("", "Example Refuge"),)
    vault = team.become("Vera")
    new_contact(
        vault, client_ids=(identifier,), note=CANARY, note_for_safeguarding=True, services=services
    )
    vault = team.become("Hodan")
    with vault.read() as session:  # a list is a read: it opens nothing, so it writes nothing
        (row,) = safeguarding_note_rows(session)
        assert (row.who, row.written_by, row.opened) == ("Fadumo A.", "Vera", False)
        assert notes_to_open(session) == 1
    with vault.act() as session:
        note = safeguarding_note(session, row.id)
        assert session.changed == {("safeguarding_note", row.id)}
    assert (note.text, note.row.opened) == (CANARY, True)
    assert [each.safe_contact for each in note.people] == ["Do not ring."]
    assert [given.name for given in note.services] == ["Example Refuge"]
    with vault.read() as session:
        assert notes_to_open(session) == 0
        logged = session.db.scalars(select(AuditEntry).where(AuditEntry.action == OPENED)).one()
        assert (logged.subject_id, logged.person_id) == (row.id, team.ids["Hodan"])
        assert CANARY not in str(logged.detail)


def test_reading_all_at_once_is_logged_note_by_note(team: Team) -> None:
    for _ in range(2):
        new_contact(team.vault, note=CANARY, note_for_safeguarding=True)
    with team.vault.act() as session:
        ids = {note.id for note in safeguarding_notes(session)}
    with team.vault.read() as session:
        openings = select(AuditEntry.subject_id).where(AuditEntry.action == OPENED)
        assert set(session.db.scalars(openings)) == ids
        assert len(ids) == 2


def test_nobody_else_lists_opens_or_counts_notes(team: Team) -> None:
    new_contact(team.vault, note=CANARY, note_for_safeguarding=True)
    with team.vault.read() as session:
        (row,) = safeguarding_note_rows(session)
    for name in ("Vera", "Cem", "Cora", "Ada"):
        with team.become(name).act() as session:
            assert notes_to_open(session) is None
            with pytest.raises(NotAllowed):
                safeguarding_note_rows(session)
            with pytest.raises(NotAllowed):
                safeguarding_note(session, row.id)


def test_a_note_about_two_says_how_to_reach_each(team: Team) -> None:
    vault = team.vault
    ids = (
        new_client(vault, given_name="Fadumo", family_name="Ali", ring="no"),
        new_client(vault, given_name="Mehmet", family_name="Sample", text="no"),
    )
    new_contact(vault, client_ids=ids, note=CANARY, note_for_safeguarding=True)
    with vault.act() as session:
        (row,) = safeguarding_note_rows(session)
        people = safeguarding_note(session, row.id).people
    assert row.who == "Fadumo A. and Mehmet S."
    assert [(each.short_name, each.safe_contact.split(".")[0]) for each in people] == [
        ("Fadumo A.", "Do not ring"),
        ("Mehmet S.", "Do not text"),
    ]


def test_a_note_that_is_not_here_opens_and_logs_nothing(team: Team) -> None:
    with pytest.raises(BadInput), team.vault.act() as session:
        safeguarding_note(session, "no-such-note")
    with team.vault.read() as session:
        assert session.db.scalars(select(AuditEntry).where(AuditEntry.action == OPENED)).all() == []


def test_a_note_that_does_not_open_hides_no_other(team: Team) -> None:
    new_contact(team.vault, note=CANARY, note_for_safeguarding=True)
    with team.vault.act() as session:
        public = bytes.fromhex(session.setting(SAFEGUARDING_PUBLIC))
        version = session.db.scalars(select(SafeguardingNote.key_version)).one()
        for sealed, key_version in (
            (b"noise", version),
            (b"noise", version + 9),
            (seal_to(public, b"\xff"), version),
        ):
            session.add(
                SafeguardingNote(
                    **session.made(),
                    contact_id=None,
                    client_id=None,
                    sealed=sealed,
                    key_version=key_version,
                )
            )
    with team.vault.act() as session:
        notes = [(note.text, note.readable) for note in safeguarding_notes(session)]
        assert sorted(notes) == [("", False), ("", False), (CANARY, True), ("\ufffd", True)]
        exported = export_casework(session, "yearly copy")["safeguarding_notes"]
        assert [(note["text"], note["readable"]) for note in exported] == notes
    with team.become("Cem").act() as session, pytest.raises(NotAllowed):
        safeguarding_notes(session)
