"""What is being typed is kept, belongs to one person, and its title gives nothing away."""

from pathlib import Path

import pytest
from casework_team import Team, new_client
from decrypted_pages import frames_of, pages_of
from tests.conftest import MadeProfile

from signpost_desktop.casework.drafts import (
    discard_draft,
    drafts,
    hold_draft,
    save_draft,
    write_held,
)
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keys import file_key
from signpost_desktop.store.tables import SEALED_NOTE, Draft, OutboxEntry
from signpost_desktop.store.vault import Vault, open_with_recovery

BODY = {"client_ids": [], "language": "so", "note": "canary", "needs": [{"words": "rent"}]}


def test_the_title_is_a_time_a_name_and_a_language(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        save_draft(session, "contact", BODY)
        save_draft(session, "contact", {"client_ids": [identifier], "note": "canary"})
        save_draft(session, "contact", {"anything": 1, "language": "not_asked"})
    with vault.read() as session:
        titles = {(draft.time, draft.who, draft.language) for draft in drafts(session)}
    assert titles == {
        ("13:48", "no name", "so"), ("13:48", "Fadumo A.", ""), ("13:48", "no name", "")
    }  # fmt: skip


def test_the_same_draft_is_replaced_and_keeps_its_first_time(vault: Vault, clock: object) -> None:
    with vault.act() as session:
        identifier = save_draft(session, "contact", BODY)
    clock.move(minutes=14)  # type: ignore[attr-defined]
    with vault.act() as session:
        assert save_draft(session, "contact", BODY | {"note": "more"}, identifier) == identifier
    with vault.read() as session:
        (draft,) = drafts(session)
        assert session.db.get(OutboxEntry, ("draft", identifier)) is None
    assert draft.body["note"] == "more"
    assert draft.time == "13:48"
    assert draft.updated_at == "2026-11-24T14:02:00+00:00"


def test_discarding_takes_it_away_and_typing_on_makes_it_anew(vault: Vault) -> None:
    with vault.act() as session:
        identifier = save_draft(session, "contact", BODY)
        discard_draft(session, identifier)
        discard_draft(session, identifier)
        assert drafts(session) == ()
        save_draft(session, "contact", BODY, identifier)
        assert [draft.id for draft in drafts(session)] == [identifier]


def test_a_draft_is_its_writers_own(team: Team) -> None:
    with team.vault.act() as session:
        identifier = save_draft(session, "contact", BODY)
    with team.become("Vera").act() as session:
        assert drafts(session) == ()
        discard_draft(session, identifier)
        with pytest.raises(BadInput):
            save_draft(session, "contact", {}, identifier)
    with team.become("Hodan").read() as session:
        assert [draft.id for draft in drafts(session)] == [identifier]


MARKED = BODY | {"note": "canary of a worry", "note_for_safeguarding": True}


def test_a_note_marked_for_the_lead_is_sealed_in_its_draft_too(team: Team) -> None:
    with team.become("Vera").act() as session:
        identifier = save_draft(session, "contact", MARKED)
    with team.become("Cora").read() as session:
        kept = session.db.get_one(Draft, identifier).body
        assert "canary" not in str(kept)
        assert session.open_for_writer(kept[SEALED_NOTE]) is None
    with team.become("Vera").act() as session:
        (draft,) = drafts(session)
        assert draft.body == MARKED
        save_draft(session, "contact", MARKED | {"note_for_safeguarding": False}, identifier)
        assert SEALED_NOTE not in session.db.get_one(Draft, identifier).body


def test_marking_it_leaves_nothing_of_the_open_draft(team: Team, vault_folder: Path) -> None:
    vault = team.vault
    key = file_key(vault.keys.database_key, "vault")
    log = Path(f"{Profile(vault_folder).vault}-wal")
    with vault.act() as session:
        identifier = save_draft(session, "contact", MARKED | {"note_for_safeguarding": False})
    assert any(b"canary of a worry" in page for page in frames_of(log, key))
    with vault.act() as session:
        save_draft(session, "contact", MARKED, identifier)
    assert not any(b"canary of a worry" in page for page in frames_of(log, key))
    assert not any(b"canary of a worry" in p for p in pages_of(Profile(vault_folder).vault, key))


def test_a_sealed_draft_outlives_a_forgotten_passphrase(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile
) -> None:
    with vault.act() as session:
        save_draft(session, "contact", MARKED)
    vault.close()
    words = made_profile.recovery_words
    again = open_with_recovery(vault_folder, words, None, "nine green herons")
    with again, again.read() as session:
        assert [draft.body for draft in drafts(session)] == [MARKED]


def test_what_the_disk_refused_is_held_sealed_and_written_when_it_can_be(team: Team) -> None:
    vera = team.become("Vera")
    with vera.act() as session:
        kept = save_draft(session, "contact", BODY)
    held = hold_draft(vera, "contact", MARKED, kept)
    fresh = hold_draft(vera, "correction", {"note": "canary"})
    assert "canary" not in str(vars(vera.unwritten))
    with vera.read() as session:
        assert {row.id: row.body for row in drafts(session)} == {
            held: MARKED,
            fresh: {"note": "canary"},
        }
    refused = RuntimeError("the disk refuses at the very end")
    with pytest.raises(RuntimeError), vera.act() as session:
        write_held(session)
        raise refused
    assert vera.unwritten  # still held: nothing was written
    with vera.act() as session:
        write_held(session)
    assert not vera.unwritten
    with vera.act() as session:
        assert len(drafts(session)) == 2
        discard_draft(session, fresh)
    hold_draft(vera, "contact", BODY, kept)
    with vera.act() as session:
        discard_draft(session, kept)
    assert not vera.unwritten


def test_what_is_held_of_one_person_is_nobody_elses(team: Team) -> None:
    vera = team.become("Vera")
    held = vera.unwritten
    hold_draft(vera, "contact", BODY)
    cora = team.become("Cora")
    cora.unwritten = held
    with cora.act() as session:
        assert drafts(session) == ()
        write_held(session)
    assert held
