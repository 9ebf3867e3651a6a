"""Proving who we are to the team's server, and having it prove itself: what a token costs.

The server's challenge is signed by this computer and by the person; with the token it signs random
bytes of ours, with the key that the invitation pinned. A token lives in memory only. With it comes
the challenge for the next one: it opens nothing without our keys, so it may lie in the vault.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Self

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey
from nacl.utils import random as random_bytes

from signpost_desktop.sync import failures
from signpost_desktop.sync.answers import is_ours, message_of, read_as
from signpost_desktop.sync.failures import NotKnownThere, SyncStopped
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.transport import Answer, Transport
from signpost_wire import fields
from signpost_wire.codec import pack
from signpost_wire.exchange import SyncRequest
from signpost_wire.proofs import NONCE, removal_proof, server_proof, token_proof

_SOON = 60  # seconds before its end at which a token is asked for anew
_FEW_SPACES = 50


class Proof:
    """The token of one person on one computer. `next_nonce` is b"" where none was kept."""

    def __init__(
        self,
        transport: Transport,
        standing: Standing,
        member: str,
        sign_as_member: Callable[[bytes], bytes],
        next_nonce: bytes,
    ) -> None:
        self._transport = transport
        self._standing = standing
        self._member = member
        self._sign_as_member = sign_as_member
        self._ends = 0
        self.next_nonce = next_nonce
        self.token = ""
        self.server_now = 0

    @property
    def is_good(self) -> bool:
        """Whether there is a token that the server will most likely take."""
        return bool(self.token) and self.server_now <= self._ends - _SOON

    def renew(self, round_: Mapping[str, Any] | None = None) -> Any:
        """A fresh token; the answer to a round that was asked along, or None.

        The server may be another one still when it hears the round, so that must bring nothing.
        Raises SyncStopped: NotKnownThere, WRONG_SERVER.
        """
        kept, self.next_nonce = self.next_nonce, b""  # good once, whatever comes of it
        ours = random_bytes(NONCE)
        answer = self._ask(kept or self._challenge(), ours, round_)
        if kept and answer.status == 401 and is_ours(answer):  # a copy of this profile used it
            answer = self._ask(self._challenge(), ours, round_)
        if answer.status == 401 and is_ours(answer):
            raise NotKnownThere
        given = read_as(message_of(answer), _Given.unpacked)
        try:
            key = VerifyKey(self._standing.server_key)
            key.verify(server_proof(ours, given.token), given.signature)
        except BadSignatureError as error:
            raise SyncStopped(failures.WRONG_SERVER) from error
        self.token, self._ends = given.token.decode("ascii", "strict"), given.expires
        self.next_nonce = given.next_nonce
        return given.round

    def ask_why(self, since: int) -> Answer:
        """Whoever is refused asks for the order behind it; what is signed opens nothing else."""
        nonce = self._challenge()
        proof = removal_proof(nonce, self._standing.device, self._member)
        return self._signed("/removal", nonce, random_bytes(NONCE), proof, {"since": since})

    def _challenge(self) -> bytes:
        asked = pack({"device": self._standing.device})
        return read_as(
            message_of(self._transport.exchange("POST", "/challenge", asked, "")),
            lambda found: fields.blob(fields.mapping(found, "challenge").get("nonce"), "nonce"),
        )

    def _ask(self, nonce: bytes, ours: bytes, round_: Mapping[str, Any] | None) -> Answer:
        proof = token_proof(nonce, self._standing.device, self._member)
        return self._signed(
            "/token", nonce, ours, proof, {} if round_ is None else {"round": round_}
        )

    def _signed(
        self, path: str, nonce: bytes, ours: bytes, proof: bytes, more: Mapping[str, Any]
    ) -> Answer:
        asked = {
            "device": self._standing.device,
            "member": self._member,
            "nonce": nonce,
            "client_nonce": ours,
            "device_signature": self._standing.sign_as_device(proof),
            "member_signature": self._sign_as_member(proof),
            **more,
        }
        return self._transport.exchange("POST", path, pack(asked), "")


def brings_nothing(request: SyncRequest) -> bool:
    """Whether a round only asks, and is small: then it may go along with the asking for a token."""
    return len(request.spaces) <= _FEW_SPACES and not any(one.changes for one in request.spaces)


@dataclass(frozen=True, slots=True)
class _Given:
    """What a server gives to whoever proved themselves; an older one the first three."""

    token: bytes
    expires: int
    signature: bytes
    next_nonce: bytes
    round: Any

    @classmethod
    def unpacked(cls, found: Any) -> Self:
        """Raises MalformedError."""
        said = fields.mapping(found, "token")
        return cls(
            fields.blob(said.get("token"), "token", most=4096),
            fields.count(said.get("expires"), "expires"),
            fields.blob(said.get("server_signature"), "server signature", size=64),
            fields.blob(said.get("next_nonce", b""), "next nonce", most=NONCE),
            said.get("round"),
        )
