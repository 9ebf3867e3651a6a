"""Finding a client: one box, names in any order, spellings that meet, and "someone we know?"."""

from collections.abc import Collection
from datetime import date

from sqlalchemy import func, select

from signpost_desktop.casework.access_rules import only_volunteers, require_table_work
from signpost_desktop.casework.client_keys import (
    current_client,
    merged_into,
    reference_key,
)
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
from signpost_desktop.casework.names import (
    exact_keys,
    group_keys,
    name_words,
    prefix_key,
)
from signpost_desktop.casework.shared_marks import shared_marks
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, ClientKey, Contact, Participant

_LOOKED_AT = 40
_LONGEST_TEXT = 200
_MOST_WORDS = 8


def find_clients(session: WorkSession, text: str, limit: int = 8) -> tuple[ClientRow, ...]:
    """The clients whose names, in any order, begin or sound like what is typed; best first.

    Fewer than two letters find nobody: there is no browsing of people.
    """
    require_table_work(session)
    text = text[:_LONGEST_TEXT]
    scores = _by_reference(session, text) if any(c.isdigit() for c in text) else {}
    words = name_words(text)[:_MOST_WORDS]
    if not scores and sum(len(word) for word in words) >= 2:
        scores = _by_names(session, words)
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


def _by_names(session: WorkSession, words: tuple[str, ...]) -> dict[str, int]:
    """The best clients that every word meets, with how badly: 0 is all words as they are written.

    The first word finds people by its keys, the others are looked for among each one's own keys.
    """
    # The longest word is met by the fewest people: it goes first.
    first, *others = (_Meeting(word) for word in sorted(words, key=len, reverse=True))
    rest = "".join(
        f" + (SELECT min({each.score}) FROM client_key WHERE client_id = f.id AND ({each.meets}))"
        for each in others
    )
    # Ids begin with the time they were made: among equals the newest people come first.
    query = f"""
        WITH f AS MATERIALIZED (
            SELECT client_id AS id, min({first.score}) AS score
            FROM client_key WHERE {first.meets} GROUP BY client_id
        ), t AS MATERIALIZED (SELECT f.id, f.score{rest} AS total FROM f)
        SELECT id, total FROM t WHERE total IS NOT NULL
        ORDER BY total, id DESC LIMIT {_LOOKED_AT}"""
    values = (*first.values, *(value for each in others for value in each.values))
    found = session.db.connection().exec_driver_sql(query, values)
    return dict(found.tuples().all())


class _Meeting:
    """How a typed word meets a key, in SQL: `meets` which keys, `score` how badly (0 to 3).

    `values` are those of `score`, then those of `meets`.
    """

    def __init__(self, word: str) -> None:
        prefix, exact = prefix_key(word), sorted(exact_keys(word))
        groups = sorted(group_keys(word) - exact_keys(word))
        among = f"key IN ({_marks(exact)})"
        begins = "(key >= ? AND key < ?)"
        self.score = f"CASE WHEN key = ? THEN 0 WHEN {among} THEN 1 WHEN {begins} THEN 2 ELSE 3 END"
        self.meets = f"{begins} OR key IN ({_marks([*exact, *groups])})"
        span = (prefix, prefix + "\U0010ffff")
        self.values = (prefix, *exact, *span, *span, *exact, *groups)


def _marks(values: Collection[str]) -> str:
    return ", ".join("?" * len(values))


def client_rows(session: WorkSession, client_ids: Collection[str]) -> dict[str, ClientRow]:
    """The list rows of some clients by the ids asked for; a merged one's row is of its record."""
    # Held until the end: each client then comes from memory, not with a query of its own.
    held = session.db.scalars(select(Client).where(Client.id.in_(client_ids))).all()
    current = {client.id: current_client(session, client.id) for client in held}
    clients = {client.id: client for client in current.values()}
    merged = merged_into(session, list(clients))
    seen = _last_seen(session, [each.id for i in clients for each in (clients[i], *merged[i])])
    marks = shared_marks(session, clients.values())
    rows = {
        client.id: ClientRow(
            client.id,
            client_short_name(client),
            born_words(client.birth_date, client.birth_estimated),
            client.languages[0] if client.languages else "",
            max(
                (seen[each.id] for each in (client, *merged[client.id]) if each.id in seen),
                default=None,
            ),
            marks.get(client.id, ""),
        )
        for client in clients.values()
    }
    return {asked: rows[client.id] for asked, client in current.items()}


def _last_seen(session: WorkSession, client_ids: list[str]) -> dict[str, date]:
    query = (
        select(Participant.client_id, func.max(Contact.happened_on))
        .join(Contact, Contact.id == Participant.contact_id)
        .where(
            Participant.client_id.in_(client_ids),
            Contact.happened_on != "",
            func.json_extract(Contact.extra, "$.undone").is_(None),
        )
        .group_by(Participant.client_id)
    )
    return {client_id: date.fromisoformat(day) for client_id, day in session.db.execute(query)}
