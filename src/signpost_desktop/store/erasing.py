"""Erasing records for good, with what points at them: rows go, tombstones wait to be sent.

A tombstone is an outbox entry without content, so that nothing of the record is left in the vault.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from signpost_desktop.store.bulk import IN_LIST, as_list, cursor
from signpost_desktop.store.engines import Session
from signpost_desktop.store.families import all_below, renew_families
from signpost_desktop.store.outbox import kind_of, new_revision
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import children, shapes
from signpost_desktop.store.tables import Synced
from signpost_desktop.store.took_part import Coming, alone_with

Records = Iterable[tuple[str, str]]  # kind, id
_Found = dict[str, dict[str, str | None]]  # by kind: id and `space_id`
_NOBODY: Coming = {}


def erase(session: WorkSession, records: Records) -> Counter[str]:
    """Erase records and what points at them; how many of each kind went.

    Their tombstones go to the server, and their ids are remembered outside the vault.
    """
    session.must_write()
    gone = erase_here(session, records, told=frozenset())
    return Counter({kind: len(ids) for kind, ids in gone.items()})


def remove(session: WorkSession, row: Synced) -> None:
    """Take one record back for good. One that never left this computer leaves no tombstone."""
    session.must_write()
    kind, record_id = kind_of(row), row.id
    never_left = cursor(session.db).execute(
        "SELECT 1 FROM outbox WHERE kind = ? AND record_id = ? AND sent = '[]' "
        "AND (base IS NULL OR base = 'null') AND NOT EXISTS (SELECT 1 FROM sync_record WHERE "
        "space_id IN (SELECT space_id FROM sync_space) AND record_id = outbox.record_id)",
        (kind, record_id),
    )
    if never_left.fetchone() is None:
        erase_here(session, [(kind, record_id)], told=frozenset())
        return
    session.db.delete(row)
    cursor(session.db).execute(
        "DELETE FROM outbox WHERE kind = ? AND record_id = ?", (kind, record_id)
    )
    session.db.expire_all()
    session.changed.add((kind, record_id))


def erase_here(
    session: WorkSession, records: Records, told: frozenset[str], coming: Coming = _NOBODY
) -> _Found:
    """As `erase`, returning ids; of those in `told` the server has the tombstone already."""
    cur = cursor(session.db)
    found = reach_of(cur, records, coming)
    drafts = erase_rows(cur, found, session.worker.person_id, session.stamp(), told)
    session.db.expire_all()
    session.leaves_no_trace = True
    gone = [(kind, record_id) for kind, ids in found.items() for record_id in ids]
    session.remember_erased(gone)
    session.changed.update(gone)
    session.changed.update(("draft", draft) for draft in drafts)
    return found


def replay(db: Session, records: Records, person_id: str, now: str) -> int:
    """Erase again what a copy brought back; return how many records were there."""
    cur = cursor(db)
    found = reach_of(cur, records)
    erase_rows(cur, found, person_id, now, told=frozenset())
    db.expire_all()
    return sum(len(ids) for ids in found.values())


def reach(session: WorkSession, records: Records) -> list[tuple[str, str]]:
    """What would be erased with these records and is here, themselves included: kinds and ids."""
    found = reach_of(cursor(session.db), records)
    return [(kind, record_id) for kind, ids in found.items() for record_id in ids]


def reach_of(cur: Any, records: Records, coming: Coming = _NOBODY) -> _Found:
    """What would be erased: by kind, ids and their `space_id`, each where a row is here.

    What points at a record goes with it; of a client also their copies in shared projects, and the
    contacts in which nobody else took part, whether or not they are here yet (`coming`:
    participants that are no rows so far). Kinds come in the order in which rows can be deleted.
    """
    found: defaultdict[str, dict[str, str | None]] = defaultdict(dict)
    fresh: defaultdict[str, set[str]] = defaultdict(set)
    for kind, record_id in records:
        if kind in shapes():
            fresh[kind].add(record_id)
    parts = set(fresh["participant"])
    fresh = _here(cur, fresh, found)
    while fresh:
        further: defaultdict[str, set[str]] = defaultdict(set)
        for kind, ids in fresh.items():
            for child, column in children()[kind]:
                further[child] |= _column(cur, child, "id", column, ids)
        if "client" in fresh:
            own = {i for i in fresh["client"] if found["client"][i] is None}
            further["client"] |= _column(cur, "client", "id", "copied_from", own)
        if "participant" in fresh:
            parts |= fresh["participant"]
            further["contact"] |= alone_with(cur, parts, found["client"], coming)
        fresh = _here(cur, further, found)
    everything = [record_id for ids in found.values() for record_id in ids]
    _here(cur, {"conflict": _column(cur, "conflict", "id", "record_id", everything)}, found)
    return {kind: found[kind] for kind in reversed(list(shapes())) if found[kind]}


def erase_rows(
    cur: Any,
    found: Mapping[str, Mapping[str, str | None]],
    person_id: str,
    now: str,
    told: frozenset[str],
) -> list[str]:
    """Delete what `reach_of` found, queue its tombstones, and return the drafts that went too."""
    drafts = _drop_drafts(cur, [*found.get("client", ()), *found.get("contact", ())])
    for kind, ids in found.items():
        listed = as_list(ids)
        family = all_below(cur, ids) if kind == "client" else []
        if kind == "client":
            cur.execute(f"DELETE FROM client_key WHERE client_id {IN_LIST}", (listed,))
        cur.execute(f"DELETE FROM {kind} WHERE id {IN_LIST}", (listed,))
        # Nor does what came of it and could not be read stay, or hold its tombstone back.
        cur.execute(f"DELETE FROM held_record WHERE record_id {IN_LIST}", (listed,))
        if left := [each for each in family if each not in ids]:
            renew_families(cur, left)
        queue_tombstones(cur, kind, {i: s for i, s in ids.items() if i not in told}, person_id, now)
        drop_waiting(cur, kind, told & ids.keys())
    return drafts


def queue_tombstones(
    cur: Any, kind: str, ids: Mapping[str, str | None], person_id: str, now: str
) -> None:
    """These records are erased, and that waits to be sent. `ids`: each with its `space_id`.

    Which revisions may have reached the server stays known; what they said does not.
    """
    cur.executemany(
        "INSERT INTO outbox (kind, record_id, revision, base, queued_at, space_id, deleted, sent, "
        "changed_by, changed_at) VALUES (?, ?, ?, NULL, ?, ?, 1, '[]', ?, ?) "
        "ON CONFLICT (kind, record_id) DO UPDATE SET revision = excluded.revision, base = NULL, "
        "deleted = 1, refused = NULL, space_id = excluded.space_id, "
        "changed_by = excluded.changed_by, changed_at = excluded.changed_at, sent = "
        "(SELECT json_group_array(json_object('revision', json_extract(value, '$.revision'), "
        "'since', json('{}'))) FROM json_each(outbox.sent))",
        [
            (kind, record_id, new_revision(), now, space_id, person_id, now)
            for record_id, space_id in ids.items()
        ],
    )


def drop_waiting(cur: Any, kind: str, ids: Iterable[str]) -> None:
    """Nothing waits to be sent of these records any more."""
    cur.execute(f"DELETE FROM outbox WHERE kind = ? AND record_id {IN_LIST}", (kind, as_list(ids)))


def _here(
    cur: Any, wanted: Mapping[str, set[str]], found: defaultdict[str, dict[str, str | None]]
) -> defaultdict[str, set[str]]:
    """Adds those that have a row and were not found yet; returns what was added."""
    added: defaultdict[str, set[str]] = defaultdict(set)
    for kind, ids in wanted.items():
        fresh = ids - found[kind].keys()
        if fresh:
            rows = dict(
                cur.execute(
                    f"SELECT id, space_id FROM {kind} WHERE id {IN_LIST}", (as_list(fresh),)
                ).fetchall()
            )
            found[kind] |= rows
            if rows:
                added[kind] = set(rows)
    return added


def _column(cur: Any, table: str, wanted: str, column: str, ids: Iterable[str]) -> set[str]:
    rows = cur.execute(f"SELECT {wanted} FROM {table} WHERE {column} {IN_LIST}", (as_list(ids),))
    return {row[0] for row in rows}


def _drop_drafts(cur: Any, ids: Iterable[str]) -> list[str]:
    """Drafts that speak of these records go with them."""
    bodies = cur.execute("SELECT id, body FROM draft").fetchall()
    wanted = list(ids) if bodies else []
    gone = [draft for draft, body in bodies if any(record_id in body for record_id in wanted)]
    cur.execute(f"DELETE FROM draft WHERE id {IN_LIST}", (as_list(gone),))
    return gone
