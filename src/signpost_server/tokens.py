"""Access tokens: signed by the server, kept nowhere, good for 15 minutes at any copy of it.

A token says only who asks; whether they still may is looked up in the database each time.
"""

import base64
import binascii
from dataclasses import dataclass

import msgpack

from signpost_server.errors import NoToken
from signpost_server.identity import Identity, verify
from signpost_wire import fields
from signpost_wire.codec import MalformedError, unpack_plain

LIFE_SECONDS = 15 * 60
_CONTEXT = b"signpost access 1\x00"
_LONGEST = 1024


@dataclass(frozen=True, slots=True)
class Claims:
    """Who asks. `expires`: the server's clock, seconds since 1970."""

    organization: str
    device: str
    member: str
    expires: int


def make_token(identity: Identity, claims: Claims) -> bytes:
    """ASCII letters for an Authorization header."""
    said: bytes = msgpack.packb(
        [claims.organization, claims.device, claims.member, claims.expires], use_bin_type=True
    )
    return base64.urlsafe_b64encode(identity.sign(_CONTEXT + said) + said)


def read_token(public_key: bytes, token: str, now: int) -> Claims:
    """The claims of a token of ours that has not expired. Raises NoToken."""
    if not token or len(token) > _LONGEST:
        raise NoToken
    try:
        content = base64.b64decode(token.encode("ascii"), altchars=b"-_", validate=True)
        signature, said = content[:64], content[64:]
        if not verify(public_key, _CONTEXT + said, signature):
            raise NoToken
        parts = fields.sequence(unpack_plain(said), "token", most=4)
        organization, device, member = (fields.text(part, "token", 64) for part in parts[:3])
        claims = Claims(organization, device, member, fields.count(parts[3], "expires"))
    except (binascii.Error, UnicodeError, MalformedError, ValueError, IndexError) as error:
        raise NoToken from error
    if claims.expires < now:
        raise NoToken
    return claims
