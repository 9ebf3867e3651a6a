"""A person is erased for good, and the certificate keeps nothing of them."""

import pytest
from tests.conftest import StillClock

from signpost_desktop.access.roles import Role
from signpost_desktop.casework.clients import NewClient, create_client, find_clients, merge_clients
from signpost_desktop.casework.contacts import NeedHeard, NewContact, record_contact
from signpost_desktop.casework.export import export_casework
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.governance.erasure import certificate_text, erase_client
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.session import Worker
from signpost_desktop.store.vault import Vault


def _person(vault: Vault, given: str, family: str) -> str:
    with vault.act() as session:
        made = create_client(session, NewClient(given, family, phone="07700 900199"))
        record_contact(
            session,
            NewContact(
                client_ids=(made.id,), needs=(NeedHeard("", "Quillfeather"),),
                note="Thistlewhisper", follow_up=NewFollowUp("housing_crisis", "urgent"),
            ),
        )  # fmt: skip
        return made.id


def test_everything_about_one_person_goes_with_what_was_joined_to_them(vault: Vault) -> None:
    fadumo, twice = _person(vault, "Fadumo", "Trialova"), _person(vault, "Faduma", "Trialova")
    other = _person(vault, "Mehmet", "Sampleton")
    with vault.act() as session:
        merge_clients(session, fadumo, twice)
        found = erase_client(session, fadumo, "asked")
    assert (found.records["client"], found.records["contact"], found.records["follow_up"]) == (
        2, 2, 2,
    )  # fmt: skip
    with vault.act() as session:
        assert find_clients(session, "faduma") == ()
        exported = export_casework(session, "a test")
    assert [each["id"] for each in exported["clients"]] == [other]
    assert len(exported["contacts"]) == 1


def test_a_contact_with_somebody_else_stays_without_them(vault: Vault) -> None:
    fadumo, other = _person(vault, "Fadumo", "Trialova"), _person(vault, "Mehmet", "Sampleton")
    with vault.act() as session:
        record_contact(session, NewContact(client_ids=(fadumo, other), note="both came"))
        erase_client(session, fadumo, "asked")
        exported = export_casework(session, "a test")
    assert "both came" in str(exported["contacts"])
    assert fadumo not in str(exported["contacts"])


def test_the_certificate_says_what_went_and_what_is_still_to_go_and_names_nobody(
    vault: Vault, clock: StillClock
) -> None:
    fadumo = _person(vault, "Fadumo", "Trialova")
    with vault.act() as session:
        text = certificate_text(erase_client(session, fadumo, "asked"))
    for part in ("Example Hall", "24 November 2026, 13:48, by Hodan", "They asked for it.",
                 "Pages of the person: 1", "Contacts: 1", "deleted by 29 December 2026",
                 "This computer works alone"):  # fmt: skip
        assert part in text
    for private in ("Fadumo", "Trialova", "900199", "Quillfeather", "Thistlewhisper", fadumo):
        assert private not in text


def test_only_a_coordinator_erases_and_says_why(vault: Vault) -> None:
    fadumo = _person(vault, "Fadumo", "Trialova")
    with vault.act() as session, pytest.raises(BadInput, match="why"):
        erase_client(session, fadumo, "")
    vault.worker = Worker(vault.worker.person_id, vault.worker.name, frozenset({Role.CASEWORKER}))
    with vault.act() as session, pytest.raises(NotAllowed):
        erase_client(session, fadumo, "asked")
