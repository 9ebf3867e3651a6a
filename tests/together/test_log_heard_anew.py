"""A restored server, or one that lies, gives nobody back what this computer knew to be taken."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update
from tests.conftest import StillClock
from tests.together.conftest import TEAM_MADE_AT, cheap_passphrases
from tests.together.copies import ServerCopy
from tests.together.made_team import MadeTeam
from tests.together.teams import Desktop, Place
from tests.together.test_team import lead_row

from signpost_desktop.casework.waiting_to_send import count_waiting
from signpost_desktop.store.keys import new_key
from signpost_desktop.sync import failures
from signpost_desktop.sync.former_log import former
from signpost_desktop.sync.owed import first_version
from signpost_desktop.sync.removal import carry_out, ordered
from signpost_desktop.sync.settling import say_as, take_statements
from signpost_desktop.sync.trust_store import fold
from signpost_server.tables import setting
from signpost_server.tables import statement as log_table


@dataclass
class Hall:
    """Hodan, Cora and Eve coordinate; Amina is a caseworker. Eve is removed when it begins, and
    everybody but her, and Bea, who is a caseworker too, knows of it. `copy`: of the day before."""

    hodan: Desktop
    cora: Desktop
    eve: Desktop
    amina: Desktop
    bea: Desktop
    copy: ServerCopy
    eves_member: str

    @property
    def eves_person(self) -> str:
        return self.eve.vault.worker.person_id

    @property
    def hodans_person(self) -> str:
        return self.hodan.vault.worker.person_id


def rounds(*desktops: Desktop, times: int = 1) -> list[str]:
    """Rounds of each in turn; how the last of each ended."""
    ended: list[str] = []
    for _ in range(times):
        ended = []
        for each in desktops:
            ended.append(each.round().status)
            each.team.settle()
    return ended


@dataclass(frozen=True)
class MadeHall:
    """The team as it is when a test of the hall begins, closed; the server's rows of the day
    before, and Eve's id."""

    team: MadeTeam
    rows: dict[str, list[dict[str, Any]]]
    eves_member: str


@pytest.fixture(scope="session")
def made_hall(
    made_teams: Callable[[tuple[str, ...]], MadeTeam], tmp_path_factory: pytest.TempPathFactory
) -> MadeHall:
    """Made once and copied: each who joins costs a passphrase."""
    kept: dict[str, Any] = {}

    def come(founder: Desktop) -> list[Desktop]:
        def joins(name: str, role: str) -> Desktop:
            return founder.colleague(founder.folder.parent / name.lower(), name, role)

        cora, eve = joins("Cora", "coordinator"), joins("Eve", "coordinator")
        amina, bea = joins("Amina", "caseworker"), joins("Bea", "caseworker")
        everybody = (founder, cora, eve, amina, bea)
        assert set(rounds(*everybody, times=2)) == {failures.OK}
        kept.update(rows=ServerCopy.of(founder.place).rows, eves_member=eve.member)
        founder.team.remove_person("Eve")
        assert set(rounds(founder, cora, amina)) == {failures.OK}
        return [cora, eve, amina, bea]

    with cheap_passphrases():
        folder = tmp_path_factory.mktemp("hall")
        team = made_teams(()).grown(folder, StillClock(TEAM_MADE_AT), come)
    return MadeHall(team, **kept)


@pytest.fixture
def team_here(request: pytest.FixtureRequest, team_here: MadeTeam, made_hall: MadeHall) -> MadeTeam:
    """The team of the hall for a test that is in it."""
    return made_hall.team if "hall" in request.fixturenames else team_here


@pytest.fixture
def hall(founder: Desktop, made_hall: MadeHall, tmp_path: Path, clock: StillClock) -> Hall:
    def here(name: str) -> Desktop:
        return made_hall.team.open(name, tmp_path, founder.place, clock, founder.closing)

    copy = ServerCopy(founder.place, made_hall.rows)
    cora, eve, amina, bea = map(here, ("cora", "eve", "amina", "bea"))
    return Hall(founder, cora, eve, amina, bea, copy, made_hall.eves_member)


def say(desktop: Desktop, kind: str, **content: object) -> None:
    member = desktop.member
    with desktop.vault.act() as session:
        say_as(session, fold(session), member, kind, content)


def what_is_kept(desktop: Desktop) -> list[bytes]:
    """Of the log as it was before it was heard anew."""
    with desktop.vault.read() as session:
        return former(session)


