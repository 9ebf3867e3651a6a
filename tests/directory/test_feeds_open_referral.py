"""Open Referral in all its forms: what a caseworker needs is kept, from v1, v3 and HSDS."""

from pathlib import Path
from typing import Any

import pytest
from tests.paths import shared

from import_samples import do_import, records, write_feed
from signpost_desktop.store.vault import Vault
from signpost_directory.feeds.items import ReadService
from signpost_directory.feeds.open_referral import read_service
from signpost_directory.records import ServiceRecord


def read(**fields: Any) -> ServiceRecord:
    """The record of a service with these fields."""
    item = read_service({"id": "1", "name": "Club", **fields})
    assert isinstance(item, ReadService)
    return item.record


def test_an_hsds_service_keeps_all_that_a_caseworker_needs(vault: Vault) -> None:
    do_import(vault, shared("data", "oruk", "hsds-3.0", "examples", "service_full.json"))
    record = records(vault)["ac148810-d857-441c-9679-408f346de14b"]
    assert record.phones[0].extension == "100"
    assert record.phones[0].languages == ("Urdu",)
    assert record.languages[0].code == "ur"
    assert record.interpretation_services.startswith("Interpretation services are available")
    assert (record.minimum_age, record.maximum_age) == (12, 100)
    assert record.costs[0].amount == 35 and record.costs[0].currency == "GBP"
    assert record.required_documents[0].startswith("Any official identification")
    place = record.locations[0]
    assert place.address[1:4] == ("1-30 Main Street", "MyVillage", "MyCity")
    assert place.accessibility[0].startswith("The building is equipped")
    assert (place.latitude, place.longitude) == (None, None)  # 100, 101 is nowhere
    assert (record.schedules[0].byday, record.schedules[0].opens_at) == (("TH", "FR"), "10:00")
    assert record.taxonomy_terms[0].taxonomy == "taxonomy"
    assert record.contacts[0].title == "Reception Manager"
    assert (record.assured_date, record.last_modified) == ("2005-01-01", "2023-03-15")
    assert record.alert and record.application_process and record.eligibility and record.wait_time


@pytest.mark.parametrize("name", ["tabular.json", "organization_full.json", "service_list.json"])
def test_tables_organizations_and_pages_of_hsds_hold_the_same_service(
    vault: Vault, name: str
) -> None:
    report = do_import(vault, shared("data", "oruk", "hsds-3.0", "examples", name))
    record = records(vault)["ac148810-d857-441c-9679-408f346de14b"]
    assert record.name == "Community Counselling"
    assert record.organization and record.organization.name == "Example Organization Inc."
    if name == "tabular.json":
        assert record.locations[0].name == "MyCity Civic Center"
        assert record.locations[0].accessibility and record.phones and record.languages
    expected = "oruk3" if name == "service_list.json" else "hsds3"
    assert report.details["sources"][0]["format"] == expected


def test_v1_details_are_read(vault: Vault, tmp_path: Path) -> None:
    fed = {
        "id": 7,
        "name": "LUNCH CLUB FOR ALL",
        "fees": "£3",
        "attending_type": "Venue,Phone",
        "attending_access": "Self referral",
        "eligibilitys": [{"eligibility": "Over 60s", "minimum_age": 60, "maximum_age": -1}],
        "service_taxonomys": [{"taxonomy": {"id": "x", "name": " Meals ", "vocabulary": "LGSL"}}],
        "regular_schedules": [
            {"byday": "MO", "freq": "WEEKLY", "opens_at": "12:00:00Z", "closes_at": "14:00"}
        ],
        "service_at_locations": [
            {
                "location": {
                    "physical_addresses": [{"address_1": "1 High St", "postal_code": "n7 6qt"}],
                    "accessibility_for_disabilities": [{"accessibility": "Ramp"}],
                }
            }
        ],
        "contacts": [{"name": "", "phones": [{"number": "02079460101"}]}],
        "languages": [{"language": "Somali"}],
        "pc_targetAudience": [{"id": "a", "audienceType": "Older people "}],
        "pc_metadata": {"date_assured": "2024-05-06"},
    }
    report = do_import(vault, write_feed(tmp_path / "feed.json", [fed]))
    assert report.details["sources"][0]["format"] == "oruk1"
    record = records(vault)["7"]
    assert record.name == "Lunch Club for All"
    assert (record.fees, record.attending_types) == ("£3", ("Venue", "Phone"))
    assert (record.eligibility, record.minimum_age, record.maximum_age) == ("Over 60s", 60, None)
    assert record.taxonomy_terms[0].name == "Meals"
    assert (record.schedules[0].opens_at, record.schedules[0].closes_at) == ("12:00", "14:00")
    assert record.locations[0].postcode == "N7 6QT"
    assert record.locations[0].accessibility == ("Ramp",)
    assert record.contacts[0].phones[0].number == "020 7946 0101"
    assert record.languages[0].code == "so"
    assert record.audiences == ("Older people",)
    assert record.assured_date == "2024-05-06"
    assert record.application_process == "Self referral"


def test_empty_text_and_ages_of_minus_one_mean_not_known() -> None:
    record = read(url="", email="", fees="", minimum_age=-1, maximum_age=-1, phones=[])
    assert (record.url, record.email, record.fees) == ("", "", "")
    assert (record.minimum_age, record.maximum_age) == (None, None)


def test_weekly_without_a_day_means_the_day_it_starts_on() -> None:
    fed = {"freq": "WEEKLY", "dtstart": "2026-11-24", "opens_at": "10:00"}
    assert read(schedules=[fed]).schedules[0].byday == ("TU",)


@pytest.mark.parametrize(
    ("fed", "days"),
    [("MO,TU", ("MO", "TU")), (["MO"], ("MO",)), ("2TU", ("2TU",)), ("-1FR", ("-1FR",)),
     ("Monday, Friday", ("MO", "FR")), ("0MO", ()), ("XX", ())],
)  # fmt: skip
def test_days_are_rfc_5545_or_left_out(fed: object, days: tuple[str, ...]) -> None:
    schedules = read(schedules=[{"byday": fed, "opens_at": "10:00"}]).schedules
    assert schedules[0].byday == days


def test_the_name_of_an_assurer_is_kept_but_never_an_address() -> None:
    assert read(pc_metadata={"assured_by": "Council team"}).assurer == "Council team"
    assert read(assurer="ann@council.example").assurer == ""


def test_search_dev_directory_comes_in_clean(vault: Vault) -> None:
    report = do_import(vault, shared("data", "search_dev", "directory.json"))
    assert (report.added, report.rejected) == (40, 0)
    timed = [record for record in records(vault).values() if record.schedules]
    assert len(timed) == 39


def test_the_validator_feeds_come_in(vault: Vault) -> None:
    mocks = ("data", "oruk", "validator", "OpenReferralApi", "Mocks")
    report = do_import(vault, shared(*mocks, "V3.0-UK-Test", "service_list.json"))
    assert report.added + report.repeated + report.rejected == report.read == 128
