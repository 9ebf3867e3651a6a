"""Desktops as the server sees them: keys, statements, codes and requests, without a desktop."""

import uuid
from dataclasses import dataclass, field
from typing import Any

import nacl.utils
from nacl.public import PrivateKey
from nacl.signing import SigningKey
from starlette.testclient import TestClient
from uuid6 import uuid7

from signpost_server.identity import verify
from signpost_server.joining import add_organization
from signpost_server.service import Service
from signpost_wire.codec import MEDIA_TYPE, pack, unpack
from signpost_wire.codes import Code
from signpost_wire.exchange import SpaceReply, SpaceRequest, SyncReply, SyncRequest
from signpost_wire.proofs import removal_proof, server_proof, token_proof
from signpost_wire.records import Change
from signpost_wire.roles import AUDIT, CASEWORK, COORDINATOR, SAFEGUARDING
from signpost_wire.statements import ORGANIZATION, Statement

PRIVATE = "A name that no server may know"


class Clock:
    """Seconds since 1970, as a test sets them."""

    def __init__(self, start: int) -> None:
        self.now = start

    def __call__(self) -> int:
        return self.now

    def move(self, seconds: int) -> None:
        self.now += seconds


@dataclass
class Answer:
    """What came back: the status, the message, the headers."""

    status: int
    said: Any
    headers: Any

    @property
    def error(self) -> str:
        return str(self.said["error"])


def ask(client: Any, path: str, message: Any, token: str = "", method: str = "POST") -> Answer:
    headers = {"content-type": MEDIA_TYPE}
    if token:
        headers["authorization"] = f"Bearer {token}"
    content = None if method == "GET" else pack(message)
    answer = client.request(method, path, content=content, headers=headers)
    assert answer.headers["content-type"] == MEDIA_TYPE
    return Answer(answer.status_code, unpack(answer.content), answer.headers)


def new_id() -> str:
    return str(uuid7())


def change(body: bytes = b"sealed", *, id: str | None = None, base: str | None = None,
           deleted: bool = False, kind: str = "contact") -> Change:  # fmt: skip
    return Change(id or new_id(), kind, base, uuid.uuid4().hex, deleted, 1, body)


@dataclass
class Desktop:
    """One person on one computer."""

    client: Any
    organization: str
    person: str = field(default_factory=new_id)
    member: str = field(default_factory=new_id)
    device: str = field(default_factory=new_id)
    signing: SigningKey = field(default_factory=SigningKey.generate)
    sealing: PrivateKey = field(default_factory=PrivateKey.generate)
    device_signing: SigningKey = field(default_factory=SigningKey.generate)
    device_sealing: PrivateKey = field(default_factory=PrivateKey.generate)
    token: str = ""
    turn: str = ""
    server_key: bytes = b""

    def member_content(self, *roles: str) -> dict[str, Any]:
        return {
            "member": self.member, "person": self.person, "device": self.device,
            "roles": list(roles), "seal_key": bytes(self.sealing.public_key),
            "sign_key": bytes(self.signing.verify_key),
        }  # fmt: skip

    def says(self, kind: str, /, **content: Any) -> bytes:
        """A statement signed by this member."""
        return signed(kind, self.organization, self.member, self.signing, content)

    def device_added(self, **more: Any) -> bytes:
        return self.says("device_added", device=self.device,
                         verify_key=bytes(self.device_signing.verify_key),
                         seal_key=bytes(self.device_sealing.public_key), **more)  # fmt: skip

    def proved(self, **instead: Any) -> Answer:
        """Ask for a challenge and then a token, with anything of the request replaced."""
        nonce = ask(self.client, "/challenge", {"device": self.device}).said["nonce"]
        text = token_proof(nonce, self.device, self.member)
        asked = {
            "device": self.device, "member": self.member, "nonce": nonce,
            "client_nonce": nacl.utils.random(32),
            "device_signature": self.device_signing.sign(text).signature,
            "member_signature": self.signing.sign(text).signature,
        } | instead  # fmt: skip
        answer = ask(self.client, "/token", asked)
        if answer.status == 200:
            text = server_proof(asked["client_nonce"], answer.said["token"])
            key = ask(self.client, "/about", None, method="GET").said["server_key"]
            assert verify(key, text, answer.said["server_signature"])
            self.token = answer.said["token"].decode()
        return answer

    def asks_why(self, since: int = 0, **instead: Any) -> Answer:
        """Ask for the order that removed this computer, with anything of the request replaced."""
        nonce = ask(self.client, "/challenge", {"device": self.device}).said["nonce"]
        text = removal_proof(nonce, self.device, self.member)
        asked = {
            "device": self.device, "member": self.member, "nonce": nonce, "since": since,
            "client_nonce": bytes(32),
            "device_signature": self.device_signing.sign(text).signature,
            "member_signature": self.signing.sign(text).signature,
        } | instead  # fmt: skip
        return ask(self.client, "/removal", asked)

    def ask(self, path: str, message: Any) -> Answer:
        if not self.token:
            assert self.proved().status == 200
        return ask(self.client, path, message, self.token)

    def state(self, *documents: bytes) -> Answer:
        return self.ask("/statements", {"statements": list(documents)})

    def round(self, *spaces: SpaceRequest, statements_since: int = 0) -> SyncReply:
        answer = self.ask_round(*spaces, statements_since=statements_since)
        assert answer.status == 200, answer.said
        reply = SyncReply.unpacked(answer.said)
        self.turn = reply.turn
        return reply

    def ask_round(self, *spaces: SpaceRequest, statements_since: int = 0) -> Answer:
        return self.ask("/sync", SyncRequest(self.turn, spaces, statements_since).packed())

    def push(self, space: str, *changes: Change, since: int = 0, limit: int = 5000) -> SpaceReply:
        return self.round(SpaceRequest(space, "", since, limit, changes)).spaces[0]

    def pull(self, space: str, since: int = 0, limit: int = 5000) -> SpaceReply:
        return self.push(space, since=since, limit=limit)


