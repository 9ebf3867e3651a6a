"""Sync in the window: by itself, in no way blocking, stopped, left behind, and told in words."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.team_scenes import InventedTeam, Result

from signpost_desktop.store.errors import DiskFull
from signpost_desktop.store.vault import Vault
from signpost_desktop.sync import failures
from signpost_desktop.ui import syncing as syncing_module
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.change_bus import ChangeBus
from signpost_desktop.ui.syncing import Syncing
from signpost_desktop.ui.team_words import TeamFacts, clock_words, exchanged_words, team_line

NOW = datetime(2026, 11, 24, 13, 48, tzinfo=UTC)
Make = Callable[[], Syncing]


@pytest.fixture
def team(clock: StillClock) -> InventedTeam:
    return InventedTeam(clock.instant)


@pytest.fixture
def window(qapp: object) -> QObject:
    return QObject()


@pytest.fixture
def bus(window: QObject) -> ChangeBus:
    return ChangeBus(window)


@pytest.fixture
def said(window: QObject) -> list[tuple[str, str]]:
    return []


@pytest.fixture
def syncing(
    vault: Vault, window: QObject, bus: ChangeBus, team: InventedTeam,
    said: list[tuple[str, str]], qtbot: QtBot,
) -> Iterator[Syncing]:  # fmt: skip
    background, announcer = Background(window), Announcer(window)
    announcer.said.connect(lambda text, tone: said.append((text, tone)))
    made = Syncing(window, vault, team.sources(), background, bus, announcer, joined=True)
    made.begin()
    background.finish()
    yield made
    made.retire()
    team.rounds.let_go.set()
    background.close()


def _round(syncing: Syncing, team: InventedTeam, qtbot: QtBot, *ends: Result) -> None:
    team.rounds.ends += ends
    team.rounds.let_go.set()
    for _ in ends:
        before = len(team.due.finished_with)
        syncing.ask()
        qtbot.waitUntil(lambda: len(team.due.finished_with) > before)  # noqa: B023


def test_a_round_runs_when_it_is_due_and_in_a_thread_of_its_own(
    syncing: Syncing, team: InventedTeam, bus: ChangeBus, qtbot: QtBot
) -> None:
    names: list[str] = []
    team.rounds.during = lambda: names.append(threading.current_thread().name)
    bus.announce({("client", "a")})
    qtbot.waitUntil(lambda: team.rounds.begun == 1)
    assert syncing.running
    team.rounds.let_go.set()
    qtbot.waitUntil(lambda: not syncing.running)
    assert names == ["round"]
    assert team.due.finished_with == [Result()]


def test_drafts_and_settings_ask_for_no_round(
    syncing: Syncing, team: InventedTeam, bus: ChangeBus
) -> None:
    bus.announce({("draft", "a"), ("setting", "today_venue")})
    assert team.due.saves == 0


def test_ctrl_s_asks_for_a_round_once_the_save_is_on_the_disk(
    syncing: Syncing, team: InventedTeam, bus: ChangeBus, qtbot: QtBot
) -> None:
    syncing.ask_after_saving()
    assert team.rounds.begun == 0
    bus.announce({("contact", "a")})
    qtbot.waitUntil(lambda: team.rounds.begun == 1)


def test_ctrl_s_with_nothing_to_save_asks_for_a_round_too(
    syncing: Syncing, team: InventedTeam, qtbot: QtBot
) -> None:
    syncing.ask_after_saving()
    qtbot.waitUntil(lambda: team.rounds.begun == 1)


def test_ctrl_s_where_it_asks_for_a_round_by_itself_asks_for_one_only(
    syncing: Syncing, team: InventedTeam, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(syncing_module, "_AFTER_A_KEY_MS", 0)
    syncing.ask_after_saving()
    syncing.ask()
    qtbot.waitUntil(lambda: team.rounds.begun == 1)
    QApplication.processEvents()  # the time for a save is over
    team.rounds.let_go.set()
    qtbot.waitUntil(lambda: len(team.due.finished_with) == 1)
    QApplication.processEvents()  # what was asked for meanwhile would begin now
    assert team.rounds.begun == 1


def test_what_is_asked_for_during_a_round_comes_after_it(
    syncing: Syncing, team: InventedTeam, qtbot: QtBot
) -> None:
    syncing.ask()
    qtbot.waitUntil(lambda: team.rounds.begun == 1)
    syncing.ask()
    team.rounds.let_go.set()
    qtbot.waitUntil(lambda: team.rounds.begun == 2)


def test_what_a_round_changed_is_told_to_the_pages_and_is_no_save(
    syncing: Syncing, team: InventedTeam, bus: ChangeBus, vault: Vault, qtbot: QtBot
) -> None:
    heard: list[frozenset[tuple[str, str]]] = []
    bus.changed.connect(heard.append)

    def take_in() -> None:
        with vault.act() as session:
            session.changed.add(("client", "from the team"))
            session.set_setting("sync_progress", {})

    team.rounds.during = take_in
    _round(syncing, team, qtbot, Result(pulled=1))
    assert heard == [frozenset({("client", "from the team")})]
    assert team.due.saves == 0


def test_of_very_many_records_the_pages_hear_the_kinds_only(
    syncing: Syncing, team: InventedTeam, bus: ChangeBus, vault: Vault, qtbot: QtBot
) -> None:
    heard: list[frozenset[tuple[str, str]]] = []
    bus.changed.connect(heard.append)

    def take_in() -> None:
        with vault.act() as session:
            session.changed.update(("client", str(number)) for number in range(500))

    team.rounds.during = take_in
    _round(syncing, team, qtbot, Result(pulled=500))
    assert heard == [frozenset({("client", "")})]


def test_acts_of_the_window_are_not_told_twice(
    syncing: Syncing, team: InventedTeam, bus: ChangeBus, vault: Vault, qtbot: QtBot
) -> None:
    heard: list[frozenset[tuple[str, str]]] = []
    bus.changed.connect(heard.append)
    syncing.ask()
    qtbot.waitUntil(lambda: team.rounds.begun == 1)
    with vault.act() as session:
        session.changed.add(("client", "ours"))
    team.rounds.let_go.set()
    qtbot.waitUntil(lambda: not syncing.running)
    assert heard == []


def test_only_a_long_round_says_how_far_it_is(
    syncing: Syncing, team: InventedTeam, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    team.rounds.progress = (40, 120)
    syncing.ask()
    qtbot.waitUntil(lambda: syncing.progress == (40, 120))
    assert not syncing.long
    monkeypatch.setattr(syncing_module, "LONG_SECONDS", 0.0)
    assert syncing.long


def test_a_round_is_stopped_and_what_was_exchanged_stays(
    syncing: Syncing, team: InventedTeam, said: list[tuple[str, str]], qtbot: QtBot
) -> None:
    syncing.ask()
    qtbot.waitUntil(lambda: team.rounds.begun == 1)
    syncing.stop()
    assert syncing.stopping
    qtbot.waitUntil(lambda: not syncing.running)
    assert said[-1][0].startswith("Stopped.")
    assert "saved on this computer" in said[-1][0]


def test_locking_leaves_a_hanging_round_behind(
    syncing: Syncing, team: InventedTeam, vault: Vault, said: list[tuple[str, str]], qtbot: QtBot
) -> None:
    syncing.ask()
    qtbot.waitUntil(lambda: team.rounds.begun == 1)
    syncing.retire()
    assert team.rounds.closed
    assert not syncing.running
    vault.close()  # does not wait for the round
    team.rounds.let_go.set()
    assert said == []


def test_what_somebody_asked_for_is_answered_in_words(
    syncing: Syncing, team: InventedTeam, said: list[tuple[str, str]], qtbot: QtBot
) -> None:
    _round(syncing, team, qtbot, Result(pushed=3, pulled=40, conflicts=2),
           Result(failures.PORTAL))  # fmt: skip
    assert said[0] == (
        "Up to date. Sent: 3. Came: 40. 2 entries have two versions. See Exchange (Ctrl+6).",
        "good",
    )
    assert said[1][0].startswith("The Wi-Fi here wants you to sign in first.")
    assert said[1][1] == "problem"


@pytest.mark.parametrize("status", [failures.OFFLINE, failures.NO_DNS, failures.TOO_BUSY])
def test_what_mends_itself_is_in_the_truth_line_and_interrupts_nobody(
    syncing: Syncing, team: InventedTeam, bus: ChangeBus, said: list[tuple[str, str]],
    qtbot: QtBot, status: str,
) -> None:  # fmt: skip
    team.rounds.ends += [Result(status)]
    team.rounds.let_go.set()
    bus.announce({("contact", "a")})
    qtbot.waitUntil(lambda: len(team.due.finished_with) == 1)
    assert said == []
    assert failures.words_for(status).partition(". ")[0] in syncing.truth()


def test_what_people_must_mend_is_said_once(
    syncing: Syncing, team: InventedTeam, bus: ChangeBus, said: list[tuple[str, str]], qtbot: QtBot
) -> None:
    team.rounds.ends += [Result(failures.REMOVED), Result(failures.REMOVED)]
    team.rounds.let_go.set()
    for number in (1, 2):
        bus.announce({("contact", "a")})
        qtbot.waitUntil(lambda: len(team.due.finished_with) == number)  # noqa: B023
    assert [text for text, _tone in said] == [failures.words_for(failures.REMOVED)]


def test_a_full_disk_says_that_it_was_the_team_s_records(
    syncing: Syncing, team: InventedTeam, said: list[tuple[str, str]], qtbot: QtBot
) -> None:
    team.rounds.ends.append(DiskFull())
    team.rounds.let_go.set()
    syncing.ask()
    qtbot.waitUntil(lambda: len(team.due.finished_with) == 1)
    assert said[-1][0].startswith("What the team sent could not be written to this disk.")


def test_deleting_many_records_is_done_only_after_somebody_agreed(
    syncing: Syncing, team: InventedTeam, qtbot: QtBot
) -> None:
    _round(syncing, team, qtbot, Result(failures.BRAKE))
    assert syncing.status == failures.BRAKE
    syncing.agree_to_deletions()
    qtbot.waitUntil(lambda: len(team.due.finished_with) == 2)
    assert team.rounds.allowed == [False, True]
    assert syncing.status == failures.OK


def test_joining_a_team_begins_its_rounds(
    vault: Vault, window: QObject, bus: ChangeBus, team: InventedTeam, qtbot: QtBot
) -> None:
    background = Background(window)
    made = Syncing(window, vault, team.sources(), background, bus, Announcer(window), joined=False)
    made.begin()
    made.ask()
    background.finish()
    assert made.facts is None
    bus.announce({("setting", "sync_standing")})
    background.finish()
    assert made.joined
    assert made.facts is not None
    made.retire()
    background.close()


def test_the_truth_line_says_no_more_than_is_stored() -> None:
    complete = NOW - timedelta(hours=3)
    facts = TeamFacts(waiting=3, complete=complete)
    assert team_line(facts, failures.OK, (0, 0), 0, NOW) == (
        "Saved on this computer. 3 waiting to send. Team up to date at 10:48."
    )
    assert team_line(TeamFacts(0, complete, conflicts=2), "", (0, 0), 0, NOW) == (
        "Saved on this computer. Team up to date at 10:48. 2 entries have two versions."
    )
    assert team_line(TeamFacts(0, complete), failures.PORTAL, (0, 0), 3 * 3_600, NOW) == (
        "Saved on this computer. Team up to date at 10:48. The Wi-Fi here wants you to sign in "
        "first. This computer's clock is 3 hours ahead. Please set it."
    )


def test_before_the_first_complete_round_it_says_what_is_still_coming() -> None:
    facts = TeamFacts(waiting=0, here=200)
    assert exchanged_words(facts, (0, 0), NOW) == "The team's notes are still coming."
    assert exchanged_words(facts, (4_000, 11_800), NOW) == (
        "The team's notes are still coming: 4,200 of about 12,000."
    )


@pytest.mark.parametrize(
    ("complete", "words"),
    [
        (NOW - timedelta(minutes=5), "Team up to date at 13:43."),
        (NOW - timedelta(days=3), "Team up to date at 13:48 on 21 November."),
    ],
)
def test_the_day_is_named_when_it_is_another_one(complete: datetime, words: str) -> None:
    assert exchanged_words(TeamFacts(0, complete), (0, 0), NOW) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (299, ""),
        (-300, ""),
        (720, "This computer's clock is 12 minutes ahead. Please set it."),
        (-3 * 3_600, "This computer's clock is 3 hours behind. Please set it."),
        (86_400 * 365, "This computer's clock is 365 days ahead. Please set it."),
    ],
)
def test_a_wrong_clock_is_named_with_how_wrong_it_is(seconds: int, words: str) -> None:
    assert clock_words(seconds) == words


def test_every_failure_has_words_that_say_that_nothing_is_lost() -> None:
    for words in failures.ALL_WORDS:
        assert words[0].isupper()
        assert words.endswith(".")
