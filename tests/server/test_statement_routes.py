"""The signed log: only what the chain bears out is taken, all of it or none, once."""

import msgpack
import pytest
from nacl.public import PrivateKey
from tests.server.team import Desktop, Team, change, found_team, new_id, signed

from signpost_wire.roles import CASEWORK, CASEWORKER, PARTNERSHIP
from signpost_wire.statements import Statement


def roles_set(team: Team, person: str, *roles: str) -> bytes:
    return team.founder.says("roles_set", person=person, roles=list(roles))


def test_a_statement_reaches_everybody_in_the_order_taken(team: Team) -> None:
    worker = team.join(CASEWORKER)
    before = worker.round().statements_head
    said = [roles_set(team, worker.person, CASEWORKER, role) for role in ("volunteer", "auditor")]
    assert team.founder.state(*said).said == {"statements_head": before + 2}
    reply = worker.round(statements_since=before)
    assert reply.statements == ((before + 1, said[0]), (before + 2, said[1]))


def test_a_statement_said_again_is_taken_once(team: Team) -> None:
    worker = team.join(CASEWORKER)
    said = roles_set(team, worker.person, "volunteer")
    first = team.founder.state(said)
    back = roles_set(team, worker.person, CASEWORKER)
    team.founder.state(back)
    again = team.founder.state(said, said)
    assert again.said["statements_head"] == first.said["statements_head"] + 1
    assert worker.push(team.casework, change()).status == "ok"


def test_an_old_statement_in_another_wrapping_is_still_old(team: Team) -> None:
    worker = team.join(CASEWORKER)
    said = roles_set(team, worker.person, "coordinator")
    team.founder.state(said)
    team.founder.state(roles_set(team, worker.person, "auditor"))
    head = worker.round().statements_head
    outer = msgpack.unpackb(said)
    assert worker.state(msgpack.packb([*outer, "new wrapping"])).said["statements_head"] == head
    assert worker.pull(team.casework).status == "denied"


def test_all_of_what_is_said_together_is_taken_or_none(team: Team) -> None:
    worker = team.join(CASEWORKER)
    head = worker.round().statements_head
    fine = team.founder.says("space_made", space=new_id(), kind=PARTNERSHIP, partners=[])
    wrong = worker.says("person_removed", person=team.founder.person)
    answer = worker.state(fine, wrong)
    assert (answer.status, answer.error) == (403, "untrusted")
    assert worker.round().statements_head == head


def test_whoever_is_no_coordinator_says_nothing_about_others(team: Team) -> None:
    worker, other = team.join(CASEWORKER), team.join(CASEWORKER)
    for said in (
        worker.says("roles_set", person=worker.person, roles=["coordinator"]),
        worker.says("person_removed", person=other.person),
        worker.says("device_removed", device=other.device),
        worker.says("space_made", space=new_id(), kind=CASEWORK),
        worker.says("key_made", space=team.casework, version=2, seals={},
                    public_key=bytes(PrivateKey.generate().public_key)),
        signed("roles_set", worker.organization, team.founder.member, worker.signing,
               {"person": worker.person, "roles": ["coordinator"]}),
    ):  # fmt: skip
        assert worker.state(said).status == 403


def test_another_organizations_statements_are_not_taken(team: Team) -> None:
    other = found_team(team.founder.client, team.service, team.clock, "Other")
    said = other.founder.says("space_made", space=new_id(), kind=CASEWORK)
    assert team.founder.state(said).status == 403


@pytest.mark.parametrize("what", ["space", "device", "member"])
def test_an_id_of_another_organization_is_not_taken_over(team: Team, what: str) -> None:
    other = found_team(team.founder.client, team.service, team.clock, "Other")
    other.founder.push(other.casework, change(b"theirs"))
    mine = team.founder
    if what == "space":
        answer = mine.state(mine.says("space_made", space=other.casework, kind=CASEWORK))
    else:
        slip = team.invite(CASEWORKER)
        newcomer = Desktop(mine.client, mine.organization, person=slip.person)
        setattr(newcomer, what, getattr(other.founder, what))
        answer = slip.join(newcomer)
    assert (answer.status, answer.error) == (409, "known")
    assert mine.pull(other.casework).status == "denied"
    assert other.founder.pull(other.casework).head == 1


@pytest.mark.parametrize(
    "content",
    [
        {"space": "not an id", "kind": CASEWORK},
        {"space": new_id().upper(), "kind": CASEWORK},
        {"space": new_id().replace("-", ""), "kind": CASEWORK},
        {"space": 7, "kind": CASEWORK},
        {"space": new_id(), "kind": PARTNERSHIP, "partners": 5},
        {"space": new_id(), "kind": PARTNERSHIP, "partners": [{}]},
    ],
)
def test_ids_in_statements_are_plain_uuids(team: Team, content: dict[str, object]) -> None:
    answer = team.founder.state(team.founder.says("space_made", **content))  # type: ignore[arg-type]
    assert (answer.status, answer.error) == (400, "malformed")


def test_what_a_newer_version_says_rides_along_when_a_member_says_it(team: Team) -> None:
    head = team.founder.round().statements_head
    assert team.founder.state(team.founder.says("something_newer", more=[1])).status == 200
    slip = team.invite(CASEWORKER)
    by_invitation = signed("something_newer", team.founder.organization, slip.invitation,
                           slip.key, {})  # fmt: skip
    assert team.founder.state(by_invitation).status == 403
    reply = team.founder.round(statements_since=head)
    assert Statement.read(reply.statements[0][1]).kind == "something_newer"


def test_a_device_takes_over_only_from_its_own(team: Team) -> None:
    worker, other = team.join(CASEWORKER), team.join(CASEWORKER)
    taking = Desktop(worker.client, worker.organization, worker.person, worker.member,
                     signing=worker.signing)  # fmt: skip
    assert worker.state(taking.device_added(replaces=other.device)).status == 403
    assert worker.state(taking.device_added(replaces=new_id())).status == 403
    assert worker.state(taking.device_added(replaces=worker.device)).status == 200
    assert taking.proved().status == 200


def test_a_lost_computer_takes_with_it_what_replaced_it(team: Team) -> None:
    worker = team.join(CASEWORKER)
    taking = Desktop(worker.client, worker.organization, worker.person, worker.member,
                     signing=worker.signing)  # fmt: skip
    worker.state(taking.device_added(replaces=worker.device))
    assert taking.proved().status == 200
    team.founder.state(team.founder.says("device_removed", device=worker.device))
    assert taking.proved().status == 403
    assert worker.proved().status == 403


def test_long_logs_come_in_pages(team: Team) -> None:
    founder, seal = team.founder, bytes(200)
    head = founder.round().statements_head
    key = founder.says("key_made", space=team.casework, version=2, seals={founder.member: seal},
                       public_key=bytes(PrivateKey.generate().public_key))  # fmt: skip
    sealed = [
        founder.says("key_sealed", space=team.casework, version=2,
                     seals={new_id(): seal for _ in range(900)})
        for _ in range(24)
    ]  # fmt: skip
    for some in ([key, *sealed[:12]], sealed[12:]):
        assert founder.state(*some).status == 200
    first = founder.round(statements_since=head)
    assert first.statements_head == head + 25
    assert 1 < len(first.statements) < 25
    rest = founder.round(statements_since=first.statements[-1][0])
    assert len(first.statements) + len(rest.statements) == 25
