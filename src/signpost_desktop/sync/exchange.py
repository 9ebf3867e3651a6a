"""One exchange with the server: gather, seal, ask, open, apply. A round is several of them."""

from collections import defaultdict
from dataclasses import dataclass, field

from signpost_desktop.store.erasing import reach
from signpost_desktop.store.held import unopened
from signpost_desktop.store.incoming import Arrived, Derive, take_in
from signpost_desktop.store.offering import offer_again, server_lacks
from signpost_desktop.store.outgoing import Outgoing, acknowledge, left_to_send, outgoing
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.space_state import (
    SpaceState,
    agrees,
    begin_epoch,
    know_space,
    save_cursor,
    spaces,
)
from signpost_desktop.store.waiting import refuse
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.identity import Identity
from signpost_desktop.sync.keys import SpaceUse
from signpost_desktop.sync.settling import take_statements
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.trust_store import statements_known, waiting_statements
from signpost_wire import exchange
from signpost_wire.exchange import SpaceReply, SpaceRequest, SyncReply, SyncRequest
from signpost_wire.records import Change

BRAKE_SHARE, BRAKE_LEAST = 0.05, 20
"""More deletions than both at once are asked about first."""


@dataclass(slots=True)
class Step:
    """What one exchange did. `left`: records that are still to go or come, as far as is known.

    `compare`: spaces whose contents differ from the server's although all was fetched.
    `refused`: how many records the server will not take as they are.
    """

    pushed: int = 0
    pulled: int = 0
    conflicts: int = 0
    held: int = 0
    left: int = 0
    head: int = 0
    clock_off: int = 0
    refused: int = 0
    compare: list[str] = field(default_factory=list)

    @property
    def moved(self) -> bool:
        """Whether anything went or came."""
        return bool(self.pushed or self.pulled or self.refused)


@dataclass(frozen=True, slots=True)
class _Sent:
    """What was asked: the request, what its changes were made from, and where each space stood."""

    request: SyncRequest
    of_space: dict[str, list[Outgoing]]
    states: dict[str, SpaceState]


