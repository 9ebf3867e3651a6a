"""Recording contacts: the record made at the table, and taken back at once."""

from datetime import datetime
from functools import cache
from typing import Protocol

from sqlalchemy import select

from signpost_desktop.casework.access_rules import require_shared_work, require_table_work
from signpost_desktop.casework.client_keys import current_client
from signpost_desktop.casework.contact_body import body_of
from signpost_desktop.casework.contact_records import (
    ContactSaved,
    ContactUndone,
    NeedHeard,
    NewContact,
    ServiceGiven,
    check_contact,
)
from signpost_desktop.casework.drafts import save_draft
from signpost_desktop.casework.follow_ups import add_follow_up, close_undone
from signpost_desktop.casework.safeguarding import add_safeguarding_note
from signpost_desktop.casework.seen import SeenRow, seen_today
from signpost_desktop.casework.unfinished import CONTACT
from signpost_desktop.store.clock import london_day, stamp
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.homes import home_of_clients
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import (
    NOT_ASKED,
    PREFERS_NOT,
    Contact,
    ContactNeed,
    ContactService,
    FollowUp,
    Participant,
)
from signpost_desktop.store.took_part import naming
from signpost_directory.places import Place, Places

__all__ = [
    "ContactSaved",
    "ContactUndone",
    "NeedHeard",
    "NewContact",
    "SeenRow",
    "ServiceGiven",
    "find_contact",
    "record_contact",
    "seen_today",
    "undo_contact",
]

_KEPT_AS_GIVEN = (
    "minutes", "channel", "language", "barrier", "may_quote", "age_band", "privacy_told", "amends",
)  # fmt: skip


class PostcodeLookup(Protocol):
    """Whatever knows where a postcode is."""

    def find(self, postcode: str) -> Place | None: ...


def record_contact(
    session: WorkSession, new: NewContact, places: PostcodeLookup | None = None
) -> ContactSaved:
    """Writes a contact with its needs, services, people, note and follow-up, all or nothing.

    Raises BadInput with what to put right; nothing is written then.
    """
    require_table_work(session)
    check_contact(new, session.now())
    client_ids = tuple(
        dict.fromkeys(current_client(session, client_id).id for client_id in new.client_ids)
    )
    if new.amends is not None:
        find_contact(session, new.amends)
    contact = _contact_row(session, new, anonymous=not client_ids, places=places)
    contact.space_id = home_of_clients(session.db, client_ids)
    require_shared_work(session, contact.space_id)
    people = [
        Participant(**session.made(), contact_id=contact.id, client_id=client_id)
        for client_id in client_ids
    ]
    contact.extra = naming(each.id for each in people)
    session.add(contact)
    for client_id, participant in zip(client_ids, people, strict=True):
        session.add(participant)
        _tell_client_of_privacy(session, client_id, contact)
    _add_needs_and_services(session, contact.id, new)
    if new.note_for_safeguarding:
        add_safeguarding_note(session, new.note, contact.id, next(iter(client_ids), None))
    follow_up_id = None
    if new.follow_up is not None:
        follow_up_id = add_follow_up(
            session, new.follow_up, contact.id, next(iter(client_ids), None)
        )
    return ContactSaved(contact.id, follow_up_id)


def undo_contact(session: WorkSession, contact_id: str) -> ContactUndone:
    """Takes a contact back: it leaves the lists and figures, its words return as a draft.

    Nothing is deleted. Only whoever recorded it, on the same day, may: later a correction is a
    new contact that amends it. Raises NotAllowed or BadInput.
    """
    require_table_work(session)
    contact = find_contact(session, contact_id)
    if contact.created_by != session.worker.person_id:
        raise NotAllowed("Only the person who saved this can undo it. Nothing was changed.")
    if london_day(datetime.fromisoformat(contact.created_at)) != session.today():
        raise BadInput(
            ("This was saved on another day. Write a correction instead: nothing is lost.",)
        )
    if contact.extra.get("undone"):
        raise BadInput(("This was undone already. Its words are under Unfinished.",))
    body = body_of(session, contact)
    session.change(contact, extra={**contact.extra, "undone": session.stamp()})
    for follow_up in session.db.scalars(
        select(FollowUp).where(FollowUp.contact_id == contact.id)
    ).all():
        close_undone(session, follow_up)
    return ContactUndone(save_draft(session, CONTACT, body), body)


def find_contact(session: WorkSession, contact_id: str) -> Contact:
    """A contact. Raises BadInput when there is none such."""
    contact = session.db.get(Contact, contact_id)
    if contact is None:
        raise BadInput(("This contact is not on this computer. Nothing was changed.",))
    return contact


def _contact_row(
    session: WorkSession, new: NewContact, *, anonymous: bool, places: PostcodeLookup | None
) -> Contact:
    happened = new.happened_at or session.now()
    place = None
    if anonymous and new.postcode.strip():
        place = (places or _shipped_places()).find(new.postcode)
    return Contact(
        **session.made(),
        happened_on=london_day(happened).isoformat(),
        happened_at=stamp(happened),
        venue=new.venue.strip(),
        own_words=new.own_words.strip(),
        # A note for the safeguarding lead is sealed; it must never stand here, even for a moment.
        note="" if new.note_for_safeguarding else new.note.strip(),
        ward=place.ward if place else "",
        lsoa=place.lsoa if place else "",
        imd_decile=place.imd_decile if place else None,
        **{name: getattr(new, name) for name in _KEPT_AS_GIVEN},
    )


def _add_needs_and_services(session: WorkSession, contact_id: str, new: NewContact) -> None:
    for need in new.needs:
        session.add(
            ContactNeed(
                **session.made(),
                contact_id=contact_id,
                concept=need.concept,
                words=need.words.strip(),
                nothing_found=need.nothing_found,
            )
        )
    for service in new.services:
        session.add(
            ContactService(
                **session.made(),
                contact_id=contact_id,
                service_id=service.service_id,
                service_name=service.name.strip(),
                told=dict(service.told),
                how=service.how,
            )
        )


def _tell_client_of_privacy(session: WorkSession, client_id: str, contact: Contact) -> None:
    """What was told at the table is known on the person's page; a yes is never taken back."""
    client = current_client(session, client_id)
    if contact.privacy_told == "yes" and client.privacy_told != "yes":
        session.change(client, privacy_told="yes", privacy_told_on=contact.happened_on)
    elif contact.privacy_told in ("not_yet", PREFERS_NOT) and client.privacy_told == NOT_ASKED:
        session.change(client, privacy_told=contact.privacy_told)


@cache
def _shipped_places() -> Places:
    return Places.load()
