"""The parts of an Open Referral service: phones, places, schedules, languages, costs, labels.

Field names of ORUK v1, ORUK v3 and HSDS 3 are read side by side: real feeds mix them.
"""

import json
import re
from datetime import date
from functools import lru_cache
from typing import Any

from signpost_directory.feeds import notes
from signpost_directory.feeds.notes import Notes
from signpost_directory.feeds.phone_numbers import phones_in
from signpost_directory.feeds.plain import line, paragraphs
from signpost_directory.feeds.values import (
    clock,
    day,
    email,
    first,
    number,
    postcode,
    rows,
    texts,
)
from signpost_directory.records import (
    Cost,
    Language,
    Location,
    Phone,
    Schedule,
    ServiceContact,
    TaxonomyTerm,
)
from signpost_directory.resources import resource

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_BYDAY = re.compile(r"^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)[A-Z]*$")
_FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_NUMBERS = re.compile(r"^-?\d{1,2}(?:,-?\d{1,2}){0,30}$")
_MOST_PARTS = 500  # of one kind in one service


def phones(value: object, seen: Notes) -> tuple[Phone, ...]:
    """Every number of a list of phones, once each."""
    found: dict[str, Phone] = {}
    for row in rows(value)[:_MOST_PARTS]:
        extension = line(row.get("extension"), seen)
        description = line(first(row, "description", "type_of_phone"), seen)
        spoken = texts(one.name or one.code for one in languages(row.get("languages"), seen))
        for phone in phones_in(row.get("number"), seen, extension, description):
            found.setdefault(
                phone.number, Phone(phone.number, phone.extension, phone.description, spoken)
            )
    return tuple(found.values())


def contacts(value: object, seen: Notes) -> tuple[ServiceContact, ...]:
    """Who to ask for; those of whom nothing is told are left out."""
    found = []
    for row in rows(value)[:_MOST_PARTS]:
        contact = ServiceContact(
            name=line(row.get("name"), seen),
            title=line(first(row, "title", "department"), seen),
            phones=phones(row.get("phones"), seen),
            email=email(row.get("email"), seen),
        )
        if contact != ServiceContact():
            found.append(contact)
    return tuple(dict.fromkeys(found))


def languages(value: object, seen: Notes) -> tuple[Language, ...]:
    """Languages with code and name as far as either is known."""
    found = []
    for row in rows(value)[:_MOST_PARTS]:
        told = first(row, "name", "language")
        name, code = line(told, seen), line(row.get("code"), seen).lower()[:20]
        if name or code:
            found.append(language(name, code, line(row.get("note"), seen)))
    return tuple(dict.fromkeys(found))


def language(name: str, code: str = "", note: str = "") -> Language:
    """A language by name or code; the missing one is filled from our list where it is there."""
    names, codes = _known_languages()
    if len(name) <= 3 and name.lower() in names and not code:
        name, code = "", name.lower()  # a feed that writes codes as names
    return Language(code or codes.get(name.casefold(), ""), name or names.get(code, ""), note)


def known_codes() -> frozenset[str]:
    """The codes of our own list of languages."""
    return frozenset(_known_languages()[0])


@lru_cache(maxsize=1)
def _known_languages() -> tuple[dict[str, str], dict[str, str]]:
    listed = json.loads(resource("codelists", "languages.json").read_text("utf-8"))["values"]
    names = {one["code"]: one["label"] for one in listed}
    codes = {one.get("own_name", "").casefold(): one["code"] for one in listed}
    return names, codes | {one["label"].casefold(): one["code"] for one in listed}


def schedules(value: object, seen: Notes) -> tuple[Schedule, ...]:
    """Opening times; every field is checked, so that pages may compute with them."""
    found = (_schedule(row, seen) for row in rows(value)[:_MOST_PARTS])
    return tuple(dict.fromkeys(one for one in found if one != Schedule()))


def _schedule(row: dict[str, Any], seen: Notes) -> Schedule:
    freq = line(row.get("freq"), seen).upper()
    dtstart = day(row.get("dtstart"), seen)
    byday = _byday(first(row, "byday", "weekday"), seen)
    if freq == "WEEKLY" and not byday and dtstart:
        byday = (
            _DAYS[date.fromisoformat(dtstart).weekday()],
        )  # RFC 5545: weekly without a day means that day
    interval = number(row.get("interval"), seen) or 1
    words = (paragraphs(row.get(name), seen) for name in ("description", "notes"))
    return Schedule(
        byday=byday,
        opens_at=clock(first(row, "opens_at", "opening_time"), seen),
        closes_at=clock(first(row, "closes_at", "closing_time"), seen),
        freq=freq if freq in _FREQUENCIES else None,
        interval=int(interval) if 1 <= interval <= 100 else 1,
        bymonthday=_month_days(row.get("bymonthday"), seen),
        byweekno=_numbers(row.get("byweekno"), seen),
        dtstart=dtstart,
        valid_from=day(row.get("valid_from"), seen),
        valid_to=day(row.get("valid_to"), seen),
        until=day(row.get("until"), seen),
        description="\n".join(texts(words)),
    )


