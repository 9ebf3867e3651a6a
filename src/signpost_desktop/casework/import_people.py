"""The people of a spreadsheet: known again by reference, filled in, never merged by likeness."""

import uuid
from collections.abc import Collection
from typing import Any, Protocol

from signpost_desktop.casework.client_keys import (
    index_clients,
    phone_key,
    reference_key,
)
from signpost_desktop.casework.duplicates import likeness
from signpost_desktop.casework.import_rows import ImportRow
from signpost_desktop.casework.known_people import PeopleInMemory, worth_comparing
from signpost_desktop.casework.names import name_words
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import NOT_ASKED, Base, Client
from signpost_directory.words import Words

_COMPARED = (
    ("given_name", "given_name"), ("family_name", "family_name"), ("birth_date", "birth_year"),
    ("interpreter", "interpreter"), ("phone", "phone"), ("email", "email"),
    ("postcode", "postcode"),
)  # fmt: skip


class Report(Protocol):
    """Where findings about rows go."""

    clients_added: int
    clients_matched: int
    duplicates: list[dict[str, Any]]

    def tell(self, row: int, column: str, problem: str) -> None: ...


class Writer(Protocol):
    """Where new rows go, to be written some hundred at a time."""

    def add(self, row: Base) -> None: ...


class PeopleOfImport:
    """Finds or makes the client of each row."""

    def __init__(
        self,
        session: WorkSession,
        writer: Writer,
        report: Report,
        namespace: uuid.UUID,
        erased: Collection[str],
    ) -> None:
        self._session = session
        self._writer = writer
        self._report = report
        self._namespace = namespace
        self._erased = erased
        self._known_people = PeopleInMemory(session)
        self._added_in_row: dict[str, int] = {}
        self._keys: dict[str, set[str]] = {}

    def client_of(self, row: ImportRow, contact_id: str) -> str:
        """The client of a row: by its reference, else by name, birth and phone together."""
        client_id = self._id(row, contact_id)
        client = self._known(row, client_id)
        if client is None:
            return self._add(row, client_id).id
        self._report.clients_matched += 1
        self._fill_in(row, client)
        return client.id

    def was_erased(self, row: ImportRow, contact_id: str) -> bool:
        """Whether the client of a row was brought in once, and erased since."""
        client_id = self._id(row, contact_id)
        return client_id in self._erased and self._known(row, client_id) is None

    def write_keys(self) -> None:
        """Makes everybody of the import findable, once all of them are written."""
        index_clients(self._session, self._keys)

    def differing(self, row: ImportRow, client_id: str) -> dict[str, str]:
        """The cells of a row, by field, that say something else than the client it belongs to."""
        client = self._known_people.client(client_id)
        cells = dict(row.content)
        differing = {
            column: cells.get(column) or str(said)
            for name, column in _COMPARED
            if (said := getattr(row, name)) not in ("", None, NOT_ASKED)
            and said != getattr(client, name)
        }
        if row.languages and list(row.languages) != client.languages:
            differing["languages"] = cells["languages"]
        return differing

    def _id(self, row: ImportRow, contact_id: str) -> str:
        return str(uuid.uuid5(self._namespace, f"client\x1f{_who(row) or contact_id}"))

    def _known(self, row: ImportRow, client_id: str) -> Client | None:
        people = self._known_people
        if row.reference:
            found = people.under((f"r:{reference_key(row.reference)}",))
            return people.client(min(found)) if found else None
        return people.client(client_id) if people.has(client_id) else None

    def _add(self, row: ImportRow, client_id: str) -> Client:
        client = Client(
            id=client_id,
            created_at=self._session.stamp(),
            created_by=self._session.worker.person_id,
            given_name=row.given_name,
            family_name=row.family_name,
            birth_date=row.birth_date,
            birth_estimated=row.birth_estimated,
            languages=list(row.languages),
            interpreter=row.interpreter,
            phone=row.phone,
            email=row.email,
            postcode=row.postcode,
            reference=row.reference,
        )
        self._warn_of_duplicates(row, client)
        self._keys[client.id] = self._known_people.add(client)
        self._writer.add(client)
        self._added_in_row[client.id] = row.number
        self._report.clients_added += 1
        return client

    def _warn_of_duplicates(self, row: ImportRow, client: Client) -> None:
        people = self._known_people
        wanted = people.identity(client)
        for other in worth_comparing(people, wanted):
            found = likeness(people.identity(other), wanted)
            if not found.well_supported:
                continue
            warning = {
                "row": row.number,
                "reference": row.reference,
                "like_row": self._added_in_row.get(other.id),
                "like_reference": other.reference,
                "why": found.words(),
            }
            self._report.duplicates.append(warning)

    def _fill_in(self, row: ImportRow, client: Client) -> None:
        """Fills what is empty, adds languages; what differs is reported and not overwritten."""
        fields: dict[str, Any] = {}
        for name, column in _COMPARED:
            said, kept = getattr(row, name), getattr(client, name)
            if said in ("", None, NOT_ASKED) or said == kept:
                continue
            if kept in ("", None, NOT_ASKED):
                fields[name] = said
                if name == "birth_date":
                    fields["birth_estimated"] = row.birth_estimated
                continue
            if name == "given_name" and client.known_as in ("", said):
                fields["known_as"] = said  # both names are kept, and both find the person
            self._report.tell(
                row.number,
                column,
                Words("Not the same as before for this person. Kept with the row."),
            )
        languages = list(dict.fromkeys((*client.languages, *row.languages)))
        if client.languages and languages != client.languages:
            self._report.tell(
                row.number, "languages", Words("Languages were added to this person.")
            )
        if not fields and languages == client.languages:
            return
        self._change(client, {**fields, "languages": languages})
        self._keys[client.id] = self._known_people.add(client)

    def _change(self, client: Client, fields: dict[str, Any]) -> None:
        if client in self._session.db:
            self._session.change(client, **fields)
            return
        for name, value in fields.items():  # of this import, and not written yet
            setattr(client, name, value)


def _who(row: ImportRow) -> str:
    """What makes a person the same in this file; "" when it is too little to say so."""
    if row.reference:
        return f"r:{reference_key(row.reference)}"
    names = " ".join(name_words(row.given_name, row.family_name))
    phone = phone_key(row.phone)
    if names and phone:
        return f"{names}|{row.birth_date or ''}|{phone}"
    if names and row.birth_date and row.postcode and row.family_name:
        return f"{names}|{row.birth_date}|{''.join(row.postcode.upper().split())}"
    return ""
