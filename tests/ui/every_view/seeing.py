"""What a view shows: its words, which classes of ours stand in it, and what is wrong with it."""

import importlib
import pkgutil
import re
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTabBar,
    QTextEdit,
    QWidget,
)

import signpost_desktop.ui as window
from signpost_desktop.translations.catalogue import words_of
from signpost_desktop.ui.language import spoken
from signpost_desktop.ui.widgets.two_lines import SECOND_LINE

ISOLATES = "\u2066\u2067\u2068\u2069\u200e\u200f"
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_PHONE = re.compile(r"\d[\d ]{7,}\d")
_LATIN = re.compile(r"[A-Za-z]{2,}")
_RUN = re.compile(r"[A-Za-z][A-Za-z0-9_'’.\- ]*[A-Za-z0-9]|[A-Za-z]{2,}")
_PLACEHOLDER = re.compile(r"\{\d*\}|\n")
_MARKS = str.maketrans("\u00a0", " ", ISOLATES)


def our_classes() -> frozenset[type[QWidget]]:
    """Every kind of widget that the window's own modules define: found, not listed."""
    found: set[type[QWidget]] = set()
    for each in pkgutil.walk_packages(window.__path__, f"{window.__name__}."):
        module = importlib.import_module(each.name)
        found |= {
            kind
            for kind in vars(module).values()
            if isinstance(kind, type) and issubclass(kind, QWidget)
            and kind.__module__ == each.name
        }  # fmt: skip
    return frozenset(found)


def shown(root: QWidget) -> list[QWidget]:
    """The root and everything in it that is visible."""
    return [part for part in (root, *root.findChildren(QWidget)) if part.isVisible()]


def seen(parts: list[QWidget]) -> Iterator[str]:
    """What is read of them, but what somebody typed."""
    for part in parts:
        if isinstance(part, QLabel | QAbstractButton):
            yield part.text()
        elif isinstance(part, QLineEdit):
            yield part.placeholderText()
        elif isinstance(part, QSpinBox):
            yield part.prefix() + part.suffix()
        elif isinstance(part, QPlainTextEdit):
            yield part.placeholderText()
        elif isinstance(part, QTextEdit) and part.isReadOnly():
            yield from part.toPlainText().split("\n")
        elif isinstance(part, QComboBox):
            yield from (part.itemText(at) for at in range(part.count()))
        elif isinstance(part, QTabBar):
            yield from (part.tabText(at) for at in range(part.count()))
        elif isinstance(part, QAbstractItemView):
            yield from _rows(part, Qt.ItemDataRole.DisplayRole)
            yield from _rows(part, SECOND_LINE)


def heard(parts: list[QWidget]) -> Iterator[str]:
    """What a screen reader says of them besides, and what the mouse asks for."""
    for part in parts:
        yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
        if isinstance(part, QAbstractItemView):
            yield from _rows(part, Qt.ItemDataRole.AccessibleTextRole)


def _rows(view: QAbstractItemView, role: int) -> Iterator[str]:
    model = view.model()
    if model is None or isinstance(view.parentWidget(), QComboBox):
        return
    for row in range(min(model.rowCount(), 30)):
        text = model.data(model.index(row, 0), role)
        if isinstance(text, str):
            yield text


def english_in(text: str, code: str, data: tuple[str, ...]) -> str:
    """Latin words in a language of another script that neither data nor a translation has.

    English stands in where a language has no draft yet: its words are no fault of the page.
    """
    plain = text.translate(_MARKS)
    if not _LATIN.search(plain) or standing(_undrafted(code)).search(plain):
        return ""
    own = standing(_own_latin(code))
    for first, then in ((standing(data), own), (own, standing(data))):
        left = _LATIN.findall(then.sub(" ", first.sub(" ", plain)))
        if not left:
            return ""
    return " ".join(left)


@cache
def _own_latin(code: str) -> tuple[str, ...]:
    """What a language's translations have in Latin letters: names of files, keys, schemes."""
    forms = (form for forms in words_of(code).values() for form in forms)
    return tuple({run for form in forms for run in _RUN.findall(form)})


@cache
def _undrafted(code: str) -> tuple[str, ...]:
    """The English of what has no translation yet, without its numbers and names."""
    sources = (source for (_context, source), forms in words_of(code).items() if not forms)
    parts = (part.strip(" .,:;()") for source in sources for part in _PLACEHOLDER.split(source))
    return ("(nothing at all)", *{part for part in parts if len(part) > 3})


@cache
def standing(phrases: tuple[str, ...]) -> re.Pattern[str]:
    """Any of these phrases, the longest first, standing by itself."""
    longest = sorted((each for each in phrases if len(each) > 1), key=len, reverse=True)
    return re.compile(f"(?<![A-Za-z])(?:{'|'.join(map(re.escape, longest))})(?![A-Za-z])")


def bare_number(text: str) -> bool:
    """Whether a phone number stands in it that the text around could turn round (hazard 13)."""
    while text != (outside := _ISOLATED.sub("", text)):
        text = outside
    return spoken().right_to_left and bool(_PHONE.search(text))
