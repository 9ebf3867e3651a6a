"""Whatever members and partners put into records: rounds go on, pages show, work goes out.

Everything that was taken in is then looked at, changed, sent, taken in elsewhere, and erased. What
our own program could not do with a record is logged as an error, and so fails these tests too.
"""

import os
from contextlib import suppress
from typing import Any

import pytest
from odd_bodies import Writer
from pretend_server import CASEWORK, PARTNERS, SAFEGUARDING, Side
from sqlalchemy import select

from signpost_desktop.access.people import people
from signpost_desktop.casework import (
    attaching,
    client_search,
    clients,
    export,
    follow_up_list,
    follow_up_story,
    follow_ups,
    history,
    safeguarding_reading,
    seen,
    service_texts,
    two_versions,
    waiting_to_send,
    what_waits,
)
from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.governance.erasure import REASONS, erase_client
from signpost_desktop.governance.sharing import shared_in
from signpost_desktop.store import held, outgoing
from signpost_desktop.store.erasing import reach
from signpost_desktop.store.errors import BadInput, DamagedFile, NotAllowed
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.tables import Client, FollowUp, SafeguardingNote

SPACES = (CASEWORK, PARTNERS, SAFEGUARDING)
SEEDS = range(int(os.environ.get("SIGNPOST_SEEDS", "2")))


def ids(session: WorkSession, table: Any) -> list[str]:
    return list(session.db.scalars(select(table.id).order_by(table.id)))


def look(session: WorkSession) -> None:
    """Every list, and every page of a record."""
    people(session)
    for scope in ("mine", "team", "all"):
        follow_up_list.open_follow_ups(session, scope)  # type: ignore[arg-type]
        what_waits.counts(session, scope)  # type: ignore[arg-type]
    two_versions.two_versions(session)
    two_versions.count_versions(session)
    attaching.unnamed_contacts(session)
    seen.seen_today(session)
    waiting_to_send.waiting_entries(session)
    service_texts.team_texts(session)
    safeguarding_reading.safeguarding_note_rows(session)
    what_waits.notes_to_open(session)
    client_search.find_clients(session, "Fadumo 0")
    client_search.possible_duplicates(session, clients.NewClient(given_name="Fadumo"))
    for client in ids(session, Client):
        clients.client(session, client)
        clients.at_the_table(session, client)
        history.history(session, client)
        follow_up_list.follow_ups_of_client(session, client)
        shared_in(session, client)
        reach(session, [("client", client)])
    for follow_up in ids(session, FollowUp):
        follow_up_story.story(session, follow_up)
        follow_up_list.follow_up_row(session, follow_up)
    outgoing.all_that_waits(session)


def work(session: WorkSession) -> None:
    """What people then do with these records; what an act refuses, it says."""
    export.export_casework(session, "a copy")
    for note in ids(session, SafeguardingNote):
        with suppress(DamagedFile, NotAllowed):
            safeguarding_reading.safeguarding_note(session, note)
    for each in two_versions.two_versions(session):
        for value in (each.other.value, each.stands.value):
            with suppress(BadInput):
                two_versions.unsettle(session, two_versions.settle(session, each.id, value))
    for client in ids(session, Client):
        with suppress(BadInput):
            clients.change_client(session, client, safe_words="Not through: brother")
    for follow_up in ids(session, FollowUp):
        with suppress(BadInput):
            follow_ups.tried_no_answer(session, follow_up, "no answer")
    for shape in shapes().values():
        for row in session.db.scalars(select(shape.row_class)):
            session.change(row, zone="Europe/Dublin")


def touch(session: WorkSession, words: str) -> None:
    """Something is changed in each record that can be, and waits: what comes next is merged."""
    for kind, shape in shapes().items():
        plain = [each.name for each in shape.fields if each.of is str and each.default is not None]
        if plain and kind != "conflict":
            for row in session.db.scalars(select(shape.row_class)):
                session.change(row, **{plain[-1]: words})


def erase_all(session: WorkSession) -> None:
    for client in ids(session, Client):
        if session.db.get(Client, client) is not None:
            erase_client(session, client, next(iter(REASONS)))


def send_all(side: Side) -> None:
    """Whatever waits is made into bodies and sent."""
    while side.send():
        pass


@pytest.mark.parametrize("seed", SEEDS)
def test_no_record_that_somebody_made_by_hand_stops_anybody(make_side: Any, seed: int) -> None:
    one, other = (make_side(spaces=SPACES, derive=DERIVE) for _ in range(2))
    writer = Writer(seed)
    for space in SPACES:
        write(one.server, writer.first(space))
    one.fetch(), other.fetch()
    assert not held_at(one)
    for turn in range(4):
        if turn == 2:
            with one.act() as session:
                look(session)
                touch(session, "changed here")
        for space in SPACES:
            write(one.server, writer.page(space, 40))
        one.fetch(), other.fetch()
        assert held_at(one) == held_at(other)
    with one.act() as session:
        work(session)
    with one.act() as session:
        look(session)
    send_all(one)
    before = held_at(one)
    other.fetch()
    assert held_at(other) == before  # what could be read here can be read there
    with other.act() as session:
        look(session)
    with other.act() as session:
        erase_all(session)
    send_all(other)
    one.fetch()
    with one.act() as session:
        assert ids(session, Client) == []
        look(session)


def write(server: Any, records: Any) -> None:
    """Put there as they are, whatever the server has."""
    for record in records:
        server.head = max(server.head + 1, record.sequence)
        server.spaces[record.space_id][record.id] = record


def held_at(side: Side) -> set[tuple[str, str]]:
    with side.vault.read() as session:
        return {(row.id, row.reason) for row in held.held(session)}
