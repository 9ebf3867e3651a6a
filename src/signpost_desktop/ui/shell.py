"""The one window and what it shows: first start, lock screen, work area, cover.

States: locked (no profile is open), open (pages are shown), covered (open, but no page exists).
Whatever takes the pages away first asks each of them to keep what was being typed.
"""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from signpost_desktop.application import Desk, Vocabulary, renew_index, renew_keys
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.unwritten import Unwritten
from signpost_desktop.ui.after_opening import back_up_if_due
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.appearance import Appearance
from signpost_desktop.ui.asked import open_asked
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.change_bus import ChangeBus
from signpost_desktop.ui.cover import CoverPage, Pin, SleepWatch, Watch
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.front import Front
from signpost_desktop.ui.garbage import Garbage
from signpost_desktop.ui.language import WINDOW_LANGUAGE, said, speak, spoken
from signpost_desktop.ui.leaving import leave_team
from signpost_desktop.ui.loading import Loading
from signpost_desktop.ui.long_work import LongWork
from signpost_desktop.ui.main_window import WorkArea
from signpost_desktop.ui.opened import (
    COVER_MINUTES,
    LOCK_MINUTES,
    Minutes,
    Opened,
    prepare,
    read_minutes,
)
from signpost_desktop.ui.page import PageKind, Shared
from signpost_desktop.ui.page_background import PageBackground
from signpost_desktop.ui.pages.registry import PAGES
from signpost_desktop.ui.quiet import demo_badge, quiet_page
from signpost_desktop.ui.round_parts import Sources
from signpost_desktop.ui.syncing import Syncing
from signpost_desktop.ui.team_sources import team_of
from signpost_desktop.ui.theme import THEMES, apply_theme
from signpost_desktop.ui.traces import close_other_windows, empty_clipboard
from signpost_desktop.ui.truth import directory_lost, locked_words, truth_alone

TITLE = "Signpost"
_AGAIN_MS = 10
_LOAD_AHEAD_MS = 700
_AFTER_OPENING_MS = 300


