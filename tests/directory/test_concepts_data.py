"""The shipped vocabulary of needs is whole: every need named, linked and safe to use."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from signpost_desktop.directory.need_words import EnglishNeeds
from signpost_desktop.directory.spelling import Spelling
from signpost_desktop.resources import resource
from signpost_directory.concepts import Concept, Concepts
from signpost_directory.normalise import STOP_WORDS, content, stem, words

_ID = re.compile(r"[a-z]+(?:-[a-z]+)*\.[a-z0-9]+(?:-[a-z0-9]+)*")
_DOMAINS = sorted(file.stem for file in resource("concepts").glob("*.json"))

# What could put somebody in danger on a sheet of paper: whole domains, and needs elsewhere.
_SENSITIVE_DOMAINS = ("addictions", "sexual-health")
_SENSITIVE_NEEDS = (
    "community.lgbt", "community.trans", "health.gender-health", "health.hepatitis",
    "immigration.asylum", "immigration.domestic-violence-visa", "immigration.overstayers",
    "immigration.trafficking", "maternity.abortion", "maternity.pregnancy-test",
    "maternity.unplanned-pregnancy", "mental-health.crisis", "mental-health.self-harm",
    "mental-health.suicidal-thoughts", "money.loan-sharks", "safety.adult-safeguarding",
    "safety.child-exploitation", "safety.child-sexual-abuse", "safety.domestic-abuse", "safety.fgm",
    "safety.forced-marriage", "safety.honour-abuse", "safety.prison", "safety.prisoners-families",
    "safety.refuge", "safety.sex-work", "safety.sexual-violence", "work.exploitation-work",
)  # fmt: skip


@pytest.fixture(scope="module")
def concepts() -> Concepts:
    return Concepts.load()


def _file(*parts: str) -> Any:
    return json.loads(resource("concepts", *parts).read_text("utf-8"))


def _texts(concept: Concept) -> Iterator[str]:
    yield from concept.evidence
    yield from concept.taxonomy
    for labels in concept.labels.values():
        yield from labels.all()


@pytest.mark.parametrize("domain", _DOMAINS)
def test_a_domain_holds_its_own_needs_with_labels(domain: str) -> None:
    data = _file(f"{domain}.json")
    ids = [entry["id"] for entry in data["concepts"]]
    assert data["domain"] == domain
    assert len(set(ids)) == len(ids)
    assert all(_ID.fullmatch(need) and need.startswith(f"{domain}.") for need in ids)
    assert set(_file("labels", "en", f"{domain}.json")) == set(ids)


def test_needs_lead_only_to_needs_that_exist(concepts: Concepts) -> None:
    known = {concept.id for concept in concepts}
    for concept in concepts:
        links = (*concept.related, *concept.broader)
        assert set(links) <= known, concept.id
        assert concept.id not in links
        assert len(set(links)) == len(links), concept.id
        assert set(concept.instead) <= known - {concept.id}, concept.id


def test_what_is_related_is_related_both_ways(concepts: Concepts) -> None:
    for concept in concepts:
        for other in filter(None, map(concepts.get, concept.related)):
            back = {*other.related, *other.broader}
            assert concept.id in back or other.id in concept.broader, (concept.id, other.id)


def test_no_wording_is_empty_or_padded(concepts: Concepts) -> None:
    for concept in concepts:
        assert all(text and text == text.strip() for text in _texts(concept)), concept.id


def test_every_need_has_a_short_name_of_its_own(concepts: Concepts) -> None:
    names = [concept.labels["en"].preferred for concept in concepts]
    assert len({name.casefold() for name in names}) == len(names)
    assert all(len(name) <= 80 for name in names)


def test_evidence_is_lower_case_and_tells_something(concepts: Concepts) -> None:
    """A phrase of nothing but stop words would match everywhere or nowhere."""
    for concept in concepts:
        assert concept.evidence, concept.id
        for phrase in concept.evidence:
            assert phrase == phrase.lower(), (concept.id, phrase)
            assert any(word not in STOP_WORDS for word in words(phrase)), (concept.id, phrase)


def test_evidence_does_not_repeat_itself(concepts: Concepts) -> None:
    for concept in concepts:
        told = [tuple(stem(w) for w in words(p) if w not in STOP_WORDS) for p in concept.evidence]
        assert len(set(told)) == len(told), concept.id


def test_dangerous_needs_are_marked(concepts: Concepts) -> None:
    unmarked = {concept.id for concept in concepts if not concept.sensitive}
    assert not unmarked & set(_SENSITIVE_NEEDS)
    exceptions = {"addictions.behavioural"}
    domains = {need for need in unmarked if need.split(".")[0] in _SENSITIVE_DOMAINS}
    assert domains <= exceptions
    assert all(concepts.get(need) for need in _SENSITIVE_NEEDS)


def test_tips_and_demo_people_name_needs_that_exist(concepts: Concepts) -> None:
    tips = json.loads(resource("tips", "en.json").read_text("utf-8"))
    people = resource("demo", "people.json").read_text("utf-8")
    named = {tip["concept"] for tip in tips["tips"]}
    named |= set(re.findall(r'"concept": "([^"]+)"', people))
    assert {need for need in named if concepts.get(need) is None} == set()


@pytest.fixture(scope="module")
def need_words(concepts: Concepts) -> EnglishNeeds:
    return EnglishNeeds(concepts)


@pytest.mark.parametrize(
    ("said", "need"),
    [
        ("he hits me", "safety.domestic-abuse"),
        ("husband beats me", "safety.domestic-abuse"),
        ("my boyfriend hits me", "safety.domestic-abuse"),
        ("boyfriend controls me", "safety.domestic-abuse"),
        ("my wife hits me", "safety.male-victims"),
        ("ex won't leave me alone", "safety.stalking"),
        ("son hits me", "family.child-to-parent-violence"),
        ("I was raped", "safety.sexual-violence"),
        ("I feel suicidal", "mental-health.suicidal-thoughts"),
        ("want to die", "mental-health.suicidal-thoughts"),
        ("mother passed away", "mental-health.bereavement"),
        ("homeless tonight", "housing.homeless"),
        ("no money for food", "food.food-bank"),
        ("landlord wants me out", "housing.eviction"),
        ("visa expired", "immigration.overstayers"),
        ("lost my job", "work.job-search"),
        ("scammed", "money.scams"),
        ("need a doctor", "health.gp"),
    ],
)
def test_the_need_named_first_is_the_one_that_is_meant(
    need_words: EnglishNeeds, said: str, need: str
) -> None:
    """The first need is what is recorded for the person, so it has to be right."""
    spelling = Spelling({word: 5 * count for word, count in need_words.counts.items()})
    typed = spelling.read(content(words(said)), unfinished=False)
    assert need_words.match(typed)[0][0].id == need
