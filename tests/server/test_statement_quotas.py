"""What one person may put into the log, so that everybody else's computers stay quick."""

from tests.server.team import Desktop, Team, change

from signpost_server.quotas import LARGEST_UNKNOWN, MOST_A_KEY, MOST_OF_ONE
from signpost_wire.roles import CASEWORKER, VOLUNTEER

KEYS = 3  # of the team: one version for each of its spaces
ROOM = MOST_OF_ONE + MOST_A_KEY * KEYS


def newer(desktop: Desktop, count: int, start: int = 0) -> list[bytes]:
    """What a later version might say."""
    return [desktop.says("something_newer", number=n) for n in range(start, start + count)]


def test_one_person_does_not_fill_the_log_with_what_nobody_knows(team: Team) -> None:
    volunteer, worker = team.join(VOLUNTEER), team.join(CASEWORKER)
    said = newer(volunteer, ROOM - 1)  # and their own computer
    assert volunteer.state(*said).status == 200
    head = worker.round().statements_head
    assert volunteer.state(*newer(volunteer, 1, ROOM)).status == 413
    assert volunteer.state(*said).said == {"statements_head": head}  # known ones are free
    for other in (worker, team.founder):
        assert other.state(*newer(other, 3)).status == 200
    assert volunteer.push(team.casework, change()).not_kept == ()
    assert team.join(CASEWORKER).state().status == 200


def test_whose_word_it_is_counts_and_not_who_brings_it(team: Team) -> None:
    """As after a server was brought back from a copy: the first to come brings the whole log."""
    workers = [team.join(CASEWORKER) for _ in range(3)]
    log = [each for worker in workers for each in newer(worker, 600)]
    assert team.founder.state(*log).status == 200


def test_another_computer_of_the_same_person_has_no_room_of_its_own(team: Team) -> None:
    worker = team.join(CASEWORKER)
    again = team.join(CASEWORKER, person=worker.person)
    assert worker.state(*newer(worker, ROOM - 2)).status == 200
    assert again.state(*newer(again, 1)).status == 413


def test_what_nobody_knows_is_small(team: Team) -> None:
    worker = team.join(CASEWORKER)
    fits, large = (worker.says("something_newer", more=bytes(n)) for n in (15_000, LARGEST_UNKNOWN))
    assert worker.state(fits).status == 200
    assert worker.state(large).status == 413


def test_seals_for_nobody_who_lacks_them_count(team: Team) -> None:
    worker, other = team.join(CASEWORKER), team.join(CASEWORKER)

    def seals(to: str, salt: int) -> bytes:
        sealed = salt.to_bytes(80)
        return worker.says("key_sealed", space=team.casework, version=1, seals={to: sealed})

    assert worker.state(seals(worker.member, 0)).status == 200
    idle = [seals(worker.member, n) for n in range(1, ROOM)]
    assert worker.state(*idle).status == 200
    for to in (worker.member, "nobody"):
        assert worker.state(seals(to, ROOM + 1)).status == 413
    assert worker.state(seals(other.member, 0)).status == 200
