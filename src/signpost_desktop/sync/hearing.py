"""Asking for the team's statements alone, where an act must know the newest: a small request."""

from typing import Protocol

from signpost_desktop.store.open_vault import Vault
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.settling import take_statements
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.trust_store import statements_known
from signpost_wire.exchange import SyncReply, SyncRequest

_MOST_PAGES = 1_000


class HearingServer(Protocol):
    """The team's server, for somebody who is known to it."""

    def sync(self, request: SyncRequest) -> SyncReply:
        """One exchange. Raises SyncStopped."""
        ...


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
