"""What stands on the sheet that a person takes away, and what of it may be printed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum
from itertools import zip_longest

from signpost_desktop.documents.plain_text import clean

MOST_SERVICES = 40


class SheetMode(Enum):
    """How much the sheet tells whoever finds it."""

    FULL = "full"
    NUMBER_ONLY = "number_only"


@dataclass(frozen=True)
class SheetService:
    """One service as plain words, ready to read. What is not known is left empty.

    `opening` has a line for each stretch of days ("Mon to Fri 9:00–17:00"); `notes` are
    cautions ("May not cover this address: ask"); `source` has its date ("NHS list, September
    2025"); `organization` is who runs it: never printed, but kept off a number-only sheet.
    `english` is the English of the name, summary and what to bring, where those are in the
    client's language.
    """

    name: str
    summary: str = ""
    address: str = ""
    phones: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    bring: tuple[str, ...] = ()
    cost: str = ""
    languages: tuple[str, ...] = ()
    getting_there: str = ""
    notes: tuple[str, ...] = ()
    source: str = ""
    organization: str = ""
    english: English | None = None

    @property
    def times(self) -> tuple[tuple[str, str], ...]:
        """Each stretch of days in the client's language and in English, "" where it is that."""
        english = self.english.opening if self.english else ()
        return tuple(zip_longest(self.opening, english[: len(self.opening)], fillvalue=""))


@dataclass(frozen=True)
class English:
    """What stands in English beside a service's words in the client's language."""

    name: str = ""
    summary: str = ""
    bring: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    """One for each line of the service's own, or none."""
    cost: str = ""
    languages: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Appointment:
    """A card on the sheet; an empty field is a line to write on."""

    date: str = ""
    time: str = ""
    place: str = ""
    with_whom: str = ""


@dataclass(frozen=True)
class UrgentNumber:
    """A line at the foot of the sheet. A `neutral` one (999, 111) tells nothing of the person."""

    name: str
    number: str
    neutral: bool = False


@dataclass(frozen=True)
class Sheet:
    """Everything on one sheet. It has no place for the person's name or reason, on purpose."""

    services: tuple[SheetService, ...]
    made_on: str
    organization: str = ""
    organization_details: str = ""
    appointment: Appointment | None = None
    urgent: tuple[UrgentNumber, ...] = ()
    mode: SheetMode = SheetMode.FULL
    large: bool = False


def printable(sheet: Sheet) -> Sheet:
    """The sheet as it may be printed: cleaned, and in NUMBER_ONLY without all that gives away.

    Everything that leaves the program (paper, PDF, QR code, big view) is made from this alone.
    """
    services = tuple(map(_clean_service, sheet.services[:MOST_SERVICES]))
    cleaned = Sheet(
        services=services,
        made_on=clean(sheet.made_on, 40),
        organization=clean(sheet.organization, 80),
        organization_details=clean(sheet.organization_details, 100),
        appointment=sheet.appointment and _clean_appointment(sheet.appointment),
        urgent=tuple(
            UrgentNumber(clean(u.name, 120), clean(u.number, 30), u.neutral)
            for u in sheet.urgent[:8]
        ),
        mode=sheet.mode,
        large=sheet.large,
    )
    return cleaned if sheet.mode is SheetMode.FULL else _numbers_alone(cleaned)


def _clean_service(service: SheetService) -> SheetService:
    return SheetService(
        name=clean(service.name, 120),
        summary=clean(service.summary, 220),
        address=clean(service.address, 200),
        phones=_clean_all(service.phones, 60, 6),
        opening=_clean_all(service.opening, 120, 10),
        bring=_clean_all(service.bring, 120, 8),
        cost=clean(service.cost, 160),
        languages=_clean_all(service.languages, 40, 12),
        getting_there=clean(service.getting_there, 240),
        notes=_clean_all(service.notes, 200, 6),
        source=clean(service.source, 240),
        organization=clean(service.organization, 120),
        english=service.english and _clean_english(service.english),
    )


def _clean_english(english: English) -> English:
    return English(
        name=clean(english.name, 120),
        summary=clean(english.summary, 220),
        bring=_clean_all(english.bring, 120, 8),
        opening=_clean_all(english.opening, 120, 10),
        cost=clean(english.cost, 160),
        languages=_clean_all(english.languages, 40, 12),
        notes=_clean_all(english.notes, 200, 6),
    )


def _clean_all(texts: tuple[str, ...], limit: int, most: int) -> tuple[str, ...]:
    return tuple(line for text in texts[:most] if (line := clean(text, limit)))


def _clean_appointment(appointment: Appointment) -> Appointment:
    return Appointment(
        date=clean(appointment.date, 60),
        time=clean(appointment.time, 40),
        place=clean(appointment.place, 90),
        with_whom=clean(appointment.with_whom, 50),
    )


def _numbers_alone(sheet: Sheet) -> Sheet:
    """Phones and times; an organization's name, also ours, could tell what the sheet is about."""
    appointment = sheet.appointment
    return replace(
        sheet,
        services=tuple(map(_number_alone, sheet.services)),
        organization="",
        organization_details="",
        appointment=appointment and Appointment(date=appointment.date, time=appointment.time),
        urgent=tuple(urgent for urgent in sheet.urgent if urgent.neutral),
    )


def _number_alone(service: SheetService) -> SheetService:
    phones = (" ".join(re.findall(r"\(\d+\)\d*|[+\d]+", phone)) for phone in service.phones)
    telling = _telling_words(service)
    times = [both for both in service.times if not _long_words(" ".join(both)) & telling]
    return SheetService(
        name="",
        phones=tuple(phone for phone in phones if phone),
        opening=tuple(line for line, _english in times),
        english=English(opening=tuple(english for _line, english in times)),
    )


def _telling_words(service: SheetService) -> set[str]:
    """Words of the name, the organization and what it is; names of days tell nothing."""
    english = service.english or English()
    described = (service.name, service.organization, service.summary, service.address,
                 english.name, english.summary)  # fmt: skip
    return _long_words(" ".join(described)) - _DAYS


def _long_words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 3}


_DAYS = _long_words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Tues Thur Thurs open closed daily "
    "weekdays weekends every from until hours"
)
