"""Ten thousand records are taken in and sent out well within half a second of processor time."""

import time
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from pretend_server import CASEWORK, Side
from uuid6 import uuid7

from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.store.incoming import Arrived, take_in
from signpost_desktop.store.outgoing import Outgoing, acknowledge, outgoing
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.tables import Contact

pytestmark = pytest.mark.alone
MANY, PAGE = 10_000, 5_000
NAMES = ("Fadumo", "Amina", "Mehmet", "Ngozi", "Xaliimo", "Sorin", "Leyla", "Tadesse")


def took(act: Callable[[], Any]) -> float:
    start = time.process_time()
    act()
    return time.process_time() - start


def pages(kind: str, fields: Callable[[int], dict[str, Any]]) -> list[list[Arrived]]:
    made = {"created_at": "2026-11-24T13:48:00+00:00", "created_by": str(uuid7()), "_v": 1}
    every = [
        Arrived(
            CASEWORK, kind, str(uuid7()), uuid.uuid4().hex, None, False, 1, number + 1,
            {**shapes()[kind].defaults, **made, **fields(number)}, None,
        )
        for number in range(MANY)
    ]  # fmt: skip
    return [every[at : at + PAGE] for at in range(0, MANY, PAGE)]


def take(side: Side, found: list[list[Arrived]]) -> None:
    for page in found:
        with side.act() as session:
            assert take_in(session, CASEWORK, page, DERIVE).pulled == PAGE


def test_ten_thousand_contacts_are_taken_in(a: Side) -> None:
    """0.27 s were seen, with the sum and the commits; there is room for a busy machine."""
    found = pages(
        "contact", lambda n: {"happened_on": "2026-11-24", "note": f"What was said, number {n}"}
    )
    assert took(lambda: take(a, found)) < 0.6


def test_ten_thousand_clients_are_taken_in_and_found_by_name(a: Side) -> None:
    """0.65 s were seen: each has seven keys of its own to be found by."""
    found = pages(
        "client",
        lambda n: {
            "given_name": NAMES[n % 8],
            "family_name": f"Trialova{n % 300}",
            "phone": f"07700 9{n:05}",
        },
    )
    assert took(lambda: take(a, found)) < 1.4


def test_ten_thousand_changes_go_out_and_are_acknowledged(a: Side) -> None:
    """0.2 s and 0.15 s were seen."""
    a.round()
    with a.act() as session:
        session.add_all(
            [
                Contact(**session.made(), happened_on="2026-11-24", note=f"Number {n}")
                for n in range(MANY)
            ]
        )
    out: list[Outgoing] = []

    def send() -> None:
        with a.act() as session:
            out.extend(outgoing(session, {CASEWORK}, MANY))

    def settle() -> None:
        with a.act() as session:
            assert acknowledge(session, out) == MANY

    assert took(send) < 0.5
    assert took(settle) < 0.5
    assert len(out) == MANY
