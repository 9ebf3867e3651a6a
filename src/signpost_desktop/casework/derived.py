"""What is derived from records and never sent: written anew when records come from elsewhere."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from sqlalchemy import delete, insert, select

from signpost_desktop.casework.client_keys import bites, index_clients, keys_of_client
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, ClientKey


def renew_client_keys(session: WorkSession, client_ids: Sequence[str]) -> None:
    """The keys that these clients are found by, and the families that merging makes of them."""
    session.db.flush()
    ids = list(dict.fromkeys(client_ids))
    keys = {}
    for bite in bites(ids):
        clients = session.db.scalars(select(Client).where(Client.id.in_(bite)))
        keys.update({client.id: keys_of_client(client) for client in clients})
    index_clients(session, {each: keys.get(each, ()) for each in ids})
    _renew_families(session, ids)


DERIVE: Mapping[str, Callable[[WorkSession, Sequence[str]], None]] = {"client": renew_client_keys}
"""By kind, as `store.incoming.take_in` asks for it."""


def _renew_families(session: WorkSession, client_ids: Iterable[str]) -> None:
    """Each of these, and whatever was merged into it, stands under whom its chain leads to."""
    members = _with_all_below(session, client_ids)
    above = _parents(session, members)
    rows = []
    for bite in bites(members):
        family = ClientKey.client_id.in_(bite) & ClientKey.key.like("m:%")
        session.db.execute(delete(ClientKey).where(family))
        rows += [
            {"client_id": member, "key": f"m:{each}"}
            for member in bite
            for each in _chain(member, above)
        ]
    if rows:
        session.db.execute(insert(ClientKey), rows)


def _with_all_below(session: WorkSession, client_ids: Iterable[str]) -> list[str]:
    found = dict.fromkeys(client_ids)
    newest = list(found)
    while newest:
        below: list[str] = []
        for bite in bites(newest):
            below += session.db.scalars(select(Client.id).where(Client.merged_into.in_(bite)))
        newest = [each for each in below if each not in found]
        found |= dict.fromkeys(newest)
    return list(found)


def _parents(session: WorkSession, members: list[str]) -> dict[str, str | None]:
    """Whom each member stands under, and whom those stand under, to the top."""
    found: dict[str, str | None] = {}
    asked: set[str] = set()
    wanted = set(members)
    while wanted:
        asked |= wanted
        above: dict[str, str | None] = {}
        for bite in bites(list(wanted)):
            query = select(Client.id, Client.merged_into).where(
                Client.id.in_(bite), Client.merged_into.is_not(None)
            )
            above.update(dict(session.db.execute(query).tuples().all()))
        found |= above
        wanted = {each for each in above.values() if each} - asked
    return found


def _chain(member: str, above: Mapping[str, str | None]) -> list[str]:
    """Everybody above a member; two merged into each other, on two computers, end the chain."""
    found: list[str] = []
    at = above.get(member)
    while at is not None and at != member and at not in found:
        found.append(at)
        at = above.get(at)
    return found
