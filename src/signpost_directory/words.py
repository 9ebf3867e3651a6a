"""Sentences for people that are made below the window: English, and ready for another language.

Nothing here translates. A sentence keeps its template and its values beside its English, and the
window says it in the language that was chosen (`ui/language.py`). `make translations` collects
every template from the calls of `Words`, `counted`, `measured` and `for_people`: they are given
literals.
"""

from collections.abc import Iterable
from datetime import date, datetime
from functools import reduce
from typing import Literal, Self, TypeVar, cast

Value = str | int | date | datetime
Form = Literal["day", "long", "moment", "month", "short", "short_year", "weekday"]
Table = TypeVar("Table")


class Words(str):
    """A sentence in English that knows its template, so that it can be said in another language.

    `Words("Row {0} is empty.", 7)` reads "Row 7 is empty." wherever a text is wanted. `number` is
    what a plural depends on, `template` then the wording for many.
    """

    __slots__ = ("number", "template", "values")

    template: str
    values: tuple[Value, ...]
    number: float | None

    def __new__(
        cls, template: str, *values: Value, number: float | None = None, english: str = ""
    ) -> Self:
        """`english` is the template of the English for this number, where it is another one."""
        kept = tuple(Dated(each) if isinstance(each, date) else each for each in values)
        shown = (f"{each:,}" if isinstance(each, int) else each for each in kept)
        text = (english or template).format(*shown) if values else english or template
        self = super().__new__(cls, text)
        self.template, self.values, self.number = template, kept, number
        return self

    def __reduce__(self) -> tuple[object, ...]:
        """Whole also when it goes to another process."""
        return _again, (str(self), self.template, self.values, self.number)


class Dated(str):
    """A date in English, "26 November 2026", that the window writes as its language does.

    Without a `form` a date is written "long", a date with a time as a "moment".
    """

    __slots__ = ("form", "moment")

    moment: date
    form: Form

    def __new__(cls, moment: date, form: Form | None = None) -> Self:
        """`short` is "Thu 26 Nov", `day` "26 November", `month` "November 2026"."""
        chosen: Form = form or ("moment" if isinstance(moment, datetime) else "long")
        self = super().__new__(cls, _english(moment, chosen))
        self.moment, self.form = moment, chosen
        return self

    def __reduce__(self) -> tuple[object, ...]:
        """Whole also when it goes to another process."""
        return Dated, (self.moment, self.form)


def together(parts: Iterable[str], between: str = ", ") -> Words:
    """Several words or sentences in a row, each of which can still be translated."""
    found = tuple(parts)
    return Words(between.join(f"{{{at}}}" for at in range(len(found))), *found)


def one_and_another(names: Iterable[str]) -> str:
    """ "Bilan and Ayaan"; "" for nobody."""
    several = tuple(names)
    return reduce(lambda before, name: Words("{0} and {1}", before, name), several or ("",))


def counted(one: str, many: str, count: int, *values: Value) -> Words:
    """A sentence about a number of things: {0} is the number, {1} and on are `values`."""
    return Words(many, count, *values, number=count, english=one if count == 1 else many)


def measured(one: str, many: str, shown: str, *values: Value) -> Words:
    """The same for what is measured: {0} is `shown`, "0.4" or "16", and decides the plural."""
    return Words(many, shown, *values, number=float(shown), english=one if shown == "1" else many)


def for_people(table: Table) -> Table:
    """The same table with its values (of a dict), its members or its text as `Words`."""
    if isinstance(table, str):
        return table if isinstance(table, Words) else cast(Table, Words(table))
    if isinstance(table, dict):
        return cast(Table, {key: for_people(value) for key, value in table.items()})
    if isinstance(table, tuple):
        return cast(Table, tuple(for_people(each) for each in table))
    raise TypeError("words for people are a text, a dict or a tuple")


def _again(text: str, template: str, values: tuple[Value, ...], number: float | None) -> "Words":
    words = str.__new__(Words, text)
    words.template, words.values, words.number = template, values, number
    return words


def _english(moment: date, form: Form) -> str:
    pattern = {
        "day": "%B", "long": "%B %Y", "moment": "%B %Y, %H:%M", "short": "%b",
        "short_year": "%b %Y",
    }.get(form)  # fmt: skip
    if pattern is None:
        return f"{moment:%B %Y}" if form == "month" else f"{moment:%a}"
    before = f"{moment:%a} " if form.startswith("short") else ""
    return f"{before}{moment.day} {moment:{pattern}}"