def show_whole_log(desktop: Desktop) -> None:
    """The server shows this computer all that it has, also when it lets nobody in."""
    log = list(enumerate(desktop.place.log(), 1))
    with desktop.vault.act() as session:
        take_statements(session, log[:3], 3)  # it has less than it had: all is asked for anew
        assert take_statements(session, log, len(log))


def eve_locks_hodan_out(hall: Hall) -> None:
    """Brought back from the copy, the server hears Eve before anybody else."""
    hall.copy.bring_back()
    say(hall.eve, "person_removed", person=hall.hodans_person)
    assert rounds(hall.eve) == [failures.OK]


def test_nobody_who_was_removed_has_a_copy_deleted(hall: Hall) -> None:
    client = hall.hodan.meets("Fadumo")
    eve_locks_hodan_out(hall)
    assert rounds(hall.hodan) == [failures.REMOVED]
    assert carry_out(hall.hodan.vault, count_waiting) is None
    show_whole_log(hall.hodan)
    assert ordered(hall.hodan.vault) is None
    assert carry_out(hall.hodan.vault, count_waiting) is None
    assert client in hall.hodan.rows("client")
    assert hall.eves_person not in hall.hodan.trust.people


def test_whoever_was_removed_stays_out_for_those_who_knew(hall: Hall) -> None:
    eve_locks_hodan_out(hall)
    rounds(hall.amina, times=2)
    assert hall.eves_person not in hall.amina.trust.people
    assert hall.hodans_person in hall.amina.trust.people
    newest = hall.amina.space("casework").keys[-1]
    assert newest.void  # Eve made it; nothing is written under it
    hall.amina.meets("Guleed")
    assert rounds(hall.amina) == [failures.OK]
    with hall.amina.vault.read() as session:
        written_with = session.rows("SELECT public_key FROM space_key")
    assert newest.public_key not in {bytes(key) for (key,) in written_with}


def test_a_coordinator_who_knew_says_it_again_and_all_come_to_the_same(hall: Hall) -> None:
    eve_locks_hodan_out(hall)
    rounds(hall.bea, hall.amina)
    rounds(hall.cora, times=2)
    ended = rounds(hall.cora, hall.amina, hall.bea, times=3)
    assert set(ended) == {failures.OK}, ended
    assert rounds(hall.eve) == [failures.ORDERED]
    for each in (hall.cora, hall.amina, hall.bea):
        assert hall.eves_person not in each.trust.people
        newest = each.space("casework").newest_key
        assert newest is not None and hall.eves_member not in newest.seals
        assert each.secret("casework", newest.version) is not None
        assert newest == hall.cora.space("casework").newest_key
    before = hall.cora.place.log()
    assert set(rounds(hall.cora, hall.amina, hall.bea, times=2)) == {failures.OK}
    assert hall.cora.place.log() == before


def eve_makes_a_key(hall: Hall, *readers: str) -> bytes:
    """For these members alone, whatever her program would do; its public half."""
    made = first_version(
        hall.eve.space("casework").id, 2, new_key(), [hall.eve.trust.members[i] for i in readers]
    )
    say(hall.eve, made.kind, **made.content)
    return bytes(made.content["public_key"])


def test_a_void_key_that_is_sealed_to_nobody_else_stops_nobodys_rounds(hall: Hall) -> None:
    hall.copy.bring_back()
    eve_makes_a_key(hall, hall.eves_member)
    assert rounds(hall.eve) == [failures.OK]
    client = hall.amina.meets("Fadumo")
    rounds(hall.amina, hall.cora, hall.hodan, times=3)
    assert rounds(hall.amina, hall.cora, hall.hodan) == [failures.OK] * 3
    assert client in hall.cora.rows("client")
    assert hall.eves_person not in hall.cora.trust.people


def test_a_key_of_somebody_removed_is_not_said_again_when_the_server_is_set_back_once_more(
    hall: Hall,
) -> None:
    hall.copy.bring_back()
    before = ServerCopy.of(hall.hodan.place)
    key = eve_makes_a_key(hall, hall.cora.member, hall.amina.member)
    assert rounds(hall.eve) == [failures.OK]
    with hall.cora.vault.act() as session:  # she hears it, and says nothing herself yet
        log = list(enumerate(hall.hodan.place.log(), 1))
        take_statements(session, log[:3], 3)
        assert take_statements(session, log, len(log))
    before.bring_back()
    rounds(hall.hodan, hall.cora, hall.amina, times=4)  # he never heard of that key
    assert rounds(hall.hodan, hall.cora, hall.amina) == [failures.OK] * 3
    for each in (hall.cora, hall.amina, hall.hodan):
        assert key not in {k.public_key for k in each.space("casework").keys if not k.void}


