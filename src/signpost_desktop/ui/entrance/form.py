"""One step of the way in: a title, some fields on a card, what went wrong, and one main button."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.language import said
from signpost_desktop.ui.widgets.flow import Flow
from signpost_desktop.ui.widgets.language_choice import LanguageChoice
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.texts import button, card, label, set_role

_WIDE_EMS = 34


class Form(QWidget):
    """A step. `back` asks for the step before; Enter on a field goes on to the next one."""

    back = Signal()

    def __init__(self, title: str, announcer: Announcer, *, back_words: str = "") -> None:
        super().__init__()
        self._announcer = announcer
        self._fields: list[QWidget] = []
        self.message = label("", "problem")
        self.message.hide()
        self._card = card(label(title, "title"))
        self._card.setMaximumWidth(_WIDE_EMS * self.fontMetrics().height())
        self._column().setContentsMargins(28, 22, 28, 24)
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(16, 16, 16, 16)
        row.addStretch(1)
        middle = QVBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._card)
        middle.addStretch(2)
        row.addLayout(middle, 100)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(content))
        self._back_words = back_words
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setEnabled(bool(back_words))
        self._escape.activated.connect(self.back)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below what is there."""
        for widget in widgets:
            self._column().addWidget(widget)

    def add_field(self, words: str, field: QWidget, hint: str = "") -> None:
        """A field below its name; `hint` stands under the name and is read with the field."""
        self._column().addSpacing(6)
        self.add(label(words, buddy=field))
        if hint:
            self.add(label(hint, "muted"))
            field.setAccessibleDescription(hint)
        self.add(field)
        self._fields.append(field)

    def add_end(self, words: str, clicked: Callable[[], object]) -> QPushButton:
        """What went wrong, the main button, and the way back: the end of every step."""
        main = button(words, clicked, "main")
        self._column().addSpacing(6)
        self.add(self.message, main)
        self._fields.append(main)
        if self._back_words:
            self.add_link(self._back_words, self.back.emit)
        return main

    def add_link(self, words: str, clicked: Callable[[], object]) -> QPushButton:
        """Another way to go on."""
        link = button(words, clicked, "link")
        self.add(link)
        self._fields.append(link)
        return link

    def add_language(self, asked: Callable[[str], None]) -> None:
        """A choice of the window's language, by each language's own name."""
        choice = LanguageChoice()
        choice.chosen.connect(asked)
        self._column().addSpacing(6)
        self.add(label(self.tr("Language"), buddy=choice.list), choice)
        self._fields.append(choice)

    def take_over(self, before: "Form") -> None:
        """What was typed and chosen in the same form, made before in another language."""
        if type(before) is not type(self):
            return
        for kind in (QLineEdit, QListWidget):
            for old, new in zip(before.findChildren(kind), self.findChildren(kind), strict=True):
                if isinstance(old, QLineEdit) and isinstance(new, QLineEdit):
                    new.setText(old.text())
                elif isinstance(old, QListWidget) and isinstance(new, QListWidget):
                    new.setCurrentRow(old.currentRow())

    def add_row(self, *widgets: QWidget) -> None:
        """Widgets side by side."""
        self._column().addLayout(Flow(*widgets))

    def begin(self) -> None:
        """Put the focus where work begins."""
        if self._fields:
            self.begin_with(self._fields[0])

    def begin_with(self, field: QWidget) -> None:
        """Put the focus on a field, now or when the form comes to be shown."""
        self.setFocusProxy(field)
        field.setFocus()

    def say(self, words: str, role: str = "problem", *, aloud: bool = True) -> None:
        """Show what happened and speak it; it stays until the next."""
        words = said(words)
        self.message.setText(words)
        self.message.setVisible(bool(words))
        set_role(self.message, role)
        if words and aloud:
            self._announcer.say(words, "problem" if role == "problem" else "plain")

    def wait(self, words: str) -> None:
        """Something takes a second or a few: nothing can be changed meanwhile."""
        self.say(words, "muted")
        self._enable(enabled=False)

    def ready(self) -> None:
        """It can be worked with again."""
        self._enable(enabled=True)

    def fail(self, error: SignpostError) -> None:
        """Something expected went wrong: say it and keep everything that was typed."""
        self.ready()
        self.say(said(error.message))

    def _enable(self, *, enabled: bool) -> None:
        for field in self._fields:
            field.setEnabled(enabled)
        self._escape.setEnabled(enabled and bool(self._back_words))

    def _column(self) -> QVBoxLayout:
        column = self._card.layout()
        if not isinstance(column, QVBoxLayout):
            raise TypeError("a card holds its widgets one below the other")
        return column


def big_choice(words: str, explanation: str, clicked: Callable[[], object]) -> tuple[
    QPushButton, QLabel
]:  # fmt: skip
    """A button with a sentence under it that says what it leads to."""
    chosen = button(words, clicked)
    chosen.setAccessibleDescription(explanation)
    return chosen, label(explanation, "muted")
