"""What a removed computer still hears: the log up to the order, and not a statement more."""

import pytest
from tests.server.team import Desktop, Team, ask, new_id

from signpost_wire.proofs import removal_proof, token_proof
from signpost_wire.roles import CASEWORKER, PARTNERSHIP
from signpost_wire.statements import Statement


def removed(team: Team, kind: str = "device_removed") -> Desktop:
    """Somebody who was removed, before something else was said."""
    founder, gone = team.founder, team.join(CASEWORKER)
    what = {"device": gone.device} if kind == "device_removed" else {"person": gone.person}
    founder.state(founder.says(kind, **what))
    founder.state(founder.says("space_made", space=new_id(), kind=PARTNERSHIP, partners=[]))
    return gone


@pytest.mark.parametrize("kind", ["device_removed", "person_removed"])
def test_the_log_ends_with_the_order(team: Team, kind: str) -> None:
    gone = removed(team, kind)
    said = gone.asks_why().said
    numbers = [number for number, _document in said["statements"]]
    assert numbers == list(range(1, said["statements_head"] + 1))
    kinds = [Statement.read(document).kind for _number, document in said["statements"]]
    assert kinds[0] == "founded"
    assert kinds[-1] == kind
    later = gone.asks_why(since=numbers[-2]).said
    assert later["statements"] == said["statements"][-1:]
    assert gone.asks_why(since=10_000).said["statements"] == []


def test_a_second_order_changes_nothing_of_what_is_heard(team: Team) -> None:
    gone = removed(team)
    first = gone.asks_why().said
    team.founder.state(team.founder.says("person_removed", person=gone.person))
    assert gone.asks_why().said == first


def test_a_copy_with_a_place_of_its_own_hears_it_too(team: Team) -> None:
    gone = team.join(CASEWORKER)
    copy = Desktop(gone.client, gone.organization, gone.person, gone.member, signing=gone.signing)
    gone.state(copy.device_added(replaces=gone.device))
    team.founder.state(team.founder.says("device_removed", device=gone.device))
    for one in (gone, copy):
        (*_before, (_number, document)) = one.asks_why().said["statements"]
        assert Statement.read(document).kind == "device_removed"


def test_a_challenge_is_good_once_and_both_must_sign(team: Team) -> None:
    gone, other = removed(team), team.join(CASEWORKER)
    nonce = ask(gone.client, "/challenge", {"device": gone.device}).said["nonce"]
    assert gone.asks_why(nonce=nonce).status == 401
    assert gone.asks_why(member=other.member).status == 401
    assert gone.asks_why(device=other.device).status == 401


def test_what_is_signed_for_it_is_good_for_no_token_nor_the_other_way(team: Team) -> None:
    gone, member = removed(team), team.join(CASEWORKER)
    nonce = ask(gone.client, "/challenge", {"device": gone.device}).said["nonce"]
    text = token_proof(nonce, gone.device, gone.member)
    for_token = {
        "nonce": nonce,
        "device_signature": gone.device_signing.sign(text).signature,
        "member_signature": gone.signing.sign(text).signature,
    }
    assert gone.asks_why(**for_token).status == 401
    nonce = ask(member.client, "/challenge", {"device": member.device}).said["nonce"]
    text = removal_proof(nonce, member.device, member.member)
    for_order = {
        "nonce": nonce,
        "device_signature": member.device_signing.sign(text).signature,
        "member_signature": member.signing.sign(text).signature,
    }
    assert member.proved(**for_order).status == 401
