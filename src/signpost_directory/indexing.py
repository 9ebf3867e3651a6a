"""The search index of the directory file: words, needs and map cells, written with each import.

Two FTS5 tables: a small one over names, organizations and labels, and a full one over every
word. Both hold our own stems, so that index and query fold alike. `service_need` ties services
to needs by weight; `search_word` counts raw words, for endings and corrections. The tables are
made by the directory's migration 0002.
"""

import hashlib
import json
import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import Connection

from signpost_directory.concepts import Concepts
from signpost_directory.evidence import Evidence, bodies
from signpost_directory.normalise import STEMMING, STOP_WORDS, stem, words_of_names
from signpost_directory.records import ServiceRecord

NOWHERE = "znone"
FORM = "4"  # raise it when what is written for a service changes: the index is then made anew
# Two grids: about 0.8 miles for the streets around, about 4 miles for this part of the city.
_FINE, _COARSE = 0.012, 0.06  # degrees of latitude
_LONGITUDE = 1.6  # a degree of longitude is that much shorter in England
_BITE = 200
# HSDS 3 statuses (and our own for a practice that left its list) of what is no longer there.
GONE = frozenset({"inactive", "defunct", "closed"})


def cells_of(latitude: float, longitude: float) -> tuple[str, str]:
    """The two map cells of a point, fine and coarse, as words of the index."""
    return _cell("f", _FINE, latitude, longitude), _cell("c", _COARSE, latitude, longitude)