class Shell(QMainWindow):
    """The window. `profile` is the folder that it opens, or where a first start makes one.

    `pages` are the kinds of pages that it has, in the order of their keys; all when None.
    """

    opened = Signal()
    locked = Signal()

    def __init__(
        self,
        app: QApplication,
        profile: Path,
        vocabulary: Callable[[], Vocabulary] = Vocabulary.load,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        pages: Sequence[PageKind] | None = None,
        team: Callable[[Desk], Sources] = team_of,
    ) -> None:
        super().__init__()
        self._app = app
        self._profile = profile
        self._now = now
        self._loading = Loading(vocabulary)
        self._kinds: Sequence[PageKind] = PAGES if pages is None else pages
        self._team = team
        self._desk: Desk | None = None
        self._syncing: Syncing | None = None
        self._pin: Pin | None = None
        self._page_name = "today"
        self._pages_background: PageBackground | None = None
        self._settling = False
        self._closing = False
        self._unwritten = Unwritten()  # what a full disk refused: it outlives cover and lock
        self.background = Background(self)
        self.bus = ChangeBus(self)
        self.bus.changed.connect(self._changed)
        self.announcer = Announcer(self)
        self.appearance = Appearance.read(profile)
        self._garbage = Garbage(self)
        self._watch = Watch(app, self, cover_minutes=COVER_MINUTES, lock_minutes=LOCK_MINUTES)
        self._watch.cover_due.connect(self.cover)
        self._watch.lock_due.connect(self.lock)
        SleepWatch(self, now).slept.connect(self.lock)
        self.setWindowTitle(TITLE)
        self.resize(1180, 720)
        self.dress()
        self._badge = demo_badge(self.tr("Demo. Everybody here is invented."))
        self._badge.hide()
        self.setMenuWidget(self._badge)
        self._show_entrance()
        # Not at once: whoever unlocks straight away must not share the processor with it.
        QTimer.singleShot(_LOAD_AHEAD_MS, self, self._load_ahead)

    @property
    def desk(self) -> Desk | None:
        """What is open, or None while locked."""
        return self._desk

    @property
    def work_area(self) -> WorkArea | None:
        """The pages, while they are shown."""
        shown = self.centralWidget()
        return shown if isinstance(shown, WorkArea) else None

    def dress(self) -> None:
        """Apply the chosen language, theme and text size."""
        speak(self._app, self.appearance.language)
        apply_theme(self._app, THEMES[self.appearance.theme], self.appearance.scale)

    def raise_up(self) -> None:
        """Come to the front: somebody started Signpost a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def enter(self, vault: Vault, pin: str) -> None:
        """A profile was unlocked: get the desk ready in the background, then show the pages."""
        self._pin = Pin(pin) if pin else None

        def failed(error: SignpostError) -> None:
            vault.close()
            self._pin = None
            self._show_entrance(said(error.message))

        vault.unwritten = self._unwritten
        self.background.run(lambda: prepare(vault, self._loading.vocabulary), self._open, failed)

    def cover(self) -> None:
        """Take every word from the screen at once; what was being typed is kept as a draft."""
        if not isinstance(self.centralWidget(), Front) or self._settling:
            return
        self._take_pages_away()
        page = CoverPage(has_pin=self._pin is not None)
        page.answered.connect(self._uncover)
        page.lock_asked.connect(self.lock)
        self._show(page)
        self._watch.covered()
        self.announcer.say(self.tr("Covered."))

    def lock(self) -> None:
        """Close the databases and forget the keys, the clipboard and the undo stacks."""
        if self._desk is None:
            return
        if self._settling:  # the pages are just being covered: their words first
            QTimer.singleShot(_AGAIN_MS, self, self.lock)
            return
        folder = self._desk.vault.profile.folder
        if self._close_desk():
            self._left(folder, locked_words(all_kept=not self._unwritten))

    def _leave_team(self) -> None:
        """The team's coordinator has ordered this copy gone, or whoever is at work here."""
        desk = self._desk
        if self._settling:
            QTimer.singleShot(_AGAIN_MS, self, self._leave_team)
        elif desk is not None and self._close_desk(desk.vault):
            leave_team(self.background, desk.vault, partial(self._left, desk.vault.profile.folder))

    def _left(self, folder: Path, words: str) -> None:
        self._show_entrance(words, folder)
        self.locked.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing locks: nothing stays open behind a closed window."""
        if self._settling:
            event.ignore()
            QTimer.singleShot(_AGAIN_MS, self, self.close)
            return
        self._closing = True
        self.background.finish()  # a profile that is just being opened is closed as well
        folder = self._desk.vault.profile.folder if self._desk else None
        if self._close_desk() and self._unwritten:  # closed now, words would be lost: say so once
            self._closing = False
            self._show_entrance(locked_words(all_kept=not self._unwritten), folder)
            event.ignore()
            return
        shown = self.centralWidget()
        if isinstance(shown, Entrance):
            shown.leave()
        for work in self.bus.findChildren(LongWork):
            work.close()
        self.background.close()
        self._garbage.close()
        super().closeEvent(event)

    def _load_ahead(self) -> None:
        if not self._closing:
            self.background.run(self._loading.load_all, lambda _loaded: None, self._say_problem)

    def _open(self, opened: Opened) -> None:
        desk = self._desk = opened.desk
        if self._closing:
            return
        self._set_minutes(opened.minutes)
        self._badge.setVisible(opened.is_demo)
        self._syncing = Syncing(
            self, desk.vault, self._team(desk), self.background, self.bus, self.announcer,
            joined=opened.joined,
        )  # fmt: skip
        self._syncing.moved.connect(self._tell_truth)
        self._syncing.ordered.connect(self._leave_team)
        self._show_pages()
        self.opened.emit()
        if desk.vault.directory_began_again:
            self.announcer.say(directory_lost(), "problem")
        QTimer.singleShot(_AFTER_OPENING_MS, self, lambda: self._keep_well(desk))

    def _keep_well(self, desk: Desk) -> None:
        """After the first page is there: index, keys, and the daily copy."""
        if self._desk is not desk or self._syncing is None:
            return
        self._syncing.begin()
        keep_appearance = partial(self.appearance.keep_where_new, self._profile)
        for work in (partial(renew_index, desk), partial(renew_keys, desk), keep_appearance):
            self.background.run(work, lambda _done: None, self._say_problem)
        self.background.run(
            lambda: back_up_if_due(desk.vault), lambda _path: self._tell_truth(), self._say_problem
        )

    def _shared(self, desk: Desk, syncing: Syncing, background: Background) -> Shared:
        return Shared(desk, background, self.bus, self.announcer, self.appearance, syncing)

    def _show_pages(self) -> None:
        desk, syncing = self._desk, self._syncing
        if desk is None or syncing is None:
            return
        self._pages_background = PageBackground(self)
        area = WorkArea(self._shared(desk, syncing, self._pages_background), self._kinds)
        area.asked.connect(self._asked)
        self._show(area)
        area.show_page(self._page_name)
        self._watch.open()
        self._tell_truth()
        if self._unwritten:
            self.background.run(desk.write_held_drafts, lambda _none: None, self._say_problem)

    def _take_pages_away(self) -> None:
        """Off the screen first, then keep what was typed; the caller shows something else."""
        shown, background = self.centralWidget(), self._pages_background
        if not isinstance(shown, Front) or background is None:
            return
        self._settling = True
        try:
            shown.hide()
            close_other_windows(self._app, self)
            background.settle()
            shown.leave()
        finally:
            self._settling = False
        if isinstance(shown, WorkArea):
            self._page_name = shown.page.name if shown.page else "today"
        self._pages_background = None
        background.retire()
        self.announcer.after_typing("")  # what was about to be spoken stays unsaid

    def _close_desk(self, left_open: Vault | None = None) -> bool:
        """Close the profile that is open. False when none is, or when it is being closed."""
        desk = self._desk
        if desk is None:
            return False
        self._take_pages_away()
        if self._syncing is not None:
            self._syncing.retire()  # a round may hang on a bad line: it is left behind
            self._syncing.deleteLater()
        self._desk, self._pin, self._syncing = None, None, None
        self._watch.stop()
        self._badge.hide()
        self._show(quiet_page(self.tr("Locking…")))
        for work in self.bus.findChildren(LongWork):
            work.cancel()
        for background in self.findChildren(Background):
            background.finish()
        if left_open is not desk.vault:
            desk.vault.close()
        empty_clipboard(self._app)
        return True

    def _uncover(self, digits: str) -> None:
        page = self.centralWidget()
        if self._pin is not None and self._pin.opens(digits):
            self._show_pages()
        elif self._pin is None or not self._pin.left:
            self.lock()
        elif isinstance(page, CoverPage):
            page.wrong(self._pin.left)

    def _asked(self, action: str) -> None:
        desk, syncing, area = self._desk, self._syncing, self.work_area
        background = self._pages_background
        if action == "cover":
            self.cover()
        elif action == "lock":
            self.lock()
        elif not (desk and syncing and background and area) or self._settling:
            return
        elif action == "show_client_screen":
            self._show_client_screen(desk, syncing, area)
        else:
            open_asked(action, self._shared(desk, syncing, background), area, self, self._asked)

    def _show_client_screen(self, desk: Desk, syncing: Syncing, area: WorkArea) -> None:
        """The pages go as for the cover; what is shown instead leads back to the cover only."""
        from signpost_desktop.ui.client_screen import ClientScreen  # noqa: PLC0415 - as the sheet

        self._take_pages_away()  # now the record at the table is whole, and kept
        background = self._pages_background = PageBackground(self)
        screen = ClientScreen(self._shared(desk, syncing, background), area.at_the_table)
        screen.left.connect(self.cover)
        screen.lock_asked.connect(self.lock)
        self._show(screen)
        self._watch.open()

    def _show_entrance(self, words: str = "", folder: Path | None = None) -> Entrance:
        entrance = Entrance(
            self._profile, self.background, self.announcer, words, now=self._now, opened=folder
        )
        entrance.entered.connect(self.enter)
        entrance.language_asked.connect(self._language_asked)
        self._show(entrance)
        return entrance

    def _show(self, widget: QWidget) -> None:
        """Put one widget into the window, and destroy the one before it.

        It is taken from the window and from the screen now. It is destroyed as soon as the event
        loop is back: one of its own keys may have asked for this, and is still being handled.
        """
        before = self.takeCentralWidget()
        self.setCentralWidget(widget)
        widget.setFocus()
        if before is not None:
            before.hide()
            before.deleteLater()

    def _changed(self, changes: frozenset[tuple[str, str]]) -> None:
        desk = self._desk
        if ("setting", WINDOW_LANGUAGE) in changes:  # the page that asked goes: let it finish first
            QTimer.singleShot(0, self, self._speak)
        minutes = {("setting", "cover_minutes"), ("setting", "lock_minutes")}
        if desk is not None and changes & minutes:
            read = partial(read_minutes, desk.vault)
            self.background.run(read, self._set_minutes, self._say_problem)

    def _set_minutes(self, minutes: Minutes) -> None:
        self._watch.set_minutes(cover=minutes.cover, lock=minutes.lock)

    def _language_asked(self, code: str) -> None:
        """On the way in: it is kept once there is a profile to keep it beside."""
        self.appearance.language = code
        QTimer.singleShot(0, self, self._speak)

    def _speak(self) -> None:
        """Everything that is shown is made anew in the chosen language; what was typed stays."""
        self.dress()
        self._badge.setText(self.tr("Demo. Everybody here is invented."))
        shown = self.centralWidget()
        if self.work_area is not None and not self._settling:
            self._take_pages_away()
            self._show_pages()
        elif isinstance(shown, Entrance):
            before = shown.form
            words = locked_words(all_kept=False) if self._unwritten else ""
            self._show_entrance(words, shown.folder).take_over(before)
        self.announcer.say(self.tr("The window is in {0} now.").format(spoken().name))

    def _tell_truth(self) -> None:
        desk, syncing = self._desk, self._syncing
        if syncing is not None and syncing.joined:
            self._show_truth(syncing.truth())
        elif desk is not None:
            alone = partial(truth_alone, desk.vault, self._now)
            self.background.run(alone, self._show_truth, self._say_problem)

    def _show_truth(self, words: str) -> None:
        if self.work_area is not None:
            self.work_area.show_truth(words)

    def _say_problem(self, error: SignpostError) -> None:
        self.announcer.say(error.message, "problem")
