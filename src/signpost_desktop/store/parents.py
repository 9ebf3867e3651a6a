"""Whether what a record points at is here, is not here yet, or was erased."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final

from signpost_desktop.store import held
from signpost_desktop.store.bulk import IN_LIST, as_list
from signpost_desktop.store.homes import LINKS
from signpost_desktop.store.shapes import Shape
from signpost_wire.roles import CASEWORK

ERASED: Final = "erased"


class Parents:
    """What is here for the records of one page to point at, looked up a kind at a time."""

    def __init__(self, cur: Any, own_space: str | None) -> None:
        self._cur = cur
        self._own = own_space
        self._here: defaultdict[str, dict[str, str | None]] = defaultdict(dict)
        self._erased: set[str] = set()
        self._originals: set[str] = set()  # of copies, erased at home

    def add(self, kind: str, ids: Iterable[str]) -> None:
        """These are here now, in the page's own space."""
        self._here[kind].update(dict.fromkeys(ids, self._own))

    def look_for(self, shape: Shape, bodies: Iterable[Mapping[str, Any]]) -> None:
        """Find out about everything that these bodies of one kind point at."""
        missing: set[str] = set()
        known = list(bodies)
        for column, parent in shape.parents:
            here = self._here[parent]
            named: set[Any] = {body.get(column) for body in known}
            wanted = named - here.keys() - {None}
            if wanted:
                here |= dict(
                    self._cur.execute(
                        f"SELECT id, space_id FROM {parent} WHERE id {IN_LIST}", (as_list(wanted),)
                    ).fetchall()
                )
                missing |= wanted - here.keys()
        if shape.kind == "client" and self._own is not None:
            copied = (body.get("copied_from") for body in known)
            self._originals |= erased_at_home(self._cur, filter(None, copied))
        if shape.kind == "conflict":
            missing |= {body["record_id"] for body in known}
        if missing:
            self._erased |= erased_among(self._cur, missing)

    def verdict(self, shape: Shape, body: Mapping[str, Any]) -> tuple[str, str | None]:
        """("", None) when all is here; else why not, and the id that is waited for."""
        if shape.kind == "conflict" and body["record_id"] in self._erased:
            return ERASED, None
        if shape.kind == "client" and body.get("copied_from") in self._originals:
            return ERASED, None
        if self.leads_out(shape, body):
            return held.MISFIT, None
        waits_for = None
        for column, parent in shape.parents:
            wanted = body.get(column)  # which an older version may have left out
            if wanted is None:
                continue
            if wanted in self._erased:
                return ERASED, None
            if wanted not in self._here[parent]:
                waits_for = wanted
            elif self._here[parent][wanted] != self._own:
                return held.MISFIT, None  # it points out of its space
        return (held.WAITING_FOR, waits_for) if waits_for is not None else ("", None)

    def leads_out(self, shape: Shape, body: Mapping[str, Any]) -> bool:
        """Whether a record of a shared project would stand for, or over, one of another space."""
        if self._own is None:
            return False
        for column, kind in LINKS.get(shape.kind, ()):
            wanted = body.get(column)
            query = f"SELECT 1 FROM {kind} WHERE id = ? AND space_id IS NOT ?"
            if wanted and self._cur.execute(query, (wanted, self._own)).fetchone() is not None:
                return True
        return False


def erased_among(cur: Any, ids: Iterable[str]) -> set[str]:
    """Those of these records that are known to be erased."""
    listed = as_list(ids)
    rows = cur.execute(
        "SELECT record_id FROM sync_record WHERE space_id IN (SELECT space_id FROM sync_space) "
        f"AND record_id {IN_LIST} AND deleted UNION "
        f"SELECT record_id FROM outbox WHERE deleted AND record_id {IN_LIST}",
        (listed, listed),
    )
    return {row[0] for row in rows}


def erased_at_home(cur: Any, client_ids: Iterable[str]) -> set[str]:
    """Those that the organization itself has erased, in its own space: a partner's word is none."""
    listed = as_list(client_ids)
    rows = cur.execute(
        "SELECT record_id FROM sync_record WHERE space_id IN (SELECT space_id FROM sync_space "
        f"WHERE kind = ?) AND kind = 'client' AND deleted AND record_id {IN_LIST} UNION "
        "SELECT record_id FROM outbox WHERE deleted AND kind = 'client' AND space_id IS NULL "
        f"AND record_id {IN_LIST}",
        (CASEWORK, listed, listed),
    )
    return {row[0] for row in rows}


def all_erased(cur: Any, kinds: Iterable[str]) -> set[str]:
    """Every record of these kinds that is known to be erased."""
    listed = as_list(kinds)
    rows = cur.execute(
        "SELECT record_id FROM sync_record WHERE space_id IN (SELECT space_id FROM sync_space) "
        f"AND kind {IN_LIST} AND deleted UNION "
        f"SELECT record_id FROM outbox WHERE deleted AND kind {IN_LIST}",
        (listed, listed),
    )
    return {row[0] for row in rows}
