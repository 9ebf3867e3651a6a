"""A round: what was sent is kept once, in order, and everybody reads the same."""

import uuid

import pytest
from tests.server.team import Team, change, found_team, new_id

from signpost_server.reading import REPLY_BYTES
from signpost_wire.checksum import as_bytes, total
from signpost_wire.exchange import (
    CONFLICT,
    GONE,
    MOST_CHANGES,
    UNKNOWN,
    Given,
    SpaceRequest,
    SyncRequest,
)
from signpost_wire.records import Change, Record
from signpost_wire.roles import CASEWORKER, SAFEGUARDING_LEAD, VOLUNTEER


def sum_of(*changes: Change) -> bytes:
    return as_bytes(total((one.id, one.revision) for one in changes))


def test_what_one_desktop_sends_another_reads(team: Team) -> None:
    other = team.join(CASEWORKER)
    sent = [change(b"one"), change(b"two")]
    reply = team.founder.push(team.casework, *sent)
    assert (reply.status, reply.not_kept) == ("ok", ())
    read = other.pull(team.casework)
    assert read.changed == tuple(
        Record(c.id, c.kind, None, c.revision, False, 1, c.body, place)
        for place, c in enumerate(sent, 1)
    )
    assert (read.cursor, read.head, read.count) == (2, 2, 2)
    assert read.checksum == reply.checksum == sum_of(*sent)


def test_own_writes_are_told_by_their_places_and_the_writes_of_others_come_whole(
    team: Team,
) -> None:
    other = team.join(CASEWORKER)
    theirs, mine = change(b"theirs"), change(b"mine")
    other.push(team.casework, theirs)
    reply = team.founder.push(team.casework, mine)
    assert [(r.id, r.body) for r in reply.changed] == [(theirs.id, b"theirs")]
    assert (reply.given, reply.cursor) == ((Given(0, 2, 1),), 2)
    again = team.founder.push(team.casework, mine, *(change() for _ in range(3)), since=2)
    assert (again.changed, again.given, again.cursor) == ((), (Given(1, 3, 3),), 5)


def test_changes_that_were_not_kept_part_the_runs(team: Team) -> None:
    first, second, third = change(), change(base="ab" * 16), change()
    reply = team.founder.push(team.casework, first, second, third)
    assert [entry.index for entry in reply.not_kept] == [1]
    assert reply.given == (Given(0, 1, 1), Given(2, 2, 1))


def test_a_page_that_is_full_ends_before_what_was_written_with_it(team: Team) -> None:
    other = team.join(CASEWORKER)
    theirs = [change(b"theirs") for _ in range(3)]
    other.push(team.casework, *theirs)
    reply = team.founder.push(team.casework, change(b"mine"), limit=2)
    assert [r.id for r in reply.changed] == [one.id for one in theirs[:2]]
    assert (reply.cursor, reply.head, reply.given) == (2, 4, (Given(0, 4, 1),))
    rest = team.founder.pull(team.casework, since=2)
    assert [r.sequence for r in rest.changed] == [3, 4]


def test_a_change_asked_for_again_is_kept_once(team: Team) -> None:
    sent = change()
    first = team.founder.push(team.casework, sent)
    again = team.founder.push(team.casework, sent)
    assert (again.not_kept, again.head, again.count) == ((), 1, 1)
    assert again.checksum == first.checksum
    assert [(r.id, r.body) for r in again.changed] == [(sent.id, b"sealed")]


def test_a_change_of_what_the_server_has_takes_its_place(team: Team) -> None:
    first = change(b"first")
    team.founder.push(team.casework, first)
    second = change(b"second", id=first.id, base=first.revision)
    reply = team.founder.push(team.casework, second, since=1)
    assert (reply.head, reply.count, reply.checksum) == (2, 1, sum_of(second))
    (record,) = team.founder.pull(team.casework).changed
    assert (record.revision, record.base_revision, record.sequence, record.body) == (
        second.revision, first.revision, 2, b"second",
    )  # fmt: skip


@pytest.mark.parametrize("base", ["other", "none"])
def test_a_change_of_something_else_conflicts_and_brings_what_is_there(
    team: Team, base: str
) -> None:
    kept = change(b"kept")
    team.founder.push(team.casework, kept)
    wrong = change(b"late", id=kept.id, base=uuid.uuid4().hex if base == "other" else None)
    fine = change(b"fine")
    reply = team.founder.push(team.casework, wrong, fine, since=1)
    (refused,) = reply.not_kept
    assert (refused.index, refused.reason) == (0, CONFLICT)
    assert refused.current is not None
    assert (refused.current.revision, refused.current.body) == (kept.revision, b"kept")
    assert reply.given == (Given(1, 2, 1),)
    assert reply.checksum == sum_of(kept, fine)


