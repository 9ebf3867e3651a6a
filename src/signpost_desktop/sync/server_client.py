"""Asking the team's server, with a token that says who asks (see proving.py)."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from signpost_desktop.sync import failures
from signpost_desktop.sync.answers import is_ours, message_of, read_as
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.proving import Proof, brings_nothing
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.statement_parts import in_parts
from signpost_desktop.sync.transport import Answer, Streamed, Streaming, Transport
from signpost_wire import fields
from signpost_wire.codec import MalformedError, pack
from signpost_wire.exchange import Digest, SyncReply, SyncRequest, numbered
from signpost_wire.partnerships import PartnerLog
from signpost_wire.records import Record

T = TypeVar("T")

PRODUCT = "signpost-server"


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
        next_nonce: bytes = b"",
    ) -> None:
        self._transport = transport
        self._member = member
        self._sign_as_member = sign_as_member
        self._proof = Proof(transport, standing, member, sign_as_member, next_nonce)

    @property
    def next_nonce(self) -> bytes:
        """What the next client may begin with, so that it need not ask for a challenge."""
        return self._proof.next_nonce

    def from_place(self, standing: Standing) -> "ServerClient":
        """The same way to the server, asking as another place of this computer."""
        return ServerClient(self._transport, standing, self._member, self._sign_as_member)

    def sync(self, request: SyncRequest) -> SyncReply:
        """One exchange for all spaces. Raises SyncStopped.

        One that brings nothing goes along with the asking for a token, where one is needed.
        """
        message, found = request.packed(), None
        if not self._proof.is_good and brings_nothing(request):
            found = self._proof.renew(message)
        if found is None:
            found = self._ask("/sync", message)
        reply = read_as(found, SyncReply.unpacked)
        self._proof.server_now = reply.now
        return reply

    def digests(self, space: str) -> tuple[str, int, tuple[Digest, ...]]:
        """The epoch and head of a space, and its 256 buckets, all of one moment."""
        return read_as(
            self._ask("/digests", {"space": fields.identity_bytes(space)}), _unpack_digests
        )

    def buckets(self, space: str, numbers: list[int]) -> tuple[tuple[str, str, int, bool], ...]:
        """(id, revision, sequence, deleted) of all records of these buckets; an answer holds no
        more of them than any list has entries (`LONGEST`)."""
        asked = {"space": fields.identity_bytes(space), "buckets": numbers}
        return read_as(self._ask("/buckets", asked), _unpack_lines)

    def records(self, space: str, ids: list[str]) -> tuple[Record, ...]:
        """These records whole; ids that the server does not know are left out."""
        found: list[Record] = []
        while ids:
            asked = {
                "space": fields.identity_bytes(space),
                "ids": [fields.identity_bytes(x) for x in ids],
            }
            records, answered = read_as(self._ask("/records", asked), _unpack_records)
            if not answered:
                raise SyncStopped(failures.DAMAGED_REPLY)
            found += records
            ids = ids[answered:]  # a reply holds so many bytes, not so many records
        return tuple(found)

    def send_statements(self, documents: list[bytes]) -> None:
        """Hand over statements that were made here; those that the server has are fine again.

        Raises SyncStopped: of a part that was refused nothing was taken, of those before it all.
        """
        for part in in_parts(documents):
            self._ask("/statements", {"statements": part})

    def partner_log(self, organization: str, since: int) -> PartnerLog | None:
        """What another organization has said after `since`; None when it shows us nothing."""
        asked = {"organization": organization, "since": since}
        answer = self._answer("/partner/statements", asked)
        if answer.status == 404 and is_ours(answer):
            return None
        return read_as(message_of(answer), PartnerLog.unpacked)

    def removal(self, since: int) -> tuple[tuple[tuple[int, bytes], ...], int] | None:
        """The team's log after `since` up to the order that removed us, and the order's number.

        None: the server knows of none, or is too old to say. Nothing of it is proved yet.
        """
        answer = self._proof.ask_why(since)
        if answer.status in (401, 404) and is_ours(answer):
            return None
        return read_as(message_of(answer), _unpack_order)

    def keep_invitation(self, invitation: dict[str, Any]) -> int:
        """Leave a sealed invitation with the server; when it runs out, seconds since 1970."""
        return read_as(
            self._ask("/invitations", invitation),
            lambda found: fields.count(fields.mapping(found, "kept").get("expires"), "expires"),
        )

    @contextmanager
    def stream(self, path: str, headers: Mapping[str, str]) -> Iterator[Streamed]:
        """GET something large with a token. Only its status tells what it is worth."""
        transport = self._transport
        if not isinstance(transport, Streaming):
            raise TypeError("this way to the server brings nothing large")
        if not self._proof.is_good:
            self._proof.renew()
        for attempt in (1, 2):
            with transport.stream(path, headers, self._proof.token) as streamed:
                if streamed.status != 401 or attempt == 2:
                    yield streamed
                    return
            self._proof.renew()

    def close(self) -> None:
        """Let go of the connection and the token."""
        self._proof.token = ""
        self._transport.close()

    def _ask(self, path: str, message: Any) -> Any:
        return message_of(self._answer(path, message))

    def _answer(self, path: str, message: Any) -> Answer:
        """With a token; once more with a fresh one when the server did not take it."""
        if not self._proof.is_good:
            self._proof.renew()
        answer = self._transport.exchange("POST", path, pack(message), self._proof.token)
        if answer.status == 401 and is_ours(answer):
            self._proof.renew()
            answer = self._transport.exchange("POST", path, pack(message), self._proof.token)
        return answer


def about(transport: Transport) -> About:
    """Who answers at an address. Raises SyncStopped: wrong_address for another kind of server."""
    found = message_of(transport.exchange("GET", "/about", None, ""))
    return read_as(found, _unpack_about)


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


def _unpack_order(found: Any) -> tuple[tuple[tuple[int, bytes], ...], int]:
    said = fields.mapping(found, "order")
    rows = fields.sequence(said.get("statements"), "statements")
    return (
        tuple(numbered(row) for row in rows),
        fields.count(said.get("statements_head"), "statements head"),
    )


def _unpack_digests(found: Any) -> tuple[str, int, tuple[Digest, ...]]:
    said = fields.mapping(found, "digests")
    return (
        fields.text(said.get("epoch"), "epoch", 64),
        fields.count(said.get("head"), "head"),
        tuple(Digest.unpacked(x) for x in fields.sequence(said.get("buckets"), "buckets", 256)),
    )


def _unpack_lines(found: Any) -> tuple[tuple[str, str, int, bool], ...]:
    rows = fields.sequence(fields.mapping(found, "buckets").get("records"), "records")
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
