"""Fields that only newer versions knew, and that are columns now: they move to where they belong.

Until its program is the newer one too, a computer keeps them in `extra` as they came. Left there,
the new column's default would be sent with the next change, and stand for all others.
"""

from typing import Any

from signpost_desktop.store.bodies import read_json, write_json
from signpost_desktop.store.homes import LINKS
from signpost_desktop.store.shapes import MisfitError, Shape, shapes


def fill_new_columns(cur: Any) -> int:
    """In the transaction that has brought the schema up to date; how many records it was for.

    What its column cannot hold stays where it is, as it would be held if it came now.
    """
    return sum(_fill(cur, shape) for shape in shapes().values())


def _fill(cur: Any, shape: Shape) -> int:
    rows = cur.execute(f"SELECT id, space_id, extra FROM {shape.kind} WHERE extra <> '{{}}'")
    filled = 0
    for record_id, space_id, extra in rows.fetchall():
        beside: dict[str, Any] = read_json(extra)
        found = {
            name: value
            for name, value in beside.items()
            if _fits(shape, name, value) and _is_in_place(cur, shape, name, value, space_id)
        }
        if found:
            left = {name: value for name, value in beside.items() if name not in found}
            columns = ", ".join(f'"{name}" = ?' for name in found)
            values = [_held(shape, name, value) for name, value in found.items()]
            cur.execute(
                f"UPDATE {shape.kind} SET {columns}, extra = ? WHERE id = ?",
                (*values, write_json(left), record_id),
            )
            filled += 1
    return filled


def _fits(shape: Shape, name: str, value: Any) -> bool:
    if name not in shape.names:
        return False
    try:
        shape.field(name).check(value)
        _held(shape, name, value)
    except MisfitError:
        return False
    return True


def _is_in_place(cur: Any, shape: Shape, name: str, value: Any, space_id: str | None) -> bool:
    """Whether what it points at is here where it must be, and in the record's own space."""
    parents, links = dict(shape.parents), dict(LINKS.get(shape.kind, ()))
    kind = parents.get(name) or links.get(name)
    if kind is None or value is None:
        return True
    found = cur.execute(f"SELECT space_id FROM {kind} WHERE id = ?", (value,)).fetchone()
    return name not in parents if found is None else bool(found[0] == space_id)


def _held(shape: Shape, name: str, value: Any) -> Any:
    return write_json(value) if shape.field(name).is_json else value