class Exchange:
    """Made for one exchange by one person on one computer."""

    def __init__(self, me: Identity, derive: Derive) -> None:
        self._me = me
        self._derive = derive

    def step(self, size: int, *, allow_deletions: bool) -> Step:
        """Raises SyncStopped; nothing of the answer was applied then, or all of it."""
        self._send_statements()
        sent = self._gather(size)
        reply = self._me.client.sync(sent.request)
        if [space.space for space in reply.spaces] != [s.space for s in sent.request.spaces]:
            raise SyncStopped(failures.DAMAGED_REPLY)
        whole = self._take_statements(sent, reply)
        opened = {space.space: self._open(space) for space in reply.spaces}
        if not allow_deletions:
            self._brake(opened)
        step = self._apply(sent, reply, opened)
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
            self._hear()
            self._say_what_waits()

    def _say_what_waits(self) -> None:
        with self._me.vault.read() as session:
            documents = waiting_statements(session)
        if documents:
            self._me.client.send_statements(documents)

    def _hear(self) -> None:
        """An exchange of statements alone."""
        with self._me.vault.read() as session:
            turn, known = Progress.read(session).turn, statements_known(session)
        reply = self._me.client.sync(SyncRequest(turn, (), known))
        with self._me.vault.act() as session:
            take_statements(session, reply.statements, reply.statements_head)
            Progress.read(session).changed(session, turn=reply.turn)
        self._me = self._me.again()

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
        known = sent.request.statements_since
        if not reply.statements and reply.statements_head == known:
            return True
        with self._me.vault.act() as session:
            take_statements(session, reply.statements, reply.statements_head)
        self._me = self._me.again()
        return False

    def _open(self, space: SpaceReply) -> list[Arrived]:
        """What stands against our changes and what is new, opened; what waited for a key too."""
        keyring = self._me.keyring
        records = [entry.current for entry in space.not_kept if entry.current is not None]
        return [keyring.open(space.space, record) for record in (*records, *space.changed)]

    def _brake(self, opened: dict[str, list[Arrived]]) -> None:
        """Stop before many records would go at once, with all that would go with them."""
        for space, arrived in opened.items():
            gone = [(record.kind, record.id) for record in arrived if record.deleted]
            if len(gone) <= BRAKE_LEAST:
                continue
            with self._me.vault.read() as session:
                lost = len(reach(session, gone))
                here = next((s.count for s in spaces(session) if s.space_id == space), 0)
            if lost > BRAKE_LEAST and lost > BRAKE_SHARE * here:
                raise SyncStopped(failures.BRAKE)

    def _apply(self, sent: _Sent, reply: SyncReply, opened: dict[str, list[Arrived]]) -> Step:
        """All of the answer in one act; nothing is written when nothing came of it."""
        step = Step(head=sum(space.head for space in reply.spaces))
        step.clock_off = int(self._me.vault.now().timestamp()) - reply.now
        if self._is_idle(sent, reply):
            with self._me.vault.read() as session:
                for space in reply.spaces:
                    self._compare(session, space, step)
            return step
        uses = {use.id: use for use in self._me.keyring.spaces}
        with self._me.vault.act() as session:
            for space in reply.spaces:
                self._apply_space(session, sent, space, opened[space.space], uses, step)
            Progress.read(session).changed(session, turn=reply.turn)
            writable = [use.id for use in uses.values() if use.writes]
            step.left += left_to_send(session, writable)
        return step

    def _apply_space(
        self,
        session: WorkSession,
        sent: _Sent,
        space: SpaceReply,
        arrived: list[Arrived],
        uses: dict[str, SpaceUse],
        step: Step,
    ) -> None:
        changes = sent.of_space.get(space.space, [])
        use = uses.get(space.space)
        if space.status == "epoch" and use is not None:
            know_space(session, space.space, use.kind)
            begin_epoch(session, space.space, space.epoch)
            step.compare.append(space.space)
        if space.status != "ok" or use is None:
            return
        know_space(session, space.space, use.kind)
        state = sent.states.get(space.space)
        if use.reads and (state is None or state.epoch != space.epoch):
            begin_epoch(session, space.space, space.epoch)
        self._settle_changes(session, space, changes, step)
        taken = take_in(session, space.space, arrived, self._derive)
        again = [self._me.keyring.again(record) for record in unopened(session, space.space)]
        late = take_in(session, space.space, again, self._derive) if again else None
        step.pulled += taken.pulled + (late.pulled if late else 0)
        step.conflicts += taken.conflicts + (late.conflicts if late else 0)
        step.held += taken.held
        if taken.held:  # where the server shows what was replaced long ago, ours goes over it
            offer_again(session, space.space)
        if use.reads:
            save_cursor(session, space.space, space.cursor, complete=not space.more)
            step.left += max(0, space.head - space.cursor)
            if not space.more:
                self._compare(session, space, step)

    def _settle_changes(
        self, session: WorkSession, space: SpaceReply, changes: list[Outgoing], step: Step
    ) -> None:
        """What was kept, what the server lacks the base of, and what it will not take."""
        reasons = {entry.index: entry.reason for entry in space.not_kept}
        if any(index >= len(changes) for index in reasons):
            raise SyncStopped(failures.DAMAGED_REPLY)
        kept = [change for at, change in enumerate(changes) if at not in reasons]
        acknowledge(session, kept)
        step.pushed += len(kept)
        unknown = [changes[at].id for at, why in reasons.items() if why == exchange.UNKNOWN]
        if unknown:
            server_lacks(session, space.space, unknown)
        lasting = (exchange.TOO_LARGE, exchange.NOT_ALLOWED)
        never = [(changes[at], why) for at, why in reasons.items() if why in lasting]
        if never:
            refuse(session, never)
            step.refused += len(never)

    @staticmethod
    def _is_idle(sent: _Sent, reply: SyncReply) -> bool:
        """Nothing went, nothing came, and no cursor moved: nothing has to be written."""
        if sent.of_space:
            return False
        for space in reply.spaces:
            state = sent.states.get(space.space)
            moved = state is None or (state.epoch, state.cursor) != (space.epoch, space.cursor)
            if moved or space.changed or space.status != "ok":
                return False
            if state is None or not state.complete_at:
                return False
        return True

    @staticmethod
    def _compare(session: WorkSession, space: SpaceReply, step: Step) -> None:
        """Both sides should hold the same now."""
        if not agrees(session, space.space, space.count, space.checksum):
            step.compare.append(space.space)


def _ask_of(
    use: SpaceUse, state: SpaceState | None, changes: list[Change], size: int
) -> SpaceRequest:
    epoch, since = (state.epoch, state.cursor) if state else ("", 0)
    return SpaceRequest(use.id, epoch, since, size if use.reads else 0, tuple(changes))