def test_a_change_of_what_the_server_does_not_have_is_unknown(team: Team) -> None:
    reply = team.founder.push(team.casework, change(base=uuid.uuid4().hex))
    (refused,) = reply.not_kept
    assert (refused.reason, refused.current, reply.head) == (UNKNOWN, None, 0)


def test_what_was_erased_stays_erased(team: Team) -> None:
    first = change(b"first")
    team.founder.push(team.casework, first)
    erased = change(b"sealed mark", id=first.id, base=first.revision, deleted=True)
    reply = team.founder.push(team.casework, erased)
    assert (reply.count, reply.checksum) == (1, sum_of(erased))
    back = change(b"back", id=first.id, base=erased.revision)
    reply = team.founder.push(team.casework, back)
    (refused,) = reply.not_kept
    assert (refused.reason, refused.current and refused.current.deleted) == (GONE, True)
    again = change(b"erased by another too", id=first.id, base=first.revision, deleted=True)
    reply = team.founder.push(team.casework, again)
    assert (reply.not_kept, reply.head) == ((), 2)
    (record,) = team.founder.pull(team.casework).changed
    assert (record.deleted, record.body, record.revision) == (True, b"sealed mark", erased.revision)


def test_pages_follow_the_cursor_to_the_head(team: Team) -> None:
    sent = [change(str(n).encode()) for n in range(25)]
    team.founder.push(team.casework, *sent)
    other, since, read = team.join(CASEWORKER), 0, []
    while True:
        reply = other.pull(team.casework, since, limit=10)
        read += [r.id for r in reply.changed]
        since = reply.cursor
        if not reply.more:
            break
    assert read == [c.id for c in sent]
    assert since == 25


def test_a_page_is_bounded_by_bytes_too(team: Team) -> None:
    body = bytes(1024 * 1024)
    for _ in range(2):
        team.founder.push(team.casework, *(change(body) for _ in range(4)))
    reply = team.founder.pull(team.casework)
    assert sum(len(r.body or b"") for r in reply.changed) <= REPLY_BYTES
    assert reply.cursor == len(reply.changed) == 4
    rest = team.founder.pull(team.casework, reply.cursor)
    assert [r.sequence for r in rest.changed] == list(range(5, 9))


def test_conflicts_are_bounded_by_bytes_too(team: Team) -> None:
    body = bytes(1024 * 1024)
    kept = [change(body) for _ in range(6)]
    for one in kept:
        team.founder.push(team.casework, one)
    late = [change(b"late", id=one.id, base=uuid.uuid4().hex) for one in kept]
    reply = team.founder.push(team.casework, *late)
    assert [refused.reason for refused in reply.not_kept] == [CONFLICT] * 6
    assert sum(refused.current is not None for refused in reply.not_kept) == 4


def test_nothing_new_asks_for_nothing_and_keeps_the_turn(team: Team) -> None:
    team.founder.push(team.casework, change())
    turn = team.founder.turn
    reply = team.founder.pull(team.casework, since=1)
    assert (reply.changed, reply.cursor, reply.head) == ((), 1, 1)
    assert team.founder.turn == turn != ""


def test_a_limit_of_nothing_gives_nothing_and_moves_no_cursor(team: Team) -> None:
    reply = team.founder.push(team.casework, change(), limit=0)
    assert (reply.not_kept, reply.changed, reply.cursor, reply.head) == ((), (), 0, 1)
    assert reply.more


def test_a_volunteer_writes_a_safeguarding_note_and_reads_nothing_back(team: Team) -> None:
    volunteer, lead = team.join(VOLUNTEER), team.join(SAFEGUARDING_LEAD)
    worry = change(b"sealed worry")
    reply = volunteer.push(team.safeguarding, worry)
    assert reply.status == "ok"
    assert (reply.not_kept, reply.changed) == ((), ())
    assert (reply.cursor, reply.head, reply.count, reply.checksum) == (0, 0, 0, b"")
    assert [r.id for r in lead.pull(team.safeguarding).changed] == [worry.id]
    late = change(b"late", id=worry.id, base=uuid.uuid4().hex)
    (refused,) = volunteer.push(team.safeguarding, late).not_kept
    assert (refused.reason, refused.current) == (CONFLICT, None)


