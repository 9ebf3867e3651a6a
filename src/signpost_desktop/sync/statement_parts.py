"""Statements in parts, each of which any server takes in one request or one trip."""

from collections.abc import Iterator, Sequence

MOST = 1_000
ROOM = 2 * 1024 * 1024
"""Bytes of one part; a single statement is smaller (see `signpost_wire.statements.LARGEST`)."""


def in_parts(documents: Sequence[bytes]) -> Iterator[list[bytes]]:
    """All of them, in their order: each may stand on those before it."""
    part: list[bytes] = []
    room = ROOM
    for document in documents:
        room -= len(document)
        if part and (room < 0 or len(part) == MOST):
            yield part
            part, room = [], ROOM - len(document)
        part.append(document)
    if part:
        yield part
