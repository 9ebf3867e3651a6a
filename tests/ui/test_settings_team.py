"""The team in the settings: joining, people and roles, invitations, a lost computer, by keys."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.client_scenes import put_client
from tests.ui.measuring import misfits
from tests.ui.screen_readers import controls, spoken_texts
from tests.ui.team_office import CODE, InventedOffice
from tests.ui.team_scenes import InventedEnrolment, InventedTeam

from signpost_desktop.access.people import add_person, people
from signpost_desktop.access.roles import Role
from signpost_desktop.store.session import Worker
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.team import DeviceRow
from signpost_desktop.ui.enrolling import CodeFor
from signpost_desktop.ui.long_work import LongWork
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.people import PeopleSection
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.pages.settings.slip import Slip
from signpost_desktop.ui.pages.settings.team import TeamSection
from signpost_desktop.ui.theme import SCALES, THEMES, apply_theme
from signpost_desktop.ui.widgets.scrolled import scrolled

Wait = Callable[[], None]
Show = Callable[[Section], None]
Key = Qt.Key


@pytest.fixture
def team(clock: StillClock) -> InventedTeam:
    return InventedTeam(clock.instant)


@pytest.fixture
def office(shared: Shared) -> InventedOffice:
    return InventedOffice(shared.desk.vault)


@pytest.fixture
def said(shared: Shared) -> list[tuple[str, str]]:
    heard: list[tuple[str, str]] = []
    shared.announcer.said.connect(lambda text, tone: heard.append((text, tone)))
    return heard


@pytest.fixture
def show(shared: Shared, wait_idle: Wait, qtbot: QtBot) -> Iterator[Show]:
    """Shows a section as the settings page does."""
    shown: list[QWidget] = []

    def show_it(section: Section) -> None:
        area = scrolled(section)
        qtbot.addWidget(area)
        area.resize(1040, 700)  # what is left beside the names of the pages at 200 %
        with qtbot.waitActive(area):
            area.show()
        section.load()
        wait_idle()
        shown.append(area)

    yield show_it
    for work in shared.bus.findChildren(LongWork):
        work.close()


@pytest.fixture
def section(shared: Shared, office: InventedOffice, show: Show) -> TeamSection:
    made = TeamSection(shared, office)
    show(made)
    return made


def _enter(widget: QWidget) -> None:
    QTest.keyClick(widget, Key.Key_Return)


def _rows(section: Section) -> list[str]:
    return [row for each in controls(section) for row in each.rows]


def test_somebody_new_is_invited_and_the_code_is_shown_big_in_groups(
    section: TeamSection, office: InventedOffice, wait_idle: Wait, said: list[tuple[str, str]]
) -> None:
    QTest.keyClicks(section.inviting.name, "Amin")
    section.inviting.roles.choose({Role.VOLUNTEER})
    _enter(section.inviting.make)
    wait_idle()
    assert office.asked == [("invite", "Amin", "volunteer")]
    slip = section.inviting.slip
    assert isinstance(slip, Slip)
    spoken = spoken_texts(slip)
    for at, group in enumerate(CODE.split("-"), 1):
        assert f"{at}: {' '.join(group)}" in spoken
    assert "The code for Amin: volunteer" in spoken
    assert "Good for one use, until 1 December 2026, 13:48." in spoken
    assert "Address of the server: https://team.example" in spoken
    assert "Amin, volunteer, until 1 December 2026, 13:48, 1 of 1" in _rows(section)
    assert slip.isAncestorOf(QApplication.focusWidget())
    slip.done.emit()
    wait_idle()
    assert section.inviting.slip is None
    assert not any(CODE[:5] in text for text in spoken_texts(section))
    assert said[-1][1] == "good"


def test_a_code_that_nobody_used_is_ended(
    section: TeamSection, office: InventedOffice, wait_idle: Wait
) -> None:
    QTest.keyClicks(section.inviting.name, "Amin")
    _enter(section.inviting.make)
    wait_idle()
    _enter(section.inviting.end)
    wait_idle()
    assert office.asked[-1] == ("end", "invitation-0")
    assert not section.inviting.open.isVisible()


def test_another_computer_of_somebody_needs_no_name_and_no_roles(
    section: TeamSection, office: InventedOffice, wait_idle: Wait
) -> None:
    assert section.inviting.name.isVisible()
    QTest.keyClick(section.inviting.who, Key.Key_Down)
    assert section.inviting.who.currentText() == "Another computer for Hodan"
    assert not section.inviting.name.isVisible()
    _enter(section.inviting.make)
    wait_idle()
    assert office.asked == [("invite again", "Hodan")]


def test_a_refusal_is_said_and_what_was_typed_stays(
    section: TeamSection, office: InventedOffice, wait_idle: Wait, said: list[tuple[str, str]]
) -> None:
    _enter(section.inviting.make)
    assert said[-1] == ("Please type their name: it stands on the slip.", "problem")
    assert QApplication.focusWidget() is section.inviting.name
    QTest.keyClicks(section.inviting.name, "Amin")
    office.refuses = SyncStopped(failures.OFFLINE)
    _enter(section.inviting.make)
    wait_idle()
    assert said[-1] == (failures.words_for(failures.OFFLINE), "problem")
    assert section.inviting.name.text() == "Amin"
    assert section.inviting.make.isEnabled()


def test_a_lost_computer_is_locked_out_by_two_clicks_with_clear_words(
    section: TeamSection, office: InventedOffice, wait_idle: Wait, said: list[tuple[str, str]]
) -> None:
    computers = section.computers
    assert "Hodan, this computer, number 00000001, 1 of 2" in _rows(section)
    assert not computers.lost.isEnabled()  # the one that is being used
    QTest.keyClick(computers.list, Key.Key_Down)
    _enter(computers.lost)
    assert QApplication.focusWidget() is computers.keep
    spoken = " ".join(spoken_texts(section))
    assert "Lost: Amin, number 00000002" in spoken
    assert "cannot be undone" in spoken
    assert "What it had until now may still be on it" in spoken
    _enter(computers.revoke)
    wait_idle()
    assert office.asked == [("revoke", "device-00000002")]
    assert said[-1][1] == "good"
    assert "Amin, locked out, number 00000002, 2 of 2" in _rows(section)


def test_somebody_who_has_just_joined_is_not_said_to_have_left(
    section: TeamSection, office: InventedOffice
) -> None:
    new = DeviceRow("device-00000003", (), active=True, this_one=False, to_come=1)
    gone = DeviceRow("device-00000004", (), active=True, this_one=False)
    section.computers.show_computers((new, gone))
    rows = _rows(section)
    assert "Somebody new (the name has not come yet), number 00000003, 1 of 2" in rows
    assert "Somebody who has left, number 00000004, 2 of 2" in rows


def test_nothing_is_locked_out_by_the_marked_answer(
    section: TeamSection, office: InventedOffice
) -> None:
    QTest.keyClick(section.computers.list, Key.Key_Down)
    _enter(section.computers.lost)
    _enter(section.computers.keep)
    assert office.asked == []
    assert not section.computers.revoke.isVisible()
    assert QApplication.focusWidget() is section.computers.list


def test_the_servers_words_are_shown_to_be_compared_by_phone(
    section: TeamSection, wait_idle: Wait
) -> None:
    _enter(section.compare)
    wait_idle()
    spoken = spoken_texts(section)
    assert "The team's server" in spoken
    assert {"1.  amber", "8.  harbour", "1.  harbour"} <= set(spoken)
    assert any("Read these words to each other by phone" in text for text in spoken)


def test_whoever_does_not_coordinate_may_only_invite_a_computer_of_their_own(
    shared: Shared, office: InventedOffice, show: Show
) -> None:
    vault = shared.desk.vault
    add_person(vault, "Amin", "a long new passphrase", {Role.CASEWORKER})
    vault.worker = Worker(vault.worker.person_id, "Hodan", frozenset({Role.CASEWORKER}))
    section = TeamSection(shared, office)
    show(section)
    who = section.inviting.who
    assert [who.itemText(at) for at in range(who.count())] == ["Another computer for Hodan"]
    assert not section.inviting.roles.isVisible()
    assert not section.computers.lost.isVisible()


def test_roles_are_changed(
    shared: Shared, office: InventedOffice, show: Show, wait_idle: Wait,
    said: list[tuple[str, str]],
) -> None:  # fmt: skip
    amin = add_person(shared.desk.vault, "Amin", "a long new passphrase", {Role.CASEWORKER})
    section = PeopleSection(shared, office)
    show(section)
    QTest.keyClick(section.list, Key.Key_Down)
    _enter(section.change_roles)
    assert section.roles_of.roles == ["caseworker"]
    QTest.keyClick(section.roles_of.boxes[Role.COORDINATOR], Key.Key_Space)
    _enter(section.save_roles)
    wait_idle()
    assert office.asked == [("roles", amin.person_id, "caseworker", "coordinator")]
    assert said[-1] == ("Saved. Amin now does: caseworker, coordinator.", "good")


def test_removing_says_what_it_means_for_the_team(
    shared: Shared, office: InventedOffice, show: Show, wait_idle: Wait
) -> None:
    amin = add_person(shared.desk.vault, "Amin", "a long new passphrase", {Role.CASEWORKER})
    section = PeopleSection(shared, office)
    show(section)
    QTest.keyClick(section.list, Key.Key_Down)
    _enter(section.remove)
    assert "every key that they had is made anew" in section.leaving.text()
    assert "may keep what it had" in section.leaving.text()
    assert QApplication.focusWidget() is section.keep
    _enter(section.really)
    wait_idle()
    assert office.asked == [("remove", amin.person_id)]
    with shared.desk.vault.read() as session:
        assert [row.name for row in people(session) if row.left] == ["Amin"]


def test_a_persons_words_are_shown_and_who_has_none_is_named(
    shared: Shared, office: InventedOffice, show: Show, wait_idle: Wait,
    said: list[tuple[str, str]],
) -> None:  # fmt: skip
    add_person(shared.desk.vault, "Amin", "a long new passphrase", {Role.CASEWORKER})
    section = PeopleSection(shared, office)
    show(section)
    _enter(section.compare)
    wait_idle()
    assert "1.  amber" in spoken_texts(section)
    QTest.keyClick(section.list, Key.Key_Down)
    assert "1.  amber" not in spoken_texts(section)
    _enter(section.compare)
    wait_idle()
    assert said[-1][0] == "Amin has no computer in the team yet."


@pytest.mark.parametrize("scale", SCALES)
def test_all_of_it_fits_and_has_a_name(
    shared: Shared, office: InventedOffice, show: Show, wait_idle: Wait, dressed: QApplication,
    scale: int,
) -> None:  # fmt: skip
    apply_theme(dressed, THEMES["light"], scale)
    for made in (PeopleSection(shared, office), TeamSection(shared, office)):
        show(made)
        if isinstance(made, TeamSection):
            made.inviting.name.setText("Amin")
            made.inviting.make.click()
            made.computers.list.setCurrentRow(1)
            made.computers.lost.click()
        else:
            made.change_roles.click()
        made.compare.click()
        wait_idle()
        faults = []
        for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
            dressed.setLayoutDirection(direction)
            for _ in range(3):
                QApplication.processEvents()
            faults += misfits(made.window())
        assert not faults
        assert all(each.name for each in controls(made))


class TestAlone:
    """A profile that joins a team."""

    @pytest.fixture
    def team(self) -> None:
        return None

    @pytest.fixture
    def enrolment(self) -> InventedEnrolment:
        return InventedEnrolment()

    @pytest.fixture
    def section(
        self, shared: Shared, office: InventedOffice, enrolment: InventedEnrolment, show: Show
    ) -> TeamSection:
        made = TeamSection(shared, office, enrolment)
        show(made)
        return made

    def _look(self, section: TeamSection, qtbot: QtBot, wait_idle: Wait) -> None:
        joining = section.joining
        QTest.keyClicks(joining.address, "https://team.example")
        _enter(joining.address)
        assert QApplication.focusWidget() is joining.code
        QTest.keyClicks(joining.code, "abcde")
        _enter(joining.code)
        qtbot.waitUntil(joining.found.isVisible)
        wait_idle()

    def test_there_is_only_joining(self, section: TeamSection) -> None:
        assert section.joining.isVisible()
        assert not section.inviting.isVisible()

    def test_it_joins_and_everybody_is_told(
        self, section: TeamSection, shared: Shared, enrolment: InventedEnrolment, qtbot: QtBot,
        wait_idle: Wait, said: list[tuple[str, str]],
    ) -> None:  # fmt: skip
        self._look(section, qtbot, wait_idle)
        joining = section.joining
        assert joining.found.text() == ("This code lets you into Example Trust, as caseworker.")
        assert QApplication.focusWidget() is joining.join
        heard: list[tuple[str, str]] = []
        shared.bus.changed.connect(heard.extend)
        _enter(joining.join)
        qtbot.waitUntil(lambda: ("setting", "sync_standing") in heard)
        wait_idle()
        assert enrolment.asked[-1] == ("join open", "https://team.example", "abcde", "False")
        assert said[-1] == ("Joined. The team's notes come now, and yours are sent.", "good")
        assert shared.syncing.joined
        assert section.inviting.isVisible()
        assert not section.joining.isVisible()

    def test_where_both_have_casework_it_is_asked_and_not_now_is_marked(
        self, section: TeamSection, shared: Shared, enrolment: InventedEnrolment, qtbot: QtBot,
        wait_idle: Wait,
    ) -> None:  # fmt: skip
        put_client(shared.desk.vault)
        enrolment.code_for = CodeFor(False, "Example Trust", frozenset({"caseworker"}), False,
                                     casework_empty=False)  # fmt: skip
        self._look(section, qtbot, wait_idle)
        joining = section.joining
        assert "What is here: 1 person and 0 contacts" in joining.question.text()
        assert not joining.join.isVisible()
        assert QApplication.focusWidget() is joining.leave
        _enter(joining.merge)
        qtbot.waitUntil(lambda: enrolment.asked[-1][0] == "join open")
        assert enrolment.asked[-1][3] == "True"

    @pytest.mark.parametrize("status", [failures.OFFLINE, failures.PORTAL, failures.WRONG_ADDRESS])
    def test_each_failure_is_said_and_what_was_typed_stays(
        self, section: TeamSection, enrolment: InventedEnrolment, qtbot: QtBot, status: str
    ) -> None:
        enrolment.refuses = SyncStopped(status)
        joining = section.joining
        QTest.keyClicks(joining.address, "https://team.example")
        QTest.keyClicks(joining.code, "abcde")
        _enter(joining.look)
        qtbot.waitUntil(joining.message.isVisible)
        assert joining.message.text() == failures.words_for(status)
        assert (joining.address.text(), joining.code.text()) == ("https://team.example", "abcde")

    def test_it_is_stopped(
        self, section: TeamSection, enrolment: InventedEnrolment, qtbot: QtBot
    ) -> None:
        enrolment.hangs = True
        joining = section.joining
        QTest.keyClicks(joining.address, "https://team.example")
        QTest.keyClicks(joining.code, "abcde")
        _enter(joining.look)
        assert QApplication.focusWidget() is joining.stop
        _enter(joining.stop)
        qtbot.waitUntil(joining.message.isVisible)
        assert joining.message.text() == "Stopped. Nothing was changed."
        assert joining.look.isEnabled()
