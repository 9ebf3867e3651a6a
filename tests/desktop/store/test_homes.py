"""What is written about a shared copy goes where the copy is, and nothing of ours goes along."""

from typing import Any

import pytest
from pretend_server import CASEWORK, PARTNERS, SAFEGUARDING, Side

from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import (
    Client,
    Contact,
    ContactNeed,
    FollowUp,
    Participant,
    SafeguardingNote,
)


@pytest.fixture
def side(make_side: Any) -> Side:
    found: Side = make_side(spaces=(CASEWORK, SAFEGUARDING, PARTNERS))
    return found


def client(session: WorkSession, space: str | None) -> Client:
    row = Client(**session.made(), space_id=space)
    session.add(row)
    return row


def contact(session: WorkSession, space: str | None, **fields: Any) -> Contact:
    row = Contact(**session.made(), happened_on="2026-11-24", space_id=space, **fields)
    session.add(row)
    return row


@pytest.mark.parametrize("home", [None, PARTNERS])
def test_a_record_is_at_home_where_what_it_points_at_is(side: Side, home: str | None) -> None:
    with side.act() as session:
        seen = contact(session, home)
        who = client(session, home)
        rows = [
            Participant(**session.made(), contact_id=seen.id, client_id=who.id),
            ContactNeed(**session.made(), contact_id=seen.id),
            FollowUp(**session.made(), contact_id=seen.id, client_id=who.id),
        ]
        session.add_all(rows)
        assert {row.space_id for row in rows} == {home}
        single = ContactNeed(**session.made(), contact_id=seen.id)
        session.add(single)
        assert single.space_id == home


def test_what_would_tie_one_home_to_another_is_refused(side: Side) -> None:
    with side.act() as session:
        ours, theirs = client(session, None).id, client(session, PARTNERS).id
        seen, shared = contact(session, None).id, contact(session, PARTNERS).id
        need = FollowUp(**session.made(), contact_id=seen)
        session.add(need)

    def refused(act: Any) -> None:
        with pytest.raises(BadInput), side.act() as session:
            act(session)

    def part(session: WorkSession, **fields: Any) -> None:
        session.add(Participant(**session.made(), **fields))

    refused(lambda s: part(s, contact_id=seen, client_id=theirs))
    refused(lambda s: part(s, contact_id=shared, client_id=ours))
    refused(lambda s: s.add_all([Participant(**s.made(), contact_id=shared, client_id=ours)]))
    refused(lambda s: contact(s, PARTNERS, amends=seen))
    refused(lambda s: contact(s, None, amends=shared))
    for one, other in ((ours, theirs), (theirs, ours)):
        refused(lambda s, a=one, b=other: s.change(s.db.get_one(Client, a), merged_into=b))
    refused(lambda s: s.change(s.db.get_one(FollowUp, need.id), client_id=theirs))
    assert side.get(Client, ours).merged_into is None
    assert side.get(FollowUp, need.id).client_id is None


def test_a_sealed_note_is_never_at_home_in_a_shared_project(side: Side) -> None:
    with side.act() as session:
        shared = contact(session, PARTNERS)
        note = SafeguardingNote(**session.made(), contact_id=shared.id, client_id=None, sealed=b"x")
        session.add(note)
        assert note.space_id is None
