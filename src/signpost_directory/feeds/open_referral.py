"""A service of Open Referral (ORUK v1, ORUK v3, HSDS 3) as a cleaned record."""

import hashlib
from collections.abc import Mapping
from typing import Any

from signpost_directory.feeds import notes, parts
from signpost_directory.feeds.capitals import is_shouted, title_case
from signpost_directory.feeds.items import ReadItem, ReadService, Refused
from signpost_directory.feeds.notes import Notes
from signpost_directory.feeds.plain import line, paragraphs
from signpost_directory.feeds.translations import translations_of
from signpost_directory.feeds.values import age, day, email, first, link, rows, texts
from signpost_directory.records import Organization, ServiceRecord

NAMELESS = "Service without a name"
_LONGEST_ID = 500
_V1_MARKS = frozenset(
    ("attending_type", "attending_access", "deliverable_type", "eligibilitys",
     "service_taxonomys", "regular_schedules", "link_taxonomies")
)  # fmt: skip
_V3_MARKS = frozenset(
    ("last_modified", "assurer_email", "minimum_age", "attributes", "schedules", "alert",
     "eligibility_description", "organization_id", "additional_websites")
)  # fmt: skip


def looks_like_v1(service: Mapping[str, Any]) -> bool:
    """Whether its fields are those of ORUK v1 rather than of v3 or HSDS."""
    return bool(_V1_MARKS & service.keys()) and not _V3_MARKS & service.keys()


def read_service(value: object) -> ReadItem:
    """The record of one service. What cannot be a service at all is refused, with the reason."""
    if not isinstance(value, dict) or not value:
        return Refused("", "it is no service")
    seen = Notes()
    received = _without_assurer(value)
    identity = _identity(value, seen)
    if len(identity) > _LONGEST_ID:
        return Refused(identity[:40], "its id is far too long")
    if "name" not in value and "description" not in value:
        return Refused(identity, "it has no name, no description: it is no service")
    record = ServiceRecord(
        id=identity,
        name=_name(value, seen),
        organization=_organization(value, seen),
        **_words(value, seen),
        **_lists(value, seen),
        **_who(value, seen),
        **_checked(value, seen),
    )
    return ReadService(record, received, seen.reasons)


def _identity(value: dict[str, Any], seen: Notes) -> str:
    told = value.get("id")
    if isinstance(told, str | int | float) and not isinstance(told, bool):
        text = line(told, seen)
        if text:
            return text
    seen.add(notes.NO_ID)
    words = "\n".join(str(value.get(name)) for name in ("name", "organization", "url", "email"))
    return f"made-{hashlib.sha256(words.encode('utf-8', 'replace')).hexdigest()[:24]}"


def _name(value: dict[str, Any], seen: Notes) -> str:
    name = line(value.get("name"), seen)
    if not name:
        seen.add(notes.NO_NAME)
        return NAMELESS
    if is_shouted(name):
        seen.add(notes.CAPITALS)
        return title_case(name)
    return name


def _organization(value: dict[str, Any], seen: Notes) -> Organization | None:
    told = value.get("organization")
    if not isinstance(told, dict):
        told = {"id": value.get("organization_id"), "name": value.get("organization_name")}
    found = Organization(
        id=line(told.get("id"), seen)[:_LONGEST_ID],
        name=line(told.get("name"), seen),
        description=paragraphs(told.get("description"), seen),
        url=link(first(told, "website", "url", "uri"), seen),
        email=email(told.get("email"), seen),
    )
    if not found.name:
        seen.add(notes.NO_ORGANIZATION)
        return found if found.id else None
    return found


def _words(value: dict[str, Any], seen: Notes) -> dict[str, Any]:
    application = paragraphs(value.get("application_process"), seen)
    access = line(value.get("attending_access"), seen)
    more = paragraphs(value.get("pc_attendingAccess_additionalInfo"), seen)
    fees = texts(paragraphs(value.get(name), seen) for name in ("fees_description", "fees"))
    return {
        "description": paragraphs(value.get("description"), seen),
        "alternate_name": line(value.get("alternate_name"), seen),
        "status": line(value.get("status"), seen).lower() or "active",
        "url": link(value.get("url"), seen),
        "email": email(value.get("email"), seen),
        "interpretation_services": paragraphs(value.get("interpretation_services"), seen),
        "application_process": "\n".join(texts([application, access, more])),
        "fees": fees[0] if fees else "",
        "wait_time": line(value.get("wait_time"), seen),
        "alert": paragraphs(value.get("alert"), seen),
    }


def _lists(value: dict[str, Any], seen: Notes) -> dict[str, Any]:
    documents = rows(value.get("required_documents"))
    areas = rows(value.get("service_areas"))
    attending = value.get("attending_type")
    kinds = attending if isinstance(attending, list) else line(attending, seen).split(",")
    at = rows(value.get("service_at_locations")) or rows(value.get("locations"))
    return {
        "phones": parts.phones(value.get("phones"), seen),
        "contacts": parts.contacts(value.get("contacts"), seen),
        "locations": tuple(dict.fromkeys(parts.location(row, seen) for row in at[:500])),
        "schedules": parts.schedules(first(value, "schedules", "regular_schedules"), seen),
        "languages": parts.languages(value.get("languages"), seen),
        "costs": parts.costs(value.get("cost_options"), seen),
        "required_documents": texts(paragraphs(row.get("document"), seen) for row in documents),
        "service_areas": texts(
            line(first(row, "name", "service_area", "description"), seen) for row in areas
        ),
        "attending_types": texts(line(kind, seen) for kind in kinds if kind),
        "accessibility": texts(
            paragraphs(first(row, "description", "accessibility"), seen)
            for row in rows(value.get("accessibility"))
        ),
        "taxonomy_terms": parts.terms(value, seen),
        "translations": translations_of(value, seen),
    }


def _who(value: dict[str, Any], seen: Notes) -> dict[str, Any]:
    """Who it is for: v3 has one text and two ages, v1 a list of eligibilitys."""
    eligibility = rows(value.get("eligibilitys"))
    said = [paragraphs(first(value, "eligibility_description", "eligibility"), seen)]
    said += [paragraphs(row.get("eligibility"), seen) for row in eligibility]
    only = eligibility[0] if len(eligibility) == 1 else {}
    audiences = rows(value.get("pc_targetAudience"))
    return {
        "eligibility": "\n".join(texts(said)),
        "minimum_age": age(first({**only, **value}, "minimum_age"), seen),
        "maximum_age": age(first({**only, **value}, "maximum_age"), seen),
        "audiences": texts(line(first(row, "audienceType", "id"), seen) for row in audiences),
    }


def _checked(value: dict[str, Any], seen: Notes) -> dict[str, Any]:
    about = value.get("pc_metadata")
    about = about if isinstance(about, dict) else {}
    assurer = line(first({**about, **value}, "assurer", "assured_by"), seen)
    return {
        "assured_date": day(first({**about, **value}, "assured_date", "date_assured"), seen),
        "assurer": "" if "@" in assurer else assurer,
        "last_modified": day(first({**about, **value}, "last_modified", "date_modified"), seen),
    }


def _without_assurer(value: dict[str, Any]) -> dict[str, Any]:
    """What was received, but for the e-mail of whoever assured it: that is a person's."""
    kept = {key: value[key] for key in value if key != "assurer_email"}
    about = kept.get("pc_metadata")
    if isinstance(about, dict) and "@" in str(about.get("assured_by", "")):
        kept["pc_metadata"] = {key: about[key] for key in about if key != "assured_by"}
    return kept
