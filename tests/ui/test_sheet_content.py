"""What goes on a sheet, and when somebody must be asked before it is given (hazard 1)."""

from datetime import date

import pytest
from tests.directories import put_services, service_id

from signpost_desktop.casework.contacts import NeedHeard
from signpost_desktop.casework.service_texts import NewServiceText, write_text
from signpost_desktop.directory.services import ServiceView
from signpost_desktop.documents.sheet import SheetMode, printable
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.running_record import GivenService, RunningRecord
from signpost_desktop.ui.sheet_content import (
    gather,
    may_give,
    sheet_service,
    summary_of,
)
from signpost_directory.indexing import Indexer
from signpost_directory.records import (
    Cost,
    Language,
    Location,
    Phone,
    Schedule,
    ServiceRecord,
)

TODAY = date(2026, 11, 24)
SENSITIVE = (
    "Women's safe space", "Men's abuse helpline", "Rape support service", "Sexual health clinic",
    "Crisis cafe", "Immigration advice", "Refugee welcome", "Alcohol and drugs service",
    "Gambling support", "LGBT+ social", "Hearing voices circle",
)  # fmt: skip
HARMLESS = ("GP practice", "Dental practice", "Food bank", "Lunch club", "Pharmacy")
NEUTRAL_NAMES = (
    "A refuge for women and children fleeing domestic violence.",
    "Confidential help for people forced into marriage.",
    "Support for survivors of female genital mutilation.",
    "HIV testing and care for everyone.",
    "Pregnancy termination and abortion advice.",
    "Drug and alcohol recovery, needle exchange.",
    "Counselling for survivors of rape and sexual abuse.",
    "Help with asylum claims and refused asylum seekers.",
    "Support for trans people and gender identity.",
)


def services_named(shared: Shared, ending: str) -> list[tuple[str, str]]:
    """Ids and names of the demo's services of a kind."""
    with shared.desk.vault.directory_engine.connect() as connection:
        rows = connection.exec_driver_sql(
            "select id, name from service where name like ? order by name", (f"%{ending}",)
        )
        return [(row[0], row[1]) for row in rows]


def hidden_services(shared: Shared) -> list[tuple[str, str]]:
    """Services with a harmless name and one telling sentence, put into the directory."""
    records = [
        ServiceRecord(f"hidden-{number}", f"Rosebank House {number}", text)
        for number, text in enumerate(NEUTRAL_NAMES)
    ]
    with shared.desk.vault.directory_engine.begin() as connection:
        put_services(connection, Indexer(shared.desk.concepts), records)
    return [(service_id(record.id), record.name) for record in records]


def record_of(*services: tuple[str, str]) -> RunningRecord:
    """A record with these services, found by words that tell nothing."""
    return RunningRecord(services=[GivenService(one, name) for one, name in services])


@pytest.mark.parametrize("ending", SENSITIVE)
def test_a_sensitive_service_must_be_asked_about_however_it_was_found(
    shared: Shared, ending: str
) -> None:
    found = services_named(shared, ending)
    assert found
    for service in found:
        matter = gather(shared.desk, record_of(service), has_safe_contact_rules=False)
        assert matter.must_ask, service[1]
        with pytest.raises(ValueError, match="may not be given"):
            matter.sheet("")


def test_a_harmless_name_with_a_telling_sentence_must_be_asked_about(shared: Shared) -> None:
    for service in hidden_services(shared):
        matter = gather(shared.desk, record_of(service), has_safe_contact_rules=False)
        assert matter.must_ask, service[1]


@pytest.mark.parametrize("ending", HARMLESS)
def test_an_everyday_service_need_not_be_asked_about(shared: Shared, ending: str) -> None:
    for service in services_named(shared, ending):
        matter = gather(shared.desk, record_of(service), has_safe_contact_rules=False)
        assert not matter.must_ask, service[1]


def test_safe_contact_rules_or_a_sensitive_need_must_be_asked_about(shared: Shared) -> None:
    gp = services_named(shared, "GP practice")[0]
    assert gather(shared.desk, record_of(gp), has_safe_contact_rules=True).must_ask
    record = record_of(gp)
    record.needs = [NeedHeard("safety.domestic-abuse")]
    assert gather(shared.desk, record, has_safe_contact_rules=False).must_ask


