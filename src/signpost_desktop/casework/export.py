"""Taking everything out: one plain structure of all casework, for another program or an archive.

Coordinators only, and logged with a purpose. A phone number never stands without its
safe-contact words. Text is given as it is: whoever writes a CSV from it must escape formulas.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, TypeVar

from sqlalchemy import select

from signpost_desktop.access import audit
from signpost_desktop.casework.access_rules import require_coordinator
from signpost_desktop.casework.choices import OUTCOMES, REASONS, words_of
from signpost_desktop.casework.client_records import CLIENT_FIELDS
from signpost_desktop.casework.safe_contact import safe_contact_words
from signpost_desktop.casework.safe_records import safe_records
from signpost_desktop.casework.safeguarding import holds_the_key, opened_notes
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import (
    Client,
    Contact,
    ContactNeed,
    ContactService,
    FollowUp,
    FollowUpEvent,
    Participant,
    Person,
)

FORMAT = "signpost casework 1"
_Row = TypeVar("_Row", Client, Contact, ContactNeed, ContactService, FollowUp, FollowUpEvent)
_Part = TypeVar("_Part", ContactNeed, ContactService)
_CONTACT_FIELDS = (
    "id", "reference", "happened_on", "happened_at", "zone", "minutes", "channel", "venue",
    "language", "ward", "lsoa", "imd_decile", "note", "barrier", "own_words", "may_quote",
    "age_band", "privacy_told", "amends", "created_at", "created_by",
)  # fmt: skip
_FOLLOW_UP_FIELDS = (
    "id", "contact_id", "client_id", "urgency", "owner_id", "due", "find_again", "status",
    "barrier", "resolved_on", "tries", "created_at", "created_by",
)  # fmt: skip


def export_casework(session: WorkSession, purpose: str) -> dict[str, Any]:
    """Everything, as JSON values. Writes to the log: call it within an act.

    What is in shared projects stays there: it is not ours alone.

    Undone contacts are marked `"undone"`, corrected ones name what they amend. Sealed notes are
    opened only for a worker who holds that key, in a section of their own. Raises NotAllowed.
    """
    require_coordinator(session)
    if len(purpose) > 500:
        raise BadInput(("Please keep the purpose under 500 letters.",))
    clients = _all(session, Client)
    safe = {
        client_id: safe_contact_words(*records)
        for client_id, records in safe_records(session, clients).items()
    }
    exported: dict[str, Any] = {
        "format": FORMAT,
        "organization": session.setting("organization_name", ""),
        "exported_at": session.stamp(),
        "purpose": purpose,
        "people": _people(session),
        "clients": [_client(each, safe[each.id]) for each in clients],
        "contacts": _contacts(session, safe),
        "follow_ups": _follow_ups(session, safe),
    }
    sealed = holds_the_key(session)
    if sealed:
        exported["safeguarding_notes"] = [
            {name: getattr(note, name) for name in note.__slots__} for note in opened_notes(session)
        ]
    audit.record(
        session,
        "exported casework",
        "export",
        clients=len(clients),
        contacts=len(exported["contacts"]),
        follow_ups=len(exported["follow_ups"]),
        safeguarding=sealed,
        purpose=purpose,
    )
    return exported


def _all(session: WorkSession, table: type[_Row]) -> list[_Row]:
    own = select(table).where(table.space_id.is_(None))
    return list(session.db.scalars(own.order_by(table.created_at, table.id)))


def _people(session: WorkSession) -> list[dict[str, Any]]:
    found = session.db.scalars(select(Person).order_by(Person.created_at, Person.id))
    return [
        {"id": p.id, "name": p.name, "roles": list(p.roles), "left_at": p.left_at} for p in found
    ]


def _client(client: Client, safe: str) -> dict[str, Any]:
    """All fields; the phone stands in one object with its words, and the words stand alone too."""
    fields = {name: getattr(client, name) for name in CLIENT_FIELDS if name != "phone"}
    return {
        "id": client.id,
        **fields,
        "phone": {"number": client.phone, "safe_contact": safe} if client.phone else None,
        "safe_contact": safe,
        "merged_into": client.merged_into,
        "created_at": client.created_at,
        "created_by": client.created_by,
        "updated_at": client.updated_at,
        "updated_by": client.updated_by,
        "extra": client.extra,
    }


def _contacts(session: WorkSession, safe: dict[str, str]) -> list[dict[str, Any]]:
    needs = _grouped(_all(session, ContactNeed))
    services = _grouped(_all(session, ContactService))
    people: defaultdict[str, list[str]] = defaultdict(list)
    for part in session.db.scalars(select(Participant).order_by(Participant.id)):
        people[part.contact_id].append(part.client_id)
    return [
        {
            **{name: getattr(contact, name) for name in _CONTACT_FIELDS},
            "undone": contact.extra.get("undone"),
            "participants": people[contact.id],
            "needs": [
                {"concept": n.concept, "words": n.words, "nothing_found": n.nothing_found}
                for n in needs[contact.id]
            ],
            "services": [
                {
                    "service_id": s.service_id,
                    "service_name": s.service_name,
                    "told": s.told,
                    "how": s.how,
                }
                for s in services[contact.id]
            ],
            "imported": _imported(contact, safe.get(next(iter(people[contact.id]), ""), "")),
        }
        for contact in _all(session, Contact)
    ]


def _grouped(rows: Iterable[_Part]) -> defaultdict[str, list[_Part]]:
    """By contact, in the order in which they were said."""
    grouped: defaultdict[str, list[_Part]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: (row.extra.get("position", 0), row.id)):
        grouped[row.contact_id].append(row)
    return grouped


def _imported(contact: Contact, safe: str) -> dict[str, Any] | None:
    """What rides along of a spreadsheet's row; a differing phone gets its words as well."""
    imported = contact.extra.get("import")
    if not isinstance(imported, dict):
        return None
    as_written = dict(imported.get("as_written", {}))
    if "phone" in as_written:
        as_written["phone"] = {"number": as_written["phone"], "safe_contact": safe}
    return {**imported, "as_written": as_written}


def _follow_ups(session: WorkSession, safe: dict[str, str]) -> list[dict[str, Any]]:
    events: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for event in _all(session, FollowUpEvent):
        events[event.follow_up_id].append(
            {
                "id": event.id,
                "kind": event.kind,
                "note": event.note,
                "detail": event.detail,
                "created_at": event.created_at,
                "created_by": event.created_by,
            }
        )
    names = dict(session.db.execute(select(Person.id, Person.name)).tuples().all())
    return [
        {
            **{name: getattr(each, name) for name in _FOLLOW_UP_FIELDS},
            "reason": words_of(each.reason, REASONS),
            "outcome": words_of(each.outcome, OUTCOMES),
            "owner": names.get(each.owner_id or "", each.owner_words),
            "safe_contact": safe.get(each.client_id or "", ""),
            "events": events[each.id],
        }
        for each in _all(session, FollowUp)
    ]
