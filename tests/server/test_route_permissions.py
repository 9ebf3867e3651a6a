"""Who may ask what: every route, every role, everybody who is out; a new route needs its line.

Whoever has no part in a space is answered as if it were not there.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from nacl.signing import SigningKey
from tests.server.team import Answer, Desktop, Team, ask, change, found_team, new_id

from signpost_server.routes import WAYS, Way
from signpost_server.tokens import Claims, make_token
from signpost_wire.codes import new_code
from signpost_wire.exchange import SpaceRequest, SyncRequest
from signpost_wire.fields import identity_bytes
from signpost_wire.roles import (
    AUDIT,
    AUDITOR,
    CASEWORK,
    CASEWORKER,
    COORDINATOR,
    PARTNERSHIP,
    ROLES,
    SAFEGUARDING,
    SAFEGUARDING_LEAD,
    VOLUNTEER,
)

READS = {
    CASEWORK: {VOLUNTEER, CASEWORKER, SAFEGUARDING_LEAD, COORDINATOR},
    SAFEGUARDING: {SAFEGUARDING_LEAD},
    AUDIT: {COORDINATOR, AUDITOR},
    PARTNERSHIP: {CASEWORKER, SAFEGUARDING_LEAD, COORDINATOR},
}
WRITES = READS | {SAFEGUARDING: READS[CASEWORK], AUDIT: set(ROLES)}
OUT = ("nobody", "expired", "removed person", "removed device", "stranger's key")


@dataclass
class Crowd:
    """A team with somebody of each role, spaces of each kind, and everybody who is out."""

    team: Team
    inside: dict[str, Desktop]
    outside: dict[str, Desktop]
    stranger: Desktop
    spaces: dict[str, str]


@pytest.fixture
def crowd(team: Team) -> Crowd:
    founder = team.founder
    inside = {role: team.join(role) for role in sorted(ROLES)}
    spaces = team.spaces | {PARTNERSHIP: new_id()}
    founder.state(
        founder.says("space_made", space=spaces[PARTNERSHIP], kind=PARTNERSHIP, partners=[])
    )
    for kind, space in spaces.items():
        writer = next(iter(WRITES[kind] & set(inside)))
        assert inside[writer].push(space, change(b"of another worker")).not_kept == ()
    outside = {name: team.join(COORDINATOR) for name in OUT if name.startswith("removed")}
    for desktop in outside.values():
        assert desktop.proved().status == 200
    founder.state(
        founder.says("person_removed", person=outside["removed person"].person),
        founder.says("device_removed", device=outside["removed device"].device),
    )
    claims = Claims(founder.organization, founder.device, founder.member, team.clock() - 1)
    forged = Claims(founder.organization, founder.device, founder.member, team.clock() + 60)
    key = type(team.service.identity)(bytes(SigningKey.generate()))
    for name, token in (
        ("nobody", " "),
        ("expired", make_token(team.service.identity, claims).decode()),
        ("stranger's key", make_token(key, forged).decode()),
    ):
        outside[name] = Desktop(founder.client, founder.organization, token=token)
    stranger = found_team(founder.client, team.service, team.clock, "Other").founder
    return Crowd(team, inside, outside, stranger, spaces)


def sync_message(space: str, *, write: bool = False) -> object:
    changes = (change(b"mine"),) if write else ()
    return SyncRequest("", (SpaceRequest(space, "", 0, 100, changes),)).packed()


def statement_message(desktop: Desktop) -> object:
    said = desktop.says("space_made", space=new_id(), kind=PARTNERSHIP, partners=[])
    return {"statements": [said]}


def invitation_message(desktop: Desktop) -> object:
    code = new_code()
    said = desktop.says(
        "invitation_made", invitation=new_id(), person="", roles=[VOLUNTEER],
        verify_key=bytes(SigningKey.generate().verify_key), expires=2_000_000_000,
    )  # fmt: skip
    return {"lookup": code.lookup, "proof_hash": code.proof_hash, "package": b"sealed",
            "expires": 2_000_000_000, "statements": [said]}  # fmt: skip


def of_space(space: str, **more: object) -> dict[str, object]:
    return {"space": identity_bytes(space), **more}


MESSAGES: dict[str, Callable[[Desktop, str], object]] = {
    "/sync": lambda _who, space: sync_message(space),
    "/digests": lambda _who, space: of_space(space),
    "/buckets": lambda _who, space: of_space(space, buckets=[1, 2]),
    "/records": lambda _who, space: of_space(space, ids=[]),
    "/statements": lambda who, _space: statement_message(who),
    "/invitations": lambda who, _space: invitation_message(who),
    "/partner/statements": lambda who, _space: {"organization": who.organization, "since": 0},
    "/directory/manifest": lambda _who, _space: None,
    "/directory/snapshot/{sha256}": lambda _who, _space: None,
    "/directory/changes": lambda _who, _space: None,
}
"""What is asked of each route that needs a token. A route without a line here fails."""
OPEN = {
    "/about": (200, None),
    "/join/look": (404, {"lookup": bytes(16)}),
    "/join": (404, {"lookup": bytes(16), "proof": bytes(32), "statements": []}),
    "/challenge": (200, {"device": new_id()}),
    "/token": (401, {"device": new_id(), "member": new_id(), "nonce": bytes(32),
                     "client_nonce": bytes(32), "device_signature": bytes(64),
                     "member_signature": bytes(64)}),
    "/removal": (401, {"device": new_id(), "member": new_id(), "nonce": bytes(32),
                       "client_nonce": bytes(32), "device_signature": bytes(64),
                       "member_signature": bytes(64), "since": 0}),
    "/courier": (400, {"sealed": b"sealed to somebody else"}),
}  # fmt: skip
"""The routes that anybody may ask, and what somebody who knows nothing gets there."""


def asked(way: Way, who: Desktop, message: object) -> Answer:
    if who.token == "" and way.token:
        assert who.proved().status == 200
    return ask(who.client, way.path, message, who.token.strip(), way.method)


def way_of(path: str) -> Way:
    return next(way for way in WAYS if way.path == path)


def test_every_route_has_its_line() -> None:
    assert {way.path for way in WAYS if way.token} == set(MESSAGES)
    assert {way.path for way in WAYS if not way.token} == set(OPEN)


def test_open_routes_give_nothing_to_whoever_knows_nothing(crowd: Crowd) -> None:
    nobody = crowd.outside["nobody"]
    for path, (status, message) in OPEN.items():
        assert asked(way_of(path), nobody, message).status == status, path


def test_whoever_is_out_is_out_of_every_route(crowd: Crowd) -> None:
    space = crowd.team.casework
    for way in WAYS:
        if way.token:
            found = {
                name: asked(way, who, MESSAGES[way.path](who, space)).status
                for name, who in crowd.outside.items()
            }
            assert found == {
                name: 403 if name.startswith("removed") else 401 for name in crowd.outside
            }, way.path


def test_only_whoever_was_removed_hears_the_order(crowd: Crowd) -> None:
    """They prove who they are with signatures, not with a token; nobody else is told anything."""
    for name in ("removed person", "removed device"):
        assert crowd.outside[name].asks_why().status == 200, name
    for role, who in crowd.inside.items():
        assert who.asks_why().status == 404, role
    assert crowd.stranger.asks_why().status == 404
    unknown = Desktop(crowd.stranger.client, crowd.team.founder.organization)
    assert unknown.asks_why().status == 401


def test_another_organization_finds_nothing_of_ours(crowd: Crowd) -> None:
    stranger = crowd.stranger
    for kind, space in crowd.spaces.items():
        for path in ("/digests", "/buckets", "/records"):
            answer = asked(way_of(path), stranger, MESSAGES[path](stranger, space))
            unknown = asked(way_of(path), stranger, MESSAGES[path](stranger, new_id()))
            assert (answer.status, answer.said) == (404, unknown.said), (path, kind)
        reply = stranger.push(space, change(b"forced in"))
        assert (reply.status, reply.changed, reply.head) == ("denied", (), 0)
    ours = {"organization": crowd.team.founder.organization, "since": 0}
    answer = asked(way_of("/partner/statements"), stranger, ours)
    unknown = asked(way_of("/partner/statements"), stranger, ours | {"organization": new_id()})
    assert (answer.status, answer.said) == (404, unknown.said)
    assert crowd.team.founder.state(statement_message(stranger)["statements"][0]).status == 403  # type: ignore[index]


def test_each_role_reads_and_writes_its_own_spaces_and_no_others(crowd: Crowd) -> None:
    for role, who in crowd.inside.items():
        for kind, space in crowd.spaces.items():
            reads, writes = role in READS[kind], role in WRITES[kind]
            case = (role, kind)
            status = 200 if reads else 403 if writes else 404
            for path in ("/digests", "/buckets", "/records"):
                assert asked(way_of(path), who, MESSAGES[path](who, space)).status == status, case
            reply = who.pull(space)
            assert reply.status == ("ok" if reads or writes else "denied"), case
            assert bool(reply.changed) == reads, case
            assert bool(reply.head) == reads, case
            wrote = who.push(space, change(b"mine"))
            assert wrote.status == ("ok" if reads or writes else "denied"), case
            assert [one.reason for one in wrote.not_kept] == ([] if writes or not reads else
                                                              ["not_allowed"]), case  # fmt: skip


def test_only_coordinators_speak_for_the_organization(crowd: Crowd) -> None:
    for path, message in (("/statements", statement_message), ("/invitations", invitation_message)):
        found = {
            role: asked(way_of(path), who, message(who)).status
            for role, who in crowd.inside.items()
        }
        assert found == {role: 200 if role == COORDINATOR else 403 for role in ROLES}, path


def test_partners_are_for_those_who_read_partnerships(crowd: Crowd) -> None:
    found = {
        role: asked(way_of("/partner/statements"), who, {
            "organization": crowd.stranger.organization, "since": 0,
        }).status
        for role, who in crowd.inside.items()
    }  # fmt: skip
    assert found == {role: 404 if role in READS[PARTNERSHIP] else 403 for role in ROLES}


def test_the_public_directory_is_for_all_members(crowd: Crowd) -> None:
    for way in WAYS:
        if way.path.startswith("/directory/"):
            answers = [asked(way, who, None) for who in (*crowd.inside.values(), crowd.stranger)]
            assert {(one.status, one.error) for one in answers} == {(404, "no_directory")}
