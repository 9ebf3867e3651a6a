"""The search: what comes first, what a filter may refuse, and text that is nothing but text."""

import shutil
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from search_samples import (
    ENGLISH,
    FOOD,
    FREE,
    HALL,
    OTHERS,
    PRICED,
    SOMALI,
    at,
    desk_with,
    service,
    week,
)
from tests.conftest import MadeProfile

from import_samples import service as feed_service
from import_samples import write_feed
from signpost_desktop.application import Desk, Vocabulary, open_desk, renew_index
from signpost_desktop.directory.importing import import_sources
from signpost_desktop.directory.opening import LONDON, NOT_KNOWN
from signpost_desktop.directory.search import Query, Results
from signpost_desktop.store.vault import Vault, open_with_keys
from signpost_directory.places import Place
from signpost_directory.records import Language, Schedule, ServiceRecord


@pytest.fixture(scope="module")
def desk(
    made_profile: MadeProfile, vocabulary: Vocabulary, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """A desk that tests only ask, with a still clock: Tuesday 24 November 2026, 13:48."""
    folder = tmp_path_factory.mktemp("asked") / "profile"
    shutil.copytree(made_profile.folder, folder)
    moment = datetime(2026, 11, 24, 13, 48, tzinfo=LONDON)
    with open_with_keys(folder, made_profile.keys, clock=lambda: moment) as vault:
        yield desk_with(vault, vocabulary)


@pytest.fixture
def changing_desk(vault: Vault, vocabulary: Vocabulary) -> Desk:
    """A desk of one test's own."""
    return desk_with(vault, vocabulary)


def names(results: Results) -> list[str]:
    return [hit.name for hit in results.hits]


def ask(desk: Desk, text: str, **how: object) -> list[str]:
    return names(desk.search.find(Query(text, **how)))  # type: ignore[arg-type]


def place(desk: Desk, code: str) -> Place:
    found = desk.vocabulary.places.find(code)
    assert found is not None
    return found


# What comes first


def test_the_need_finds_services_that_do_not_say_the_word(desk: Desk) -> None:
    assert "Dental Care" in ask(desk, "my tooth hurts")[0]
    assert ask(desk, "can't pay my rent")[0] == "Example Housing Aid"
    assert ask(desk, "PIP form")[0] == "Foo-Bar Advice"
    results = desk.search.find(Query("my husband hits me"))
    assert names(results)[0] == "Refuge Example"
    assert results.hits[0].sensitive
    assert results.needs[0].id in results.hits[0].needs


def test_near_a_postcode_the_nearer_comes_first_and_miles_are_told(desk: Desk) -> None:
    near = desk.search.find(Query("dentist n7 6qt"))
    assert names(near)[:2] == ["O'Brien Dental Care", "Brixton Dental Care"]
    assert near.near is not None and near.near.postcode == "N7 6QT"
    assert near.hits[0].miles == pytest.approx(0.0, abs=0.05)
    assert near.hits[1].miles == pytest.approx(6.6, abs=0.2)
    brixton = desk.search.find(Query("dentist", near=place(desk, "SW9 8HE")))
    assert names(brixton)[:2] == ["Brixton Dental Care", "O'Brien Dental Care"]
    assert brixton.hits[0].kind_line.endswith("miles")
    assert desk.search.find(Query("dentist")).hits[0].miles is None


def test_a_typed_postcode_stands_before_the_one_of_the_hall(desk: Desk) -> None:
    results = desk.search.find(Query("dentist sw9 8he", near=place(desk, "n7")))
    assert results.near is not None and results.near.postcode == "SW9 8HE"


@pytest.mark.parametrize("typed", ["dentits", "toothacke", "dentel care", "DENTIST", "dentist's"])
def test_slips_find_the_same(desk: Desk, typed: str) -> None:
    assert "Dental Care" in ask(desk, typed)[0]


def test_a_correction_is_told(desk: Desk) -> None:
    assert desk.search.find(Query("univrsal credit")).corrected == "universal credit"
    assert desk.search.find(Query("universal credit")).corrected == ""


def test_a_word_of_another_language_is_no_slip(desk: Desk) -> None:
    assert desk.search.find(Query("demande d'asile")).corrected == ""


def test_as_it_is_typed(desk: Desk) -> None:
    typed = "food bank"
    for end in range(3, len(typed) + 1):
        found = ask(desk, typed[:end], unfinished=True)
        assert "Example Food Bank" in found[:3], typed[:end]


def test_a_limit(desk: Desk) -> None:
    assert len(ask(desk, "food", limit=2)) == 2
    assert ask(desk, "food", limit=2) == ask(desk, "food", limit=20)[:2]


# Facets


def test_free_food_on_saturday(desk: Desk) -> None:
    found = ask(desk, "free food saturday")
    assert found[0] == "Example Food Bank"
    assert set(found) >= {record.name for record in FOOD}
    assert found.index("Example Food Pantry") < found.index("Example Lunch Club")


def test_open_at_lists_open_ones_then_those_whose_times_are_not_known(desk: Desk) -> None:
    saturday = datetime(2026, 11, 28, 10, 0, tzinfo=LONDON)
    results = desk.search.find(Query("food", open_at=saturday))
    openings = [hit.opening for hit in results.hits]
    assert openings == sorted(openings, key=["open", "unknown"].index)
    assert {"Example Food Bank", "Example Food Pantry"} == set(names(results)[:2])
    assert "Example Community Fridge" in names(results)
    assert "Example Lunch Club" not in names(results)
    assert results.hits[0].opening_line == "Open then until 17:00"
    fridge = next(hit for hit in results.hits if hit.name == "Example Community Fridge")
    assert fridge.opening_line == NOT_KNOWN


def test_open_now_speaks_of_now(desk: Desk) -> None:
    results = desk.search.find(Query("food", open_at=desk.vault.now()))
    assert results.hits[0].opening_line == "Open now until 17:00"


def test_wishes_do_not_forget_what_is_near(desk: Desk) -> None:
    found = ask(desk, "dentist", near=place(desk, "SW9 8HE"), open_at=desk.vault.now())
    assert found[:2] == ["Brixton Dental Care", "O'Brien Dental Care"]


@pytest.mark.parametrize("language", ["so", "Somali", "SOMALI", "so-SO", "so_GB", "Soomaali"])
def test_a_spoken_language(desk: Desk, language: str) -> None:
    found = ask(desk, "food", speaks=language)
    assert found[0] == "Example Food Bank"
    assert "Example Community Fridge" in found  # its languages are not known
    assert not {"Example Lunch Club", "Example Food Pantry"} & set(found)


def test_free_refuses_only_what_has_a_price(desk: Desk) -> None:
    found = ask(desk, "food", free=True)
    assert found[0] == "Example Food Bank"
    assert "Example Lunch Club" not in found
    assert {"Example Community Fridge", "Example Food Pantry"} <= set(found)


# Hazard 8: sent where they are refused. What is not known is said, and never filtered out.

WHOLE = service(
    "Whole Bicycle Repair", "Bicycle repair.", locations=at(HALL), languages=(SOMALI, ENGLISH),
    schedules=week("MO", "TU", "WE", "TH", "FR"), costs=(FREE,), assured_date="2026-11-01",
)  # fmt: skip
LACKING: dict[str, dict[str, object]] = {
    "place": {"locations": ()},
    "times": {"schedules": ()},
    "hours": {"schedules": (Schedule(byday=("TU",)),)},
    "closing time": {"schedules": (Schedule(byday=("TU",), opens_at="09:00"),)},
    "days": {"schedules": (Schedule(opens_at="09:00", closes_at="17:00"),)},
    "languages": {"languages": ()},
    "language names": {"languages": (Language(note="Ask for an interpreter"),)},
    "price": {"costs": ()},
    "price in figures": {"costs": (replace(PRICED, amount=None),)},
    "date": {"assured_date": None},
    "description": {"description": "", "name": "Lacking Bicycle Repair"},
}


@pytest.mark.parametrize("lacking", LACKING)
def test_a_record_that_lacks_something_stays_in_every_filter(
    vault: Vault, vocabulary: Vocabulary, lacking: str
) -> None:
    record = replace(WHOLE, id="lacking", **LACKING[lacking])  # type: ignore[arg-type]
    desk = desk_with(vault, vocabulary, [WHOLE, record])
    moment = datetime(2026, 11, 24, 10, 0, tzinfo=LONDON)
    for how in (
        {},
        {"open_at": moment},
        {"speaks": "so"},
        {"free": True},
        {"near": place(desk, "n7")},
        {"open_at": moment, "speaks": "so", "free": True, "near": place(desk, "n7")},
    ):
        hits = desk.search.find(Query("bicycle repair", **how)).hits  # type: ignore[arg-type]
        found = {hit.source_record_id: hit for hit in hits}
        assert "lacking" in found, how
        hit = found["lacking"]
        assert hit.phone == "Phone not known"
        assert hit.opening_line and hit.checked_line and hit.source_line and hit.name


def test_a_gp_may_not_cover_the_address(desk: Desk) -> None:
    (hit,) = [h for h in desk.search.find(Query("gp n7")).hits if h.kind == "GP practice"]
    assert hit.may_not_cover
    assert hit.kind_line.startswith("GP practice · 0.")


def test_a_service_that_is_listed_as_closed_comes_last_and_says_so(
    vault: Vault, vocabulary: Vocabulary
) -> None:
    closed = replace(WHOLE, id="closed", name="Bicycle Repair", status="temporarily closed")
    desk = desk_with(vault, vocabulary, [closed, WHOLE])
    hits = desk.search.find(Query("bicycle repair")).hits
    assert [hit.source_record_id for hit in hits][-1] == "closed"
    assert hits[-1].opening_line == "Listed as temporarily closed, ring first"
    moment = datetime(2026, 11, 24, 10, 0, tzinfo=LONDON)
    assert "Bicycle Repair" not in ask(desk, "bicycle repair", open_at=moment)


# Rows


def test_a_row_is_one_sentence(desk: Desk) -> None:
    results = desk.search.find(Query("dentist n7 6qt"))
    sentence = results.hits[0].sentence(1, len(results.hits))
    assert sentence == (f"O'Brien Dental Care, 0.0 miles, {NOT_KNOWN}, 1 of {len(results.hits)}")
    advice = desk.search.find(Query("foo-bar")).hits[0]
    assert advice.sentence(1, 1) == f"Foo-Bar Advice, Example Advice, {NOT_KNOWN}, 1 of 1"


def test_source_and_date_stand_in_every_row(desk: Desk) -> None:
    for hit in desk.search.find(Query("dentist")).hits:
        assert hit.source_line == "Test"
        assert hit.checked_line
    first = desk.search.find(Query("o'brien dental")).hits[0]
    assert (first.phone, first.checked_line, first.stale) == (
        "020 7946 0101",
        "Checked 1 October 2026",
        False,
    )


def test_urgent_words_stand_outside_the_results(desk: Desk) -> None:
    urgent = desk.search.find(Query("i want to kill myself"))
    assert urgent.urgent is not None
    assert all(hit.source_record_id in {r.id for r in (*FOOD, *OTHERS)} for hit in urgent.hits)
    assert desk.search.find(Query("dentist")).urgent is None
    late = desk.search.find(Query("dentist " * 50 + "i want to kill myself"))
    assert late.urgent is not None


# Text is text


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("o'brien", "O'Brien Dental Care"),
        ("O’BRIEN", "O'Brien Dental Care"),
        ("foo-bar", "Foo-Bar Advice"),
        ('"foo bar"', "Foo-Bar Advice"),
        ("foo AND bar", "Foo-Bar Advice"),
        ("name:foo*", "Foo-Bar Advice"),
        ("\u202efoo\u202c bar", "Foo-Bar Advice"),
        ("foo\x00bar", "Foo-Bar Advice"),
    ],
)
def test_signs_of_a_query_language_are_nothing(desk: Desk, typed: str, first: str) -> None:
    assert ask(desk, typed)[0] == first
    assert first in ask(desk, typed, unfinished=True)[:3]


