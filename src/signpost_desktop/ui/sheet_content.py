"""What goes on a sheet: services of the directory as plain words, and when somebody must be asked.

Hazard 1: a sheet that names a refuge, found in a bag, can do harm. So the question "Safe to take
home?" has no answer of its own whenever a service or a need is sensitive, or the person has
safe-contact rules; and a service's own text is looked at, not only the words that found it.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from sqlalchemy import Connection

from signpost_desktop.application import Desk
from signpost_desktop.casework.languages import language_name
from signpost_desktop.casework.service_texts import team_texts
from signpost_desktop.directory.freshness import checked_line
from signpost_desktop.directory.opening import NOT_KNOWN, weekly_lines
from signpost_desktop.directory.service_words import (
    ServiceWords,
    best_of,
    every_words,
    paper_origin,
)
from signpost_desktop.directory.services import ServiceView, service
from signpost_desktop.directory.urgent import card
from signpost_desktop.documents.sheet import (
    Appointment,
    English,
    Sheet,
    SheetMode,
    SheetService,
    UrgentNumber,
)
from signpost_desktop.resources import resource
from signpost_desktop.ui.running_record import RunningRecord
from signpost_desktop.ui.sheet_facts import day_said, facts_said, read_ahead, urgent_said
from signpost_directory.concepts import Concepts
from signpost_directory.records import Cost, Location, Phone, ServiceRecord
from signpost_directory.translated import base_language
from signpost_directory.words import Dated, Words, together

SafeHome = Literal["", "yes", "number_only", "no"]
"""The answer to "Safe to take home?"; "" is not answered."""

_SENTENCE = re.compile("[.؟।።] |。")  # Latin, Arabic, Bengali, Ethiopic, Chinese
_NEUTRAL = ("999", "111")
_TELLING = 240  # hundredths: its name or a label says it, or its text more than once
_SUMMARY = 200


@dataclass(frozen=True)
class SheetMatter:
    """Everything a sheet is made of, read once. `must_ask`: "Safe to take home?" has no default.

    `translated` has for each service what it has in other languages.
    """

    services: tuple[SheetService, ...]
    translated: tuple[tuple[ServiceWords, ...], ...]
    service_ids: frozenset[str]
    organization: str
    made_on: str
    urgent: tuple[UrgentNumber, ...]
    must_ask: bool
    appointment: Appointment

    def with_appointment(self, typed: Mapping[str, str]) -> "SheetMatter":
        """The same with another appointment, its parts named as in `Appointment`."""
        return replace(self, appointment=_appointment(typed))

    def sheet(self, safe_home: SafeHome, *, large: bool = False, language: str = "en") -> Sheet:
        """The sheet for an answer, with services' own words in a language where they have some.

        Raises ValueError when it must not be given.
        """
        if not may_give(safe_home, must_ask=self.must_ask):
            raise ValueError("this sheet may not be given")
        mode = SheetMode.NUMBER_ONLY if safe_home == "number_only" else SheetMode.FULL
        services = tuple(
            in_language(service, words, language)
            for service, words in zip(self.services, self.translated, strict=True)
        )
        return Sheet(services, day_said(self.made_on, language), self.organization, "",
                     self.appointment, urgent_said(self.urgent, language), mode, large)  # fmt: skip


def may_give(safe_home: SafeHome, *, must_ask: bool) -> bool:
    """Whether a sheet may be given: an answer of yes or number only, never unasked if it must."""
    return safe_home in ("yes", "number_only") if must_ask else safe_home != "no"


def gather(desk: Desk, record: RunningRecord, has_safe_contact_rules: bool) -> SheetMatter:
    """Read what the sheet for this record needs. Takes a few milliseconds; not for the GUI."""
    read_ahead(record.language)
    with desk.vault.read() as session:
        organization = str(session.setting("organization_name", ""))
        today = session.today()
        ids = [given.service_id for given in record.services]
        found = {each: service(session.directory, each) for each in ids}
        written = team_texts(session, ids)
        telling = any(
            is_sensitive(session.directory, desk.concepts, view) for view in found.values() if view
        )
    services, translated = [], []
    for given in record.services:
        view = found[given.service_id]
        translated.append(every_words(view, written) if view else ())
        services.append(
            sheet_service(view, today) if view else _gone(given.name, given.told.get("phone", ""))
        )
    needs = (desk.concepts.get(need.concept) for need in record.needs)
    must_ask = (
        has_safe_contact_rules
        or telling
        or any(given.sensitive for given in record.services)
        or any(need.sensitive for need in needs if need)
    )
    return SheetMatter(
        tuple(services),
        tuple(translated),
        frozenset(given.service_id for given in record.services),
        organization,
        Dated(today),
        urgent_numbers(),
        must_ask,
        _appointment(record.appointment),
    )


def _appointment(typed: Mapping[str, str]) -> Appointment:
    known = (typed.get(name, "") for name in ("date", "time", "place", "with_whom"))
    return Appointment(*known)


def is_sensitive(connection: Connection, concepts: Concepts, view: ServiceView) -> bool:
    """Whether a service's own name and text show that it meets a sensitive need.

    They do when they say so strongly, or when it is much of what they say at all: a refuge may
    have a harmless name and one telling sentence.
    """
    rows = connection.exec_driver_sql(
        "select need, max(weight) from service_need where service = ? group by need", (view.rowid,)
    ).all()
    most = max((weight for _, weight in rows), default=0)
    telling = (concepts.get(need) for need, w in rows if w >= _TELLING or 2 * w >= most)
    return any(concept.sensitive for concept in telling if concept)


def urgent_numbers() -> tuple[UrgentNumber, ...]:
    """The urgent numbers that stand on every sheet; our own lead's is not for paper."""
    return tuple(
        UrgentNumber(line.label, line.number, line.number in _NEUTRAL)
        for line in card(resource("urgent"), None)
        if line.number
    )


