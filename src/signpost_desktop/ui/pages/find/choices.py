"""The rows of the pick lists on the Find page, from the code lists that ship."""

from functools import cache

from signpost_desktop.store.tables import PREFERS_NOT
from signpost_desktop.ui.answers import code_list, english_language, with_states
from signpost_desktop.ui.language import spoken
from signpost_desktop.ui.models.rows import Row


def rows_of(name: str) -> tuple[Row, ...]:
    """The values of a code list."""
    return _rows(name, spoken().code)


@cache
def _rows(name: str, _language: str) -> tuple[Row, ...]:
    also = english_language if name == "languages" else (lambda _code: "")
    return tuple(Row(words, code, also=also(code)) for code, words in code_list(name))


def language_rows() -> tuple[Row, ...]:
    """Languages, those most spoken around us first."""
    return rows_of("languages")


def language_label(code: str) -> str:
    """A language's name, or its code where the list lacks it."""
    return next((row.text for row in language_rows() if row.value == code), code)


def prefers_not() -> Row:
    """The answer that says nothing of the person, and is not the same as not asked."""
    return Row(dict(with_states(()))[PREFERS_NOT], PREFERS_NOT)