HOSTILE = [
    '"', "'", "*", "NEAR(", "NEAR(a b, 2)", "AND", "OR NOT", "a OR", "^", "name:", "{name}: x",
    "-", "--", "; drop table service", "(", ")", "\\", "%", "_", "a" * 10_000, "a " * 5_000,
    "食" * 10_000, "🦷", "👩‍👩‍👧‍👦 food", "\x00", "\ud800", "\u202e", "مساعدة سكن", "খাবার",
    "\u0301" * 500, "NULL", "1e999", "'; --", "\n\t\r", "İ" * 400, "ﷺ" * 400, "zf4296x12494",
    "znone", "cell : znone",
]  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_looked_for_and_no_more(desk: Desk, typed: str) -> None:
    near = place(desk, "n7")
    for how in ({}, {"unfinished": True}, {"near": near}, {"at_least": 10}):
        assert isinstance(desk.search.find(Query(typed, **how)), Results)  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["", "   ", '"', "🦷", "n7 6qt", "\x00"])
def test_without_words_nothing_is_found(desk: Desk, typed: str) -> None:
    assert desk.search.find(Query(typed)).hits == ()


def test_hostile_services_never_stop_a_search(vault: Vault, vocabulary: Vocabulary) -> None:
    """A feed's cleaning should not let these through; were one to, search must still answer."""
    bad = [
        Schedule(byday=("XX", ""), opens_at="25:00", closes_at="nine"),
        Schedule(byday=("5MO",), bymonthday="1", freq="MONTHLY", opens_at="09:00"),
        Schedule(bymonthday="31", interval=12, dtstart="2026-02-01", opens_at="1:2:3:4"),
        Schedule(byday=("TU",), interval=0, dtstart="x", valid_from="y", until="z"),
    ]
    records: list[ServiceRecord] = [
        service(f"Bicycle {i}", "x" * 50_000, schedules=(schedule,), languages=(Language("\x00"),),
                assured_date="9999-99-99", status="\u202e", fees="free " * 1000)
        for i, schedule in enumerate(bad)
    ]  # fmt: skip
    desk = desk_with(vault, vocabulary, records)
    for text in ("bicycle", "bicycle saturday", "free bicycle weekend", "somali bicycle"):
        assert len(ask(desk, text)) == 4, text
        assert len(ask(desk, text, open_at=desk.vault.now(), speaks="so")) >= 3, text


