"""What is being typed is kept, belongs to one person, and its title gives nothing away."""

import pytest
from casework_team import Team, new_client

from signpost_desktop.casework.drafts import discard_draft, drafts, save_draft
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.tables import OutboxEntry
from signpost_desktop.store.vault import Vault

BODY = {"client_ids": [], "language": "so", "note": "canary", "needs": [{"words": "rent"}]}


def test_the_title_is_a_time_a_name_and_a_language(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        save_draft(session, "contact", BODY)
        save_draft(session, "contact", {"client_ids": [identifier], "note": "canary"})
        save_draft(session, "contact", {"anything": 1, "language": "not_asked"})
    with vault.read() as session:
        titles = {draft.title for draft in drafts(session)}
    assert titles == {"13:48 no name, Somali", "13:48 Fadumo A.", "13:48 no name"}


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
    assert draft.title.startswith("13:48")
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
