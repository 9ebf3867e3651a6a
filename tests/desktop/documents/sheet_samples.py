"""Sheets to print (all invented), the shipped labels, and a look inside a PDF file."""

import re
import zlib

from signpost_desktop.documents.handout import (
    Appointment,
    Sheet,
    SheetLabels,
    SheetService,
    UrgentNumber,
    load_labels,
)
from signpost_desktop.resources import resource

URGENT = (
    UrgentNumber("Emergency", "999", neutral=True),
    UrgentNumber("NHS", "111", neutral=True),
    UrgentNumber("Samaritans", "116 123"),
    UrgentNumber("Domestic Abuse Helpline", "0808 2000 247"),
)


def service(number: int) -> SheetService:
    """One of eight well-described invented services."""
    return SheetService(
        name=f"Example Advice Centre {number}",
        summary="Free advice about money, housing and benefits",
        address=f"{number} Sample Street, London N1 {number}AA",
        phones=(f"020 7946 01{number:02}",),
        opening=("Mon to Fri 9:00–17:00", "Sat 10:00–12:00"),
        bring=("Letters about the problem", "Proof of income"),
        cost="Free",
        languages=("English", "Turkish"),
        getting_there="Bus 43 to the Example Arms, then 3 minutes on foot",
        notes=("May not cover this address: ask",),
        source="Islington directory, checked March 2026",
        organization="Invented Foundation",
    )


def sheet(count: int, **changes: object) -> Sheet:
    """A sheet of `count` services with a blank card, changed as said."""
    fields: dict[str, object] = {
        "services": tuple(service(n) for n in range(1, count + 1)),
        "made_on": "26 November 2026",
        "organization": "St Example's Drop-in",
        "organization_details": "020 7946 0001",
        "appointment": Appointment(),
        "urgent": URGENT,
    }
    return Sheet(**(fields | changes))  # type: ignore[arg-type]


def labels(language: str) -> SheetLabels:
    """The shipped labels of a language."""
    return load_labels(resource("labels", "sheet"), language)


def unpacked(pdf: bytes) -> bytes:
    """The file with every compressed stream beside it in plain."""
    parts = [pdf]
    for match in re.finditer(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            parts.append(zlib.decompress(match.group(1)))
        except zlib.error:
            parts.append(match.group(1))
    return b"\n".join(parts)
