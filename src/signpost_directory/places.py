"""Postcodes without a network: where a postcode is, and its ward, LSOA and deprivation decile.

Source: ONSPD November 2025, IoD 2025 and 2019 (see resources/postcodes/SOURCES.md). Every live
London postcode; beyond, the middle of its sector or outward code. Ward, LSOA and deciles are
approximate (about 7 % of postcodes lie in a neighbouring LSOA).
"""

import math
import re
import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from signpost_directory.resources import resource

_FULL = re.compile(r"^([A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$")
_ALL = re.compile(r"[A-Z]{1,2}\d[A-Z\d]?(\d([A-Z]{2})?)?", re.ASCII)
_IN_TEXT = re.compile(
    r"\b([A-Za-z]{1,2}\d[A-Za-z\d]?)(?:\s*(\d[A-Za-z]{2})|\s+(\d))?(?![A-Za-z\d])"
)
_MILES_PER_DEGREE = 69.055


@dataclass(frozen=True, slots=True)
class Place:
    """A point with what is known of its area. Empty strings and None: not known."""

    postcode: str
    latitude: float
    longitude: float
    borough: str = ""
    ward: str = ""
    lsoa: str = ""
    imd_decile: int | None = None  # IoD 2025; 1 is the most deprived tenth
    imd_decile_2019: int | None = None
    exact: bool = True  # False: the middle of a sector or district


class Places:
    """The postcode table, read only as it is asked. Safe to use from several threads."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.Lock()
        self._db = sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True, check_same_thread=False)

    @classmethod
    def load(cls) -> "Places":
        """The table that ships with Signpost."""
        return cls(resource("postcodes", "postcodes.sqlite"))

    @property
    def attribution(self) -> str:
        """The words that the licence asks to be shown."""
        return str(self._row("select value from about where name = ?", "attribution")[0])

    def find(self, postcode: str) -> Place | None:
        """The place of a postcode or its first part ("N7 6QT", "n76qt", "N7 6", "n7"), or None."""
        code = re.sub(r"\s+", "", postcode).upper()
        if not _ALL.fullmatch(code):
            return None
        full = _FULL.match(code)
        if full:
            return self._exact(full[1], full[2]) or self._part(
                f"{full[1]} {full[2][0]}", f"{full[1]} {full[2]}"
            )
        tidy = " ".join(postcode.upper().split())
        return self._part(tidy, tidy) or self._part(code, code)

    def in_text(self, text: str) -> tuple[Place, str] | None:
        """The first postcode that stands in a text, and the text without it; None without one.

        A first part ("n7", "n7 6") counts only in London: "B12" and "M25" mean other things.
        """
        for match in _IN_TEXT.finditer(text):
            if not match[2] and not self._in_london(match[1].upper()):
                continue
            place = self.find(" ".join(part for part in match.groups() if part))
            if place:
                rest = f"{text[: match.start()]} {text[match.end() :]}"
                return place, " ".join(rest.split())
        return None

    def _exact(self, outward: str, inward: str) -> Place | None:
        row = self._row(
            "select lat, lon, borough, ward, lsoa, imd2025, imd2019 from postcode"
            " join area on area.id = area where code = ?",
            outward + inward,
        )
        if row is None:
            return None
        lat, lon, borough, ward, lsoa, decile, decile_2019 = row
        return Place(
            f"{outward} {inward}",
            lat / 1e5,
            lon / 1e5,
            borough,
            ward,
            lsoa,
            decile,
            decile_2019,
        )

    def _in_london(self, outward: str) -> bool:
        sql = "select 1 from postcode where code >= ? and code < ? || 'A' and length(code) = ?"
        with self._lock:
            return bool(
                self._db.execute(sql, (f"{outward}0", f"{outward}9", len(outward) + 3)).fetchone()
            )

    def _part(self, part: str, shown: str) -> Place | None:
        row = self._row("select lat, lon from part where code = ?", part)
        if row is None and " " in part:
            row = self._row("select lat, lon from part where code = ?", part.partition(" ")[0])
        return Place(shown, row[0] / 1e5, row[1] / 1e5, exact=False) if row else None

    def _row(self, sql: str, value: str) -> Any:
        with self._lock:
            return self._db.execute(sql, (value,)).fetchone()


def miles_between(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Miles as the crow flies between two WGS84 points, exact enough within a country."""
    north = (a[0] - b[0]) * _MILES_PER_DEGREE
    east = (a[1] - b[1]) * _MILES_PER_DEGREE * math.cos(math.radians((a[0] + b[0]) / 2))
    return math.hypot(north, east)
