"""Whose rules count for how a person may be reached: records merged into theirs, two versions.

While two versions of a rule are not settled, the stricter one stands (hazard 2): the other may
have been written because somebody was in danger.
"""

from collections import defaultdict
from collections.abc import Collection
from typing import Any

from sqlalchemy import inspect, select

from signpost_desktop.casework.client_keys import merged_into
from signpost_desktop.casework.safe_contact import TWO_VERSIONS
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT, Client, Conflict

WAYS = ("ring", "text", "message", "write")
FIELDS = (*WAYS, "safe_words", "phone")
_STRICTEST_FIRST = ("no", PREFERS_NOT, NOT_ASKED, "yes")


def safe_records(
    session: WorkSession, clients: Collection[Client]
) -> dict[str, tuple[Client, ...]]:
    """For each client: their record, then those merged into it, each as strict as any version."""
    merged = merged_into(session, {client.id for client in clients})
    versions = _open_versions(session)
    return {
        client.id: tuple(
            _strict(record, versions[record.id]) if record.id in versions else record
            for record in (client, *merged[client.id])
        )
        for client in clients
    }


def _open_versions(session: WorkSession) -> defaultdict[str, list[tuple[str, Any]]]:
    """Of each client whose rules have two versions: the field and either value."""
    found: defaultdict[str, list[tuple[str, Any]]] = defaultdict(list)
    query = select(Conflict).where(
        Conflict.settled_at.is_(None), Conflict.record_kind == "client", Conflict.field.in_(FIELDS)
    )
    for row in session.db.scalars(query):
        found[row.record_id] += [(row.field, row.mine), (row.field, row.theirs)]
    return found


def _strict(client: Client, versions: list[tuple[str, Any]]) -> Client:
    """A copy that is in no session, with the stricter of each rule's versions."""
    values = {name: getattr(client, name) for name in inspect(Client).columns.keys()}  # noqa: SIM118
    for way in WAYS:
        answers = {str(value) for field, value in versions if field == way} | {values[way]}
        values[way] = next((each for each in _STRICTEST_FIRST if each in answers), values[way])
    own = [TWO_VERSIONS, values["safe_words"]]
    own += [str(value or "") for field, value in versions if field == "safe_words"]
    values["safe_words"] = _sentences(own)
    return Client(**values)


def _sentences(words: list[str]) -> str:
    kept = dict.fromkeys(each.strip() for each in words if each.strip())
    return " ".join(each if each.endswith((".", "!", "?")) else f"{each}." for each in kept)
