"""Joining: a code lets one person in, once, and the server learns nothing that opens anything."""

import pytest
from nacl.signing import SigningKey
from tests.server.team import Desktop, Slip, Team, ask, change, found_team, founding, new_id, signed

from signpost_server.joining import CODE_SECONDS, add_organization, founding_code
from signpost_wire.codes import new_code
from signpost_wire.exchange import SyncRequest
from signpost_wire.roles import CASEWORK, CASEWORKER, COORDINATOR, VOLUNTEER

WEEK = 7 * 24 * 3600


def look(team: Team, lookup: bytes) -> object:
    return ask(team.founder.client, "/join/look", {"lookup": lookup})


def test_a_founding_code_says_that_nobody_is_there_yet(team: Team) -> None:
    with team.service.database.write() as connection:
        organization, code = add_organization(connection, "New Hall", team.clock())
    assert look(team, code.lookup).said == {
        "kind": "founding", "organization": organization, "organization_name": "New Hall",
        "package": None, "expires": team.clock() + CODE_SECONDS, "casework_empty": True,
    }  # fmt: skip


def test_an_invitation_gives_its_package_to_whoever_has_the_code(team: Team) -> None:
    slip = team.invite(CASEWORKER)
    said = look(team, slip.code.lookup).said
    assert (said["kind"], said["package"], said["organization_name"]) == (
        "member", b"sealed package", "Example",
    )  # fmt: skip
    assert said["casework_empty"]
    team.founder.push(team.casework, change())
    assert not look(team, slip.code.lookup).said["casework_empty"]


@pytest.mark.parametrize("how", ["unknown", "used", "expired", "withdrawn", "founder_gone"])
def test_a_code_that_lets_nobody_in_is_not_found(team: Team, how: str) -> None:
    slip = team.invite(CASEWORKER)
    desktop = Desktop(team.founder.client, team.founder.organization, person=slip.person)
    if how == "unknown":
        slip.code = new_code()
    elif how == "used":
        assert slip.join(Desktop(team.founder.client, team.founder.organization,
                                 person=slip.person)).status == 200  # fmt: skip
    elif how == "expired":
        team.clock.move(WEEK + 1)
    elif how == "withdrawn":
        said = team.founder.says("invitation_ended", invitation=slip.invitation)
        assert team.founder.state(said).status == 200
    else:
        slip.code = team.code
    answer = look(team, slip.code.lookup)
    assert (answer.status, answer.error) == (404, "not_found")
    assert slip.join(desktop).status == 404
    assert desktop.proved().status == 401


def test_a_code_without_its_proof_lets_nobody_in(team: Team) -> None:
    slip = team.invite(CASEWORKER)
    desktop = Desktop(team.founder.client, team.founder.organization, person=slip.person)
    assert slip.join(desktop, proof=new_code().proof).status == 404
    assert slip.join(desktop).status == 200


def test_joining_again_after_a_lost_reply_gets_the_same_answer(team: Team) -> None:
    slip = team.invite(CASEWORKER)
    desktop = Desktop(team.founder.client, team.founder.organization, person=slip.person)
    documents = slip.documents(desktop)
    first = slip.join(desktop, statements=documents)
    again = slip.join(desktop, statements=documents)
    assert (again.status, again.said) == (200, first.said)
    assert slip.join(desktop, proof=new_code().proof, statements=documents).status == 404
    assert desktop.pull(team.casework).status == "ok"


def test_founding_again_after_a_lost_reply_gets_the_same_answer_and_nobody_else_founds(
    team: Team,
) -> None:
    client = team.founder.client
    with team.service.database.write() as connection:
        organization, code = add_organization(connection, "Other", team.clock())
    founder, key = Desktop(client, organization), SigningKey.generate()
    asked = {
        "lookup": code.lookup, "proof": code.proof, "organization_key": bytes(key.verify_key),
        "statements": founding(founder, key, {CASEWORK: new_id()}),
    }  # fmt: skip
    first, again = ask(client, "/join", asked), ask(client, "/join", asked)
    assert (first.status, again.status) == (200, 200)
    assert first.said == again.said
    thief, other_key = Desktop(client, organization), SigningKey.generate()
    asked |= {
        "organization_key": bytes(other_key.verify_key),
        "statements": founding(thief, other_key, {CASEWORK: new_id()}),
    }
    assert ask(client, "/join", asked).status == 404
    assert founder.ask("/sync", SyncRequest("", ()).packed()).status == 200


