"""USB trips in the window: packed, carried on any computer, unpacked; said at each step."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.measuring import misfits
from tests.ui.screen_readers import controls, spoken_texts
from tests.ui.team_scenes import InventedTeam, Result

from signpost_desktop.store.errors import Cancelled, SignpostError
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.entrance.carry import Carry
from signpost_desktop.ui.entrance.entrance import Entrance
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.exchange import ExchangePage
from signpost_desktop.ui.round_parts import Ended
from signpost_desktop.ui.theme import SCALES, THEMES, apply_theme
from signpost_desktop.ui.trips import Carrier

Wait = Callable[[], None]
Key = Qt.Key
ADDRESS = "https://team.example"


@dataclass
class InventedTrips(Carrier):
    """Writes nothing; says what it was asked."""

    home: str = ADDRESS
    refuses: SignpostError | None = None
    hangs: bool = False
    brakes: bool = False
    asked: list[tuple[str, ...]] = field(default_factory=list)

    def address(self) -> str:
        return self.home

    def pack(self, path: Path) -> int:
        self._note("pack", path.name)
        return 12

    def carry(self, path: Path, address: str, cancelled: Callable[[], bool]) -> None:
        while self.hangs:
            if cancelled():
                raise Cancelled
            threading.Event().wait(0.005)
        self._note("carry", path.name, address)

    def unpack(self, path: Path, *, allow_deletions: bool = False) -> Ended:
        self._note("unpack", path.name)
        if self.brakes and not allow_deletions:
            return Result(failures.BRAKE)
        return Result(pushed=12, pulled=3)

    def _note(self, *what: str) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.asked.append(what)


@pytest.fixture
def team(clock: StillClock) -> InventedTeam:
    return InventedTeam(clock.instant)


@pytest.fixture
def trips() -> InventedTrips:
    return InventedTrips()


@pytest.fixture
def said(shared: Shared) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    shared.announcer.said.connect(lambda text, tone: heard.append((text, tone)))
    return heard


@pytest.fixture
def page(
    shared: Shared, trips: InventedTrips, qtbot: QtBot, wait_idle: Wait
) -> Iterator[ExchangePage]:
    made = ExchangePage(shared, trips=trips)
    qtbot.addWidget(made)
    made.resize(1040, 700)
    with qtbot.waitActive(made):
        made.show()
    made.arrive({})
    wait_idle()
    yield made
    trips.hangs = False
    made.leave()
    wait_idle()


def test_each_step_says_what_comes_next(
    page: ExchangePage, trips: InventedTrips, wait_idle: Wait, said: list[tuple[str, str]],
    tmp_path: Path, shared: Shared,
) -> None:  # fmt: skip
    file = tmp_path / "trip.signpost"
    page.trip.pack_into(file)
    wait_idle()
    assert said[-1] == (
        "Packed: 12 records. Take the stick to a computer that is online, and carry it there.",
        "good",
    )
    page.trip.carry_file(file)
    wait_idle()
    assert said[-1][0].startswith("Carried. Take the stick back")
    heard: list[tuple[str, str]] = []
    shared.bus.changed.connect(heard.extend)
    page.trip.unpack_file(file)
    wait_idle()
    assert said[-1] == ("Up to date. Sent: 12. Came: 3.", "good")
    assert trips.asked == [
        ("pack", "trip.signpost"), ("carry", "trip.signpost", ADDRESS), ("unpack", "trip.signpost"),
    ]  # fmt: skip
    assert ("client", "") in heard


def test_a_refusal_is_said_and_it_can_be_tried_again(
    page: ExchangePage, trips: InventedTrips, wait_idle: Wait, said: list[tuple[str, str]],
    tmp_path: Path,
) -> None:  # fmt: skip
    trips.refuses = SyncStopped(failures.OFFLINE)
    page.trip.carry_file(tmp_path / "trip.signpost")
    wait_idle()
    assert said[-1] == (failures.words_for(failures.OFFLINE), "problem")
    assert page.trip.result.text() == failures.words_for(failures.OFFLINE)
    assert page.trip.carry.isEnabled()


def test_many_deletions_are_asked_about_here_as_well(
    page: ExchangePage, trips: InventedTrips, wait_idle: Wait, said: list[tuple[str, str]],
    tmp_path: Path,
) -> None:  # fmt: skip
    trips.brakes = True
    page.trip.unpack_file(tmp_path / "trip.signpost")
    wait_idle()
    assert said[-1][0].startswith("This file asks to delete many records here.")
    assert page.trip.agree.isVisible()
    QTest.keyClick(page.trip.agree, Key.Key_Return)
    wait_idle()
    assert said[-1] == ("Up to date. Sent: 12. Came: 3.", "good")
    assert not page.trip.agree.isVisible()


def test_carrying_is_stopped(
    page: ExchangePage, trips: InventedTrips, wait_idle: Wait, tmp_path: Path
) -> None:
    trips.hangs = True
    page.trip.carry_file(tmp_path / "trip.signpost")
    assert page.trip.stop.isVisible()
    QTest.keyClick(page.trip.stop, Key.Key_Return)
    wait_idle()
    assert page.trip.result.text() == "Stopped. Nothing was changed."
    assert not page.trip.stop.isVisible()


def test_without_an_address_it_is_asked_for(
    page: ExchangePage, trips: InventedTrips, said: list[tuple[str, str]], tmp_path: Path
) -> None:
    page.trip.address.clear()
    page.trip.carry_file(tmp_path / "trip.signpost")
    assert said[-1] == ("Please type the address of the team's server.", "problem")
    assert QApplication.focusWidget() is page.trip.address
    assert trips.asked == []


@pytest.mark.parametrize("scale", SCALES)
def test_all_of_it_fits_and_has_a_name(
    page: ExchangePage, dressed: QApplication, wait_idle: Wait, tmp_path: Path, scale: int
) -> None:
    apply_theme(dressed, THEMES["light"], scale)
    page.trip.pack_into(tmp_path / "trip.signpost")
    wait_idle()
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        dressed.setLayoutDirection(direction)
        for _ in range(3):
            QApplication.processEvents()
        assert not misfits(page)
    assert all(each.name for each in controls(page))


class TestAlone:
    """A computer that belongs to no team can carry for others."""

    @pytest.fixture
    def team(self) -> None:
        return None

    def test_it_can_only_carry(self, page: ExchangePage) -> None:
        assert page.trip.carry.isVisible()
        assert page.trip.carry.text() == "Carry a file…"  # no second of three steps
        assert not page.trip.pack.isVisible()
        assert not page.trip.unpack.isVisible()
        assert page.trip.address.text() == ""


@pytest.fixture
def background(dressed: QApplication) -> Iterator[Background]:
    found = Background()
    yield found
    found.close()


def _press(form: Form | None, words: str) -> None:
    assert form is not None
    found = next(b for b in form.findChildren(QPushButton) if b.text().startswith(words))
    QTest.keyClick(found, Key.Key_Return)


def test_the_first_start_offers_to_carry_without_a_profile(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    owner = QObject()
    entrance = Entrance(tmp_path / "new", background, Announcer(owner))
    qtbot.addWidget(entrance)
    entrance.show()
    _press(entrance.form, "Carry a file")
    assert isinstance(entrance.form, Carry)
    assert "nothing of it can be read here" in " ".join(spoken_texts(entrance.form))


def test_a_file_is_carried_without_a_profile(
    background: Background, trips: InventedTrips, qtbot: QtBot
) -> None:
    owner = QObject()
    form = Carry(background, Announcer(owner), trips)
    qtbot.addWidget(form)
    with qtbot.waitActive(form):
        form.show()
    form.begin()
    _press(form, "Carry it")
    assert form.message.text() == "Please choose the file on the stick."
    QTest.keyClicks(form.file, "trip.signpost")
    QTest.keyClick(form.file, Key.Key_Return)
    QTest.keyClicks(form.address, ADDRESS)
    trips.refuses = SyncStopped(failures.PORTAL)
    QTest.keyClick(form.address, Key.Key_Return)
    background.finish()
    assert form.message.text() == failures.words_for(failures.PORTAL)
    assert (form.file.text(), form.address.text()) == ("trip.signpost", ADDRESS)
    trips.refuses = None
    QTest.keyClick(form.address, Key.Key_Return)
    background.finish()
    assert trips.asked == [("carry", "trip.signpost", ADDRESS)]
    assert form.message.text().startswith("Carried.")
