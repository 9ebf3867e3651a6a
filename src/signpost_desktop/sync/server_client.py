"""Asking the team's server: proving who we are, and trusting no answer that is not its own.

Only a whole, well-formed 2xx answer of our own media type counts. Everything else raises
SyncStopped with a code that says what it most likely is: a hall's sign-in page is no answer.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey
from nacl.utils import random as random_bytes

from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import NotKnownThere, SyncStopped
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.transport import Answer, Streamed, Streaming, Transport
from signpost_wire import fields
from signpost_wire.codec import MEDIA_TYPE, MalformedError, pack, unpack
from signpost_wire.exchange import Digest, SyncReply, SyncRequest
from signpost_wire.partnerships import PartnerLog
from signpost_wire.proofs import server_proof, token_proof
from signpost_wire.records import Record

T = TypeVar("T")

PRODUCT = "signpost-server"
_NONCE = 32
_SOON = 60  # seconds before its end at which a token is asked for anew
_WORDS = {"untrusted": failures.UNTRUSTED, "known": failures.REFUSED}
"""What the server's own word for a refusal means, where its status says too little."""
_REFUSALS = {
    403: failures.REMOVED,
    409: failures.COPIED,
    410: failures.REFUSED,
    413: failures.TOO_LARGE,
    426: failures.NEWER,
    429: failures.TOO_BUSY,
}


@dataclass(frozen=True, slots=True)
class About:
    """What a server says of itself before anybody has proved anything."""

    server_key: bytes
    seal_key: bytes
    now: int
    version: str


