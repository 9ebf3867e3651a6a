"""Eight writers at once: whoever follows the cursor misses no record and reads none twice."""

import threading
import uuid
from concurrent.futures import ThreadPoolExecutor

from tests.server.team import Desktop, Team, change

from signpost_server.asking import read_round
from signpost_server.service import Service
from signpost_server.sync import sync
from signpost_server.tokens import Claims
from signpost_wire.checksum import as_bytes, total
from signpost_wire.codec import pack, unpack
from signpost_wire.exchange import SpaceReply, SpaceRequest, SyncRequest
from signpost_wire.records import Change
from signpost_wire.roles import CASEWORKER

WRITERS, PUSHES, IN_A_PUSH = 8, 12, 3


def exchange(
    service: Service, who: Desktop, space: str, since: int, *changes: Change
) -> SpaceReply:
    """A round without the network between."""
    content = pack(SyncRequest(who.turn, (SpaceRequest(space, "", since, 5000, changes),)).packed())
    claims = Claims(who.organization, who.device, who.member, service.clock() + 60)
    said = sync(service.database, claims, read_round(unpack(content)), content, service.clock())
    who.turn = said["turn"]
    return SpaceReply.unpacked(unpack(pack(said["spaces"][0])))


def test_a_reader_beside_eight_writers_misses_nothing(team: Team, service: Service) -> None:
    writers = [team.join(CASEWORKER) for _ in range(WRITERS)]
    changes = {
        who.device: [[change(uuid.uuid4().bytes) for _ in range(IN_A_PUSH)] for _ in range(PUSHES)]
        for who in writers
    }
    begin = threading.Barrier(WRITERS + 1)

    def write(who: Desktop) -> None:
        begin.wait()
        since = 0
        for some in changes[who.device]:
            reply = exchange(service, who, team.casework, since, *some)
            assert reply.not_kept == ()
            since = reply.cursor

    read: list[tuple[int, str]] = []
    since, expected = 0, WRITERS * PUSHES * IN_A_PUSH
    with ThreadPoolExecutor(WRITERS) as pool:
        going = [pool.submit(write, who) for who in writers]
        begin.wait()
        while since < expected and not any(one.done() and one.exception() for one in going):
            reply = exchange(service, team.founder, team.casework, since)
            assert reply.count == reply.head
            assert [r.sequence for r in reply.changed] == list(range(since + 1, reply.cursor + 1))
            read += [(r.sequence, r.revision) for r in reply.changed]
            since = reply.cursor
        for one in going:
            one.result()
    sent = [one for batches in changes.values() for some in batches for one in some]
    assert sorted(revision for _sequence, revision in read) == sorted(c.revision for c in sent)
    last = exchange(service, team.founder, team.casework, since)
    assert last.checksum == as_bytes(total((c.id, c.revision) for c in sent))


def test_eight_at_one_record_and_only_one_of_each_base_wins(team: Team, service: Service) -> None:
    first = change(b"first")
    team.founder.push(team.casework, first)
    writers = [team.join(CASEWORKER) for _ in range(WRITERS)]
    begin = threading.Barrier(WRITERS)

    def write(who: Desktop) -> str | None:
        begin.wait()
        mine = change(who.device.encode(), id=first.id, base=first.revision)
        kept = exchange(service, who, team.casework, 0, mine).not_kept == ()
        return mine.revision if kept else None

    with ThreadPoolExecutor(WRITERS) as pool:
        kept = [revision for revision in pool.map(write, writers) if revision]
    (record,) = team.founder.pull(team.casework).changed
    assert kept == [record.revision]
    assert record.sequence == 2