def sheet_service(view: ServiceView, today: date) -> SheetService:
    """A service as the sheet's plain words. What is not known is left empty: the sheet says so."""
    record = view.record
    first = record.locations[0] if record.locations else Location()
    opening = weekly_lines(record)
    checked = checked_line(record.assured_date or view.published, today)
    source = together((view.source_name, checked), ". ")
    return SheetService(
        name=record.name,
        summary=summary_of(record.description),
        address=address_of(first),
        phones=tuple(number_words(phone) for phone in view.phones),
        opening=() if opening == (NOT_KNOWN,) else opening,
        bring=record.required_documents,
        cost=cost_words(record),
        languages=tuple(language.name or language.code for language in record.languages),
        getting_there=first.transport,
        notes=notes_of(record),
        source=source,
        organization=record.organization.name if record.organization else "",
    )


def in_language(
    service: SheetService, translated: Iterable[ServiceWords], language: str
) -> SheetService:
    """The service in the sheet's language as far as there are words in it, English beside them."""
    if base_language(language) == "en":
        return service
    every = tuple(translated)
    texts = best_of([words.texts for words in every], language)
    service = facts_said(service, language)
    if texts is None:
        return service
    words = next(words for words in every if words.texts is texts)
    name, summary, bring = texts.name, summary_of(texts.description), texts.required_documents
    origin = paper_origin(words, language_name(base_language(words.language)))
    return replace(
        service,
        name=name or service.name,
        summary=summary or service.summary,
        bring=bring or service.bring,
        source=together((service.source, origin), ". "),
        english=replace(
            service.english or English(),
            name=service.name if name else "",
            summary=service.summary if summary else "",
            bring=service.bring if bring else (),
        ),
    )


def notes_of(record: ServiceRecord) -> tuple[str, ...]:
    """What the person must know before going there."""
    notes = [record.alert, Words("May not cover this address: ask") if record.may_not_cover else ""]
    return tuple(note for note in notes if note)


def address_of(place: Location) -> str:
    """A place on one line; empty when nothing is known of it."""
    parts = (place.name, *place.address, place.postcode)
    return ", ".join(dict.fromkeys(part for part in parts if part))


def cost_words(record: ServiceRecord) -> str:
    """What it costs, in words; empty when not known."""
    lines = [record.fees, *(_price(cost) for cost in record.costs)]
    return together(dict.fromkeys(_bare(line) for line in lines if line), ". ")


def number_words(phone: Phone) -> str:
    """A number with its extension and what it is for."""
    if not phone.extension:
        return phone.number
    return Words("{0} ext {1}", phone.number, phone.extension)


def summary_of(text: str, longest: int = _SUMMARY) -> str:
    """The first whole sentences that fit."""
    kept = ""
    for sentence in _sentences(text):
        if kept and len(kept) + len(sentence) > longest:
            break
        kept = f"{kept} {sentence}".strip()
    return kept


def _sentences(text: str) -> Iterable[str]:
    line = " ".join(text.split())
    while line:
        end = _SENTENCE.search(line)
        if end is None:
            yield line
            return
        yield line[: end.end()].rstrip()
        line = line[end.end() :]


def _bare(line: str) -> str:
    return line if isinstance(line, Words) else line.rstrip(".")


def _price(cost: Cost) -> str:
    if cost.amount is None:
        return cost.option or cost.description
    if cost.amount == 0:
        return Words("Free")
    price = f"£{cost.amount:.2f}" if cost.currency == "GBP" else f"{cost.amount} {cost.currency}"
    return f"{cost.option} {price}".strip()


def _gone(name: str, phone: str) -> SheetService:
    """A service that the directory no longer has, as it was told."""
    known: Sequence[str] = (phone,) if any(c.isdigit() for c in phone) else ()
    return SheetService(name, phones=tuple(known), notes=(Words("Ring first"),))
