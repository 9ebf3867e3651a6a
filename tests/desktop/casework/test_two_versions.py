"""Two people changed the same field apart: both versions are shown, one is settled, or undone."""

from typing import Any

import pytest
from sqlalchemy import event, select
from tests.conftest import StillClock

from signpost_desktop.access.roles import Role
from signpost_desktop.casework.clients import NewClient, client, create_client
from signpost_desktop.casework.contacts import NewContact, record_contact
from signpost_desktop.casework.export import export_casework
from signpost_desktop.casework.follow_ups import NewFollowUp, follow_ups_of_client, reached
from signpost_desktop.casework.safe_contact import TWO_VERSIONS
from signpost_desktop.casework.two_versions import (
    Version,
    count_versions,
    settle,
    two_versions,
    unsettle,
)
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.session import Worker
from signpost_desktop.store.tables import Client, Conflict, FollowUp, FollowUpEvent, Person
from signpost_desktop.store.vault import Vault

FADUMO = NewClient("Fadumo", "Trialova", phone="07700 900101", ring="yes", text="yes",
                   safe_words="Not through: husband")  # fmt: skip


def _fadumo(vault: Vault) -> str:
    with vault.act() as session:
        return create_client(session, FADUMO).id


def _apart(vault: Vault, record_id: str, field: str, mine: Any, theirs: Any,
           kind: str = "client") -> str:  # fmt: skip
    """As a round of sync leaves it: theirs in the record, mine beside it."""
    with vault.act() as session:
        row = Conflict(
            **session.made(), record_kind=kind, record_id=record_id, field=field, mine=mine,
            theirs=theirs, mine_by=session.worker.person_id, mine_at="2026-11-23T10:00:00+00:00",
            theirs_by="", theirs_at="2026-11-23T11:00:00+00:00",
        )  # fmt: skip
        session.add(row)
        if kind == "client":
            found = session.db.get(Client, record_id)
            assert found is not None
            session.change(found, **{field: theirs})
        return row.id


def test_both_versions_are_told_with_who_and_when_and_safety_comes_first(vault: Vault) -> None:
    fadumo = _fadumo(vault)
    _apart(vault, fadumo, "address", "1 Sample Road", "2 Sample Road")
    _apart(vault, fadumo, "ring", "no", "yes")
    with vault.read() as session:
        assert count_versions(session) == 2
        first, second = two_versions(session)
    assert (first.field, second.field) == ("ring", "address")
    assert (first.kind, first.who) == ("client", "Fadumo T.")
    assert first.stands.value == "yes"
    assert first.other == Version("no", "Hodan", first.other.at)
    assert first.other.at is not None
    assert first.other.at.hour == 10


def _asked(vault: Vault) -> int:
    """How many questions the list of two versions puts to the vault."""
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    with vault.read() as session:
        event.listen(session.db.connection(), "before_cursor_execute", note)
        two_versions(session)
    return len(asked)


def test_many_versions_are_read_with_as_few_questions_as_one(vault: Vault) -> None:
    """Each of two hundred had been asked for by itself, with whoever it is about."""
    _apart(vault, _fadumo(vault), "address", "1 Sample Road", "2 Sample Road")
    asked = _asked(vault)
    for number in range(12):
        _apart(vault, _fadumo(vault), "address", f"{number} Sample Road", "2 Sample Road")
    assert 0 < _asked(vault) <= asked


@pytest.mark.parametrize("named", [True, False])
def test_a_follow_up_and_what_happened_in_it_are_about_whom_its_contact_is_about(
    vault: Vault, *, named: bool
) -> None:
    with vault.act() as session:
        people = (create_client(session, FADUMO).id,) if named else ()
        more_help = NewFollowUp("housing_crisis", "soon", find_again="Tea")
        saved = record_contact(session, NewContact(people, follow_up=more_help))
        reached(session, str(saved.follow_up_id), "Rang")
        step = session.db.scalars(select(FollowUpEvent)).all()[-1]
    _apart(vault, str(saved.follow_up_id), "find_again", "Tea", "Coffee", "follow_up")
    _apart(vault, step.id, "note", "Rang", "Rang twice", "follow_up_event")
    _apart(vault, saved.contact_id, "note", "", "Likes tea", "contact")
    with vault.read() as session:
        assert [each.who for each in two_versions(session)] == ["Fadumo T." if named else ""] * 3


