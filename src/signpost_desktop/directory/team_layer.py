"""What the team wrote of services in other languages, as the search reads it.

It lies over the directory's index, in memory: an import, a new vocabulary or another edition from
the server may write that index anew, and the team's words are found all the same. They are few: a
thousand long ones take 0.1 s of the processor, once after each change.
"""

from array import array
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from sqlalchemy import Connection

from signpost_desktop.directory.service_words import TeamText, best_of
from signpost_directory.indexing import GONE
from signpost_directory.normalise import stem, words
from signpost_directory.records import Translation
from signpost_directory.translated import other_texts

_BITE = 500


class TeamLayer:
    """The words of the team's texts with the services that they are of."""

    def __init__(self, texts: Iterable[TeamText] = (), rowids: Mapping[str, int] | None = None):
        self.counts: Counter[str] = Counter()
        self._names: defaultdict[str, set[int]] = defaultdict(set)
        self._bodies: defaultdict[str, set[int]] = defaultdict(set)
        self._by_service: defaultdict[str, list[Translation]] = defaultdict(list)
        whole: defaultdict[str, set[int]] = defaultdict(set)
        for text in texts:
            rowid = (rowids or {}).get(text.service_id)
            if rowid is None:
                continue
            self._by_service[text.service_id].append(text.texts)
            named = words(text.texts.name)
            told = [word for body in other_texts(text.texts) for word in words(body)]
            for word in named:
                whole[word].add(rowid)
            for held, found in ((self._names, named), (self._bodies, told)):
                for word in found:
                    held[stem(word)].add(rowid)
                    held[word].add(rowid)
            self.counts.update({*named, *told})
        self._whole = whole
        self._sorted = sorted(whole)

    @classmethod
    def read(cls, connection: Connection, texts: Collection[TeamText]) -> "TeamLayer":
        """The layer over the directory as it is now; what it has no longer is left out."""
        wanted = sorted({text.service_id for text in texts})
        rowids: dict[str, int] = {}
        gone = ",".join("?" * len(GONE))
        for start in range(0, len(wanted), _BITE):
            bite = wanted[start : start + _BITE]
            marks = ",".join("?" * len(bite))
            found = connection.exec_driver_sql(
                f"select id, rowid from service where id in ({marks}) and status not in ({gone})",
                (*bite, *GONE),
            )
            rowids |= {row[0]: row[1] for row in found}
        return cls(texts, rowids)

    def named(self, stems: Iterable[str]) -> "array[int]":
        """Services whose name in another language has one of these words."""
        return _rows(self._names, stems)

    def told(self, stems: Iterable[str]) -> "array[int]":
        """Services of which another text has one of these words."""
        return _rows(self._bodies, stems)

    def begun(self, beginning: str) -> "array[int]":
        """Services whose name in another language has a word that begins so."""
        found: set[int] = set()
        at = bisect_left(self._sorted, beginning)
        while at < len(self._sorted) and self._sorted[at].startswith(beginning):
            found |= self._whole[self._sorted[at]]
            at += 1
        return array("q", sorted(found))

    def name_in(self, service_id: str, language: str) -> str:
        """What the team calls a service in a language; "" when it has no name for it."""
        best = best_of(self._by_service.get(service_id, ()), language)
        return best.name if best else ""


def _rows(held: Mapping[str, set[int]], stems: Iterable[str]) -> "array[int]":
    found: set[int] = set()
    for each in stems:
        found |= held.get(each, set())
    return array("q", sorted(found))
