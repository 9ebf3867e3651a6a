"""A courier's letter: the same round, for whoever wrote it, whoever carries it."""

import os
from dataclasses import replace
from typing import Any

import pytest
from nacl.exceptions import CryptoError
from nacl.public import PublicKey, SealedBox
from nacl.signing import SigningKey, VerifyKey
from tests.server.team import Answer, Desktop, Team, ask, change, new_id

from signpost_server.identity import verify
from signpost_wire.codec import pack, unpack
from signpost_wire.courier import CourierReply, CourierRequest
from signpost_wire.exchange import SpaceRequest, SyncReply, SyncRequest
from signpost_wire.roles import CASEWORKER


def letter(desktop: Desktop, *spaces: SpaceRequest, with_statements: tuple[bytes, ...] = (),
           **instead: Any) -> bytes:  # fmt: skip
    """What the desktop seals to the server."""
    about = ask(desktop.client, "/about", None, method="GET").said
    assert about["seal_key"] == bytes(VerifyKey(about["server_key"]).to_curve25519_public_key())
    request = pack(SyncRequest(desktop.turn, spaces).packed())
    said = CourierRequest(os.urandom(16), desktop.device, desktop.member, request, with_statements)
    signed = replace(
        said,
        device_signature=desktop.device_signing.sign(said.text()).signature,
        member_signature=desktop.signing.sign(said.text()).signature,
    )
    sent = replace(signed, **instead)
    return SealedBox(PublicKey(about["seal_key"])).encrypt(pack(sent.packed()))


def carry(desktop: Desktop, sealed: bytes) -> Answer:
    return ask(desktop.client, "/courier", {"sealed": sealed})


def opened(desktop: Desktop, answer: Answer) -> CourierReply:
    assert answer.status == 200
    inside = unpack(SealedBox(desktop.device_sealing).decrypt(answer.said["sealed"]))
    reply = CourierReply.unpacked(inside)
    key = ask(desktop.client, "/about", None, method="GET").said["server_key"]
    assert verify(key, reply.text(desktop.device), reply.signature)
    return reply


def space_reply(reply: CourierReply) -> Any:
    assert reply.error == ""
    return SyncReply.unpacked(unpack(reply.reply)).spaces[0]


def test_a_letter_is_a_round(team: Team) -> None:
    worker = team.join(CASEWORKER)
    theirs, mine = change(b"theirs"), change(b"mine")
    team.founder.push(team.casework, theirs)
    sent = letter(worker, SpaceRequest(team.casework, "", 0, 10, (mine,)))
    reply = space_reply(opened(worker, carry(worker, sent)))
    assert [(r.id, r.body) for r in reply.changed] == [(theirs.id, b"theirs")]
    assert [(run.index, run.sequence, run.count) for run in reply.given] == [(0, 2, 1)]
    assert team.founder.pull(team.casework).head == 2


def test_twice_and_late_harm_nothing(team: Team) -> None:
    worker = team.join(CASEWORKER)
    first = change(b"first")
    sent = letter(worker, SpaceRequest(team.casework, "", 0, 10, (first,)))
    carry(worker, sent)
    second = change(b"second", id=first.id, base=first.revision)
    worker.push(team.casework, second)
    late = space_reply(opened(worker, carry(worker, sent)))
    assert [(one.reason, one.current.revision) for one in late.not_kept] == [
        ("conflict", second.revision)
    ]
    assert worker.push(team.casework, change()).head == 3  # and nobody was called a copy


def test_statements_travel_with_it(team: Team) -> None:
    worker = team.join(CASEWORKER)
    said = team.founder.says("roles_set", person=worker.person, roles=["auditor"])
    sent = letter(team.founder, with_statements=(said,))
    assert opened(team.founder, carry(team.founder, sent)).error == ""
    assert worker.pull(team.casework).status == "denied"
    wrong = worker.says("roles_set", person=worker.person, roles=["coordinator"])
    reply = opened(worker, carry(worker, letter(worker, with_statements=(wrong,))))
    assert (reply.error, reply.reply) == ("untrusted", b"")


def test_only_its_own_computer_opens_the_reply(team: Team) -> None:
    answer = carry(team.founder, letter(team.founder))
    with pytest.raises(CryptoError):
        SealedBox(team.join(CASEWORKER).device_sealing).decrypt(answer.said["sealed"])


def test_whoever_was_removed_learns_it_from_the_reply(team: Team) -> None:
    worker = team.join(CASEWORKER)
    sent = letter(worker, SpaceRequest(team.casework, "", 0, 10, (change(),)))
    team.founder.state(team.founder.says("person_removed", person=worker.person))
    assert opened(worker, carry(worker, sent)).error == "removed"
    assert team.founder.pull(team.casework).head == 0


@pytest.mark.parametrize("what", ["device", "member", "request", "statements", "id"])
def test_a_letter_that_nobody_provably_wrote_is_refused(team: Team, what: str) -> None:
    worker = team.join(CASEWORKER)
    instead = {
        "device": team.founder.device,
        "member": team.founder.member,
        "request": pack(SyncRequest("", ()).packed()) + b"x",
        "statements": (team.founder.says("something_newer"),),
        "id": os.urandom(16),
    }[what]
    answer = carry(worker, letter(worker, **{what: instead}))
    assert (answer.status, answer.error) == (401, "proof")
    unknown = Desktop(worker.client, worker.organization)
    assert carry(unknown, letter(unknown)).status == 401


def test_a_letter_for_another_server_is_not_read(team: Team) -> None:
    other = SigningKey.generate().verify_key.to_curve25519_public_key()
    for sealed in (SealedBox(other).encrypt(b"x"), b"", b"short", bytes(500)):
        answer = carry(team.founder, sealed)
        assert (answer.status, answer.error) == (400, "malformed")


def test_a_letter_with_nonsense_inside_is_refused_to_its_writer_only(team: Team) -> None:
    worker = team.join(CASEWORKER)
    said = CourierRequest(os.urandom(16), worker.device, worker.member, b"nonsense")
    signed = replace(
        said,
        device_signature=worker.device_signing.sign(said.text()).signature,
        member_signature=worker.signing.sign(said.text()).signature,
    )
    box = SealedBox(team.service.identity.seal_secret.public_key)
    answer = carry(worker, box.encrypt(pack(signed.packed())))
    assert opened(worker, answer).error == "malformed"
    for device in (new_id().upper(), "", "x"):
        sealed = box.encrypt(pack(replace(signed, device=device).packed()))
        assert carry(worker, sealed).status == 400
