"""One computer of a simulated world: its profile, its clock, its way to the server, its copies."""

import shutil
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from tests.together.network import Faulty
from tests.together.organization import Computer
from tests.together.seeded import WorldClock

from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.store.bodies import body_of
from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.vault import open_with_keys
from signpost_desktop.sync.sync_round import RoundResult, Syncer
from signpost_desktop.sync.team import Team
from signpost_desktop.sync.transport import Transport

FILES = ("vault.db", "vault.db-wal", "directory.db", "directory.db-wal", "keyslots.json",
         "erased.json")  # fmt: skip


class Killed(BaseException):
    """The program ended in the middle of what it did. Nothing of ours catches it."""


@dataclass(frozen=True)
class Copy:
    """The files of a profile as they lay on the disk at a moment: how many edits there were."""

    folder: Path
    edits: int
    erased: frozenset[str]


@dataclass
class Waiting:
    """What a profile had not sent: by record, the fields; None where all of the record waits."""

    fields: dict[str, set[str] | None] = field(default_factory=dict)
    erased: set[str] = field(default_factory=set)


@dataclass
class Station:
    """Opened by one person at a time. `ahead` is how far its clock is ahead of the true time."""

    number: int
    computer: Computer
    clock: WorldClock
    ahead: timedelta
    server: Transport
    person: str = ""
    away_until: int = 0
    copies: list[Copy] = field(default_factory=list)
    vault: Vault = field(init=False)
    syncer: Syncer = field(init=False)
    net: Faulty = field(init=False)

    def __post_init__(self) -> None:
        self.net = Faulty(self.server)
        self.person = self.person or next(iter(self.computer.people))
        self.open()

    @property
    def name(self) -> str:
        return f"{self.number:02} {self.person}"

    @property
    def leads(self) -> bool:
        """Whether whoever is at work reads safeguarding notes."""
        return "safeguarding_lead" in self.vault.worker.roles

    def time(self) -> datetime:
        """What its clock says."""
        return self.clock.now + self.ahead

    def open(self) -> None:
        """Somebody comes to work."""
        keys = self.computer.people[self.person]
        self.vault = open_with_keys(self.computer.folder, keys, clock=self.time)
        Team(self.vault)
        self.syncer = Syncer(self.vault, self.net, DERIVE, lambda _seconds: None)

    def close(self) -> None:
        """Done for now."""
        self.vault.close()

    def round(self) -> RoundResult:
        """One round of sync; somebody agrees when it is asked whether many may be deleted."""
        found = self.syncer.run()
        return self.syncer.run(allow_deletions=True) if found.status == "brake" else found

    def killed_at(self, act: int) -> None:
        """The next round ends, as by kill -9, when it begins its nth act."""
        real, begun = self.vault.act, 0

        def act_or_die(**how: bool) -> Any:
            nonlocal begun
            begun += 1
            if begun > act:
                raise Killed
            return real(**how)

        self.vault.act = act_or_die  # type: ignore[method-assign]

    def die(self) -> None:
        """The power goes: whatever lies on the disk is all there is."""
        image = self.image(self.computer.folder.with_name(f"{self.number:02} dead"))
        self.vault.close()
        self._put_back(image)
        shutil.rmtree(image)
        self.open()

    def image(self, folder: Path) -> Path:
        """The files as they lie there now, with the write-ahead log of an open vault."""
        folder.mkdir()
        for name in FILES:
            if (self.computer.folder / name).exists():
                shutil.copyfile(self.computer.folder / name, folder / name)
        return folder

    def restore(self, copy: Copy) -> None:
        """The files of another day are put in the place of these."""
        self.vault.close()
        self._put_back(copy.folder)
        self.open()

    def _put_back(self, image: Path) -> None:
        for name in FILES:
            (self.computer.folder / name).unlink(missing_ok=True)
        for file in image.iterdir():
            shutil.copyfile(file, self.computer.folder / file.name)

    def waiting(self) -> Waiting:
        """What would be lost with this profile."""
        found = Waiting()
        with self.vault.read() as session:
            cur = cursor(session.db)
            entries = cur.execute(
                "SELECT kind, record_id, base, deleted FROM outbox ORDER BY record_id"
            ).fetchall()
            clashes = cur.execute(
                "SELECT record_id, field FROM conflict WHERE id IN (SELECT record_id FROM outbox)"
            ).fetchall()
        for _kind, record, base, deleted in entries:
            if deleted:
                found.erased.add(record)
            elif base in (None, "null"):
                found.fields[record] = None
            else:
                found.fields[record] = set(_json(base))
        for record, name in clashes:
            known = found.fields.setdefault(record, set())
            if known is not None:
                known.add(name)
        return found

    def rows(self) -> dict[str, dict[str, dict[str, Any]]]:
        """Every record by kind and id, as it travels."""
        found: dict[str, dict[str, dict[str, Any]]] = {}
        with self.vault.read() as session:
            cur = cursor(session.db)
            for kind, shape in shapes().items():
                rows = cur.execute(f"SELECT {shape.selected} FROM {kind} r ORDER BY id").fetchall()
                found[kind] = {row[0]: body_of(shape, row) for row in rows}
        return found


def _json(text: str) -> Any:
    import json

    return json.loads(text)
