"""Which pages in shared projects are copies of our own people: those that we made, and no others.

A partner can write `copied_from` on any record of a project. So our own page, which they never
see, says which copies it has.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import select

from signpost_desktop.store.bulk import IN_LIST, as_list
from signpost_desktop.store.merging import COPIES
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client

_SHARED = f"""
WITH page (id) AS (
    SELECT id FROM client WHERE id {IN_LIST}
    UNION SELECT copied_from FROM client WHERE id {IN_LIST} AND copied_from IS NOT NULL
), above (id) AS (
    SELECT id FROM page UNION
    SELECT substr(k.key, 3) FROM client_key k JOIN page p ON p.id = k.client_id
    WHERE k.key LIKE 'm:%'
), family (id) AS (
    SELECT id FROM above UNION
    SELECT k.client_id FROM client_key k JOIN above a ON k.key = 'm:' || a.id
)
SELECT c.id FROM client c JOIN family f ON f.id = c.id
WHERE c.space_id IS NULL AND json_extract(c.extra, '$.{COPIES}') IS NOT NULL ORDER BY c.id
"""


def note_copy(session: WorkSession, client: Client, copy_id: str) -> None:
    """This copy of one of our own was made here."""
    session.change(client, extra={**client.extra, COPIES: [*_noted(client), copy_id]})


def copies_of(session: WorkSession, records: Iterable[Client]) -> dict[str, list[Client]]:
    """By the id of each of these records that has any: its copies in shared projects."""
    owners = {copy_id: record.id for record in records for copy_id in _noted(record)}
    found: dict[str, list[Client]] = {}
    if owners:
        query = select(Client).where(Client.id.in_(owners), Client.space_id.is_not(None))
        for copy in session.db.scalars(query.order_by(Client.id)):
            found.setdefault(owners[copy.id], []).append(copy)
    return found


def original_of(session: WorkSession, copy: Client) -> Client | None:
    """Our own page that this is a copy of."""
    own = session.db.get(Client, copy.copied_from) if copy.copied_from else None
    return own if own is not None and copy.id in _noted(own) else None


def shared_among(session: WorkSession, client_ids: Sequence[str]) -> list[str]:
    """Our own records with copies, of the people whose records, joined ones or copies these are."""
    wanted = as_list(client_ids)
    return [row[0] for row in session.rows(_SHARED, wanted, wanted)]


def _noted(client: Client) -> list[str]:
    noted = client.extra.get(COPIES) if client.space_id is None else None
    return [each for each in noted if isinstance(each, str)] if isinstance(noted, list) else []
