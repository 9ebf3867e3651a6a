"""A service as every feed is turned into, and as every page reads it.

Names follow HSDS 3 / Open Referral UK 3.0. Unknown is None or an empty tuple, never a guess;
pages say "not known". All text is plain: feeds strip markup before they build a record.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from functools import cache
from typing import Any, Self


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
    may_not_cover: bool = False  # a GP practice: "may not cover this address: ask"

    def to_document(self) -> dict[str, Any]:
        """A JSON document without what is empty; from_document gives this record back."""
        return {k: v for k, v in asdict(self).items() if v not in (None, "", (), [])}

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
    (ServiceContact, "phones"): Phone,
    (Location, "phones"): Phone,
    (Location, "schedules"): Schedule,
}


@cache
def _shape(cls: type[Any]) -> dict[str, type[Any] | None]:
    """The fields of a record, each with the record type that it holds, if it holds one."""
    return {f.name: _NESTED.get((cls, f.name)) for f in fields(cls)}


def _build(cls: type[Any], document: Mapping[str, Any]) -> Any:
    shape = _shape(cls)  # type: ignore[arg-type]  # mypy takes a class for unhashable
    return cls(**{k: _value(shape[k], v) for k, v in document.items() if k in shape})


def _value(nested: type[Any] | None, value: Any) -> Any:
    if isinstance(value, list | tuple):
        return tuple([_build(nested, v) for v in value]) if nested else tuple(value)
    return _build(nested, value) if nested and value is not None else value
