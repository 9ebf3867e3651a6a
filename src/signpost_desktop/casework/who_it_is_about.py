"""Whom records are about, as lists name them: asked once for a whole list, not row by row."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from signpost_desktop.casework.short_names import current_short_names
from signpost_desktop.store.bulk import IN_LIST, as_list
from signpost_desktop.store.plain_session import PlainSession

Record = tuple[str, str]
"""Its kind and id."""

_OF_A_FOLLOW_UP = """
SELECT {row}.id, coalesce(f.client_id, p.client_id) FROM {rows}
LEFT JOIN participant p ON f.client_id IS NULL AND p.contact_id = f.contact_id
"""
_CLIENTS = {
    "contact": "SELECT p.contact_id, p.client_id FROM participant p WHERE p.contact_id",
    "follow_up": f"{_OF_A_FOLLOW_UP.format(row='f', rows='follow_up f')} WHERE f.id",
    "follow_up_event": _OF_A_FOLLOW_UP.format(
        row="e", rows="follow_up_event e JOIN follow_up f ON f.id = e.follow_up_id"
    )
    + " WHERE e.id",
}
"""Each a record of that kind and a client it is about."""


def who_it_is_about(session: PlainSession, records: Iterable[Record]) -> dict[Record, str]:
    """The short names of each record's people, with commas; a record about nobody is left out."""
    by_kind: defaultdict[str, set[str]] = defaultdict(set)
    for kind, record_id in records:
        by_kind[kind].add(record_id)
    clients: defaultdict[Record, list[str]] = defaultdict(list)
    clients |= {("client", each): [each] for each in by_kind["client"]}
    for kind in _CLIENTS.keys() & by_kind.keys():
        query = f"{_CLIENTS[kind]} {IN_LIST} ORDER BY p.id"
        for record_id, client_id in session.rows(query, as_list(by_kind[kind])):
            if client_id:
                clients[kind, record_id].append(client_id)
    names = current_short_names(session, {each for ids in clients.values() for each in ids})
    found = {
        record: ", ".join(dict.fromkeys(names[each] for each in ids if names.get(each)))
        for record, ids in clients.items()
    }
    people = _people(session, by_kind["person"])
    found |= {("person", each): name for each, name in people.items()}
    return {record: who for record, who in found.items() if who}


def _people(session: PlainSession, ids: Collection[str]) -> dict[str, str]:
    query = "SELECT id, name FROM person WHERE id IN ({})"
    return dict(session.rows_among(query, sorted(ids)))