def test_only_an_answer_gives_a_sheet_that_must_be_asked_about() -> None:
    assert not may_give("", must_ask=True)
    assert not may_give("no", must_ask=True)
    assert not may_give("no", must_ask=False)
    assert may_give("yes", must_ask=True)
    assert may_give("number_only", must_ask=True)


def test_number_only_is_the_mode_that_prints_no_names(shared: Shared) -> None:
    space = services_named(shared, "Women's safe space")[0]
    matter = gather(shared.desk, record_of(space), has_safe_contact_rules=False)
    assert matter.sheet("number_only").mode is SheetMode.NUMBER_ONLY
    assert matter.sheet("yes", large=True).large


def test_a_service_becomes_plain_words() -> None:
    record = ServiceRecord(
        "1", "Example Clinic", "Help with teeth. Open to all. " + "More words. " * 40,
        phones=(Phone("020 7946 0001", "12"),),
        locations=(Location("Hall", ("1 Sample Street",), "N7 6QT", transport="Bus 43"),),
        schedules=(Schedule(("MO", "TU", "WE"), "09:00", "17:00"),),
        languages=(Language("so", "Somali"),),
        costs=(Cost("Check-up", 12.5),),
        required_documents=("A letter",),
        may_not_cover=True,
        assured_date="2026-11-01",
    )  # fmt: skip
    made = sheet_service(ServiceView("id", 1, record, "Test list", None), TODAY)
    assert made.summary.startswith("Help with teeth. Open to all.")
    assert len(made.summary) <= 200
    assert made.address == "Hall, 1 Sample Street, N7 6QT"
    assert made.phones == ("020 7946 0001 ext 12",)
    assert made.opening == ("Mon to Wed 09:00 to 17:00",)
    assert made.cost == "Check-up £12.50"
    assert made.languages == ("Somali",)
    assert made.notes == ("May not cover this address: ask",)
    assert made.source == "Test list. Checked 1 November 2026"


def test_what_is_not_known_is_left_for_the_sheet_to_say() -> None:
    made = sheet_service(ServiceView("id", 1, ServiceRecord("1", "Bare"), "Test", None), TODAY)
    assert (made.phones, made.opening, made.address, made.cost) == ((), (), "", "")


def test_a_service_that_left_the_directory_is_given_as_it_was_told(shared: Shared) -> None:
    gone = GivenService("no-such-id", "Closed Clinic", {"phone": "020 7946 0009"})
    matter = gather(shared.desk, RunningRecord(services=[gone]), has_safe_contact_rules=False)
    assert matter.services[0].name == "Closed Clinic"
    assert matter.services[0].phones == ("020 7946 0009",)


def test_a_summary_is_whole_sentences() -> None:
    assert summary_of("One. Two. Three.", 9) == "One. Two."
    assert summary_of("") == ""


def test_a_sheet_has_a_services_own_words_first_and_no_colleagues_name(shared: Shared) -> None:
    gp = services_named(shared, "GP practice")[0]
    new = NewServiceText(
        gp[0],
        "so",
        "Dhakhtar Tusaale",
        "Waa bilaash. Wac 020 7946 0001.",
        required_documents="Waraaq",
    )
    with shared.desk.vault.act() as session:
        write_text(session, new)
    matter = gather(shared.desk, record_of(gp), has_safe_contact_rules=False)
    english, somali = matter.sheet("yes"), matter.sheet("yes", language="so")
    (plain,), (made,) = english.services, somali.services
    assert plain.name == gp[1] and plain.english is None
    assert matter.sheet("yes", language="ar").services == english.services
    assert (made.name, made.summary) == ("Dhakhtar Tusaale", "Waa bilaash. Wac 020 7946 0001.")
    assert made.bring == ("Waraaq",)
    assert made.english is not None and made.english.name == gp[1]
    assert made.source.startswith(plain.source)
    assert made.source.endswith("Somali words by our team, not checked, 24 November 2026")
    number_only = printable(matter.sheet("number_only", language="so"))
    assert "Dhakhtar" not in str(number_only) and gp[1] not in str(number_only)
