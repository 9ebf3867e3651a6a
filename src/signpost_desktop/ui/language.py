"""The window's language: chosen here, and sentences, numbers and dates said in it.

Texts of the window itself are translated by Qt's own `tr` and `translate`. What is made below it
(`signpost_directory.words`) is said by `said`. In a right-to-left language every value in a
sentence is isolated, and English that stands in for a missing translation is kept left to right:
else "0800 123 4567" reads from the back, and a question begins with its question mark.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from functools import cache
from typing import Any, TypeVar, cast
from unicodedata import bidirectional

from PySide6.QtCore import QCoreApplication, QLibraryInfo, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from signpost_desktop.casework.languages import language_name
from signpost_desktop.casework.working_days import plain_date as casework_date
from signpost_desktop.documents.plain_text import FSI, LRI, PDI
from signpost_desktop.translations.languages import ENGLISH, LANGUAGES, Language
from signpost_directory.words import Dated, Form, Value, Words

translate = QCoreApplication.translate
Row = TypeVar("Row")
_PLACEHOLDER = re.compile(r"\{\d*\}")
RLM = "\u200f"
"""A letter of no width that is written from right to left: it gives a line its direction."""
WINDOW_LANGUAGE = "window_language"
"""The setting whose change makes every page anew."""
_LETTER = re.compile(r"[A-Za-z]")
_ABOUT = ("Language", "en")  # what the window asks to learn which language it is in
_FORMS = {
    "day": "MMMMd", "month": "yMMMM", "short": "MMMEd", "short_year": "yMMMEd", "weekday": "EEE",
}  # fmt: skip
_QT_FILES = {"pt": "pt_BR"}
_BETTER_NAMES = {"so": {"bn": "Bengaali", "tr": "Turki"}}
"""Where CLDR (45, Somali) has the name of a country, and English."""


class _Spoken(QTranslator):
    """Answers Qt's questions from a language's words."""

    def __init__(
        self, language: Language, words: Mapping[tuple[str, str], tuple[str, ...]]
    ) -> None:
        super().__init__()
        self.setObjectName("window language")
        self._language = language
        self._words = dict(words)
        if language.right_to_left:
            for key, forms in words.items():
                self._words[key] = tuple(_led(_isolating(form)) for form in forms)

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        """Never: Qt would not ask an empty one."""
        return False

    def translate(
        self, context: str, source: str, _disambiguation: str | None = None, number: int = -1
    ) -> str | None:
        """The words, or None for Qt to show the English."""
        if (context, source) == _ABOUT:
            return self._language.code
        forms = self._words.get((context, source))
        if forms:
            return forms[self._language.plural(number) if len(forms) > 1 and number >= 0 else 0]
        # What is no text of ours is Qt's own.
        return english(source) if forms == () and self._language.right_to_left else None


def speak(app: QApplication, code: str) -> Language:
    """Put the window into a language and its direction; what is shown must be made anew."""
    from signpost_desktop.translations.catalogue import words_of  # noqa: PLC0415 - seldom needed

    language = LANGUAGES.get(code, ENGLISH)
    _words_in.cache_clear()  # a speaker may have put words right
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    if language is not ENGLISH:
        own_words = QTranslator(app)
        name = _QT_FILES.get(language.code, language.code)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if own_words.load(f"qtbase_{name}", folder):
            app.installTranslator(own_words)
        spoken_words = _Spoken(language, words_of(language.code))
        spoken_words.setParent(app)
        app.installTranslator(spoken_words)
    right = language.right_to_left
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    return language


def spoken() -> Language:
    """The language that the window is in."""
    return LANGUAGES.get(translate(*_ABOUT), ENGLISH)


def said(text: str) -> str:
    """A text that was made below the window, in the window's language; any other as it is."""
    return _say(text, spoken(), lambda template, number: translate("Words", template, None, number))


def said_in(text: str, code: str) -> str:
    """The same in a client's language, whatever the window speaks; English where it has no words.

    Reads the language's file the first time: some 20 ms.
    """
    words = _words_in(code)

    def look_up(template: str, number: int) -> str:
        forms = words.get(("Words", template))
        if not forms:
            return template
        form = forms[language.plural(number) if len(forms) > 1 and number >= 0 else 0]
        return _led(_isolating(form)) if language.right_to_left else form

    language = LANGUAGES.get(code, ENGLISH)
    return _say(text, language, look_up)