# At the edges


def test_an_empty_directory_finds_nothing_but_the_need(
    vault: Vault, vocabulary: Vocabulary
) -> None:
    desk = open_desk(vault, vocabulary)
    results = desk.search.find(Query("toothache n7", at_least=10))
    assert results.hits == ()
    assert results.needs and results.near
    assert not renew_index(desk)


def test_at_least_ten_are_filled_up_after_the_best(desk: Desk) -> None:
    every = {record.name for record in (*FOOD, *OTHERS)}
    best = ask(desk, "toothache")
    filled = ask(desk, "toothache", at_least=10)
    assert len(filled) == len(every) == 10
    assert filled[: len(best)] == best or set(best) <= set(filled)
    assert filled[0] == best[0]
    assert set(ask(desk, "xqzvbk", at_least=10)) == every


def test_what_is_remembered_may_overflow(
    vault: Vault, vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch
) -> None:
    for kept in ("_LISTS", "_SERVICES", "_DISTANCES"):
        monkeypatch.setattr(f"signpost_desktop.directory.edition.{kept}", 3)
    desk = desk_with(vault, vocabulary)
    near = place(desk, "n7")
    first = ask(desk, "food", near=near)
    for text in ("dentist", "advice", "food", "free food saturday"):
        ask(desk, text, near=near)
    assert ask(desk, "food", near=near) == first


