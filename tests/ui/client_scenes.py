"""Invented people for the tests of Clients and Needs more help, made through casework's acts."""

from signpost_desktop.casework.clients import NewClient, create_client
from signpost_desktop.casework.contacts import ContactSaved, NewContact, record_contact
from signpost_desktop.store.vault import Vault

FADUMO = NewClient(
    given_name="Fadumo",
    family_name="Trialova",
    birth_date="1984",
    birth_estimated=True,
    languages=("so", "en"),
    interpreter="woman",
    phone="07700 900101",
    postcode="N7 6QT",
    ring="no",
    text="yes",
    message="no",
    write="no",
    safe_words="Not through: husband",
    privacy_told="not_yet",
)
FADUMO_SAFE = "Text only. Do not ring. Leave no messages. No letters. Not through: husband."
MEHMET = NewClient(given_name="Mehmet", family_name="Sampleton", languages=("tr",))


def put_client(vault: Vault, new: NewClient = FADUMO) -> str:
    """Remembers a person and returns their id."""
    with vault.act() as session:
        return create_client(session, new).id


def put_contact(vault: Vault, new: NewContact) -> ContactSaved:
    """Records a contact."""
    with vault.act() as session:
        return record_contact(session, new)
