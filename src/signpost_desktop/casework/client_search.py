"""Finding a client: one box, names in any order, spellings that meet, and "someone we know?"."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import load_only

from signpost_desktop.casework.access_rules import only_volunteers, require_table_work
from signpost_desktop.casework.client_keys import current_client, reference_key
from signpost_desktop.casework.client_records import (
    ClientRow,
    NewClient,
    born_words,
    client_short_name,
)
from signpost_desktop.casework.duplicates import Identity, likeness
from signpost_desktop.casework.known_people import (
    PeopleInTheVault,
    identity_of,
    worth_comparing,
)
from signpost_desktop.casework.name_search import best_by_names
from signpost_desktop.casework.names import name_words
from signpost_desktop.casework.shared_marks import shared_marks
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, ClientKey

_LOOKED_AT = 40
_LONGEST_TEXT = 200
_MOST_WORDS = 8
# Forty whole records at each key that is typed would take twice as long.
_IN_A_ROW = load_only(
    Client.given_name,
    Client.family_name,
    Client.known_as,
    Client.birth_date,
    Client.birth_estimated,
    Client.languages,
    Client.space_id,
    Client.merged_into,
)

# In plain SQL, as they are asked for at each key too.
_MERGED = "SELECT substr(key, 3), client_id FROM client_key WHERE key IN ({})"
_SEEN = """
SELECT p.client_id, max(c.happened_on) FROM participant p JOIN contact c ON c.id = p.contact_id
WHERE p.client_id IN ({}) AND c.happened_on != '' AND json_extract(c.extra, '$.undone') IS NULL
GROUP BY p.client_id
"""


def find_clients(session: WorkSession, text: str, limit: int = 8) -> tuple[ClientRow, ...]:
    """The clients whose names, in any order, begin or sound like what is typed; best first.

    Fewer than two letters find nobody: there is no browsing of people.
    """
    require_table_work(session)
    text = text[:_LONGEST_TEXT]
    scores = _by_reference(session, text) if any(c.isdigit() for c in text) else {}
    words = name_words(text)[:_MOST_WORDS]
    if not scores and sum(len(word) for word in words) >= 2:
        scores = best_by_names(session, words, _LOOKED_AT)
    best = list(scores)[:_LOOKED_AT]
    if only_volunteers(session):  # who take no part in shared projects
        best = _our_own(session, best)
    rows = client_rows(session, best)
    order: dict[str, int] = {}
    for client_id in best:
        order.setdefault(rows[client_id].id, scores[client_id])
    ranked = sorted(
        {row.id: row for row in rows.values()}.values(),
        key=lambda row: (order[row.id], -(row.last_seen or date.min).toordinal(), row.short_name),
    )
    return tuple(ranked[:limit])


def possible_duplicates(session: WorkSession, new: NewClient) -> tuple[ClientRow, ...]:
    """Clients who may be this person already, likeliest first, at most five."""
    require_table_work(session)
    wanted = identity_of(new)
    alike = [
        (weight, client.id)
        for client in worth_comparing(PeopleInTheVault(session), wanted)
        if (weight := _weight(client, wanted))
    ]
    best = [client_id for _weight, client_id in sorted(alike, reverse=True)[:5]]
    rows = client_rows(session, best)
    return tuple({rows[i].id: rows[i] for i in best}.values())


def _weight(client: Client, wanted: Identity) -> int:
    found = likeness(identity_of(client), wanted)
    return found.weight if found.worth_asking else 0


def _our_own(session: WorkSession, client_ids: list[str]) -> list[str]:
    """Without those who are copies in a shared project."""
    query = select(Client.id).where(Client.id.in_(client_ids), Client.space_id.is_(None))
    own = set(session.db.scalars(query))
    return [client_id for client_id in client_ids if client_id in own]


def _by_reference(session: WorkSession, text: str) -> dict[str, int]:
    """An exact spreadsheet reference finds its person, whatever names sound like it."""
    key = f"r:{reference_key(text)}"
    return dict.fromkeys(
        session.db.scalars(select(ClientKey.client_id).where(ClientKey.key == key)), 0
    )


def client_rows(session: WorkSession, client_ids: Collection[str]) -> dict[str, ClientRow]:
    """The list rows of some clients by the ids asked for; a merged one's row is of its record."""
    # Held until the end: a client that others were merged into then comes from memory.
    held = session.db.scalars(select(Client).options(_IN_A_ROW).where(Client.id.in_(client_ids)))
    current = {
        client.id: current_client(session, client.id) if client.merged_into else client
        for client in held.all()
    }
    clients = {client.id: client for client in current.values()}
    seen = _last_seen(session, clients)
    marks = shared_marks(session, clients.values())
    rows = {
        client.id: ClientRow(
            client.id,
            client_short_name(client),
            born_words(client.birth_date, client.birth_estimated),
            client.languages[0] if client.languages else "",
            seen.get(client.id),
            marks.get(client.id, ""),
        )
        for client in clients.values()
    }
    return {asked: rows[client.id] for asked, client in current.items()}


def _last_seen(session: WorkSession, client_ids: Collection[str]) -> dict[str, date]:
    """When each client was seen last, also by the record of somebody merged into them."""
    merged = session.rows_among(_MERGED, [f"m:{client_id}" for client_id in client_ids])
    families = [(each, each) for each in client_ids] + merged
    days = dict(session.rows_among(_SEEN, list(dict.fromkeys(each for _, each in families))))
    found: dict[str, date] = {}
    for client_id, each in families:
        if each in days:
            day = date.fromisoformat(days[each])
            found[client_id] = max(day, found.get(client_id, day))
    return found
