"""Notes for the safeguarding lead: sealed when written, read only with that key (hazard 11).

Whoever has a worry may write one, a volunteer too; only holders of the key read it back.
"""

from dataclasses import dataclass

from sqlalchemy import select

from signpost_desktop.access import audit
from signpost_desktop.access.roles import Role, require
from signpost_desktop.casework.access_rules import require_table_work
from signpost_desktop.casework.client_keys import current_client
from signpost_desktop.casework.client_records import client_short_name, full_name
from signpost_desktop.casework.copies import original_of
from signpost_desktop.casework.what_waits import OPENED
from signpost_desktop.store.errors import BadInput, DamagedFile, NotAllowed
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import (
    Client,
    Contact,
    Participant,
    Person,
    SafeguardingNote,
)
from signpost_directory.words import Words


@dataclass(frozen=True, slots=True)
class OpenedNote:
    """A safeguarding note, opened by somebody who holds the key. `readable`: its seal opened."""

    id: str
    contact_id: str | None
    client_id: str | None
    who: str
    written_at: str
    written_by: str
    text: str
    contact_undone: bool
    readable: bool


def add_safeguarding_note(
    session: WorkSession, text: str, contact_id: str | None, client_id: str | None
) -> str:
    """Seals a note and keeps it. The words are nowhere in the open."""
    require_table_work(session)
    if not text.strip():
        raise BadInput(("The note for the safeguarding lead is empty. Write what worries you.",))
    text, contact_id, client_id = _at_home(session, text.strip(), contact_id, client_id)
    sealed, key_version = session.seal_for_safeguarding(text)
    note = SafeguardingNote(
        **session.made(),
        contact_id=contact_id,
        client_id=client_id,
        sealed=sealed,
        key_version=key_version,
    )
    session.add(note)
    session.leaves_no_trace = True  # the open words, or a draft of them, were there until now
    return note.id


def mark_for_safeguarding(session: WorkSession, contact_id: str) -> str:
    """Moves the open note of a contact under seal; from then on only key holders read it.

    The one case in which a contact's text is emptied: what waits to be sent forgets it as well.
    """
    require_table_work(session)
    contact = session.db.get(Contact, contact_id)
    if contact is None or not contact.note.strip():
        raise BadInput(("There is no open note here to mark. Nothing was changed.",))
    if contact.space_id is not None and session.db.get(Person, contact.created_by) is None:
        raise BadInput(("The other organisation wrote this. Ask them to mark it.",))
    client_id = session.db.scalar(
        select(Participant.client_id).where(Participant.contact_id == contact.id).limit(1)
    )
    note_id = add_safeguarding_note(session, contact.note, contact.id, client_id)
    session.change(contact, note="")
    session.forget_old_value(contact, "note")
    return note_id


def safeguarding_notes(session: WorkSession) -> tuple[OpenedNote, ...]:
    """All notes, opened, the newest first. Raises NotAllowed.

    Each is logged as opened; call it within an act.
    """
    require(session, Role.SAFEGUARDING_LEAD)
    notes = opened_notes(session)
    for note in notes:
        audit.record(session, OPENED, "safeguarding_note", note.id)
    return notes


def opened_notes(session: WorkSession) -> tuple[OpenedNote, ...]:
    """All notes, for a holder of the key. Raises NotAllowed without it.

    One whose seal does not open, or not yet, is there without its words, and hides no other.
    """
    if not holds_the_key(session):
        raise NotAllowed("Only a safeguarding lead can read this note. It is kept safe.")
    found = session.db.execute(
        select(SafeguardingNote, Contact, Person.name)
        .outerjoin(Contact, Contact.id == SafeguardingNote.contact_id)
        .outerjoin(Person, Person.id == SafeguardingNote.created_by)
        .order_by(SafeguardingNote.created_at.desc(), SafeguardingNote.id.desc())
    ).all()
    words = {note.id: _words(session, note) for note, _contact, _writer in found}
    return tuple(
        OpenedNote(
            note.id,
            note.contact_id,
            note.client_id,
            _who(session, note),
            note.created_at,
            writer or "",
            words[note.id] or "",
            bool(contact and contact.extra.get("undone")),
            words[note.id] is not None,
        )
        for note, contact, writer in found
    )


def _words(session: WorkSession, note: SafeguardingNote) -> str | None:
    try:
        return session.open_safeguarding(note.sealed, note.key_version)
    except (DamagedFile, NotAllowed):
        return None


def holds_the_key(session: WorkSession) -> bool:
    """Whether this person can read sealed notes here."""
    return session.holds_safeguarding_key


def _at_home(
    session: WorkSession, text: str, contact_id: str | None, client_id: str | None
) -> tuple[str, str | None, str | None]:
    """The note, and what it is about in our own casework: it never hangs on what is shared.

    Else it would go when the other organization takes its copy back. Of our own client's copy it
    is about the client; of theirs, the note itself says who it is about.
    """
    contact = session.db.get(Contact, contact_id) if contact_id else None
    if contact is not None and contact.space_id is not None:
        contact_id = None
    client = session.db.get(Client, client_id) if client_id else None
    if client is None or client.space_id is None:
        return text, contact_id, client_id
    own = original_of(session, client)
    if own is not None:
        return text, contact_id, own.id
    return f"About {full_name(client)}, shared by another organisation.\n\n{text}", None, None


def _who(session: WorkSession, note: SafeguardingNote) -> str:
    client_id = note.client_id
    if client_id is None and note.contact_id is not None:
        client_id = session.db.scalar(
            select(Participant.client_id).where(Participant.contact_id == note.contact_id).limit(1)
        )
    return client_short_name(current_client(session, client_id)) if client_id else Words("No name")
