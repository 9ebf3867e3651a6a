"""Everything that is known of a service, as headings and lines; what is not known is said."""

from dataclasses import dataclass
from datetime import date, datetime

from signpost_desktop.directory.freshness import checked_line
from signpost_desktop.directory.opening import opening_at, weekly_lines
from signpost_desktop.directory.services import ServiceView
from signpost_desktop.documents.plain_text import isolate_numbers
from signpost_desktop.ui.sheet_content import address_of, cost_words, notes_of, number_words
from signpost_directory.records import Phone, ServiceContact, ServiceRecord

_NOT_KNOWN = "Not known, ask"


@dataclass(frozen=True, slots=True)
class Fact:
    """A heading of WORDS.md and its lines, never none."""

    heading: str
    lines: tuple[str, ...]


def service_facts(view: ServiceView, moment: datetime, today: date) -> tuple[Fact, ...]:
    """The facts in the order in which a caseworker asks for them. `moment` is aware."""
    record = view.record
    source = f"{view.source_name}. {checked_line(record.assured_date or view.published, today)}"
    facts = (
        ("What it is", _described(record)),
        ("Phone", [_spoken(phone) for phone in view.phones] or ["Phone not known"]),
        ("Opening times", [opening_at(record, moment).words, *weekly_lines(record)]),
        ("Who it is for", [_ages(record), record.eligibility, *record.audiences]),
        ("How to get it", [record.application_process, record.wait_time]),
        ("What to bring", list(record.required_documents)),
        ("Cost", [cost_words(record)]),
        ("Languages spoken", [_languages(record), record.interpretation_services]),
        ("Place", [address_of(place) for place in record.locations]),
        ("Area covered", [", ".join(record.service_areas)]),
        ("Getting in", _getting_in(record)),
        ("Who to ask for", [_contact(contact) for contact in record.contacts]),
        ("Run by", [record.organization.name if record.organization else ""]),
        ("Web and email", [record.url, record.email]),
        ("Source", [source]),
    )
    return tuple(Fact(heading, _said(lines)) for heading, lines in facts)


def _said(lines: list[str]) -> tuple[str, ...]:
    known = dict.fromkeys(isolate_numbers(" ".join(line.split())) for line in lines if line.strip())
    return tuple(known) or (_NOT_KNOWN,)


def _described(record: ServiceRecord) -> list[str]:
    return [*notes_of(record), record.kind, *record.description.splitlines()]


def _spoken(phone: Phone) -> str:
    return f"{number_words(phone)} {f'({phone.description})' if phone.description else ''}".strip()


def _ages(record: ServiceRecord) -> str:
    lowest, highest = record.minimum_age, record.maximum_age
    if lowest and highest:
        return f"Ages {lowest:g} to {highest:g}"
    if lowest:
        return f"Ages {lowest:g} and over"
    return f"Up to age {highest:g}" if highest else ""


def _languages(record: ServiceRecord) -> str:
    return ", ".join(language.name or language.code for language in record.languages)


def _getting_in(record: ServiceRecord) -> list[str]:
    places = [
        line for place in record.locations for line in (*place.accessibility, place.transport)
    ]
    return [*record.accessibility, *places]


def _contact(contact: ServiceContact) -> str:
    numbers = [number_words(phone) for phone in contact.phones]
    return ", ".join(
        part for part in (contact.name, contact.title, *numbers, contact.email) if part
    )
