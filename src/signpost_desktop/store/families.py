"""Who stands under whom: the families that merging clients makes, as keys beside those of names.

A client that was merged has a key `m:` for each record above it, up to the top. They follow from
`merged_into` of all clients alone, whatever came first, so every computer has the same.
"""

import json
from collections.abc import Iterable
from typing import Any

from signpost_desktop.store.bulk import IN_LIST, as_list

NEW_KEYS = (
    "INSERT INTO client_key (client_id, key) "
    "SELECT c.key, k.value FROM json_each(?) c, json_each(c.value) k"
)
"""For a JSON object with a list of keys for each client."""


def renew_families(cur: Any, client_ids: Iterable[str]) -> None:
    """Each of these, and whoever was merged into it, stands under whom its chain leads to."""
    above = _merged(cur)
    members = _with_all_below(client_ids, above)
    cur.execute(
        f"DELETE FROM client_key WHERE client_id {IN_LIST} AND key LIKE 'm:%'", (as_list(members),)
    )
    chains = {each: [f"m:{i}" for i in _chain(each, above)] for each in members if each in above}
    cur.execute(NEW_KEYS, (json.dumps(chains),))


def all_below(cur: Any, client_ids: Iterable[str]) -> list[str]:
    """These, and everybody who stands under one of them."""
    return _with_all_below(client_ids, _merged(cur))


def _merged(cur: Any) -> dict[str, str]:
    rows = cur.execute("SELECT id, merged_into FROM client WHERE merged_into IS NOT NULL")
    return dict(rows.fetchall())


def _with_all_below(client_ids: Iterable[str], above: dict[str, str]) -> list[str]:
    below: dict[str, list[str]] = {}
    for client_id, into in above.items():
        below.setdefault(into, []).append(client_id)
    found = dict.fromkeys(client_ids)
    newest = list(found)
    while newest:
        newest = [i for each in newest for i in below.get(each, ()) if i not in found]
        found |= dict.fromkeys(newest)
    return list(found)


def _chain(member: str, above: dict[str, str]) -> list[str]:
    """Everybody above a member; two merged into each other, on two computers, end the chain."""
    found: list[str] = []
    at = above.get(member)
    while at is not None and at != member and at not in found:
        found.append(at)
        at = above.get(at)
    return found
