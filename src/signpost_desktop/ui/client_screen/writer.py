"""Writes one view: words in the client's language, English below, and what a voice reads."""

from collections.abc import Callable, Iterable

from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from signpost_desktop.documents.plain_text import isolate_apart, isolate_numbers, without_isolates
from signpost_desktop.documents.sheet_labels import SheetLabels
from signpost_desktop.ui.client_screen.look import Look
from signpost_desktop.ui.client_screen.parts import (
    BigButton,
    beside,
    column,
    line,
)

_ARROWS = {"back": False, "previous": False, "next": True}
"""Words whose picture is the arrow, and whether it points where one reads on to."""

_ENDS = ".?!؟।።：。？"


class Writer:
    """For one view in one language. `spoken` grows with it: what stands on the screen."""

    def __init__(
        self, labels: SheetLabels, sheet_labels: SheetLabels, look: Look, ratio: float
    ) -> None:
        self.labels = labels
        self.sheet_labels = sheet_labels
        self.look = look
        self.spoken: list[str] = []
        self._ratio = ratio

    @property
    def right_to_left(self) -> bool:
        """The direction of the client's language."""
        return self.labels.right_to_left

    def pair(self, key: str, size: str = "own", english_size: str = "english") -> QWidget:
        """A label of the client's screen; English stands below, unless it is the same."""
        return self.both(*self._labelled(key), size, english_size)

    def both(
        self, own: str, english: str, size: str = "own", english_size: str = "english"
    ) -> QWidget:
        """Words in the client's language, and below them in English."""
        self._say(own)
        return self._words(own, english, size, english_size)

    def title(self, key: str, pages: str) -> QWidget:
        """The view's title, with which of several pages it is."""
        own, english = self._labelled(key)
        more = f"  ({isolate_apart(pages)})" if pages else ""
        self._say(own)
        below = f"{english}{more}" if own.casefold() == english.casefold() else english
        return self._words(f"{own}{more}", below, "title", "english")

    def heading(self, key: str) -> QWidget:
        """A heading of a fact, as the sheet has it: English beside it, on one line."""
        self._say(self.sheet_labels.own(key))
        right = self.right_to_left
        words = self.sheet_labels.pair(key)
        return line(words, "foot", on_the_right=right, right_to_left=right)

    def value(self, text: str, size: str = "value") -> QWidget:
        """A name, number or address from outside: in its own direction, on the client's side."""
        self._say(text)
        return line(isolate_apart(text), size, on_the_right=self.right_to_left)

    def said(self, key: str) -> str:
        """A label in both languages, as a screen reader says it."""
        return _together(*self._labelled(key))

    def page_of(self, at: int, count: int) -> str:
        """Which of several it is, in the client's language."""
        words = self.labels.own("page_of")
        return words.replace("{at}", str(at)).replace("{count}", str(count))

    def picture(self, name: str, size: str, words: QWidget) -> QWidget:
        """A pictogram with its words."""
        return beside(self._picture(name, size), words)

    def button(
        self, label: str, key: str, clicked: Callable[[], None], *, small: bool = False
    ) -> BigButton:
        """A big button for a label, with its pictogram; `key` is the key that presses it."""
        own, english = self._labelled(label)
        return self.button_of(own, english, key, clicked, picture=label, small=small)

    def button_of(
        self, own: str, english: str, key: str, clicked: Callable[[], None],
        *, picture: str = "", small: bool = False,
    ) -> BigButton:  # fmt: skip
        """A big button for words that are no label."""
        size, below = ("foot", "foot_english") if small else ("own", "english")
        if not small:
            self._say(own)
        words = self._words(own, english, size, below)
        inner = self.picture(picture, "foot" if small else "number", words) if picture else words
        badge = line(key, "key", on_the_right=self.right_to_left)
        badge.setWordWrap(False)
        return BigButton(_together(own, english), key, inner, badge, clicked)

    def _labelled(self, key: str) -> tuple[str, str]:
        """A word of this screen, else one of the sheet."""
        labels = self.labels if key in self.labels.english else self.sheet_labels
        return labels.own(key), labels.english[key]

    def _words(self, own: str, english: str, size: str, english_size: str) -> QWidget:
        right = self.right_to_left
        if own.casefold() == english.casefold():
            return line(isolate_numbers(english), size, on_the_right=right)
        above = line(isolate_numbers(own), size, on_the_right=right, right_to_left=right)
        return column(above, line(isolate_apart(english), english_size, on_the_right=right))

    def _picture(self, name: str, size: str) -> QPixmap:
        mirrored = name in _ARROWS and _ARROWS[name] is not self.right_to_left
        drawn = "back" if name in _ARROWS else name
        return self.look.pictogram(drawn, self.look.points(size), self._ratio, mirrored=mirrored)

    def _say(self, text: str) -> None:
        self.spoken.append(without_isolates(text))


def sentences(texts: Iterable[str]) -> str:
    """Texts one after the other as a screen reader says them, each with an end."""
    return " ".join(text if text[-1:] in _ENDS else f"{text}." for text in texts if text)


def _together(own: str, english: str) -> str:
    return own if own.casefold() == english.casefold() else sentences((own, english))
