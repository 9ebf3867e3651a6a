"""Records that somebody made by hand: whatever is in them, one of them stops nobody."""

import logging
from collections.abc import Sequence
from typing import Any

import pytest
from pretend_server import CASEWORK, PARTNERS, SAFEGUARDING, Side, arrived, body, moved, take

from signpost_desktop.store import held
from signpost_desktop.store.bodies import MOST_VERSION
from signpost_desktop.store.conflicts import open_conflicts, settle
from signpost_desktop.store.erasing import erase
from signpost_desktop.store.errors import BadInput, DiskFull
from signpost_desktop.store.incoming import Arrived, retry_held, take_in
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, Contact, FollowUp, Participant


def test_what_it_points_at_may_be_left_out_where_it_may_be_nothing(make_side: Any) -> None:
    side = make_side(spaces=(CASEWORK, SAFEGUARDING, PARTNERS))
    contact = arrived("contact", body(happened_on="2026-11-24"), space_id=PARTNERS)
    theirs = arrived(
        "follow_up",
        body(contact_id=contact.id),
        space_id=PARTNERS,
        id="01890000-0000-7000-8000-0000000000cc",
    )
    assert take(side, contact, theirs).pulled == 2
    assert side.get(FollowUp, theirs.id).client_id is None


@pytest.mark.parametrize(
    "broken",
    [
        {"created_at": "0001-01-01T00:00:00+00:00"},
        {"created_at": "9999-12-31T23:59:59+00:00"},
        {"created_at": ""},
        {"updated_at": "1899-12-31T23:59:59+00:00"},
        {"privacy_told_on": "0001-01-01"},
        {"privacy_told_on": "2200-01-01"},
        {"privacy_told_on": "20261124"},
        {"_v": MOST_VERSION + 1},
        {"_v": 2**62 - 1},
    ],
    ids=str,
)
def test_what_no_page_could_show_or_nobody_could_follow_is_held(
    a: Side, broken: dict[str, Any]
) -> None:
    assert take(a, arrived("client", body() | broken)).held == 1
    with a.vault.read() as session:
        assert [row.reason for row in held.held(session)] == [held.MISFIT]


def test_a_number_that_nothing_could_be_added_to_is_held(a: Side) -> None:
    contact = arrived("contact", body(happened_on="2026-11-24", minutes=2**31))
    assert take(a, contact).held == 1


def test_what_has_the_highest_version_can_still_be_changed_and_erased_everywhere(
    a: Side, b: Side
) -> None:
    record = arrived("client", body(ring="yes", _v=MOST_VERSION), sequence=1)
    a.server.head, a.server.spaces[CASEWORK][record.id] = 1, record
    a.round(), b.round()
    for ring in ("no", "yes", "no"):
        a.change(Client, record.id, ring=ring)
        a.round(), b.round()
        assert b.get(Client, record.id).ring == ring
    b.change(Client, record.id, phone="1")
    a.change(Client, record.id, safe_words="Not through: brother")
    a.round(), b.round(), a.round()
    for side in (a, b):
        row = side.get(Client, record.id)
        assert (row.phone, row.safe_words) == ("1", "Not through: brother")
        assert side.conflicts() == []
    with a.act() as session:
        erase(session, [("client", record.id)])
    a.round(), b.round()
    assert b.get(Client, record.id) is None
    with b.vault.read() as session:
        assert held.held(session) == []


def test_an_erasure_goes_also_over_what_could_not_be_read_and_leaves_nothing_of_it(
    a: Side, b: Side
) -> None:
    client = a.add(Client(**made(a), given_name="Fadumo"))
    a.round(), b.round()
    before = a.server.spaces[CASEWORK][client]
    a.server.head += 1
    odd = {**(before.values or {}), "_v": 2, "phone": 7}
    a.server.spaces[CASEWORK][client] = moved(
        before,
        revision="cd" * 16,
        base_revision=before.revision,
        values=odd,
        sequence=a.server.head,
    )
    a.fetch(), b.fetch()
    with a.act() as session:
        assert len(held.held(session)) == 1
        erase(session, [("client", client)])
        assert held.held(session) == []
    a.round(), b.round()
    assert b.get(Client, client) is None


def many(count: int) -> list[Arrived]:
    return [
        arrived(
            "client",
            body(given_name=str(n)),
            id=f"01890000-0000-7000-8000-{n:012x}",
            revision=f"{n:032x}",
            sequence=n,
        )
        for n in range(1, count + 1)
    ]


