"""Bodies that somebody made by hand: a good one of each kind, and what is done to it."""

import random
from collections.abc import Mapping
from typing import Any, Final

from pretend_server import CASEWORK, PARTNERS, SAFEGUARDING, arrived, body

from signpost_desktop.store.incoming import Arrived
from signpost_desktop.store.shapes import shapes
from signpost_wire.codec import MalformedError, pack, unpack

PLACES: Final = {CASEWORK: "a", PARTNERS: "b", SAFEGUARDING: "c"}
OF_THE_TEAM: Final = ("person", "service_text", "service_text_check")


def made_id(space: str, kind: str, number: int = 0) -> str:
    """The id of one of the records that stand there from the beginning, or of a further one."""
    which = list(shapes()).index(kind)
    return f"01890000-0000-7000-8000-{PLACES[space]}{which:03x}{number:08x}"


def good(space: str, kind: str) -> dict[str, Any]:
    """A body of this kind that fits, and points at others of the same space."""
    home = CASEWORK if space == SAFEGUARDING else space
    client, contact = made_id(home, "client"), made_id(home, "contact")
    day, moment = "2026-11-24", "2026-11-24T13:48:00+00:00"
    changed = {"updated_at": moment, "updated_by": "p"}
    own: Mapping[str, dict[str, Any]] = {
        "person": {"name": "Vera", "roles": ["volunteer"]},
        "project": {"name": "Warm rooms", "organizations": {"o": "Example Hall"}},
        "client": {
            "given_name": "Fadumo",
            "birth_date": "1984",
            "phone": "07700 900123",
            "languages": ["so"],
            "consent": {"how": "said"},
            **changed,
        },
        "contact": {"happened_on": day, "happened_at": moment, "minutes": 20, "note": "Rent"},
        "participant": {"contact_id": contact, "client_id": client},
        "contact_need": {"contact_id": contact, "words": "rent"},
        "contact_service": {"contact_id": contact, "service_name": "Law centre", "told": {}},
        "follow_up": {"contact_id": contact, "client_id": client, "due": day, "tries": 1},
        "follow_up_event": {
            "follow_up_id": made_id(home, "follow_up"),
            "kind": "tried",
            "detail": {"due": day},
        },
        "service_text": {"service_id": "s", "language": "so", "name": "Garsoor", **changed},
        "service_text_check": {"text_id": made_id(home, "service_text"), "words": "m", **changed},
        "safeguarding_note": {"contact_id": contact, "client_id": client, "sealed": b"sealed"},
        "conflict": {
            "record_kind": "client",
            "record_id": client,
            "field": "ring",
            "mine": "yes",
            "theirs": "no",
            "mine_at": moment,
            "theirs_at": moment,
        },
    }
    return body(**own[kind])


def kinds_of(space: str) -> list[str]:
    """The kinds that belong there, what is pointed at before what points at it."""
    if space == SAFEGUARDING:
        return ["safeguarding_note"]
    left_out = {"safeguarding_note", *(("project",) if space == CASEWORK else OF_THE_TEAM)}
    return [kind for kind in shapes() if kind not in left_out]


ODD: Final[tuple[Any, ...]] = (
    None, True, False, 0, 1, -1, 2**31 - 1, 2**31, -(2**31), 2**53, 2**63 - 1, 2**63, 2**64 - 1,
    -(2**63), 0.5, 1e308, float("inf"), float("-inf"), float("nan"), "", " ", "0", "\0", "\n",
    "x" * 5_000, "\u202e", "٣", "İ", "ß", "null", "1e400", "-0", "9" * 400, "open", "yes", "no",
    "prefers_not", "2026-11-24", "0001-01-01", "9999-12-31", "2026-W48-2", "20261124", "2199-12-31",
    "1900-01-01", "2026-02-30", "1984", "0000", "２０２６", "2026-11-24T13:48:00+00:00",
    "1900-01-01T00:00:00+23:59", "2199-12-31T23:59:59-23:59", "2026-11-24T13:48:00Z",
    "2026-11-24T13:48:00.123456+00:00", "2026-11-24T13:48", "2026-11-24 13:48+05:30", "24:00",
    b"", b"\x00", b"\xff" * 100, [], {}, [[]], [{}], [None], [""], ["en"], ["en"] * 300, [1],
    ["x" * 3_000], {"": ""}, {"a": None}, {"_bytes": "00"}, {"_bytes": ""}, {"_bytes": 1},
    {"hex": "00"}, {"hex": 1}, {"forgotten": True}, {"a": {"b": [1, {"c": b"\x01"}]}},
    {"note": 1, "due": 7, "reason": []}, {"undone": "yes"}, "client", "contact", "conflict",
    "00000000-0000-0000-0000-000000000000", "not an id", "phone", "languages", "extra", "id",
)  # fmt: skip
"""What may stand in a field, or beside the fields."""
LINKS: Final = {
    "merged_into": "client",
    "copied_from": "client",
    "amends": "contact",
    "text_id": "service_text",
    "owner_id": "person",
}
"""What points at others of its kind, or of another, without having to."""
NAMES: Final = (
    "_v", "_past", "_by", "_at", "_erased", "_bytes", "_base", "_", "", "id", "extra", "space_id",
    "kind", "public_key", "undone", "settled_apart", "imported", "hex", "forgotten", "a.b", '"',
    "$", "'; --", "x" * 500, "shoe_size",
)  # fmt: skip
"""Names of fields that no version of Signpost has, or that mean something to ours."""


