"""Records that somebody made by hand: whatever is in them, one of them stops nobody."""

from typing import Any

from pretend_server import CASEWORK, PARTNERS, SAFEGUARDING, arrived, body, take

from signpost_desktop.store.tables import FollowUp


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
