"""A team's log that no one request holds, and statements that the server will not take."""

import pytest
from tests.together.copies import ServerCopy
from tests.together.network import Faulty, status
from tests.together.teams import Desktop

from signpost_desktop.sync import failures
from signpost_desktop.sync.settling import say_as
from signpost_desktop.sync.trust_store import fold


def say(desktop: Desktop, kind: str, *contents: dict[str, object]) -> list[bytes]:
    """Statements of a kind, to go out with the next round."""
    member = desktop.member
    with desktop.vault.act() as session:
        trust = fold(session)
        return [say_as(session, trust, member, kind, content) for content in contents]


@pytest.mark.parametrize(
    ("parts", "each", "size", "new_epoch"), [(3, 700, 1, True), (2, 11, 240_000, False)]
)
def test_a_log_larger_than_one_request_survives_a_restored_server(
    founder: Desktop, amina: Desktop, parts: int, each: int, size: int, new_epoch: bool
) -> None:
    copy = ServerCopy.of(founder.place)
    roles = {"person": amina.vault.worker.person_id, "roles": ["caseworker"], "more": bytes(size)}
    for part in range(parts):
        say(founder, "roles_set", *(roles | {"n": part * each + n} for n in range(each)))
        assert founder.round().status == failures.OK
    said = founder.place.log()
    copy.bring_back(new_epoch=new_epoch)
    client = founder.meets("Fadumo")
    assert founder.round().status == failures.OK
    assert founder.place.log() == said
    assert not founder.waiting
    assert amina.round().status == failures.OK
    assert client in amina.rows("client")


def test_what_the_server_refuses_for_good_stops_nothing_else(founder: Desktop) -> None:
    founder.round()
    odd = {"invitation": "not an id", "verify_key": bytes(32), "person": "", "roles": ["auditor"]}
    (refused,) = say(founder, "invitation_made", odd | {"expires": 1})
    good = say(founder, "later_act", *({"n": n} for n in range(5)))
    for name in ("Fadumo", "Guleed"):
        founder.meets(name)
        result = founder.round()
        assert (result.status, result.waiting) == (failures.REFUSED, 0)
        assert result.pushed > 0
        assert founder.waiting == [refused]
        assert founder.place.log()[-5:] == good


def test_a_way_that_takes_no_statements_stops_no_records(founder: Desktop) -> None:
    said = say(founder, "later_act", {"n": 1}, {"n": 2})
    founder.meets("Fadumo")
    narrow = Faulty(founder.place.transport, status(413), "/statements", times=99)
    result = founder.round(narrow)
    assert (result.status, result.waiting) == (failures.REFUSED, 0)
    assert founder.waiting == said
    assert founder.round().status == failures.OK
    assert founder.place.log()[-2:] == said
