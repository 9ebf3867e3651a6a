"""The form of a client in three parts (Details, Contact, About) that are saved together."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from signpost_desktop.casework.clients import ClientView
from signpost_desktop.store.errors import BadInput
from signpost_desktop.ui.answers import (
    code_list,
    gender_answers,
    told_answers,
    with_states,
    yes_no,
)
from signpost_desktop.ui.language import said
from signpost_desktop.ui.pages.clients.fields import (
    BirthField,
    ChoiceField,
    DayField,
    Field,
    LanguagesField,
    LineField,
    TextField,
)
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.sided import SidedColumn
from signpost_desktop.ui.widgets.texts import button, label

_WIDEST_EMS = 46


class DetailsForm(QObject):
    """The fields, and the widgets of the three parts: `details`, `contact` and `about`."""

    typed = Signal()
    join_asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fields: list[Field] = []
        self._stored: dict[str, Any] = {}
        self._quiet = False
        self._phone_words = label("", "muted")
        self.details = self._details()
        self.contact = self._contact()
        self.about = self._about()

    @property
    def fields(self) -> dict[str, QWidget]:
        """The widgets by the name of their first value."""
        return {field.names[0]: field.widget for field in self._fields}

    def show(self, view: ClientView) -> None:
        """Show what is stored."""
        self._stored = {
            name: getattr(view, name) for field in self._fields for name in field.names
        } | {"phone": view.phone.number, "languages": list(view.languages)}
        with self._quietly():
            for field in self._fields:
                field.show(self._stored)
        self._phone_words.setText(said(view.phone.words))
        self.fields["phone"].setAccessibleDescription(said(view.phone.words))

    def changes(self) -> dict[str, Any]:
        """The values that differ from what is stored. Raises BadInput with every reason."""
        reasons: list[str] = []
        values: dict[str, Any] = {}
        for field in self._fields:
            try:
                values |= field.read()
            except BadInput as error:
                reasons += error.reasons
        if reasons:
            raise BadInput(tuple(reasons))
        return {name: value for name, value in values.items() if value != self._stored[name]}

    def stored(self, names: Iterable[str]) -> dict[str, Any]:
        """What is stored under these names: to take a change back."""
        return {name: self._stored[name] for name in names}

    def raw(self) -> dict[str, str]:
        """What stands in the fields, for a draft."""
        return {field.names[0]: field.raw() for field in self._fields}

    def type(self, raw: dict[str, str]) -> None:
        """Put the words of a draft back into the fields."""
        with self._quietly():
            for field in self._fields:
                if field.names[0] in raw:
                    field.type(raw[field.names[0]])

    def forget(self) -> None:
        """Take every word out of the widgets."""
        self._phone_words.clear()
        self.fields["phone"].setAccessibleDescription("")
        with self._quietly():
            for field in self._fields:
                field.type("")

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._quiet = True
        try:
            yield
        finally:
            self._quiet = False

    def _typed(self) -> None:
        if not self._quiet:
            self.typed.emit()

    def _details(self) -> QWidget:
        return _part(
            self._pair(
                self._row(self.tr("Given name"), LineField("given_name")),
                self._row(self.tr("Family name"), LineField("family_name")),
            ),
            self._pair(
                self._row(self.tr("Name they use"), LineField("known_as")),
                self._row(self.tr("Born (a year is enough)"), BirthField()),
            ),
            self._pair(
                self._row(self.tr("Languages, the preferred first"), LanguagesField("languages")),
                self._row(
                    self.tr("Interpreter"),
                    ChoiceField("interpreter", with_states(code_list("interpreter"))),
                ),
            ),
            self._row(self.tr("Address"), TextField("address", 2)),
            self._pair(
                self._row(self.tr("Postcode"), LineField("postcode")),
                self._row(self.tr("Number in your spreadsheet"), LineField("reference")),
            ),
            self._pair(
                self._row(
                    self.tr("Told how we use their information"),
                    ChoiceField("privacy_told", told_answers()),
                ),
                self._row(self.tr("Told on"), DayField("privacy_told_on")),
            ),
            button(self.tr("Is this person here twice?"), self.join_asked.emit, "link"),
        )

    def _contact(self) -> QWidget:
        ways = (
            (self.tr("May we ring?"), "ring"),
            (self.tr("May we text?"), "text"),
            (self.tr("May we leave a message?"), "message"),
            (self.tr("May we write?"), "write"),
        )
        rows = [self._row(words, ChoiceField(name, yes_no())) for words, name in ways]
        phone = self._row(self.tr("Phone"), LineField("phone"))
        return _part(
            phone,
            self._phone_words,
            self._pair(rows[0], rows[1]),
            self._pair(rows[2], rows[3]),
            self._row(
                self.tr("What else keeps them safe, for example “Not through: husband”"),
                TextField("safe_words", 2),
            ),
            self._row(self.tr("Email"), LineField("email")),
        )

    def _about(self) -> QWidget:
        why = label(
            self.tr(
                "Ask only if they want to say. “Not asked” and “prefers not to say” are "
                "different answers, and both are fine."
            ),
            "muted",
        )
        return _part(
            why,
            self._row(self.tr("Gender"), ChoiceField("gender", gender_answers())),
            self._row(
                self.tr("Ethnic group"),
                ChoiceField("ethnicity", with_states(code_list("ethnicity_ons2021"))),
            ),
            self._row(
                self.tr("Religion"),
                ChoiceField("religion", with_states(code_list("religion_census2021"))),
            ),
        )

    def _row(self, words: str, field: Field) -> QWidget:
        field.when_typed(self._typed)
        self._fields.append(field)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(label(words, buddy=field.widget))
        column.addWidget(field.widget)
        column.addStretch(1)
        return box

    def _pair(self, one: QWidget, other: QWidget) -> QWidget:
        return Columns((one, 1), (other, 1), narrow_ems=30)


def _part(*rows: QWidget) -> QWidget:
    inner = QWidget()
    column = SidedColumn(inner, 2, 14, 14, 14)
    column.setSpacing(12)
    for row in rows:
        column.addWidget(row)
    column.addStretch(1)
    inner.setMaximumWidth(_WIDEST_EMS * inner.fontMetrics().height())
    outer = QWidget()
    beside = QHBoxLayout(outer)
    beside.setContentsMargins(0, 0, 0, 0)
    beside.addWidget(inner, 10)
    beside.addStretch(1)
    return outer
