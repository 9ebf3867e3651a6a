"""Records go out, are acknowledged, come in and are merged, through the store's own surface."""

import shutil
from typing import Any

from pretend_server import CASEWORK, SAFEGUARDING, PretendServer, Side, moved
from sqlalchemy import select

from signpost_desktop.store import incoming, outgoing, space_state
from signpost_desktop.store.outbox import FORGOTTEN
from signpost_desktop.store.space_state import MOST_PAST
from signpost_desktop.store.tables import (
    Client,
    Contact,
    ContactNeed,
    OutboxEntry,
    Participant,
    Person,
    SafeguardingNote,
)
from signpost_desktop.store.vault import open_with_keys
from signpost_desktop.store.waiting import forget_refusals, is_waiting, refuse, waiting


def made(side: Side) -> dict[str, Any]:
    with side.vault.read() as session:
        return session.made()


def new_client(side: Side, **fields: Any) -> str:
    return side.add(Client(**made(side), **fields))


def shared_client(a: Side, b: Side, **fields: Any) -> str:
    """A client that both sides have."""
    client = new_client(a, **fields)
    a.round()
    b.round()
    return client


def test_a_new_record_is_on_the_other_computer_after_a_round_each(a: Side, b: Side) -> None:
    client = new_client(
        a, given_name="Fadumo", languages=["so", "en"], birth_estimated=True, phone="07700 900123"
    )
    with a.act() as session:
        contact = Contact(**session.made(), happened_on="2026-11-24", minutes=5, extra={"new": 1})
        session.add(contact)
        session.add(Participant(**session.made(), contact_id=contact.id, client_id=client))
    a.round()
    taken = b.round()
    assert taken.pulled >= 3
    mine, theirs = a.get(Client, client), b.get(Client, client)
    for column in Client.__table__.columns:
        assert getattr(mine, column.name) == getattr(theirs, column.name), column.name
    with b.vault.read() as session:
        there = session.db.scalars(select(Contact)).one()
        assert (there.minutes, there.extra, there.space_id) == (5, {"new": 1}, None)
        assert session.db.scalars(select(Participant)).one().client_id == client
    assert a.waiting() == b.waiting() == []


def test_changes_of_different_fields_both_stand(a: Side, b: Side) -> None:
    client = shared_client(a, b, given_name="Fadumo")
    a.change(Client, client, phone="020 7946 0001")
    b.change(Client, client, address="1 High Street")
    a.round(), b.round(), a.round()
    for side in (a, b):
        row = side.get(Client, client)
        assert (row.phone, row.address) == ("020 7946 0001", "1 High Street")
        assert side.conflicts() == []


def test_the_same_field_keeps_the_servers_value_and_a_conflict_keeps_the_other(
    a: Side, b: Side
) -> None:
    client = shared_client(a, b, given_name="Fadumo")
    a.change(Client, client, phone="1", address="A")
    b.change(Client, client, phone="2", email="b@example.org")
    a.round()
    assert b.fetch().conflicts == 1
    b.round(), a.round()
    for side in (a, b):
        row = side.get(Client, client)
        assert (row.phone, row.address, row.email) == ("1", "A", "b@example.org")
        (conflict,) = side.conflicts()
        assert (conflict.record_kind, conflict.record_id, conflict.field) == (
            "client",
            client,
            "phone",
        )
        assert (conflict.mine, conflict.theirs, conflict.settled_at) == ("2", "1", None)
        assert conflict.mine_by == conflict.theirs_by == a.vault.worker.person_id
        assert conflict.mine_at == conflict.theirs_at == "2026-11-24T13:48:00+00:00"


def test_a_clash_of_numbers_travels_as_any_other(a: Side, b: Side) -> None:
    with a.act() as session:
        contact = Contact(**session.made(), happened_on="2026-11-24", minutes=5)
        session.add(contact)
    a.round(), b.round()
    a.change(Contact, contact.id, minutes=10)
    b.change(Contact, contact.id, minutes=20)
    a.round(), b.round(), a.round()
    for side in (a, b):
        (conflict,) = side.conflicts()
        assert (conflict.mine, conflict.theirs) == (20, 10)


