"""The names that lists show of clients, read in plain SQL."""

from collections.abc import Iterable
from typing import NamedTuple

from signpost_desktop.casework.names import short_name
from signpost_desktop.store.plain_session import PlainSession


class _Named(NamedTuple):
    name: str
    merged_into: str | None
    space_id: str | None


def short_names(session: PlainSession, client_ids: Iterable[str]) -> dict[str, str]:
    """Each client's short name by id; whoever is not on this computer is left out."""
    return {client_id: each.name for client_id, each in _read(session, client_ids).items()}


def current_short_names(session: PlainSession, client_ids: Iterable[str]) -> dict[str, str]:
    """By id the short name of each client, or of the one it was merged into, by the rule of
    `current_client`; whoever is not on this computer is left out.
    """
    wanted = set(client_ids)
    known: dict[str, _Named] = {}
    missing = wanted
    while missing:
        found = _read(session, missing)
        known |= found
        missing = {each.merged_into for each in found.values() if each.merged_into} - known.keys()
    return {each: _current(each, known) for each in wanted if each in known}


def _current(client_id: str, known: dict[str, _Named]) -> str:
    seen: set[str] = set()
    client = known[client_id]
    while client.merged_into and client_id not in seen:
        seen.add(client_id)
        client_id = client.merged_into
        above = known.get(client_id)
        if above is None or above.space_id != client.space_id:
            break
        client = above
    return client.name


def _read(session: PlainSession, client_ids: Iterable[str]) -> dict[str, _Named]:
    found = session.rows_among(
        "SELECT id, given_name, family_name, known_as, merged_into, space_id "
        "FROM client WHERE id IN ({})",
        sorted(client_ids),
    )
    return {
        client_id: _Named(short_name(given, family, known_as), merged, space)
        for client_id, given, family, known_as, merged, space in found
    }
