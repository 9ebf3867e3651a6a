"""Who took part in a contact, also where not all of them have come to this computer.

A contact names the participants it was written down with, so that nobody's contact goes with
another person, and one whose people were all erased goes on every computer, whatever came first.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Final

from signpost_desktop.store.bulk import IN_LIST, as_list
from signpost_desktop.store.parents import erased_among
from signpost_wire.codec import unpack

TOOK_PART: Final = "took_part"
"""In `extra` of a contact: the ids of the participants that it was written down with."""

Coming = Mapping[str, Mapping[str, Any]]
"""Participants by id, as their bodies say, that have come and are not rows."""


def naming(participants: Iterable[str]) -> dict[str, Any]:
    """What a new contact has in `extra` of those that it is written down with."""
    named = list(participants)
    return {TOOK_PART: named} if named else {}


def unseen(cur: Any, contact_ids: Collection[str], coming: Coming) -> dict[str, set[str]]:
    """By contact: participants who were not erased and have no row here.

    They are named by the contact, held, or `coming`.
    """
    if not contact_ids:
        return {}
    found: defaultdict[str, set[str]] = defaultdict(set)
    for contact_id, named in cur.execute(
        f"SELECT c.id, p.value FROM contact c, json_each(c.extra, '$.{TOOK_PART}') p "
        f"WHERE c.id {IN_LIST} AND p.type = 'text'",
        (as_list(contact_ids),),
    ):
        found[contact_id].add(named)
    theirs = {
        record_id: (body["contact_id"], str(body.get("client_id")))
        for record_id, body in (held_participants(cur) | dict(coming)).items()
        if isinstance(body.get("contact_id"), str) and body["contact_id"] in contact_ids
    }
    erased = erased_among(cur, {client_id for _contact_id, client_id in theirs.values()})
    for record_id, (contact_id, client_id) in theirs.items():
        if client_id not in erased:
            found[contact_id].add(record_id)
    ids = {record_id for named in found.values() for record_id in named}
    away = ids - erased_among(cur, ids) - _with_row(cur, ids)
    return {contact_id: left for contact_id, named in found.items() if (left := named & away)}


def held_participants(cur: Any, ids: Collection[str] | None = None) -> dict[str, Any]:
    """The bodies of participants that opened and are held, by id; of all, or of these."""
    rows = cur.execute(
        "SELECT record_id, opened FROM held_record "
        "WHERE kind = 'participant' AND opened IS NOT NULL AND NOT deleted"
    )
    return {i: unpack(opened) for i, opened in rows if ids is None or i in ids}


def alone_with(
    cur: Any, gone: Collection[str], clients: Collection[str], coming: Coming
) -> set[str]:
    """The contacts at which nobody is left without these participants.

    `clients` are erased with them. Where a name was only taken off, a contact stays without one.
    """
    rows = cur.execute(
        f"WITH gone AS (SELECT id, contact_id, client_id {IN_LIST} AS erased FROM participant "
        f"WHERE id {IN_LIST}) "
        f"SELECT c.id, json_array_length(c.extra, '$.{TOOK_PART}') > 0 OR max(erased) "
        "FROM gone JOIN contact c ON c.id = gone.contact_id WHERE NOT EXISTS (SELECT 1 FROM "
        "participant p WHERE p.contact_id = c.id AND p.id NOT IN (SELECT id FROM gone)) "
        "GROUP BY c.id",
        (as_list(clients), as_list(gone)),
    )
    found = {contact_id for contact_id, may_go in rows if may_go}
    away = unseen(cur, found, coming)
    return {each for each in found if not away.get(each, set()) - set(gone)}


def deserted(cur: Any, contact_ids: Iterable[str], gone: Collection[str] = ()) -> set[str]:
    """Those of these contacts that name who took part, and all of them were erased.

    `gone` are participants of which nothing but here is known that they were.
    """
    rows = cur.execute(
        f"SELECT id FROM contact c WHERE id {IN_LIST} "
        f"AND json_array_length(extra, '$.{TOOK_PART}') "
        "AND NOT EXISTS (SELECT 1 FROM participant WHERE contact_id = c.id)",
        (as_list(contact_ids),),
    )
    found = {contact_id for (contact_id,) in rows}
    away = unseen(cur, found, {})
    return {each for each in found if not away.get(each, set()) - set(gone)}


def _with_row(cur: Any, ids: Collection[str]) -> set[str]:
    rows = cur.execute(f"SELECT id FROM participant WHERE id {IN_LIST}", (as_list(ids),))
    return {record_id for (record_id,) in rows}
