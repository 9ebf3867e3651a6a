"""Turns: a profile that was copied to a second computer is noticed, a lost reply is not a copy."""

from dataclasses import replace

from tests.server.team import Desktop, Team, change

from signpost_wire.exchange import SpaceRequest
from signpost_wire.roles import CASEWORKER


def test_a_copy_of_a_profile_is_noticed_when_both_have_written(team: Team) -> None:
    original = team.join(CASEWORKER)
    original.push(team.casework, change())
    copy = replace(original)
    original.push(team.casework, change())
    copy.push(team.casework, change())  # could be a reply that was lost
    answer = original.ask_round(SpaceRequest(team.casework, "", 0, 10, (change(b"kept here"),)))
    assert (answer.status, answer.error) == (409, "copied")
    assert team.founder.pull(team.casework).head == 3


def test_a_copy_that_only_reads_is_noticed_later_too(team: Team) -> None:
    original = team.join(CASEWORKER)
    original.push(team.casework, change())
    copy = replace(original)
    for _ in range(2):
        original.push(team.casework, change())
    assert copy.ask_round(SpaceRequest(team.casework, "", 0, 10)).status == 409


def lose_reply(desktop: Desktop, *spaces: SpaceRequest) -> None:
    turn = desktop.turn
    desktop.round(*spaces)
    desktop.turn = turn


def test_a_lost_reply_is_no_copy_however_often(team: Team) -> None:
    space = team.casework
    team.founder.push(space, change())
    sent = [change() for _ in range(4)]
    for count in (4, 4, 2, 1):  # the batch halves
        lose_reply(team.founder, SpaceRequest(space, "", 0, 10, tuple(sent[:count])))
    team.founder.push(space, *sent)
    assert team.founder.push(space, change()).head == 6


def test_a_request_that_arrives_twice_is_no_copy(team: Team) -> None:
    space = team.casework
    team.founder.push(space, change())
    request = SpaceRequest(space, "", 0, 10, (change(),))
    late = replace(team.founder)
    team.founder.round(request)
    assert late.ask_round(request).status == 200
    assert team.founder.push(space, change()).head == 3


def test_a_copy_gets_a_device_of_its_own_and_goes_on(team: Team) -> None:
    original = team.join(CASEWORKER)
    original.push(team.casework, change())
    copy = Desktop(original.client, original.organization, original.person, original.member,
                   signing=original.signing, sealing=original.sealing)  # fmt: skip
    document = copy.device_added(replaces=original.device)
    assert original.state(document).status == 200
    assert copy.push(team.casework, change()).head == 2
    assert original.push(team.casework, change()).head == 3
