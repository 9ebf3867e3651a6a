"""The record made at the table: everything in it is kept, and it can be taken back at once."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from casework_team import Team, new_client, new_contact
from sqlalchemy import func, select

from signpost_desktop.casework.attaching import attach_client
from signpost_desktop.casework.clients import client, find_clients, history
from signpost_desktop.casework.contact_body import contact_from_body
from signpost_desktop.casework.contacts import (
    NeedHeard,
    NewContact,
    ServiceGiven,
    record_contact,
    seen_today,
    undo_contact,
)
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.casework.follow_ups import NewFollowUp, open_follow_ups
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.tables import (
    NOT_ASKED,
    PREFERS_NOT,
    Contact,
    ContactNeed,
    ContactService,
    FollowUpEvent,
    OutboxEntry,
    Participant,
)
from signpost_desktop.store.vault import Vault
from signpost_directory.places import Place


class Postcodes:
    """Knows one postcode."""

    def find(self, postcode: str) -> Place | None:
        if postcode != "N7 6QT":
            return None
        return Place("N7 6QT", 51.55, -0.11, "Islington", "Finsbury Park", "E01002729", 2)


def whole_contact(client_id: str) -> NewContact:
    return NewContact(
        client_ids=(client_id,),
        needs=(NeedHeard("register_gp", "gp"), NeedHeard("", "a piano", nothing_found=True)),
        services=(ServiceGiven("s-1", "Example Medical Centre", {"phone": "020 7946 0500"}),),
        note="They came with a letter.",
        happened_at=datetime(2026, 11, 24, 13, 31, tzinfo=UTC),
        minutes=4,
        channel="in_person",
        venue="St Example's Hall",
        language="so",
        barrier="no_interpreter",
        own_words="Nobody listens",
        may_quote="yes",
        age_band="35-49",
        privacy_told="not_yet",
        follow_up=NewFollowUp("housing_crisis", "urgent"),
    )


def test_every_field_is_kept_and_waits_to_be_sent(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        saved = record_contact(session, whole_contact(identifier))
    with vault.read() as session:
        row = session.db.get_one(Contact, saved.contact_id)
        (entry,) = history(session, identifier)
        waiting = set(session.db.scalars(select(OutboxEntry.kind)))
    assert (row.happened_on, row.happened_at) == ("2026-11-24", "2026-11-24T13:31:00+00:00")
    assert (row.age_band, row.privacy_told) == ("35-49", "not_yet")
    assert entry.needs == (
        NeedHeard("register_gp", "gp"),
        NeedHeard("", "a piano", nothing_found=True),
    )
    assert entry.services[0].told == {"phone": "020 7946 0500"}
    assert (entry.minutes, entry.venue, entry.language) == (4, "St Example's Hall", "so")
    assert (entry.own_words, entry.may_quote) == ("Nobody listens", "yes")
    assert (entry.recorded_by, entry.when_words) == ("Hodan", "Tue 24 Nov 13:31")
    assert entry.follow_ups[0].reason_label == "housing crisis"
    assert waiting >= {"contact", "contact_need", "contact_service", "participant", "follow_up"}


def test_an_empty_contact_is_a_contact_and_nothing_was_asked(vault: Vault) -> None:
    saved = new_contact(vault)
    with vault.read() as session:
        row = session.db.get_one(Contact, saved.contact_id)
        assert {row.language, row.barrier, row.may_quote, row.age_band, row.privacy_told} == {
            NOT_ASKED
        }
        assert [seen.who for seen in seen_today(session)] == ["no name"]
    unwilling = new_contact(vault, language=PREFERS_NOT, age_band=PREFERS_NOT)
    with vault.read() as session:
        assert session.db.get_one(Contact, unwilling.contact_id).age_band == PREFERS_NOT


def test_without_a_name_the_area_is_kept_and_never_the_postcode(vault: Vault) -> None:
    with vault.act() as session:
        saved = record_contact(session, NewContact(postcode="N7 6QT"), Postcodes())
    with vault.read() as session:
        row = session.db.get_one(Contact, saved.contact_id)
        assert (row.ward, row.lsoa, row.imd_decile) == ("Finsbury Park", "E01002729", 2)
        columns = {column.name: getattr(row, column.name) for column in Contact.__table__.columns}
    assert "6QT" not in str(columns)


def test_with_a_name_the_area_is_the_clients_business(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Fadumo")
    with vault.act() as session:
        new = NewContact(client_ids=(identifier,), postcode="N7 6QT")
        saved = record_contact(session, new, Postcodes())
        assert session.db.get_one(Contact, saved.contact_id).lsoa == ""


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"happened_at": datetime(2026, 11, 27, 9, tzinfo=UTC)}, "has not come yet"),
        ({"happened_at": datetime(2026, 11, 24, 9, tzinfo=UTC).replace(tzinfo=None)}, "time zone"),
        ({"note": "x" * 20_001}, "under 20,000"),
        ({"minutes": -1}, "0 to 1440"),
        ({"channel": "pigeon"}, "choose one of the answers"),
        ({"age_band": "old"}, "choose one of the answers"),
        ({"services": (ServiceGiven("s", "X", {}, "shouted"),)}, "how each service"),
        ({"services": (ServiceGiven("s", " "),)}, "without a name"),
        ({"note_for_safeguarding": True}, "Write what worries you"),
        ({"follow_up": NewFollowUp()}, "How can we find this person again?"),
        ({"follow_up": NewFollowUp(urgency="someday", find_again="hall")}, "How soon"),
        ({"client_ids": ("nobody",)}, "not on this computer"),
        ({"amends": "nothing"}, "not on this computer"),
    ],
)
def test_what_cannot_be_kept_is_said_and_nothing_is_half_written(
    vault: Vault, fields: dict[str, Any], said: str
) -> None:
    def attempt() -> None:
        with vault.act() as session:
            record_contact(session, NewContact(**fields))

    with pytest.raises(BadInput) as refused:
        attempt()
    assert said in refused.value.message
    with vault.read() as session:
        assert session.db.scalar(select(func.count()).select_from(Contact)) == 0


def test_a_clock_that_is_a_little_behind_is_forgiven(vault: Vault) -> None:
    new_contact(vault, happened_at=vault.now() + timedelta(hours=5))


def test_seen_today_shows_a_time_and_a_short_name_and_never_a_need(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        record_contact(session, whole_contact(identifier))
    new_contact(vault, language="so", needs=(NeedHeard("dentist", "tooth hurts"),))
    new_contact(vault, happened_at=datetime(2026, 11, 23, 10, tzinfo=UTC))
    with vault.read() as session:
        rows = seen_today(session)
    assert [(row.time, row.who) for row in rows] == [("13:48", "no name"), ("13:31", "Fadumo A.")]
    assert (rows[0].time, rows[0].who, rows[0].language) == ("13:48", "no name", "so")
    assert "tooth" not in repr(rows)
    assert "gp" not in repr(rows)


def test_undoing_gives_the_words_back_as_a_draft_and_loses_nothing(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        saved = record_contact(session, whole_contact(identifier))
    with vault.act() as session:
        undone = undo_contact(session, saved.contact_id)
    with vault.read() as session:
        (draft,) = drafts(session)
        assert draft.id == undone.draft_id
        again = contact_from_body(draft.body)
        assert seen_today(session) == ()
        assert find_clients(session, "fadumo")[0].last_seen is None
        assert history(session, identifier)[0].undone
        assert open_follow_ups(session, "all").counts.open == 0
        (closed,) = open_follow_ups(session, "all").rows
        assert closed.status == "not_needed"
        events = session.db.scalars(select(FollowUpEvent.kind).order_by(FollowUpEvent.id)).all()
        assert events == ["flagged", "contact_undone"]
    first = whole_contact(identifier)
    for name in NewContact.__slots__:
        if name != "follow_up":
            assert getattr(again, name) == getattr(first, name), name
    assert again.follow_up is not None
    assert (again.follow_up.reason, again.follow_up.urgency) == ("housing_crisis", "urgent")
    assert saved.follow_up_id == closed.id


def test_only_the_writer_may_undo_on_the_same_day_and_once(team: Team, clock: Any) -> None:
    saved = new_contact(team.vault, note="one")
    with team.become("Cem").act() as session, pytest.raises(NotAllowed):
        undo_contact(session, saved.contact_id)
    vault = team.become("Hodan")
    clock.move(hours=10)  # 23:48 in London: still the same day
    with vault.act() as session:
        undo_contact(session, saved.contact_id)
        with pytest.raises(BadInput, match="undone already"):
            undo_contact(session, saved.contact_id)
    late = new_contact(vault, note="two")
    clock.move(hours=1)
    with vault.act() as session, pytest.raises(BadInput, match="Write a correction"):
        undo_contact(session, late.contact_id)


def test_a_correction_is_a_new_entry_and_the_old_one_stays_readable(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Fadumo")
    old = new_contact(vault, client_ids=(identifier,), note="wrong").contact_id
    new = new_contact(vault, client_ids=(identifier,), note="right", amends=old).contact_id
    with vault.read() as session:
        entries = {entry.contact_id: entry for entry in history(session, identifier)}
        assert [seen.contact_id for seen in seen_today(session)] == [new]
    assert (entries[old].note, entries[old].amended_by) == ("wrong", new)
    assert (entries[new].note, entries[new].amends) == ("right", old)
    with vault.act() as session:
        undo_contact(session, new)
        assert [seen.contact_id for seen in seen_today(session)] == [old]


def test_an_anonymous_contact_becomes_a_clients_with_its_follow_up(vault: Vault) -> None:
    saved = new_contact(vault, follow_up=NewFollowUp(find_again="red coat, Tuesdays"))
    with vault.read() as session:
        assert open_follow_ups(session).rows[0].who == "No name: red coat, Tuesdays"
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        attach_client(session, saved.contact_id, identifier)
        attach_client(session, saved.contact_id, identifier)
    with vault.read() as session:
        assert [entry.contact_id for entry in history(session, identifier)] == [saved.contact_id]
        assert open_follow_ups(session).rows[0].who == "Fadumo A."
        assert session.db.scalar(select(func.count()).select_from(Participant)) == 1


def test_several_people_share_a_contact(vault: Vault) -> None:
    mother = new_client(vault, given_name="Fadumo", family_name="Ali")
    son = new_client(vault, given_name="Maxamed", family_name="Ali")
    new_contact(vault, client_ids=(mother, son, mother), note="together")
    with vault.read() as session:
        for identifier in (mother, son):
            (entry,) = history(session, identifier)
            assert (entry.note, entry.others) == ("together", 1)
        assert seen_today(session)[0].who == "Fadumo A. and Maxamed A."


def test_what_was_told_stays_true_when_the_directory_changes(vault: Vault) -> None:
    told = {"phone": "020 7946 0500", "times": "Mon 9-5"}
    saved = new_contact(vault, services=(ServiceGiven("s-1", "Example Surgery", told, "sheet"),))
    with vault.read() as session:
        row = session.db.scalars(
            select(ContactService).where(ContactService.contact_id == saved.contact_id)
        ).one()
        assert (row.service_name, row.how, row.told) == ("Example Surgery", "sheet", told)


def test_an_unmet_need_is_evidence(vault: Vault) -> None:
    new_contact(vault, needs=(NeedHeard("", "piano lessons", nothing_found=True),))
    with vault.read() as session:
        assert session.db.scalars(select(ContactNeed.nothing_found)).all() == [True]


def test_volunteers_record_contacts_and_auditors_do_not(team: Team) -> None:
    new_contact(team.become("Vera"), note="by a volunteer")
    with team.become("Ada").act() as session, pytest.raises(NotAllowed):
        record_contact(session, NewContact())


def test_a_change_is_announced_by_kind_and_id(vault: Vault) -> None:
    heard: list[frozenset[tuple[str, str]]] = []
    listener: Callable[[frozenset[tuple[str, str]]], None] = heard.append
    vault.on_changed(listener)
    saved = new_contact(vault)
    assert ("contact", saved.contact_id) in heard[-1]


def test_told_how_we_use_information_is_known_on_the_persons_page(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Fadumo")
    for said, kept in (("not_yet", "not_yet"), ("yes", "yes"), ("not_yet", "yes")):
        new_contact(vault, client_ids=(identifier,), privacy_told=said)
        with vault.act() as session:
            page = client(session, identifier)
        assert page.privacy_told == kept
    assert page.privacy_told_on == "2026-11-24"
