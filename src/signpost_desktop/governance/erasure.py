"""Erasing a person for good, with a certificate that says what went and what is still to go.

The certificate holds no name and no id: it must not keep what was erased.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from signpost_desktop.access.roles import Role, require
from signpost_desktop.casework.client_keys import current_client, family_ids
from signpost_desktop.store.backup_folders import KEPT
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.erasing import erase
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client
from signpost_directory.words import for_people

REASONS = for_people(
    {
        "asked": "They asked for it.",
        "kept_long_enough": "Their record was kept long enough.",
        "mistake": "It should never have been written down.",
        "other": "Another reason, which is noted elsewhere.",
    }
)
_KINDS = {
    "client": "pages of the person",
    "contact": "contacts",
    "contact_need": "needs",
    "contact_service": "services given",
    "follow_up": "entries of “needs more help”",
    "follow_up_event": "steps of these",
    "safeguarding_note": "sealed notes",
    "participant": "links between people and contacts",
    "conflict": "fields with two versions",
}


@dataclass(frozen=True)
class Certificate:
    """What was erased. `records` counts by kind; copies made before are gone after `copies_until`.

    `joined`: other computers and the server are told with the next exchange.
    """

    organization: str
    by: str
    at: datetime
    reason: str
    records: Mapping[str, int]
    copies_until: date
    joined: bool


def erase_client(session: WorkSession, client_id: str, reason: str) -> Certificate:
    """Erase a person with everything that is about them alone. Coordinators only.

    Records that were joined with theirs go as well, and their copies in shared projects. A contact
    at which others took part stays, without them. Raises NotAllowed, or BadInput for an unknown
    person or reason.
    """
    require(session, Role.COORDINATOR)
    if reason not in REASONS:
        raise BadInput(("Choose why this person is erased. Nothing was changed.",))
    client = current_client(session, client_id)
    family = family_ids(session, client.id)
    copies = session.db.scalars(select(Client.id).where(Client.copied_from.in_(family)))
    records = erase(session, [("client", each) for each in (*family, *copies)])
    session.log("erased a person", reason=reason, records=sum(records.values()))
    return Certificate(
        organization=str(session.setting("organization_name", "")),
        by=session.worker.name,
        at=session.now(),
        reason=reason,
        records=dict(records),
        copies_until=session.today() + KEPT,
        joined=session.setting("sync_standing") is not None,
    )


def certificate_text(certificate: Certificate) -> str:
    """The certificate as plain text, to be read, saved or printed."""
    at, until = certificate.at.astimezone(LONDON), certificate.copies_until
    went = "\n".join(
        f"  {certificate.records[kind]:,} {words}"
        for kind, words in _KINDS.items()
        if certificate.records.get(kind)
    )
    others = (
        (
            "The team's server and the other computers are told with the next exchange. Each "
            "erases "
            "its own records then."
        )
        if certificate.joined
        else "This computer works alone: there are no records elsewhere in Signpost."
    )
    return f"""Certificate of erasure

Organisation: {certificate.organization}
Erased on {at.day} {at:%B %Y, %H:%M}, by {certificate.by}.
Why: {REASONS[certificate.reason]}

Erased for good on this computer:
{went}

{others}

Encrypted copies that were made before are deleted by {until.day} {until:%B %Y}. A copy that is
brought back before then is cleared of this person at once.

What was printed, exported or taken away before cannot be reached from here.

This certificate holds no name, so that it keeps nothing of the person.
"""
