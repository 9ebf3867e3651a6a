"""An invented team for tests of the window: rounds that end when the test says so."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from signpost_desktop.store.clock import Clock
from signpost_desktop.store.errors import Cancelled, SignpostError
from signpost_desktop.store.recovery import RecoveryKey
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.vault import Vault, create_profile
from signpost_desktop.sync import failures
from signpost_desktop.sync.standing import Standing
from signpost_desktop.ui.enrolling import CodeFor
from signpost_desktop.ui.round_parts import Ended, Joined, Sources
from signpost_desktop.ui.team_words import TeamFacts

NEVER = timedelta(days=1)


@dataclass(frozen=True)
class Result:
    """How a round of the invented team ends."""

    status: str = failures.OK
    pushed: int = 0
    pulled: int = 0
    conflicts: int = 0
    clock_off: int = 0
    retry_after: float | None = None


@dataclass
class InventedRounds:
    """Each round waits for `let_go`, tells its progress first, and ends as `ends` says."""

    ends: list[Result | SignpostError] = field(default_factory=list)
    progress: tuple[int, int] = (0, 0)
    during: Callable[[], None] | None = None
    """Done in the thread of the round, before it waits."""
    let_go: threading.Event = field(default_factory=threading.Event)
    begun: int = 0
    allowed: list[bool] = field(default_factory=list)
    closed: bool = False

    def run(
        self,
        progress: Callable[[int, int], None],
        cancelled: Callable[[], bool],
        *,
        allow_deletions: bool = False,
    ) -> Ended:
        self.begun += 1
        self.allowed.append(allow_deletions)
        progress(*self.progress)
        if self.during is not None:
            self.during()
        while not self.let_go.wait(0.01):
            if cancelled():
                return Result(failures.STOPPED)
        end = self.ends.pop(0) if self.ends else Result()
        if isinstance(end, SignpostError):
            raise end
        return end

    def close(self) -> None:
        self.closed = True


@dataclass
class InventedDue:
    """Due when it was asked for; a save makes a round due as well, and none comes by itself."""

    due: datetime
    finished_with: list[Ended] = field(default_factory=list)
    saves: int = 0

    def saved(self, now: datetime) -> None:
        self.saves += 1
        self.due = now

    def asked(self, now: datetime) -> None:
        self.due = now

    def finished(self, result: Ended, now: datetime) -> None:
        self.finished_with.append(result)
        self.due = now + NEVER


@dataclass
class InventedTeam:
    """What a window syncs with, and what is known of it."""

    now: datetime
    facts: TeamFacts | None = field(default_factory=lambda: TeamFacts(waiting=0))
    rounds: InventedRounds = field(default_factory=InventedRounds)
    due: InventedDue = field(init=False)

    def __post_init__(self) -> None:
        self.due = InventedDue(self.now + NEVER)

    def sources(self, _desk: object = None) -> Sources:
        return Sources(lambda: Joined(self.rounds, self.due), lambda: self.facts)


def stand_with(session: WorkSession, address: str = "https://team.example") -> None:
    """What joining leaves in a vault; the keys are nobody's."""
    Standing(address, bytes(32), session.new_id(), bytes(32), session.new_id(), bytes(32),
             bytes(32)).write(session)  # fmt: skip


ALONE = Sources(lambda: None, lambda: None)


@dataclass
class InventedEnrolment:
    """A team's server that lets somebody in; it makes an ordinary profile, or refuses."""

    code_for: CodeFor = field(
        default_factory=lambda: CodeFor(
            founds=False,
            organization="Example Trust",
            roles=frozenset({"caseworker"}),
            known=False,
            casework_empty=True,
        )
    )
    refuses: SignpostError | None = None
    hangs: bool = False
    """Until somebody presses Stop."""
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def look(self, address: str, code: str, cancelled: Callable[[], bool]) -> CodeFor:
        self.asked.append(("look", address, code))
        self._answer(cancelled)
        return self.code_for

    def join_new(
        self, folder: Path, address: str, code: str, person: str, passphrase: str, clock: Clock,
        cancelled: Callable[[], bool],
    ) -> tuple[Vault, RecoveryKey, str]:  # fmt: skip
        self.asked.append(("join", address, code, person))
        self._answer(cancelled)
        name = self.code_for.organization
        vault, recovery = create_profile(folder, name, person, passphrase, clock=clock)
        return vault, recovery, name

    def join_open(
        self, vault: Vault, address: str, code: str, cancelled: Callable[[], bool], *, merge: bool
    ) -> None:
        self.asked.append(("join open", address, code, str(merge)))
        self._answer(cancelled)
        with vault.act() as session:
            stand_with(session, address)

    def _answer(self, cancelled: Callable[[], bool]) -> None:
        while self.hangs:
            if cancelled():
                raise Cancelled
            threading.Event().wait(0.005)
        if self.refuses is not None:
            raise self.refuses
