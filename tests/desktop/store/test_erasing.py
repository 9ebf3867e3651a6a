"""What is erased is gone on every computer, with what points at it, and never comes back."""

import json
from collections import Counter
from dataclasses import dataclass
from typing import Any

import pytest
from pretend_server import CASEWORK, PARTNERS, SAFEGUARDING, Side
from sqlalchemy import select
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store import held, outgoing
from signpost_desktop.store.backup import back_up
from signpost_desktop.store.erasing import erase, reach, remove
from signpost_desktop.store.erasure import erased_records
from signpost_desktop.store.incoming import take_in
from signpost_desktop.store.restore import restore
from signpost_desktop.store.tables import (
    Client,
    ClientKey,
    Conflict,
    Contact,
    ContactNeed,
    Draft,
    FollowUp,
    FollowUpEvent,
    OutboxEntry,
    Participant,
    SafeguardingNote,
)
from signpost_desktop.store.vault import open_with_keys


@dataclass
class Story:
    """A client seen alone, and once with somebody else."""

    client: str
    other: str
    alone: str
    together: str
    follow_up: str
    note: str


def tell(side: Side) -> Story:
    with side.act() as session:
        client, other = Client(**session.made(), given_name="Canary"), Client(**session.made())
        alone, together = (
            Contact(**session.made(), happened_on="2026-11-24", note="canary") for _ in range(2)
        )
        session.add_all([client, other, alone, together])
        session.add(ClientKey(client_id=client.id, key="n:canary"))
        pairs = ((alone, client), (together, client), (together, other))
        for contact, person in pairs:
            session.add(Participant(**session.made(), contact_id=contact.id, client_id=person.id))
        session.add(ContactNeed(**session.made(), contact_id=alone.id, words="canary"))
        session.add(ContactNeed(**session.made(), contact_id=together.id, words="theirs"))
        follow_up = FollowUp(**session.made(), contact_id=together.id, client_id=client.id)
        session.add(follow_up)
        session.add(FollowUpEvent(**session.made(), follow_up_id=follow_up.id, kind="flagged"))
        sealed, version = session.seal_for_safeguarding("canary")
        note = SafeguardingNote(
            **session.made(),
            contact_id=None,
            client_id=client.id,
            sealed=sealed,
            key_version=version,
        )
        session.add(note)
    return Story(client.id, other.id, alone.id, together.id, follow_up.id, note.id)


WITH_IT = Counter(
    client=1, contact=1, participant=2, contact_need=1, follow_up=1, follow_up_event=1,
    safeguarding_note=1,
)  # fmt: skip


def left(side: Side) -> dict[str, int]:
    tables = (Client, Contact, Participant, ContactNeed, FollowUp, FollowUpEvent, SafeguardingNote)
    with side.vault.read() as session:
        return {t.__tablename__: len(session.db.scalars(select(t)).all()) for t in tables}


KEPT = {
    "client": 1, "contact": 1, "participant": 1, "contact_need": 1, "follow_up": 0,
    "follow_up_event": 0, "safeguarding_note": 0,
}  # fmt: skip


def test_a_client_goes_with_everything_that_is_theirs_alone(a: Side) -> None:
    story = tell(a)
    with a.vault.read() as session:
        assert Counter(kind for kind, _id in reach(session, [("client", story.client)])) == WITH_IT
    with a.act() as session:
        assert erase(session, [("client", story.client)]) == WITH_IT
        assert session.leaves_no_trace
        assert session.db.scalars(select(ClientKey)).all() == []
        assert ("client", story.client) in session.changed
    assert left(a) == KEPT


def test_tombstones_wait_without_a_word_of_what_they_were(a: Side, b: Side) -> None:
    story = tell(a)
    a.round(), b.round()
    a.change(Client, story.client, phone="canary")
    with a.act() as session:
        outgoing.outgoing(session, {CASEWORK}, 50)
    a.change(Client, story.client, address="canary")
    with a.act() as session:
        erase(session, [("client", story.client)])
    with a.vault.read() as session:
        entries = session.db.scalars(select(OutboxEntry)).all()
        assert len(entries) == WITH_IT.total()
        assert all(entry.deleted and entry.base is None for entry in entries)
        told = json.dumps([entry.sent for entry in entries])
    assert "canary" not in told
    assert '"since": {}' in told  # which revisions may have arrived stays known