def signed(kind: str, organization: str, signer: str, key: SigningKey, content: Any) -> bytes:
    return Statement.signed(
        kind, organization, signer, 1_795_528_000, content, lambda text: key.sign(text).signature
    ).document()


@dataclass
class Team:
    """An organization, its coordinator and its spaces."""

    service: Service
    clock: Clock
    code: Code
    key: SigningKey
    founder: Desktop
    spaces: dict[str, str]

    @property
    def casework(self) -> str:
        return self.spaces[CASEWORK]

    @property
    def safeguarding(self) -> str:
        return self.spaces[SAFEGUARDING]

    def invite(self, *roles: str, person: str | None = None) -> "Slip":
        """An invitation that the coordinator leaves with the server."""
        from signpost_wire.codes import new_code

        slip = Slip(new_code(), new_id(), SigningKey.generate(), person or new_id(), roles)
        expires = self.clock() + 7 * 24 * 3600
        said = self.founder.says(
            "invitation_made", invitation=slip.invitation, person=slip.person,
            verify_key=bytes(slip.key.verify_key), roles=list(roles), expires=expires,
        )  # fmt: skip
        slip.answer = self.founder.ask("/invitations", {
            "lookup": slip.code.lookup, "proof_hash": slip.code.proof_hash,
            "package": b"sealed package", "expires": expires, "statements": [said],
        })  # fmt: skip
        return slip

    def join(self, *roles: str, person: str | None = None) -> Desktop:
        """Somebody new on a computer of their own, by an invitation."""
        slip = self.invite(*roles, person=person)
        assert slip.answer is not None
        assert slip.answer.status == 200, slip.answer.said
        desktop = Desktop(self.founder.client, self.founder.organization, person=slip.person)
        answer = slip.join(desktop)
        assert answer.status == 200, answer.said
        return desktop


@dataclass
class Slip:
    """What an invited person holds."""

    code: Code
    invitation: str
    key: SigningKey
    person: str
    roles: tuple[str, ...]
    answer: Answer | None = None

    def documents(self, desktop: Desktop) -> list[bytes]:
        return [
            signed("member_added", desktop.organization, self.invitation, self.key,
                   desktop.member_content(*self.roles)),
            desktop.device_added(),
        ]  # fmt: skip

    def join(self, desktop: Desktop, **instead: Any) -> Answer:
        asked = {"lookup": self.code.lookup, "proof": self.code.proof,
                 "statements": self.documents(desktop)} | instead  # fmt: skip
        return ask(desktop.client, "/join", asked)


def founding(founder: Desktop, key: SigningKey, spaces: dict[str, str]) -> list[bytes]:
    """What the first desktop says."""
    content = founder.member_content(COORDINATOR) | {"verify_key": bytes(key.verify_key)}
    documents = [
        signed("founded", founder.organization, ORGANIZATION, key, content),
        founder.device_added(),
    ]
    for kind, space in spaces.items():
        documents.append(founder.says("space_made", space=space, kind=kind))
        documents.append(
            founder.says("key_made", space=space, version=1, seals={},
                         public_key=bytes(PrivateKey.generate().public_key))
        )  # fmt: skip
    return documents


def found_team(client: TestClient, service: Service, clock: Clock, name: str = "Example") -> Team:
    """A new organization, founded by its first coordinator."""
    with service.database.write() as connection:
        organization, code = add_organization(connection, name, clock())
    founder, key = Desktop(client, organization), SigningKey.generate()
    spaces = {kind: str(uuid.uuid4()) for kind in (CASEWORK, SAFEGUARDING, AUDIT)}
    answer = ask(client, "/join", {
        "lookup": code.lookup, "proof": code.proof, "organization_key": bytes(key.verify_key),
        "statements": founding(founder, key, spaces),
    })  # fmt: skip
    assert answer.status == 200, answer.said
    return Team(service, clock, code, key, founder, spaces)
