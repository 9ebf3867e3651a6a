"""Partnerships: two organizations share one space, and only with both saying yes."""

import pytest
from tests.server.team import Desktop, Team, change, found_team, new_id

from signpost_server.checking import check
from signpost_wire.roles import CASEWORKER, PARTNERSHIP, VOLUNTEER


@pytest.fixture
def partner(team: Team) -> Team:
    return found_team(team.founder.client, team.service, team.clock, "Partner")


def offer(team: Team, partner: Team) -> str:
    space = new_id()
    said = team.founder.says("space_made", space=space, kind=PARTNERSHIP,
                             partners=[partner.founder.organization])  # fmt: skip
    assert team.founder.state(said).status == 200
    return space


def say(partner: Team, kind: str, space: str, by: Desktop | None = None) -> int:
    who = by or partner.founder
    return who.state(who.says(kind, space=space)).status


def read_log(who: Desktop, other: Team) -> object:
    return who.ask("/partner/statements", {"organization": other.founder.organization, "since": 0})


def test_both_organizations_work_in_it_once_both_said_yes(team: Team, partner: Team) -> None:
    space = offer(team, partner)
    assert partner.founder.pull(space).status == "denied"
    assert say(partner, "partnership_joined", space) == 200
    ours, theirs = change(b"ours"), change(b"theirs")
    team.founder.push(space, ours)
    reply = partner.founder.push(space, theirs)
    assert [(r.id, r.body) for r in reply.changed] == [(ours.id, b"ours")]
    assert [(run.index, run.sequence, run.count) for run in reply.given] == [(0, 2, 1)]
    assert partner.join(CASEWORKER).pull(space).head == 2
    assert partner.join(VOLUNTEER).pull(space).status == "denied"


def test_nobody_joins_what_was_not_offered_to_them(team: Team, partner: Team) -> None:
    other = found_team(team.founder.client, team.service, team.clock, "Third")
    space = offer(team, partner)
    for wanted in (space, team.casework, new_id()):
        assert say(other, "partnership_joined", wanted) == 403
    assert other.founder.pull(space).status == "denied"
    worker = partner.join(CASEWORKER)
    assert say(partner, "partnership_joined", space, by=worker) == 403
    assert partner.founder.pull(space).status == "denied"


def test_a_partner_who_leaves_is_out_from_the_next_request_on(team: Team, partner: Team) -> None:
    space = offer(team, partner)
    say(partner, "partnership_joined", space)
    partner.founder.push(space, change())
    assert say(partner, "partnership_left", space) == 200
    assert partner.founder.pull(space).status == "denied"
    assert team.founder.pull(space).head == 1


def test_partners_read_each_others_logs_as_far_as_each_has_agreed(
    team: Team, partner: Team
) -> None:
    assert read_log(partner.founder, team).status == 404
    space = offer(team, partner)
    said = read_log(partner.founder, team).said
    assert said["organization_key"] == bytes(team.key.verify_key)
    assert said["organization_name"] == "Example"
    assert len(said["statements"]) == said["statements_head"] > 0
    assert read_log(team.founder, partner).status == 404
    say(partner, "partnership_joined", space)
    assert read_log(team.founder, partner).said["organization_key"] == bytes(partner.key.verify_key)
    say(partner, "partnership_left", space)
    assert read_log(team.founder, partner).status == 404


def test_whoever_offered_ends_it_for_a_partner_and_for_nobody_else(
    team: Team, partner: Team
) -> None:
    third = found_team(team.founder.client, team.service, team.clock, "Third")
    space = new_id()
    others = [other.founder.organization for other in (partner, third)]
    said = team.founder.says("space_made", space=space, kind=PARTNERSHIP, partners=others)
    team.founder.state(said)
    for other in (partner, third):
        say(other, "partnership_joined", space)
    ended = team.founder.says("partnership_ended", space=space, partner=others[0])
    assert partner.founder.state(ended).status == 403  # it is not theirs to say
    assert team.founder.state(ended).status == 200
    assert partner.founder.pull(space).status == "denied"
    assert third.founder.pull(space).status == "ok"
    assert read_log(partner.founder, team).status == 404
    assert read_log(team.founder, partner).status == 404
    again = partner.founder.says("partnership_joined", space=space, again=True)
    assert partner.founder.state(again).status == 403
    assert check(team.service.database)["ok"]


def test_to_leave_what_is_over_already_is_no_fault(team: Team, partner: Team) -> None:
    space = offer(team, partner)
    say(partner, "partnership_joined", space)
    ended = {"space": space, "partner": partner.founder.organization}
    team.founder.state(team.founder.says("partnership_ended", **ended))
    assert say(partner, "partnership_left", space) == 200
    assert team.founder.state(team.founder.says("partnership_ended", **ended)).status == 200


def test_only_coordinators_end_a_partnership_and_only_their_own(team: Team, partner: Team) -> None:
    worker = team.join(CASEWORKER)
    space = offer(team, partner)
    said = {"space": space, "partner": partner.founder.organization}
    assert worker.state(worker.says("partnership_ended", **said)).status == 403
    of_others = partner.founder.says("partnership_ended", **said)
    assert partner.founder.state(of_others).status == 403
    assert say(partner, "partnership_joined", space) == 200
