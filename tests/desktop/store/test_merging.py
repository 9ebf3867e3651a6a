"""Merging three sides: nothing is lost in silence, and all who hear the same end with the same."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from signpost_desktop.store.merging import (
    FORGOTTEN,
    MISSING,
    SETTLED_APART,
    Merged,
    merge,
    merge_apart,
    merge_lists,
)

FIELDS = ("given_name", "phone", "birth_date", "birth_estimated", "shoe")
values = st.sampled_from(["a", "b", "c", ""])
records = st.fixed_dictionaries(dict.fromkeys(FIELDS, values))
edits = st.dictionaries(st.sampled_from(FIELDS), values, max_size=3)


@dataclass
class Computer:
    """A record as one computer has it, and what of it waits to be sent."""

    mine: dict[str, Any]
    base: dict[str, Any] = field(default_factory=dict)
    known: int = 0
    kept: set[tuple[str, str]] = field(default_factory=set)

    def edit(self, changes: dict[str, Any]) -> None:
        for name, value in changes.items():
            if self.mine[name] != value:
                self.base.setdefault(name, self.mine[name])
                self.mine[name] = value


@dataclass
class Server:
    """The newest state, and which number it has."""

    current: dict[str, Any]
    number: int = 0

    def sync(self, side: Computer) -> None:
        """A round: merge what is newer, then write."""
        if side.known != self.number:
            merged = merge("client", side.base, side.mine, self.current)
            side.mine = merged.values
            side.base = {name: self.current.get(name, MISSING) for name in merged.waiting}
            side.kept |= {(clash.field, clash.mine) for clash in merged.clashes}
            side.known = self.number
        if any(self.current.get(name) != side.mine.get(name) for name in side.base):
            self.current, self.number = dict(side.mine), self.number + 1
        side.base, side.known = {}, self.number


@given(base=records, sides=st.lists(edits, min_size=2, max_size=3), data=st.data())
@settings(max_examples=300, deadline=None)
def test_sides_that_hear_of_one_another_in_any_order_end_with_the_same(
    base: dict[str, Any], sides: list[dict[str, Any]], data: st.DataObject
) -> None:
    computers = [Computer(dict(base)) for _ in sides]
    server = Server(dict(base))
    for computer, changes in zip(computers, sides, strict=True):
        computer.edit(changes)
    order = data.draw(st.permutations(range(len(sides))))
    for place in (*order, *order):
        server.sync(computers[place])
    assert all(computer.mine == server.current for computer in computers)


@given(base=records, sides=st.lists(edits, min_size=2, max_size=3), data=st.data())
@settings(max_examples=300, deadline=None)
def test_every_value_that_lost_is_kept_in_a_conflict(
    base: dict[str, Any], sides: list[dict[str, Any]], data: st.DataObject
) -> None:
    computers = [Computer(dict(base)) for _ in sides]
    server = Server(dict(base))
    for computer, changes in zip(computers, sides, strict=True):
        computer.edit(changes)
    wanted = {
        (name, value) for changes in sides for name, value in changes.items() if base[name] != value
    }
    order = data.draw(st.permutations(range(len(sides))))
    for place in (*order, *order):
        server.sync(computers[place])
    kept = {pair for computer in computers for pair in computer.kept}
    assert wanted <= kept | set(server.current.items())


@given(base=records, mine=edits, theirs=edits)
def test_what_only_one_side_changed_never_clashes(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    mine = {name: value for name, value in mine.items() if name not in theirs}
    merged = merge("contact", {n: base[n] for n in mine}, {**base, **mine}, {**base, **theirs})
    assert merged.clashes == ()
    assert merged.values == {**base, **theirs, **mine}
    assert merged.waiting == {n for n, value in mine.items() if value != base[n]}


@given(base=records, mine=edits, theirs=edits)
def test_merging_again_changes_nothing(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    other = {**base, **theirs}
    once = merge("client", {n: base[n] for n in mine}, {**base, **mine}, other)
    again = merge("client", {n: other[n] for n in once.waiting}, once.values, other)
    assert again == Merged(once.values, once.waiting, ())


@given(mine=records, theirs=records)
def test_sides_of_whose_parting_nothing_is_known_lose_nothing(
    mine: dict[str, Any], theirs: dict[str, Any]
) -> None:
    merged = merge_apart("client", mine, theirs)
    assert merged.values == theirs
    kept = {(clash.field, clash.mine) for clash in merged.clashes}
    assert kept == {pair for pair in mine.items() if theirs[pair[0]] != pair[1]}


def test_what_the_other_side_repeats_of_ours_is_no_clash() -> None:
    told = {"phone": ["b"]}
    merged = merge("client", {"phone": "a"}, {"phone": "c"}, {"phone": "b"}, told)
    assert (merged.values, merged.clashes) == ({"phone": "c"}, ())
    clashing = merge("client", {"phone": "a"}, {"phone": "c"}, {"phone": "b"})
    assert [clash.mine for clash in clashing.clashes] == ["c"]


def test_what_was_changed_back_is_not_a_change_unless_it_was_told() -> None:
    back = merge("client", {"phone": "a"}, {"phone": "a"}, {"phone": "b"})
    assert (back.values, back.clashes) == ({"phone": "b"}, ())
    told = merge("client", {"phone": "a"}, {"phone": "a"}, {"phone": "b"}, {"phone": ["b"]})
    assert told.values == {"phone": "a"}


def test_what_was_taken_away_for_good_stays_away() -> None:
    merged = merge("contact", {"note": FORGOTTEN}, {"note": ""}, {"note": "words", "venue": "x"})
    assert (merged.values, merged.clashes) == ({"note": "", "venue": "x"}, ())


def test_truth_is_not_one() -> None:
    merged = merge("client", {"n": 0}, {"n": 1}, {"n": True})
    assert [clash.mine for clash in merged.clashes] == [1]


def test_fields_that_say_one_thing_together_are_all_theirs_when_one_clashes() -> None:
    base = {"birth_date": None, "birth_estimated": False}
    mine = {"birth_date": "1984", "birth_estimated": True}
    theirs = {"birth_date": "1984-03-17", "birth_estimated": False}
    merged = merge("client", base, mine, theirs)
    assert merged.values == theirs
    assert {clash.field: clash.mine for clash in merged.clashes} == mine


FREE = {"status": "open", "resolved_on": None, "owner_id": None, "owner_words": ""}
OUTSIDE = {**FREE, "status": "handed_over", "resolved_on": "2026-11-24", "owner_words": "Hall"}
AMINAS = {**FREE, "owner_id": "amina"}
GUESS = {"birth_date": "1984", "birth_estimated": True}


@pytest.mark.parametrize(
    ("kind", "base", "one", "other"),
    [
        ("follow_up", FREE, OUTSIDE, AMINAS),
        ("follow_up", FREE, {**FREE, "status": "done", "resolved_on": "2026-11-24"}, AMINAS),
        ("client", GUESS, {**GUESS, "birth_estimated": False}, {**GUESS, "birth_date": "1986"}),
        (
            "client",
            GUESS,
            {"birth_date": "1985-03-17", "birth_estimated": False},
            {**GUESS, "birth_date": "1986"},
        ),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_what_says_one_thing_is_never_put_together_of_two_sides_that_changed_parts_of_it(
    kind: str, base: dict[str, Any], one: dict[str, Any], other: dict[str, Any], first: bool
) -> None:
    mine, theirs = (one, other) if first else (other, one)
    changed = {name: base[name] for name in base if mine[name] != base[name]}
    merged = merge(kind, changed, {**mine, "due": "x"}, {**theirs, "due": "x"})
    assert merged.values == {**theirs, "due": "x"}
    assert not merged.waiting
    differing = {name for name in base if mine[name] != theirs[name]}
    assert {c.field: (c.mine, c.theirs) for c in merged.clashes} == {
        name: (mine[name], theirs[name]) for name in differing
    }


def test_what_one_side_adds_to_what_both_said_is_no_clash() -> None:
    base = {"status": "open", "outcome": ""}
    mine, theirs = {"status": "done", "outcome": "helped"}, {"status": "done", "outcome": ""}
    merged = merge("follow_up", base, mine, theirs)
    assert (merged.values, merged.waiting, merged.clashes) == (mine, {"outcome"}, ())


def test_a_field_that_one_side_took_away_and_the_other_changed_clashes() -> None:
    gone = merge("client", {"shoe": 41}, {}, {"shoe": 42})
    assert [(clash.mine, clash.theirs) for clash in gone.clashes] == [(MISSING, 42)]
    assert merge("client", {"shoe": 41}, {}, {"shoe": 41}).values == {}


def test_the_later_writer_is_named_when_something_of_both_stands() -> None:
    mine = {"phone": "1", "updated_at": "2026-11-24T10:00:00+00:00", "updated_by": "me"}
    theirs = {"phone": "", "updated_at": "2026-11-24T09:00:00+00:00", "updated_by": "they"}
    assert merge("client", {"phone": ""}, mine, theirs).values == mine
    later = {**theirs, "updated_at": "2026-11-24T11:00:00+00:00"}
    assert merge("client", {"phone": ""}, mine, later).values == {**later, "phone": "1"}


@given(
    base=st.lists(st.sampled_from("abcd"), unique=True, max_size=3),
    mine=st.lists(st.sampled_from("abcd"), unique=True, max_size=3),
    theirs=st.lists(st.sampled_from("abcd"), unique=True, max_size=3),
)
@example(base=["e", "s"], mine=["s", "e"], theirs=["e"])
def test_lists_merge_as_sets_and_the_first_is_not_lost(
    base: list[str], mine: list[str], theirs: list[str]
) -> None:
    merged, agreed = merge_lists(base, mine, theirs)
    added = (set(mine) | set(theirs)) - set(base)
    removed = set(base) - (set(mine) & set(theirs))
    assert set(merged) == (set(base) | added) - removed
    assert len(merged) == len(set(merged))
    if agreed and mine and mine[:1] != base[:1]:
        assert merged[:1] == mine[:1] or mine[0] not in merged
    if theirs[:1] != base[:1] and mine[:1] == base[:1] and theirs and theirs[0] in merged:
        assert merged[0] == theirs[0]


def test_two_preferred_languages_clash_and_both_languages_stand() -> None:
    merged = merge(
        "client", {"languages": ["en"]}, {"languages": ["so", "en"]}, {"languages": ["am", "en"]}
    )
    assert merged.values == {"languages": ["am", "en", "so"]}
    assert [clash.mine for clash in merged.clashes] == [["so", "en"]]


OPEN = {"settled_at": None, "settled_by": None, "settled_as": None}
MINE = {"settled_at": "1", "settled_by": "x", "settled_as": "mine"}
THEIRS = {"settled_at": "2", "settled_by": "y", "settled_as": "theirs"}


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "expected"),
    [
        (OPEN, MINE, OPEN, MINE),
        (OPEN, MINE, THEIRS, {**OPEN, SETTLED_APART: 1}),
        (OPEN, MINE, {**THEIRS, "settled_as": "mine"}, {**THEIRS, "settled_as": "mine"}),
        (OPEN, MINE, {**OPEN, SETTLED_APART: 1}, {**OPEN, SETTLED_APART: 1}),
        (MINE, OPEN, MINE, OPEN),
    ],
)
def test_a_conflict_settled_in_two_ways_is_open_again(
    base: dict[str, Any], mine: dict[str, Any], theirs: dict[str, Any], expected: dict[str, Any]
) -> None:
    merged = merge("conflict", base, mine, theirs)
    assert (merged.values, merged.clashes) == (expected, ())