def test_who_wrote_is_told_of_kinds_that_do_not_say_so_themselves(a: Side, b: Side) -> None:
    with a.act() as session:
        contact = Contact(**session.made(), happened_on="2026-11-24")
        session.add(contact)
    a.round(), b.round()
    a.change(Contact, contact.id, venue="Hall")
    b.change(Contact, contact.id, venue="Library")
    a.vault.clock.move(days=1)  # type: ignore[attr-defined]
    a.round(), b.round()
    (conflict,) = b.conflicts()
    assert (conflict.theirs_at, conflict.theirs_by) == (
        "2026-11-24T13:48:00+00:00",
        a.vault.worker.person_id,
    )


def test_two_computers_that_notice_the_same_clash_make_the_same_record(a: Side, b: Side) -> None:
    client = shared_client(a, b, given_name="Fadumo")
    b.change(Client, client, phone="2")
    b.vault.close()
    folder = b.vault.profile.folder
    copy = shutil.copytree(folder, folder.with_name("copied"))  # one pending revision, twice
    a.change(Client, client, phone="1")
    a.round()
    found = []
    for place in (folder, copy):
        with open_with_keys(place, a.vault.keys, clock=a.vault.clock) as vault:
            side = Side(vault, a.server)
            side.fetch()
            found += side.conflicts()
            side.round()
            assert [conflict.mine for conflict in side.conflicts()] == ["2"]
    assert len(found) == 2
    assert len({conflict.id for conflict in found}) == 1


def test_an_answer_that_was_lost_is_known_again(a: Side, b: Side) -> None:
    client = shared_client(a, b, given_name="A")
    a.change(Client, client, given_name="B")
    a.send(lose_reply=True)
    a.change(Client, client, given_name="C")
    b.round()
    b.change(Client, client, phone="2")
    b.round()
    a.round(), b.round()
    for side in (a, b):
        assert (side.get(Client, client).given_name, side.get(Client, client).phone) == ("C", "2")
        assert side.conflicts() == []


def test_a_value_that_was_set_back_elsewhere_is_not_overwritten_by_an_answer_that_was_lost(
    a: Side, b: Side
) -> None:
    client = shared_client(a, b, given_name="A")
    a.change(Client, client, given_name="B")
    a.send(lose_reply=True)  # the server has B
    b.round()
    b.change(Client, client, given_name="A")  # and somebody knew better
    b.round()
    a.change(Client, client, phone="1")
    a.round(), b.round()
    for side in (a, b):
        assert (side.get(Client, client).given_name, side.get(Client, client).phone) == ("A", "1")
        assert side.conflicts() == []


def test_an_answer_that_was_lost_long_ago_makes_no_clash_of_what_we_said_ourselves(
    a: Side, b: Side
) -> None:
    client = shared_client(a, b, given_name="A")
    a.change(Client, client, given_name="B")
    a.send(lose_reply=True)
    for number in range(MOST_PAST + 2):  # further than a line of ancestors reaches
        b.round()
        b.change(Client, client, phone=str(number))
    b.round()
    a.change(Client, client, given_name="C")
    a.round(), b.round()
    for side in (a, b):
        row = side.get(Client, client)
        assert (row.given_name, row.phone) == ("C", str(MOST_PAST + 1))
        assert side.conflicts() == []


def test_a_late_or_double_acknowledgement_changes_nothing(a: Side, b: Side) -> None:
    client = shared_client(a, b, given_name="A")
    a.change(Client, client, given_name="B")
    sent = a.send()
    b.round()
    b.change(Client, client, given_name="C")
    b.round(), a.round()
    with a.act() as session:
        assert outgoing.acknowledge(session, sent) == 0
    assert a.get(Client, client).given_name == "C"
    a.round()


def test_a_page_that_comes_late_or_twice_changes_nothing(a: Side, b: Side) -> None:
    client = shared_client(a, b, given_name="A")
    old = b.server.changed(CASEWORK, 0)
    a.change(Client, client, given_name="B")
    a.round(), b.round()
    with b.act() as session:
        taken = incoming.take_in(session, CASEWORK, old, {})
        assert (taken.pulled, taken.held) == (0, 0)
        space_state.save_cursor(session, CASEWORK, 1, complete=False)
    assert b.get(Client, client).given_name == "B"
    b.round()