class ServerClient:
    """Talks to one server for one person on one computer. Not safe from several threads."""

    def __init__(
        self,
        transport: Transport,
        standing: Standing,
        member: str,
        sign_as_member: Callable[[bytes], bytes],
    ) -> None:
        self._transport = transport
        self._standing = standing
        self._member = member
        self._sign_as_member = sign_as_member
        self._token = ""
        self._token_ends = 0
        self._server_now = 0

    def from_place(self, standing: Standing) -> "ServerClient":
        """The same way to the server, asking as another place of this computer."""
        return ServerClient(self._transport, standing, self._member, self._sign_as_member)

    def sync(self, request: SyncRequest) -> SyncReply:
        """One exchange for all spaces. Raises SyncStopped."""
        reply = _read(self._ask("/sync", request.packed()), SyncReply.unpacked)
        self._server_now = reply.now
        return reply

    def digests(self, space: str) -> tuple[str, int, tuple[Digest, ...]]:
        """The epoch and head of a space, and its 256 buckets, all of one moment."""
        return _read(
            self._ask("/digests", {"space": fields.identity_bytes(space)}), _unpack_digests
        )

    def bucket(self, space: str, number: int) -> tuple[tuple[str, str, int, bool], ...]:
        """(id, revision, sequence, deleted) of all records of a bucket."""
        asked = {"space": fields.identity_bytes(space), "bucket": number}
        return _read(self._ask("/bucket", asked), _unpack_bucket)

    def records(self, space: str, ids: list[str]) -> tuple[Record, ...]:
        """These records whole; ids that the server does not know are left out."""
        found: list[Record] = []
        while ids:
            asked = {
                "space": fields.identity_bytes(space),
                "ids": [fields.identity_bytes(x) for x in ids],
            }
            records, answered = _read(self._ask("/records", asked), _unpack_records)
            if not answered:
                raise SyncStopped(failures.DAMAGED_REPLY)
            found += records
            ids = ids[answered:]  # a reply holds so many bytes, not so many records
        return tuple(found)

    def send_statements(self, documents: list[bytes]) -> None:
        """Hand over statements that were made here; those that the server has are fine again."""
        self._ask("/statements", {"statements": documents})

    def partner_log(self, organization: str, since: int) -> PartnerLog | None:
        """What another organization has said after `since`; None when it shows us nothing."""
        asked = {"organization": organization, "since": since}
        answer = self._answer("/partner/statements", asked)
        if answer.status == 404 and is_ours(answer):
            return None
        return _read(message_of(answer), PartnerLog.unpacked)

    def keep_invitation(self, invitation: dict[str, Any]) -> int:
        """Leave a sealed invitation with the server; when it runs out, seconds since 1970."""
        return _read(
            self._ask("/invitations", invitation),
            lambda found: fields.count(fields.mapping(found, "kept").get("expires"), "expires"),
        )

    @contextmanager
    def stream(self, path: str, headers: Mapping[str, str]) -> Iterator[Streamed]:
        """GET something large with a token. Only its status tells what it is worth."""
        transport = self._transport
        if not isinstance(transport, Streaming):
            raise TypeError("this way to the server brings nothing large")
        if self._needs_token():
            self._take_token()
        for attempt in (1, 2):
            with transport.stream(path, headers, self._token) as streamed:
                if streamed.status != 401 or attempt == 2:
                    yield streamed
                    return
            self._take_token()

    def close(self) -> None:
        """Let go of the connection and the token."""
        self._token = ""
        self._transport.close()

    def _ask(self, path: str, message: Any) -> Any:
        return message_of(self._answer(path, message))

    def _answer(self, path: str, message: Any) -> Answer:
        """With a token; once more with a fresh one when the server did not take it."""
        if self._needs_token():
            self._take_token()
        answer = self._transport.exchange("POST", path, pack(message), self._token)
        if answer.status == 401 and is_ours(answer):
            self._take_token()
            answer = self._transport.exchange("POST", path, pack(message), self._token)
        return answer

    def _needs_token(self) -> bool:
        return not self._token or self._server_now > self._token_ends - _SOON

    def _take_token(self) -> None:
        """Sign the server's challenge; check that the server is the one that was pinned."""
        standing = self._standing
        asked = {"device": standing.device}
        nonce = _read(
            message_of(self._transport.exchange("POST", "/challenge", pack(asked), "")),
            lambda found: fields.blob(fields.mapping(found, "challenge").get("nonce"), "nonce"),
        )
        proof = token_proof(nonce, standing.device, self._member)
        ours = random_bytes(_NONCE)
        answer = self._transport.exchange(
            "POST",
            "/token",
            pack(
                {
                    "device": standing.device,
                    "member": self._member,
                    "nonce": nonce,
                    "client_nonce": ours,
                    "device_signature": standing.sign_as_device(proof),
                    "member_signature": self._sign_as_member(proof),
                }
            ),
            "",
        )
        if answer.status == 401 and is_ours(answer):
            raise NotKnownThere
        token, ends, signature = _read(message_of(answer), _unpack_token)
        try:
            VerifyKey(standing.server_key).verify(server_proof(ours, token), signature)
        except BadSignatureError as error:
            raise SyncStopped(failures.WRONG_SERVER) from error
        self._token, self._token_ends = token.decode("ascii", "strict"), ends


def about(transport: Transport) -> About:
    """Who answers at an address. Raises SyncStopped: wrong_address for another kind of server."""
    found = message_of(transport.exchange("GET", "/about", None, ""))
    return _read(found, _unpack_about)


def _read(found: Any, how: Callable[[Any], T]) -> T:
    try:
        return how(found)
    except (MalformedError, UnicodeError) as error:
        raise SyncStopped(failures.DAMAGED_REPLY) from error


def is_ours(answer: Answer) -> bool:
    """Whether a Signpost server may have made this answer: it names our media type."""
    return answer.headers.get("content-type", "").split(";")[0].strip() == MEDIA_TYPE


def message_of(answer: Answer) -> Any:
    """The message of a good answer. Raises SyncStopped for every other one."""
    if not is_ours(answer):
        _refuse_foreign(answer)
    if not 200 <= answer.status < 300:
        _refuse(answer)
    try:
        return unpack(answer.body)
    except MalformedError as error:
        raise SyncStopped(failures.DAMAGED_REPLY) from error