@lru_cache(maxsize=16)
def cells_near(latitude: float, longitude: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The nine fine, and the nine coarse cells around a point, each with NOWHERE."""
    return _around("f", _FINE, latitude, longitude), _around("c", _COARSE, latitude, longitude)


def _around(grid: str, size: float, latitude: float, longitude: float) -> tuple[str, ...]:
    steps = (-1, 0, 1)
    cells = [
        _cell(grid, size, latitude + a * size, longitude + b * size * _LONGITUDE)
        for a in steps
        for b in steps
    ]
    return *cells, NOWHERE


def _cell(grid: str, size: float, latitude: float, longitude: float) -> str:
    north = math.floor(latitude / size) + 50_000
    east = math.floor(longitude / (size * _LONGITUDE)) + 50_000
    return f"z{grid}{north}x{east}"


UNINDEX = (
    "delete from search_small where rowid = ?",
    "delete from search_full where rowid = ?",
    "delete from service_need where service = ?",
)
"""Takes one service out of the index. Word counts stay: they are hints, not truths."""
CLEAR = (
    "insert into search_small(search_small) values('delete-all')",
    "insert into search_full(search_full) values('delete-all')",
    "delete from service_need",
    "delete from search_word",
)
"""Empties the index."""


def index_version(concepts: Concepts) -> str:
    """A mark that changes whenever an index written now would be another one."""
    parts = (FORM, concepts.version, STEMMING, *sorted(STOP_WORDS))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:16]


@lru_cache(maxsize=2)  # the shipped needs, and those that a team has put right
def _evidence_of(concepts: Concepts) -> Evidence:
    return Evidence(concepts)


class Indexer:
    """Writes the index for services whose rows and places are already in the tables."""

    def __init__(self, concepts: Concepts) -> None:
        self._concepts = concepts
        self._version = index_version(concepts)

    @property
    def _evidence(self) -> Evidence:
        # Half a second of work that a start without an import never needs.
        return _evidence_of(self._concepts)

    def index(self, connection: Connection, rowids: Iterable[int]) -> None:
        """Index these services, in place of what was indexed for them before."""
        todo = list(rowids)
        for start in range(0, len(todo), _BITE):
            self._index_bite(connection, todo[start : start + _BITE])
        _put(connection, "insert or replace into search_about values ('version', ?)",
             [(self._version,)])  # fmt: skip

    def missing(self, connection: Connection) -> list[int]:
        """Services that are in the tables and not in the index, though they could be found."""
        marks = ",".join("?" * len(GONE))
        rows = connection.exec_driver_sql(
            f"select rowid from service where status not in ({marks})"
            " and rowid not in (select id from search_small_docsize) order by rowid",
            tuple(GONE),
        )
        return [row[0] for row in rows]

    def unindex(self, connection: Connection, rowids: Iterable[int]) -> None:
        """Take services out of the index. Word counts stay: they are hints, not truths."""
        keys = [(rowid,) for rowid in rowids]
        for statement in UNINDEX:
            _put(connection, statement, keys)

    def settle(self, connection: Connection) -> None:
        """Join the pieces that the word index was written in: a tenth quicker to read.

        For after many services: all of it is written again, a third of a second at 100,000.
        """
        for table in ("search_small", "search_full"):
            connection.exec_driver_sql(f"insert into {table}({table}) values('optimize')")

    def is_current(self, connection: Connection) -> bool:
        """Whether the index was written with this vocabulary; an empty directory is current."""
        row = connection.exec_driver_sql(
            "select value from search_about where name = 'version'"
        ).first()
        if row is None:
            return connection.exec_driver_sql("select 1 from service limit 1").first() is None
        return bool(row[0] == self._version)

    def rebuild(
        self, connection: Connection, progress: Callable[[int, int], None] = lambda _d, _t: None
    ) -> None:
        """Write the whole index anew: after the vocabulary has changed."""
        for statement in CLEAR:
            connection.exec_driver_sql(statement)
        rows = [row[0] for row in connection.exec_driver_sql("select rowid from service")]
        for start in range(0, len(rows), _BITE):
            self._index_bite(connection, rows[start : start + _BITE], fresh=True)
            progress(min(start + _BITE, len(rows)), len(rows))
        self.settle(connection)
        _put(connection, "insert or replace into search_about values ('version', ?)",
             [(self._version,)])  # fmt: skip

    def _index_bite(
        self, connection: Connection, rowids: Sequence[int], *, fresh: bool = False
    ) -> None:
        if not fresh:
            self.unindex(connection, rowids)
        marks = ",".join("?" * len(rowids))
        places: dict[int, set[str]] = {}
        for service, latitude, longitude in connection.exec_driver_sql(
            "select service_rowid, latitude, longitude from place"
            f" where service_rowid in ({marks})",
            tuple(rowids),
        ):
            places.setdefault(service, set()).update(cells_of(latitude, longitude))
        small, full, needs = [], [], []
        counts: Counter[str] = Counter()
        for rowid, detail in connection.exec_driver_sql(
            f"select rowid, detail from service where rowid in ({marks})", tuple(rowids)
        ):
            record = ServiceRecord.from_document(json.loads(detail))
            if record.status in GONE:
                continue  # kept for what was told of it, but nobody is sent there
            where = sorted(places.get(rowid, {NOWHERE}))
            fields = _fields(record)
            everything = _every((*fields, *bodies(record)))
            counts.update(everything)
            small.append((rowid, *(_both(text) for text in fields), " ".join(where)))
            full.append((rowid, " ".join(sorted({stem(w) for w in everything})), " ".join(where)))
            for need, weight in self._evidence.weigh(record).items():
                needs += [(need, weight, rowid, one) for one in where]
        _put(connection, "insert into search_small(rowid, name, organization, labels, cell)"
             " values (?,?,?,?,?)", small)  # fmt: skip
        _put(connection, "insert into search_full(rowid, text, cell) values (?,?,?)", full)
        _put(connection, "insert or ignore into service_need values (?,?,?,?)", needs)
        _put(connection, "insert into search_word values (?,?) on conflict (word)"
             " do update set count = count + excluded.count", list(counts.items()))  # fmt: skip


def _fields(record: ServiceRecord) -> tuple[str, str, str]:
    """Name, organization and labels: what the small index holds."""
    organization = record.organization.name if record.organization else ""
    terms = " ".join(term.name for term in record.taxonomy_terms)
    translated = " ".join(each.name for each in record.translations)
    names = f"{record.name} {record.alternate_name} {translated}"
    return names, organization, f"{record.kind} {terms}"


def _every(texts: Iterable[str]) -> set[str]:
    return {word for text in texts for word in words_of_names(text)}


def _both(text: str) -> str:
    """The words of a text and their stems: whole words for beginnings, stems for meaning."""
    found = words_of_names(text)
    return " ".join(dict.fromkeys([*found, *(stem(word) for word in found)]))


def _put(connection: Connection, statement: str, rows: list[Any]) -> None:
    if rows:
        connection.exec_driver_sql(statement, rows)
