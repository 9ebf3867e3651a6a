"""Saying what waits, and asking for the team's statements alone: small requests of their own."""

from typing import Protocol

from signpost_desktop.store.open_vault import Vault
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.settling import take_statements
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.trust_store import (
    statements_known,
    take_back_yes,
    waiting_statements,
)
from signpost_wire.exchange import SyncReply, SyncRequest

_MOST_PAGES = 1_000


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


def tell(vault: Vault, server: TellingServer) -> bool:
    """Say what waits to be said; whether the team's log was heard first. Raises SyncStopped.

    It is heard when the log went on meanwhile and does not bear ours out any more; what is then
    still to be said goes after. A yes to an offer that was taken back meanwhile is no more.
    """
    try:
        _say_what_waits(vault, server)
    except SyncStopped as stopped:
        if stopped.status != failures.UNTRUSTED:
            raise
        hear(vault, server)
        with vault.act() as session:
            take_back_yes(session)
        _say_what_waits(vault, server)
        return True
    return False


def _say_what_waits(vault: Vault, server: TellingServer) -> None:
    with vault.read() as session:
        documents = waiting_statements(session)
    if documents:
        server.send_statements(documents)


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
