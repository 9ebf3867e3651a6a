"""One exchange with the server: gather, seal, ask, open, apply. A round is several of them."""

from signpost_desktop.store.incoming import Derive
from signpost_desktop.sync import failures
from signpost_desktop.sync.applying import Applying, Step
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.gathering import gather
from signpost_desktop.sync.hearing import hear
from signpost_desktop.sync.identity import Identity
from signpost_desktop.sync.settling import take_statements
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.trust_store import statements_known, waiting_statements
from signpost_wire.exchange import SyncReply, SyncRequest


class Exchange:
    """Made for one exchange by one person on one computer."""

    def __init__(self, me: Identity, derive: Derive) -> None:
        self._me = me
        self._derive = derive

    def step(self, size: int, *, allow_deletions: bool) -> Step:
        """Raises SyncStopped; nothing of the answer was applied then, or all of it."""
        self._send_statements()
        asked = gather(self._me.vault, self._me.keyring, size)
        reply = self._me.client.sync(asked.request)
        if [space.space for space in reply.spaces] != [s.space for s in asked.request.spaces]:
            raise SyncStopped(failures.DAMAGED_REPLY)
        whole = self._take_statements(asked.request, reply)
        applying = Applying(self._me.vault, self._me.keyring, self._derive)
        opened = applying.opened(reply)
        if not allow_deletions:
            applying.brake(opened)
        step = applying.apply(asked, reply, opened, turn=reply.turn)
        step.left += not whole
        return step

    def _send_statements(self) -> None:
        """First of all. When the team's log went on meanwhile and does not bear ours out any
        more, it is heard first; what is then still to be said goes after."""
        try:
            self._say_what_waits()
        except SyncStopped as stopped:
            if stopped.status != failures.UNTRUSTED:
                raise
            hear(self._me.vault, self._me.client)
            self._me = self._me.again()
            self._say_what_waits()

    def _say_what_waits(self) -> None:
        with self._me.vault.read() as session:
            documents = waiting_statements(session)
        if documents:
            self._me.client.send_statements(documents)

    def _take_statements(self, request: SyncRequest, reply: SyncReply) -> bool:
    def _gather(self, size: int) -> _Sent:
        """What goes out now. Nothing is written when nothing waits."""
        vault, uses = self._me.vault, self._me.keyring.spaces
        writable = [use.id for use in uses if use.writes]
        found: list[Outgoing] = []
        with vault.read() as session:
            anything = left_to_send(session, writable)
        if anything:
            with vault.act() as session:
                found = outgoing(session, writable, size)
        of_space, sealed = self._seal(found)
        with vault.read() as session:
            turn, known = Progress.read(session).turn, statements_known(session)
            states = {state.space_id: state for state in spaces(session)}
        asked = tuple(
            _ask_of(use, states.get(use.id), sealed.get(use.id, []), size)
            for use in uses
            if use.reads or of_space.get(use.id)
        )
        return _Sent(SyncRequest(turn, asked, known), dict(of_space), states)

    def _seal(
        self, found: list[Outgoing]
    ) -> tuple[dict[str, list[Outgoing]], dict[str, list[Change]]]:
        """What goes, by space, as it is and sealed. What is too large stays, and is told."""
        of_space: defaultdict[str, list[Outgoing]] = defaultdict(list)
        sealed: defaultdict[str, list[Change]] = defaultdict(list)
        never: list[Outgoing] = []
        for each in found:
            change = self._me.keyring.seal(each)
            if change is None:
                never.append(each)
                continue
            of_space[each.space_id].append(each)
            sealed[each.space_id].append(change)
        if never:
            with self._me.vault.act() as session:
                refuse(session, [(each, exchange.TOO_LARGE) for each in never])
        return dict(of_space), dict(sealed)

    def _take_statements(self, sent: _Sent, reply: SyncReply) -> bool:
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
