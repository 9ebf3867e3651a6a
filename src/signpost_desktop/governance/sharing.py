"""Sharing a client in a project with another organization: a copy, with the consent written on it.

Only what the consent names is copied; what was written for the safeguarding lead never is. Rules
for safe contact always go along. The copy lives in the project's space, where both organizations
write on; the client's own page stays where it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import select

from signpost_desktop.access import audit
from signpost_desktop.access.roles import Role, require
from signpost_desktop.casework.client_keys import current_client, family_ids, index_client
from signpost_desktop.casework.copies import note_copy
from signpost_desktop.casework.history import HistoryEntry, history
from signpost_desktop.casework.safe_records import strictest
from signpost_desktop.store.erasing import erase
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.tables import (
    NOT_ASKED,
    Client,
    Contact,
    ContactNeed,
    ContactService,
    FollowUp,
    Participant,
)
from signpost_desktop.store.took_part import naming
from signpost_desktop.sync.partnerships import SharedProject, find_project, open_project
from signpost_directory.words import Words

HOW = ("spoken", "written")
BACKGROUND, CONTACTS, NOTES, FOLLOW_UPS = "background", "contacts", "notes", "follow_ups"
COVERS = (BACKGROUND, CONTACTS, NOTES, FOLLOW_UPS)
"""What a consent may name besides the details of how somebody is called and reached: gender,
ethnicity, religion; contacts with needs and services; what was written there; what is open."""
_Row = TypeVar("_Row", Contact, ContactNeed, ContactService, FollowUp)
_DETAILS = (
    "given_name", "family_name", "known_as", "birth_date", "birth_estimated", "languages",
    "interpreter", "phone", "email", "address", "postcode",
)  # fmt: skip
_BACKGROUND = ("gender", "ethnicity", "religion")
_WITHOUT_CONSENT = Words(
    "Nobody is shared without their consent. Ask them first, and say how they said yes."
)


@dataclass(frozen=True, slots=True)
class Consent:
    """How somebody agreed, on which day, and to what besides their details."""

    how: str
    on: date
    covers: frozenset[str] = frozenset()

    def written_down(self, by: str) -> dict[str, Any]:
        """As the copy keeps it. `by`: the person who asked."""
        return {"how": self.how, "on": self.on.isoformat(), "covers": sorted(self.covers), "by": by}


def share_client(
    session: WorkSession, client_id: str, project: str, consent: Consent | None
) -> str:
    """Copy a client into a project that is open; the copy's id. Coordinators only.

    Raises NotAllowed, or BadInput: without consent, or where they are shared already.
    """
    require(session, Role.COORDINATOR)
    consent = _checked(session, consent)
    to = open_project(session, project)
    client = current_client(session, client_id)
    if client.space_id is not None:
        raise BadInput(
            ("This is a shared page already. Only the organisation it comes from shares it.",)
        )
    if _copies(session, client.id, to.id):
        raise BadInput(("This person is shared in this project already. Nothing was changed.",))
    copy = _copy_of_client(session, client, to, consent)
    session.add(copy)
    index_client(session, copy)
    note_copy(session, client, copy.id)
    if CONTACTS in consent.covers:
        for contact_id in _contacts_alone(session, client.id):
            _copy_contact(session, contact_id, copy, consent.covers)
    audit.record(
        session, "shared a client", "client", client.id, project=to.id, how=consent.how,
        on=consent.on.isoformat(), covers=sorted(consent.covers),
    )  # fmt: skip
    return copy.id


def withdraw_client(session: WorkSession, client_id: str, project: str) -> int:
    """Take somebody out of a project: their copy there is erased, for the other side too, with
    all that both wrote about it; how many records went. Coordinators only.

    `client_id` is the client's own page, or the copy. Raises NotAllowed or BadInput.
    """
    require(session, Role.COORDINATOR)
    found = find_project(session, project)
    client = current_client(session, client_id)
    original = client.copied_from if client.space_id == found.id else client.id
    copies = _copies(session, original, found.id) if original else []
    own = session.db.get(Client, original) if original else None
    if not copies or own is None:
        raise BadInput(("This person of yours is not shared in this project.",))
    gone = sum(erase(session, [("client", each) for each in copies]).values())
    audit.record(session, "took a client back", "client", own.id, project=found.id, records=gone)
    return gone


def shared_in(session: WorkSession, client_id: str) -> frozenset[str]:
    """The projects in which somebody of ours has a copy."""
    family = family_ids(session, current_client(session, client_id).id)
    query = select(Client.space_id).where(Client.copied_from.in_(family))
    return frozenset(space for space in session.db.scalars(query) if space is not None)


def _checked(session: WorkSession, consent: Consent | None) -> Consent:
    if consent is None or consent.how not in HOW:
        raise BadInput((_WITHOUT_CONSENT,))
    if consent.on > session.today():
        raise BadInput(("The day of their consent has not come yet. Nothing was changed.",))
    if not consent.covers <= set(COVERS):
        raise BadInput((Words("A consent may name: {0}. Nothing was changed.", ", ".join(COVERS)),))
    if consent.covers & {NOTES, FOLLOW_UPS} and CONTACTS not in consent.covers:
        raise BadInput(("Notes and open needs belong to contacts: they need consent as well.",))
    return consent


def _copies(session: WorkSession, client_id: str, space: str) -> list[str]:
    """The copies, in a project, of a client and of the records joined with theirs."""
    family = family_ids(session, client_id)
    query = select(Client.id).where(Client.copied_from.in_(family), Client.space_id == space)
    return list(session.db.scalars(query))


def _copy_of_client(
    session: WorkSession, client: Client, to: SharedProject, consent: Consent
) -> Client:
    """With the rules for safe contact of all records joined in this one, the strictest of each."""
    given = (*_DETAILS, *(_BACKGROUND if BACKGROUND in consent.covers else ()))
    values: dict[str, Any] = {name: getattr(client, name) for name in given}
    values |= strictest(session, client)
    return Client(
        **session.made(),
        **values,
        copied_from=client.id,
        consent=consent.written_down(session.worker.person_id),
        space_id=to.id,
    )


def _contacts_alone(session: WorkSession, client_id: str) -> Iterator[str]:
    """The contacts at which nobody else was, as they stand, the oldest first."""
    found: list[HistoryEntry] = []
    last: str | None = None
    while page := history(session, client_id, before=last):
        found += page
        last = page[-1].contact_id
    for entry in reversed(found):
        if not entry.undone and entry.amended_by is None and not entry.others:
            yield entry.contact_id


def _copy_contact(
    session: WorkSession, contact_id: str, client: Client, covers: frozenset[str]
) -> None:
    row = session.db.get_one(Contact, contact_id)
    unsaid = {"ward": "", "lsoa": "", "imd_decile": None, "reference": "", "amends": None,
              "privacy_told": NOT_ASKED}  # fmt: skip
    if NOTES not in covers:
        unsaid |= {"note": "", "own_words": "", "may_quote": NOT_ASKED}
    contact = _copied(session, row, client, **unsaid)
    participant = Participant(**session.made(), contact_id=contact.id, client_id=client.id,
                              space_id=client.space_id)  # fmt: skip
    contact.extra = naming([participant.id])
    session.add(contact)
    session.add(participant)
    for need in session.db.scalars(select(ContactNeed).where(ContactNeed.contact_id == contact_id)):
        session.add(_copied(session, need, client, contact_id=contact.id))
    for service in session.db.scalars(
        select(ContactService).where(ContactService.contact_id == contact_id)
    ):
        session.add(_copied(session, service, client, contact_id=contact.id))
    if FOLLOW_UPS not in covers:
        return
    still_open = select(FollowUp).where(
        FollowUp.contact_id == contact_id, FollowUp.status == "open"
    )
    for follow_up in session.db.scalars(still_open):
        nobody = {"contact_id": contact.id, "client_id": client.id, "owner_id": None}
        session.add(_copied(session, follow_up, client, **nobody))


def _copied(session: WorkSession, row: _Row, client: Client, **changed: Any) -> _Row:
    """A record like this one, with an id of its own, at home where the client's copy is."""
    names = shapes()[row.__tablename__].order
    values = {name: getattr(row, name) for name in names} | changed
    return type(row)(id=session.new_id(), space_id=client.space_id, **values)