def test_another_organizations_space_is_denied_like_one_that_is_not_there(
    team: Team, client: object, service: object
) -> None:
    stranger = found_team(team.founder.client, team.service, team.clock, "Another").founder
    team.founder.push(team.casework, change(b"ours"))
    for space in (team.casework, new_id()):
        reply = stranger.push(space, change(b"not theirs to write"))
        assert (reply.status, reply.changed, reply.head, reply.checksum) == ("denied", (), 0, b"")
    assert len(team.founder.pull(team.casework).changed) == 1


def test_a_role_without_a_part_in_a_space_is_denied(team: Team) -> None:
    auditor = team.join("auditor")
    reply = auditor.push(team.casework, change())
    assert reply.status == "denied"
    assert team.founder.pull(team.casework).head == 0


def test_all_spaces_are_answered_in_the_order_asked(team: Team) -> None:
    spaces = list(team.spaces.values())
    lead = team.join(SAFEGUARDING_LEAD, "coordinator")
    reply = lead.round(
        *(SpaceRequest(space, "", 0, 10, (change(),)) for space in spaces), statements_since=0
    )
    assert [one.space for one in reply.spaces] == spaces
    assert [one.head for one in reply.spaces] == [1, 1, 1]
    assert reply.now == team.clock()
    assert [number for number, _document in reply.statements] == list(
        range(1, reply.statements_head + 1)
    )


def test_statements_that_are_known_are_not_sent_again(team: Team) -> None:
    reply = team.founder.round(statements_since=0)
    again = team.founder.round(statements_since=reply.statements_head - 1)
    assert [number for number, _document in again.statements] == [reply.statements_head]
    assert team.founder.round(statements_since=reply.statements_head).statements == ()


def test_an_epoch_that_is_not_the_servers_reads_and_keeps_nothing(team: Team) -> None:
    team.founder.push(team.casework, change())
    request = SpaceRequest(team.casework, "another epoch", 0, 10, (change(),))
    (reply,) = team.founder.round(request).spaces
    assert (reply.status, reply.changed) == ("epoch", ())
    assert reply.epoch == team.founder.pull(team.casework).epoch
    assert team.founder.pull(team.casework).head == 1


def test_a_desktop_that_knows_more_than_the_server_is_told_of_the_restore(team: Team) -> None:
    team.founder.push(team.casework, change())
    team.founder.turn = "the turn of a later time"
    reply = team.founder.pull(team.casework, since=2)
    assert (reply.status, reply.changed) == ("epoch", ())


@pytest.mark.parametrize("twice", ["space", "record"])
def test_a_round_that_says_something_twice_is_malformed(team: Team, twice: str) -> None:
    once = change()
    if twice == "space":
        spaces = [SpaceRequest(team.casework, "", 0, 1), SpaceRequest(team.casework, "", 0, 1)]
    else:
        spaces = [SpaceRequest(team.casework, "", 0, 1, (once, change(id=once.id)))]
    answer = team.founder.ask_round(*spaces)
    assert (answer.status, answer.error) == (400, "malformed")
    assert team.founder.pull(team.casework).head == 0


def test_more_changes_than_a_request_may_have_are_too_large(team: Team) -> None:
    half = tuple(change(b"") for _ in range(MOST_CHANGES // 2 + 1))
    other = tuple(change(b"") for _ in range(MOST_CHANGES // 2 + 1))
    answer = team.founder.ask_round(
        SpaceRequest(team.casework, "", 0, 1, half),
        SpaceRequest(team.safeguarding, "", 0, 1, other),
    )
    assert (answer.status, answer.error) == (413, "too_large")


def test_a_newer_protocol_is_told_so(team: Team) -> None:
    packed = SyncRequest("", (), 0).packed() | {"v": 2}
    answer = team.founder.ask("/sync", packed)
    assert (answer.status, answer.error) == (426, "newer")


def test_what_a_newer_desktop_adds_is_ignored(team: Team) -> None:
    sent = change(b"sealed")
    packed = SyncRequest("", (SpaceRequest(team.casework, "", 0, 10),)).packed() | {"new": [1]}
    packed["spaces"][0] = [*packed["spaces"][0][:4], [[*sent.packed(), "newer"]], {"more": 1}]
    assert team.founder.ask("/sync", packed).status == 200
    (record,) = team.founder.pull(team.casework).changed
    assert record.id == sent.id
