"""The languages that the window can be read in, each by its own name, with its plural forms."""

from collections.abc import Callable
from dataclasses import dataclass

Plural = Callable[[int], int]
_MANY = 100


def _one_form(_count: int) -> int:
    return 0


def _one_and_many(count: int) -> int:
    return 0 if count == 1 else 1


def _up_to_one_and_many(count: int) -> int:
    return 0 if count <= 1 else 1


def _polish(count: int) -> int:
    return 0 if count == 1 else _few(count)


def _ukrainian(count: int) -> int:
    return 0 if count % 10 == 1 and count % 100 != 11 else _few(count)


def _few(count: int) -> int:
    return 1 if 2 <= count % 10 <= 4 and not 12 <= count % 100 <= 14 else 2


def _arabic(count: int) -> int:
    if count <= 2:
        return count
    rest = count % 100
    if 3 <= rest <= 10:
        return 3
    return 4 if rest >= 11 else 5


@dataclass(frozen=True, slots=True)
class Language:
    """A language. `code` names its file, `scripts` the letters that its words are written in.

    `examples` say for each plural form which numbers it is for; `plural` gives a number's form.
    """

    code: str
    name: str
    english: str
    scripts: tuple[str, ...] = ("LATIN",)
    examples: tuple[str, ...] = ("1", "0, 2, 3, 4 …")
    plural: Plural = _one_and_many
    right_to_left: bool = False

    @property
    def forms(self) -> int:
        """How many plural forms a counted sentence has."""
        return len(self.examples)

    def whole_like(self, number: float) -> int:
        """A whole number of the same form: 0.4 is said as many are, but in French as 0 is."""
        below = int(number)
        if number == below or self.plural is _up_to_one_and_many:
            return below
        return _MANY


_ALL, _FRENCH = ("every number",), ("0 and 1", "2, 3, 4 …")
ENGLISH = Language("en", "English", "English")
DRAFTED = (
    Language("so", "Soomaali", "Somali"),
    Language("bn", "বাংলা", "Bengali", ("BENGALI",)),
    Language("tr", "Türkçe", "Turkish", examples=_ALL, plural=_one_form),
    Language(
        "ar", "العربية", "Arabic", ("ARABIC",),
        ("0", "1", "2", "3 to 10, 103 to 110 …", "11 to 99, 111 to 199 …", "100 to 102, 200 …"),
        _arabic, right_to_left=True,
    ),
    Language("es", "Español", "Spanish"),
    Language("pt", "Português", "Portuguese"),
    Language("fr", "Français", "French", examples=_FRENCH, plural=_up_to_one_and_many),
    Language(
        "pl", "Polski", "Polish",
        examples=("1", "2 to 4, 22 to 24 …", "0, 5 to 21, 25 to 31 …"), plural=_polish,
    ),
    Language("it", "Italiano", "Italian"),
    Language("fa", "فارسی", "Persian", ("ARABIC",), _ALL, _one_form, right_to_left=True),
    Language(
        "uk", "Українська", "Ukrainian", ("CYRILLIC",),
        ("1, 21, 31 …, not 11", "2 to 4, 22 to 24 …", "0, 5 to 20, 25 to 30 …"), _ukrainian,
    ),
    Language("zh_CN", "简体中文", "Simplified Chinese", ("CJK",), _ALL, _one_form),
    Language("ckb", "کوردیی ناوەندی", "Central Kurdish (Sorani)", ("ARABIC",), _ALL, _one_form,
             right_to_left=True),
    Language("ti", "ትግርኛ", "Tigrinya", ("ETHIOPIC",), _FRENCH, _up_to_one_and_many),
    Language("am", "አማርኛ", "Amharic", ("ETHIOPIC",), _FRENCH, _up_to_one_and_many),
)  # fmt: skip
LANGUAGES = {each.code: each for each in (ENGLISH, *DRAFTED)}
BESIDE = (Language("kmr", "Kurmancî", "Kurmanji"), Language("ro", "Română", "Romanian"))
"""Languages that people type needs in and read on their own screen; the window is in none."""
TO_CORRECT = {each.code: each for each in (*DRAFTED, *BESIDE)}
