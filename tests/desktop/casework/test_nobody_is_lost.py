"""Hazard 6: whatever happens around it, an open follow-up is on exactly one person's or team list.

Chance does what a team does for weeks (seeded): flags, tries, hands over, resolves, takes back,
undoes, corrects, joins and separates records, imports, and somebody leaves.
"""

import random
from collections.abc import Callable
from functools import partial
from unittest import mock

import pytest
from casework_team import HEADERS, Team, bring_in, new_client, new_contact, small
from sqlalchemy import select

from signpost_desktop.access.people import add_person, remove_person
from signpost_desktop.access.roles import Role
from signpost_desktop.casework.attaching import attach_client, detach_client
from signpost_desktop.casework.clients import merge_clients, separate_clients
from signpost_desktop.casework.contacts import undo_contact
from signpost_desktop.casework.corrections import Correction, correct_contact
from signpost_desktop.casework.follow_up_story import take, take_back
from signpost_desktop.casework.follow_ups import (
    NewFollowUp,
    counts,
    follow_ups_of_client,
    hand_over,
    no_longer_needed,
    open_follow_ups,
    reached,
    reopen,
    resolve,
    tried_no_answer,
)
from signpost_desktop.casework.needs import list_needs
from signpost_desktop.casework.what_waits import Scope
from signpost_desktop.store.session import Worker, WorkSession
from signpost_desktop.store.tables import Client, FollowUp, Participant
from signpost_desktop.store.vault import Vault

SCOPES: tuple[Scope, ...] = ("mine", "team", "all")
IMPORTED = (*HEADERS, "needs_more_help", "owner")


def truly_open(session: WorkSession) -> set[str]:
    """Straight from the table, by no query of the lists."""
    return {each.id for each in session.db.scalars(select(FollowUp)) if each.status == "open"}


def listed(session: WorkSession, scope: Scope) -> list[str]:
    return [row.id for row in open_follow_ups(session, scope).rows if row.status == "open"]


def check(vault: Vault, team: dict[str, str]) -> int:
    """Every open one is under All once, and on exactly one of the other lists."""
    with vault.read() as session:
        wanted = truly_open(session)
        everyone = listed(session, "all")
        assert len(everyone) == len(set(everyone))
        assert set(everyone) == wanted
        assert {need["id"] for need in list_needs(session)} == wanted
        tally = open_follow_ups(session, "all").counts
        assert tally.open == counts(session).open == len(wanted)
        lists = [listed(session, "team"), *(_mine(session, person) for person in team.values())]
        on_one = [identifier for found in lists for identifier in found]
        assert sorted(on_one) == sorted(wanted)
        of_people = {
            row.id
            for client in session.db.scalars(select(Client.id))
            for row in follow_ups_of_client(session, client)
        }
        rows = open_follow_ups(session, "all").rows
        assert of_people == {row.id for row in rows if row.client_id and row.status == "open"}
        for row in rows:
            assert row.status != "open" or row.client_id or row.find_again
    return len(wanted)


def _mine(session: WorkSession, person_id: str) -> list[str]:
    """What somebody's own list shows, whoever is at work."""
    somebody = Worker(person_id, "", frozenset({Role.CASEWORKER}))
    with mock.patch.object(session, "worker", somebody):
        return listed(session, "mine")


