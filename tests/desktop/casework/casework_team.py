"""A small invented team: who is at work changes, the profile stays the same."""

import json
from pathlib import Path
from typing import Any, ClassVar

from signpost_desktop.access.roles import Role
from signpost_desktop.casework.clients import NewClient, create_client
from signpost_desktop.casework.contacts import ContactSaved, NewContact, record_contact
from signpost_desktop.casework.export import export_casework
from signpost_desktop.casework.spreadsheet_import import (
    CaseworkImportReport,
    Table,
    guess_columns,
    import_casework,
)
from signpost_desktop.store.keys import Unlocked, new_key
from signpost_desktop.store.tables import Person
from signpost_desktop.store.vault import Vault, open_with_keys

HEADERS = ("reference", "given_name", "family_name", "birth_year", "phone", "postcode", "note")


class Team:
    """Hodan (everything), Cem (caseworker), Vera (volunteer), Ada (auditor), Cora (coordinator)."""

    ROLES: ClassVar = {
        "Cem": Role.CASEWORKER,
        "Vera": Role.VOLUNTEER,
        "Ada": Role.AUDITOR,
        "Cora": Role.COORDINATOR,
    }

    def __init__(self, vault: Vault, folder: Path, keys: Unlocked) -> None:
        self.vault = vault
        self.ids = {"Hodan": keys.person_id}
        self._folder = folder
        self._keys = {"Hodan": keys}
        with vault.act() as session:
            for name, role in self.ROLES.items():
                person = Person(
                    id=session.new_id(),
                    created_at=session.stamp(),
                    created_by=session.worker.person_id,
                    name=name,
                    roles=[role],
                )
                session.add(person)
                self.ids[name] = person.id
                self._keys[name] = Unlocked(person.id, new_key(), keys.database_key, None)

    def become(self, name: str) -> Vault:
        """The next person unlocks; the one before is locked out."""
        clock = self.vault.clock
        self.vault.close()
        self.vault = open_with_keys(self._folder, self._keys[name], clock=clock)
        return self.vault


def new_client(vault: Vault, **fields: object) -> str:
    """Remembers a person and returns their id."""
    with vault.act() as session:
        return create_client(session, NewClient(**fields)).id  # type: ignore[arg-type]


def new_contact(vault: Vault, **fields: object) -> ContactSaved:
    """Records a contact."""
    with vault.act() as session:
        return record_contact(session, NewContact(**fields))  # type: ignore[arg-type]


def bring_in(vault: Vault, table: Table, **options: Any) -> CaseworkImportReport:
    with vault.act() as session:
        return import_casework(session, table, guess_columns(table.headers), **options)


def small(*rows: tuple[str, ...], headers: tuple[str, ...] = HEADERS) -> Table:
    return Table(headers, rows, tuple(range(2, len(rows) + 2)))


def taken_out(vault: Vault) -> dict[str, Any]:
    with vault.act() as session:
        exported = export_casework(session, "test")
    again: dict[str, Any] = json.loads(json.dumps(exported))
    return again
