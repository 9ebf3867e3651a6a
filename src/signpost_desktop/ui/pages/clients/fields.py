"""The fields of a client's form: each shows a stored value, and reads back what stands in it."""

from collections.abc import Callable
from datetime import date
from typing import Any, Protocol

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from signpost_desktop.casework.cells import read_birth, read_date, read_languages
from signpost_desktop.casework.client_records import born_words
from signpost_desktop.store.errors import BadInput
from signpost_desktop.ui.answers import Pairs
from signpost_desktop.ui.language import day_words, language_words, said
from signpost_desktop.ui.typed_days import in_english
from signpost_desktop.ui.widgets.choice import Choice


class Field(Protocol):
    """One field. It may stand for several stored values, as a birth date with its guess does."""

    names: tuple[str, ...]
    widget: QWidget

    def show(self, values: dict[str, Any]) -> None:
        """Show the stored values; there is nothing to undo in the field afterwards."""

    def read(self) -> dict[str, Any]:
        """The values as they would be stored. Raises BadInput for what is not understood."""

    def raw(self) -> str:
        """What stands in the field, for a draft."""

    def type(self, raw: str) -> None:
        """Put a draft's words back."""

    def when_typed(self, call: Callable[[], object]) -> None:
        """Call this whenever somebody changes what stands in the field."""


class LineField:
    """One line of text."""

    def __init__(self, name: str) -> None:
        self.names: tuple[str, ...] = (name,)
        self.line = QLineEdit()
        self.widget: QWidget = self.line
        self._stored: dict[str, Any] = {}
        self._shown = ""

    def show(self, values: dict[str, Any]) -> None:
        """See Field."""
        self._stored = {name: values[name] for name in self.names}
        self._shown = self._words(values)
        self.line.setText(self._shown)
        self.line.setCursorPosition(0)

    def read(self) -> dict[str, Any]:
        """What was stored, when nothing was changed: a spreadsheet's odd value is left alone."""
        text = self.line.text().strip()
        return self._stored if text == self._shown else self._meaning(text)

    def raw(self) -> str:
        """See Field."""
        return self.line.text()

    def type(self, raw: str) -> None:
        """See Field."""
        self.line.setText(raw)

    def when_typed(self, call: Callable[[], object]) -> None:
        """See Field."""
        self.line.textChanged.connect(lambda _text: call())

    def _words(self, values: dict[str, Any]) -> str:
        return str(values[self.names[0]] or "")

    def _meaning(self, text: str) -> dict[str, Any]:
        return {self.names[0]: text}


class BirthField(LineField):
    """A year, "about 1984", or a whole date: never more than is known."""

    def __init__(self) -> None:
        super().__init__("birth_date")
        self.names = ("birth_date", "birth_estimated")

    def _words(self, values: dict[str, Any]) -> str:
        birth = values["birth_date"] or ""
        if len(birth) == 4:
            return said(born_words(birth, values["birth_estimated"]))
        return date_words(birth)

    def _meaning(self, text: str) -> dict[str, Any]:
        birth, estimated, understood = read_birth(in_english(text))
        if not understood:
            raise BadInput(
                (
                    "Born: write a year like 1984, “about 1984”, or a whole date like "
                    "17 March 1984. It may stay empty.",
                )
            )
        return {"birth_date": birth, "birth_estimated": estimated}


class DayField(LineField):
    """A date, written in any of the usual ways."""

    def _words(self, values: dict[str, Any]) -> str:
        return date_words(values[self.names[0]] or "")

    def _meaning(self, text: str) -> dict[str, Any]:
        day, understood = read_date(in_english(text))
        if not understood:
            raise BadInput(("Told on: write a date like 24 November 2026. It may stay empty.",))
        return {self.names[0]: day.isoformat() if day else None}


class LanguagesField(LineField):
    """Languages by name, the preferred first. A name that is on no list is kept as written."""

    def _words(self, values: dict[str, Any]) -> str:
        return ", ".join(language_words(code) for code in values["languages"])

    def _meaning(self, text: str) -> dict[str, Any]:
        return {"languages": list(read_languages(text))}

    def read(self) -> dict[str, Any]:
        """See LineField; a stored tuple is compared as the list it will be."""
        return {"languages": list(super().read()["languages"])}


class TextField:
    """Some lines of text."""

    def __init__(self, name: str, lines: int = 3) -> None:
        self.names: tuple[str, ...] = (name,)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(self.text.fontMetrics().lineSpacing() * lines + 24)
        self.widget: QWidget = self.text

    def show(self, values: dict[str, Any]) -> None:
        """See Field."""
        self.text.setPlainText(str(values[self.names[0]] or ""))

    def read(self) -> dict[str, Any]:
        """See Field."""
        return {self.names[0]: self.text.toPlainText().strip()}

    def raw(self) -> str:
        """See Field."""
        return self.text.toPlainText()

    def type(self, raw: str) -> None:
        """See Field."""
        self.text.setPlainText(raw)

    def when_typed(self, call: Callable[[], object]) -> None:
        """See Field."""
        self.text.textChanged.connect(call)


class ChoiceField:
    """One of some answers: not asked, prefers not to say, or a value."""

    def __init__(self, name: str, pairs: Pairs) -> None:
        self.names: tuple[str, ...] = (name,)
        self.choice = Choice(pairs)
        self.widget: QWidget = self.choice

    def show(self, values: dict[str, Any]) -> None:
        """See Field."""
        self.choice.choose(str(values[self.names[0]]))

    def read(self) -> dict[str, Any]:
        """See Field."""
        return {self.names[0]: self.choice.code()}

    def raw(self) -> str:
        """See Field."""
        return self.choice.code()

    def type(self, raw: str) -> None:
        """See Field."""
        self.choice.choose(raw)

    def when_typed(self, call: Callable[[], object]) -> None:
        """See Field."""
        self.choice.currentIndexChanged.connect(lambda _index: call())


def date_words(iso: str) -> str:
    """A whole date as it is written in a field; what is no date comes back as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return day_words(day, "long")
