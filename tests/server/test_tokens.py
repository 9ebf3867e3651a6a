"""Who asks: both computer and member sign, once, and whoever was removed is out at once."""

import pytest
from nacl.signing import SigningKey
from tests.server.team import Desktop, Team, ask, new_id

from signpost_server.authentication import KEPT_SECONDS
from signpost_server.identity import begin_epoch
from signpost_server.tokens import LIFE_SECONDS, Claims, make_token, read_token
from signpost_wire.exchange import SpaceRequest, SyncRequest
from signpost_wire.proofs import token_proof
from signpost_wire.records import Change
from signpost_wire.roles import CASEWORKER

ROUND = SyncRequest("", ()).packed()


def test_a_token_is_good_for_fifteen_minutes(team: Team) -> None:
    desktop = team.founder
    answer = desktop.proved()
    assert answer.said["expires"] == team.clock() + LIFE_SECONDS
    team.clock.move(LIFE_SECONDS)
    assert desktop.ask("/sync", ROUND).status == 200
    team.clock.move(1)
    answer = desktop.ask("/sync", ROUND)
    assert (answer.status, answer.error) == (401, "token")
    assert desktop.proved().status == 200
    assert desktop.ask("/sync", ROUND).status == 200


def test_a_challenge_is_good_once(team: Team) -> None:
    desktop = team.founder
    nonce = ask(desktop.client, "/challenge", {"device": desktop.device}).said["nonce"]
    text = token_proof(nonce, desktop.device, desktop.member)
    same = {
        "nonce": nonce,
        "device_signature": desktop.device_signing.sign(text).signature,
        "member_signature": desktop.signing.sign(text).signature,
    }
    assert desktop.proved(**same).status == 200
    assert desktop.proved(**same).status == 401


def test_a_challenge_is_good_for_a_minute_and_for_its_computer(team: Team) -> None:
    desktop, other = team.founder, team.join(CASEWORKER)
    nonce = ask(desktop.client, "/challenge", {"device": desktop.device}).said["nonce"]
    text = token_proof(nonce, other.device, other.member)
    signatures = {
        "device_signature": other.device_signing.sign(text).signature,
        "member_signature": other.signing.sign(text).signature,
    }
    assert other.proved(nonce=nonce, **signatures).status == 401
    text = token_proof(nonce, desktop.device, desktop.member)
    team.clock.move(61)
    signatures = {
        "device_signature": desktop.device_signing.sign(text).signature,
        "member_signature": desktop.signing.sign(text).signature,
    }
    assert desktop.proved(nonce=nonce, **signatures).status == 401


def _signed(desktop: Desktop, nonce: bytes, **more: object) -> dict[str, object]:
    text = token_proof(nonce, desktop.device, desktop.member)
    return {
        "nonce": nonce,
        "device_signature": desktop.device_signing.sign(text).signature,
        "member_signature": desktop.signing.sign(text).signature,
        **more,
    }


def test_the_challenge_that_comes_with_a_token_is_good_once_for_the_next(team: Team) -> None:
    desktop = team.founder
    first = desktop.proved().said["next_nonce"]
    answer = desktop.proved(**_signed(desktop, first))
    assert answer.status == 200
    second = answer.said["next_nonce"]
    assert desktop.proved(**_signed(desktop, first)).status == 401
    assert desktop.proved(**_signed(desktop, second)).status == 200


def test_a_newer_challenge_takes_the_kept_ones_place(team: Team) -> None:
    desktop = team.founder
    kept = desktop.proved().said["next_nonce"]
    assert desktop.proved().status == 200
    assert desktop.proved(**_signed(desktop, kept)).status == 401


def test_a_kept_challenge_is_of_one_computer_and_of_thirty_days(team: Team) -> None:
    desktop, other = team.founder, team.join(CASEWORKER)
    kept = desktop.proved().said["next_nonce"]
    assert other.proved(**_signed(other, kept)).status == 401
    team.clock.move(KEPT_SECONDS + 1)
    assert desktop.proved(**_signed(desktop, kept)).status == 401


def test_who_does_not_sign_does_not_use_up_a_kept_challenge(team: Team) -> None:
    desktop = team.founder
    kept = desktop.proved().said["next_nonce"]
    forged = {"member_signature": SigningKey.generate().sign(b"x").signature}
    assert desktop.proved(**_signed(desktop, kept, **forged)).status == 401
    assert desktop.proved(**_signed(desktop, kept)).status == 200


