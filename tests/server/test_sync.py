"""A round: what was sent is kept once, in order, and everybody reads the same."""

from tests.server.team import Team, change

from signpost_wire.checksum import as_bytes, total
from signpost_wire.roles import CASEWORKER


def test_what_one_desktop_sends_another_reads(team: Team) -> None:
    other = team.join(CASEWORKER)
    sent = [change(b"one"), change(b"two")]
    reply = team.founder.push(team.casework, *sent)
    assert reply.status == "ok"
    assert reply.not_kept == ()
    assert [(r.id, r.body, r.sequence) for r in reply.changed] == [
        (sent[0].id, None, 1), (sent[1].id, None, 2),
    ]  # fmt: skip
    read = other.pull(team.casework)
    assert [(r.id, r.revision, r.body) for r in read.changed] == [
        (c.id, c.revision, c.body) for c in sent
    ]
    assert (read.cursor, read.head, read.count) == (2, 2, 2)
    assert read.checksum == as_bytes(total((c.id, c.revision) for c in sent))