def test_typing_letter_by_letter_finds_what_the_whole_text_finds(
    vault: Vault, vocabulary: Vocabulary
) -> None:
    """What is remembered of the keystrokes before changes nothing."""
    typing, fresh = desk_with(vault, vocabulary), open_desk(vault, vocabulary)
    near = place(typing, "n7")
    for text in ("housing advise", "free food saturday", "dentest brixton", "pip forms help"):
        for end in range(1, len(text) + 1):
            query = Query(text[:end], near=near, unfinished=True)
            fresh.search.refresh()
            assert typing.search.find(query) == fresh.search.find(query), text[:end]


def test_another_place_or_another_minute_is_not_answered_from_memory(
    vault: Vault, vocabulary: Vocabulary
) -> None:
    desk = desk_with(vault, vocabulary)
    there, here = place(desk, "sw9 8hh"), place(desk, "n7 6qt")

    def miles_of(near: Place) -> dict[str, float | None]:
        return {hit.name: hit.miles for hit in desk.search.find(Query("dentist", near=near)).hits}

    assert miles_of(there) != miles_of(here) != {}
    told = []
    for hour in (11, 19):
        vault.clock = lambda hour=hour: datetime(2026, 11, 24, hour, 0, tzinfo=LONDON)
        told.append(desk.search.find(Query("food bank")).hits[0].opening)
    assert told == ["open", "closed"]


