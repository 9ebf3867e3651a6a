"""A plain spreadsheet of services: which column is what, a preview for the window, its records."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from signpost_directory.errors import BadInput
from signpost_directory.feeds import notes, parts
from signpost_directory.feeds.capitals import is_shouted, title_case
from signpost_directory.feeds.items import ReadItem, ReadService
from signpost_directory.feeds.notes import Notes
from signpost_directory.feeds.open_referral import NAMELESS
from signpost_directory.feeds.phone_numbers import phones_in
from signpost_directory.feeds.plain import line, paragraphs
from signpost_directory.feeds.table_rows import Row, TableRows
from signpost_directory.feeds.translations import column_in, parted, translations_in
from signpost_directory.feeds.values import (
    day,
    email,
    link,
    postcode,
    postcode_in,
    texts,
)
from signpost_directory.records import (
    Cost,
    Location,
    Organization,
    Schedule,
    ServiceRecord,
    TaxonomyTerm,
)
from signpost_directory.words import Words, for_people

FIELDS: dict[str, str] = for_people(
    {
        "name": "Name of the service",
        "description": "What it offers",
        "organization": "Who runs it",
        "address": "Address",
        "postcode": "Postcode",
        "phone": "Phone",
        "email": "Email",
        "url": "Website",
        "hours": "Opening times",
        "languages": "Languages",
        "cost": "Cost",
        "eligibility": "Who it is for",
        "documents": "What to bring",
        "referral": "How to get help there",
        "accessibility": "Access",
        "category": "Kind of help",
        "area": "Area covered",
        "checked": "Last checked",
        "latitude": "Latitude",
        "longitude": "Longitude",
        "id": "Reference",
    }
)
"""What a column can hold, with the words for the page that matches columns."""

_ALSO: dict[str, str] = {
    "name": "service|service name|name of service|project|title|provider name",
    "description": "about|details|summary|what they do|what we do|information|offer|notes",
    "organization": "organisation|provider|charity|agency|run by|organisation name|"
    "organization name",
    "address": "location|venue|where|street|full address|address line 1|address 1|address_1",
    "postcode": "post code|postal code|postal_code|zip",
    "phone": "telephone|tel|phone number|contact number|telephone number|mobile|contact phone",
    "email": "e-mail|email address|contact email|mail",
    "url": "website|web|web site|link|web address|site|homepage",
    "hours": "opening hours|opening times|times|open|when|day and time|days and times|schedule",
    "languages": "language|languages spoken",
    "cost": "costs|price|fee|fees|charge|charges",
    "eligibility": "who for|who is it for|for whom|criteria|target group|eligible",
    "documents": "bring|required documents|documents needed",
    "referral": "how to access|how to refer|access route|application process|self referral",
    "accessibility": "wheelchair access|disabled access|access",
    "category": "type|kind|categories|tags|theme|service type",
    "area": "area covered|borough|boroughs|catchment|coverage|service area",
    "checked": "date checked|last updated|updated|last verified|verified|assured_date",
    "latitude": "lat",
    "longitude": "lon|lng|long",
    "id": "service id|ref|code|uid|service_id",
}
_SEPARATORS = re.compile(r"\s*[,;/|\n]\s*|\s+and\s+")
_BOTH_PARTS = re.compile(r"[\W_]+")
_FORMULA = ("=", "@")
PREVIEW_ROWS = 20

Columns = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Preview:
    """The head of a spreadsheet, for matching columns. `mapping`: field → column, guessed."""

    headers: Row
    rows: tuple[Row, ...]
    mapping: dict[str, int]


def preview_table(path: Path) -> Preview:
    """The first rows of a CSV or XLSX file as plain text, with a guess what each column is.

    Raises BadInput when it cannot be read at all.
    """
    table = TableRows(path)
    rows = (tuple(paragraphs(cell, Notes()) for cell in row) for row in table)
    filled = (row for row in rows if any(row))
    headers = next(filled, ())
    if not headers:
        raise BadInput((Words("{0}: this spreadsheet is empty. Nothing was changed.", path.name),))
    return Preview(headers, tuple(islice(filled, PREVIEW_ROWS)), guess_mapping(headers))


def guess_mapping(headers: Sequence[str]) -> dict[str, int]:
    """Field → column number, by what the headings say; a column is used once."""
    plain = [" ".join(_BOTH_PARTS.split(header.lower())).strip() for header in headers]
    named = {field: (label.lower(), *_names(field)) for field, label in FIELDS.items()}
    found: dict[str, int] = {}
    for at, header in enumerate(headers):
        if column := column_in(header, named):
            found.setdefault(column, at)
    for exact in (True, False):
        for field, label in FIELDS.items():
            names = [field, label.lower(), *_names(field)]
            free = [at for at in range(len(plain)) if at not in found.values()]
            hits = (at for name in names for at in free if _is_called(plain[at], name, exact=exact))
            hit = next(hits, None)
            if field not in found and hit is not None:
                found[field] = hit
    return found


def _names(field: str) -> list[str]:
    return _ALSO[field].replace("_", " ").split("|")


def fields_with(mapping: Columns) -> dict[str, str]:
    """FIELDS, and what the columns of translations in a guessed mapping are called."""
    found = dict(FIELDS)
    for column in mapping:
        if told := parted(column):
            language = parts.language(told[1]).name or told[1]
            found[column] = Words("{0} in {1}", FIELDS[told[0]], language)
    return found


def _is_called(heading: str, name: str, *, exact: bool) -> bool:
    return heading == name if exact else len(name) > 3 and heading.startswith(name)


class SpreadsheetReader:
    """Reads one table by a mapping of fields to columns. The first filled row has the headings."""

    def __init__(self, table: TableRows, mapping: Columns | None) -> None:
        self._table = table
        self._mapping = mapping

    def read(self) -> Iterator[ReadItem]:
        """Every filled row as a service. Raises BadInput without a column of names."""
        rows = (row for row in self._table if any(cell.strip() for cell in row))
        headers = next(rows, ())
        chosen = dict(self._mapping or guess_mapping(headers))
        if "name" not in chosen and "organization" in chosen:
            chosen["name"] = chosen["organization"]
        if "name" not in chosen:
            raise BadInput(
                (
                    Words(
                        "{0}: no column holds the names of services. "
                        'Call one column "Name", or match the columns in Signpost. '
                        "Nothing was changed.",
                        self._table.path.name,
                    ),
                )
            )
        for row in rows:
            cells = {f: row[at] for f, at in chosen.items() if 0 <= at < len(row) and row[at]}
            yield self._service(cells, dict(zip(headers, row, strict=False)))

    def _service(self, cells: dict[str, str], received: dict[str, Any]) -> ReadService:
        seen = Notes()
        if any(cell.startswith(_FORMULA) for cell in cells.values()):
            seen.add(notes.FORMULA)
        name = line(cells.get("name"), seen)
        if not name:
            seen.add(notes.NO_NAME)
        elif is_shouted(name):
            seen.add(notes.CAPITALS)
            name = title_case(name)
        record = ServiceRecord(
            id=_identity(cells, seen),
            name=name or NAMELESS,
            locations=_places(cells, seen),
            translations=translations_in(cells, seen),
            **_texts(cells, seen),
        )
        return ReadService(record, received, seen.reasons)


def _identity(cells: dict[str, str], seen: Notes) -> str:
    told = line(cells.get("id"), seen)
    if told:
        return told[:500]
    seen.add(notes.NO_ID)
    words = "\n".join(cells.get(f, "").strip().lower() for f in ("name", "address", "postcode"))
    return f"made-{hashlib.sha256(words.encode('utf-8', 'replace')).hexdigest()[:24]}"


def _texts(cells: dict[str, str], seen: Notes) -> dict[str, Any]:
    def text(field: str) -> str:
        return paragraphs(cells.get(field), seen)

    def several(field: str) -> tuple[str, ...]:
        return texts(_SEPARATORS.split(text(field)))

    organization = line(cells.get("organization"), seen)
    hours, cost = text("hours"), text("cost")
    if not organization:
        seen.add(notes.NO_ORGANIZATION)
    return {
        "description": text("description"),
        "organization": Organization(name=organization) if organization else None,
        "phones": tuple(phones_in(cells.get("phone"), seen)),
        "email": email(cells.get("email"), seen),
        "url": link(cells.get("url"), seen),
        "schedules": (Schedule(description=hours),) if hours else (),
        "languages": tuple(parts.language(name) for name in several("languages")),
        "fees": cost,
        "costs": (Cost(option=cost, amount=0),) if cost.lower() in ("free", "£0", "0") else (),
        "eligibility": text("eligibility"),
        "required_documents": texts([text("documents")]),
        "application_process": text("referral"),
        "accessibility": texts([text("accessibility")]),
        "taxonomy_terms": tuple(TaxonomyTerm(name) for name in several("category")),
        "service_areas": several("area"),
        "assured_date": day(cells.get("checked"), seen),
    }


def _places(cells: dict[str, str], seen: Notes) -> tuple[Location, ...]:
    address = paragraphs(cells.get("address"), seen)
    code = postcode(cells.get("postcode"), seen) or postcode_in(address)
    row = {"latitude": cells.get("latitude"), "longitude": cells.get("longitude")}
    latitude, longitude = parts.point(row, seen)
    lines = [part for part in re.split(r"\s*[,\n]\s*", address) if part]
    place = Location(
        address=texts(one for one in lines if postcode_in(one) != one.upper()),
        postcode=code,
        latitude=latitude,
        longitude=longitude,
    )
    return () if place == Location() else (place,)
