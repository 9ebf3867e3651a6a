"""Where this profile stands with its server: the address, the pins, this computer's own keys.

Kept among the vault's settings, so it is as secret as the rest. A profile without it stands alone.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Self

from nacl.signing import SigningKey

from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.sync import failures

if TYPE_CHECKING:
    from signpost_desktop.store.session import WorkSession

_NAME = "sync_standing"
_PROGRESS = "sync_progress"
_FORMER = "sync_former_places"
_MOST_FORMER = 3
_MINUTE = len("2026-11-29T20:35")


@dataclass(frozen=True, repr=False)
class Standing:
    """Set by joining, and only then. No repr: it holds this computer's secret keys.

    `server_key` and `organization_key` are the Ed25519 public keys that the invitation pinned;
    `device_seed` is the Ed25519 seed and `device_secret` the X25519 secret of this computer.
    """

    server_url: str
    server_key: bytes
    organization: str
    organization_key: bytes
    device: str
    device_seed: bytes
    device_secret: bytes

    def sign_as_device(self, message: bytes) -> bytes:
        """64 bytes that prove that this computer said it."""
        return SigningKey(self.device_seed).sign(message).signature

    @classmethod
    def read(cls, session: PlainSession) -> Self | None:
        """The standing of this profile, or None when it has not joined."""
        found = session.setting(_NAME)
        if not isinstance(found, dict):
            return None
        return cls(**{field.name: _from_json(found[field.name]) for field in fields(cls)})

    def write(self, session: WorkSession) -> None:
        """Keep it."""
        session.set_setting(_NAME, {name: _as_json(v) for name, v in asdict(self).items()})

    def moves(self, session: WorkSession, device: str, seed: bytes, secret: bytes) -> None:
        """This computer gets a place of its own; the place that it had is remembered."""
        places = [*session.setting(_FORMER, []), self._place()][-_MOST_FORMER:]
        session.set_setting(_FORMER, places)
        replace(self, device=device, device_seed=seed, device_secret=secret).write(session)

    def former(self, session: PlainSession) -> list[Self]:
        """The same standing in the places that this computer had before, the newest first."""
        return [
            replace(self, **{name: _from_json(value) for name, value in place.items()})
            for place in reversed(session.setting(_FORMER, []))
        ]

    def _place(self) -> dict[str, object]:
        names = ("device", "device_seed", "device_secret")
        return {name: _as_json(getattr(self, name)) for name in names}


@dataclass(frozen=True)
class Progress:
    """What rounds carry from one to the next. `batch` is how many records go at once."""

    turn: str = ""
    batch: int = 500
    last_complete: str = ""
    """When all was sent and fetched, as the tables hold instants; "" never."""
    first_complete: str = ""
    """When that was so for the first time: until then lists may be short of what the team has."""
    last_status: str = ""
    last_try: str = ""
    next_nonce: str = ""
    """The server's challenge for this computer's next token, in hex."""

    @classmethod
    def read(cls, session: PlainSession) -> Self:
        """As the last round left it."""
        found = session.setting(_PROGRESS)
        known = {field.name for field in fields(cls)}
        return cls(**{k: v for k, v in (found or {}).items() if k in known})

    def write(self, session: WorkSession) -> None:
        """Keep it."""
        session.set_setting(_PROGRESS, asdict(self))

    def ended(self, status: str, now: str, next_nonce: str | None) -> Self | None:
        """As a round that ended `now` leaves it; None where that tells people nothing new.

        They are told the minute: what is noted is never later than the truth, nor a minute early.
        """
        complete = status == failures.OK
        new = replace(
            self,
            last_status=status,
            last_try=now,
            last_complete=now if complete else self.last_complete,
            first_complete=self.first_complete or (now if complete else ""),
            next_nonce=self.next_nonce if next_nonce is None else next_nonce,
        )
        return None if new._to_the_minute() == self._to_the_minute() else new

    def _to_the_minute(self) -> Self:
        return replace(
            self, last_try=self.last_try[:_MINUTE], last_complete=self.last_complete[:_MINUTE]
        )

    def changed(self, session: WorkSession, **how: object) -> Self:
        """Keep it with some of it changed; the new one."""
        new = replace(self, **how)  # type: ignore[arg-type]
        if new != self:
            new.write(session)
        return new


def _as_json(value: object) -> object:
    return {"hex": value.hex()} if isinstance(value, bytes) else value


def _from_json(value: Any) -> Any:
    return bytes.fromhex(value["hex"]) if isinstance(value, dict) else value
