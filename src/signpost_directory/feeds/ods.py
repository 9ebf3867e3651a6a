"""NHS ODS lists (GP practices, pharmacies): 27 columns without a header, told apart by content.

Columns, counted from 0: 0 code, 1 name, 4 to 8 address, 9 postcode, 10 open date, 12 status,
17 phone, 25 prescribing setting (GP practices only; 4 is general practice).
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from signpost_directory.feeds import notes
from signpost_directory.feeds.capitals import title_case
from signpost_directory.feeds.items import ReadItem, ReadService, Refused
from signpost_directory.feeds.notes import Notes
from signpost_directory.feeds.phone_numbers import phones_in
from signpost_directory.feeds.plain import line
from signpost_directory.feeds.values import postcode, texts
from signpost_directory.records import Location, ServiceRecord, TaxonomyTerm

COLUMNS = 27
GP, PHARMACY = "ods-gp", "ods-pharmacy"
_CODE = re.compile(r"^[A-Z0-9]{3,10}$")
_DAY = re.compile(r"^\d{8}$")
_NAMELESS = "Service without a name"
_KINDS = {GP: ("GP practice", "Doctors"), PHARMACY: ("Pharmacy", "Pharmacy")}


def detect(rows: Sequence[Sequence[str]]) -> str | None:
    """Which ODS list these first rows are of, or None."""
    fit = [row for row in rows if _fits(row)]
    if not rows or len(fit) * 10 < len(rows) * 9:
        return None
    if sum(1 for row in fit if row[25].strip().isdigit()) * 2 > len(fit):
        return GP
    pharmacies = sum(1 for row in fit if row[0].startswith("F") and not row[25].strip())
    return PHARMACY if pharmacies * 2 > len(fit) else None


def _fits(row: Sequence[str]) -> bool:
    return (
        len(row) == COLUMNS
        and bool(_CODE.match(row[0].strip()))
        and bool(_DAY.match(row[10].strip()))
        and row[12].strip() in ("A", "C", "D", "P")
    )


class OdsReader:
    """Reads the rows of one list. `newest` is its newest open date that is not in the future."""

    def __init__(self, kind: str, today: date) -> None:
        self._kind = kind
        self._today = f"{today:%Y%m%d}"
        self._newest = ""

    @property
    def newest(self) -> str | None:
        """The month of the list, as an ISO date: the newest open date met so far."""
        day = self._newest
        return f"{day[:4]}-{day[4:6]}-{day[6:]}" if day else None

    def read(self, rows: Iterable[Sequence[str]]) -> Iterator[ReadItem]:
        """Every row: active ones of the kind as services, others as not listed."""
        for row in rows:
            if not any(cell.strip() for cell in row):
                continue
            if len(row) != COLUMNS or not row[0].strip():
                yield Refused(line(row[0], Notes())[:40], "the row is incomplete")
                continue
            opened = row[10].strip()
            if _DAY.match(opened) and self._newest < opened <= self._today:
                self._newest = opened
            yield self._service(row)

    def _service(self, row: Sequence[str]) -> ReadService:
        seen = Notes()
        kind, term = _KINDS[self._kind]
        name = line(row[1], seen)
        address = [line(cell, seen) for cell in row[4:9] if cell]
        if not name:
            seen.add(notes.NO_NAME)
        elif name.isupper():
            seen.add(notes.CAPITALS)
        record = ServiceRecord(
            id=line(row[0], seen),
            name=title_case(name) if name.isupper() else name or _NAMELESS,
            kind=kind,
            status="active",
            phones=tuple(phones_in(row[17] or None, seen)),
            locations=(
                Location(
                    address=texts(title_case(one) if one.isupper() else one for one in address),
                    postcode=postcode(row[9] or None, seen),
                ),
            ),
            taxonomy_terms=(TaxonomyTerm(term, taxonomy="NHS ODS"),),
            may_not_cover=self._kind == GP,
        )
        listed = row[12].strip() == "A" and (self._kind == PHARMACY or row[25].strip() == "4")
        if not listed:
            record = replace(record, status="closed")
        received = {"row": list(row)}
        return ReadService(record, received, seen.reasons, listed)
