"""A service as a document: nothing is lost, and what earlier versions wrote can be read."""

import json
from dataclasses import asdict

import pytest

from signpost_directory.records import (
    Cost,
    Language,
    Location,
    Organization,
    Phone,
    Schedule,
    ServiceContact,
    ServiceRecord,
    TaxonomyTerm,
    Translation,
)

FULL = ServiceRecord(
    id="1",
    name="Example Hall",
    status="",
    organization=Organization(name="Example Trust"),
    phones=(Phone("020 7946 0101", languages=("so", "en")),),
    contacts=(ServiceContact(name="Hodan", phones=(Phone("020 7946 0102"),)),),
    locations=(
        Location(
            name="Hall",
            address=("1 Example Street", "London"),
            latitude=0.0,
            phones=(Phone(""),),
            schedules=(Schedule(byday=("MO", "2TU"), interval=2),),
        ),
    ),
    schedules=(Schedule(), Schedule(opens_at="09:00")),
    languages=(Language("so", "Somali"),),
    minimum_age=0.0,
    costs=(Cost("Free", 0.0, currency=""),),
    taxonomy_terms=(TaxonomyTerm(""),),
    service_areas=("Islington",),
    translations=(
        Translation("so", "Xarunta", required_documents=("Warqad",), outdated=("name",)),
    ),
    may_not_cover=True,
)


@pytest.mark.parametrize("record", [FULL, ServiceRecord("2", "Bare")])
def test_a_record_comes_back_from_its_document_as_it_was(record: ServiceRecord) -> None:
    document = json.loads(json.dumps(record.to_document()))
    assert ServiceRecord.from_document(document) == record


def test_a_document_that_spells_out_what_is_empty_is_read() -> None:
    """So the first versions wrote the parts of a record."""
    written = json.loads(json.dumps(asdict(FULL)))
    assert ServiceRecord.from_document(written) == FULL


def test_fields_of_a_newer_version_are_passed_over() -> None:
    document = {**FULL.to_document(), "parking": "none", "schedules": [{"lunar": True}]}
    record = ServiceRecord.from_document(document)
    assert record.schedules == (Schedule(),)
    assert record.name == "Example Hall"


def test_a_document_without_a_name_is_refused() -> None:
    with pytest.raises(TypeError, match="without name"):
        ServiceRecord.from_document({"id": "1"})
