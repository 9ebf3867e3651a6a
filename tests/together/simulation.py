"""A world of desktops and their server in one process: virtual time, chance from one number.

Whatever happens in it is real code of desktop and server, except the network (see network.py) and
the clocks. The same number always makes the same world, down to the ids: its log is its proof.
"""

import hashlib
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from tests.together.acts import ACTS, Hand, draw
from tests.together.network import FAULTS
from tests.together.oracle import Oracle
from tests.together.organization import Organization, Server, running
from tests.together.rest import come_to_rest, differences
from tests.together.seeded import WorldClock, seeded
from tests.together.station import Copy, Killed, Station, Waiting
from tests.together.watching import watching

from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.sync import failures

PATHS = ("/sync",) * 6 + ("/challenge", "/token", "/digests", "/buckets", "/records", "/statements")
_LONGEST_SITTING = 16  # acts, one after another
_SMOOTH = 0.6  # of rounds on which nothing goes wrong


@dataclass
class World:
    """All that there is. `step` counts what happened; `log` tells it."""

    folder: Path
    clock: WorldClock
    server: Server
    stations: list[Station]
    chance: random.Random
    oracle: Oracle = field(default_factory=Oracle)
    by: list[int] = field(default_factory=list)
    """Which station made each of the oracle's edits."""
    made_at: dict[str, tuple[int, int]] = field(default_factory=dict)
    """Of each record made: which station made it, and how many edits there were."""
    log: list[str] = field(default_factory=list)
    acts: int = 0
    rounds: int = 0
    copies: list[tuple[Path, int]] = field(default_factory=list)
    """Of the server, each with how many computers had been brought back from a copy."""
    brought_back: int = 0
    not_yet_equal: set[str] = field(default_factory=set)
    """Who has not compared with the server since it was brought back from a copy."""
    _number: int = 0

    def tell(self, words: str) -> None:
        """Into the log."""
        self.log.append(f"{len(self.log)} {self.clock.now:%d %H:%M} {words}")

    @property
    def proof(self) -> str:
        """The same for the same world only."""
        return hashlib.sha256("\n".join(self.log).encode()).hexdigest()[:16]

    @property
    def conflicts(self) -> int:
        """How many fields had two versions, settled or not."""
        return len(self.stations[0].rows()["conflict"])

    def live(self, acts: int) -> None:
        """Things happen, until so many acts were done at each computer, one with another."""
        while self.acts < acts * len(self.stations):
            self.clock.move(minutes=self.chance.randrange(0, 90))
            station = self.chance.choice(self.stations)
            dice = self.chance.random()
            if dice < 0.62:
                for _ in range(self.chance.randrange(1, _LONGEST_SITTING)):
                    self.act(station)
            elif dice < 0.92:
                if station.away_until <= len(self.log):
                    self.round(station)
            else:
                self.befall(station, self.chance.random())

    def act(self, station: Station, name: str = "") -> bool:
        """Somebody does something; whether it was possible."""
        self._number += 1
        try:
            with watching() as seen, station.vault.act() as session:
                name = name or draw(session, self.chance)
                ACTS[name][1](Hand(session, self.chance, self._number))
        except (BadInput, NotAllowed) as error:
            self.tell(f"{station.name}: {name} is not possible ({type(error).__name__})")
            return False
        self.acts += 1
        for made in seen.made:
            self.oracle.made[made.record] = made
            self.made_at[made.record] = (station.number, len(self.oracle.edits))
        self.by += [station.number] * len(seen.edits)
        self.oracle.edits += seen.edits
        self.oracle.erased |= set(seen.erased)
        self.oracle.asked |= set(seen.asked)
        what = [f"+{made.kind} {made.record}" for made in seen.made]
        what += [f"{edit.record}.{edit.field}={edit.value!r}" for edit in seen.edits]
        what += [f"-{record}" for record in seen.erased]
        self.tell(f"{station.name}: {name} {' '.join(what)}")
        return True

    def round(self, station: Station) -> None:
        """A round, on which something may go wrong."""
        net, chance = station.net, self.chance
        words = ""
        if chance.random() > _SMOOTH:
            name = chance.choice(list(FAULTS))
            path, nth, times = (
                chance.choice(PATHS),
                chance.randrange(3),
                chance.choice((1, 1, 2, 20)),
            )
            words = f" with {name} at {path} {nth} {times}"
            self.fault(station, name, path, nth, times)
        elif chance.random() < 0.1:
            act = chance.randrange(6)
            words = f" killed at {act}"
            station.killed_at(act)
        self.sync(station, words)
        net.fault = None

    def fault(self, station: Station, name: str, path: str, nth: int, times: int) -> None:
        """Something goes wrong on the next round of a computer."""
        net = station.net
        net.fault, net.path, net.nth, net.times = FAULTS[name], path, nth, times
        net.restart(random.Random(self._number))

    def sync(self, station: Station, words: str = "") -> str:
        """A round; its status, or "killed"."""
        self.rounds += 1
        try:
            found = station.round()
        except Killed:
            station.die()
            self.tell(f"{station.name}: round{words}: killed")
            return "killed"
        vars(station.vault).pop("act", None)
        self.tell(f"{station.name}: round{words}: {found}")
        if found.status == failures.OK:
            self.not_yet_equal.discard(station.name)
        return found.status

    def befall(self, station: Station, dice: float) -> None:
        """What happens to computers and servers now and then."""
        if dice < 0.2:
            self.go_away(station, self.chance.randrange(5, 60))
        elif dice < 0.35:
            self.tell(f"{station.name}: the power goes")
            station.die()
        elif dice < 0.5:
            self.change_person(station)
        elif dice < 0.65:
            self.copy_profile(station)
        elif dice < 0.75:
            self.restore_profile(station)
        elif dice < 0.82:
            self.copy_server()
        elif dice < 0.9:
            self.restore_server(new_epoch=self.chance.random() < 0.6)
        else:
            self.tell(f"{station.name}: what was on the way arrives")
            station.net.heal()

    def go_away(self, station: Station, long: int) -> None:
        """No internet for a while."""
        station.away_until = len(self.log) + long
        self.tell(f"{station.name}: no internet for {long}")

    def change_person(self, station: Station) -> None:
        """Somebody else sits down, where two share a computer."""
        others = [name for name in station.computer.people if name != station.person]
        if others:
            station.close()
            station.person = others[0]
            station.open()
            self.tell(f"{station.name}: sits down")

    def copy_profile(self, station: Station) -> None:
        """Somebody copies the folder of a profile."""
        at = self.folder / f"copy {len(self.log)} of {station.number:02}"
        copy = Copy(station.image(at), len(self.oracle.edits), frozenset(self.oracle.erased))
        station.copies.append(copy)
        self.tell(f"{station.name}: copied")

    def restore_profile(self, station: Station) -> None:
        """The files of another day are put in place: what was not sent since may be gone.

        Not while somebody has yet to give back to the server what it lost: this may be the only
        computer that has it, and what two disks lose nobody can bring back.
        """
        if not station.copies or self.not_yet_equal:
            return
        copy = self.chance.choice(station.copies)
        waiting = station.waiting()
        gone = [
            place
            for place in range(copy.edits, len(self.oracle.edits))
            if self.by[place] == station.number
            and _waits(waiting, self.oracle.edits[place].record, self.oracle.edits[place].field)
        ]
        records = {
            record
            for record, (number, edits) in self.made_at.items()
            if number == station.number and edits >= copy.edits
            and record in waiting.fields and waiting.fields[record] is None
        }  # fmt: skip
        self.oracle.forget(gone, records | (waiting.erased - copy.erased))
        station.restore(copy)
        self.brought_back += 1
        self.tell(f"{station.name}: brought back from {copy.folder.name}")

    def copy_server(self) -> None:
        """As the server's own backup does it."""
        at = self.folder / f"server {len(self.log)}"
        self.server.back_up(at)
        self.copies.append((at, self.brought_back))
        self.tell("the server is copied")

    def restore_server(self, *, new_epoch: bool) -> None:
        """Back to a copy; not one from before a computer was set back (see `restore_profile`)."""
        good = [path for path, brought_back in self.copies if brought_back == self.brought_back]
        if good:
            copy = self.chance.choice(good)
            self.server.restore(copy, new_epoch=new_epoch)
            self.not_yet_equal = {
                f"{station.number:02} {person}"
                for station in self.stations
                for person in station.computer.people
            }
            self.tell(f"the server is set back to {copy.name}, new epoch: {new_epoch}")

    def end(self) -> list[str]:
        """Everybody is online and no fault happens any more: what is wrong then, a line each."""
        for station in self.stations:
            station.net.heal()
            station.away_until = 0
        trouble = come_to_rest(self)
        trouble += differences(self)
        return trouble + self.oracle.lost(self.stations[0].rows())


def _waits(waiting: Waiting, record: str, name: str) -> bool:
    """Whether it was not sent; of what was erased here since, nobody can tell any more."""
    if record in waiting.erased:
        return True
    if record not in waiting.fields:
        return False
    fields = waiting.fields[record]
    return fields is None or name in fields or "extra" in fields


@contextmanager
def world(
    folder: Path, organization: Organization, seed: int, clock: WorldClock
) -> Iterator[World]:
    """A world of its own in an empty folder, until the block ends."""
    here = organization.copy_to(folder)
    with seeded(seed, clock) as chance, running(here.server, clock) as server:
        stations: list[Station] = []
        try:
            for number, computer in enumerate(here.computers):
                ahead = timedelta(minutes=chance.choice((0, 0, 0, 7, -20, 180, -180, 1440, -1440)))
                stations.append(Station(number, computer, clock, ahead, server.transport))
            yield World(folder, clock, server, stations, chance)
        finally:
            for station in stations:
                station.close()