def test_every_computer_erases_and_the_notes_of_the_other_space_too(a: Side, b: Side) -> None:
    story = tell(a)
    a.round(), b.round()
    with a.act() as session:
        erase(session, [("client", story.client)])
    a.round()
    taken = b.round()
    assert left(a) == left(b) == KEPT
    assert taken.erased == WITH_IT.total()
    for side in (a, b):
        erased = erased_records(side.vault.profile)
        assert {("client", story.client), ("safeguarding_note", story.note)} <= set(erased)
    a.round()
    assert a.server.spaces[SAFEGUARDING][story.note].deleted


def test_whoever_erases_need_not_have_all_that_points_there(a: Side, b: Side) -> None:
    story = tell(a)
    a.round(), b.round()
    with b.act() as session:  # made on a computer that was away
        contact = Contact(**session.made(), happened_on="2026-11-24")
        session.add(contact)
        session.add(Participant(**session.made(), contact_id=contact.id, client_id=story.client))
        need = ContactNeed(**session.made(), contact_id=contact.id, words="canary")
        session.add(need)
    b.send()
    with a.act() as session:
        erase(session, [("client", story.client)])
    a.round(), b.round(), a.round(), b.round()
    assert left(a) == left(b) == KEPT
    assert a.server.spaces[CASEWORK][need.id].deleted
    assert a.waiting() == b.waiting() == []


def test_an_edit_loses_against_an_erasure_wherever_they_meet(a: Side, b: Side) -> None:
    for first, second in ((a, b), (b, a)):
        story = tell(a)
        a.round(), b.round()
        with a.act() as session:
            erase(session, [("client", story.client)])
        b.change(Client, story.client, phone="1")
        b.change(FollowUp, story.follow_up, status="done")
        first.round(), second.round(), first.round(), second.round()
        for side in (a, b):
            assert side.get(Client, story.client) is None
            assert side.get(FollowUp, story.follow_up) is None
            assert side.conflicts() == []
            assert side.waiting() == []
        assert a.server.spaces[CASEWORK][story.client].deleted


def test_what_arrives_for_an_erased_record_is_erased_and_the_server_told(a: Side, b: Side) -> None:
    story = tell(a)
    a.round(), b.round()
    b.change(Client, story.client, phone="1")
    b.send()
    with a.act() as session:
        erase(session, [("client", story.client)])
    a.fetch()
    assert a.get(Client, story.client) is None
    assert ("client", story.client) in a.waiting()
    a.round(), b.round()
    assert b.get(Client, story.client) is None


def test_what_was_moved_to_an_erased_record_elsewhere_leaves_no_row_here(a: Side, b: Side) -> None:
    story = tell(a)
    with a.act() as session:  # theirs until somebody says that it is the client's
        follow_up = FollowUp(**session.made(), contact_id=story.together, client_id=story.other)
        session.add(follow_up)
        session.add(FollowUpEvent(**session.made(), follow_up_id=follow_up.id, kind="flagged"))
    a.round(), b.round()
    with a.act() as session:
        erase(session, [("client", story.client)])
    b.change(FollowUp, follow_up.id, client_id=story.client)
    b.send()
    a.fetch()
    assert a.get(FollowUp, follow_up.id) is None
    for _ in range(2):
        a.round(), b.round()
    for side in (a, b):
        assert left(side) == KEPT
        assert side.waiting() == []


def test_conflicts_and_held_children_of_an_erased_record_go_too(a: Side, b: Side) -> None:
    story = tell(a)
    a.round(), b.round()
    a.change(Client, story.client, phone="1")
    b.change(Client, story.client, phone="2")
    a.round(), b.round()
    assert len(b.conflicts()) == 1
    with b.act() as session:
        need = ContactNeed(**session.made(), contact_id=story.alone, words="canary")
        session.add(need)
    b.send()
    a_has_not_seen = a.server.spaces[CASEWORK][need.id]
    with a.act() as session:
        assert erase(session, [("client", story.client)])["client"] == 1
        take_in(session, CASEWORK, [a_has_not_seen], {})
    for _ in range(3):
        a.round(), b.round()
    for side in (a, b):
        assert side.conflicts() == []
        assert side.get(ContactNeed, need.id) is None
        with side.vault.read() as session:
            assert held.held(session) == []
    assert a.waiting() == b.waiting() == []