def _refuse_foreign(answer: Answer) -> NoReturn:
    """Something else than a Signpost server answered: a sign-in page, a proxy, another site."""
    if answer.status in (429, 502, 503, 504):  # a proxy before our server
        raise SyncStopped(failures.TOO_BUSY, _wait_of(answer))
    if answer.status >= 500 and answer.status != 511:
        raise SyncStopped(failures.SERVER_ERROR)
    if answer.status in (404, 405, 410):
        raise SyncStopped(failures.WRONG_ADDRESS)
    if answer.status == 413:  # a proxy's own limit
        raise SyncStopped(failures.TOO_LARGE)
    raise SyncStopped(failures.PORTAL)


def _refuse(answer: Answer) -> NoReturn:
    word = _word_of(answer)
    if word in _WORDS:
        raise SyncStopped(_WORDS[word])
    if answer.status in _REFUSALS:
        raise SyncStopped(_REFUSALS[answer.status], _wait_of(answer))
    if answer.status >= 500:
        raise SyncStopped(
            failures.TOO_BUSY if answer.status == 503 else failures.SERVER_ERROR, _wait_of(answer)
        )
    raise SyncStopped(failures.REFUSED)


def _word_of(answer: Answer) -> str:
    """The server's word for its refusal; "" when it gives none."""
    try:
        found = unpack(answer.body)
    except MalformedError:
        return ""
    word = found.get("error") if isinstance(found, dict) else None
    return word if isinstance(word, str) else ""


def _wait_of(answer: Answer) -> float | None:
    """Seconds that Retry-After asks for: whole seconds only, an hour at most."""
    asked = answer.headers.get("retry-after", "")
    return float(min(int(asked), 3600)) if asked.isdigit() and len(asked) < 10 else None


def _unpack_about(found: Any) -> About:
    said = fields.mapping(found, "about")
    if said.get("product") != PRODUCT:
        raise SyncStopped(failures.WRONG_ADDRESS)
    return About(
        fields.blob(said.get("server_key"), "server key", size=32),
        fields.blob(said.get("seal_key"), "seal key", size=32),
        fields.count(said.get("now"), "now"),
        fields.text(said.get("version"), "version", 40),
    )


def _unpack_token(found: Any) -> tuple[bytes, int, bytes]:
    said = fields.mapping(found, "token")
    return (
        fields.blob(said.get("token"), "token", most=4096),
        fields.count(said.get("expires"), "expires"),
        fields.blob(said.get("server_signature"), "server signature", size=64),
    )


def _unpack_digests(found: Any) -> tuple[str, int, tuple[Digest, ...]]:
    said = fields.mapping(found, "digests")
    return (
        fields.text(said.get("epoch"), "epoch", 64),
        fields.count(said.get("head"), "head"),
        tuple(Digest.unpacked(x) for x in fields.sequence(said.get("buckets"), "buckets", 256)),
    )


def _unpack_bucket(found: Any) -> tuple[tuple[str, str, int, bool], ...]:
    rows = fields.sequence(fields.mapping(found, "bucket").get("records"), "records", 1_000_000)
    return tuple(_unpack_line(row) for row in rows)


def _unpack_line(row: Any) -> tuple[str, str, int, bool]:
    parts = fields.sequence(row, "line", 16)
    if len(parts) < 4:
        raise MalformedError("line")
    return (
        fields.identity(parts[0]),
        fields.revision(parts[1]),
        fields.count(parts[2], "sequence"),
        fields.flag(parts[3], "deleted"),
    )


def _unpack_records(found: Any) -> tuple[tuple[Record, ...], int]:
    said = fields.mapping(found, "records")
    rows = fields.sequence(said.get("records"), "records")
    return (
        tuple(Record.unpacked(row) for row in rows),
        fields.count(said.get("answered"), "answered"),
    )
