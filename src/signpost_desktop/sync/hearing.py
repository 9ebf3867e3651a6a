"""Saying what waits, and asking for the team's statements alone: small requests of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from signpost_desktop.store.open_vault import Vault
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.settling import take_statements
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.statement_parts import in_parts
from signpost_desktop.sync.trust_store import (
    statements_known,
    take_back_yes,
    waiting_statements,
)
from signpost_wire.exchange import SyncReply, SyncRequest

_MOST_PAGES = 1_000
_LASTING = {failures.UNTRUSTED, failures.REFUSED, failures.TOO_LARGE}
"""Refusals of what is said, however often it is said again."""
_MOST_REFUSED = 200
"""Statements refused one by one, after which a server is taken at its word for the rest."""


class HearingServer(Protocol):
    """The team's server, for somebody who is known to it."""

    def sync(self, request: SyncRequest) -> SyncReply:
        """One exchange. Raises SyncStopped."""
        ...


class TellingServer(HearingServer, Protocol):
    """The same, and it takes what we say."""

    def send_statements(self, documents: list[bytes]) -> None:
        """Hand over statements. Raises SyncStopped."""
        ...


@dataclass(frozen=True, slots=True)
class Said:
    """What came of saying what waits: whether the team's log was heard, and what still waits
    because the server does not take it."""

    heard: bool = False
    refused: tuple[bytes, ...] = ()


def tell(vault: Vault, server: TellingServer) -> Said:
    """Say what waits to be said. Raises SyncStopped, but for what the server refuses lastingly.

    The log is heard first where it does not take all: it went on meanwhile and does not bear ours
    out any more. Then all that it takes is said, and what is refused waits, and stops nothing. A
    yes to an offer that was taken back meanwhile is no more.
    """
    try:
        server.send_statements(_waiting(vault))
    except SyncStopped as stopped:
        if stopped.status not in _LASTING:
            raise
    else:
        return Said()
    hear(vault, server)
    refused = say_what_is_taken(server, _waiting(vault))
    with vault.act() as session:
        return Said(heard=True, refused=take_back_yes(session, refused))


def say_what_is_taken(server: TellingServer, documents: Sequence[bytes]) -> list[bytes]:
    """Say these, oldest first, without those that the server refuses lastingly, which are given
    back. Raises SyncStopped for every other failure."""
    refused: list[bytes] = []
    parts = list(in_parts(documents))[::-1]
    while parts and len(refused) < _MOST_REFUSED:
        part = parts.pop()
        try:
            server.send_statements(part)
        except SyncStopped as stopped:
            if stopped.status not in _LASTING:
                raise
            if len(part) == 1:
                refused += part
            else:  # all or none of a part is taken: what stands in the way is in one half
                middle = len(part) // 2
                parts += [part[middle:], part[:middle]]
    return [*refused, *(document for part in reversed(parts) for document in part)]


def _waiting(vault: Vault) -> list[bytes]:
    with vault.read() as session:
        return waiting_statements(session)


def hear(vault: Vault, server: HearingServer) -> None:
    """Take in everything that the team's log has. Raises SyncStopped."""
    for _ in range(_MOST_PAGES):
        with vault.read() as session:
            turn, known = Progress.read(session).turn, statements_known(session)
        reply = server.sync(SyncRequest(turn, (), known))
        with vault.act() as session:
            whole = take_statements(session, reply.statements, reply.statements_head)
            Progress.read(session).changed(session, turn=reply.turn)
            heard = statements_known(session)
        if whole:
            return
        if heard == known:
            raise SyncStopped(failures.DAMAGED_REPLY)  # it promises more than it gives