class Weeks:
    """What a team does, one thing after another, as chance has it."""

    def __init__(self, team: Team) -> None:
        self.vault = team.vault
        self.people = {name: team.ids[name] for name in ("Hodan", "Cem", "Cora")}
        self.chance = random.Random(6)
        self.clients = [new_client(self.vault, given_name=f"Person{n}") for n in range(8)]
        self.contacts: list[str] = []
        self.rows = 0

    def something(self) -> None:
        acts: tuple[Callable[[], None], ...] = (
            self.flag, self.flag, self.flag, self.step, self.step, self.step_and_back,
            self.reopen, self.undo, self.correct, self.join, self.separate, self.name_one,
            self.name_and_back, self.bring_in,
        )  # fmt: skip
        self.chance.choice(acts)()

    def flag(self) -> None:
        named = self.chance.random() < 0.6
        saved = new_contact(
            self.vault,
            client_ids=(self.chance.choice(self.clients),) if named else (),
            follow_up=NewFollowUp(
                "no_gp",
                self.chance.choice(("urgent", "soon", "routine")),
                self.chance.choice(("me", "team", *self.people.values())),
                find_again="" if named else "red coat",
            ),
        )
        self.contacts.append(saved.contact_id)

    def step(self) -> None:
        with self.vault.act() as session:
            if waiting := listed(session, "all"):
                self._step(self.chance.choice(waiting))(session)

    def step_and_back(self) -> None:
        with self.vault.act() as session:
            if waiting := listed(session, "all"):
                chosen = self.chance.choice(waiting)
                take_back(session, take(session, chosen, self._step(chosen)))

    def _step(self, chosen: str) -> Callable[[WorkSession], object]:
        to = self.chance.choice(("me", "team", *self.people.values()))
        return self.chance.choice(
            (
                partial(tried_no_answer, follow_up_id=chosen),
                partial(reached, follow_up_id=chosen),
                partial(resolve, follow_up_id=chosen, outcome="got_help"),
                partial(hand_over, follow_up_id=chosen, to=to),
                partial(hand_over, follow_up_id=chosen, to="Law Centre", outside=True),
                partial(no_longer_needed, follow_up_id=chosen),
            )
        )

    def reopen(self) -> None:
        with self.vault.act() as session:
            closed = [
                each.id
                for each in session.db.scalars(select(FollowUp).order_by(FollowUp.id))
                if each.status != "open"
            ]
            if closed:
                reopen(session, self.chance.choice(closed))

    def undo(self) -> None:
        if self.contacts:
            with self.vault.act() as session:
                undo_contact(session, self._take_contact())

    def correct(self) -> None:
        if self.contacts:
            with self.vault.act() as session:
                correct_contact(session, self._take_contact(), Correction("", 5, (), ()))

    def join(self) -> None:
        with self.vault.act() as session:
            standing = session.db.scalars(
                select(Client.id).where(Client.merged_into.is_(None)).order_by(Client.id)
            ).all()
            if len(standing) > 2:
                merge_clients(session, *self.chance.sample(standing, 2))

    def separate(self) -> None:
        with self.vault.act() as session:
            joined = session.db.scalars(
                select(Client.id).where(Client.merged_into.is_not(None)).order_by(Client.id)
            ).all()
            if joined:
                separate_clients(session, self.chance.choice(joined))

    def name_one(self) -> None:
        with self.vault.act() as session:
            if contact := self._nameless(session):
                attach_client(session, contact, self.chance.choice(self.clients))

    def name_and_back(self) -> None:
        with self.vault.act() as session:
            if contact := self._nameless(session):
                client = self.chance.choice(self.clients)
                attach_client(session, contact, client)
                detach_client(session, contact, client)

    def bring_in(self) -> None:
        self.rows += 1
        owner = self.chance.choice(("Hodan", "Cem", "Worker Nobody Knows", ""))
        row = (f"R-{self.rows}", "Ines", "", "", "", "", "x", self.chance.choice(("yes", "?")))
        bring_in(self.vault, small((*row, owner), headers=IMPORTED))

    def _take_contact(self) -> str:
        return self.contacts.pop(self.chance.randrange(len(self.contacts)))

    def _nameless(self, session: WorkSession) -> str | None:
        named = set(session.db.scalars(select(Participant.contact_id)))
        nameless = [contact for contact in self.contacts if contact not in named]
        return self.chance.choice(nameless) if nameless else None


def test_every_open_one_is_listed_whatever_a_team_does(team: Team) -> None:
    weeks = Weeks(team)
    most = 0
    for _thing in range(120):
        weeks.something()
        most = max(most, check(weeks.vault, weeks.people))
    assert most > 15


def test_a_leavers_are_on_the_teams_list_also_those_closed_and_opened_again(
    vault: Vault,
) -> None:
    leaver = add_person(vault, "Leyla", "eight invented badgers", [Role.CASEWORKER]).person_id
    ids = [
        new_contact(vault, follow_up=NewFollowUp("no_gp", owner=leaver, find_again="red coat"))
        for _number in range(3)
    ]
    closed = ids[0].follow_up_id
    assert closed is not None
    with vault.act() as session:
        me = session.worker.person_id
        taken = take(session, closed, partial(resolve, follow_up_id=closed, outcome="got_help"))
    remove_person(vault, "Leyla")
    assert check(vault, {"Hodan": me, "Leyla": leaver}) == 2
    with vault.act() as session:
        take_back(session, taken)  # it was hers before the step
    with vault.read() as session:
        assert set(listed(session, "team")) == {each.follow_up_id for each in ids}


@pytest.mark.parametrize("owner", ["", "Worker Nobody Knows", "Cem"])
def test_an_imported_one_is_on_a_list_whoever_it_names(team: Team, owner: str) -> None:
    row = ("R-1", "Ines", "", "", "", "", "x", "perhaps", owner)
    bring_in(team.vault, small(row, headers=IMPORTED))
    assert check(team.vault, team.ids) == 1