def odd_body(rng: random.Random, space: str, kind: str) -> dict[str, Any]:
    """A good body with one to three things done to it."""
    made = good(space, kind)
    shape = shapes()[kind]
    for _ in range(rng.randint(1, 3)):
        what = rng.random()
        if what < 0.2:
            made.pop(rng.choice(list(made)), None)
        elif what < 0.75:
            made[rng.choice(shape.order)] = rng.choice(ODD)
        else:
            made[rng.choice(NAMES)] = rng.choice(ODD)
    home = CASEWORK if space == SAFEGUARDING else space
    if rng.random() < 0.1:  # it points at a further one, or at one of a space of its own
        for column, parent in shape.parents:
            made[column] = made_id(rng.choice((home, CASEWORK)), parent, rng.randint(0, 3))
    for name, of in LINKS.items():
        if name in shape.names and rng.random() < 0.3:
            made[name] = made_id(rng.choice((home, CASEWORK, PARTNERS)), of, rng.randint(0, 5))
    if kind == "conflict" and rng.random() < 0.5:
        about = rng.choice([each for each in shapes() if each not in ("conflict", "project")])
        made["record_kind"], made["field"] = about, rng.choice(shapes()[about].order)
        made["record_id"] = made_id(home, about, rng.randint(0, 5))
    return made


def as_it_comes(values: dict[str, Any]) -> dict[str, Any] | None:
    """What the wire makes of a body; None where it takes no such thing."""
    try:
        found: dict[str, Any] = unpack(pack(values))
    except (MalformedError, OverflowError, ValueError):
        return None
    return found


class Writer:
    """Somebody who writes records by hand, good ones first."""

    def __init__(self, seed: int) -> None:
        self._rng = random.Random(seed)
        self._sequence = 0
        self._last: dict[str, Arrived] = {}

    def first(self, space: str) -> list[Arrived]:
        """One good record of each kind."""
        return [
            self._record(space, kind, made_id(space, kind), good(space, kind))
            for kind in kinds_of(space)
        ]

    def page(self, space: str, count: int) -> list[Arrived]:
        """Odd ones, new or in place of what is there. Now and then one is erased."""
        found = []
        while len(found) < count:
            kind = self._rng.choice(kinds_of(space))
            record_id = made_id(space, kind, self._rng.randint(1, 20))
            if self._rng.random() < 0.03:
                found.append(self._record(space, kind, record_id, {"_v": 50, "_erased": True}))
                continue
            values = as_it_comes(odd_body(self._rng, space, kind))
            if values is not None:
                found.append(self._record(space, kind, record_id, values))
        return found

    def _record(self, space: str, kind: str, record_id: str, values: dict[str, Any]) -> Arrived:
        self._sequence += 1
        before = self._last.get(record_id)
        if before is not None and values.get("_v") == 1:
            values["_v"] = 1 + before.sequence  # higher than any before it
        record = arrived(
            kind,
            values,
            space_id=space,
            id=record_id,
            revision=f"{self._rng.getrandbits(128):032x}",
            base_revision=None if before is None else before.revision,
            deleted=values.get("_erased") is True,
            sequence=self._sequence,
        )
        self._last[record_id] = record
        return record