def test_what_is_changed_while_it_is_under_way_still_waits(a: Side, b: Side) -> None:
    client = shared_client(a, b, given_name="A")
    a.change(Client, client, given_name="B")
    with a.act() as session:
        (change,) = outgoing.outgoing(session, {CASEWORK}, 10)
    a.change(Client, client, phone="1")
    assert a.server.write(change)[0] == "kept"
    with a.act() as session:
        assert outgoing.acknowledge(session, [change]) == 1
        entry = session.db.get_one(OutboxEntry, ("client", client))
        assert (entry.base, entry.sent) == ({"phone": ""}, [])
    a.round(), b.round()
    assert (b.get(Client, client).given_name, b.get(Client, client).phone) == ("B", "1")


def test_parents_go_before_children_and_the_oldest_first(a: Side) -> None:
    with a.act() as session:
        client, contact = (
            Client(**session.made()),
            Contact(**session.made(), happened_on="2026-11-24"),
        )
        session.add_all([client, contact])
        session.add(Participant(**session.made(), contact_id=contact.id, client_id=client.id))
    a.vault.clock.move(minutes=1)  # type: ignore[attr-defined]
    late = new_client(a)
    with a.act() as session:
        first = outgoing.outgoing(session, {CASEWORK}, 4)
    assert [change.kind for change in first][-1] == "participant"
    assert late not in [change.id for change in first]
    with a.act() as session:
        assert late in [change.id for change in outgoing.outgoing(session, {CASEWORK}, 5)]


def test_what_was_sent_is_written_down_before_it_leaves(a: Side) -> None:
    client = new_client(a)
    with a.act() as session:
        changes = outgoing.outgoing(session, {CASEWORK}, 10)
    with a.act() as session:
        again = outgoing.outgoing(session, {CASEWORK}, 10)
        entry = session.db.get_one(OutboxEntry, ("client", client))
    assert [change.revision for change in changes] == [change.revision for change in again]
    assert entry.sent == [{"revision": entry.revision, "since": {}}]


def test_only_the_spaces_that_were_asked_for_go_out(a: Side) -> None:
    with a.act() as session:
        sealed, version = session.seal_for_safeguarding("words")
        note = SafeguardingNote(
            **session.made(), contact_id=None, client_id=None, sealed=sealed, key_version=version
        )
        session.add(note)
    with a.act() as session:
        casework = outgoing.outgoing(session, {CASEWORK}, 10)
    assert "safeguarding_note" not in {change.kind for change in casework}
    a.round()
    record = a.server.spaces[SAFEGUARDING][note.id]
    assert record.values is not None
    assert record.values["sealed"] == sealed


def test_a_sealed_note_waits_for_its_contact_in_the_other_space(a: Side, b: Side) -> None:
    with a.act() as session:
        contact = Contact(**session.made(), happened_on="2026-11-24")
        session.add(contact)
        sealed, version = session.seal_for_safeguarding("words")
        note = SafeguardingNote(
            **session.made(),
            contact_id=contact.id,
            client_id=None,
            sealed=sealed,
            key_version=version,
        )
        session.add(note)
    a.round()
    b.spaces = tuple(reversed(b.spaces))  # safeguarding first
    taken = b.fetch()
    assert taken.held == 1
    assert b.get(SafeguardingNote, note.id).sealed == sealed
    b.round()


def test_keys_and_places_stay_on_their_computer(a: Side) -> None:
    a.round()
    (person,) = (r for r in a.server.spaces[CASEWORK].values() if r.kind == "person")
    assert person.values is not None
    assert not {"public_key", "space_id", "id", "extra"} & person.values.keys()
    assert person.values["name"] == "Hodan"


def test_a_person_that_comes_keeps_the_key_that_is_here(a: Side, b: Side) -> None:
    me = b.vault.worker.person_id
    key = b.get(Person, me).public_key
    a.round(), b.round()
    a.change(Person, me, name="Hodan A.")
    a.round(), b.round()
    assert (b.get(Person, me).name, b.get(Person, me).public_key) == ("Hodan A.", key)


