"""Joining a team on a new computer: what the code is for comes first, and no typed word is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.conftest import PASSPHRASE, StillClock
from tests.ui.measuring import misfits
from tests.ui.screen_readers import controls, spoken_texts
from tests.ui.team_scenes import InventedEnrolment

from signpost_desktop.access.recovery_sheet import RETYPED
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.files import Profile
from signpost_desktop.store.vault import Vault, open_profile
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.enrolling import CodeFor, code_words
from signpost_desktop.ui.entrance.entrance import Entrance
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.entrance.join import Join
from signpost_desktop.ui.entrance.recovery_sheet import RecoverySheet, RetypeSheet
from signpost_desktop.ui.theme import SCALES, THEMES, apply_theme

ADDRESS, CODE = "https://team.example", "abcde-fghjk"
Key = Qt.Key


@pytest.fixture
def background(dressed: QApplication) -> Iterator[Background]:
    found = Background()
    yield found
    found.close()


@pytest.fixture
def enrolment() -> InventedEnrolment:
    return InventedEnrolment()


@pytest.fixture
def entered() -> Iterator[list[tuple[Vault, str]]]:
    found: list[tuple[Vault, str]] = []
    yield found
    for vault, _pin in found:
        vault.close()


@pytest.fixture
def entrance(
    tmp_path: Path, background: Background, enrolment: InventedEnrolment, clock: StillClock,
    entered: list[tuple[Vault, str]], qtbot: QtBot,
) -> Iterator[Entrance]:  # fmt: skip
    """The first start of an empty folder."""
    owner = QObject()
    made = Entrance(tmp_path / "new", background, Announcer(owner), now=clock, enrolment=enrolment)
    made.entered.connect(lambda vault, pin: entered.append((vault, pin)))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
    _press(made.form, "Join")
    yield made
    enrolment.hangs = False
    background.finish()
    made.leave()


def _press(form: Form | None, words: str) -> None:
    assert form is not None
    found = next(b for b in form.findChildren(QPushButton) if b.text() == words)
    QTest.keyClick(found, Key.Key_Return)


def _form(entrance: Entrance) -> Join:
    assert isinstance(entrance.form, Join)
    return entrance.form


def _look(entrance: Entrance, background: Background) -> Join:
    form = _form(entrance)
    QTest.keyClicks(form.address, ADDRESS)
    QTest.keyClick(form.address, Key.Key_Return)
    assert QApplication.focusWidget() is form.code
    QTest.keyClicks(form.code, CODE)
    QTest.keyClick(form.code, Key.Key_Return)
    background.finish()
    return form


def _fill(form: Join, again: str = PASSPHRASE) -> None:
    QTest.keyClicks(form.person, "Amin")
    QTest.keyClicks(form.passphrase.first.line, PASSPHRASE)
    QTest.keyClicks(form.passphrase.again, again)
    QTest.keyClicks(form.pin, "2468")
    QTest.keyClick(form.pin, Key.Key_Return)


def test_it_says_what_a_code_is_for_before_a_passphrase_is_typed(
    entrance: Entrance, background: Background
) -> None:
    form = _form(entrance)
    assert QApplication.focusWidget() is form.address
    assert not form.passphrase.isVisible()
    _look(entrance, background)
    assert "This code lets you into Example Trust, as caseworker." in spoken_texts(form)
    assert QApplication.focusWidget() is form.person
    assert form.passphrase.isVisible()


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (CodeFor(True, "Example Trust", frozenset(), False, True),
         "This code begins the team of Example Trust. You are its coordinator."),
        (CodeFor(False, "Example Trust", frozenset(), True, True),
         "This code is for another computer of yours, in Example Trust."),
        (CodeFor(False, "Example Trust", frozenset({"coordinator", "safeguarding_lead"}), False,
                 True),
         "This code lets you into Example Trust, as safeguarding lead, coordinator."),
    ],
)  # fmt: skip
def test_every_kind_of_code_has_its_words(found: CodeFor, words: str) -> None:
    assert code_words(found) == words


def test_joining_ends_with_the_recovery_sheet_retyped(
    entrance: Entrance, background: Background, enrolment: InventedEnrolment,
    entered: list[tuple[Vault, str]], tmp_path: Path,
) -> None:  # fmt: skip
    _fill(_look(entrance, background))
    background.finish()
    assert enrolment.asked[-1] == ("join", ADDRESS, CODE, "Amin")
    sheet = entrance.form
    assert isinstance(sheet, RecoverySheet)
    groups = [text[3:] for text in spoken_texts(sheet) if text[1:2] == ":"]
    _press(sheet, "I have it on paper")
    retype = entrance.form
    assert isinstance(retype, RetypeSheet)
    QTest.keyClicks(retype.line, "".join(groups))
    QTest.keyClick(retype.line, Key.Key_Return)
    background.finish()
    vault, pin = entered[0]
    assert pin == "2468"
    with vault.read() as session:
        assert session.setting(RETYPED)
    vault.close()
    open_profile(tmp_path / "new", PASSPHRASE, "Amin").close()


@pytest.mark.parametrize(
    "error",
    [BadInput(("Please look again at group 2. Nothing is lost.",)),
     *(SyncStopped(status) for status in (failures.OFFLINE, failures.PORTAL, failures.TLS))],
)  # fmt: skip
def test_each_failure_is_said_and_every_typed_word_stays(
    entrance: Entrance, background: Background, enrolment: InventedEnrolment,
    error: BadInput | SyncStopped,
) -> None:  # fmt: skip
    enrolment.refuses = error
    form = _look(entrance, background)
    assert form.message.text() == error.message
    assert (form.address.text(), form.code.text()) == (ADDRESS, CODE)
    assert QApplication.focusWidget() is form.code
    enrolment.refuses = None
    QTest.keyClick(form.code, Key.Key_Return)
    background.finish()
    enrolment.refuses = error
    _fill(form)
    background.finish()
    assert form.message.text() == error.message
    assert (form.person.text(), form.passphrase.text, form.pin.text()) == (
        "Amin", PASSPHRASE, "2468",
    )  # fmt: skip


def test_another_code_is_looked_at_before_it_is_used(
    entrance: Entrance, background: Background
) -> None:
    form = _look(entrance, background)
    QTest.keyClicks(form.person, "Amin")
    QTest.keyClicks(form.code, "x")
    assert not form.join.isVisible()
    assert form.look.isVisible()
    QTest.keyClick(form.code, Key.Key_Return)
    background.finish()
    assert form.person.text() == "Amin"


def test_what_is_missing_is_asked_for(
    entrance: Entrance, background: Background, enrolment: InventedEnrolment
) -> None:
    form = _form(entrance)
    _press(form, "Look at the code")
    assert "address" in form.message.text()
    assert QApplication.focusWidget() is form.address
    QTest.keyClicks(form.address, ADDRESS)
    _press(form, "Look at the code")
    assert form.message.text() == "Please type the code."
    assert enrolment.asked == []
    _look(entrance, background)
    QTest.keyClick(form.pin, Key.Key_Return)
    assert "your name" in form.message.text()
    _fill(form, again="something else")
    assert "not the same" in form.message.text()


def test_it_is_stopped_and_nothing_was_made(
    entrance: Entrance, background: Background, enrolment: InventedEnrolment, tmp_path: Path
) -> None:
    form = _look(entrance, background)
    enrolment.hangs = True
    _fill(form)
    assert QApplication.focusWidget() is form.stop
    QTest.keyClick(form, Key.Key_Escape)  # Esc leaves nothing half done behind
    assert entrance.form is form
    QTest.keyClick(form.stop, Key.Key_Return)
    background.finish()
    assert form.message.text() == "Stopped. Nothing was changed."
    assert form.person.text() == "Amin"
    assert not form.stop.isVisible()
    assert not Profile(tmp_path / "new").exists()


def test_esc_goes_back_to_the_first_start(entrance: Entrance) -> None:
    form = _form(entrance)
    QTest.keyClick(form.address, Key.Key_Escape)
    assert "Try the demo" in spoken_texts(entrance)


@pytest.mark.parametrize("scale", SCALES)
def test_all_of_it_fits_and_has_a_name(
    entrance: Entrance, background: Background, dressed: QApplication, scale: int
) -> None:
    apply_theme(dressed, THEMES["light"], scale)
    form = _look(entrance, background)
    faults = []
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        dressed.setLayoutDirection(direction)
        for _ in range(3):
            QApplication.processEvents()
        faults += misfits(form)
    assert not faults
    assert all(each.name for each in controls(form))
