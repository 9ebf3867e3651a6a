"""Hazard 2: no number without its safe-contact words, and the stricter word wins."""

from casework_team import new_client
from sqlalchemy import select

from signpost_desktop.casework.clients import (
    at_the_table,
    change_client,
    client,
    merge_clients,
)
from signpost_desktop.casework.safe_contact import ASK_FIRST, safe_contact_words
from signpost_desktop.store.tables import PREFERS_NOT, Client
from signpost_desktop.store.vault import Vault

PHONE = "07700 900123"


def words(vault: Vault, **answers: str) -> str:
    identifier = new_client(vault, given_name="Example", phone=PHONE, **answers)
    with vault.act() as session:
        page = client(session, identifier)
        assert page.phone.number == PHONE
        assert page.phone.words == page.safe_contact_words
        return page.safe_contact_words


def test_not_asked_is_said(vault: Vault) -> None:
    assert words(vault) == ASK_FIRST


def test_the_words_of_the_design(vault: Vault) -> None:
    said = words(vault, text="yes", ring="no", write="no", safe_words="Not through: husband")
    assert said == "Text only. Do not ring. No letters. Not through: husband."


def test_a_yes_to_texts_is_no_yes_to_calls(vault: Vault) -> None:
    assert words(vault, text="yes") == "May text. Ask before you ring."


def test_all_ways_allowed(vault: Vault) -> None:
    said = words(vault, ring="yes", text="yes", message="yes", write="yes")
    assert said == "May text, ring, leave a message or write."


def test_prefers_not_to_say_is_not_a_yes_and_not_unasked(vault: Vault) -> None:
    said = words(vault, ring=PREFERS_NOT, text=PREFERS_NOT, message=PREFERS_NOT, write=PREFERS_NOT)
    assert said == "Prefers not to say how to be reached. Ask before you ring."


def test_the_words_are_never_empty_and_a_rule_makes_the_sheet_ask(vault: Vault) -> None:
    unasked = new_client(vault, given_name="A")
    ruled = new_client(vault, given_name="B", ring="no")
    with vault.read() as session:
        assert at_the_table(session, unasked).safe_contact_words == ASK_FIRST
        assert not at_the_table(session, unasked).has_safe_contact_rules
        assert at_the_table(session, ruled).has_safe_contact_rules


def test_after_merging_a_no_in_either_record_stands(vault: Vault) -> None:
    kept = new_client(vault, given_name="Fadumo", phone=PHONE, ring="yes", text="yes")
    other = new_client(vault, given_name="Faadumo", ring="no", safe_words="Not through: husband")
    with vault.act() as session:
        page = merge_clients(session, kept, other)
    assert page.phone.words == "Text only. Do not ring. Not through: husband."


def test_a_changed_answer_changes_the_words(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Example", phone=PHONE, ring="yes")
    with vault.act() as session:
        assert "Do not ring" in change_client(session, identifier, ring="no").phone.words
    with vault.read() as session:
        row = session.db.scalars(select(Client).where(Client.id == identifier)).one()
        assert safe_contact_words(row) == "Do not ring."