PRACTICE = service("Elm Surgery", "GP practice. See a doctor or a nurse.", locations=at(HALL))
CLINIC = service("Wheeze Clinic", "Asthma clinic with asthma nurses.", locations=at(HALL))


@pytest.mark.parametrize("near", [None, Place("N7 6QT", *HALL)])
def test_where_nobody_meets_a_need_those_to_ask_instead_come_first(
    vault: Vault, vocabulary: Vocabulary, near: Place | None
) -> None:
    running = service("Canal Runners", "A running club with a clinic.", locations=at(HALL))
    desk = desk_with(vault, vocabulary, (running, PRACTICE, *OTHERS))
    assert ask(desk, "asthma", near=near)[0] == "Elm Surgery"
    assert ask(desk, "الربو", near=near)[0] == "Elm Surgery"


def test_whoever_meets_a_need_comes_before_those_to_ask_instead(
    vault: Vault, vocabulary: Vocabulary
) -> None:
    desk = desk_with(vault, vocabulary, (PRACTICE, CLINIC, *OTHERS))
    assert ask(desk, "asthma")[0] == "Wheeze Clinic"
    assert "Elm Surgery" not in ask(desk, "asthma")


def test_after_an_import_the_new_words_are_known(changing_desk: Desk, tmp_path: Path) -> None:
    assert "Zebra Kayaking" not in ask(changing_desk, "kayaking")
    feed = write_feed(tmp_path / "feed.json", [feed_service(1, name="Zebra Kayaking")])
    import_sources(changing_desk.vault.directory_engine, [feed])
    changing_desk.search.refresh()
    assert ask(changing_desk, "kayaking")[0] == "Zebra Kayaking"
    assert ask(changing_desk, "kayakign")[0] == "Zebra Kayaking"


def test_three_threads_search_while_an_import_writes(changing_desk: Desk, tmp_path: Path) -> None:
    """A reader sees the directory as before or as after, whole, and is never made to wait for
    an error."""
    many = [feed_service(n, name=f"Kayak club {n}") for n in range(400)]
    feed = write_feed(tmp_path / "feed.json", many)
    done, failures, looked = threading.Event(), list[BaseException](), list[int]()

    def search() -> None:
        try:
            while not done.is_set():
                for text in ("food n7", "dentist", "kayak", "free food saturday"):
                    looked.append(len(ask(changing_desk, text, near=place(changing_desk, "n7"))))
                changing_desk.search.refresh()
        except BaseException as error:  # noqa: BLE001 - told to the test
            failures.append(error)

    threads = [threading.Thread(target=search) for _ in range(3)]
    for thread in threads:
        thread.start()
    try:
        report = import_sources(changing_desk.vault.directory_engine, [feed])
    finally:
        done.set()
        for thread in threads:
            thread.join()
    assert not failures
    assert len(looked) >= 12
    assert report.added == 400
    changing_desk.search.refresh()
    assert ask(changing_desk, "kayak")[0].startswith("Kayak club")
    assert ask(changing_desk, "food n7")[0] == "Example Food Bank"