def test_founding_needs_the_founding_statement_first(team: Team) -> None:
    client = team.founder.client
    with team.service.database.write() as connection:
        organization, code = add_organization(connection, "Other", team.clock())
    founder, key = Desktop(client, organization), SigningKey.generate()
    documents = founding(founder, key, {CASEWORK: new_id()})
    asked = {"lookup": code.lookup, "proof": code.proof,
             "organization_key": bytes(key.verify_key)}  # fmt: skip
    for wrong, status in ((documents[1:], 403), (documents[::-1], 403), ([], 400)):
        assert ask(client, "/join", asked | {"statements": wrong}).status == status
    other = bytes(SigningKey.generate().verify_key)
    forged = asked | {"statements": documents, "organization_key": other}
    assert ask(client, "/join", forged).status == 403
    assert ask(client, "/join", asked | {"statements": documents}).status == 200


def test_a_newcomer_speaks_for_nobody_else(team: Team) -> None:
    slip = team.invite(CASEWORKER)
    desktop = Desktop(team.founder.client, team.founder.organization, person=slip.person)
    grander = signed("member_added", desktop.organization, slip.invitation, slip.key,
                     desktop.member_content(COORDINATOR))  # fmt: skip
    removing = team.founder.says("device_removed", device=team.founder.device)
    member, device = slip.documents(desktop)
    for wrong in ([grander, device], [device, member], [member, device, removing], [device]):
        answer = slip.join(desktop, statements=wrong)
        assert (answer.status, answer.error) == (403, "untrusted")
    other = team.invite(VOLUNTEER)
    assert Slip.join(other, desktop, statements=[member, device]).status == 403
    assert slip.join(desktop).status == 200


def test_an_invitation_that_ran_out_by_its_own_words_lets_nobody_in(team: Team) -> None:
    slip = team.invite(CASEWORKER)
    desktop = Desktop(team.founder.client, team.founder.organization, person=slip.person)
    documents = slip.documents(desktop)
    team.clock.move(WEEK + 1)
    assert team.founder.proved().status == 200
    assert team.founder.state(*documents).status == 403


def test_a_person_invites_a_second_computer_of_their_own_and_nobody_else(team: Team) -> None:
    worker = team.join(CASEWORKER)
    team.founder, coordinator = worker, team.founder
    second = team.join(CASEWORKER, person=worker.person)
    assert second.push(team.casework, change()).status == "ok"
    answer = team.invite(CASEWORKER).answer
    assert answer is not None
    assert answer.status == 403
    assert coordinator.pull(team.casework).head == 1


def test_an_invitation_kept_again_is_the_same_and_not_somebody_elses(team: Team) -> None:
    code, invitation, key = new_code(), new_id(), SigningKey.generate()

    def keep(team: Team, lookup: bytes, invitation: str) -> object:
        said = team.founder.says(
            "invitation_made", invitation=invitation, person="", roles=[CASEWORKER],
            verify_key=bytes(key.verify_key), expires=team.clock() + 60,
        )  # fmt: skip
        return team.founder.ask("/invitations", {
            "lookup": lookup, "proof_hash": code.proof_hash, "package": b"sealed",
            "expires": team.clock() + 2 * WEEK, "statements": [said],
        })  # fmt: skip

    first = keep(team, code.lookup, invitation)
    assert first.said["expires"] == team.clock() + WEEK
    assert keep(team, code.lookup, invitation).status == 200
    assert keep(team, code.lookup, new_id()).status == 409
    other = found_team(team.founder.client, team.service, team.clock, "Other")
    assert keep(other, code.lookup, new_id()).status == 409


def test_a_fresh_founding_code_ends_the_one_before(team: Team) -> None:
    with team.service.database.write() as connection:
        organization, code = add_organization(connection, "Slow", team.clock())
        fresh = founding_code(connection, organization, team.clock())
    assert look(team, code.lookup).status == 404
    assert look(team, fresh.lookup).status == 200
