"""Every route: its address, who may ask, how large a request may be, and what answers it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from signpost_server import __version__, joining
from signpost_server import routes_directory as directory
from signpost_server.access import readable
from signpost_server.asking import read_round
from signpost_server.authentication import TokenRequest, find_session, give_token, new_challenge
from signpost_server.courier import answer_letter
from signpost_server.ids import canonical
from signpost_server.limits import count_attempt
from signpost_server.partners import read_partner
from signpost_server.reading import Room, read_buckets, read_records, records_of_buckets
from signpost_server.removal import read_order
from signpost_server.service import Asked, Service
from signpost_server.statements import MOST_AT_ONCE, append
from signpost_server.sync import sync
from signpost_wire import fields
from signpost_wire.checksum import BUCKETS
from signpost_wire.codec import LARGEST, MalformedError
from signpost_wire.exchange import MOST_CHANGES

PRODUCT = "signpost-server"
SMALL = 64 * 1024
"""What a request that carries no data is at most."""
_MIDDLE = 4 * 1024 * 1024

Answer = Callable[[Service, Asked], Any]


@dataclass(frozen=True, slots=True)
class Way:
    """One route. `token`: whether it needs one. Bounds of a request: `most` bytes, and no list or
    map in it with more than `longest` entries.

    What `answer` gives is packed, unless it is a response already.
    """

    method: str
    path: str
    answer: Answer
    token: bool
    most: int
    longest: int = 100


def _about(service: Service, asked: Asked) -> Any:
    return {
        "product": PRODUCT,
        "version": __version__,
        "server_key": service.identity.public_key,
        "seal_key": bytes(service.identity.seal_secret.public_key),
        "now": asked.now,
    }


def _look(service: Service, asked: Asked) -> Any:
    lookup = fields.blob(_said(asked).get("lookup"), "lookup", size=16)
    _count(service, asked, "join", service.limits.joining)
    with service.database.read() as connection:
        return joining.look(connection, lookup, asked.now)


def _join(service: Service, asked: Asked) -> Any:
    request = joining.JoinRequest.unpacked(asked.message)
    _count(service, asked, "join", service.limits.joining)
    with service.database.write() as connection:
        return {"statements_head": joining.join(connection, request, asked.now)}


def _challenge(service: Service, asked: Asked) -> Any:
    device = canonical(_said(asked).get("device"), "device")
    _count(service, asked, "enter", service.limits.entering)
    return {"nonce": new_challenge(service.database, device, asked.now)}


def _token(service: Service, asked: Asked) -> Any:
    """A round may be asked along, as long as it brings nothing."""
    request = TokenRequest.unpacked(asked.message)
    along = _said(asked).get("round")
    round_ = None if along is None else read_round(along)
    if round_ is not None and any(one.changes for one in round_.spaces):
        raise MalformedError("changes")
    _count(service, asked, "enter", service.limits.entering)
    claims, given = give_token(service.database, service.identity, request, asked.now)
    if round_ is not None:
        given["round"] = sync(service.database, claims, round_, asked.digest, asked.now)
    return given


def _removal(service: Service, asked: Asked) -> Any:
    request = TokenRequest.unpacked(asked.message)
    since = fields.count(_said(asked).get("since", 0), "since")
    _count(service, asked, "enter", service.limits.entering)
    return read_order(service.database, request, since, asked.now)


def _sync(service: Service, asked: Asked) -> Any:
    request = read_round(asked.message)
    return sync(service.database, asked.bearer, request, asked.digest, asked.now)


def _digests(service: Service, asked: Asked) -> Any:
    space = _space(asked)
    with service.database.read() as connection:
        session = find_session(connection, asked.bearer)
        place = readable(connection, session, space)
        return {
            "epoch": session.epoch,
            "head": place.head,
            "count": place.count,
            "checksum": place.checksum,
            "buckets": read_buckets(connection, space),
        }


def _buckets(service: Service, asked: Asked) -> Any:
    space = _space(asked)
    listed = fields.sequence(_said(asked).get("buckets"), "buckets", BUCKETS)
    numbers = [fields.count(number, "bucket") for number in listed]
    if any(number >= BUCKETS for number in numbers):
        raise MalformedError("bucket")
    with service.database.read() as connection:
        readable(connection, find_session(connection, asked.bearer), space)
        return {"records": records_of_buckets(connection, space, numbers)}


def _records(service: Service, asked: Asked) -> Any:
    space = _space(asked)
    listed = fields.sequence(_said(asked).get("ids"), "ids", MOST_CHANGES)
    ids = list(dict.fromkeys(fields.blob(one, "id", size=16) for one in listed))
    with service.database.read() as connection:
        readable(connection, find_session(connection, asked.bearer), space)
        found, answered = read_records(connection, space, ids, Room())
        return {"records": found, "answered": answered}


def _statements(service: Service, asked: Asked) -> Any:
    documents = joining.documents_of(_said(asked))
    with service.database.write() as connection:
        session = find_session(connection, asked.bearer)
        return {"statements_head": append(connection, session.organization, documents, asked.now)}


def _invitations(service: Service, asked: Asked) -> Any:
    with service.database.write() as connection:
        session = find_session(connection, asked.bearer)
        return joining.keep_invitation(connection, session, asked.message, asked.now)


def _partner(service: Service, asked: Asked) -> Any:
    said = _said(asked)
    other = canonical(said.get("organization"), "organization")
    since = fields.count(said.get("since"), "since")
    with service.database.read() as connection:
        return read_partner(connection, find_session(connection, asked.bearer), other, since)


def _courier(service: Service, asked: Asked) -> Any:
    sealed = fields.blob(_said(asked).get("sealed"), "sealed", most=LARGEST)
    _count(service, asked, "courier", service.limits.courier)
    return {"sealed": answer_letter(service, sealed, asked.now)}


def _said(asked: Asked) -> dict[str, Any]:
    return fields.mapping(asked.message, "message")


def _space(asked: Asked) -> bytes:
    return fields.blob(_said(asked).get("space"), "space", size=16)


def _count(service: Service, asked: Asked, group: str, most: int) -> None:
    count_attempt(service.database, service.identity, asked.address, group, most, asked.now)


WAYS = (
    Way("GET", "/about", _about, token=False, most=0),
    Way("POST", "/join/look", _look, token=False, most=SMALL),
    Way("POST", "/join", _join, token=False, most=_MIDDLE, longest=MOST_AT_ONCE),
    Way("POST", "/challenge", _challenge, token=False, most=SMALL),
    Way("POST", "/token", _token, token=False, most=SMALL),
    Way("POST", "/removal", _removal, token=False, most=SMALL),
    Way("POST", "/sync", _sync, token=True, most=LARGEST, longest=MOST_CHANGES),
    Way("POST", "/digests", _digests, token=True, most=SMALL),
    Way("POST", "/buckets", _buckets, token=True, most=SMALL, longest=BUCKETS),
    Way("POST", "/records", _records, token=True, most=_MIDDLE, longest=MOST_CHANGES),
    Way("POST", "/statements", _statements, token=True, most=_MIDDLE, longest=MOST_AT_ONCE),
    Way("POST", "/invitations", _invitations, token=True, most=_MIDDLE, longest=MOST_AT_ONCE),
    Way("POST", "/partner/statements", _partner, token=True, most=SMALL),
    Way("POST", "/courier", _courier, token=False, most=LARGEST),
    Way("GET", directory.MANIFEST, directory.answer_manifest, token=True, most=0),
    Way("GET", directory.SNAPSHOT, directory.answer_snapshot, token=True, most=0),
    Way("GET", directory.CHANGES, directory.answer_changes, token=True, most=0),
)
