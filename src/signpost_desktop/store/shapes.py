"""What each kind of record looks like: its columns, their types and defaults, its parents.

Read once from the tables themselves, so that a new column travels without more ado.
"""

from collections.abc import Callable, Mapping
from dataclasses import MISSING as NO_DEFAULT
from dataclasses import dataclass, fields
from datetime import date, datetime
from functools import cache
from operator import itemgetter
from types import NoneType
from typing import Any, get_args, get_origin, get_type_hints

from sqlalchemy import Boolean, Column

from signpost_desktop.store.tables import Base, Synced

BESIDE = frozenset({"id", "extra", "space_id"})
"""Columns that are the record's place, or hold the fields beside the columns."""
LOCAL = {"person": frozenset({"public_key"})}
"""Columns that stay on this computer: people's keys travel in signed statements."""
FIRST_YEAR, LAST_YEAR = 1900, 2199
"""Days and instants are within these: before and after them clocks and calendars stop working."""
_FIRST, _AFTER = str(FIRST_YEAR), str(LAST_YEAR + 1)
_LARGEST = 2**31  # so that whatever adds to it, or adds many up, still has a number


class MisfitError(ValueError):
    """A body is not a record of its kind. The text names the field, never its content."""


@dataclass(frozen=True, slots=True)
class Field:
    """A column that travels. `default` is a function; None: every body must have the field."""

    name: str
    of: type | None  # None: anything that JSON holds
    items: type | None  # of a list
    nullable: bool
    default: Any
    is_json: bool
    is_instant: bool
    is_day: bool
    is_needed: bool
    """Whether it may not be empty: when a record was made is always known, a contact's day not."""

    def check(self, value: Any) -> None:
        """Raises MisfitError."""
        self.check_type(value)
        self.check_value(value)

    def check_type(self, value: Any) -> None:
        """Raises MisfitError for a value of another type; values of one type fit alike."""
        if value is None and self.nullable:
            return
        if self.of is not None and type(value) is not self.of:
            raise MisfitError(self.name)

    @property
    def has_bounds(self) -> bool:
        """Whether not every value of the type fits."""
        return self.of is int or self.items is not None or self.is_instant or self.is_day

    def check_value(self, value: Any) -> None:
        """Raises MisfitError for a value of the right type that cannot be read as what it is."""
        if not value:
            if self.is_needed:
                raise MisfitError(self.name)
            return
        try:
            if self.is_instant:
                moment = datetime.fromisoformat(value)
                fits = moment.tzinfo is not None and _FIRST <= value < _AFTER
            elif self.is_day:
                fits = date.fromisoformat(value).isoformat() == value and _FIRST <= value < _AFTER
            elif self.of is int:
                fits = -_LARGEST <= value < _LARGEST
            else:
                fits = all(type(item) is self.items for item in value) if self.items else True
        except ValueError as error:
            raise MisfitError(self.name) from error
        if not fits:
            raise MisfitError(self.name)


@dataclass(frozen=True, slots=True)
class Shape:
    """A kind of record. `parents` are (column, kind) of what it points at and cannot be without."""

    kind: str
    row_class: type[Synced]
    fields: tuple[Field, ...]
    names: frozenset[str]
    order: tuple[str, ...]
    take: Callable[[Mapping[str, Any]], tuple[Any, ...]]
    """The fields' values of a body that has all of them; else KeyError."""
    json_places: tuple[int, ...]
    bool_places: tuple[int, ...]
    bounded: tuple[tuple[int, Field], ...]
    parents: tuple[tuple[str, str], ...]
    selected: str
    """For `SELECT {selected} FROM {kind} r`: id, extra and the fields, in this order."""
    upsert: str
    """Writes id, space_id, extra and the fields over whatever row has the id."""

    def place(self, name: str) -> int:
        """Where a field stands in what `upsert` writes."""
        return 3 + self.order.index(name)

    def field(self, name: str) -> Field:
        """The field of this name. Raises ValueError."""
        return self.fields[self.order.index(name)]

    @property
    def defaults(self) -> dict[str, Any]:
        """What a new record has in each field that has a default."""
        return {each.name: each.default() for each in self.fields if each.default is not None}


@cache
def shapes() -> dict[str, Shape]:
    """Every kind that travels, what is pointed at before what points at it."""
    classes = {
        str(mapper.local_table): mapper.class_
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Synced)
    }
    in_order = [str(t.name) for t in Base.metadata.sorted_tables if t.name in classes]
    return {kind: _shape(kind, classes[kind]) for kind in in_order}


@cache
def children() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """For each kind what points at it: (kind, column)."""
    found: dict[str, list[tuple[str, str]]] = {kind: [] for kind in shapes()}
    for kind, shape in shapes().items():
        for column, parent in shape.parents:
            found[parent].append((kind, column))
    return {kind: tuple(pairs) for kind, pairs in found.items()}


def _shape(kind: str, of: type[Synced]) -> Shape:
    table = Base.metadata.tables[kind]
    hints, defaults = get_type_hints(of), _defaults(of)
    left_out = BESIDE | LOCAL.get(kind, frozenset())
    travelling = tuple(
        _field(column, hints[column.name], defaults.get(column.name))
        for column in table.columns
        if column.name not in left_out
    )
    names = [f'"{each.name}"' for each in travelling]
    written = ["id", "space_id", "extra", *names]
    fresh = ", ".join(f"{name} = excluded.{name}" for name in written[1:])
    return Shape(
        kind,
        of,
        travelling,
        frozenset(each.name for each in travelling),
        tuple(each.name for each in travelling),
        itemgetter(*(each.name for each in travelling)),
        tuple(place for place, each in enumerate(travelling) if each.is_json),
        tuple(place for place, each in enumerate(travelling) if each.of is bool),
        tuple((place, each) for place, each in enumerate(travelling) if each.has_bounds),
        tuple(
            (str(column.name), str(key.column.table.name))
            for column in table.columns
            for key in column.foreign_keys
        ),
        ", ".join(f"r.{name}" for name in ["id", "extra", *names]),
        f"INSERT INTO {kind} ({', '.join(written)}) "
        f"VALUES ({', '.join('?' for _ in written)}) ON CONFLICT (id) DO UPDATE SET {fresh}",
    )


def _defaults(of: type) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in fields(of):
        if each.default_factory is not NO_DEFAULT:
            found[each.name] = each.default_factory
        elif each.default is not NO_DEFAULT:
            found[each.name] = lambda value=each.default: value
    return found


def _field(column: Column[Any], hint: Any, default: Any) -> Field:
    """`hint` is Mapped[...] as the class says it."""
    of, items = get_args(hint)[0], None
    options = [option for option in get_args(of) if option is not NoneType]
    if NoneType in get_args(of):
        of = options[0]
    if get_origin(of) is list:
        items = get_args(of)[0]
    kind = get_origin(of) or of
    is_json = column.type.__class__.__name__ == "JSON"
    if isinstance(column.type, Boolean):
        kind = bool
    plain = kind if isinstance(kind, type) and kind is not Any else None
    name = str(column.name)
    return Field(
        name,
        plain,
        items,
        bool(column.nullable),
        default,
        is_json,
        is_instant=name.endswith("_at"),
        is_day=name.endswith("_on") or name == "due",
        is_needed=name.endswith("_at") and default is None,
    )
