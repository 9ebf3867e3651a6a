"""Everybody whose need for more help is open, as `signpost needs --json` prints it."""

from typing import Any

from sqlalchemy import select

from signpost_desktop.casework.access_rules import require_casework
from signpost_desktop.casework.choices import REASONS, words_of
from signpost_desktop.casework.client_keys import bites
from signpost_desktop.casework.follow_up_list import THE_TEAM, in_order, rows_of
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, Contact, FollowUp


def list_needs(session: WorkSession) -> list[dict[str, Any]]:
    """One entry for each open follow-up, in the fixed order. No phone, no full name."""
    require_casework(session)
    today = session.today()
    found = session.db.scalars(select(FollowUp).where(FollowUp.status == "open")).all()
    ordered = in_order(found, today)
    references = _references(session, ordered)
    return [
        {
            "id": row.id,
            "client_id": row.client_id,
            "who": row.who,
            "reference": references.get(follow_up.id, ""),
            "reason": words_of(follow_up.reason, REASONS),
            "urgency": row.urgency,
            "owner": "" if row.with_name == THE_TEAM else row.with_name,
            "due": follow_up.due,
            "state": row.state,
            "waiting_days": row.waiting_days,
            "tries": row.tries,
            "safe_contact": row.safe_contact,
            "find_again": row.find_again,
        }
        for follow_up, row in zip(ordered, rows_of(session, ordered, today), strict=True)
    ]


def _references(session: WorkSession, follow_ups: list[FollowUp]) -> dict[str, str]:
    """A spreadsheet's reference for each follow-up: its client's, else its contact's."""
    found: dict[str, str] = {}
    for bite in bites([each.id for each in follow_ups]):
        query = (
            select(FollowUp.id, Client.reference, Contact.reference)
            .outerjoin(Client, Client.id == FollowUp.client_id)
            .outerjoin(Contact, Contact.id == FollowUp.contact_id)
            .where(FollowUp.id.in_(bite))
        )
        for follow_up_id, of_client, of_contact in session.db.execute(query):
            found[follow_up_id] = of_client or of_contact or ""
    return found