def test_a_note_moved_under_seal_comes_back_from_nowhere(a: Side, b: Side) -> None:
    with a.act() as session:
        contact = Contact(**session.made(), happened_on="2026-11-24", note="open words")
        session.add(contact)
    a.round(), b.round()
    b.change(Contact, contact.id, extra={"undone": "2026-11-24T13:48:00+00:00"})
    b.round()  # their side still has the words
    with a.act() as session:
        row = session.db.get_one(Contact, contact.id)
        session.change(row, note="")
        session.forget_old_value(row, "note")
        assert session.db.get_one(OutboxEntry, ("contact", contact.id)).base == {"note": FORGOTTEN}
    a.round(), b.round()
    for side in (a, b):
        row = side.get(Contact, contact.id)
        assert (row.note, row.extra) == ("", {"undone": "2026-11-24T13:48:00+00:00"})
        assert side.conflicts() == []


def test_taking_words_away_elsewhere_leaves_no_trace_here(a: Side, b: Side) -> None:
    with a.act() as session:
        contact = Contact(**session.made(), happened_on="2026-11-24", note="open words")
        session.add(contact)
    a.round(), b.round()
    a.change(Contact, contact.id, note="")
    a.round()
    with b.act() as session:
        incoming.take_in(session, CASEWORK, a.server.changed(CASEWORK, 0), {})
        assert session.leaves_no_trace


def test_what_the_server_refuses_waits_until_it_is_changed(a: Side) -> None:
    client = new_client(a)
    with a.act() as session:
        changes = outgoing.outgoing(session, {CASEWORK}, 10)
        (change,) = (c for c in changes if c.id == client)
        refuse(session, [(change, "too_large")])
        assert client not in [c.id for c in outgoing.outgoing(session, {CASEWORK}, 10)]
        assert [r.refused for r in waiting(session).rows if r.id == client] == ["too_large"]
        assert is_waiting(session, "client", client)
        forget_refusals(session)
        assert client in [c.id for c in outgoing.outgoing(session, {CASEWORK}, 10)]
        refuse(session, [(change, "too_large")])
    a.change(Client, client, phone="1")
    a.round()
    with a.vault.read() as session:
        assert not is_waiting(session, "client", client)


def test_fields_of_a_newer_version_ride_along_through_an_older_one(
    a: Side, b: Side, server: PretendServer
) -> None:
    client = shared_client(a, b, given_name="A")
    record = server.spaces[CASEWORK][client]
    values = {**(record.values or {}), "shoe_size": 41, "photo": b"\x00\xff", "_v": 2}
    server.head += 1
    server.spaces[CASEWORK][client] = moved(
        record,
        values=values,
        revision="f" * 32,
        base_revision=record.revision,
        sequence=server.head,
    )
    b.round()
    b.change(Client, client, phone="1")
    b.round()
    body = server.spaces[CASEWORK][client].values
    assert body is not None
    assert (body["shoe_size"], body["photo"], body["phone"]) == (41, b"\x00\xff", "1")


def test_digests_and_buckets_add_up_to_the_whole(a: Side, b: Side, server: PretendServer) -> None:
    ids = [new_client(a, given_name=str(n)) for n in range(40)]
    a.round()
    b.round()
    with b.vault.read() as session:
        found = space_state.digests(session, CASEWORK)
        (state,) = (s for s in space_state.spaces(session) if s.space_id == CASEWORK)
        assert sum(int.from_bytes(d.checksum) for d in found) % 2**128 == state.checksum
        assert sum(d.count for d in found) == state.count == len(server.spaces[CASEWORK])
        in_buckets = space_state.bucket_records(session, CASEWORK, range(256))
    assert set(ids) <= in_buckets.keys()
    assert in_buckets[ids[0]] == (server.spaces[CASEWORK][ids[0]].revision, False)


def test_contacts_needs_in_any_order_inside_a_page(a: Side, b: Side) -> None:
    with a.act() as session:
        contact = Contact(**session.made(), happened_on="2026-11-24")
        session.add(contact)
        need = ContactNeed(**session.made(), contact_id=contact.id, words="food")
        session.add(need)
    a.round()
    with b.act() as session:
        page = list(reversed(a.server.changed(CASEWORK, 0)))
        assert incoming.take_in(session, CASEWORK, page, {}).held == 0
    assert b.get(ContactNeed, need.id).words == "food"
