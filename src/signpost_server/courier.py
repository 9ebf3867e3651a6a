"""What a courier brings: a computer's round as a sealed letter, answered by another.

Whoever carries it needs no token and learns nothing: what is refused to the computer is written
into its letter too. Only a letter that nobody provably wrote is refused openly.
"""

from dataclasses import replace
from typing import Any

from nacl.exceptions import CryptoError
from nacl.public import PublicKey, SealedBox

from signpost_server.asking import read_round
from signpost_server.authentication import prove
from signpost_server.errors import Malformed, NotProved, ServerError
from signpost_server.ids import canonical
from signpost_server.service import Service
from signpost_server.statements import MOST_AT_ONCE, append
from signpost_server.sync import sync
from signpost_server.tokens import Claims
from signpost_wire.codec import MalformedError, pack, unpack
from signpost_wire.courier import CourierReply, CourierRequest
from signpost_wire.exchange import MOST_CHANGES


def answer_letter(service: Service, sealed: bytes, now: int) -> bytes:
    """The sealed reply. Raises Malformed or NotProved, and then nothing was kept."""
    letter = _open(service, sealed)
    with service.database.read() as connection:
        signatures = [letter.device_signature, letter.member_signature]
        row = prove(connection, letter.device, letter.member, letter.text(), signatures)
    if row is None:
        raise NotProved
    claims = Claims(row.organization, letter.device, letter.member, now)
    try:
        said = pack(_round(service, letter, claims, now))
        reply = CourierReply(letter.id, "", said)
    except MalformedError:
        reply = CourierReply(letter.id, Malformed.code, b"")
    except ServerError as error:
        if error.status >= 500:
            raise
        reply = CourierReply(letter.id, error.code, b"")
    signed = replace(reply, signature=service.identity.sign(reply.text(letter.device)))
    return SealedBox(PublicKey(row.seal_key)).encrypt(pack(signed.packed()))


def _open(service: Service, sealed: bytes) -> CourierRequest:
    try:
        content = SealedBox(service.identity.seal_secret).decrypt(sealed)
    except CryptoError as error:
        raise Malformed from error
    letter = CourierRequest.unpacked(unpack(content, longest=MOST_AT_ONCE))
    canonical(letter.device, "device")
    canonical(letter.member, "member")
    return letter


def _round(service: Service, letter: CourierRequest, claims: Claims, now: int) -> dict[str, Any]:
    asked = read_round(unpack(letter.request, longest=MOST_CHANGES))
    if letter.statements:
        with service.database.write() as connection:
            append(connection, claims.organization, letter.statements, now)
    return sync(service.database, claims, asked, letter.id, now, by_courier=True)
