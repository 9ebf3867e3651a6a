"""What an answer of the server does here: opened, looked at, and applied whole in one act.

It is the same whether the answer came over the network in a round or with a courier.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from signpost_desktop.store.incoming import Arrived, Derive, TakenIn, take_in
from signpost_desktop.store.late import has_late, next_late
from signpost_desktop.store.offering import offer_again, server_lacks
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.outgoing import acknowledge, left_to_send
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.space_state import (
    agrees,
    begin_epoch,
    know_space,
    save_cursor,
)
from signpost_desktop.store.waiting import refuse, waiting
from signpost_desktop.sync import failures
from signpost_desktop.sync.brake import asks_first
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.gathering import Sent, SentChange
from signpost_desktop.sync.keys import Keyring, SpaceUse
from signpost_desktop.sync.repair import offer_what_is_only_written
from signpost_desktop.sync.standing import Progress
from signpost_wire import exchange
from signpost_wire.exchange import SpaceReply, SyncReply

Opened = Mapping[str, list[Arrived]]


@dataclass(slots=True)
class Step:
    """What one exchange did. `left`: records that are still to go or come, as far as is known.

    `compare`: spaces whose contents differ from the server's although all was fetched.
    `refused`: how many records the server will not take as they are; `unsaid`: how many
    statements. `waits`: how many were in the
    outbox at its end; None where nothing had to be written.
    """

    pushed: int = 0
    pulled: int = 0
    conflicts: int = 0
    held: int = 0
    left: int = 0
    head: int = 0
    clock_off: int = 0
    refused: int = 0
    unsaid: int = 0
    waits: int | None = None
    compare: list[str] = field(default_factory=list)

    @property
    def moved(self) -> bool:
        """Whether anything went or came."""
        return bool(self.pushed or self.pulled or self.refused)


class Applying:
    """Made for one answer, with what its reader can open. `by_courier`: no comparing follows it."""

    def __init__(
        self, vault: Vault, keyring: Keyring, derive: Derive, *, by_courier: bool = False
    ) -> None:
        self._vault = vault
        self._keyring = keyring
        self._derive = derive
        self._by_courier = by_courier

    def opened(self, reply: SyncReply) -> Opened:
        """What stands against our changes and what is new, by space, as it is inside."""
        return {space.space: self._open(space) for space in reply.spaces}

    def brake(self, opened: Opened) -> None:
        """Stop before many records would go at once, with all that would go with them.

        Raises SyncStopped(BRAKE).
        """
        for space, arrived in opened.items():
            gone = [(record.kind, record.id) for record in arrived if record.deleted]
            if not gone:
                continue
            with self._vault.read() as session:
                asks = asks_first(session, space, gone)
            if asks:
                raise SyncStopped(failures.BRAKE)

    def open_late(self) -> TakenIn:
        """Take in what came before its key did."""
        found = TakenIn()
        with self._vault.act() as session:
            for use in self._keyring.spaces:
                found += self._take_in_late(session, use.id)
        return found

    def apply(self, sent: Sent, reply: SyncReply, opened: Opened, *, turn: str | None) -> Step:
        """All of the answer in one act; nothing is written when nothing came of it.

        `turn` is this computer's next one; None: it stays as it is.
        """
        step = Step(head=sum(space.head for space in reply.spaces))
        step.clock_off = int(self._vault.now().timestamp()) - reply.now
        # No cursor moved: nor did the sums.
        if self._is_idle(sent, reply) and not (sent.keeps_sealed and self._may_open()):
            for space in reply.spaces:
                if not sent.states[space.space].agrees(space.count, space.checksum):
                    step.compare.append(space.space)
            return step
        uses = {use.id: use for use in self._keyring.spaces}
        with self._vault.act(lasting=False) as session:  # all of it can be asked for again
            if any(space.status == "epoch" for space in reply.spaces):
                offer_what_is_only_written(session, self._keyring)
            for space in reply.spaces:
                self._apply_space(session, sent, space, opened[space.space], uses, step)
            if turn is not None:
                Progress.read(session).changed(session, turn=turn)
            step.left += self._is_left(session)
            step.waits = waiting(session, 0).count
            if step.waits:
                writable = [use.id for use in uses.values() if use.writes]
                step.left += left_to_send(session, writable)
        return step

    def _apply_space(
        self,
        session: WorkSession,
        sent: Sent,
        space: SpaceReply,
        arrived: list[Arrived],
        uses: dict[str, SpaceUse],
        step: Step,
    ) -> None:
        use = uses.get(space.space)
        if space.status == "epoch" and use is not None:
            know_space(session, space.space, use.kind)
            if self._by_courier or not use.reads:  # otherwise once it was compared: see repair.py
                begin_epoch(session, space.space, space.epoch)
            step.compare.append(space.space)
        if space.status != "ok" or use is None:
            return
        know_space(session, space.space, use.kind)
        state = sent.states.get(space.space)
        if use.reads and (state is None or state.epoch != space.epoch):
            begin_epoch(session, space.space, space.epoch)
        self._settle_changes(session, space, sent, step, reads=use.reads)
        taken = take_in(session, space.space, arrived, self._derive)
        late = self._take_in_late(session, space.space)
        step.pulled += taken.pulled + late.pulled
        step.conflicts += taken.conflicts + late.conflicts
        step.held += taken.held
        if taken.held:  # where the server shows what was replaced long ago, ours goes over it
            offer_again(session, space.space)
        if use.reads:
            save_cursor(session, space.space, space.cursor, complete=not space.more)
            step.left += max(0, space.head - space.cursor)
            if not space.more:
                self._compare(session, space, step)

    def _take_in_late(self, session: WorkSession, space: str) -> TakenIn:
        """What opens now of what is kept sealed, if it was not tried with the keys of now."""
        late = next_late(session, space, self._keyring.mark(space))
        again = [self._keyring.again(record) for record in late]
        opened = [record for record in again if record.values is not None]
        return take_in(session, space, opened, self._derive) if opened else TakenIn()

    def _may_open(self) -> bool:
        with self._vault.read() as session:
            return self._is_left(session)

    def _is_left(self, session: WorkSession) -> bool:
        """Whether something is kept sealed that may open now."""
        keyring = self._keyring
        return any(has_late(session, use.id, keyring.mark(use.id)) for use in keyring.spaces)

    def _settle_changes(
        self, session: WorkSession, space: SpaceReply, sent: Sent, step: Step, *, reads: bool
    ) -> None:
        """What was kept, what the server lacks the base of, and what it will not take."""
        changes = sent.of_space.get(space.space, ())
        reasons = {entry.index: entry.reason for entry in space.not_kept}
        if any(index >= len(changes) for index in reasons):
            raise SyncStopped(failures.DAMAGED_REPLY)
        if not reads:  # what was only offered once more was replaced there: enough said
            replaced = (exchange.CONFLICT, exchange.GONE)
            for at in [at for at, why in reasons.items() if why in replaced]:
                if changes[at].base_revision == changes[at].revision:
                    del reasons[at]
        kept = [
            change
            for at, change in enumerate(changes)
            if at not in reasons and change.id not in sent.passed
        ]
        step.pushed += acknowledge(session, kept, _sequences(space, changes))
        reasons = {at: why for at, why in reasons.items() if changes[at].id not in sent.passed}
        unknown = [changes[at].id for at, why in reasons.items() if why == exchange.UNKNOWN]
        if unknown:
            server_lacks(session, space.space, unknown)
        lasting = (exchange.TOO_LARGE, exchange.NOT_ALLOWED)
        never = [(changes[at], why) for at, why in reasons.items() if why in lasting]
        if never:
            refuse(session, never)
            step.refused += len(never)

    @staticmethod
    def _is_idle(sent: Sent, reply: SyncReply) -> bool:
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

    def _open(self, space: SpaceReply) -> list[Arrived]:
        records = [entry.current for entry in space.not_kept if entry.current is not None]
        return [self._keyring.open(space.space, record) for record in (*records, *space.changed)]


def _sequences(space: SpaceReply, changes: Sequence[SentChange]) -> dict[str, int]:
    """Which sequences the changes were given that this very request wrote, by their records."""
    found: dict[str, int] = {}
    for run in space.given:
        given = changes[run.index : run.index + run.count]
        if len(given) != run.count or run.sequence + run.count - 1 > space.head:
            raise SyncStopped(failures.DAMAGED_REPLY)
        found.update((change.id, run.sequence + n) for n, change in enumerate(given))
    return found
