"""A correction of a contact: a new contact that amends the old one, which stays readable."""

from dataclasses import dataclass, replace
from datetime import datetime, time

from signpost_desktop.casework.access_rules import require_casework
from signpost_desktop.casework.contact_body import body_of, contact_from_body
from signpost_desktop.casework.contacts import (
    ContactSaved,
    NeedHeard,
    NewContact,
    ServiceGiven,
    find_contact,
    record_contact,
)
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession


@dataclass(frozen=True, slots=True)
class Correction:
    """What is put right. Needs and services are those of the old contact that stay."""

    note: str
    minutes: int | None
    needs: tuple[NeedHeard, ...]
    services: tuple[ServiceGiven, ...]


def correct_contact(session: WorkSession, contact_id: str, correction: Correction) -> ContactSaved:
    """Records the correction, with everything of the old contact that it does not change.

    Follow-ups and a sealed note stay with the old contact. Raises NotAllowed, and BadInput for
    what cannot be kept or a contact that was undone.
    """
    require_casework(session)
    contact = find_contact(session, contact_id)
    if contact.extra.get("undone"):
        raise BadInput(("This contact was undone. Its words are under Unfinished.",))
    old: NewContact = contact_from_body(body_of(session, contact))
    return record_contact(
        session,
        replace(
            old,
            amends=contact_id,
            note=correction.note,
            note_for_safeguarding=False,
            minutes=correction.minutes,
            needs=correction.needs,
            services=correction.services,
            happened_at=old.happened_at or _noon(contact.happened_on),
            follow_up=None,
        ),
    )


def _noon(day: str) -> datetime | None:
    """A spreadsheet's contact has a day without a time; noon keeps the day."""
    if not day:
        return None
    return datetime.combine(datetime.fromisoformat(day), time(12), tzinfo=LONDON)