def test_a_server_that_was_brought_back_from_a_copy_knows_no_kept_challenge(team: Team) -> None:
    desktop = team.founder
    kept = desktop.proved().said["next_nonce"]
    with team.service.database.write() as connection:
        begin_epoch(connection)
    assert desktop.proved(**_signed(desktop, kept)).status == 401


def test_a_round_that_brings_nothing_is_answered_along_with_the_token(team: Team) -> None:
    desktop = team.founder
    said = desktop.proved(round=ROUND).said
    assert said["round"] == desktop.ask("/sync", ROUND).said
    assert "round" not in desktop.proved().said


def test_a_round_that_brings_changes_is_not_answered_along(team: Team) -> None:
    change = Change(new_id(), "contact", None, "0" * 32, False, 1, b"sealed")
    asked = SyncRequest("", (SpaceRequest(team.casework, "", 0, 10, (change,)),)).packed()
    assert team.founder.ask("/sync", asked).status == 200
    answer = team.founder.proved(round=asked)
    assert answer.status == 400
    assert "token" not in answer.said


def test_nobody_gets_a_round_without_a_proof(team: Team) -> None:
    forged = {"member_signature": SigningKey.generate().sign(b"x").signature}
    answer = team.founder.proved(round=ROUND, **forged)
    assert (answer.status, answer.error) == (401, "proof")
    assert "round" not in answer.said


@pytest.mark.parametrize("missing", ["device", "member"])
def test_one_signature_is_not_enough(team: Team, missing: str) -> None:
    forged = {f"{missing}_signature": SigningKey.generate().sign(b"x").signature}
    answer = team.founder.proved(**forged)
    assert (answer.status, answer.error) == (401, "proof")


def test_a_computer_does_not_speak_for_a_member_of_another(team: Team) -> None:
    mine, theirs = team.founder, team.join(CASEWORKER)
    mixed = Desktop(mine.client, mine.organization, theirs.person, theirs.member, mine.device,
                    theirs.signing, theirs.sealing, mine.device_signing)  # fmt: skip
    assert mixed.proved().status == 401


def test_an_unknown_computer_gets_a_challenge_but_no_token(team: Team) -> None:
    stranger = Desktop(team.founder.client, team.founder.organization)
    assert stranger.proved().status == 401


@pytest.mark.parametrize("how", ["person", "device"])
def test_whoever_was_removed_is_out_from_the_next_request_on(team: Team, how: str) -> None:
    other = team.join(CASEWORKER)
    assert other.ask("/sync", ROUND).status == 200
    said = (
        team.founder.says("person_removed", person=other.person)
        if how == "person"
        else team.founder.says("device_removed", device=other.device)
    )
    assert team.founder.state(said).status == 200
    answer = other.ask("/sync", ROUND)
    assert (answer.status, answer.error) == (403, "removed")
    answer = other.proved()
    assert (answer.status, answer.error) == (403, "removed")
    assert team.founder.ask("/sync", ROUND).status == 200


def test_roles_hold_from_the_next_request_on(team: Team) -> None:
    other = team.join(CASEWORKER)
    assert other.pull(team.casework).status == "ok"
    team.founder.state(team.founder.says("roles_set", person=other.person, roles=["auditor"]))
    assert other.pull(team.casework).status == "denied"


def test_a_token_that_is_not_the_servers_is_none(team: Team) -> None:
    identity = team.service.identity
    claims = Claims(team.founder.organization, team.founder.device, team.founder.member,
                    team.clock() + 60)  # fmt: skip
    right = make_token(identity, claims).decode()
    assert read_token(identity.public_key, right, team.clock()) == claims
    forged = make_token(type(identity)(bytes(SigningKey.generate())), claims).decode()
    for token in ("", "x", forged, right[:-4], right[:-4] + "AAAA", "~" * 40, "A" * 2000):
        team.founder.token = token or " "
        answer = team.founder.ask("/sync", ROUND)
        assert (answer.status, answer.error) == (401, "token")


def test_a_token_for_another_organization_is_none(team: Team) -> None:
    claims = Claims(new_id(), team.founder.device, team.founder.member, team.clock() + 60)
    team.founder.token = make_token(team.service.identity, claims).decode()
    assert team.founder.ask("/sync", ROUND).status == 401
