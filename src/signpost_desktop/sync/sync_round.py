"""A round of sync: what waits goes out, what is new comes in, and the two are proved equal.

No session of the vault is ever held while the server is asked. What was read is applied whole,
page and cursor in one act; what was sent stays in the outbox until a good answer says that it is
kept. Whatever goes wrong, everything that waits still waits.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TypeVar

from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt
from tenacity.wait import wait_random_exponential

from signpost_desktop.store.clock import stamp
from signpost_desktop.store.held import worth_trying
from signpost_desktop.store.incoming import Derive, TakenIn, retry_held
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.waiting import waiting
from signpost_desktop.sync import failures
from signpost_desktop.sync.applying import Applying, Step
from signpost_desktop.sync.batch import Batch
from signpost_desktop.sync.exchange import Exchange
from signpost_desktop.sync.failures import NotKnownThere, SyncStopped
from signpost_desktop.sync.gathering import Beginning
from signpost_desktop.sync.identity import Identity, new_device
from signpost_desktop.sync.known_again import make_known
from signpost_desktop.sync.partner_logs import hear_partners, partners_to_hear
from signpost_desktop.sync.removal import why_refused
from signpost_desktop.sync.repair import offer_what_is_only_written, repair
from signpost_desktop.sync.sealing import ready
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.transport import Transport
from signpost_desktop.sync.trust_store import begin_anew, statements_mark

T = TypeVar("T")
ATTEMPTS = 14
"""Failures in a row after which a round gives up; between them the batch has halved to one."""
_LONGEST_WAIT = 10.0  # seconds; a server that asks for more is left for a later round
_MOST_REPAIRS = 3
_STILL = 5  # exchanges in a row that move nothing
_HALVES = {failures.CUT, failures.DAMAGED_REPLY, failures.TOO_LARGE}
_PASSES = _HALVES | {failures.TOO_BUSY, failures.SERVER_ERROR}

Told = Callable[[int, int], None]
"""How far a round is: records done, records in all as far as is known."""


@dataclass(frozen=True, slots=True)
class RoundResult:
    """What a round did. `waiting` still waits here; `head` is the sum of the spaces' heads.

    `clock_off` is how many seconds this computer's clock is ahead of the server's (behind: less
    than 0). `retry_after` are seconds that the server asked us to wait, or None.
    """

    pushed: int
    pulled: int
    conflicts: int
    waiting: int
    head: int
    status: str
    held: int = 0
    clock_off: int = 0
    retry_after: float | None = None


@dataclass(slots=True)
class _Sum:
    pushed: int = 0
    pulled: int = 0
    conflicts: int = 0
    held: int = 0
    head: int = 0
    clock_off: int = 0
    refused: int = 0
    unsaid: int = 0
    waits: int | None = None

    def take(self, late: TakenIn) -> None:
        self.pulled += late.pulled
        self.conflicts += late.conflicts

    def add(self, step: Step) -> None:
        self.pushed += step.pushed
        self.pulled += step.pulled
        self.conflicts += step.conflicts
        self.held += step.held
        self.head, self.clock_off = step.head, step.clock_off
        self.refused += step.refused
        self.unsaid = max(self.unsaid, step.unsaid)
        self.waits = step.waits


class Syncer:
    """Rounds of one opened profile with its server; kept between rounds, one round at a time."""

    def __init__(
        self,
        vault: Vault,
        transport: Transport,
        derive: Derive,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._vault = vault
        self._transport = transport
        self._derive = derive
        self._sleep = sleep
        self._identity: Identity | None = None
        self._batch: Batch | None = None
        self._begun: Beginning | None = None
        self._refused_at: tuple[int, int, int] | None = None
        self._has_tried_again = False
        shapes()  # 2 ms, once in a process: no round need wait for them

    def prepare(self) -> None:
        """Do now what the first round would do first and needs no server: read the team's
        statements and keys. Whoever was removed is told so by the round.

        Raises only what the disk refuses, and Locked.
        """
        self._take_in_what_is_known_now()
        self._batch = self._batch or Batch.read(self._vault)
        ready()
        with self._vault.read() as session, suppress(SyncStopped):
            self._who(session)
            Beginning.read(session)

    def run(
        self,
        progress: Told = lambda _done, _all: None,
        cancelled: Callable[[], bool] = lambda: False,
        *,
        allow_deletions: bool = False,
    ) -> RoundResult:
        """One whole round. Failures that are to be expected are its `status`, not exceptions.

        Raises only what the disk refuses (DiskFull and its like) and Locked.
        """
        done, self._begun, self._refused_at = _Sum(), None, None
        self._take_in_what_is_known_now()
        try:
            self._until_equal(done, progress, cancelled, allow_deletions=allow_deletions)
        except SyncStopped as stopped:
            result = self._finish(done, self._reason(stopped), stopped.retry_after)
            self._identity = None
            return result
        refused = done.refused or done.unsaid
        return self._finish(done, failures.REFUSED if refused else failures.OK, None)

    def _reason(self, stopped: SyncStopped) -> str:
        """The status of a round that ended early. Behind a refusal there may be an order."""
        if stopped.status != failures.REMOVED:
            return stopped.status
        return why_refused(self._vault, self._identity.client if self._identity else None)

    def close(self) -> None:
        """Let go of the connection."""
        self._transport.close()

    def _until_equal(
        self, done: _Sum, progress: Told, cancelled: Callable[[], bool], *, allow_deletions: bool
    ) -> None:
        batch = self._batch = self._batch or Batch.read(self._vault)
        still, repairs, heard, held_back = 0, 0, False, False
        while True:
            if cancelled():
                raise SyncStopped(failures.STOPPED)
            step = self._persist(
                batch,
                lambda: self._exchange(batch.size, allow_deletions=allow_deletions),
            )
            done.add(step)
            progress(done.pushed + done.pulled, done.pushed + done.pulled + step.left)
            if step.compare and repairs < _MOST_REPAIRS and not held_back:
                repairs += 1
                if repairs == 1:
                    self._offer_what_cannot_be_compared()
                held_back = not self._repair(batch, step.compare, allow_deletions=allow_deletions)
                continue
            still = 0 if step.moved else still + 1
            if step.left and still < _STILL:
                continue
            if heard or not self._hear_partners(batch):
                if step.compare:  # the last proof failed too
                    raise SyncStopped(failures.BRAKE if held_back else failures.RESTORED)
                return
            heard, still = True, 0
            done.take(Applying(self._vault, self._me().keyring, self._derive).open_late())

    def _repair(self, batch: Batch, differing: list[str], *, allow_deletions: bool) -> bool:
        """Compare these spaces with the server; whether nothing of them was held back."""
        whole = True
        for space in differing:
            whole &= self._persist(
                batch,
                lambda at=space: repair(  # type: ignore[misc]
                    self._me(), at, self._derive, allow_deletions=allow_deletions
                ),
            )
        return whole

    def _hear_partners(self, batch: Batch) -> bool:
        """Once our own is equal. It may bring a key, or somebody to give ours to."""
        keyring = (self._identity or self._me()).keyring
        partners = partners_to_hear(keyring.circle.own, keyring.member)
        if not partners:
            return False
        return self._persist(batch, lambda: hear_partners(self._vault, self._me().client, partners))

    def _take_in_what_is_known_now(self) -> None:
        """What came for a later version of Signpost, when this is it: once, then nothing is."""
        if self._has_tried_again:
            return
        with self._vault.read() as session:
            found = worth_trying(session)
        if found:
            with self._vault.act() as session:
                retry_held(session, self._derive)
        self._has_tried_again = True

    def _exchange(self, size: int, *, allow_deletions: bool) -> Step:
        with self._vault.read() as session:
            me = self._who(session)
            begun = self._begun = Beginning.read(session, me.mark)
        if me.mark == self._refused_at:  # what waits was refused in this round: said in the next
            begun = replace(begun, has_to_say=False)
        step = Exchange(me, self._derive).step(begun, size, allow_deletions=allow_deletions)
        if step.unsaid:
            with self._vault.read() as session:
                self._refused_at = statements_mark(session)
        if step.waits is None and begun.nothing_waits:
            step.waits = 0
        return step

    def _me(self) -> Identity:
        with self._vault.read() as session:
            return self._who(session)

    def _who(self, session: WorkSession) -> Identity:
        """Who asks; read again when the team's statements changed."""
        me = Identity.of(session, self._vault, self._transport, self._identity)
        self._identity = me
        return me

    def _persist(self, batch: Batch, act: Callable[[], T]) -> T:
        """Try again what may pass, with smaller batches and longer waits; a copy gets its place."""

        def before_sleep(state: RetryCallState) -> None:
            error = state.outcome.exception() if state.outcome else None
            if isinstance(error, SyncStopped) and error.status in _HALVES:
                batch.halve(self._vault)

        def wait(state: RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            asked = error.retry_after if isinstance(error, SyncStopped) else None
            return asked if asked is not None else wait_random_exponential(0.05, 3)(state)

        retrying = Retrying(
            retry=retry_if_exception(_may_pass),
            stop=stop_after_attempt(ATTEMPTS),
            wait=wait,
            sleep=self._sleep,
            before_sleep=before_sleep,
            reraise=True,
        )
        try:
            found = retrying(act)
        except SyncStopped as stopped:
            if isinstance(stopped, NotKnownThere):
                make_known(self._me(), self._derive)
            elif stopped.status == failures.COPIED:
                new_device(self._me())
            else:
                raise
            self._identity = None
            self._offer_what_cannot_be_compared()  # a server set back by hand knows old turns only
            found = retrying(act)
        batch.grow(self._vault)
        return found

    def _offer_what_cannot_be_compared(self) -> None:
        keyring = self._me().keyring
        with self._vault.act() as session:
            offer_what_is_only_written(session, keyring)
            begin_anew(session)  # a log that was set back may have grown as long again

    def _finish(self, done: _Sum, status: str, retry_after: float | None) -> RoundResult:
        nonce = self._identity.client.next_nonce.hex() if self._identity else None
        begun, now = self._begun, stamp(self._vault.now())
        if (
            status == failures.OK
            and begun is not None
            and done.waits is not None
            and begun.progress.ended(status, now, nonce) is None
        ):
            left = done.waits  # as it was with the last answer: no need to look again
        else:
            with self._vault.act(lasting=False) as session:
                ended = Progress.read(session).ended(status, now, nonce)
                if ended is not None:
                    ended.write(session)
                left = waiting(session, 0).count
        return RoundResult(
            done.pushed, done.pulled, done.conflicts, left, done.head, status, done.held,
            done.clock_off, retry_after,
        )  # fmt: skip


def _may_pass(error: BaseException) -> bool:
    """Whether the same may go well a moment later."""
    if not isinstance(error, SyncStopped) or error.status not in _PASSES:
        return False
    return error.retry_after is None or error.retry_after <= _LONGEST_WAIT
