"""One exchange with the server: gather, seal, ask, open, apply. A round is several of them."""

from signpost_desktop.store.incoming import Derive
from signpost_desktop.sync import failures
from signpost_desktop.sync.applying import Applying, Step
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.gathering import Beginning, gather
from signpost_desktop.sync.hearing import tell
from signpost_desktop.sync.identity import Identity
from signpost_desktop.sync.settling import take_statements
from signpost_wire.exchange import SyncReply, SyncRequest


class Exchange:
    """Made for one exchange by one person on one computer."""

    def __init__(self, me: Identity, derive: Derive) -> None:
        self._me = me
        self._derive = derive

    def step(self, begun: Beginning, size: int, *, allow_deletions: bool) -> Step:
        """Raises SyncStopped; nothing of the answer was applied then, or all of it."""
        unsaid = 0
        if begun.has_to_say:
            unsaid = self.send_statements()
            with self._me.vault.read() as session:
                begun = Beginning.read(session)
        asked = gather(self._me.vault, self._me.keyring, begun, size)
        reply = self._me.client.sync(asked.request)
        if [space.space for space in reply.spaces] != [s.space for s in asked.request.spaces]:
            raise SyncStopped(failures.DAMAGED_REPLY)
        whole = self._take_statements(asked.request, reply)
        applying = Applying(self._me.vault, self._me.keyring, self._derive)
        opened = applying.opened(reply)
        if not allow_deletions:
            applying.brake(opened)
        step = applying.apply(asked.sent, reply, opened, turn=reply.turn)
        step.left += not whole
        step.unsaid = unsaid
        return step

    def send_statements(self) -> int:
        """What waits to be said, first of all; how much of it the server does not take."""
        said = tell(self._me.vault, self._me.client)
        if said.heard:
            self._me = self._me.again()
        return len(said.refused)

    def _take_statements(self, request: SyncRequest, reply: SyncReply) -> bool:
        """First of all: they bring the keys and the people that records need.

        Whether there is nothing more to say or to hear; what is new may be a space to ask for.
        """
        known = request.statements_since
        if not reply.statements and reply.statements_head == known:
            return True
        with self._me.vault.act() as session:
            take_statements(session, reply.statements, reply.statements_head)
        self._me = self._me.again()
        return False
