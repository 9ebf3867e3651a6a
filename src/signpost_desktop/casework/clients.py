"""The acts on clients: remember a person, open and change their page, join two records."""

from dataclasses import asdict
from typing import Any

from signpost_desktop.access import audit
from signpost_desktop.casework.access_rules import (
    require_casework,
    require_shared_work,
    require_table_work,
)
from signpost_desktop.casework.client_keys import (
    current_client,
    family_ids,
    index_client,
    merged_into,
)
from signpost_desktop.casework.client_records import (
    CLIENT_FIELDS,
    ClientRow,
    ClientView,
    NewClient,
    TableClient,
    born_words,
    check_client,
    client_short_name,
    full_name,
)
from signpost_desktop.casework.client_search import find_clients, possible_duplicates
from signpost_desktop.casework.history import HistoryEntry, history
from signpost_desktop.casework.safe_contact import (
    has_safe_contact_rules,
    safe_contact_words,
    safe_phone,
)
from signpost_desktop.casework.safe_records import safe_records, tell_copies
from signpost_desktop.casework.shared_marks import copies_words, seen_by, shared_marks
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.families import renew_families
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client

__all__ = [
    "ClientRow",
    "ClientView",
    "HistoryEntry",
    "NewClient",
    "TableClient",
    "at_the_table",
    "change_client",
    "client",
    "create_client",
    "find_clients",
    "history",
    "merge_clients",
    "possible_duplicates",
    "separate_clients",
]


def create_client(session: WorkSession, new: NewClient) -> ClientView:
    """Remembers a person. Raises BadInput; never refuses for what is left empty."""
    require_table_work(session)
    values = _tidied(asdict(new))
    check_client(values, session.today())
    person = Client(
        **session.made(),
        **values,
    )
    session.add(person)
    index_client(session, person)
    return _view(session, person)


def client(session: WorkSession, client_id: str) -> ClientView:
    """A client's page; the opening is written to the log, so call it within an act."""
    require_casework(session)
    person = current_client(session, client_id)
    audit.record(session, "opened client", "client", person.id)
    return _view(session, person)


def at_the_table(session: WorkSession, client_id: str) -> TableClient:
    """What is needed of a client while a contact with them is recorded."""
    require_table_work(session)
    person = current_client(session, client_id)
    require_shared_work(session, person.space_id)
    records = safe_records(session, [person])[person.id]
    return TableClient(
        person.id,
        client_short_name(person),
        tuple(person.languages),
        person.interpreter,
        safe_contact_words(*records),
        has_safe_contact_rules(*records),
        person.privacy_told,
        person.postcode,
        seen_by(session, person),
    )


def change_client(session: WorkSession, client_id: str, **fields: Any) -> ClientView:
    """Changes some fields of a client, named as in NewClient. Raises BadInput."""
    require_casework(session)
    person = current_client(session, client_id)
    values = _tidied(fields)
    check_client(values, session.today())
    changed = {name: value for name, value in values.items() if getattr(person, name) != value}
    if changed:
        session.change(person, **changed)
        tell_copies(session, person)
        index_client(session, person)
    return _view(session, person)


def merge_clients(session: WorkSession, keep: str, other: str) -> ClientView:
    """Joins two records of one person: `other` is read as `keep` from now on.

    Nothing is rewritten, so `separate_clients` can take it back. Raises BadInput when both are
    the same person already.
    """
    require_casework(session)
    kept, gone = current_client(session, keep), current_client(session, other)
    if kept.id == gone.id:
        raise BadInput(("These two records are already one person. Nothing was changed.",))
    session.change(gone, merged_into=kept.id)
    renew_families(cursor(session.db), [gone.id])
    tell_copies(session, kept)
    audit.record(session, "merged clients", "client", kept.id, merged=gone.id)
    return _view(session, kept)


def separate_clients(session: WorkSession, other: str) -> ClientView:
    """Takes a merging back: `other` stands on its own again, with what was merged into it."""
    require_casework(session)
    person = session.db.get(Client, other)
    if person is None or not person.merged_into:
        raise BadInput(("This record stands on its own already. Nothing was changed.",))
    session.change(person, merged_into=None)
    renew_families(cursor(session.db), [person.id])
    audit.record(session, "separated clients", "client", person.id)
    return _view(session, person)


def _shared(session: WorkSession, person: Client) -> tuple[str, ...]:
    """That this page is a copy, or where there are copies of it."""
    mark = shared_marks(session, [person]).get(person.id)
    return (mark,) if mark else copies_words(session, family_ids(session, person.id))


def _tidied(values: dict[str, Any]) -> dict[str, Any]:
    """Spaces at the ends go; the languages become a list of lower-case codes, each once."""
    tidy = {n: v.strip() if isinstance(v, str) else v for n, v in values.items()}
    if isinstance(tidy.get("languages"), list | tuple):
        tidy["languages"] = list(dict.fromkeys(str(code).strip() for code in tidy["languages"]))
    for name in ("birth_date", "privacy_told_on"):
        if tidy.get(name) == "":
            tidy[name] = None
    return tidy


def _view(session: WorkSession, person: Client) -> ClientView:
    records = safe_records(session, [person])[person.id]
    kept = {
        name: getattr(person, name) for name in CLIENT_FIELDS if name not in ("phone", "languages")
    }
    return ClientView(
        id=person.id,
        short_name=client_short_name(person),
        full_name=full_name(person),
        born=born_words(person.birth_date, person.birth_estimated),
        languages=tuple(person.languages),
        phone=safe_phone(*records),
        safe_contact_words=safe_contact_words(*records),
        has_safe_contact_rules=has_safe_contact_rules(*records),
        merged_from=tuple(each.id for each in merged_into(session, [person.id])[person.id]),
        is_copy=person.space_id is not None,
        shared=_shared(session, person),
        **kept,
    )
