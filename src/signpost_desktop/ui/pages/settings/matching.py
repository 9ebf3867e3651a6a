"""Which column of a spreadsheet is what: each heading with what stands below it, and a choice."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from signpost_desktop.documents.plain_text import isolate_numbers
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.texts import label

_EXAMPLES = 3
_LONGEST = 40


class ColumnMatching(QWidget):
    """The preview and the matching in one: a row a column. `fields`: code → words."""

    def __init__(
        self,
        headers: Sequence[str],
        rows: Sequence[Sequence[str]],
        fields: Mapping[str, str],
        guessed: Mapping[int, str],
    ) -> None:
        super().__init__()
        pairs = (("", self.tr("Leave it as it is")), *fields.items())
        self.choices: list[Choice] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for column, header in enumerate(headers):
            choice = Choice(pairs)
            choice.choose(guessed.get(column, ""))
            examples = _examples(rows, column)
            shown = "\n".join(filter(None, (header, examples)))
            text = label(isolate_numbers(shown))
            choice.setAccessibleName(self.tr("Column {0} is").format(header))
            choice.setAccessibleDescription(examples)
            grid.addWidget(text, column, 0)
            grid.addWidget(choice, column, 1)
            self.choices.append(choice)

    def columns(self) -> dict[int, str]:
        """Column number → field, for the columns that were matched."""
        return {at: one.code() for at, one in enumerate(self.choices) if one.code()}

    def twice(self) -> str:
        """The words of a field that two columns were matched to, or ""."""
        chosen = list(self.columns().values())
        for one in self.choices:
            if one.code() and chosen.count(one.code()) > 1:
                return one.currentText()
        return ""


def _examples(rows: Sequence[Sequence[str]], column: int) -> str:
    found = (row[column].strip() for row in rows if column < len(row))
    shown = [_short(text) for text in found if text][:_EXAMPLES]
    return " · ".join(shown)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
