"""Builds resources/postcodes/postcodes.sqlite from the open data in a geo folder.

London: every live postcode with its point, borough, and (approximately) ward, LSOA and
deprivation decile. Great Britain: a mean point for each postcode sector and outward code, so that
a service or a person outside London still has a rough distance. Run with pyproj installed:

    python tools/make_postcodes.py GEO_FOLDER resources/postcodes/postcodes.sqlite
"""

import csv
import gzip
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from pyproj import Transformer

SCHEMA = """
create table area (id integer primary key, lsoa text not null, ward text not null,
  borough text not null, imd2025 integer, imd2019 integer);
create table postcode (code text primary key, lat integer not null, lon integer not null,
  area integer not null references area(id)) without rowid;
create table part (code text primary key, lat integer not null, lon integer not null)
  without rowid;
create table about (name text primary key, value text not null) without rowid;
"""
ATTRIBUTION = (
    "Contains OS data © Crown copyright and database right; contains Royal Mail data © Royal Mail "
    "copyright and database right; contains National Statistics data © Crown copyright and "
    "database right. Licensed under the Open Government Licence v3.0."
)


def rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a gzipped CSV file."""
    with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def micro(degrees: float) -> int:
    """Degrees as whole hundred-thousandths: about one metre."""
    return round(degrees * 100_000)


def add_london(db: sqlite3.Connection, geo: Path) -> None:
    """Every live London postcode, and the areas they lie in."""
    areas: dict[tuple[object, ...], int] = {}
    for row in rows(geo / "postcodes_london_onspd_nov2025.csv.gz"):
        if row["live"] != "True":
            continue
        key = (
            row["lsoa21_approx"], row["ward24_approx"], row["borough"],
            int(float(row["imd2025_decile_approx"] or 0)) or None,
            int(float(row["imd2019_decile_approx"] or 0)) or None,
        )  # fmt: skip
        if key not in areas:
            areas[key] = len(areas) + 1
            db.execute("insert into area values (?,?,?,?,?,?)", (areas[key], *key))
        code = row["pcds"].replace(" ", "")
        point = (micro(float(row["lat"])), micro(float(row["lon"])))
        db.execute("insert into postcode values (?,?,?,?)", (code, *point, areas[key]))


def add_parts(db: sqlite3.Connection, geo: Path) -> None:
    """The mean point of each sector ("N7 6") and outward code ("N7") of Great Britain."""
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for row in rows(geo / "postcodes_uk_live_onspd_nov2025.csv.gz"):
        if not row["oseast1m"]:
            continue
        outward, inward = row["pcds"].split(" ")
        for part in (outward, f"{outward} {inward[0]}"):
            total = sums[part]
            total[0] += float(row["oseast1m"])
            total[1] += float(row["osnrth1m"])
            total[2] += 1
    to_wgs84 = Transformer.from_crs("EPSG:27700", "EPSG:4326")
    for part, (east, north, count) in sorted(sums.items()):
        lat, lon = to_wgs84.transform(east / count, north / count)
        db.execute("insert into part values (?,?,?)", (part, micro(lat), micro(lon)))


def main(geo: Path, out: Path) -> None:
    """Write the file anew; the same input gives the same rows."""
    out.unlink(missing_ok=True)
    db = sqlite3.connect(out)
    db.executescript(SCHEMA)
    add_london(db, geo)
    add_parts(db, geo)
    db.execute("insert into about values ('attribution', ?)", (ATTRIBUTION,))
    db.execute("insert into about values ('version', 'ONSPD November 2025; IoD 2025 and 2019')")
    db.commit()
    db.execute("vacuum")
    db.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
