"""What may be written down besides: what got in the way, their own words, age, told about data."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.ui.answers import code_list, told_answers, with_states, yes_no
from signpost_desktop.ui.running_record import ANSWERS, RunningRecord
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.form_rows import FormRows
from signpost_desktop.ui.widgets.texts import button


class MoreAnswers(QWidget):
    """Folded until asked for. Every answer is not asked, prefers not to say, or a value."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.toggle = button("", self._fold, "link")
        self.own_words = QLineEdit()
        self.own_words.setMaxLength(2_000)
        choices = {
            "barrier": (self.tr("What got in the way"), with_states(code_list("barriers"))),
            "may_quote": (self.tr("May we quote them"), yes_no()),
            "age_band": (self.tr("Age"), with_states(code_list("age_bands"))),
            "privacy_told": (self.tr("Told how we use their information"), told_answers()),
        }
        self.answers = {name: Choice(pairs) for name, (_words, pairs) in choices.items()}
        self._inner = FormRows()
        self._inner.add(choices["barrier"][0], self.answers["barrier"])
        self._inner.add(self.tr("Their own words"), self.own_words)
        for name in ("may_quote", "age_band", "privacy_told"):
            self._inner.add(choices[name][0], self.answers[name])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.toggle)
        column.addWidget(self._inner)
        self.own_words.textEdited.connect(self._told)
        for choice in self.answers.values():
            choice.currentIndexChanged.connect(self._told)
        self._open(False)

    def read_into(self, record: RunningRecord) -> None:
        """Put what is answered into the record."""
        record.own_words = self.own_words.text()
        for name in ANSWERS:
            setattr(record, name, self.answers[name].code())

    def show_record(self, record: RunningRecord) -> None:
        """Show what a record holds."""
        self.own_words.setText(record.own_words)
        for name in ANSWERS:
            self.answers[name].choose(getattr(record, name))
        answered = any(getattr(record, name) != "not_asked" for name in ANSWERS)
        self._open(answered or bool(record.own_words))

    def answer(self, name: str, code: str) -> None:
        """Answer one of them, and show it."""
        self.answers[name].choose(code)
        self._open(True)

    def _fold(self) -> None:
        self._open(self._inner.isHidden())

    def _open(self, opened: bool) -> None:
        self._inner.setVisible(opened)
        self.toggle.setText(self.tr("Less") if opened else self.tr("More"))

    def _told(self) -> None:
        self.changed.emit()
