"""One exchange with the server: gather, seal, ask, open, apply. A round is several of them."""

from collections import defaultdict
from dataclasses import dataclass, field

from signpost_desktop.store.incoming import Arrived, Derive, TakenIn, take_in
from signpost_desktop.store.outgoing import (
    Outgoing,
    acknowledge,
    left_to_send,
    outgoing,
    waiting_any,
)
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.space_state import deletions_here, set_cursor, space_state
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.identity import Identity
from signpost_desktop.sync.keys import SpaceUse
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.trust_store import (
    statements_known,
    take_statements,
    waiting_statements,
)
from signpost_wire import checksum, exchange
from signpost_wire.exchange import SpaceReply, SpaceRequest, SyncReply, SyncRequest

BRAKE_SHARE, BRAKE_LEAST = 0.05, 20
"""More deletions than both at once are asked about first."""


@dataclass(slots=True)
class Step:
    """What one exchange did. `left`: records that are still to go or come, as far as is known.

    `compare`: spaces whose contents differ from the server's although all was fetched.
    """

    pushed: int = 0
    pulled: int = 0
    conflicts: int = 0
    held: int = 0
    left: int = 0
    head: int = 0
    clock_off: int = 0
    compare: list[str] = field(default_factory=list)
    refused: set[str] = field(default_factory=set)

    @property
    def moved(self) -> bool:
        """Whether anything went or came."""
        return bool(self.pushed or self.pulled or self.refused)


@dataclass(frozen=True, slots=True)
class _Sent:
    """What was asked: the request, and what each change in it was made from."""

    request: SyncRequest
    of_space: dict[str, list[Outgoing]]
    cursors: dict[str, tuple[str, int]]


