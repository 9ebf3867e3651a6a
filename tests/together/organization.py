"""An organization with all its computers, made once and copied into every simulated world."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from tests.together.network import AppTransport
from tests.together.seeded import WorldClock, seeded
from tests.together.teams import PASSPHRASE, Desktop, Place, server_in

from signpost_desktop.store import passphrase
from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.vault import create_profile, open_profile
from signpost_server import copies
from signpost_server.app import create_app
from signpost_server.database import FILE, Database, open_database
from signpost_server.identity import begin_epoch
from signpost_server.limits import Limits
from signpost_server.service import open_service
from signpost_server.tables import device

NO_LIMITS = Limits(
    entering=10**9, joining=10**9, courier=10**9, device_burst=10**9, device_per_second=10**9
)
SHARED = "Chloe"
"""Works at the founder's computer when the founder does not."""
_ROLES = (("caseworker",), ("caseworker",), ("volunteer",), ("safeguarding_lead", "caseworker"),
          ("coordinator", "caseworker"), ("caseworker",))  # fmt: skip


@dataclass(frozen=True)
class Computer:
    """A profile, and who may open it; the first of them is at work."""

    folder: Path
    people: dict[str, Unlocked]


@dataclass(frozen=True)
class Organization:
    """What lies on the disks of the server and of everybody, all of it closed."""

    server: Path
    computers: tuple[Computer, ...]

    def copy_to(self, folder: Path) -> "Organization":
        """The same elsewhere."""
        shutil.copytree(self.server, folder / "server")
        copied = []
        for computer in self.computers:
            target = folder / computer.folder.name
            shutil.copytree(computer.folder, target)
            copied.append(Computer(target, computer.people))
        return Organization(folder / "server", tuple(copied))

    def first(self, many: int) -> "Organization":
        """The server with only so many of the computers; the others stay at home."""
        return Organization(self.server, self.computers[:many])


def make_organization(folder: Path, computers: int, clock: WorldClock) -> Organization:
    """Found one, and let so many computers join: every fourth is somebody's second one."""
    with ExitStack() as closing, seeded("organization", clock):
        patch = closing.enter_context(pytest.MonkeyPatch.context())
        patch.setattr(passphrase, "AIM_SECONDS", 0.01)
        place = closing.enter_context(server_in(folder / "server", clock.seconds(), NO_LIMITS))
        founder = _founder(folder / "00", place, clock, closing)
        desktops = [founder]
        while len(desktops) < computers:
            clock.move(minutes=1)
            place.clock.now = clock.seconds()
            desktops.append(_next(folder, desktops))
        for desktop in desktops:
            desktop.exchange_statements()
        people = [{desktop.vault.worker.name: desktop.vault.keys} for desktop in desktops]
        for desktop in desktops:
            desktop.vault.close()
        with open_profile(founder.folder, PASSPHRASE, SHARED, clock=lambda: clock.now) as vault:
            people[0][SHARED] = vault.keys
    folders = (desktop.folder for desktop in desktops)
    found = tuple(Computer(*each) for each in zip(folders, people, strict=True))
    return Organization(folder / "server", found)


def _founder(folder: Path, place: Place, clock: WorldClock, closing: ExitStack) -> Desktop:
    vault, _sheet = create_profile(
        folder, "Example Hall", "Hodan", PASSPHRASE, clock=lambda: clock.now
    )
    closing.enter_context(vault)
    founder = Desktop(vault, place, closing)
    founder.found()
    founder.exchange_statements()
    founder.team.add_person(SHARED, PASSPHRASE, ["caseworker"])
    founder.exchange_statements()
    return founder


def _next(folder: Path, desktops: list[Desktop]) -> Desktop:
    number = len(desktops)
    founder, at = desktops[0], folder / f"{number:02}"
    if number % 4 == 1:  # the founder's first, then of whoever came last
        owner = desktops[-1]
        found = owner.join_in(at, owner.invite_own_computer().code, owner.vault.worker.name)
        found.exchange_statements()
        return found
    roles = _ROLES[number % len(_ROLES)]
    found = founder.join_in(at, founder.invite(*roles).code, f"Person {number:02}")
    found.exchange_statements()
    founder.exchange_statements()  # so that whoever comes next is told of everybody's keys
    return found


@dataclass
class Server:
    """The real server over a folder; it can be set back to a copy of itself."""

    folder: Path
    clock: WorldClock
    transport: AppTransport = field(init=False)
    database: Database = field(init=False)

    def __post_init__(self) -> None:
        self.transport = AppTransport(None)
        self._open()

    def _open(self) -> None:
        self.database = open_database(data=self.folder)
        service = open_service(self.database, NO_LIMITS, self.clock.seconds)
        self.transport.app = create_app(service)

    def back_up(self, copy: Path) -> None:
        """As `signpost-server backup`."""
        copies.back_up(self.database, copy)

    def restore(self, copy: Path, *, new_epoch: bool) -> None:
        """As `signpost-server restore`, or, without a new epoch, somebody who copies a file."""
        self.database.close()
        for left in self.folder.glob(f"{FILE}*"):
            left.unlink()
        copies.put_in_place(copy, self.folder)
        self._open()
        if new_epoch:
            with self.database.write() as connection:
                begin_epoch(connection)
                connection.execute(device.update().values(turn="", turn_before=""))


@contextmanager
def running(folder: Path, clock: WorldClock) -> Iterator[Server]:
    """The server of a folder, until the block ends."""
    server = Server(folder, clock)
    try:
        yield server
    finally:
        server.transport.end()
        server.database.close()
