"""A contact's words as the body of a draft, and a draft's body as a contact again."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from signpost_desktop.casework.contact_records import (
    CONTACT_FIELDS,
    NeedHeard,
    NewContact,
    ServiceGiven,
)
from signpost_desktop.casework.follow_up_records import NewFollowUp
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import (
    Contact,
    ContactNeed,
    ContactService,
    FollowUp,
    Participant,
    SafeguardingNote,
)


def body_of(session: WorkSession, contact: Contact) -> dict[str, Any]:
    """Everything a contact holds, named as in NewContact; a sealed note stays sealed.

    `note_is_sealed` says that there is one: it is kept for the lead and not typed again.
    """
    ours = contact.id
    scalars = session.db.scalars
    sealed = scalars(select(SafeguardingNote.id).where(SafeguardingNote.contact_id == ours)).first()
    follow_up = scalars(select(FollowUp).where(FollowUp.contact_id == ours)).first()
    body: dict[str, Any] = {
        name: getattr(contact, name) for name in CONTACT_FIELDS if hasattr(contact, name)
    }
    return body | {
        "client_ids": list(
            scalars(select(Participant.client_id).where(Participant.contact_id == ours))
        ),
        "needs": [
            {"concept": need.concept, "words": need.words, "nothing_found": need.nothing_found}
            for need in scalars(
                select(ContactNeed).where(ContactNeed.contact_id == ours).order_by(ContactNeed.id)
            )
        ],
        "services": [
            {
                "service_id": service.service_id,
                "name": service.service_name,
                "told": service.told,
                "how": service.how,
            }
            for service in scalars(
                select(ContactService)
                .where(ContactService.contact_id == ours)
                .order_by(ContactService.id)
            )
        ],
        "follow_up": None if follow_up is None else _follow_up_body(follow_up),
        "note_is_sealed": sealed is not None,
    }


def contact_from_body(body: Mapping[str, Any]) -> NewContact:
    """The contact that a draft's body asks for. Keys it does not know are left alone."""
    values = {name: body[name] for name in CONTACT_FIELDS if name in body}
    values["client_ids"] = tuple(values.get("client_ids") or ())
    values["needs"] = tuple(NeedHeard(**need) for need in values.get("needs") or ())
    values["services"] = tuple(ServiceGiven(**given) for given in values.get("services") or ())
    if values.get("happened_at"):
        values["happened_at"] = datetime.fromisoformat(values["happened_at"])
    if follow_up := values.get("follow_up"):
        due = follow_up.get("due")
        values["follow_up"] = NewFollowUp(
            **{**follow_up, "due": date.fromisoformat(due) if due else None}
        )
    return NewContact(**values)


def _follow_up_body(follow_up: FollowUp) -> dict[str, Any]:
    return {
        "reason": follow_up.reason,
        "urgency": follow_up.urgency,
        "owner": follow_up.owner_id or "team",
        "due": follow_up.due,
        "find_again": follow_up.find_again,
    }
