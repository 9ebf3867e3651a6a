"""The client's screen itself: which view is shown, what its keys do, and the way out."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from signpost_desktop.documents.sheet import Sheet, printable
from signpost_desktop.speech.speaker import Speaker
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.client_screen.ask_first import AskFirst
from signpost_desktop.ui.client_screen.keeping import count_time, keep
from signpost_desktop.ui.client_screen.languages import LanguageOfScreen, record_code
from signpost_desktop.ui.client_screen.look import Look
from signpost_desktop.ui.client_screen.making import Acts, Making, Where
from signpost_desktop.ui.client_screen.matter import ScreenMatter, read_matter
from signpost_desktop.ui.client_screen.reading_aloud import ReadingAloud
from signpost_desktop.ui.client_screen.stage import Stage, digit_of
from signpost_desktop.ui.client_screen.views import ANSWERS
from signpost_desktop.ui.client_screen.writer import Writer
from signpost_desktop.ui.front import Front
from signpost_desktop.ui.language import language_words, said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.sheet_content import SafeHome
from signpost_desktop.ui.theme import THEMES

_WIDE = {"three": (3, 12), "two": (2, 14), "facts": (2, 20), "foot": (5, 13)}
"""How many columns at most, and how many letters wide one must be."""

_Words = tuple[LanguageOfScreen, Sheet | None]


class ClientScreen(Front):
    """`left`: it is done with, and the cover comes. Nothing of anybody else is in here."""

    left = Signal()
    lock_asked = Signal()

    def __init__(self, shared: Shared, draft_id: str, speaker: Speaker | None = None) -> None:
        super().__init__()
        self.setObjectName("clientScreen")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk, self._background = shared.desk, shared.background
        self._announcer, appearance = shared.announcer, shared.appearance
        self._draft_id = draft_id
        self._look = Look(THEMES[appearance.theme], appearance.scale)
        self._language = LanguageOfScreen.of(())
        self._matter: ScreenMatter | None = None
        self._sheet: Sheet | None = None
        self._safe: SafeHome = ""
        self._where = Where("")
        self._acts = Acts(self._go, self._choose, self._told, self._answer, self._back, self._turn,
                          self._read, self.left.emit)  # fmt: skip
        self._spoken: list[str] = []
        self._began = shared.desk.vault.now()
        self._window_state = Qt.WindowState.WindowNoState
        self._stage: Stage | None = None
        self.reading_aloud = ReadingAloud(
            self, speaker or Speaker(), self._background, self._failed
        )
        self.reading_aloud.changed.connect(self._show_again)
        self.reading_aloud.no_voice.connect(self._say_no_voice)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        read = partial(read_matter, shared.desk, draft_id)
        self._background.run(read, self._begin, self._not_read)

    # Coming and going ---------------------------------------------------------------------------

    def leave(self) -> None:
        """The cover or the lock comes: be silent, count the time, give the window its size."""
        self.reading_aloud.stop()
        self.window().setWindowState(self._window_state)
        seconds = (self._desk.vault.now() - self._began).total_seconds()
        try:
            count_time(self._desk.vault, self._draft_id, seconds)
        except SignpostError as error:
            self._announcer.say(error.message, "problem")

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Over the whole screen: there is nothing else to be seen or touched."""
        super().showEvent(event)
        if not event.spontaneous():
            self._window_state = self.window().windowState() & ~Qt.WindowState.WindowFullScreen
            self.window().setWindowState(self._window_state | Qt.WindowState.WindowFullScreen)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """What is not seen is not heard."""
        super().hideEvent(event)
        self.reading_aloud.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As many columns as there is room for."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._show_again()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Every key of the screen, wherever the focus is; what is no key of it does nothing."""
        key, control = event.key(), event.modifiers() == Qt.KeyboardModifier.ControlModifier
        leaves = {Qt.Key.Key_Escape, Qt.Key.Key_F8, Qt.Key.Key_F9}
        if key in leaves or (control and key in (Qt.Key.Key_8, Qt.Key.Key_9)):
            self.left.emit()
        elif control and key == Qt.Key.Key_L:
            self.lock_asked.emit()
        elif self._stage is None:
            event.ignore()
        elif (number := digit_of(event)) >= 0:
            self._back() if number == 0 else self._stage.press(number)
        elif key == Qt.Key.Key_F7 or (control and key == Qt.Key.Key_7):
            self._read()
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif not self._stage.step(event):
            event.ignore()

    # Before it is turned round ------------------------------------------------------------------

    def _begin(self, matter: ScreenMatter) -> None:
        self._matter = matter
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # from now on its parts have the focus
        if matter.sheet.services and matter.sheet.must_ask:
            ask = AskFirst(self._answered_first)
            self._column.addWidget(ask)
            ask.setFocus()
            self._announcer.say(ask.accessibleName())
        else:
            self._answered_first("yes")

    def _answered_first(self, safe: SafeHome) -> None:
        matter = self._matter
        if matter is None or self._stage is not None:
            return
        asked = self._column.takeAt(0)
        if asked is not None and (widget := asked.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        self._safe = safe
        self._language, self._sheet = self._words_for(matter.spoken)
        self._stage = Stage()
        self._stage.setStyleSheet(self._look.style_sheet())
        self._column.addWidget(self._stage)
        self._write_log(safe)
        self._go("places" if matter.spoken and self._services else "")
        self._say_what_is_missing()

    def _words_for(self, spoken: Sequence[str]) -> _Words:
        """Of this language, services' own words as well where they have some."""
        language = LanguageOfScreen.of(spoken)
        if self._matter is None or self._safe == "no":
            return language, None
        code = language.speaks or language.code
        return language, printable(self._matter.sheet.sheet(self._safe, language=code))

    @property
    def _services(self) -> int:
        return len(self._sheet.services) if self._sheet else 0

    def _write_log(self, safe: SafeHome) -> None:
        """That services were shown, and how many; not which, and not to whom."""
        count, language, vault = self._services, self._language.code, self._desk.vault

        def write() -> None:
            with vault.act() as session:
                session.log("showed client's screen", services=count, language=language,
                            safe_to_show=safe)  # fmt: skip

        if count:
            self._background.run(write, lambda _none: None, self._failed)

    # The views ----------------------------------------------------------------------------------

    def _go(self, name: str) -> None:
        """Show a view; "" is where one begins: the language, until that is known."""
        if not name:
            name = "home" if self._language.speaks else "language"
        self._show_at(Where(name))

    def _turn(self, step: int) -> None:
        where = self._where
        page = max(0, min(where.page + step, where.pages(self._sheet) - 1))
        if page != where.page:
            self._show_at(replace(where, page=page))

    def _back(self) -> None:
        if self._where.at != "home":
            self._go("questions" if self._where.at.startswith("q_") else "home")

    def _show_at(self, where: Where) -> None:
        self.reading_aloud.stop()
        self._where = where
        self._show()
        self._announcer.say(self.accessibleName())

    def _show_again(self) -> None:
        if self._where.at:
            self._show()

    def _show(self) -> None:
        stage = self._stage
        if stage is None:
            return
        language = self._language
        stage.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if language.labels.right_to_left
            else Qt.LayoutDirection.LeftToRight
        )
        writer = Writer(
            language.labels, language.sheet_labels, self._look, self.devicePixelRatioF()
        )
        made = Making(writer, self._sheet, self._acts, self._columns).make(
            self._where, reads=self.reading_aloud.reading
        )
        self._spoken = writer.spoken
        self.setAccessibleName(made.name)
        stage.notice.hide()
        stage.show_view(made.title, made.view, made.buttons, self._columns("foot"))

    def _columns(self, kind: str) -> int:
        most, letters = _WIDE[kind]
        size = self._look.points("foot" if kind == "foot" else "own")
        return max(1, min(most, int(self.width() // (letters * size * self.logicalDpiX() / 72))))

    # What is done on it -------------------------------------------------------------------------

    def _choose(self, code: str) -> None:
        """Its words are read in the background: the window never waits for a file."""
        spoken = (record_code(code),)
        self._keep({"language": spoken[0]})
        self._background.run(
            partial(self._words_for, spoken), self._speak, self._failed, latest="screen's language"
        )

    def _speak(self, words: _Words) -> None:
        self._language, self._sheet = words
        if not self.isVisible():  # the cover came first
            return
        if self._where.at == "language":
            self._go("home")
        else:
            self._show_again()
        self._say_what_is_missing()

    def _told(self, answer: str) -> None:
        self._keep({"privacy_told": answer})
        self._thank("privacy")

    def _answer(self, answer: str) -> None:
        self._keep({}, {self._where.at: ANSWERS[answer]})
        self._thank("questions")

    def _thank(self, after: str) -> None:
        self._show_at(Where("thanks", after=after))

    def _keep(self, fields: dict[str, str], answers: dict[str, str] | None = None) -> None:
        vault, draft_id = self._desk.vault, self._draft_id
        self._background.run(
            lambda: keep(vault, draft_id, fields, answers or {}), lambda _none: None, self._failed
        )

    def _read(self) -> None:
        if self.reading_aloud.reading:
            self.reading_aloud.stop()
        else:
            self.reading_aloud.read(self._language.code, "\n".join(self._spoken))

    def _say_what_is_missing(self) -> None:
        """For the worker: why somebody who speaks another language sees English."""
        speaks = self._language.speaks
        if speaks and self._language.code == "en" and not speaks.startswith("en"):
            words = self.tr("There are no words in {0} yet. English is shown.")
            self._notice(words.format(language_words(speaks)))

    def _say_no_voice(self) -> None:
        own = self._language.labels.own("no_voice")
        words = self.tr("This computer has no voice for {0}.")
        self._notice(own, words.format(language_words(record_code(self._language.code))))

    def _notice(self, *lines: str) -> None:
        if self._stage is not None:
            self._stage.notice.setText("\n".join(dict.fromkeys(lines)))
            self._stage.notice.show()
        self._announcer.say(" ".join(lines))

    def _failed(self, error: SignpostError) -> None:
        self._notice(said(error.message))

    def _not_read(self, error: SignpostError) -> None:
        self._announcer.say(error.message, "problem")
        self.left.emit()
