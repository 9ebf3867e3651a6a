"""Digests, buckets and records: what a desktop compares with when sums do not agree."""

import os
import uuid

import pytest
from tests.server.team import Desktop, Team, change

from signpost_server import reading
from signpost_wire.checksum import BUCKETS, as_bytes, total
from signpost_wire.exchange import Digest
from signpost_wire.fields import identity_bytes
from signpost_wire.records import Change, Record


def sixteen(value: str) -> bytes:
    return identity_bytes(value)


def asked(desktop: Desktop, path: str, space: str, **more: object) -> dict[str, object]:
    answer = desktop.ask(path, {"space": sixteen(space), **more})
    assert answer.status == 200, answer.said
    return dict(answer.said)


def in_bucket(number: int) -> Change:
    identity = str(uuid.UUID(bytes=os.urandom(15) + bytes([number])))
    return change(os.urandom(20), id=identity)


def test_the_sums_of_the_buckets_are_those_of_the_records(team: Team) -> None:
    kept = [in_bucket(number) for number in (0, 7, 7, 255)]
    reply = team.founder.push(team.casework, *kept)
    said = asked(team.founder, "/digests", team.casework)
    assert (said["head"], said["count"], said["checksum"]) == (4, 4, reply.checksum)
    assert said["epoch"] == reply.epoch
    buckets = [Digest.unpacked(one) for one in said["buckets"]]  # type: ignore[attr-defined]
    assert len(buckets) == BUCKETS
    assert {n: one.count for n, one in enumerate(buckets) if one.count} == {0: 1, 7: 2, 255: 1}
    assert buckets[7].checksum == as_bytes(total((c.id, c.revision) for c in kept[1:3]))
    assert buckets[8].checksum == bytes(16)


def test_buckets_list_what_is_in_them(team: Team) -> None:
    kept = [in_bucket(number) for number in (7, 8, 7, 20)]
    team.founder.push(team.casework, *kept)
    gone = change(id=kept[0].id, base=kept[0].revision, deleted=True)
    team.founder.push(team.casework, gone)
    said = asked(team.founder, "/buckets", team.casework, buckets=[7, 9, 20])
    assert sorted(said["records"]) == sorted([  # type: ignore[call-overload]
        [sixteen(gone.id), bytes.fromhex(gone.revision), 5, True],
        [sixteen(kept[2].id), bytes.fromhex(kept[2].revision), 3, False],
        [sixteen(kept[3].id), bytes.fromhex(kept[3].revision), 4, False],
    ])  # fmt: skip
    assert asked(team.founder, "/buckets", team.casework, buckets=[9])["records"] == []


def test_more_records_of_buckets_than_a_reply_may_list_are_refused(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Left out without a word, they would be taken for lost."""
    monkeypatch.setattr(reading, "MOST_LINES", 3)
    team.founder.push(team.casework, *(in_bucket(number) for number in (7, 7, 8, 9)))
    asked_for = {"space": sixteen(team.casework), "buckets": [7, 8, 9]}
    answer = team.founder.ask("/buckets", asked_for)
    assert (answer.status, answer.error) == (413, "too_large")
    said = asked(team.founder, "/buckets", team.casework, buckets=[7, 8])
    assert len(said["records"]) == 3  # type: ignore[arg-type]


def test_records_are_given_by_id_and_unknown_ids_are_left_out(team: Team) -> None:
    kept = [change(b"one"), change(b"two")]
    team.founder.push(team.casework, *kept)
    wanted = [sixteen(kept[1].id), os.urandom(16), sixteen(kept[1].id)]
    said = asked(team.founder, "/records", team.casework, ids=wanted)
    (record,) = (Record.unpacked(one) for one in said["records"])  # type: ignore[attr-defined]
    assert (record.id, record.body, record.sequence) == (kept[1].id, b"two", 2)
    assert said["answered"] == 2


def test_records_stop_where_the_reply_is_full_and_say_so(team: Team) -> None:
    body = bytes(1024 * 1024)
    kept = [change(body) for _ in range(6)]
    for one in kept:
        team.founder.push(team.casework, one)
    ids = [sixteen(one.id) for one in kept]
    said = asked(team.founder, "/records", team.casework, ids=ids)
    answered = int(str(said["answered"]))
    assert answered == len(said["records"]) == 4  # type: ignore[arg-type]
    said = asked(team.founder, "/records", team.casework, ids=ids[answered:])
    assert said["answered"] == 2


def test_numbers_that_are_no_bucket_are_malformed(team: Team) -> None:
    for numbers in ([256], [1, -1], ["7"], 7, None, [True], [1] * (BUCKETS + 1)):
        answer = team.founder.ask("/buckets", {"space": sixteen(team.casework), "buckets": numbers})
        assert (answer.status, answer.error) == (400, "malformed")