def test_an_honest_restore_ends_with_the_log_alone(hall: Hall) -> None:
    hall.copy.bring_back()
    client = hall.bea.meets("Fadumo")  # Bea has not heard that Eve was removed
    desks = (hall.bea, hall.amina, hall.cora, hall.hodan)
    assert set(rounds(*desks, times=3)) == {failures.OK}
    for each in desks:
        assert what_is_kept(each) == []
        assert each.trust.people == hall.hodan.trust.people
        assert each.space("casework") == hall.hodan.space("casework")
        assert client in each.rows("client")
    assert hall.eves_person not in hall.bea.trust.people
    assert rounds(hall.eve) == [failures.ORDERED]


def test_who_joined_by_a_slip_that_ran_out_since_stays_in_the_team(
    founder: Desktop, tmp_path: Path, clock: StillClock
) -> None:
    copy = ServerCopy.of(founder.place)
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    assert rounds(amina, founder) == [failures.OK] * 2
    copy.bring_back()
    clock.move(days=8)
    founder.place.clock.now = int(clock().timestamp())
    client = amina.meets("Fadumo")
    rounds(founder, amina, times=2)
    assert rounds(founder, amina, founder) == [failures.OK] * 3
    assert client in founder.rows("client")
    assert amina.member in founder.trust.members
    for each in (founder, amina):
        assert (what_is_kept(each), each.waiting) == ([], [])


def test_who_was_removed_after_joining_by_a_slip_that_ran_out_holds_nobody_up(
    founder: Desktop, tmp_path: Path, clock: StillClock
) -> None:
    copy = ServerCopy.of(founder.place)
    sam = founder.colleague(tmp_path / "sam", "Sam", "caseworker")
    assert rounds(sam, founder) == [failures.OK] * 2
    founder.team.remove_person("Sam")
    assert rounds(founder) == [failures.OK]
    copy.bring_back()
    clock.move(days=8)
    founder.place.clock.now = int(clock().timestamp())
    rounds(founder, times=3)
    assert rounds(founder) == [failures.OK]
    assert sam.vault.worker.person_id not in founder.trust.people
    assert (what_is_kept(founder), founder.waiting) == ([], [])


def put_last_first(place: Place, first: int, second: int) -> None:
    """The server's two statements change places, and it says that it was brought back."""
    with place.service.database.write() as connection:
        for old, new in ((first, -1), (second, first), (-1, second)):
            connection.execute(
                update(log_table).where(log_table.c.sequence == old).values(sequence=new)
            )
        epoch = uuid.uuid4().hex.encode()
        connection.execute(update(setting).where(setting.c.name == "epoch").values(value=epoch))


def test_an_older_word_that_is_shown_last_gives_no_roles_back(
    founder: Desktop, amina: Desktop, tmp_path: Path, clock: StillClock
) -> None:
    lead_row(founder, amina)
    raised = len(founder.place.log()) + 1
    founder.team.change_roles("Amina", ["coordinator"])
    assert rounds(founder, amina) == [failures.OK] * 2
    founder.team.change_roles("Amina", ["caseworker"])
    lowered = len(founder.place.log()) + 1
    assert rounds(founder, amina) == [failures.OK] * 2
    person = amina.vault.worker.person_id
    put_last_first(founder.place, raised, lowered)
    clock.move(seconds=60)
    assert rounds(founder, amina, times=3) == [failures.OK] * 2
    newcomer = founder.join_in(tmp_path / "vera", founder.invite("volunteer").code, "Vera")
    assert rounds(newcomer, founder, amina) == [failures.OK] * 3
    for each in (founder, amina, newcomer):
        assert each.trust.people[person] == {"caseworker"}
        assert what_is_kept(each) == []


def test_an_invitation_that_is_shown_open_again_lets_nobody_in(
    founder: Desktop, amina: Desktop, tmp_path: Path
) -> None:
    copy = founder.place
    slip = founder.invite("coordinator", name="Mallory")
    before = ServerCopy.of(copy)
    invitation = next(i.id for i in founder.trust.invitations.values() if i.open)
    say(founder, "invitation_ended", invitation=invitation)
    assert rounds(founder, amina) == [failures.OK] * 2
    before.bring_back()
    mallory = founder.join_in(tmp_path / "mallory", slip.code, "Mallory")
    mallory.exchange_statements()
    assert rounds(founder, amina, times=3) == [failures.OK] * 2
    person = mallory.vault.worker.person_id
    for each in (founder, amina):
        assert person not in each.trust.people
    assert rounds(mallory) == [failures.ORDERED]
