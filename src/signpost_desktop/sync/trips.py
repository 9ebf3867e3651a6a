"""What has to be remembered of a courier's trip from packing to unpacking; it stays in the vault.

On the stick lies only what is sealed. Of the answer the server's "not kept" says only the places
in the request; what stood there, and where each space stood, is remembered here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from signpost_desktop.store.outgoing import Kept
from signpost_desktop.sync.gathering import Asked, SentChange

if TYPE_CHECKING:
    from signpost_desktop.store.session import WorkSession

_TRIPS = "courier_trips"
MOST = 12
"""Trips that are remembered; an answer that comes later than that is not used."""


@dataclass(frozen=True, slots=True)
class Trip:
    """A file that was packed. `id` is the request's, `member` whoever packed it.

    `asked_of`: for each space the epoch and the cursor of the request, in its order. `changes`:
    what went to each, in its order; None once a good answer was unpacked.
    """

    id: bytes
    device: str
    member: str
    statements: int
    asked_of: dict[str, tuple[str, int]]
    changes: dict[str, tuple[Kept, ...]] | None

    @classmethod
    def begun(cls, trip: bytes, device: str, member: str, asked: Asked) -> Trip:
        """One that is about to begin."""
        return cls(
            trip,
            device,
            member,
            asked.request.statements_since,
            {space.space: (space.epoch, space.since) for space in asked.request.spaces},
            {
                space: tuple(_kept(change) for change in changes)
                for space, changes in asked.sent.of_space.items()
            },
        )

    @classmethod
    def find(cls, session: WorkSession, trip: bytes) -> Trip | None:
        """A trip that is remembered."""
        found = session.setting(_name(trip))
        if not isinstance(found, dict):
            return None
        changes = found["changes"]
        return cls(
            trip,
            found["device"],
            found["member"],
            found["statements"],
            {space: (epoch, since) for space, epoch, since in found["asked_of"]},
            None
            if changes is None
            else {space: tuple(Kept(space, *kept) for kept in rows) for space, rows in changes},
        )

    def write(self, session: WorkSession) -> None:
        """Remember it; the oldest of too many is forgotten."""
        changes = None if self.changes is None else list(self.changes.items())
        session.set_setting(_name(self.id), self._packed(changes))
        ids = [each for each in session.setting(_TRIPS, []) if each != self.id.hex()]
        ids.append(self.id.hex())
        for gone in ids[:-MOST]:
            session.forget_setting(_name(bytes.fromhex(gone)))
        session.set_setting(_TRIPS, ids[-MOST:])

    def done(self, session: WorkSession) -> None:
        """A good answer was unpacked: what was kept is known, should it come again."""
        if self.changes is not None:
            replace(self, changes=None).write(session)

    def _packed(self, changes: list[tuple[str, tuple[Kept, ...]]] | None) -> dict[str, Any]:
        return {
            "device": self.device,
            "member": self.member,
            "statements": self.statements,
            "asked_of": [[space, *where] for space, where in self.asked_of.items()],
            "changes": None
            if changes is None
            else [
                [space, [[k.kind, k.id, k.revision, k.base_revision, k.deleted, k.version]
                         for k in kept]]
                for space, kept in changes
            ],
        }  # fmt: skip


def _kept(change: SentChange) -> Kept:
    return Kept(
        change.space_id, change.kind, change.id, change.revision, change.base_revision,
        change.deleted, change.version,
    )  # fmt: skip


def _name(trip: bytes) -> str:
    return f"courier_trip {trip.hex()}"
