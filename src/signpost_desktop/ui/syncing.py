"""Sync in the window: when a round is due, how far it is, and what is known of the team.

It belongs to an unlocked profile, not to its pages: rounds go on while the screen is covered. A
round never blocks the window, and locking never waits for one.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.sync import failures
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.change_bus import ChangeBus
from signpost_desktop.ui.directory_fetching import DirectoryFetching
from signpost_desktop.ui.round_parts import Ended, Joined, Sources
from signpost_desktop.ui.round_thread import RoundThread
from signpost_desktop.ui.team_words import TeamFacts, asked_words, disk_words, news_words, team_line

LONG_SECONDS = 2.0
"""A round that takes longer shows how far it is, with a way to stop it."""
_LOOK_MS = 100
_PAGES_ASK_AGAIN_SECONDS = 2.0
_LONGEST_TIMER = timedelta(hours=1)
_AFTER_A_KEY_MS = 400  # Ctrl+S: the save itself first
_OWN_SETTINGS = "sync_"
STANDING = "sync_standing"
"""The setting whose change says that this profile joined a team just now."""


@dataclass(frozen=True)
class _Refused:
    """Stands for a round that the disk ended."""

    status: str = failures.STOPPED
    pushed: int = 0
    pulled: int = 0
    conflicts: int = 0
    clock_off: int = 0
    retry_after: float | None = None


class _Ear:
    """Passes on what the round's own acts changed. No Qt in it: the vault keeps it for good."""

    thread: RoundThread | None = None

    def note(self, changes: frozenset[tuple[str, str]]) -> None:
        """Called by the vault in the thread of an act."""
        thread = self.thread
        if thread is not None:
            thread.note(changes)


