"""Fields for what nobody else should read: a passphrase, a new one typed twice, a PIN."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.passphrase import SHORTEST, advice
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.cover import PinDigits
from signpost_desktop.ui.entrance.keyboard import caps_lock, keyboard_language, keyboard_words
from signpost_desktop.ui.language import counted
from signpost_desktop.ui.widgets.texts import label, set_role

_HIDDEN_HINTS = (
    Qt.InputMethodHint.ImhSensitiveData
    | Qt.InputMethodHint.ImhNoPredictiveText
    | Qt.InputMethodHint.ImhNoAutoUppercase
    | Qt.InputMethodHint.ImhHiddenText
)


class PassphraseField(QWidget):
    """A passphrase with Show, and under it Caps Lock and the keyboard's language."""

    entered = Signal()  # Enter was pressed in it
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._caps = caps_lock()
        self.line = QLineEdit()
        self.line.setInputMethodHints(_HIDDEN_HINTS)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.returnPressed.connect(self.entered)
        self.line.textChanged.connect(lambda _text: self.changed.emit())
        self.line.installEventFilter(self)
        self.show_box = QCheckBox(self.tr("Show"))
        self.show_box.toggled.connect(self._show)
        self._keyboard = label("", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (self.line, self.show_box, self._keyboard):
            column.addWidget(widget)
        self.setFocusProxy(self.line)
        QGuiApplication.inputMethod().localeChanged.connect(self._tell_keyboard)
        self._tell_keyboard()

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and how it could be undone."""
        self.line.clear()

    def keyboard_words(self) -> str:
        """Caps Lock and the keyboard's language, as far as they are known."""
        return keyboard_words(self._caps.on, keyboard_language())

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """The name belongs to the line that is typed in."""
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See whether Caps Lock is on."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._caps.notice(event)
            self._tell_keyboard()
        elif event.type() == QEvent.Type.FocusIn:
            self._tell_keyboard()
        return super().eventFilter(watched, event)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)

    def _tell_keyboard(self) -> None:
        words = self.keyboard_words()
        self._keyboard.setText(words)
        self._keyboard.setVisible(bool(words))
        self.line.setAccessibleDescription(words)
        set_role(self._keyboard, "warn" if self._caps.on else "muted")


class NewPassphrase(QWidget):
    """A new passphrase, typed twice, with advice in words while it is typed."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self.first = PassphraseField()
        self.again = QLineEdit()
        self.again.setEchoMode(QLineEdit.EchoMode.Password)
        self.again.setInputMethodHints(_HIDDEN_HINTS)
        self.first.show_box.toggled.connect(self._show)
        self.first.changed.connect(self._advise)
        self.first.entered.connect(self.again.setFocus)
        self.advice = label(self.tr("Three or four words with no link are good."), "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(label(self.tr("New passphrase"), buddy=self.first))
        column.addWidget(self.first)
        column.addWidget(self.advice)
        column.addWidget(label(self.tr("The same passphrase again"), buddy=self.again))
        column.addWidget(self.again)
        self.setFocusProxy(self.first)

    @property
    def text(self) -> str:
        """What was typed in the first line."""
        return self.first.text

    def problem(self) -> str:
        """What is wrong with it, or ""."""
        if len(self.text) < SHORTEST:
            return counted(
                "NewPassphrase",
                "The passphrase needs at least {0} character.",
                "The passphrase needs at least {0} characters.",
                SHORTEST,
            )
        if self.text != self.again.text():
            return self.tr("The two passphrases are not the same. Type the second one again.")
        return ""

    def clear(self) -> None:
        """Forget both."""
        self.first.clear()
        self.again.clear()

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.again.setEchoMode(mode)

    def _advise(self) -> None:
        text = self.text
        if len(text) < SHORTEST:
            words = counted(
                "NewPassphrase", "At least {0} character.", "At least {0} characters.", SHORTEST
            )
            self._tell(words, "muted")
            return
        self._background.run(lambda: advice(text), self._advised, self._no_advice, latest="advice")

    def _advised(self, words: str) -> None:
        if words:
            self._tell(words, "muted")
        else:
            self._tell(self.tr("Hard to guess. Good."), "good")

    def _no_advice(self, _error: SignpostError) -> None:
        self._tell("", "muted")

    def _tell(self, words: str, role: str) -> None:
        self.advice.setText(words)
        set_role(self.advice, role)
        self.first.line.setAccessibleDescription(words)


class PinField(QLineEdit):
    """The PIN for the cover: empty, or 4 to 8 digits."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(_HIDDEN_HINTS | Qt.InputMethodHint.ImhDigitsOnly)
        self.setValidator(PinDigits(self))

    def problem(self) -> str:
        """What is wrong with it, or ""."""
        if 0 < len(self.text()) < 4:
            return self.tr("The PIN has 4 to 8 digits. It may also stay empty.")
        return ""
