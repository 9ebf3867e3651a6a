"""The work area: where you are, where you can go, and what was last said. It only navigates."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from signpost_desktop.ui.front import Front
from signpost_desktop.ui.keys import KEYS
from signpost_desktop.ui.page import Arguments, Page, PageKind, Shared
from signpost_desktop.ui.widgets.flow import Flow
from signpost_desktop.ui.widgets.texts import restyle
from signpost_desktop.ui.widgets.undo_key import has_undo, pass_undo_on

_NARROW_EMS = 62  # below this the page names stand above the page, not beside it


class WorkArea(Front):
    """The pages of an unlocked profile, with their names, the top bar and the message line."""

    asked = Signal(str)  # cover, lock, palette, keys, urgent: what the shell does

    def __init__(self, shared: Shared, pages: Sequence[PageKind]) -> None:
        super().__init__()
        self._shared = shared
        self._kinds = {kind.name: kind for kind in pages}
        self._pages: dict[str, Page] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._rail = QWidget()
        self._stack = QStackedWidget()
        self._stack.setMinimumHeight(1)  # pages scroll: they never make the window grow
        self._message = QLabel()
        self._truth = _Truth()
        self._truth.pressed.connect(lambda: self.do("page:exchange"))
        self._build()
        self._bind_keys()
        pass_undo_on(self)
        shared.announcer.said.connect(self._show_message)
        self._round: QWidget | None = None
        shared.syncing.moved.connect(self._show_round)
        self._show_round()

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    @property
    def at_the_table(self) -> str:
        """The draft of the record of the person at the table."""
        return next(filter(None, (page.at_the_table for page in self._pages.values())), "")

    def show_page(self, name: str, arguments: Arguments | None = None) -> None:
        """Leave the page that is shown and arrive at another, made when first needed."""
        if self.page:
            self.page.leave()
        self._shared.announcer.after_typing("")  # what was found belongs to the page that is left
        if name not in self._pages:
            page = self._kinds[name](self._shared)
            page.go.connect(self.show_page)
            page.wants.connect(self.do)
            self._pages[name] = page
            self._stack.addWidget(page)
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        self._mark(name)
        page.arrive(arguments or {})

    def leave(self) -> None:
        """Keep what is being typed on every page: before cover, lock and closing."""
        for page in self._pages.values():
            page.leave()

    def show_truth(self, text: str) -> None:
        """What is saved and where, in the bottom line."""
        self._truth.setText(text)

    def do(self, action: str) -> None:
        """Do an action of the keyboard list, wherever the person is."""
        if action == "undo" and _undo_typing():
            return
        if action == "save":
            self._shared.syncing.ask_after_saving()
        if action.startswith("page:"):
            self.show_page(action.removeprefix("page:"))
        elif self.page and self.page.act(action):
            return
        elif action in {"need", "who", "note", "more_help", "sheet", "save", "next", "undo",
                        "client_screen"}:  # fmt: skip
            self.show_page("find")
            if self.page:
                self.page.act(action)
        else:
            self.asked.emit(action)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the page names above the page when there is little room for the text size."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_EMS * self.fontMetrics().height()
        self._columns.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )
        self._rail_row.setDirection(
            QBoxLayout.Direction.LeftToRight if narrow else QBoxLayout.Direction.TopToBottom
        )
        self._names.stand_upright(not narrow)
        self._status_row.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _build(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(0)
        self._columns.addWidget(self._build_rail())
        self._columns.addWidget(self._stack, 1)
        outer.addLayout(self._columns, 1)
        self._outer = outer
        outer.addWidget(self._build_status())

    def _build_rail(self) -> QWidget:
        rail = self._rail
        rail.setProperty("role", "rail")
        rail.setProperty("turned", self.isRightToLeft())
        rail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rail_row: QBoxLayout = QVBoxLayout(rail)
        self._rail_row.setContentsMargins(10, 14, 10, 14)
        self._rail_row.setSpacing(4)
        self._names = Flow(gap=2)
        self._names.stand_upright(True)
        for key in KEYS:
            name = key.action.removeprefix("page:")
            if name in self._kinds and key.action.startswith("page:"):
                button = QPushButton(QCoreApplication.translate("Keys", key.words))
                button.setProperty("role", "nav")
                button.setToolTip(key.sequences[0])
                button.clicked.connect(lambda _=False, page=name: self.show_page(page))
                self._buttons[name] = button
                self._names.addWidget(button)
        self._rail_row.addLayout(self._names, 100)
        self._rail_row.addStretch(1)
        cover = QPushButton(self.tr("Cover"))
        cover.setProperty("role", "nav")
        cover.setToolTip("F9")
        cover.clicked.connect(lambda: self.asked.emit("cover"))
        self._rail_row.addWidget(cover)
        return rail

    def _build_status(self) -> QWidget:
        status = QWidget()
        status.setProperty("role", "status")
        status.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = self._status_row = QHBoxLayout(status)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(2)
        for label in (self._message, self._truth):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._truth.setProperty("role", "muted")
        self._truth.setToolTip("Ctrl+6")
        self._truth.setCursor(Qt.CursorShape.PointingHandCursor)
        self._truth.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._message.hide()  # until there is one: the truth line then has all the room
        row.addWidget(self._message, 1)
        row.addWidget(self._truth, 1)
        return status

    def _show_round(self) -> None:
        """A long round says how far it is, above the message line."""
        if self._round is None and self._shared.syncing.long:
            from signpost_desktop.ui.round_strip import RoundStrip  # noqa: PLC0415 - seldom needed

            self._round = RoundStrip(self._shared.syncing)
            self._outer.insertWidget(1, self._round)

    def _show_message(self, text: str, tone: str) -> None:
        self._message.setText(text)
        self._message.setVisible(bool(text))
        self._message.setProperty("role", "plain" if tone == "plain" else tone)
        restyle(self._message)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """A style sheet says left and right: it does not turn of itself."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._rail.setProperty("turned", self.isRightToLeft())
            restyle(self._rail)
            for button in self._buttons.values():
                if button.property("here"):
                    button.setProperty("here", self._side)
                    restyle(button)

    @property
    def _side(self) -> str:
        """The side on which the name of the page that is shown is marked."""
        return "right" if self.isRightToLeft() else "left"

    def _mark(self, shown: str) -> None:
        """Say and show which page it is. The names stay plain buttons: Tab comes by each."""
        for name, button in self._buttons.items():
            here = name == shown
            button.setProperty("here", self._side if here else "")
            button.setAccessibleDescription(self.tr("You are here") if here else "")
            restyle(button)

    def _bind_keys(self) -> None:
        for key in KEYS:
            for sequence in key.sequences:
                shortcut = QShortcut(QKeySequence(sequence), self)
                shortcut.activated.connect(lambda action=key.action: self.do(action))


class _Truth(QLabel):
    """The truth line. Pressing it leads to the Exchange page, as Ctrl+6 does."""

    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click anywhere on it."""
        super().mouseReleaseEvent(event)
        self.pressed.emit()


def _undo_typing() -> bool:
    """Undo in the field that has the focus; False when it has nothing to undo."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit) and has_undo(field):
        field.undo()
        return True
    return False
