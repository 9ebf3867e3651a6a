"""What is derived from records and never sent: written anew when records come from elsewhere."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence

from signpost_desktop.casework.client_keys import keys_of_person
from signpost_desktop.store.bulk import IN_LIST, as_list
from signpost_desktop.store.session import WorkSession

_WRITE = (
    "INSERT INTO client_key (client_id, key) "
    "SELECT c.key, k.value FROM json_each(?) c, json_each(c.value) k"
)


def renew_client_keys(session: WorkSession, client_ids: Sequence[str]) -> None:
    """The keys that these clients are found by, and the families that merging makes of them."""
    session.db.flush()
    wanted = as_list(client_ids)
    keys = {
        client_id: sorted(keys_of_person(names, phone, reference))
        for client_id, *names, phone, reference in session.rows(
            "SELECT id, given_name, family_name, known_as, phone, reference "
            f"FROM client WHERE id {IN_LIST} ORDER BY id",
            wanted,
        )
    }
    session.rows(f"DELETE FROM client_key WHERE client_id {IN_LIST} AND key < 'm:'", wanted)
    session.rows(f"DELETE FROM client_key WHERE client_id {IN_LIST} AND key >= 'm;'", wanted)
    session.rows(_WRITE, json.dumps(keys))
    _renew_families(session, client_ids)


DERIVE: Mapping[str, Callable[[WorkSession, Sequence[str]], None]] = {"client": renew_client_keys}
"""By kind, as `store.incoming.take_in` asks for it."""


def _renew_families(session: WorkSession, client_ids: Iterable[str]) -> None:
    """Each of these, and whatever was merged into it, stands under whom its chain leads to."""
    merged = session.rows("SELECT id, merged_into FROM client WHERE merged_into IS NOT NULL")
    above: dict[str, str] = {client_id: into for client_id, into in merged}  # noqa: C416 - typed
    below: dict[str, list[str]] = {}
    for client_id, into in above.items():
        below.setdefault(into, []).append(client_id)
    members = _with_all_below(client_ids, below)
    session.rows(
        f"DELETE FROM client_key WHERE client_id {IN_LIST} AND key LIKE 'm:%'", as_list(members)
    )
    families = {each: [f"m:{i}" for i in _chain(each, above)] for each in members if each in above}
    session.rows(_WRITE, json.dumps(families))


def _with_all_below(client_ids: Iterable[str], below: Mapping[str, list[str]]) -> list[str]:
    found = dict.fromkeys(client_ids)
    newest = list(found)
    while newest:
        newest = [i for each in newest for i in below.get(each, ()) if i not in found]
        found |= dict.fromkeys(newest)
    return list(found)


def _chain(member: str, above: Mapping[str, str]) -> list[str]:
    """Everybody above a member; two merged into each other, on two computers, end the chain."""
    found: list[str] = []
    at = above.get(member)
    while at is not None and at != member and at not in found:
        found.append(at)
        at = above.get(at)
    return found