def _say(text: str, language: Language, look_up: Callable[[str, int], str]) -> str:
    if language is ENGLISH:
        return str(text)
    if isinstance(text, Dated):
        return _dated(text, language)
    if not isinstance(text, Words):
        return text
    number = -1 if text.number is None else language.whole_like(text.number)
    template = look_up(text.template, number)
    if not _LETTER.search(_PLACEHOLDER.sub("", text.template)):  # it only puts parts together
        # Isolates alone say no direction: without the mark the parts would stand left to right.
        template = f"{RLM}{_isolating(text.template)}" if language.right_to_left else text.template
    elif template in (text.template, english(text.template)):
        return english(str(text)) if language.right_to_left else str(text)
    if not text.values:
        return template
    return template.format(*(_value(value, language, look_up) for value in text.values))


def in_language(row: Row) -> Row:
    """A row of a list (a frozen dataclass) with everything in it that can be said, said."""
    if spoken() is ENGLISH or not is_dataclass(row):
        return row
    texts = {each.name: getattr(row, each.name) for each in fields(row)}
    changed = {name: said(text) for name, text in texts.items() if isinstance(text, Words | Dated)}
    said_row: Any = row
    return cast(Row, replace(said_row, **changed))


def counted(context: str, one: str, many: str, count: int, *values: str) -> str:
    """A sentence about a number of things: {0} is the number, {1} and on are `values`."""
    words = translate(context, many, None, count)
    if count == 1 and words in (many, english(many)):  # English, which knows its own singular
        words = one if words == many else english(one)
    return words.format(number(count), *values)


def number(value: int) -> str:
    """A whole number with its thousands parted as the language does, in the digits of the keys."""
    return _number(value, spoken())


def _number(value: int, language: Language) -> str:
    if language is ENGLISH:
        return f"{value:,}"
    from babel.numbers import format_decimal  # noqa: PLC0415 - English needs none of it

    return str(format_decimal(value, locale=language.code))


def day_words(moment: date, form: Form | None = None) -> str:
    """A date as the language writes it: see `Dated` for the forms."""
    return said(Dated(moment, form))


def plain_date(day: date, today: date) -> str:
    """A short date, "Thu 26 Nov", with the year when it is another one."""
    return said(casework_date(day, today))


def language_words(code: str) -> str:
    """A language's name in the window's language, else its English one."""
    return language_words_in(code, spoken().code) or language_name(code)


def language_words_in(code: str, language: str) -> str:
    """A language's name as another language says it; "" where that is not known."""
    known = LANGUAGES.get(language, ENGLISH)
    return "" if known is ENGLISH else _names(known.code).get(code, "")


def own_direction(text: str) -> str:
    """A name, number or other text from outside, so that it reads rightly wherever it stands."""
    return f"{FSI}{text}{PDI}" if text and spoken().right_to_left else text


@cache
def _words_in(code: str) -> Mapping[tuple[str, str], tuple[str, ...]]:
    from signpost_desktop.translations.catalogue import words_of  # noqa: PLC0415 - seldom needed

    return words_of(code) if LANGUAGES.get(code, ENGLISH) is not ENGLISH else {}


@cache
def _names(code: str) -> Mapping[str, str]:
    from babel import Locale  # noqa: PLC0415 - English needs none of it

    cldr = {str(key): str(name) for key, name in Locale.parse(code).languages.items()}
    return cldr | _BETTER_NAMES.get(code, {})


def _dated(text: Dated, language: Language) -> str:
    from babel.dates import format_date, format_skeleton  # noqa: PLC0415

    moment, code = text.moment, language.code
    if text.form in _FORMS:
        return str(format_skeleton(_FORMS[text.form], moment, locale=code))
    day = str(format_date(moment, "long", locale=code))
    if isinstance(moment, datetime) and text.form == "moment":
        return translate("Dates", "{0}, {1}").format(day, f"{moment:%H:%M}")
    return day


def _value(value: Value, language: Language, look_up: Callable[[str, int], str]) -> str:
    if isinstance(value, int):
        return _number(value, language)
    return _say(value, language, look_up) if isinstance(value, str) else str(value)


def _isolating(form: str) -> str:
    return _PLACEHOLDER.sub(lambda found: f"{FSI}{found.group()}{PDI}", form)


def _led(form: str) -> str:
    """A sentence still runs leftwards that begins with a name of a key or Latin letters, or that
    only puts parts together: isolates alone say no direction."""
    sides = [bidirectional(letter) for letter in _PLACEHOLDER.sub("", form)]
    strong = [side for side in sides if side in ("L", "R", "AL")]
    led = strong[:1] == ["L"] and {"R", "AL"} & set(strong)
    return f"{RLM}{form}" if led or (not strong and _PLACEHOLDER.search(form)) else form


def english(text: str) -> str:
    """English in a right-to-left window: each line reads as one, left to right."""
    lines = _isolating(text).split("\n")
    return "\n".join(f"{LRI}{line}{PDI}" if line else line for line in lines)