def test_settling_lets_one_stand_sends_it_and_is_undone(vault: Vault) -> None:
    fadumo = _fadumo(vault)
    conflict = _apart(vault, fadumo, "address", "1 Sample Road", "2 Sample Road")
    with vault.act() as session:
        settled = settle(session, conflict, "1 Sample Road")
        assert {("client", fadumo), ("conflict", conflict)} <= session.changed
    with vault.act() as session:
        assert client(session, fadumo).address == "1 Sample Road"
        assert count_versions(session) == 0
        row = session.db.get(Conflict, conflict)
        assert row is not None
        assert (row.settled_as, row.settled_by) == ("mine", session.worker.person_id)
        unsettle(session, settled)
    with vault.act() as session:
        assert client(session, fadumo).address == "2 Sample Road"
        assert count_versions(session) == 1


def test_a_conflict_of_another_space_than_its_record_is_neither_shown_counted_nor_settled(
    vault: Vault,
) -> None:
    """Else a partner organisation could write into our records by a conflict about them."""
    fadumo = _fadumo(vault)
    conflict = _apart(vault, fadumo, "address", "1 Sample Road", "2 Sample Road")
    with vault.act() as session:
        row = session.db.get_one(Conflict, conflict)
        row.space_id = session.new_id()
    with vault.act() as session:
        assert two_versions(session) == ()
        assert count_versions(session) == 0
        with pytest.raises(BadInput):
            settle(session, conflict, "1 Sample Road")
        assert client(session, fadumo).address == "2 Sample Road"


@pytest.mark.parametrize("chosen", ["status", "owner_id", "owner_words"])
def test_what_says_one_thing_is_settled_and_undone_as_one(vault: Vault, chosen: str) -> None:
    fadumo = _fadumo(vault)
    with vault.act() as session:
        new = NewContact(client_ids=(fadumo,), follow_up=NewFollowUp(reason="a letter"))
        record_contact(session, new)
        (row,) = follow_ups_of_client(session, fadumo)
        me = session.worker.person_id
    pairs = {"status": ("handed_over", "open"), "owner_id": (None, me), "owner_words": ("Hall", "")}
    with vault.act() as session:
        session.change(session.db.get_one(FollowUp, row.id), owner_id=me)
    ids = {
        name: _apart(vault, row.id, name, *pair, kind="follow_up") for name, pair in pairs.items()
    }
    _apart(vault, row.id, "urgency", "urgent", "soon", kind="follow_up")

    def stands() -> tuple[int, list[Any]]:
        with vault.read() as session:
            found = session.db.get_one(FollowUp, row.id)
            return count_versions(session), [getattr(found, name) for name in pairs]

    theirs, mine = [pair[1] for pair in pairs.values()], [pair[0] for pair in pairs.values()]
    assert stands() == (4, theirs)
    with vault.act() as session:
        settled = settle(session, ids[chosen], pairs[chosen][0])
    assert stands() == (1, mine)
    with vault.act() as session:
        unsettle(session, settled)
    assert stands() == (4, theirs)
    with vault.act() as session:
        settle(session, ids[chosen], pairs[chosen][1])
    assert stands() == (1, theirs)


def test_a_part_that_somebody_changed_since_is_left_to_be_looked_at(vault: Vault) -> None:
    fadumo = _fadumo(vault)
    year = _apart(vault, fadumo, "birth_date", "1984", "1986")
    _apart(vault, fadumo, "privacy_told", "yes", "not_yet")
    day = _apart(vault, fadumo, "privacy_told_on", "2026-11-20", None)
    with vault.act() as session:
        session.change(session.db.get_one(Client, fadumo), privacy_told="prefers_not")
    with vault.act() as session:
        settle(session, day, "2026-11-20")
        settle(session, year, "1985")  # a third thing says nothing about the others
        assert [each.field for each in two_versions(session)] == ["privacy_told"]
        assert session.db.get_one(Client, fadumo).privacy_told == "prefers_not"


def test_what_changed_since_is_shown_as_it_stands_now(vault: Vault) -> None:
    fadumo = _fadumo(vault)
    _apart(vault, fadumo, "address", "1 Sample Road", "2 Sample Road")
    with vault.act() as session:
        session.change(session.db.get_one(Client, fadumo), address="3 Sample Road")
    with vault.read() as session:
        (found,) = two_versions(session)
    assert found.stands == Version("3 Sample Road", "", None)
    assert found.other.value == "1 Sample Road"


