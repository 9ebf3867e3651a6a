"""The one window and what it shows: first start, lock screen, work area, cover.

States: locked (no profile is open), open (pages are shown), covered (open, but no page exists).
Whatever takes the pages away first asks each of them to keep what was being typed.
"""

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from signpost_desktop.application import Desk, Vocabulary, open_desk, renew_index
from signpost_desktop.store.backup import daily_backup_if_due, last_backup
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.appearance import Appearance
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.change_bus import ChangeBus
from signpost_desktop.ui.cover import CoverPage, Pin, SleepWatch, Watch
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.keys_dialog import KeysDialog
from signpost_desktop.ui.main_window import WorkArea
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.registry import PAGES
from signpost_desktop.ui.palette import Palette
from signpost_desktop.ui.theme import THEMES, apply_theme
from signpost_desktop.ui.truth import truth_line
from signpost_desktop.ui.urgent_card import UrgentDialog

_log = logging.getLogger(__name__)
TITLE = "Signpost"


class Shell(QMainWindow):
    """The window. `profile` is the folder that it opens, or where a first start makes one."""

    opened = Signal()
    locked = Signal()

    def __init__(
        self,
        app: QApplication,
        profile: Path,
        vocabulary: Callable[[], Vocabulary] = Vocabulary.load,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        self._app = app
        self._profile = profile
        self._now = now
        self._load_vocabulary = vocabulary
        self._vocabulary: Vocabulary | None = None
        self._desk: Desk | None = None
        self._pin: Pin | None = None
        self._page_name = "today"
        self.background = Background(self)
        self.bus = ChangeBus(self)
        self.announcer = Announcer(self)
        self.appearance = Appearance.read(profile)
        self._watch = Watch(app, cover_minutes=3, lock_minutes=20)
        self._watch.cover_due.connect(self.cover)
        self._watch.lock_due.connect(self.lock)
        SleepWatch(self, now).slept.connect(self.lock)
        self.setWindowTitle(TITLE)
        self.dress()
        self._show_entrance()

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
        """Apply the chosen theme and text size."""
        apply_theme(self._app, THEMES[self.appearance.theme], self.appearance.scale)

    def enter(self, vault: Vault, pin: str) -> None:
        """A profile was unlocked: get the desk ready in the background, then show the pages."""
        self._pin = Pin(pin) if pin else None
        self.background.run(lambda: self._prepare(vault), self._open, self._not_opened)

    def cover(self) -> None:
        """Take every word from the screen at once; what was being typed is kept as a draft."""
        if self.work_area is None:
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
        self._take_pages_away()
        self.background.finish()
        self._desk.vault.close()
        self._desk, self._pin = None, None
        self._watch.stop()
        self._app.clipboard().clear()
        self._show_entrance(self.tr("Locked. What you were typing is kept."))
        self.locked.emit()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Closing locks: nothing stays open behind a closed window."""
        self.lock()
        self.background.close()
        super().closeEvent(event)

    def _prepare(self, vault: Vault) -> Desk:
        if self._vocabulary is None:
            self._vocabulary = self._load_vocabulary()
        return open_desk(vault, self._vocabulary)

    def _open(self, desk: Desk) -> None:
        self._desk = desk
        desk.vault.on_changed(lambda _changes: None)
        self._show_pages()
        self.opened.emit()
        self.background.run(lambda: renew_index(desk), lambda _renewed: None, self._say_problem)
        self.background.run(
            lambda: daily_backup_if_due(desk.vault), lambda _path: self._tell_truth(),
            self._say_problem,
        )  # fmt: skip

    def _not_opened(self, error: SignpostError) -> None:
        self._show_entrance(error.message)

    def _show_pages(self) -> None:
        assert self._desk is not None
        shared = Shared(self._desk, self.background, self.bus, self.announcer, self.appearance)
        area = WorkArea(shared, PAGES)
        area.asked.connect(self._asked)
        self._show(area)
        area.show_page(self._page_name)
        self._watch.open()
        self._tell_truth()

    def _take_pages_away(self) -> None:
        area = self.work_area
        if area is not None:
            for dialog in self.findChildren(QWidget):
                if dialog.isWindow() and dialog is not self:
                    dialog.close()
            self._page_name = area.page.name if area.page else "today"
            area.leave()

    def _uncover(self, digits: str) -> None:
        page = self.centralWidget()
        if self._pin is not None and self._pin.opens(digits):
            self._show_pages()
        elif self._pin is None or not self._pin.left:
            self.lock()
        elif isinstance(page, CoverPage):
            page.wrong(self._pin.left)

    def _asked(self, action: str) -> None:
        area = self.work_area
        if action == "cover":
            self.cover()
        elif action == "lock":
            self.lock()
        elif action == "keys":
            KeysDialog(self).open()
        elif action == "urgent" and self._desk:
            UrgentDialog(self._desk, self.background, self).open()
        elif action == "palette" and area and self._desk:
            palette = Palette(self._desk, self.background, self)
            palette.chosen.connect(area.do)
            palette.service_chosen.connect(lambda text: area.show_page("find", {"query": text}))
            palette.open()

    def _show_entrance(self, words: str = "") -> None:
        entrance = Entrance(self._profile, self.background, self.announcer, words)
        entrance.entered.connect(self.enter)
        self._show(entrance)

    def _show(self, widget: QWidget) -> None:
        """Put one widget into the window and destroy the one before it, at once."""
        before = self.takeCentralWidget()
        self.setCentralWidget(widget)
        widget.setFocus()
        if before is not None:
            before.hide()
            before.deleteLater()
            QCoreApplication.sendPostedEvents(before, QEvent.Type.DeferredDelete.value)

    def _tell_truth(self) -> None:
        desk = self._desk
        if desk is None:
            return
        self.background.run(lambda: last_backup(desk.vault), self._show_truth, self._say_problem)

    def _show_truth(self, backup: object) -> None:
        if self.work_area is not None:
            self.work_area.show_truth(truth_line(backup, self._now()))

    def _say_problem(self, error: SignpostError) -> None:
        self.announcer.say(error.message, "problem")
