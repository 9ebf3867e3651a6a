"""Three computers, lost answers, erasures and settlings, by seed: all end alike, nothing is lost.

The whole of sync is simulated elsewhere; here it is the store alone, with nothing but its rules
between the vaults, so that a mistake in it is found where it is.
"""

import json
import random
from dataclasses import dataclass, field
from typing import Any

import pytest
from pretend_server import CASEWORK, Side
from sqlalchemy import select

from signpost_desktop.store import held, outgoing
from signpost_desktop.store.conflicts import open_conflicts, settle
from signpost_desktop.store.erasing import erase
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.tables import (
    Base,
    Client,
    Conflict,
    Contact,
    FollowUp,
    FollowUpEvent,
    OutboxEntry,
    Participant,
)

FIELDS: dict[type[Base], tuple[str, ...]] = {
    Client: ("phone", "address"),
    FollowUp: ("find_again",),
    Contact: ("venue",),
}


@dataclass
class Simulation:
    """What happened: every value that was ever written, and what it was written over."""

    sides: list[Side]
    seed: int
    ids: list[tuple[type[Base], str]] = field(default_factory=list)
    written: dict[tuple[str, str, str], bool] = field(default_factory=dict)
    """(record, field, value): whether somebody who saw it wrote over it."""
    count: int = 0

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        for _ in range(2):
            self.add(self.sides[0])
        for side in self.sides:
            side.round()

    def step(self) -> None:
        acts = (
            (self.add, 1), (self.edit, 32), (self.round, 12), (self.lose_answer, 10),
            (self.send_half, 4), (self.erase, 1), (self.settle, 3), (self.revisit, 6),
        )  # fmt: skip
        act = self.chance.choices([a for a, _ in acts], [weight for _, weight in acts])[0]
        act(self.chance.choice(self.sides))

    def add(self, side: Side) -> None:
        with side.act() as session:
            client = Client(**session.made())
            contact = Contact(**session.made(), happened_on="2026-11-24")
            session.add_all([client, contact])
            session.add(Participant(**session.made(), contact_id=contact.id, client_id=client.id))
            follow_up = FollowUp(**session.made(), contact_id=contact.id, client_id=client.id)
            session.add(follow_up)
        self.ids += [(Client, client.id), (Contact, contact.id), (FollowUp, follow_up.id)]

    def edit(self, side: Side) -> None:
        with side.act() as session:
            here = [(t, i) for t, i in self.ids if session.db.get(t, i) is not None]
            if not here:
                return
            table, record = self.chance.choice(here)
            row: Any = session.db.get(table, record)
            name = self.chance.choice(FIELDS[table])
            self.count += 1
            before, value = getattr(row, name), f"v{self.count}"
            session.change(row, **{name: value})
            if isinstance(row, FollowUp):
                session.add(FollowUpEvent(**session.made(), follow_up_id=record, kind="changed"))
        if (record, name, before) in self.written:
            self.written[record, name, before] = True
        self.written[record, name, value] = False

    def revisit(self, side: Side) -> None:
        """Somebody knew it better before: an old value is written again."""
        old = [(r, n, v) for (r, n, v) in self.written if any(r == i for _t, i in self.ids)]
        if not old:
            return
        record, name, value = self.chance.choice(old)
        table = next(t for t, i in self.ids if i == record)
        with side.act() as session:
            row = session.db.get(table, record)
            if row is None or getattr(row, name) == value:
                return
            waiting = session.db.get(OutboxEntry, (table.__tablename__, record))
            if waiting and value in json.dumps([waiting.base, waiting.sent]):
                return  # that would take back a change of our own, as if it had never been
            before = getattr(row, name)
            session.change(row, **{name: value})
        if (record, name, before) in self.written:
            self.written[record, name, before] = True
        self.written[record, name, value] = False

    def round(self, side: Side) -> None:
        side.send(most=self.chance.choice([3, 5_000]))
        side.fetch(most=self.chance.choice([2, 5_000]))

    def lose_answer(self, side: Side) -> None:
        side.send(lose_reply=True)

    def send_half(self, side: Side) -> None:
        """The request was cut: it is written down as sent, and never arrived."""
        with side.act() as session:
            outgoing.outgoing(session, side.spaces, 4)

    def erase(self, side: Side) -> None:
        clients = [i for table, i in self.ids if table is Client]
        with side.act() as session:
            erase(session, [("client", self.chance.choice(clients))])

    def settle(self, side: Side) -> None:
        with side.act() as session:
            found = open_conflicts(session)
            if not found:
                return
            conflict = self.chance.choice(found)
            value = self.chance.choice([conflict.mine, conflict.theirs])
            settle(session, conflict.id, value)
        key = (conflict.record_id, conflict.field, conflict.now)
        if conflict.now != value and key in self.written:
            self.written[key] = True

    def finish(self) -> None:
        for _ in range(4):
            for side in self.sides:
                side.round()


def content(side: Side) -> dict[str, dict[str, dict[str, Any]]]:
    with side.vault.read() as session:
        assert held.held(session) == []
        return {
            kind: {
                row.id: {name: getattr(row, name) for name in (*shape.order, "extra")}
                for row in session.db.scalars(select(shape.row_class))
            }
            for kind, shape in shapes().items()
        }


def check_nothing_lost(simulation: Simulation, side: Side) -> None:
    with side.vault.read() as session:
        kept = {
            (row.record_id, row.field, value)
            for row in session.db.scalars(select(Conflict))
            for value in (row.mine, row.theirs)
        }
        for (record, name, value), was_seen in simulation.written.items():
            table = next(t for t, i in simulation.ids if i == record)
            row = session.db.get(table, record)
            if row is not None and not was_seen:
                assert getattr(row, name) == value or (record, name, value) in kept, (
                    f"{name} {value} is lost, seed {simulation.seed}"
                )


@pytest.mark.parametrize("seed", range(8))
def test_three_computers_end_alike_and_nothing_is_lost(make_side: Any, seed: int) -> None:
    simulation = Simulation([make_side() for _ in range(3)], seed)
    for _ in range(120):
        simulation.step()
    simulation.finish()
    first, *others = simulation.sides
    for other in others:
        assert content(other) == content(first)
    assert all(side.waiting() == [] for side in simulation.sides)
    check_nothing_lost(simulation, first)
    assert simulation.count > 20
    assert len(first.server.spaces[CASEWORK]) > 5
