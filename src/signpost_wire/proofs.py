"""The exact bytes that are signed to prove who asks, so that both sides sign the same."""

TOKEN_CONTEXT = b"signpost token 1\x00"
SERVER_CONTEXT = b"signpost server 1\x00"
REMOVAL_CONTEXT = b"signpost removal 1\x00"
NONCE = 32
"""Bytes of a challenge, and of the client's own nonce."""


def token_proof(nonce: bytes, device: str, member: str) -> bytes:
    """What a computer and a member sign for a token. Ids are UUID text of 36 letters."""
    return TOKEN_CONTEXT + nonce + device.encode() + member.encode()


def server_proof(client_nonce: bytes, token: bytes) -> bytes:
    """What the server signs, so that the desktop knows that it is the one that was pinned."""
    return SERVER_CONTEXT + client_nonce + token


def removal_proof(nonce: bytes, device: str, member: str) -> bytes:
    """What a computer that is refused signs to hear why: good for nothing else, no token either."""
    return REMOVAL_CONTEXT + nonce + device.encode() + member.encode()
