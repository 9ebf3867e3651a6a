"""One edition of the directory as far as it was read: what the next keystrokes ask again.

All of it is bounded, and let go as a whole when the directory changes. Only parts are kept, a
word's rows or a service's line, never the answer to a whole query.
"""

from array import array
from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import TypeAlias

from sqlalchemy import Engine

from signpost_desktop.directory.hits import Told
from signpost_desktop.directory.remembered import Remembered, RememberedFor
from signpost_desktop.directory.service_words import TeamText
from signpost_desktop.directory.services import ReadService
from signpost_desktop.directory.spelling import Spelling
from signpost_desktop.directory.team_layer import TeamLayer

Rows: TypeAlias = "array[int]"
Evidence: TypeAlias = tuple[
    "array[int]", "array[float]"
]  # services, and how far each meets the need (0 to 1)
Nearby = tuple[float | None, float]  # miles, None without a place; and what they are worth
Moment = tuple[datetime, date, bool]  # the minute that is told of, today, and whether it is not now

_LISTS = 800  # of at most 100 services, about 1 kB each
_SERVICES = 2_000  # about 4 kB each
_DISTANCES = 5_000


class Edition:
    """The words of one edition of the directory, and what was read of it."""

    def __init__(
        self,
        counts: dict[str, int],
        total: int,
        need_words: Mapping[str, int],
        layer: TeamLayer | None = None,
    ) -> None:
        self.layer = layer or TeamLayer()
        for word, count in self.layer.counts.items():
            counts[word] = counts.get(word, 0) + count
        merged = dict(counts)
        for word, count in need_words.items():
            merged[word] = merged.get(word, 0) + 5 * count
        self.spelling = Spelling(merged)
        self.counts = counts
        self.total = max(total, 1)
        self.word_rows: Remembered[tuple[str, str], Rows] = Remembered(_LISTS)
        self.need_rows: Remembered[tuple[str, tuple[str, ...], int], Evidence] = Remembered(_LISTS)
        self.services: Remembered[int, ReadService] = Remembered(_SERVICES)
        self.nearby: RememberedFor[tuple[float, float], int, Nearby] = RememberedFor(_DISTANCES)
        self.told: RememberedFor[Moment, int, Told] = RememberedFor(_SERVICES)

    @classmethod
    def read(
        cls, engine: Engine, need_words: Mapping[str, int], team: Collection[TeamText] = ()
    ) -> "Edition":
        """The edition that the directory file holds now, with what the team wrote over it."""
        with engine.connect() as connection:
            counts: dict[str, int] = {
                row[0]: row[1]
                for row in connection.exec_driver_sql("select word, count from search_word")
            }
            total = connection.exec_driver_sql("select count(*) from service").scalar_one()
            layer = TeamLayer.read(connection, team)
        return cls(counts, total, need_words, layer)
