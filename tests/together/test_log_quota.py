"""Somebody who says more than the server takes of one person: their records go on all the same."""

from tests.together.teams import Desktop

from signpost_desktop.sync import failures
from signpost_desktop.sync.settling import say_as
from signpost_desktop.sync.trust_store import fold
from signpost_server.quotas import MOST_OF_ONE


def test_what_is_one_too_many_waits_alone(founder: Desktop, amina: Desktop) -> None:
    with amina.vault.act() as session:
        trust = fold(session)
        for number in range(MOST_OF_ONE + 100):
            say_as(session, trust, amina.member, "something_newer", {"number": number})
    made = amina.meets("Somebody new")
    result = amina.round()
    assert (result.status, result.waiting) == (failures.REFUSED, 0)
    assert amina.waiting
    assert founder.round().status == failures.OK
    assert made in founder.rows("client")
    assert founder.trust.is_active(amina.member)
