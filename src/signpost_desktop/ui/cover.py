"""The privacy screen: in a drop-in nobody can type a passphrase for every person.

Covering destroys the pages (their words live in drafts), so that neither the pixels nor a screen
reader's tree hold anything of a client. A short PIN, kept in memory only, brings them back.
"""

import hmac
import secrets
import unicodedata
from collections.abc import Callable
from datetime import datetime
from hashlib import blake2b

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QValidator
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.ui.widgets.texts import button, card, label

WRONG_PINS = 5
LONGEST_PIN = 8
_SHIFTS_WITHIN_MS = 900
_ASLEEP_SECONDS = 30
_BEAT_MS = 5_000
_SOMEBODY = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)
_OPENS_A_LIST = _SOMEBODY | {QEvent.Type.MouseButtonRelease}
"""After these a list or menu may be open: a window of its own, which need not have the focus."""


def plain_digits(text: str) -> str:
    """The text with the digits of every script as 0 to 9: a PIN is what was meant, ٣ is 3."""
    return "".join(str(unicodedata.digit(c)) if c.isdecimal() else c for c in text)


class PinDigits(QValidator):
    """Lets in up to 8 digits, whatever script the keyboard has, and nothing else."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """The digits as 0 to 9; what is no digit, or one too many, is not taken."""
        plain = plain_digits(text)
        fits = not plain or (plain.isascii() and plain.isdigit() and len(plain) <= LONGEST_PIN)
        state = QValidator.State.Acceptable if fits else QValidator.State.Invalid
        return state, plain, min(position, len(plain))


class Pin:
    """The PIN of this unlocking: 4 to 8 digits, held as a keyed hash, counted down when wrong.

    Digits of other scripts count as their value.
    """

    def __init__(self, digits: str) -> None:
        plain = plain_digits(digits)
        if not (plain.isascii() and plain.isdigit() and 4 <= len(plain) <= LONGEST_PIN):
            raise ValueError("a PIN has 4 to 8 digits")
        self._key = secrets.token_bytes(32)
        self._hash = self._digest(digits)
        self.left = WRONG_PINS

    def opens(self, digits: str) -> bool:
        """Whether these digits are right; a wrong try uses one up, a right one gives all back."""
        right = self.left > 0 and hmac.compare_digest(self._digest(digits), self._hash)
        self.left = WRONG_PINS if right else max(0, self.left - 1)
        return right

    def _digest(self, digits: str) -> bytes:
        return blake2b(plain_digits(digits).encode(), key=self._key).digest()


class CoverPage(QWidget):
    """What stands on a covered screen: how to come back, and nothing else."""

    answered = Signal(str)
    lock_asked = Signal()

    def __init__(self, *, has_pin: bool) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._field = _pin_field(self._answer)
        self._field.setVisible(has_pin)
        self._problem = label("", "problem")
        self._problem.hide()
        if has_pin:
            words = self.tr("Covered. Type your PIN.")
            leave = button(self.tr("Lock instead"), self.lock_asked.emit, "link")
        else:
            words = self.tr("Covered.")
            leave = button(self.tr("Unlock with your passphrase"), self.lock_asked.emit, "main")
        box = card(
            label(words, "title", buddy=self._field),
            label(self.tr("What you were typing is kept."), "muted"),
            self._field,
            self._problem,
            leave,
        )
        box.setMaximumWidth(30 * self.fontMetrics().height())
        column = QVBoxLayout(self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box, 100)  # as wide as it may be: long words have room
        row.addStretch(1)
        column.addStretch(1)
        column.addLayout(row)
        column.addStretch(2)
        QShortcut(QKeySequence("Ctrl+L"), self).activated.connect(self.lock_asked)
        self.setFocusProxy(self._field if has_pin else leave)

    def wrong(self, left: int) -> None:
        """Say that the PIN was not right, and how many tries are left."""
        self._field.clear()
        self._problem.setText(self.tr("That is not the PIN. Tries left: {0}").format(left))
        self._problem.show()
        self._field.setFocus()

    def _answer(self) -> None:
        if len(self._field.text()) < 4:  # Enter by mistake uses up no try
            self._problem.setText(self.tr("The PIN has 4 to 8 digits."))
            self._problem.show()
            return
        self.answered.emit(self._field.text())


class Watch(QObject):
    """Notices that nobody is there: idle time, sleep, and the three Shifts that cover at once.

    It listens at the windows, where every key and press arrives first. At the application it heard
    each event of each widget, tens of thousands for a page, and each went through Python.
    """

    cover_due = Signal()
    lock_due = Signal()

    def __init__(
        self, app: QApplication, parent: QObject, *, cover_minutes: float, lock_minutes: float
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._shifts = 0
        self._idle = _single_shot(self, cover_minutes * 60_000, self.cover_due.emit)
        self._covered = _single_shot(self, lock_minutes * 60_000, self.lock_due.emit)
        self._after = _single_shot(self, 0, self._listen)
        app.focusWindowChanged.connect(self._listen)
        self._shift_pause = _single_shot(self, _SHIFTS_WITHIN_MS, self._forget_shifts)

    def set_minutes(self, *, cover: float, lock: float) -> None:
        """Other times until cover and lock; what is being counted begins again with them."""
        for timer, minutes in ((self._idle, cover), (self._covered, lock)):
            timer.setInterval(round(minutes * 60_000))

    def open(self) -> None:
        """The work area is shown: count idle time."""
        self._covered.stop()
        self._idle.start()
        self._listen()

    def covered(self) -> None:
        """The cover is shown: count towards locking."""
        self._listen_no_more()
        self._covered.start()

    def stop(self) -> None:
        """Locked: nothing is left to protect."""
        self._listen_no_more()
        self._covered.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Any key or pointer means that somebody is there."""
        kind = event.type()
        if kind in _OPENS_A_LIST:
            self._after.start()
        if kind in _SOMEBODY and self._idle.isActive():
            self._idle.start()
            if kind == QEvent.Type.KeyPress:
                self._count_shift(event)
            else:
                self._forget_shifts()
        return False

    def _listen(self) -> None:
        if not self._idle.isActive():
            return
        for window in self._app.allWindows():
            window.installEventFilter(self)  # where it is already, Qt takes it out first

    def _listen_no_more(self) -> None:
        self._idle.stop()
        for window in self._app.allWindows():
            window.removeEventFilter(self)

    def _count_shift(self, event: QEvent) -> None:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Shift:
            if event.isAutoRepeat():  # Windows repeats a Shift that is held down
                return
            self._shifts += 1
            self._shift_pause.start()
            if self._shifts >= 3:
                self._forget_shifts()
                self.cover_due.emit()
        else:
            self._forget_shifts()

    def _forget_shifts(self) -> None:
        self._shifts = 0


class SleepWatch(QObject):
    """Notices that the computer slept, by a heart-beat that came far too late."""

    slept = Signal()

    def __init__(self, parent: QObject, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self._now = now
        self._last = now()
        self._timer = QTimer(self)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self.beat)
        self._timer.start()
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):  # somebody wakes the computer and looks at the window
            app.applicationStateChanged.connect(self.beat)

    def beat(self) -> None:
        """One heart-beat; a gap means that the lid was closed or the computer slept."""
        now, last = self._now(), self._last
        self._last = now
        if (now - last).total_seconds() > _ASLEEP_SECONDS:
            self.slept.emit()


def _pin_field(answered: Callable[[], None]) -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setValidator(PinDigits(field))
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    field.returnPressed.connect(answered)
    return field


def _single_shot(parent: QObject, milliseconds: float, fired: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setInterval(round(milliseconds))
    timer.timeout.connect(fired)
    return timer
