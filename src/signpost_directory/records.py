"""A service as every feed is turned into, and as every page reads it.

Names follow HSDS 3 / Open Referral UK 3.0. Unknown is None or an empty tuple, never a guess;
pages say "not known". All text is plain: feeds strip markup before they build a record.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from typing import Any, NamedTuple, Self


@dataclass(frozen=True, slots=True)
class Phone:
    """A number as written, and what it is for."""

    number: str
    extension: str = ""
    description: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Schedule:
    """Opening times. `byday` holds RFC 5545 days ("MO", "2TU"); times are local "HH:MM"."""

    byday: tuple[str, ...] = ()
    opens_at: str | None = None
    closes_at: str | None = None
    freq: str | None = None  # WEEKLY, MONTHLY
    interval: int = 1
    bymonthday: str | None = None
    byweekno: str | None = None
    dtstart: str | None = None  # ISO date: weeks are counted from here
    valid_from: str | None = None
    valid_to: str | None = None
    until: str | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Location:
    """A place where a service is given."""

    name: str = ""
    address: tuple[str, ...] = ()  # lines, without the postcode
    postcode: str = ""
    latitude: float | None = None
    longitude: float | None = None
    accessibility: tuple[str, ...] = ()
    transport: str = ""
    phones: tuple[Phone, ...] = ()
    schedules: tuple[Schedule, ...] = ()


@dataclass(frozen=True, slots=True)
class Language:
    """A language spoken: ISO 639 code where known, and its name as the source writes it."""

    code: str = ""
    name: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ServiceContact:
    """Who to ask for."""

    name: str = ""
    title: str = ""
    phones: tuple[Phone, ...] = ()
    email: str = ""


@dataclass(frozen=True, slots=True)
class Cost:
    """A price. amount None with an option text means only words are known."""

    option: str = ""
    amount: float | None = None
    currency: str = "GBP"
    description: str = ""
    valid_from: str | None = None
    valid_to: str | None = None


@dataclass(frozen=True, slots=True)
class Organization:
    """Who runs the service, as its source tells it."""

    id: str = ""
    name: str = ""
    description: str = ""
    url: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class TaxonomyTerm:
    """A label that the source gave the service."""

    name: str
    code: str = ""
    taxonomy: str = ""


@dataclass(frozen=True, slots=True)
class Translation:
    """A service's texts in another language, as its source has them; "" where it has none.

    `outdated` names the texts whose English has changed since they were translated.
    """

    language: str
    name: str = ""
    description: str = ""
    eligibility: str = ""
    application_process: str = ""
    required_documents: tuple[str, ...] = ()
    translator: str = ""
    date: str | None = None  # ISO date
    outdated: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ServiceRecord:
    """One service of one source, cleaned. `id` is the source's own, kept whatever its form."""

    id: str
    name: str
    description: str = ""
    kind: str = ""  # "GP practice", "Pharmacy", else ""
    status: str = "active"
    alternate_name: str = ""
    url: str = ""
    email: str = ""
    organization: Organization | None = None
    phones: tuple[Phone, ...] = ()
    contacts: tuple[ServiceContact, ...] = ()
    locations: tuple[Location, ...] = ()
    schedules: tuple[Schedule, ...] = ()
    languages: tuple[Language, ...] = ()
    interpretation_services: str = ""
    eligibility: str = ""
    minimum_age: float | None = None
    maximum_age: float | None = None
    application_process: str = ""
    fees: str = ""
    costs: tuple[Cost, ...] = ()
    required_documents: tuple[str, ...] = ()
    accessibility: tuple[str, ...] = ()
    service_areas: tuple[str, ...] = ()
    attending_types: tuple[str, ...] = ()
    wait_time: str = ""
    alert: str = ""
    taxonomy_terms: tuple[TaxonomyTerm, ...] = ()
    audiences: tuple[str, ...] = ()
    assured_date: str | None = None  # ISO date
    assurer: str = ""
    last_modified: str | None = None
    translations: tuple[Translation, ...] = ()  # one a language, never English
    may_not_cover: bool = False  # a GP practice: "may not cover this address: ask"

    def to_document(self) -> dict[str, Any]:
        """A JSON document without what is not told; from_document gives this record back."""
        return _document(self)

    @classmethod
    def from_document(cls, document: Mapping[str, Any]) -> Self:
        """The record of a document; fields of a newer version are passed over."""
        record: Self = _build(cls, document)
        return record


_NESTED: dict[tuple[type, str], type] = {
    (ServiceRecord, "organization"): Organization,
    (ServiceRecord, "phones"): Phone,
    (ServiceRecord, "contacts"): ServiceContact,
    (ServiceRecord, "locations"): Location,
    (ServiceRecord, "schedules"): Schedule,
    (ServiceRecord, "languages"): Language,
    (ServiceRecord, "costs"): Cost,
    (ServiceRecord, "taxonomy_terms"): TaxonomyTerm,
    (ServiceRecord, "translations"): Translation,
    (ServiceContact, "phones"): Phone,
    (Location, "phones"): Phone,
    (Location, "schedules"): Schedule,
}


Put = Callable[[Any, Any], None]


class _Shape(NamedTuple):
    """The fields of a record, each with how it is put there: those without which there is no
    record, plain values, and those that hold several or another record."""

    names: tuple[tuple[str, Any], ...]  # every field with its default, in order
    needed: tuple[tuple[str, Put], ...]
    plain: tuple[tuple[str, Any, Put], ...]
    held: tuple[tuple[str, Any, Put, type[Any] | None], ...]


@cache
def _shape(cls: type[Any]) -> _Shape:
    needed, plain, held = [], [], []
    for f in fields(cls):
        put, nested = getattr(cls, f.name).__set__, _NESTED.get((cls, f.name))
        if f.default is MISSING:
            needed.append((f.name, put))
        elif nested or f.default == ():
            held.append((f.name, f.default, put, nested))
        else:
            plain.append((f.name, f.default, put))
    names = tuple((f.name, f.default) for f in fields(cls))
    return _Shape(names, tuple(needed), tuple(plain), tuple(held))


def _document(record: Any) -> dict[str, Any]:
    shape: _Shape = _shape(type(record))  # type: ignore[arg-type]  # as below
    told = ((name, getattr(record, name), default) for name, default in shape.names)
    return {name: _plain(value) for name, value, default in told if value != default}


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return _document(value) if is_dataclass(value) else value


def _build(cls: type[Any], document: Mapping[str, Any]) -> Any:
    # Straight into the slots: by way of `__init__` it takes half as long again, and every
    # keystroke reads services that were not shown before.
    record = object.__new__(cls)
    told = document.get
    shape: _Shape = _shape(cls)  # type: ignore[arg-type]  # mypy takes a class for unhashable
    for name, put in shape.needed:
        if name not in document:
            raise TypeError(f"{cls.__name__} without {name}")
        put(record, document[name])
    for name, default, put in shape.plain:
        put(record, told(name, default))
    for name, default, put, nested in shape.held:
        value = told(name, default)
        if value is not default:
            if default == ():
                value = tuple([_build(nested, one) for one in value] if nested else value)
            elif nested and value is not None:
                value = _build(nested, value)
        put(record, value)
    return record
