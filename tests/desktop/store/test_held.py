"""What cannot be taken in is kept as it came, reported, and never overwritten."""

from typing import Any

import pytest
from pretend_server import (
    CASEWORK,
    PARTNERS,
    SAFEGUARDING,
    PretendServer,
    Side,
    arrived,
    body,
    moved,
    take,
)
from sqlalchemy import text

from signpost_desktop.store import held, outgoing, shapes
from signpost_desktop.store.erasing import erase
from signpost_desktop.store.incoming import TakenIn, retry_held
from signpost_desktop.store.offering import offer_again, server_lacks
from signpost_desktop.store.space_state import agrees
from signpost_desktop.store.tables import Client, Contact, ContactNeed, FollowUp, Person
from signpost_wire.codec import pack


def reasons(side: Side) -> list[str]:
    with side.vault.read() as session:
        return [row.reason for row in held.held(session)]


def test_a_kind_that_nobody_knows_yet_is_taken_in_by_the_version_that_does(
    a: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = shapes.shapes()
    older = {kind: shape for kind, shape in known.items() if kind != "contact"}
    for module in ("held", "sorting", "incoming", "outgoing", "erasing"):
        monkeypatch.setattr(f"signpost_desktop.store.{module}.shapes", lambda: older)
    record = arrived("contact", body(happened_on="2026-11-24", photo=b"\x00"))
    assert take(a, record) == TakenIn(held=1)
    assert reasons(a) == [held.UNKNOWN_KIND]
    with a.act() as session:
        assert retry_held(session, {}) == TakenIn()
    monkeypatch.undo()
    with a.act() as session:
        assert retry_held(session, {}).pulled == 1
        assert retry_held(session, {}) == TakenIn()
    assert reasons(a) == []
    assert a.get(Contact, record.id).extra == {"photo": {"_bytes": "00"}}


def test_what_did_not_fit_is_tried_once_by_each_version(
    a: Side, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signpost_desktop.store.sorting._HOMES", {"client": frozenset()})
    record = arrived("client", body(given_name="A"))
    assert take(a, record).held == 1
    with a.act() as session:
        assert retry_held(session, {}).pulled == 0
    monkeypatch.undo()
    with a.act() as session:
        assert held.worth_trying(session) == []
        monkeypatch.setattr("signpost_desktop.store.held.program", lambda: "a later one")
        assert retry_held(session, {}).pulled == 1
        assert held.worth_trying(session) == []
    assert a.get(Client, record.id).given_name == "A"
    assert reasons(a) == []


def test_what_a_sealed_space_holds_of_an_unknown_kind_stays_sealed_in_the_vault(a: Side) -> None:
    record = arrived("newer_note", body(words="canary"), space_id=SAFEGUARDING)
    assert take(a, record).held == 1
    with a.vault.read() as session:
        (opened,) = session.db.execute(text("SELECT opened FROM held_record")).one()
        assert opened is None
        (again,) = held.sealed_of(session, SAFEGUARDING, [record.id])
    assert (again.body, again.values, again.reason) == (b"sealed", None, held.UNKNOWN_KIND)


def test_what_did_not_open_is_not_overwritten_until_it_opens(a: Side, b: Side) -> None:
    client = a.add(Client(**made(a), given_name="A"))
    a.round(), b.round()
    b.change(Client, client, given_name="B")
    b.round()
    record = a.server.spaces[CASEWORK][client]
    sealed = moved(record, values=None, body=b"sealed", reason=held.UNOPENED)
    a.change(Client, client, phone="1")
    assert take(a, sealed) == TakenIn(held=1)
    with a.act() as session:
        assert outgoing.outgoing(session, {CASEWORK}, 10) == []
        assert outgoing.left_to_send(session, {CASEWORK}) == 0
        (again,) = held.sealed_of(session, CASEWORK, [client])
        assert (again.revision, again.body, again.reason) == (
            record.revision,
            b"sealed",
            held.UNOPENED,
        )
        count, checksum = a.server.checksum(CASEWORK)
        assert agrees(session, CASEWORK, count, checksum)  # it is known to be there
    assert take(a, moved(again, values=record.values, reason="")).pulled == 1
    assert reasons(a) == []
    a.round(), b.round()
    for side in (a, b):
        assert (side.get(Client, client).given_name, side.get(Client, client).phone) == ("B", "1")


def made(side: Side) -> dict[str, Any]:
    with side.vault.read() as session:
        return session.made()


def test_a_child_waits_for_its_parent_through_pages_and_generations(a: Side, b: Side) -> None:
    with a.act() as session:
        contact = Contact(**session.made(), happened_on="2026-11-24")
        session.add(contact)
        need = ContactNeed(**session.made(), contact_id=contact.id)
        session.add(need)
    a.round()
    child, parent = (a.server.spaces[CASEWORK][i] for i in (need.id, contact.id))
    assert take(b, child) == TakenIn(held=1)
    assert reasons(b) == [held.WAITING_FOR]
    assert take(b, parent).pulled == 2
    assert reasons(b) == []
    assert b.get(ContactNeed, need.id).contact_id == contact.id
    b.round()


@pytest.mark.parametrize(
    "broken",
    [
        {"given_name": 7},
        {"given_name": None},
        {"birth_estimated": 1},
        {"languages": "en"},
        {"languages": [1]},
        {"updated_at": "yesterday"},
        {"updated_at": "2026-11-24T13:48:00"},
        {"privacy_told_on": "24/11/2026"},
        {"created_by": None},
        {"_v": 0},
        {"_v": "1"},
        {"_v": None},
        {"_erased": True},
        {"shoe_size": float("nan")},
        {"shoe_size": {"_bytes": "not hex"}},
        {"shoe_size": {"_bytes": "00"}},
        {"_bytes": "00"},
        {"consent": {"_bytes": "00"}},
    ],
    ids=str,
)
def test_what_is_no_such_record_is_held_and_harms_nothing(a: Side, broken: dict[str, Any]) -> None:
    good = arrived("client", body(given_name="Good"), id="01890000-0000-7000-8000-0000000000bb")
    taken = take(a, arrived("client", body(given_name="Bad") | broken), good)
    assert (taken.pulled, taken.held) == (1, 1)
    assert reasons(a) == [held.MISFIT]
    assert a.get(Client, arrived("client", {}).id) is None


@pytest.mark.parametrize("minutes", [2**63, True, 1.5, "5"])
def test_numbers_that_the_file_cannot_hold_are_held(a: Side, minutes: Any) -> None:
    record = arrived("contact", body(happened_on="2026-11-24", minutes=minutes))
    assert take(a, record).held == 1
    assert reasons(a) == [held.MISFIT]


def test_a_field_that_an_older_version_did_not_write_gets_its_default(a: Side) -> None:
    assert take(a, arrived("client", body(given_name="A"))).pulled == 1
    row = a.get(Client, arrived("client", {}).id)
    assert (row.gender, row.languages, row.birth_date) == ("not_asked", [], None)


def test_a_record_cannot_change_its_kind(a: Side) -> None:
    client = a.add(Client(**made(a)))
    a.round()
    record = a.server.spaces[CASEWORK][client]
    other = arrived("contact", body(happened_on="2026-11-24", _v=2), id=client, sequence=99)
    assert take(a, moved(other, base_revision=record.revision)).held == 1
    assert a.get(Contact, client) is None


def test_a_partner_cannot_write_over_our_own_records(make_side: Any) -> None:
    side = make_side(spaces=(CASEWORK, SAFEGUARDING, PARTNERS))
    client = side.add(Client(**made(side), given_name="Ours"))
    record = arrived("client", body(given_name="Theirs"), space_id=PARTNERS, id=client)
    assert take(side, record).held == 1
    assert side.get(Client, client).given_name == "Ours"


def test_a_partner_cannot_attach_theirs_to_ours(make_side: Any) -> None:
    side = make_side(spaces=(CASEWORK, SAFEGUARDING, PARTNERS))
    client = side.add(Client(**made(side)))
    contact = arrived("contact", body(happened_on="2026-11-24"), space_id=PARTNERS)
    part = arrived(
        "participant",
        body(contact_id=contact.id, client_id=client),
        space_id=PARTNERS,
        id="01890000-0000-7000-8000-0000000000cc",
    )
    assert take(side, contact, part) == TakenIn(pulled=1, held=1)
    assert side.get(Contact, contact.id).space_id == PARTNERS
    assert reasons(side) == [held.MISFIT]


@pytest.mark.parametrize(
    ("kind", "space"),
    [("person", PARTNERS), ("person", SAFEGUARDING), ("client", SAFEGUARDING)],
)
def test_some_kinds_have_one_home(make_side: Any, kind: str, space: str) -> None:
    side = make_side(spaces=(CASEWORK, SAFEGUARDING, PARTNERS))
    record = arrived(kind, body(name="Impostor", roles=["coordinator"]), space_id=space)
    assert take(side, record).held == 1
    assert side.get(Person, record.id) is None
    assert side.get(Client, record.id) is None


def test_a_space_that_is_not_ours_is_a_mistake(a: Side) -> None:
    with pytest.raises(KeyError):
        take(a, arrived("client", body(), space_id=PARTNERS))


def test_an_older_version_is_held_and_ours_goes_over_it_again(a: Side, b: Side) -> None:
    client = a.add(Client(**made(a), given_name="A"))
    a.round()
    first = a.server.spaces[CASEWORK][client]
    a.change(Client, client, given_name="B")
    a.round(), b.round()
    second = a.server.spaces[CASEWORK][client]
    a.server.head += 1  # the server was set back, and shows the first version as if it were new
    a.server.spaces[CASEWORK][client] = moved(first, sequence=a.server.head)
    b.fetch()
    assert reasons(b) == [held.OLDER_VERSION]
    assert b.get(Client, client).given_name == "B"
    with b.act() as session:
        assert offer_again(session, CASEWORK) == 1
    b.round()
    assert reasons(b) == []
    assert a.server.spaces[CASEWORK][client].revision == second.revision
    a.round()
    assert a.get(Client, client).given_name == "B"
    assert a.conflicts() == b.conflicts() == []


def test_what_a_restored_server_lost_is_offered_by_whoever_has_it(
    a: Side, b: Side, server: PretendServer
) -> None:
    client = a.add(Client(**made(a), given_name="A"))
    a.round(), b.round()
    gone = a.add(Client(**made(a), given_name="Gone"))
    a.round(), b.round()
    with a.act() as session:
        erase(session, [("client", gone)])
    a.round(), b.round()
    server.spaces[CASEWORK].clear()
    for side in (a, b):
        with side.act() as session:
            assert server_lacks(session, CASEWORK, [client, gone]) == 2
            offered = outgoing.left_to_send(session, {CASEWORK})
            assert offered == 2
    for side in (a, b, a):
        side.send(), side.fetch()
    assert server.spaces[CASEWORK][client].values["given_name"] == "A"  # type: ignore[index]
    assert server.spaces[CASEWORK][gone].deleted
    assert a.waiting() == b.waiting() == []


def test_a_change_that_a_restored_server_never_saw_clashes_with_what_came_after(
    a: Side, b: Side, make_side: Any
) -> None:
    client = a.add(Client(**made(a), given_name="A"))
    a.round(), b.round()
    before = a.server.spaces[CASEWORK][client]
    a.change(Client, client, given_name="B")
    a.round()
    a.server.spaces[CASEWORK][client] = before  # set back
    for name in ("C", "D"):
        b.change(Client, client, phone=name)
        b.send()
    a.fetch()
    a.send(), b.fetch()
    (conflict,) = (each for each in a.conflicts() if each.field == "given_name")
    assert (conflict.mine, conflict.theirs) == ("B", "A")
    assert a.get(Client, client).phone == b.get(Client, client).phone == "D"


def test_what_a_restored_server_never_saw_clashes_also_with_what_had_to_wait_for_its_parent(
    a: Side, b: Side, server: PretendServer
) -> None:
    with a.act() as session:
        ours, theirs = (Client(**session.made(), given_name=name) for name in "AB")
        contact = Contact(**session.made(), happened_on="2026-11-24")
        session.add_all([ours, contact])
        follow_up = FollowUp(**session.made(), contact_id=contact.id)
        session.add(follow_up)
    a.round(), b.round()
    before = server.spaces[CASEWORK][follow_up.id]
    a.change(FollowUp, follow_up.id, client_id=ours.id)
    a.round()
    server.spaces[CASEWORK][follow_up.id] = before  # set back
    with b.act() as session:
        session.add(theirs)
    b.change(FollowUp, follow_up.id, client_id=theirs.id, owner_words="Friday hall")
    b.send()
    child, parent = (server.spaces[CASEWORK][i] for i in (follow_up.id, theirs.id))
    take(a, child)
    assert reasons(a) == [held.WAITING_FOR]
    take(a, parent)
    assert a.get(FollowUp, follow_up.id).client_id == theirs.id
    (conflict,) = (each for each in a.conflicts() if each.field == "client_id")
    assert (conflict.mine, conflict.theirs) == (ours.id, theirs.id)


def test_a_change_to_what_a_restored_server_went_back_to_is_not_taken_for_that(
    a: Side, b: Side, server: PretendServer
) -> None:
    client = a.add(Client(**made(a), given_name="A"))
    a.round(), b.round()
    before = server.spaces[CASEWORK][client]
    for name in ("B", "C"):
        a.change(Client, client, given_name=name)
        a.round()
    server.spaces[CASEWORK][client] = before  # set back
    b.change(Client, client, phone="1")
    b.send()
    assert server.spaces[CASEWORK][client].version == 2  # and ours is the third
    a.fetch()
    with a.act() as session:
        assert offer_again(session, CASEWORK) == 0
    a.send(), b.fetch()
    for side in (a, b):
        assert {each.field: each.mine for each in side.conflicts()} == {
            "given_name": "C",
            "phone": "",
        }
        row = side.get(Client, client)
        assert (row.given_name, row.phone) == ("A", "1")


def test_what_was_taken_out_of_a_list_is_not_back_in_silence_when_nobody_knows_the_list_before(
    a: Side, b: Side, server: PretendServer
) -> None:
    client = a.add(Client(**made(a), languages=["so", "ar"]))
    a.round(), b.round()
    before = server.spaces[CASEWORK][client]
    a.change(Client, client, languages=["so"])
    a.round()
    server.spaces[CASEWORK][client] = before  # set back
    b.change(Client, client, phone="1")
    b.send()
    a.fetch(), a.send(), b.fetch()
    for side in (a, b):
        assert side.get(Client, client).languages == ["so", "ar"]
        (conflict,) = (each for each in side.conflicts() if each.field == "languages")
        assert (conflict.mine, conflict.theirs) == (["so"], ["so", "ar"])


def test_a_page_with_ten_thousand_ids_of_one_record_takes_the_last(a: Side) -> None:
    many = [
        arrived("client", body(given_name=str(n)), revision=f"{n:032x}", sequence=n)
        for n in range(1, 500)
    ]
    assert take(a, *many).pulled == 1
    assert a.get(Client, many[0].id).given_name == "499"


def test_held_values_come_back_as_they_came(a: Side) -> None:
    record = arrived("newer", body(list=[1, b"\x01", None], map={"a": {"b": True}}))
    take(a, record)
    with a.vault.read() as session:
        (opened,) = session.db.execute(text("SELECT opened FROM held_record")).one()
    assert opened == pack(dict(record.values or {}))


@pytest.mark.parametrize(
    ("kind", "field", "table"), [("client", "merged_into", Client), ("contact", "amends", Contact)]
)
def test_a_partners_record_cannot_stand_over_one_of_ours(
    make_side: Any, kind: str, field: str, table: Any
) -> None:
    side = make_side(spaces=(CASEWORK, SAFEGUARDING, PARTNERS))
    day = {"happened_on": "2026-11-24"}
    ours = side.add(table(**made(side), **(day if table is Contact else {})))
    theirs = arrived(kind, body(**day, **{field: ours}), space_id=PARTNERS)
    assert take(side, theirs).held == 1
    assert reasons(side) == [held.MISFIT]
    assert side.get(table, theirs.id) is None
    their_own = "01890000-0000-7000-8000-0000000000dd"
    fine = arrived(
        kind, body(**day, **{field: their_own}), space_id=PARTNERS, id=their_own[:-1] + "e"
    )
    assert take(side, fine).pulled == 1


def test_a_partners_tombstone_erases_nothing_of_ours(make_side: Any) -> None:
    side = make_side(spaces=(CASEWORK, SAFEGUARDING, PARTNERS))
    client = side.add(Client(**made(side), given_name="Ours"))
    gone = arrived("client", {"_v": 9, "_erased": True}, space_id=PARTNERS, id=client)
    assert take(side, moved(gone, deleted=True)).held == 1
    assert side.get(Client, client).given_name == "Ours"