def test_what_is_right_may_be_a_third_thing(vault: Vault) -> None:
    fadumo = _fadumo(vault)
    conflict = _apart(vault, fadumo, "known_as", "Fay", "Faduma")
    with vault.act() as session:
        settle(session, conflict, "Fadi")
    with vault.act() as session:
        assert client(session, fadumo).short_name == "Fadi T."
        row = session.db.get(Conflict, conflict)
        assert row is not None
        assert row.settled_as == "other"
        with pytest.raises(BadInput, match="settled this already"):
            settle(session, conflict, "Fay")


def test_a_field_of_a_newer_version_is_settled_too(vault: Vault) -> None:
    fadumo = _fadumo(vault)
    with vault.act() as session:
        row = session.db.get(Client, fadumo)
        assert row is not None
        session.change(row, extra={"shoe_size": 38, "hat": "red"})
        made = Conflict(**session.made(), record_kind="client", record_id=fadumo,
                        field="shoe_size", mine=40, theirs=38)  # fmt: skip
        session.add(made)
    with vault.act() as session:
        settled = settle(session, made.id, 40)
        row = session.db.get(Client, fadumo)
        assert row is not None
        assert row.extra == {"shoe_size": 40, "hat": "red"}
        unsettle(session, settled)
        assert row.extra == {"shoe_size": 38, "hat": "red"}


def test_of_a_follow_up_it_says_whose_it_is_and_names_the_owners(vault: Vault) -> None:
    fadumo = _fadumo(vault)
    with vault.act() as session:
        more = NewFollowUp("housing_crisis", "urgent")
        record_contact(session, NewContact(client_ids=(fadumo,), follow_up=more))
        (row,) = follow_ups_of_client(session, fadumo)
        hodan = session.worker.person_id
        session.add(
            Person(id=session.new_id(), created_at=session.stamp(), created_by=hodan,
                   name="Amin", roles=["caseworker"])
        )  # fmt: skip
    _apart(vault, row.id, "owner_id", hodan, None, kind="follow_up")
    with vault.read() as session:
        (found,) = two_versions(session)
    assert (found.who, found.names) == ("Fadumo T.", {hodan: "Hodan"})


@pytest.mark.parametrize(("mine", "theirs"), [("no", "yes"), ("yes", "no")])
def test_while_two_versions_of_a_safety_rule_are_open_the_stricter_one_is_shown_everywhere(
    vault: Vault, mine: str, theirs: str
) -> None:
    """Hazard 2."""
    fadumo = _fadumo(vault)
    with vault.act() as session:
        more = NewFollowUp("housing_crisis", "urgent")
        record_contact(session, NewContact(client_ids=(fadumo,), follow_up=more))
    conflict = _apart(vault, fadumo, "ring", mine, theirs)
    with vault.act() as session:
        view = client(session, fadumo)
        (row,) = follow_ups_of_client(session, fadumo)
        exported = export_casework(session, "a test")["clients"][0]
    for words in (view.safe_contact_words, view.phone.words, row.safe_contact, str(exported)):
        assert TWO_VERSIONS in words
        assert "Do not ring." in words
    assert view.safe_contact_words.startswith(TWO_VERSIONS)
    assert view.has_safe_contact_rules
    with vault.act() as session:
        settle(session, conflict, "yes")
        assert TWO_VERSIONS not in client(session, fadumo).safe_contact_words


def test_two_versions_of_the_safe_words_are_both_shown(vault: Vault) -> None:
    fadumo = _fadumo(vault)
    _apart(vault, fadumo, "safe_words", "Never before 3 pm", "Only on Tuesdays")
    _apart(vault, fadumo, "text", "yes", "not_asked")
    with vault.act() as session:
        words = client(session, fadumo).safe_contact_words
    assert "Never before 3 pm." in words
    assert "Only on Tuesdays." in words
    assert "text" not in words.casefold()  # of "yes" and "not asked" the stricter


def test_two_versions_are_for_the_team_and_not_for_volunteers(
    vault: Vault, clock: StillClock
) -> None:
    conflict = _apart(vault, _fadumo(vault), "ring", "no", "yes")
    vault.worker = Worker(vault.worker.person_id, vault.worker.name, frozenset({Role.VOLUNTEER}))
    with vault.act() as session:
        assert count_versions(session) == 0
        for act in (lambda: two_versions(session), lambda: settle(session, conflict, "no")):
            with pytest.raises(NotAllowed):
                act()