def _byday(value: object, seen: Notes) -> tuple[str, ...]:
    parts = value if isinstance(value, list) else re.split(r"[,;\s]+", line(value, seen))
    found = []
    for part in parts[:100]:
        text = line(part, seen).upper()
        match = _BYDAY.match(text)
        nth = int(match[1]) if match and match[1] else None
        if match and nth != 0 and abs(nth or 1) <= 5:
            found.append(f"{nth or ''}{match[2]}")
        elif text:
            seen.add(notes.TIME)
    return texts(found)


def _numbers(value: object, seen: Notes) -> str | None:
    text = line(value, seen).replace(" ", "")
    if text and not _NUMBERS.match(text):
        seen.add(notes.TIME)
        return None
    return text or None


def _month_days(value: object, seen: Notes) -> str | None:
    text = _numbers(value, seen)
    if text and not all(1 <= abs(int(part)) <= 31 for part in text.split(",")):
        seen.add(notes.TIME)
        return None
    return text


def costs(value: object, seen: Notes) -> tuple[Cost, ...]:
    """Prices; an amount below 0 is not believed."""
    found = []
    for row in rows(value)[:_MOST_PARTS]:
        amount = number(row.get("amount"), seen)
        if amount is not None and amount < 0:
            seen.add(notes.NUMBER)
            amount = None
        cost = Cost(
            option=line(row.get("option"), seen),
            amount=amount,
            currency=line(row.get("currency"), seen).upper()[:3] or "GBP",
            description=line(row.get("amount_description"), seen),
            valid_from=day(row.get("valid_from"), seen),
            valid_to=day(row.get("valid_to"), seen),
        )
        if cost.option or cost.description or cost.amount is not None:
            found.append(cost)
    return tuple(found)


def location(link: dict[str, Any], seen: Notes) -> Location:
    """A place, from a service_at_location (which may carry phones and times) or a location."""
    told = link.get("location")
    place: dict[str, Any] = told if isinstance(told, dict) else link
    address = next(iter(rows(first(place, "addresses", "physical_addresses", "address"))), {})
    latitude, longitude = point(place, seen)
    inner = place is not link
    return Location(
        name=line(first(place, "name", "alternate_name"), seen),
        address=_address_lines(address, seen),
        postcode=postcode(first(address, "postal_code", "postcode"), seen),
        latitude=latitude,
        longitude=longitude,
        accessibility=_accessibility(place, seen),
        transport=paragraphs(first(place, "transportation", "transport"), seen),
        phones=_merged_phones(
            phones(link.get("phones"), seen), phones(place.get("phones"), seen) if inner else ()
        ),
        schedules=tuple(
            dict.fromkeys(
                schedules(first(link, "schedules", "regular_schedules", "regular_schedule"), seen)
                + (schedules(first(place, "schedules", "regular_schedules"), seen) if inner else ())
            )
        ),
    )


def _merged_phones(*groups: tuple[Phone, ...]) -> tuple[Phone, ...]:
    return tuple({p.number: p for group in reversed(groups) for p in reversed(group)}.values())[
        ::-1
    ]


def _address_lines(address: dict[str, Any], seen: Notes) -> tuple[str, ...]:
    names = ("attention", "address_1", "address_2", "city", "region", "state_province")
    lines = [line(address.get(name), seen) for name in names]
    return texts(part for text in lines for part in [text.strip(" ,")])


def _accessibility(place: dict[str, Any], seen: Notes) -> tuple[str, ...]:
    found = rows(first(place, "accessibility", "accessibility_for_disabilities"))[:_MOST_PARTS]
    parts = (
        paragraphs(row.get(name), seen)
        for row in found
        for name in ("description", "accessibility", "details")
    )
    return texts(parts)


def point(place: dict[str, Any], seen: Notes) -> tuple[float | None, float | None]:
    """A point in or near the British Isles, where every service of this directory is."""
    latitude, longitude = number(place.get("latitude"), seen), number(place.get("longitude"), seen)
    if latitude is None or longitude is None:
        return None, None
    if 49 <= latitude <= 61.5 and -11 <= longitude <= 3:
        return latitude, longitude
    seen.add(notes.POINT)
    return None, None


def terms(service: dict[str, Any], seen: Notes) -> tuple[TaxonomyTerm, ...]:
    """The labels a source gave, of v3 attributes and of v1 service_taxonomys."""
    found = []
    for row in rows(service.get("attributes"))[:_MOST_PARTS]:
        found += [_term(term, seen) for term in rows(row.get("taxonomy_term"))]
    for row in rows(first(service, "service_taxonomys", "service_taxonomies"))[:_MOST_PARTS]:
        found += [_term(term, seen) for term in rows(row.get("taxonomy"))]
    return tuple(dict.fromkeys(term for term in found if term.name))


def _term(term: dict[str, Any], seen: Notes) -> TaxonomyTerm:
    taxonomy = first(term, "taxonomy", "vocabulary")
    detail = term.get("taxonomy_detail")
    if not taxonomy and isinstance(detail, dict):
        taxonomy = detail.get("name")
    return TaxonomyTerm(
        line(first(term, "name", "term"), seen), line(term.get("code"), seen), line(taxonomy, seen)
    )
