"""The list of who needs more help, in its fixed order, with every open one in it (hazard 6)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import ColumnElement, or_, select

from signpost_desktop.casework.access_rules import require_casework
from signpost_desktop.casework.choices import OUTCOMES, REASONS, words_of
from signpost_desktop.casework.client_keys import (
    bites,
    current_client,
    family_ids,
)
from signpost_desktop.casework.client_records import client_short_name
from signpost_desktop.casework.follow_up_records import (
    STATES,
    FollowUpCounts,
    FollowUpList,
    FollowUpRow,
    due_words,
    state_of,
)
from signpost_desktop.casework.safe_contact import safe_contact_words
from signpost_desktop.casework.safe_records import safe_records
from signpost_desktop.casework.shared_marks import shared_marks
from signpost_desktop.casework.what_waits import Scope
from signpost_desktop.casework.working_days import plain_date
from signpost_desktop.store.clock import london_day
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, Contact, FollowUp, Person
from signpost_directory.words import Words

THE_TEAM = Words("the team")
_DONE_SHOWN = 100


def open_follow_ups(
    session: WorkSession, scope: Scope = "mine", *, today: date | None = None
) -> FollowUpList:
    """The open follow-ups of a scope in the fixed order; under "all" the done ones after them.

    The team's are those without an owner in the team: also a leaver's, and those whose owner is
    known by a word only. So nobody open is on no list.
    """
    require_casework(session)
    day = today or session.today()
    found = session.db.scalars(
        select(FollowUp).where(FollowUp.status == "open", _in_scope(session, scope))
    ).all()
    rows = rows_of(session, in_order(found, day), day)
    counted = _counted(row.state for row in rows)
    if scope == "all":
        done = session.db.scalars(
            select(FollowUp)
            .where(FollowUp.status != "open")
            .order_by(FollowUp.resolved_on.desc(), FollowUp.id.desc())
            .limit(_DONE_SHOWN)
        ).all()
        rows += rows_of(session, done, day)
    return FollowUpList(rows, counted)


def follow_ups_of_client(session: WorkSession, client_id: str) -> tuple[FollowUpRow, ...]:
    """What is open for one person, whoever does it, in the fixed order."""
    require_casework(session)
    family = family_ids(session, current_client(session, client_id).id)
    found = session.db.scalars(
        select(FollowUp).where(FollowUp.status == "open", FollowUp.client_id.in_(family))
    )
    return rows_of(session, in_order(found, session.today()), session.today())


def follow_up_row(session: WorkSession, follow_up_id: str) -> FollowUpRow:
    """The row of one follow-up, as it is now."""
    follow_up = session.db.get_one(FollowUp, follow_up_id)
    return rows_of(session, [follow_up], session.today())[0]


def in_order(follow_ups: Iterable[FollowUp], today: date) -> list[FollowUp]:
    """Urgent due or overdue; other overdue, oldest first; due today; no date; later.

    Within each the earliest day comes first, then the more urgent, then who has waited longest.
    """
    ranks = ("urgent", "soon", "routine")

    def rank(each: FollowUp) -> tuple[int, str, int, str, str]:
        state = STATES.index(state_of(each, today))
        urgency = ranks.index(each.urgency) if each.urgency in ranks else len(ranks)
        return state, each.due or "", urgency, each.created_at, each.id

    return sorted(follow_ups, key=rank)


def rows_of(
    session: WorkSession, follow_ups: Iterable[FollowUp], today: date
) -> tuple[FollowUpRow, ...]:
    """The rows of some follow-ups, in the order given."""
    found = list(follow_ups)
    ids = {each.client_id for each in found if each.client_id}
    current = {client_id: current_client(session, client_id) for client_id in ids}
    records = safe_records(session, current.values())
    people = dict(session.db.execute(select(Person.id, Person.name)).tuples().all())
    contacts = _contact_days(session, [each.contact_id for each in found])
    marks = shared_marks(session, current.values())
    rows = []
    for each in found:
        client = current.get(each.client_id or "")
        rows.append(
            _row(
                each,
                client,
                safe_contact_words(*records[client.id]) if client else "",
                people.get(each.owner_id or "", each.owner_words or THE_TEAM),
                contacts.get(each.contact_id) or _day(each.created_at),
                today,
            )
        )
        if client and client.id in marks:
            rows[-1] = replace(rows[-1], shared=marks[client.id])
    return tuple(rows)


def _row(
    each: FollowUp, client: Client | None, safe: str, owner: str, since: date, today: date
) -> FollowUpRow:
    due = date.fromisoformat(each.due) if each.due else None
    done_on = date.fromisoformat(each.resolved_on) if each.resolved_on else None
    words = due_words(due, today) if each.status == "open" else _closed_words(each.status)
    if each.status != "open" and done_on:
        words = Words("{0} {1}", words, plain_date(done_on, today))
    return FollowUpRow(
        id=each.id,
        client_id=client.id if client else None,
        contact_id=each.contact_id,
        who=client_short_name(client) if client else _no_name(each.find_again),
        reason_label=words_of(each.reason, REASONS) or Words("reason not written"),
        due=due,
        due_words=words,
        with_name=owner,
        waiting_days=max(0, (today - since).days),
        urgency=each.urgency,
        state=state_of(each, today),
        safe_contact=safe,
        tries=each.tries,
        status=each.status,
        outcome_label=words_of(each.outcome, OUTCOMES),
        find_again=each.find_again,
        owner_id=each.owner_id,
    )


def _in_scope(session: WorkSession, scope: Scope) -> ColumnElement[bool]:
    if scope == "mine":
        return FollowUp.owner_id == session.worker.person_id
    if scope == "team":
        staying = select(Person.id).where(Person.left_at.is_(None))
        return or_(FollowUp.owner_id.is_(None), FollowUp.owner_id.not_in(staying))
    return FollowUp.id.is_not(None)


def _contact_days(session: WorkSession, contact_ids: list[str]) -> dict[str, date]:
    days: dict[str, date] = {}
    for bite in bites(contact_ids):
        query = select(Contact.id, Contact.happened_on).where(Contact.id.in_(bite))
        for contact_id, day in session.db.execute(query):
            if day:
                days[contact_id] = date.fromisoformat(day)
    return days


def _day(stamp: str) -> date:
    return london_day(datetime.fromisoformat(stamp))


def _counted(states: Iterable[str]) -> FollowUpCounts:
    return FollowUpCounts(**Counter(states))


def _no_name(find_again: str) -> str:
    return Words("No name: {0}", find_again) if find_again.strip() else Words("No name")


def _closed_words(status: str) -> str:
    if status == "handed_over":
        return Words("handed over")
    return Words("no longer needed") if status == "not_needed" else Words("done")
