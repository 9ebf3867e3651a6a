"""What goes on a sheet, and when somebody must be asked before it is given (hazard 1)."""

from datetime import date

import pytest
from tests.directories import put_services, service_id

from signpost_desktop.casework.contacts import NeedHeard
from signpost_desktop.casework.service_texts import NewServiceText, write_text
from signpost_desktop.directory.services import ServiceView
from signpost_desktop.documents.sheet import English, Sheet, SheetMode, SheetService, printable
from signpost_desktop.documents.sheet_labels import available_languages, load_labels, matching
from signpost_desktop.resources import resource
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.running_record import GivenService, RunningRecord
from signpost_desktop.ui.sheet_content import (
    gather,
    in_language,
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
    (arabic,) = matter.sheet("yes", language="ar").services
    assert (arabic.name, arabic.summary) == (plain.name, plain.summary)
    assert (made.name, made.summary) == ("Dhakhtar Tusaale", "Waa bilaash. Wac 020 7946 0001.")
    assert made.bring == ("Waraaq",)
    assert made.english is not None and made.english.name == gp[1]
    assert made.source.endswith("Somali words by our team, not checked, 24 November 2026")
    number_only = printable(matter.sheet("number_only", language="so"))
    assert "Dhakhtar" not in str(number_only) and gp[1] not in str(number_only)


def test_days_costs_and_languages_are_said_in_the_clients_language_english_beside() -> None:
    days = ("MO", "TU", "WE", "TH", "FR")
    record = ServiceRecord(
        "x-1",
        "Example Practice",
        schedules=(Schedule(byday=days, opens_at="09:00", closes_at="17:00"),),
        costs=(Cost(amount=0),),
        languages=(Language("bn", "Bengali"), Language("", "Example tongue")),
        may_not_cover=True,
        assured_date="2024-05-01",
    )
    plain = sheet_service(ServiceView("id", 1, record, "Test list", None), TODAY)
    assert plain.opening == ("Mon to Fri 09:00 to 17:00",)
    said = in_language(plain, (), "es")
    assert said.opening == ("lun a vie 09:00 a 17:00",)
    assert (said.cost, said.languages) == ("Gratis", ("bengalí", "Example tongue"))
    assert said.source.startswith(f"{plain.source.partition('.')[0]}. ")
    assert "mayo de 2024" in said.source
    english = said.english
    assert english is not None and said.times == ((said.opening[0], plain.opening[0]),)
    assert (english.cost, english.languages, english.notes) == (
        plain.cost, plain.languages, plain.notes,
    )  # fmt: skip
    assert in_language(plain, (), "en") == plain


@pytest.mark.parametrize("language", ["es", "ar", "fa", "ckb"])
def test_what_has_no_words_in_a_language_stands_once(language: str) -> None:
    costs = (Cost(option="Charge may apply"),)
    record = ServiceRecord(id="s", name="Example Opticians", costs=costs)
    plain = sheet_service(ServiceView("s", 1, record, "Demo", None), TODAY)
    said = in_language(plain, (), language)
    assert said.cost == "Charge may apply"
    assert said.english is not None
    assert said.english.cost == ""


def test_numbers_only_keeps_the_times_in_both_languages_and_nothing_else() -> None:
    service = SheetService(
        "Women's aid",
        phones=("020 7946 0009",),
        opening=("Lunes 09:00 a 17:00", "Cada semana para women"),
        cost="Gratis",
        english=English(opening=("Mon 09:00 to 17:00", "Weekly for women"), cost="Free"),
    )
    (kept,) = printable(Sheet((service,), "today", mode=SheetMode.NUMBER_ONLY)).services
    assert kept.times == (("Lunes 09:00 a 17:00", "Mon 09:00 to 17:00"),)
    assert "Free" not in str(kept) and "omen" not in str(kept)


@pytest.mark.parametrize(
    ("spoken", "read"),
    [("cmn", "zh_CN"), ("prs", "fa"), ("syl", "bn"), ("ary", "ar"), ("fa-AF", "fa"), ("so", "so")],
)
def test_a_spoken_language_gets_the_one_that_its_speakers_read(spoken: str, read: str) -> None:
    assert load_labels(resource("labels", "sheet"), spoken).language == read


def test_nobody_gets_a_sheet_in_letters_they_may_not_read() -> None:
    known = available_languages(resource("labels", "sheet"))
    assert [matching(spoken, known) for spoken in ("yue", "ku", "ur", "mo")] == [None] * 4


def test_urgent_numbers_say_what_they_are_for_in_both_languages(shared: Shared) -> None:
    gp = services_named(shared, "GP practice")[0]
    matter = gather(shared.desk, record_of(gp), has_safe_contact_rules=False)
    named = {each.number: each.name for each in matter.sheet("yes", language="es").urgent}
    assert named["999"] == "Emergencia · Emergency"
    assert named["116 123"] == "Samaritans"  # a name of its own in both
    assert {each.name for each in matter.sheet("yes").urgent} >= {"Emergency", "Samaritans"}
    assert matter.sheet("yes", language="es").made_on == "24 de noviembre de 2026"