class Syncing(QObject):
    """One for an unlocked profile, from opening to locking. It speaks only when there is news."""

    moved = Signal()  # the facts, how far a round is, or how it ended
    ordered = Signal()  # the team's coordinator ordered this copy gone, or whoever is at work

    def __init__(
        self,
        parent: QObject,
        vault: Vault,
        sources: Sources,
        background: Background,
        bus: ChangeBus,
        announcer: Announcer,
        *,
        joined: bool,
    ) -> None:
        super().__init__(parent)
        self.joined = joined
        """Whether this profile belongs to a team."""
        self.facts: TeamFacts | None = None
        self.clock_off = 0
        """Seconds that this computer's clock is ahead of the server's, as far as is known."""
        self._vault = vault
        self._sources = sources
        self._background = background
        self._bus = bus
        self._announcer = announcer
        self._joined: Joined | None = None
        self._thread: RoundThread | None = None
        self._ear = _Ear()
        vault.on_changed(self._ear.note)
        self.directory = DirectoryFetching(self, sources.directory, announcer)
        """The team's directory, fetched once a day."""
        self._retired = False
        self._started = self._told = 0.0
        self._aloud = self._again = self._announcing = False
        self._last_status = ""
        self._timer = _timer(self, self._when_due)
        self._after_key = _timer(self, self._ask_now)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._look_at_round)
        bus.changed.connect(self._changed)

    @property
    def running(self) -> bool:
        """Whether a round is under way."""
        return self._thread is not None

    @property
    def long(self) -> bool:
        """Whether a round has been under way for so long that people want to see how far it is."""
        return self.running and monotonic() - self._started > LONG_SECONDS

    @property
    def stopping(self) -> bool:
        """Whether it was asked to stop and has not stopped yet."""
        return self._thread is not None and self._thread.stopping

    @property
    def progress(self) -> tuple[int, int]:
        """Records done, and in all as far as is known, of the round under way."""
        return self._thread.progress if self._thread is not None else (0, 0)

    @property
    def status(self) -> str:
        """How the last round ended; "" when there was none."""
        return self._last_status or (self.facts.status if self.facts else "")

    def begin(self) -> None:
        """If this profile belongs to a team, its rounds begin."""
        if self.joined:
            self.refresh()
            self._background.run(self._sources.join, self._begun, self._failed, latest="join")

    def truth(self) -> str:
        """What is saved, and until when all is exchanged; "" until it is known."""
        if self.facts is None:
            return ""
        now = self._vault.now()
        return team_line(self.facts, self.status, self.progress, self.clock_off, now)

    def refresh(self) -> None:
        """Read the facts anew."""
        self._background.run(
            self._sources.facts, self._have_facts, self._failed, latest="team facts"
        )

    def ask(self) -> None:
        """A round now, and tell how it ended."""
        self._after_key.stop()  # this is that round
        self._aloud = True
        self._ask_now()

    def ask_after_saving(self) -> None:
        """Somebody pressed the key that saves: a round as soon as the save is on the disk."""
        if self._joined is not None:
            self._after_key.start(_AFTER_A_KEY_MS)

    def stop(self) -> None:
        """Stop the round that is under way; what was exchanged until then stands."""
        if self._thread is not None:
            self._thread.cancel()
            self.moved.emit()

    def agree_to_deletions(self) -> None:
        """The team really wants many records gone: do a round that may delete them here."""
        if self._joined is not None and self._thread is None:
            self._aloud = True
            self._start(allow_deletions=True)

    def retire(self) -> None:
        """The profile locks: nothing is begun any more, and a round under way is left behind."""
        self._retired = True
        for timer in (self._timer, self._after_key, self._look):
            timer.stop()
        thread, self._thread, self._ear.thread = self._thread, None, None
        if thread is not None:
            thread.cancel()
        if self._joined is not None:
            self._joined.rounds.close()
        self._joined = None
        self.directory.retire()

    def _begun(self, joined: Joined | None) -> None:
        if self._retired:
            if joined is not None:
                joined.rounds.close()
            return
        self._joined = joined
        self._arm()
        self.moved.emit()

    def _have_facts(self, facts: TeamFacts | None) -> None:
        if not self._retired and facts != self.facts:
            self.facts = facts
            self.moved.emit()

    def _failed(self, error: SignpostError) -> None:
        if not self._retired:
            self._announcer.say(error.message, "problem")

    def _changed(self, changes: frozenset[tuple[str, str]]) -> None:
        if self._retired or self._announcing:
            return
        if ("setting", STANDING) in changes:
            self.joined = True
            self.begin()
        if self._joined is None or not any(kind not in ("setting", "draft") for kind, _ in changes):
            return
        self._joined.schedule.saved(self._vault.now())
        if self._after_key.isActive():
            self._after_key.stop()
            self._ask_now()
        self.refresh()
        self._arm()

    def _ask_now(self) -> None:
        if self._joined is None:
            return
        if self._thread is not None:
            self._again = True
            return
        self._joined.schedule.asked(self._vault.now())
        self._arm()

    def _arm(self) -> None:
        if self._joined is not None and self._thread is None:
            wait = self._joined.schedule.due - self._vault.now()
            wait = min(max(wait, timedelta(0)), _LONGEST_TIMER)
            self._timer.start(round(wait.total_seconds() * 1_000))

    def _when_due(self) -> None:
        if self._joined is None or self._thread is not None:
            return
        if self._joined.schedule.due > self._vault.now():
            self._arm()
        else:
            self._start(allow_deletions=False)

    def _start(self, *, allow_deletions: bool) -> None:
        if self._joined is None:
            return
        self._thread = self._ear.thread = RoundThread(
            self._joined.rounds, allow_deletions=allow_deletions
        )
        self._started = self._told = monotonic()
        self._thread.start()
        self._look.start()
        self.moved.emit()

    def _look_at_round(self) -> None:
        thread = self._thread
        if thread is None:
            return
        if thread.over:
            self._end(thread)
        elif monotonic() - self._told > _PAGES_ASK_AGAIN_SECONDS:
            self._told = monotonic()
            self._announce(thread)
            self.moved.emit()
        elif self.long:
            self.moved.emit()

    def _end(self, thread: RoundThread) -> None:
        self._thread = self._ear.thread = None
        self._look.stop()
        result: Ended = thread.result or _Refused()
        if result.status == failures.OK or result.clock_off:
            self.clock_off = result.clock_off
        before, self._last_status = self.status, result.status
        aloud, self._aloud = self._aloud, False
        if self._joined is not None:
            self._joined.schedule.finished(result, self._vault.now())
        self._announce(thread)
        self.refresh()
        if thread.error is not None:
            self._announcer.say(disk_words(thread.error), "problem")
        else:
            said = asked_words(result) if aloud else news_words(result, before)
            if said is not None:
                self._announcer.say(*said)
        if result.status == failures.OK and self._joined is not None:
            self.directory.look()
        again, self._again = self._again, False
        if result.status == failures.ORDERED:
            self.moved.emit()
            self.ordered.emit()
            return
        if again:
            self._ask_now()
        self._arm()
        self.moved.emit()

    def _announce(self, thread: RoundThread) -> None:
        """Pages that show what came ask again; that is no save of ours."""
        self._announcing = True
        try:
            self._bus.announce(
                (kind, name) for kind, name in thread.take_changes()
                if not (kind == "setting" and name.startswith(_OWN_SETTINGS))
            )  # fmt: skip
        finally:
            self._announcing = False


def _timer(parent: QObject, what: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.timeout.connect(what)
    return timer