def fails_at(name: str, error: Exception) -> Any:
    """What derives the keys of clients, and makes a mistake with one name."""

    def derive(session: WorkSession, client_ids: Sequence[str]) -> None:
        session.changed.add(("client", "made up"))
        for (given_name,) in session.rows("SELECT given_name FROM client"):
            if given_name == name:
                raise error

    return {"client": derive}


def test_a_record_that_finds_a_mistake_of_ours_is_held_and_all_others_are_taken_in(
    a: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    log = logging.getLogger("signpost_desktop.store.incoming")
    monkeypatch.setattr(log, "error", lambda text, *about: told.append(text % about))
    a.derive = fails_at("7", IndexError("a word of the record"))
    contact = arrived("contact", body(happened_on="2026-11-24"), sequence=90)
    links = {"contact_id": contact.id, "client_id": many(9)[8].id}
    child = arrived("participant", body(**links), id=contact.id[:-1] + "b", sequence=80)
    taken = take(a, child, *many(9), contact)
    assert taken.pulled == 10
    assert told == ["a record was set aside: IndexError"]
    with a.vault.read() as session:
        assert [(row.id, row.reason) for row in held.held(session)] == [
            (many(7)[6].id, held.MISFIT)
        ]
    assert a.get(Client, many(7)[6].id) is None
    a.derive = {}
    with a.act() as session:
        monkeypatch.setattr("signpost_desktop.store.held.program", lambda: "a later one")
        assert retry_held(session, {}).pulled == 1
    assert a.get(Client, many(7)[6].id).given_name == "7"


def test_what_was_taken_back_is_not_on_the_list_of_what_was_erased(
    a: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logging.getLogger("signpost_desktop.store.incoming"), "error", print)
    client = a.add(Client(**made(a), given_name="Kept"))
    a.round()
    state = a.server.spaces[CASEWORK][client]
    gone = moved(state, deleted=True, values={"_v": 2, "_erased": True}, revision="cd" * 16)
    monkeypatch.setattr("signpost_desktop.store.incoming.drop_waiting", failing)
    with a.act() as session:
        found = take_in(session, CASEWORK, [moved(gone, sequence=99)], {})
        assert (found.held, found.erased, session.erased, session.changed) == (1, 0, [], set())
    assert a.get(Client, client).given_name == "Kept"


def failing(*_given: Any) -> None:
    raise ValueError


def made(side: Side) -> dict[str, Any]:
    with side.vault.read() as session:
        return session.made()


@pytest.mark.parametrize("error", [OSError(28, "full"), MemoryError(), DiskFull()])
def test_what_the_disk_refuses_is_no_records_fault(a: Side, error: Exception) -> None:
    a.derive = fails_at("2", error)
    with pytest.raises(type(error)):
        take(a, *many(3))
    a.derive = {}
    assert take(a, *many(3)).pulled == 3


@pytest.mark.parametrize(
    ("kind", "field", "mine"),
    [
        ("follow_up", "client_id", "01890000-0000-7000-8000-0000000000ff"),
        ("participant", "contact_id", "nobody"),
        ("client", "_bytes", "00"),
        ("client", "_erased", True),
        ("client", "_v", 7),
    ],
)
def test_a_version_that_no_record_may_hold_cannot_be_chosen(
    a: Side, kind: str, field: str, mine: Any
) -> None:
    with a.act() as session:
        client, contact = Client(**session.made()), Contact(**session.made(), happened_on="")
        session.add_all([client, contact])
        part = Participant(**session.made(), contact_id=contact.id, client_id=client.id)
        follow_up = FollowUp(**session.made(), contact_id=contact.id)
        session.add_all([part, follow_up])
    record = {"client": client, "participant": part, "follow_up": follow_up}[kind]
    told = {"record_kind": kind, "record_id": record.id, "field": field, "mine": mine}
    assert take(a, arrived("conflict", body(**told, theirs=None))).pulled == 1
    with a.act() as session:
        (conflict,) = open_conflicts(session)
        with pytest.raises(BadInput):
            settle(session, conflict.id, conflict.mine)
    with a.act() as session:
        settle(session, conflict.id, conflict.now)  # what stands can stand
        assert open_conflicts(session) == ()
    assert a.send()