class Exchange:
    """Made for one exchange. `refused` are records that the server would not take this round."""

    def __init__(self, me: Identity, derive: Derive, refused: set[str]) -> None:
        self._me = me
        self._derive = derive
        self._refused = refused

    def step(self, size: int, *, allow_deletions: bool) -> Step:
        """Raises SyncStopped; nothing of the answer was applied then, or all of it."""
        self._send_statements()
        sent = self._gather(size)
        reply = self._me.client.sync(sent.request)
        if [space.space for space in reply.spaces] != [s.space for s in sent.request.spaces]:
            raise SyncStopped(failures.DAMAGED_REPLY)
        self._take_statements(reply)
        opened = {space.space: self._open(space) for space in reply.spaces}
        if not allow_deletions:
            self._brake(opened)
        return self._apply(sent, reply, opened)

    def _send_statements(self) -> None:
        with self._me.vault.read() as session:
            documents = waiting_statements(session)
        if documents:
            self._me.client.send_statements(documents)

    def _gather(self, size: int) -> _Sent:
        """What goes out now. Nothing is written when nothing waits."""
        uses = self._me.keyring.spaces
        writable = [use.id for use in uses if use.writes]
        vault = self._me.vault
        found: list[Outgoing] = []
        with vault.read() as session:
            anything = waiting_any(session)
        if anything:
            with vault.act() as session:
                found = outgoing(session, writable, size, without=frozenset(self._refused))
        of_space: dict[str, list[Outgoing]] = defaultdict(list)
        for each in found:
            of_space[each.space_id].append(each)
        with vault.read() as session:
            progress = Progress.read(session)
            known = statements_known(session)
            cursors = {use.id: _cursor(session, use.id) for use in uses}
        spaces = tuple(
            self._ask_of(use, cursors[use.id], of_space.get(use.id, []), size)
            for use in uses
            if use.reads or of_space.get(use.id)
        )
        return _Sent(SyncRequest(progress.turn, spaces, known), dict(of_space), cursors)

    def _ask_of(
        self, use: SpaceUse, cursor: tuple[str, int], changes: list[Outgoing], size: int
    ) -> SpaceRequest:
        epoch, since = cursor
        sealed = tuple(self._me.keyring.seal(change) for change in changes)
        return SpaceRequest(use.id, epoch, since, size if use.reads else 0, sealed)

    def _take_statements(self, reply: SyncReply) -> None:
        """First of all: they bring the keys and the people that records need."""
        if not reply.statements:
            return
        with self._me.vault.act() as session:
            take_statements(session, reply.statements)
        self._me = self._me.again()

    def _open(self, space: SpaceReply) -> tuple[list[Arrived], list[Arrived]]:
        """What stands against our changes, and what is new, opened."""
        keyring = self._me.keyring
        against = [
            keyring.open(space.space, entry.current)
            for entry in space.not_kept
            if entry.current is not None
        ]
        fresh = [keyring.open(space.space, r) for r in space.changed if r.body is not None]
        return against, fresh

    def _brake(self, opened: dict[str, tuple[list[Arrived], list[Arrived]]]) -> None:
        for space, (_, fresh) in opened.items():
            gone = [record.id for record in fresh if record.deleted]
            if len(gone) <= BRAKE_LEAST:
                continue
            with self._me.vault.read() as session:
                here, held = deletions_here(session, space, gone)
            if here > BRAKE_LEAST and here > BRAKE_SHARE * held:
                raise SyncStopped(failures.BRAKE)

    def _apply(
        self,
        sent: _Sent,
        reply: SyncReply,
        opened: dict[str, tuple[list[Arrived], list[Arrived]]],
    ) -> Step:
        """All of the answer in one act; nothing at all when nothing came of it."""
        step = Step(head=sum(space.head for space in reply.spaces))
        step.clock_off = int(self._me.vault.now().timestamp()) - reply.now
        if self._is_idle(sent, reply):
            self._compare_idle(reply, step)
            return step
        uses = {use.id: use for use in self._me.keyring.spaces}
        with self._me.vault.act() as session:
            for space in reply.spaces:
                self._apply_space(session, sent, space, opened[space.space], uses, step)
            Progress.read(session).changed(session, turn=reply.turn)
            without = frozenset(self._refused | step.refused)
            writable = [use.id for use in uses.values() if use.writes]
            step.left += left_to_send(session, writable, without)
        return step

    def _apply_space(
        self,
        session: WorkSession,
        sent: _Sent,
        space: SpaceReply,
        opened: tuple[list[Arrived], list[Arrived]],
        uses: dict[str, SpaceUse],
        step: Step,
    ) -> None:
        changes = sent.of_space.get(space.space, [])
        if space.status != "ok":
            if space.status == "epoch":
                step.compare.append(space.space)
            step.refused |= {change.id for change in changes}
            return
        use = uses.get(space.space)
        against, fresh = opened
        not_kept = {entry.index: entry.reason for entry in space.not_kept}
        kept = [change for at, change in enumerate(changes) if at not in not_kept]
        acknowledge(session, kept)
        step.pushed += len(kept)
        for at, reason in not_kept.items():
            if at >= len(changes):
                raise SyncStopped(failures.DAMAGED_REPLY)
            if reason == exchange.UNKNOWN:
                step.compare.append(space.space)
            elif reason in (exchange.TOO_LARGE, exchange.NOT_ALLOWED):
                step.refused.add(changes[at].id)
        self._count(step, take_in(session, space.space, against, self._derive), pulled=False)
        self._count(step, take_in(session, space.space, fresh, self._derive), pulled=True)
        if use is not None and use.reads:
            set_cursor(session, space.space, use.kind, space.epoch, space.cursor)
            step.left += max(0, space.head - space.cursor)
            if not space.more:
                self._compare(session, space, step)

    @staticmethod
    def _count(step: Step, taken: TakenIn, *, pulled: bool) -> None:
        if pulled:
            step.pulled += taken.pulled
        step.conflicts += taken.conflicts
        step.held += taken.held

    def _is_idle(self, sent: _Sent, reply: SyncReply) -> bool:
        """Nothing went, nothing came, and no cursor moved: nothing has to be written."""
        return not sent.of_space and all(
            space.status == "ok"
            and not space.changed
            and sent.cursors[space.space] == (space.epoch, space.cursor)
            for space in reply.spaces
        )

    def _compare_idle(self, reply: SyncReply, step: Step) -> None:
        with self._me.vault.read() as session:
            for space in reply.spaces:
                self._compare(session, space, step)

    @staticmethod
    def _compare(session: WorkSession, space: SpaceReply, step: Step) -> None:
        """Both sides should hold the same now."""
        ours = space_state(session, space.space)
        if (ours.count, checksum.as_bytes(ours.checksum)) != (space.count, space.checksum):
            step.compare.append(space.space)


def _cursor(session: WorkSession, space: str) -> tuple[str, int]:
    state = space_state(session, space)
    return state.epoch, state.cursor
