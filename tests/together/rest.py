"""The end of a simulated world: rounds until nothing moves, and whether all is then the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.held import held
from signpost_desktop.store.space_state import spaces
from signpost_desktop.store.waiting import waiting
from signpost_desktop.sync import failures
from signpost_wire.checksum import as_bytes

if TYPE_CHECKING:
    from tests.together.simulation import World
    from tests.together.station import Station

MOST_PASSES = 12


def come_to_rest(world: World) -> list[str]:
    """Everybody does rounds until a whole pass moves nothing. What does not come to rest."""
    trouble: list[str] = []
    for _ in range(MOST_PASSES):
        trouble = []
        for station in world.stations:
            for _person in station.computer.people:
                world.change_person(station)
                trouble += _round(world, station)
        if not trouble:
            return []
    return trouble


def _round(world: World, station: Station) -> list[str]:
    before = len(world.log)
    world.sync(station)
    found = world.log[before:]
    with station.vault.read() as session:
        left, kept = waiting(session), held(session)
    words = [] if "pushed=0, pulled=0, conflicts=0, waiting=0" in found[-1] else found[-1:]
    words += [f"{station.name}: {row} waits" for row in left.rows]
    words += [f"{station.name}: {row} is held" for row in kept]
    if f"status='{failures.OK}'" not in found[-1]:
        words += found[-1:]
    return words


def differences(world: World) -> list[str]:
    """Where two computers, or a computer and the server, do not hold the same."""
    trouble: list[str] = []
    first = world.stations[0]
    rows, keys = first.rows(), _client_keys(first)
    for station in world.stations:
        trouble += _against_server(world, station)
        if station is first:
            continue
        other = station.rows()
        for kind in rows:
            reads = kind != "safeguarding_note" or station.leads
            trouble += [
                f"{station.name}: {kind} {line}"
                for line in _differing(rows[kind], other[kind], whole=reads)
            ]
        if _client_keys(station) != keys:
            trouble.append(f"{station.name}: clients are found by other keys")
    return trouble


def _differing(
    one: dict[str, dict[str, Any]], other: dict[str, dict[str, Any]], *, whole: bool
) -> list[str]:
    """`whole`: also what is not here; who may not read a kind has only what they wrote."""
    found = [f"{record} is on the first one only" for record in one.keys() - other.keys() if whole]
    found += [f"{record} is here only" for record in other.keys() - one.keys()]
    for record in one.keys() & other.keys():
        found += [
            f"{record}.{name} is {other[record].get(name)!r}, on the first one {value!r}"
            for name, value in one[record].items()
            if other[record].get(name) != value
        ]
    return sorted(found)


def _against_server(world: World, station: Station) -> list[str]:
    """The count and the sum of each space that this person may read."""
    with station.vault.read() as session:
        ours = {state.space_id: (state.count, as_bytes(state.checksum), state.kind)
                for state in spaces(session)}  # fmt: skip
    with world.server.database.read() as connection:
        rows = connection.exec_driver_sql("SELECT id, count, checksum FROM space")
        theirs = {bytes(row[0]).hex(): (row[1], bytes(row[2])) for row in rows}
    trouble = []
    for space, (count, checksum, kind) in ours.items():
        reads = kind == "casework" or (kind == "safeguarding" and station.leads)
        if reads and theirs[space.replace("-", "")] != (count, checksum):
            trouble.append(f"{station.name}: another sum of {kind} than the server")
    return trouble


def _client_keys(station: Station) -> list[tuple[str, str]]:
    with station.vault.read() as session:
        query = "SELECT client_id, key FROM client_key ORDER BY client_id, key"
        return list(map(tuple, cursor(session.db).execute(query).fetchall()))
