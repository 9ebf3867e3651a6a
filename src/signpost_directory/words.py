"""Sentences for people that are made below the window: English, and ready for another language.

Nothing here translates. A sentence keeps its template and its values beside its English, and the
window says it in the language that was chosen (`ui/language.py`). `make translations` collects
every template from the calls of `Words`, `counted` and `for_people`: they are given literals.
"""

from datetime import date, datetime
from typing import Self, TypeVar

Value = str | int | date | datetime
Table = TypeVar("Table")


class Words(str):
    """A sentence in English that knows its template, so that it can be said in another language.

    `Words("Row {0} is empty.", 7)` reads "Row 7 is empty." wherever a text is wanted. `number` is
    what a plural depends on, `template` then the wording for many.
    """

    __slots__ = ("number", "template", "values")

    template: str
    values: tuple[Value, ...]
    number: int | None

    def __new__(
        cls, template: str, *values: Value, number: int | None = None, english: str = ""
    ) -> Self:
        """`english` is the template of the English for this number, where it is another one."""
        shown = (_english(value) for value in values)
        text = (english or template).format(*shown) if values else english or template
        self = super().__new__(cls, text)
        self.template, self.values, self.number = template, values, number
        return self

    def __reduce__(self) -> tuple[object, ...]:
        """Whole also when it goes to another process."""
        return _again, (str(self), self.template, self.values, self.number)


def counted(one: str, many: str, count: int, *values: Value) -> Words:
    """A sentence about a number of things: {0} is the number, {1} and on are `values`."""
    return Words(many, count, *values, number=count, english=one if count == 1 else many)


def for_people(table: Table) -> Table:
    """Marks a table's values (of a dict) or members as words that the window translates."""
    return table


def _again(text: str, template: str, values: tuple[Value, ...], number: int | None) -> "Words":
    words = str.__new__(Words, text)
    words.template, words.values, words.number = template, values, number
    return words


def _english(value: Value) -> str:
    if isinstance(value, datetime):
        return f"{value.day} {value:%B %Y, %H:%M}"
    if isinstance(value, date):
        return f"{value.day} {value:%B %Y}"
    return f"{value:,}" if isinstance(value, int) else value
