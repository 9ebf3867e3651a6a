"""What did not open is tried again when it may open now, and costs little until then."""

import random

import pytest
from pretend_server import CASEWORK, SAFEGUARDING, Side, arrived, body, take

from signpost_desktop.store import held
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.incoming import retry_held
from signpost_desktop.store.late import Mark, has_late, next_late

OLD: Mark = ("as it was", (1,))
NEW: Mark = ("a key came", (1, 2))


def hold(side: Side, number: int, size: int, version: int = 1, space: str = CASEWORK) -> str:
    record = arrived(
        "client",
        None,
        space_id=space,
        id=f"01890000-0000-7000-8000-{number:012x}",
        body=bytes(size),
        reason=held.UNOPENED,
        key_version=version,
        sequence=number,
    )
    assert take(side, record).held == 1
    return record.id


def tried(side: Side, mark: Mark, space: str = CASEWORK) -> list[str]:
    with side.act() as session:
        return [record.id for record in next_late(session, space, mark)]


def test_what_does_not_open_is_tried_once_and_not_at_every_exchange(a: Side) -> None:
    kept = {hold(a, n, 100) for n in range(1, 4)}
    assert set(tried(a, OLD)) == kept
    with a.vault.read() as session:
        assert not has_late(session, CASEWORK, OLD)
        assert has_late(session, CASEWORK, NEW)
        assert not has_late(session, SAFEGUARDING, NEW)
    assert tried(a, OLD) == []
    assert set(tried(a, NEW)) == kept
    assert tried(a, NEW) == []


def test_a_great_deal_that_opens_for_nobody_is_read_a_little_at_once_and_keeps_nobody_waiting(
    a: Side,
) -> None:
    noise = {hold(a, n, 1_000_000) for n in range(1, 12)}
    worry = hold(a, 99, 700)
    found = []
    while again := tried(a, OLD):
        assert len(again) * 1_000_000 <= held.PIECE + 1_000_000
        found.append(again)
    assert worry in found[0]
    assert len(found) == 3
    assert {each for group in found for each in group} == {*noise, worry}
    assert sum(map(len, found)) == 12


def test_one_that_is_larger_than_all_that_is_read_at_once_is_tried_too(a: Side) -> None:
    large = hold(a, 1, held.PIECE + 1)
    assert tried(a, OLD) == [large]


def test_only_what_our_keys_may_open_is_read(a: Side) -> None:
    hold(a, 1, 100, version=3)
    later = hold(a, 2, 100, version=2)
    assert tried(a, OLD) == []
    assert tried(a, NEW) == [later]


def test_what_is_held_while_others_are_tried_is_not_forgotten(a: Side) -> None:
    noise = {hold(a, n, 1_000_000) for n in range(1, 7)}
    first = tried(a, OLD)
    small, large = hold(a, 50, 10), hold(a, 51, 2_000_000)
    assert {*first, *tried(a, OLD), *tried(a, OLD)} == {*noise, large}
    assert small in tried(a, NEW)


def test_what_waits_for_a_later_version_is_read_in_pieces_and_all_of_it_is_tried(
    a: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = [
        arrived(
            "client",
            body(photo=random.Random(n).randbytes(1_000_000)),
            id=f"01890000-0000-7000-8000-{n:012x}",
            sequence=n,
        )
        for n in range(1, 10)
    ]
    with monkeypatch.context() as patched:
        patched.setattr("signpost_desktop.store.sorting._HOMES", {"client": frozenset()})
        assert take(a, *many).held == 9
    with a.vault.read() as session:
        pieces = list(held.in_pieces(cursor(session.db), held.worth_trying(session)))
    assert [len(piece) for piece in pieces] == [4, 4, 1]
    with a.act() as session:
        assert retry_held(session, {}).pulled == 9
        assert held.held(session) == []
