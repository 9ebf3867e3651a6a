"""One transaction on the vault in plain SQL: who acts, what time it is, settings, seals, the log.

Nothing here needs SQLAlchemy, which takes a quarter of a second to load: opening a profile and
reading Today do not wait for it (decision 017).
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from signpost_desktop.store import audit_log
from signpost_desktop.store.clock import Clock, london_day, stamp
from signpost_desktop.store.errors import DamagedFile, NotAllowed
from signpost_desktop.store.keys import Unlocked, open_sealed, public_half, seal_to
from signpost_desktop.store.safeguarding_key import (
    OWN_VERSION,
    SealOf,
    no_seal,
    open_with_another,
    public_versions,
    secret_of_version,
)
from signpost_desktop.store.unwritten import Unwritten

SAFEGUARDING_PUBLIC = "safeguarding_public_key"
_KEEP_SETTING = (
    "INSERT INTO setting (name, value) VALUES (?, ?) "
    "ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_MOST_VALUES = 500  # in one statement; SQLite's own bound is far above

Run = Callable[[str, tuple[Any, ...]], list[tuple[Any, ...]]]
"""Runs one SQL statement with bound values in the current transaction; its rows, if it has any."""


@dataclass(frozen=True)
class Worker:
    """Who is unlocked. `roles` are the words of access/roles.py."""

    person_id: str
    name: str
    roles: frozenset[str]


class SealedNote(NamedTuple):
    """A note for the safeguarding lead, and which version of the key opens it."""

    sealed: bytes
    key_version: int


class PlainSession:
    """One transaction, made by `Vault.look()` or, while a profile is being opened, by the vault."""

    def __init__(
        self,
        run: Run,
        worker: Worker,
        clock: Clock,
        keys: Unlocked,
        unwritten: Unwritten,
        *,
        writes: bool,
        seal_of: SealOf = no_seal,
    ) -> None:
        self.worker = worker
        self.writes = writes
        self._run = run
        self._clock = clock
        self._keys = keys
        self._unwritten = unwritten
        self._seal_of = seal_of

    @property
    def keys(self) -> Unlocked:
        """Of whoever is at work: these open what is theirs, and sign what they say."""
        return self._keys

    def rows(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        """The rows of a SELECT, as the file holds them: JSON is text, a truth is 0 or 1."""
        return self._run(statement, values)

    def rows_among(self, statement: str, among: list[str]) -> list[tuple[Any, ...]]:
        """The rows of a SELECT whose one `IN ({})` is any of `among`, however many these are."""
        found: list[tuple[Any, ...]] = []
        for start in range(0, len(among), _MOST_VALUES):
            bite = tuple(among[start : start + _MOST_VALUES])
            found += self._run(statement.format(", ".join("?" * len(bite))), bite)
        return found

    def now(self) -> datetime:
        """The instant, aware, in UTC."""
        return self._clock()

    def today(self) -> date:
        """The date in London."""
        return london_day(self._clock())

    def stamp(self) -> str:
        """The instant as the tables hold it: UTC, seconds, "+00:00"."""
        return stamp(self._clock())

    def setting(self, name: str, default: Any = None) -> Any:
        """The value of a setting, or the default."""
        found = self.rows("SELECT value FROM setting WHERE name = ?", name)
        if not found:
            return default
        kept = found[0][0]  # SQLite holds JSON that is a lone number as that number
        return json.loads(kept) if isinstance(kept, str) else kept

    def set_setting(self, name: str, value: Any) -> None:
        """Keep a setting (any JSON value)."""
        self.must_write()
        self._run(_KEEP_SETTING, (name, json.dumps(value)))

    def forget_setting(self, name: str) -> None:
        """Take a setting away."""
        self.must_write()
        self._run("DELETE FROM setting WHERE name = ?", (name,))

    def log(self, action: str, subject_kind: str = "", subject_id: str = "", **detail: Any) -> None:
        """Add a line to the log. `detail` holds codes and counts, never a person's words."""
        self.must_write()
        audit_log.append(
            self._run,
            self.stamp(),
            self.worker.person_id,
            action,
            subject_kind,
            subject_id,
            detail,
        )

    def seal_for_safeguarding(self, text: str) -> SealedNote:
        """Seal words so that only holders of the safeguarding key can read them."""
        for version, public_key in public_versions(self).items():
            return SealedNote(seal_to(public_key, text.encode()), version)
        return SealedNote(self._seal_to_profile(text), OWN_VERSION)

    def seal_for_writer(self, text: str) -> dict[str, str]:
        """Seal words so that only whoever is at work can read them on.

        The lead's seal beside it is for the day on which the writer's key is lost: see `resealed`.
        """
        own = seal_to(public_half(self._keys.private_key), text.encode())
        return {"writer": own.hex(), "lead": self._seal_to_profile(text).hex()}

    def _seal_to_profile(self, text: str) -> bytes:
        public_key = self.setting(SAFEGUARDING_PUBLIC)
        if not isinstance(public_key, str):
            raise DamagedFile
        return seal_to(bytes.fromhex(public_key), text.encode())

    def open_for_writer(self, sealed: Mapping[str, str]) -> str | None:
        """The words, for whoever sealed them; None for everybody else."""
        content = open_sealed(self._keys.private_key, bytes.fromhex(sealed["writer"]))
        return None if content is None else content.decode()

    def held_drafts(self) -> dict[str, dict[str, Any]]:
        """What the disk refused of this person's drafts, by id: see store/unwritten.py."""
        return self._unwritten.of(self._keys)

    @property
    def holds_safeguarding_key(self) -> bool:
        """Whether this person can read what is sealed for safeguarding now."""
        newest = next(iter(public_versions(self)), OWN_VERSION)
        return self.safeguarding_secret(newest) is not None

    def safeguarding_secret(self, version: int) -> bytes | None:
        """What opens notes of this version of the key; None for whoever may not read them."""
        return secret_of_version(self, self._keys, self._seal_of, version)

    def open_safeguarding(self, sealed: bytes, version: int) -> str:
        """The words of a note. Raises NotAllowed for whoever does not hold its key's version, and
        DamagedFile where the seal does not open."""
        secret = self.safeguarding_secret(version)
        content = None if secret is None else open_sealed(secret, sealed)
        if content is None:
            content = open_with_another(self, self._keys, self._seal_of, sealed)
        if content is None and secret is None:
            raise NotAllowed("Only a safeguarding lead can read this note. It is kept safe.")
        if content is None:
            raise DamagedFile("This safeguarding note cannot be read. It was left as it is.")
        return content.decode(errors="replace")  # others of the team seal what they will

    def must_write(self) -> None:
        """Raise RuntimeError in a reading session."""
        if not self.writes:
            raise RuntimeError("a reading session was asked to write: use Vault.act()")
