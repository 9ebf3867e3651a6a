"""Postcodes without a network: whole ones, first parts, and what only looks like one."""

import threading

import pytest

from signpost_desktop.application import Vocabulary
from signpost_directory.places import Place, Places, miles_between


@pytest.fixture
def places(vocabulary: Vocabulary) -> Places:
    return vocabulary.places


@pytest.mark.parametrize("typed", ["N7 6QT", "n76qt", " n7  6qt ", "N 7 6 Q T"])
def test_a_whole_london_postcode_has_its_area(places: Places, typed: str) -> None:
    place = places.find(typed)
    assert place is not None
    assert (place.postcode, place.borough, place.exact) == ("N7 6QT", "Islington", True)
    assert (place.latitude, place.longitude) == pytest.approx((51.5587, -0.1170), abs=1e-3)
    assert place.ward and place.lsoa.startswith("E01")
    assert place.imd_decile in range(1, 11)


@pytest.mark.parametrize("typed", ["n7", "N7 6", "EC1A", "sw1a", "E1", "BS1"])
def test_a_first_part_is_a_middle(places: Places, typed: str) -> None:
    place = places.find(typed)
    assert place is not None
    assert not place.exact
    assert (place.borough, place.lsoa, place.imd_decile) == ("", "", None)


def test_a_postcode_that_is_not_known_falls_back_to_its_part(places: Places) -> None:
    place = places.find("N7 9ZZ")
    assert place is not None
    assert (place.postcode, place.exact) == ("N7 9ZZ", False)
    assert miles_between((place.latitude, place.longitude), (51.5587, -0.1170)) < 1.5


@pytest.mark.parametrize(
    "typed",
    ["", " ", "ZZ9 9ZZ", "hello", "N", "7", "\x00", "\udc80", "N7 6QT N7", "' or 1=1 --", "Ν7"],
)
def test_what_is_no_postcode_is_none(places: Places, typed: str) -> None:
    assert places.find(typed) is None


@pytest.mark.parametrize(
    ("text", "postcode", "rest"),
    [
        ("gp n7", "N7", "gp"),
        ("advice N7 6QT please", "N7 6QT", "advice please"),
        ("n76qt dentist", "N7 6QT", "dentist"),
        ("food bank E10 5", "E10 5", "food bank"),
        ("B12 in B12 0AA", "B12 0AA", "B12 in"),
    ],
)
def test_a_postcode_in_a_text(places: Places, text: str, postcode: str, rest: str) -> None:
    found = places.in_text(text)
    assert found is not None
    assert (found[0].postcode, found[1]) == (postcode, rest)


@pytest.mark.parametrize(
    "text",
    [
        "vitamin B12 injection",
        "vitamin B12 1 a week",
        "M25 3 cars",
        "P45 and P60",
        "ESA1 form",
        "form DS1500",
        "covid19",
        "4x4",
        "",
        "\x00",
    ],
)
def test_what_only_looks_like_one_stays_text(places: Places, text: str) -> None:
    assert places.in_text(text) is None


def test_every_borough_is_there_and_the_licence_is_shown(places: Places) -> None:
    known = {
        place.borough
        for code in ("E8 1EA", "N1 2UD", "SE1 2AA", "SW1A 1AA", "CR0 1EA", "HA1 2XY", "RM1 3BD")
        if (place := places.find(code)) and place.exact
    }
    assert {"Westminster", "Islington"} <= known
    for words in (
        "Ordnance Survey|OS data",
        "Royal Mail",
        "National Statistics",
        "Open Government",
    ):
        assert any(word in places.attribution for word in words.split("|"))


def test_miles_are_those_of_a_map() -> None:
    kings_cross, brixton = (51.5308, -0.1238), (51.4627, -0.1145)
    assert miles_between(kings_cross, brixton) == pytest.approx(4.72, abs=0.05)
    assert miles_between(brixton, brixton) == 0


def test_several_threads_may_ask(places: Places) -> None:
    found: list[Place | None] = []

    def ask() -> None:
        found.extend(places.find(code) for code in ("N7 6QT", "n7", "ZZ9 9ZZ") * 30)

    threads = [threading.Thread(target=ask) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 270
    assert found.count(None) == 90
