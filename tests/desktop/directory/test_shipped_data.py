"""The shipped tips, code lists and demo data have the form that the program reads."""

import json
import re
from datetime import date
from typing import Any

import pytest

from signpost_desktop.casework.choices import (
    AGE_BANDS,
    BARRIERS,
    CHANNELS,
    HOW,
    OUTCOMES,
    REASONS,
    URGENCIES,
)
from signpost_desktop.resources import resource

_LISTS = sorted(file.stem for file in resource("codelists").glob("*.json"))


def _load(*parts: str) -> Any:
    return json.loads(resource(*parts).read_text("utf-8"))


def _codes(name: str) -> list[str]:
    return [value["code"] for value in _load("codelists", f"{name}.json")["values"]]


def _concepts() -> set[str]:
    files = resource("concepts", "labels", "en").glob("*.json")
    return {key for file in files for key in json.loads(file.read_text("utf-8"))}


@pytest.mark.parametrize("name", _LISTS)
def test_a_code_list_says_where_it_is_from(name: str) -> None:
    data = _load("codelists", f"{name}.json")
    assert data["id"] == name
    assert data["source"]
    assert data["version"]
    assert data["date"]
    codes = _codes(name)
    assert len(set(codes)) == len(codes)
    assert all(value["label"].strip() == value["label"] != "" for value in data["values"])


@pytest.mark.parametrize(
    ("name", "codes"),
    [
        ("signpost_outcome", OUTCOMES),
        ("barriers", BARRIERS),
        ("follow_up_reason", REASONS),
        ("contact_channel", CHANNELS),
        ("how_given", HOW),
        ("urgency", URGENCIES),
        ("age_bands", AGE_BANDS),
    ],
)
def test_the_lists_agree_with_casework(name: str, codes: Any) -> None:
    assert _codes(name) == list(codes)


def test_tips_belong_to_a_concept_and_name_their_source() -> None:
    tips = _load("tips", "en.json")["tips"]
    assert len({tip["concept"] for tip in tips}) == len(tips) >= 15
    for tip in tips:
        assert tip["concept"] in _concepts()
        assert tip["source"].startswith("https://")
        assert len(tip["text"]) < 200


def test_demo_services_are_invented_and_complete_enough() -> None:
    services = _load("demo", "directory.json")["contents"]
    assert len(services) == len({service["id"] for service in services}) == 150
    for service in services:
        assert service["organization"]["name"].startswith("Example ")
        assert date(2024, 1, 1) <= date.fromisoformat(service["assured_date"]) <= date(2026, 12, 31)
        for phone in service.get("phones", ()):
            assert re.fullmatch(r"020 7946 0\d{3}", phone["number"])
    for gap in ("phones", "schedules", "cost_options", "languages", "service_at_locations"):
        assert 0 < sum(gap not in service for service in services) < 80


def test_demo_services_of_safety_have_no_address() -> None:
    for service in _load("demo", "directory.json")["contents"]:
        if service["attributes"][0]["taxonomy_term"]["name"] == "Domestic abuse":
            assert "service_at_locations" not in service


def test_demo_people_use_known_codes_services_and_staff() -> None:
    data = _load("demo", "people.json")
    services = {service["name"] for service in _load("demo", "directory.json")["contents"]}
    staff = {person["name"] for person in data["staff"]}
    languages = set(_codes("languages"))
    assert len(data["clients"]) == 25
    contacts = [*data["without_name"]]
    for client in data["clients"]:
        assert set(client["languages"]) <= languages
        assert client["interpreter"] in {"not_asked", *_codes("interpreter")}
        assert re.fullmatch(r"07700 900\d{3}", client.get("phone", "07700 900000"))
        contacts += client["contacts"]
    for contact in contacts:
        assert 0 <= contact["days_ago"] <= 21
        assert contact["by"] in staff
        assert {given["service"] for given in contact["services"]} <= services
        assert {given["how"] for given in contact["services"]} <= set(HOW)
        assert {need["concept"] for need in contact["needs"]} <= _concepts()
        follow_up = contact.get("follow_up")
        if follow_up:
            assert follow_up["reason"] in REASONS
            assert follow_up["urgency"] in URGENCIES
            assert follow_up["owner"] in {*staff, "team"}
            assert follow_up.get("outcome", "got_help") in OUTCOMES
