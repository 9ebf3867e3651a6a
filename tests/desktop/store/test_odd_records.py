"""Records that somebody made by hand: whatever is in them, one of them stops nobody."""

from typing import Any

import pytest
from pretend_server import CASEWORK, PARTNERS, SAFEGUARDING, Side, arrived, body, take

from signpost_desktop.store import held
from signpost_desktop.store.bodies import MOST_VERSION
from signpost_desktop.store.erasing import erase
from signpost_desktop.store.tables import Client, FollowUp


def test_what_it_points_at_may_be_left_out_where_it_may_be_nothing(make_side: Any) -> None:
    side = make_side(spaces=(CASEWORK, SAFEGUARDING, PARTNERS))
    contact = arrived("contact", body(happened_on="2026-11-24"), space_id=PARTNERS)
    theirs = arrived(
        "follow_up",
        body(contact_id=contact.id),
        space_id=PARTNERS,
        id="01890000-0000-7000-8000-0000000000cc",
    )
    assert take(side, contact, theirs).pulled == 2
    assert side.get(FollowUp, theirs.id).client_id is None


@pytest.mark.parametrize(
    "broken",
    [
        {"created_at": "0001-01-01T00:00:00+00:00"},
        {"created_at": "9999-12-31T23:59:59+00:00"},
        {"created_at": ""},
        {"updated_at": "1899-12-31T23:59:59+00:00"},
        {"privacy_told_on": "0001-01-01"},
        {"privacy_told_on": "2200-01-01"},
        {"privacy_told_on": "20261124"},
        {"_v": MOST_VERSION + 1},
        {"_v": 2**62 - 1},
    ],
    ids=str,
)
def test_what_no_page_could_show_or_nobody_could_follow_is_held(
    a: Side, broken: dict[str, Any]
) -> None:
    assert take(a, arrived("client", body() | broken)).held == 1
    with a.vault.read() as session:
        assert [row.reason for row in held.held(session)] == [held.MISFIT]


def test_a_number_that_nothing_could_be_added_to_is_held(a: Side) -> None:
    contact = arrived("contact", body(happened_on="2026-11-24", minutes=2**31))
    assert take(a, contact).held == 1


def test_what_has_the_highest_version_can_still_be_changed_and_erased_everywhere(
    a: Side, b: Side
) -> None:
    record = arrived("client", body(ring="yes", _v=MOST_VERSION), sequence=1)
    a.server.head, a.server.spaces[CASEWORK][record.id] = 1, record
    a.round(), b.round()
    for ring in ("no", "yes", "no"):
        a.change(Client, record.id, ring=ring)
        a.round(), b.round()
        assert b.get(Client, record.id).ring == ring
    b.change(Client, record.id, phone="1")
    a.change(Client, record.id, safe_words="Not through: brother")
    a.round(), b.round(), a.round()
    for side in (a, b):
        row = side.get(Client, record.id)
        assert (row.phone, row.safe_words) == ("1", "Not through: brother")
        assert side.conflicts() == []
    with a.act() as session:
        erase(session, [("client", record.id)])
    a.round(), b.round()
    assert b.get(Client, record.id) is None
    with b.vault.read() as session:
        assert held.held(session) == []
