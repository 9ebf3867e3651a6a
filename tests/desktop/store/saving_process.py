"""A process that saves contacts and says which ones are saved, to be killed at any moment."""

from multiprocessing.connection import Connection
from pathlib import Path

from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.tables import Client, Contact, Participant
from signpost_desktop.store.vault import open_with_keys


def save_contacts(folder: str, keys: tuple[str, bytes, bytes, bytes], told: Connection) -> None:
    """Save one contact after another for ever, sending each id once its act has ended."""
    vault = open_with_keys(Path(folder), Unlocked(*keys))
    while True:
        with vault.act() as session:
            by = {"created_at": session.stamp(), "created_by": session.worker.person_id}
            client = Client(id=session.new_id(), given_name="Invented", **by)
            contact = Contact(id=session.new_id(), happened_on="2026-11-24", note="x" * 300, **by)
            session.add(client)
            session.add(contact)
            session.add(
                Participant(id=session.new_id(), contact_id=contact.id, client_id=client.id, **by)
            )
            session.log("contact_saved", "contact", contact.id)
        told.send_bytes(contact.id.encode())


def open_once(folder: str, keys: tuple[str, bytes, bytes, bytes], told: Connection) -> None:
    """Open a profile, which goes on with whatever was left undone in it, and say so."""
    told.send_bytes(b"began")
    open_with_keys(Path(folder), Unlocked(*keys)).close()
    told.send_bytes(b"opened")