def test_a_child_that_waited_for_a_parent_is_erased_when_the_parent_was(a: Side, b: Side) -> None:
    story = tell(a)
    with a.act() as session:
        need = ContactNeed(**session.made(), contact_id=story.alone, words="canary")
        session.add(need)
    a.round()
    child = a.server.spaces[CASEWORK][need.id]
    with b.act() as session:
        assert take_in(session, CASEWORK, [child], {}).held == 1
    with a.act() as session:
        erase(session, [("contact", story.alone)])
    a.round()
    b.round()
    with b.vault.read() as session:
        assert held.held(session) == []
    assert b.get(ContactNeed, need.id) is None
    a.round(), b.round()


def test_drafts_that_speak_of_somebody_go_with_them(a: Side) -> None:
    story = tell(a)
    with a.act() as session:
        for draft, body in (("d1", {"client_ids": [story.client]}), ("d2", {"note": "x"})):
            session.add(
                Draft(
                    id=draft, person_id="p", kind="contact", started_at="", updated_at="", body=body
                )
            )
        erase(session, [("client", story.client)])
        assert [row.id for row in session.db.scalars(select(Draft))] == ["d2"]
        assert ("draft", "d1") in session.changed


def test_a_record_that_never_left_is_taken_back_without_a_trace(a: Side, b: Side) -> None:
    story = tell(a)
    with a.act() as session:
        part = session.db.scalars(
            select(Participant).where(Participant.contact_id == story.alone)
        ).one()
        first = part.id
        remove(session, part)
    assert ("participant", first) not in a.waiting()
    a.round(), b.round()
    with a.act() as session:
        other = session.db.scalars(
            select(Participant).where(Participant.client_id == story.client)
        ).one()
        second = other.id
        remove(session, other)
    assert ("participant", second) in a.waiting()
    a.round(), b.round()
    assert b.get(Participant, second) is None
    assert b.get(Contact, story.together) is not None  # only the name went


def test_a_partners_copy_is_erased_in_its_own_space(make_side: Any) -> None:
    side = make_side(spaces=(CASEWORK, SAFEGUARDING, PARTNERS))
    with side.act() as session:
        client = Client(**session.made(), space_id=PARTNERS)
        session.add(client)
    side.round()
    with side.act() as session:
        erase(session, [("client", client.id)])
        (change,) = outgoing.outgoing(session, {PARTNERS}, 10)
    assert (change.space_id, change.deleted, change.values) == (
        PARTNERS,
        True,
        {"_v": 2, "_erased": True},
    )
    side.round()
    assert side.server.spaces[PARTNERS][client.id].deleted


def test_a_copy_of_before_brings_nobody_back_and_the_server_hears_of_it(
    a: Side, made_profile: MadeProfile, clock: StillClock
) -> None:
    story = tell(a)
    a.round()
    copy = back_up(a.vault)
    with a.act() as session:
        erase(session, [("client", story.client)])
    a.vault.close()
    restore(copy, a.vault.profile.folder, made_profile.keys, clock=clock)
    with open_with_keys(a.vault.profile.folder, made_profile.keys, clock=clock) as vault:
        again = Side(vault, a.server)
        assert left(again) == KEPT
        again.round()
        assert a.server.spaces[CASEWORK][story.client].deleted
        assert a.server.spaces[SAFEGUARDING][story.note].deleted


def test_a_list_that_could_not_be_written_is_written_at_the_next_opening(
    a: Side, made_profile: MadeProfile, clock: StillClock
) -> None:
    story = tell(a)
    profile = a.vault.profile
    profile.erased.mkdir()  # nothing can be written there
    with a.act() as session:
        erase(session, [("client", story.client)])
    assert a.get(Client, story.client) is None
    a.vault.close()
    profile.erased.rmdir()
    with open_with_keys(profile.folder, made_profile.keys, clock=clock) as vault:
        assert ("client", story.client) in erased_records(profile)
        with vault.read() as session:
            assert session.setting("erased_to_remember") is None


def test_an_act_that_fails_erases_nobody(a: Side) -> None:
    story = tell(a)
    with pytest.raises(ZeroDivisionError), a.act() as session:
        erase(session, [("client", story.client)])
        raise ZeroDivisionError
    assert a.get(Client, story.client) is not None
    assert erased_records(a.vault.profile) == ()


def test_erasing_what_is_not_here_does_nothing(a: Side) -> None:
    with a.act() as session:
        assert erase(session, [("client", "nobody"), ("newer_kind", "x")]) == Counter()
    with a.vault.read() as session, pytest.raises(RuntimeError):
        erase(session, [("client", "nobody")])
    assert not session.db.scalars(select(Conflict)).all()
