"""Everything that is known of a service, as headings and lines; what is not known is said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from signpost_desktop.directory.freshness import checked_line
from signpost_desktop.directory.opening import opening_at, weekly_lines
from signpost_desktop.directory.service_words import ServiceWords, origin_of
from signpost_desktop.directory.services import ServiceView
from signpost_desktop.documents.plain_text import isolate_numbers
from signpost_desktop.ui.language import language_words, said
from signpost_desktop.ui.sheet_content import address_of, cost_words, notes_of, number_words
from signpost_directory.records import Phone, ServiceContact, ServiceRecord, Translation
from signpost_directory.words import Words, measured, together

translate = QCoreApplication.translate
_NOT_KNOWN = Words("Not known, ask")


@dataclass(frozen=True, slots=True)
class Fact:
    """A heading of WORDS.md and its lines, never none."""

    heading: str
    lines: tuple[str, ...]


def service_facts(
    view: ServiceView,
    moment: datetime,
    today: date,
    words: ServiceWords | None = None,
    every: Sequence[ServiceWords] = (),
) -> tuple[Fact, ...]:
    """The facts in the order in which a caseworker asks for them. `moment` is aware.

    `words` are the texts in the client's language: they stand before the English ones. `every`
    names the languages that the service is written in besides.
    """
    record = view.record
    own = words.texts if words else Translation("")
    checked = checked_line(record.assured_date or view.published, today)
    source = together((view.source_name, checked), ". ")
    facts: tuple[tuple[str, Sequence[str]], ...] = (
        (
            translate("ServiceFacts", "What it is"),
            [*own.description.splitlines(), *_described(record)],
        ),
        (
            translate("ServiceFacts", "Phone"),
            [_spoken(phone) for phone in view.phones] or [Words("Phone not known")],
        ),
        (
            translate("ServiceFacts", "Opening times"),
            [opening_at(record, moment).words, *weekly_lines(record)],
        ),
        (
            translate("ServiceFacts", "Who it is for"),
            [own.eligibility, _ages(record), record.eligibility, *record.audiences],
        ),
        (
            translate("ServiceFacts", "How to get it"),
            [own.application_process, record.application_process, record.wait_time],
        ),
        (
            translate("ServiceFacts", "What to bring"),
            [*own.required_documents, *record.required_documents],
        ),
        (translate("ServiceFacts", "Cost"), [cost_words(record)]),
        (
            translate("ServiceFacts", "Languages spoken"),
            [_languages(record), record.interpretation_services],
        ),
        (translate("ServiceFacts", "Place"), [address_of(place) for place in record.locations]),
        (translate("ServiceFacts", "Area covered"), [", ".join(record.service_areas)]),
        (translate("ServiceFacts", "Getting in"), _getting_in(record)),
        (
            translate("ServiceFacts", "Who to ask for"),
            [_contact(contact) for contact in record.contacts],
        ),
        (
            translate("ServiceFacts", "Run by"),
            [record.organization.name if record.organization else ""],
        ),
        (translate("ServiceFacts", "Web and email"), [record.url, record.email]),
        (translate("ServiceFacts", "Source"), [source]),
    )
    told = [Fact(heading, _said(lines)) for heading, lines in facts]
    if words is not None:
        told.insert(1, _origin(words))
    if others := [language_words(each.language) for each in every if each is not words
                  and (words is None or each.language != words.language)]:  # fmt: skip
        told.append(Fact(translate("ServiceFacts", "Also written in"), (", ".join(others),)))
    return tuple(told)


def _origin(words: ServiceWords) -> Fact:
    """In which language, where that came from and when, and what of it is out of date."""
    named = language_words(words.language)
    lines = [said(origin_of(words, named))]
    if words.texts.outdated:
        lines.append(translate("ServiceFacts", "The English has changed since."))
    heading = translate("ServiceFacts", "In {0}").format(named)
    return Fact(heading, tuple(isolate_numbers(line) for line in lines))


def _said(lines: Sequence[str]) -> tuple[str, ...]:
    spoken = (" ".join(said(line).split()) for line in lines if line.strip())
    known = dict.fromkeys(isolate_numbers(line) for line in spoken)
    return tuple(known) or (said(_NOT_KNOWN),)


def _described(record: ServiceRecord) -> list[str]:
    return [*notes_of(record), record.kind, *record.description.splitlines()]


def _spoken(phone: Phone) -> str:
    return f"{number_words(phone)} {f'({phone.description})' if phone.description else ''}".strip()


def _ages(record: ServiceRecord) -> str:
    lowest, highest = record.minimum_age, record.maximum_age
    if lowest and highest:
        return measured("Ages {1} to {0}", "Ages {1} to {0}", f"{highest:g}", f"{lowest:g}")
    if lowest:
        return measured("Ages {0} and over", "Ages {0} and over", f"{lowest:g}")
    if not highest:
        return ""
    return measured("Up to age {0}", "Up to age {0}", f"{highest:g}")


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
