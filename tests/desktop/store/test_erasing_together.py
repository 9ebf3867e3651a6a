"""A contact of several people goes when all of them are erased, and not before, wherever and in
whatever order that is learned."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from pretend_server import CASEWORK, Side
from sqlalchemy import select

from signpost_desktop.casework.contacts import NewContact, record_contact
from signpost_desktop.casework.history import history
from signpost_desktop.store.erasing import erase
from signpost_desktop.store.incoming import take_in
from signpost_desktop.store.tables import Client, Contact, ContactNeed, Participant


@dataclass
class Visit:
    """Two people at one contact. `named`: the contact says who took part, as all do now."""

    mother: str
    daughter: str
    contact: str


def visit(side: Side, *, named: bool = True) -> Visit:
    with side.act() as session:
        mother, daughter = Client(**session.made()), Client(**session.made())
        session.add_all([mother, daughter])
        both = (mother.id, daughter.id)
        if named:
            saved = record_contact(session, NewContact(client_ids=both, note="both came"))
            return Visit(*both, saved.contact_id)
        contact = Contact(**session.made(), happened_on="2026-11-24", note="both came")
        session.add(contact)
        for each in both:
            session.add(Participant(**session.made(), contact_id=contact.id, client_id=each))
        return Visit(*both, contact.id)


def erased(side: Side, *clients: str) -> None:
    with side.act() as session:
        erase(session, [("client", each) for each in clients])


def people_at(side: Side, contact: str) -> list[str]:
    with side.vault.read() as session:
        query = select(Participant.client_id).where(Participant.contact_id == contact)
        return list(session.db.scalars(query))


def settle(*sides: Side) -> None:
    for _ in range(3):
        for side in sides:
            side.round()


@pytest.mark.parametrize("named", [True, False])
def test_nobodys_contact_goes_with_another_person_while_not_all_of_it_has_come(
    a: Side, b: Side, *, named: bool
) -> None:
    met = visit(a, named=named)
    a.round()
    a.change(Client, met.daughter, phone="1")  # so she comes last
    a.round()
    *page, last = a.server.changed(CASEWORK, 0)
    assert last.id == met.daughter
    with b.act() as session:
        assert take_in(session, CASEWORK, page, {}).held == 1
    erased(b, met.mother)
    settle(b, a)
    for side in (a, b):
        assert side.get(Client, met.mother) is None
        assert people_at(side, met.contact) == [met.daughter]
        assert side.get(Contact, met.contact).note == "both came"
    assert not a.server.spaces[CASEWORK][met.contact].deleted


def test_a_contact_stays_for_somebody_of_whom_nothing_at_all_has_come(a: Side, b: Side) -> None:
    met = visit(a)
    a.round()
    with a.vault.read() as session:
        query = select(Participant.id).where(Participant.client_id == met.daughter)
        hers = {met.daughter, session.db.scalars(query).one()}
    with b.act() as session:
        take_in(
            session, CASEWORK, [r for r in a.server.changed(CASEWORK, 0) if r.id not in hers], {}
        )
    erased(b, met.mother)
    settle(b, a)
    for side in (a, b):
        assert people_at(side, met.contact) == [met.daughter]


@pytest.mark.parametrize("named", [True, False])
@pytest.mark.parametrize("most", [1, 5_000])
def test_a_tombstone_takes_nobodys_contact_that_comes_in_the_same_page_or_later(
    a: Side, b: Side, most: int, *, named: bool
) -> None:
    met = visit(a, named=named)
    a.round()
    first = [r for r in a.server.changed(CASEWORK, 0) if r.id != met.daughter]
    others = [r for r in first if r.kind == "participant"]
    with b.act() as session:
        known = [r for r in first if r.kind != "participant" or r is others[0]]
        take_in(session, CASEWORK, known, {})
    erased(a, met.mother)
    a.round()
    b.fetch(most)
    settle(b, a)
    for side in (a, b):
        assert people_at(side, met.contact) == [met.daughter]


@pytest.mark.parametrize("named", [True, False])
def test_others_at_a_contact_are_counted_before_they_are_known(
    a: Side, b: Side, *, named: bool
) -> None:
    met = visit(a, named=named)
    with a.act() as session:
        alone = record_contact(session, NewContact(client_ids=(met.mother,))).contact_id
    a.round()
    with b.act() as session:
        page = [r for r in a.server.changed(CASEWORK, 0) if r.id != met.daughter]
        take_in(session, CASEWORK, page, {})
    with b.vault.read() as session:  # who is shared is shared without what others were at
        others = {entry.contact_id: entry.others for entry in history(session, met.mother)}
    assert others == {alone: 0, met.contact: 1}


@pytest.mark.parametrize("most", [1, 2, 3, 5_000])
@pytest.mark.parametrize("named", [True, False])
def test_a_contact_goes_once_all_its_people_were_erased_apart(
    a: Side, b: Side, most: int, *, named: bool
) -> None:
    met = visit(a, named=named)
    with a.act() as session:
        session.add(ContactNeed(**session.made(), contact_id=met.contact, words="theirs"))
    settle(a, b)
    erased(a, met.mother)
    erased(b, met.daughter)
    a.send(), b.send()
    a.fetch(most), b.fetch(most)
    settle(a, b)
    for side in (a, b):
        assert side.get(Contact, met.contact) is None
        assert side.waiting() == []
    assert a.server.spaces[CASEWORK][met.contact].deleted


@pytest.mark.parametrize("children_first", [True, False])
def test_so_it_does_whatever_order_the_tombstones_come_in(
    a: Side, b: Side, *, children_first: bool
) -> None:
    met = visit(a)
    settle(a, b)
    erased(a, met.mother)
    erased(b, met.daughter)
    a.send(), b.send()
    records = [r for r in a.server.changed(CASEWORK, 0) if r.deleted]
    records.sort(key=lambda r: r.kind, reverse=children_first)
    for side in (a, b):
        for record in records:
            with side.act() as session:
                take_in(session, CASEWORK, [record], {})
    settle(a, b)
    for side in (a, b):
        assert side.get(Contact, met.contact) is None


def test_what_was_written_of_somebody_who_was_erased_meanwhile_goes_where_it_arrives(
    a: Side, b: Side
) -> None:
    met = visit(a)
    settle(a, b)
    erased(a, met.mother, met.daughter)
    a.round()
    with b.act() as session:
        late = record_contact(session, NewContact(client_ids=(met.mother,), note="hers"))
        both = record_contact(session, NewContact(client_ids=(met.mother, met.daughter)))
    b.send()
    a.fetch(1)
    for contact in (late.contact_id, both.contact_id):
        assert a.get(Contact, contact) is None  # b may be lost: nobody waits for it
    settle(a, b)
    for side in (a, b):
        assert side.get(Contact, late.contact_id) is None
        assert side.waiting() == []


def test_one_of_two_who_is_not_there_yet_keeps_what_was_written_of_both(a: Side, b: Side) -> None:
    met = visit(a)
    settle(a, b)
    erased(a, met.mother)
    a.round()
    with b.act() as session:
        both = (met.mother, met.daughter)
        late = record_contact(session, NewContact(client_ids=both, note="urgent")).contact_id
    b.send(most=2)  # the contact and one of the two
    for _ in range(3):
        a.send(), a.fetch()
        assert a.get(Contact, late) is not None
    settle(b, a)
    for side in (a, b):
        assert people_at(side, late) == [met.daughter]


def test_a_contact_without_a_name_stays_and_so_does_one_whose_name_was_taken_off(
    a: Side, b: Side
) -> None:
    met = visit(a)
    with a.act() as session:
        nameless = record_contact(session, NewContact(note="nobody")).contact_id
        part = Participant(**session.made(), contact_id=nameless, client_id=met.mother)
        session.add(part)
    settle(a, b)
    with a.act() as session:
        erase(session, [("participant", part.id)])
    settle(a, b)
    erased(a, met.mother)
    settle(a, b)
    for side in (a, b):
        assert side.get(Contact, nameless) is not None


def test_the_order_of_tombstones_is_from_the_person_to_what_is_theirs(a: Side) -> None:
    met = visit(a)
    a.round()
    erased(a, met.mother, met.daughter)
    kinds = [change.kind for change in a.send()]
    order = ["client", "contact", "participant"]
    assert set(kinds) == set(order)
    assert all(order.index(one) <= order.index(next_) for one, next_ in pairwise(kinds))
