"""The wordings of all languages but English, read from their file as they are asked for."""

import sqlite3
import threading
from array import array
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from signpost_desktop.directory.languages.making import FILE, made_lexicon
from signpost_desktop.directory.remembered import Remembered
from signpost_desktop.directory.wordings import Closest, Figures, Numbers, rarity_of
from signpost_directory.concepts import Concepts

_STEMS = 120  # whose figures are kept at hand, each some hundred bytes
_END = "\U0010ffff"


class Form(NamedTuple):
    """A word as it stands in wordings of a language, its stem there, and how often it stands."""

    text: str
    language: int
    stem: str
    times: int


class Lexicon:
    """Words, stems and wordings by language. Safe to use from several threads."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()
        self._db = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, check_same_thread=False)
        self._db.execute("pragma cache_size = -1024")
        rows = self.rows("select number, code, script from language order by number")
        self.codes: dict[int, str] = {number: code for number, code, _ in rows}
        self.scripts: dict[int, str] = {number: script for number, _, script in rows}
        self._of_script: dict[str, tuple[int, ...]] = {}
        for number, script in self.scripts.items():
            self._of_script[script] = (*self._of_script.get(script, ()), number)
        self._wordings: dict[int, ReadWordings] = {}

    @classmethod
    def load(cls, concepts: Concepts) -> "Lexicon":
        """The lexicon of the shipped labels. In a checkout it is made when they have changed."""
        packaged = concepts.folder.parent / "search" / FILE
        if packaged.exists() and not concepts.corrected_in_others():
            return cls(packaged)
        return cls(made_lexicon(concepts))

    def of_script(self, script: str) -> tuple[int, ...]:
        """The languages that are written in a script."""
        return self._of_script.get(script, ())

    def wordings(self, language: int) -> "ReadWordings":
        """The wordings of a language."""
        found = self._wordings.get(language)
        if found is None:
            found = self._wordings[language] = ReadWordings(self, language)
        return found

    def forms(self, words: Iterable[str]) -> list[Form]:
        """These words in each language that knows them."""
        wanted = tuple(words)
        marks = ",".join("?" * len(wanted))
        statement = f"select text, language, stem, count from form where text in ({marks})"
        return list(map(Form._make, self.rows(statement, wanted)))

    def beginning(self, start: str, most: int) -> list[Form]:
        """Words that begin so, in the order of letters."""
        rows = self.rows(
            "select text, language, stem, count from form where text >= ? and text < ? limit ?",
            (start, start + _END, most),
        )
        return list(map(Form._make, rows))

    def spelt_alike(self, start: str, end: str, most: int) -> set[str]:
        """Words that begin or end so."""
        begun = self.rows("select distinct text from form where text >= ? and text < ? limit ?",
                           (start, start + _END, most))  # fmt: skip
        ended = self.rows("select text from mirror where text >= ? and text < ? limit ?",
                           (end[::-1], end[::-1] + _END, most))  # fmt: skip
        return {text for (text,) in begun} | {text[::-1] for (text,) in ended}

    def known_stems(self, stems: Iterable[str]) -> set[tuple[str, int]]:
        """Which of these stems are known, in which languages."""
        wanted = tuple(stems)
        marks = ",".join("?" * len(wanted))
        return set(self.rows(f"select text, language from stem where text in ({marks})", wanted))

    def heard(self, key: str, language: int) -> list[Form]:
        """The words of a language that sound so."""
        rows = self.rows(
            "select text, form.language, stem, count from heard join form"
            " on text = heard.form and form.language = heard.language"
            " where key = ? and heard.language = ?",
            (key, language),
        )
        return list(map(Form._make, rows))

    def rows(self, statement: str, values: tuple[Any, ...] = ()) -> list[Any]:
        """What the file answers."""
        with self._lock:
            return self._db.execute(statement, values).fetchall()


class ReadWordings:
    """The wordings of one language: the flat figures in memory, the stems as they are asked for."""

    def __init__(self, lexicon: Lexicon, language: int) -> None:
        self._lexicon, self._language = lexicon, language
        [(needs, concept, mass, worth, ordered)] = lexicon.rows(
            "select needs, concept, mass, worth, ordered from language where number = ?",
            (language,),
        )
        self._needs = needs
        self.concept, self.order = _numbers("H", concept), _numbers("I", ordered)
        self.mass, self.worth = _figures(mass), _figures(worth)
        self._stems: Remembered[str, tuple[Numbers, bytes, Closest | None]] = Remembered(_STEMS)

    def knows(self, token: str) -> bool:
        """Whether a wording holds this stem."""
        return bool(self.holders(token))

    def rarity(self, token: str) -> float:
        """How much a stem tells: the fewer needs hold it, the more. Unknown stems tell most."""
        return rarity_of(len(self.holders(token)), self._needs)

    def holders(self, token: str) -> Sequence[int]:
        """The needs that hold a stem."""
        return self._stem(token)[0]

    def numbers(self, token: str) -> Numbers:
        """The wordings that hold a stem."""
        return _numbers("I", self._stem(token)[1])

    def closest(self, token: str) -> Closest | None:
        """For each need its closest wording to a stem; None when no wording holds it."""
        return self._stem(token)[2]

    def _stem(self, token: str) -> tuple[Numbers, bytes, Closest | None]:
        return self._stems.one(token, lambda: self._read(token))

    def _read(self, token: str) -> tuple[Numbers, bytes, Closest | None]:
        rows = self._lexicon.rows(
            "select holders, numbers, needs, worths, alone from stem"
            " where text = ? and language = ?",
            (token, self._language),
        )
        if not rows:
            return array("H"), b"", None
        holders, numbers, needs, worths, alone = rows[0]
        closest = Closest(_numbers("H", needs), _figures(worths), _numbers("I", alone))
        return _numbers("H", holders), numbers, closest


def _numbers(kind: str, content: bytes) -> Numbers:
    found: Numbers = array(kind)
    found.frombytes(content)
    return found


def _figures(content: bytes) -> Figures:
    found: Figures = array("f")
    found.frombytes(content)
    return found
