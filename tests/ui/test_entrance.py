"""The lock screen and first start: how a profile is made and opened through the window."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.conftest import PASSPHRASE, PERSON, MadeProfile, StillClock
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.access.people import add_person
from signpost_desktop.access.recovery_sheet import RETYPED
from signpost_desktop.access.roles import Role
from signpost_desktop.demo_profile import DEMO_PASSPHRASE, demo_folder, is_demo
from signpost_desktop.store.backup import back_up
from signpost_desktop.store.errors import PleaseWait
from signpost_desktop.store.files import Profile
from signpost_desktop.store.instance import hold
from signpost_desktop.store.vault import Vault, open_profile
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.entrance.damaged import Damaged
from signpost_desktop.ui.entrance.first_start import Demo, FirstStart
from signpost_desktop.ui.entrance.forgotten import Forgotten
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.entrance.keyboard import CapsLock, caps_lock, keyboard_words
from signpost_desktop.ui.entrance.lock_screen import LockScreen
from signpost_desktop.ui.entrance.new_organization import NewOrganization
from signpost_desktop.ui.entrance.recovery_sheet import RecoverySheet, RetypeSheet

Show = Callable[[Path], Entrance]


class Entered:
    """Takes what an entrance hands over."""

    def __init__(self) -> None:
        self.vaults: list[Vault] = []
        self.pins: list[str] = []

    def __call__(self, vault: Vault, pin: str) -> None:
        self.vaults.append(vault)
        self.pins.append(pin)


@pytest.fixture
def entered() -> Iterator[Entered]:
    """What was opened; it is closed afterwards."""
    found = Entered()
    yield found
    for vault in found.vaults:
        vault.close()


@pytest.fixture
def background(dressed: QApplication) -> Iterator[Background]:
    """The window's threads."""
    found = Background()
    yield found
    found.close()


@pytest.fixture
def show(
    background: Background, entered: Entered, clock: StillClock, qtbot: QtBot
) -> Iterator[Show]:
    """Shows the entrance of a folder."""
    owner = QObject()
    made: list[Entrance] = []

    def show_it(folder: Path) -> Entrance:
        entrance = Entrance(folder, background, Announcer(owner), now=clock)
        entrance.entered.connect(entered)
        qtbot.addWidget(entrance)
        entrance.resize(1000, 700)
        entrance.show()
        made.append(entrance)
        return entrance

    yield show_it
    background.finish()
    for entrance in made:
        entrance.leave()


def _lock(entrance: Entrance) -> LockScreen:
    assert isinstance(entrance.form, LockScreen)
    return entrance.form


def _press(form: Form, words: str) -> None:
    found = [b for b in form.findChildren(QPushButton) if b.text().startswith(words)]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)


def _unlock(entrance: Entrance, passphrase: str, pin: str = "") -> None:
    form = _lock(entrance)
    QTest.keyClicks(form.passphrase.line, passphrase)
    QTest.keyClick(form.passphrase.line, Qt.Key.Key_Return)
    QTest.keyClicks(form.pin, pin)
    QTest.keyClick(form.pin, Qt.Key.Key_Return)


def test_the_passphrase_and_a_pin_open_the_profile(
    show: Show, vault_folder: Path, background: Background, entered: Entered
) -> None:
    entrance = show(vault_folder)
    _unlock(entrance, PASSPHRASE, "2468")
    assert "Opening…" in spoken_texts(entrance)
    background.finish()
    assert entered.vaults[0].worker.name == PERSON
    assert entered.pins == ["2468"]
    assert not _lock(entrance).passphrase.text


def test_the_pin_may_stay_empty(
    show: Show, vault_folder: Path, background: Background, entered: Entered
) -> None:
    _unlock(show(vault_folder), PASSPHRASE)
    background.finish()
    assert entered.pins == [""]


def test_a_pin_of_three_digits_is_asked_for_again(
    show: Show, vault_folder: Path, entered: Entered
) -> None:
    entrance = show(vault_folder)
    _unlock(entrance, PASSPHRASE, "123")
    assert "4 to 8 digits" in _lock(entrance).message.text()
    assert not entered.vaults


def test_a_wrong_passphrase_says_what_may_be_the_cause(
    show: Show, vault_folder: Path, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "signpost_desktop.ui.entrance.secret_fields.keyboard_language", lambda: "Arabic"
    )
    entrance = show(vault_folder)
    _unlock(entrance, "WRONG")
    line = _lock(entrance).passphrase.line
    QTest.keyClick(line, "X")  # a capital letter without Shift
    background.finish()
    assert _lock(entrance).message.text() == (
        "That did not unlock Signpost. Nothing is lost. Caps Lock is on. Keyboard: Arabic. "
        "Try again."
    )


def test_too_many_tries_are_counted_down_and_the_words_stay(
    show: Show, vault_folder: Path, background: Background, clock: StillClock
) -> None:
    entrance = show(vault_folder)
    form = _lock(entrance)
    for _ in range(2):
        _unlock(entrance, "wrong")
        background.finish()
        form.pin.clear()
    assert form.message.text() == "For safety, please wait 1 second. Your notes are safe."
    assert not form.unlock.isEnabled()
    assert form.passphrase.line.isEnabled()
    form.tick()
    assert form.unlock.isEnabled()
    assert form.passphrase.text


def test_a_wait_of_thirty_seconds_shows_every_second(
    show: Show, vault_folder: Path, qtbot: QtBot
) -> None:
    form = _lock(show(vault_folder))
    form.fail(PleaseWait(30))
    qtbot.waitUntil(lambda: "29 seconds" in form.message.text(), timeout=3_000)


def test_the_name_is_picked_from_a_list(
    show: Show, vault: Vault, background: Background, entered: Entered
) -> None:
    add_person(vault, "Amin", "another long passphrase", {Role.CASEWORKER})
    folder = vault.profile.folder
    vault.close()
    entrance = show(folder)
    QTest.keyClick(_lock(entrance).names, Qt.Key.Key_Down)
    _unlock(entrance, "another long passphrase")
    background.finish()
    assert entered.vaults[0].worker.name == "Amin"


def test_show_makes_the_passphrase_readable(show: Show, vault_folder: Path) -> None:
    field = _lock(show(vault_folder)).passphrase
    hidden = field.line.displayText()
    QTest.keyClicks(field.line, "abc")
    assert "abc" not in field.line.displayText()
    field.show_box.click()
    assert field.line.displayText() == hidden + "abc"


def test_an_open_profile_says_so(show: Show, vault_folder: Path, background: Background) -> None:
    lock = hold(Profile(vault_folder))
    entrance = show(vault_folder)
    _unlock(entrance, PASSPHRASE)
    background.finish()
    lock.release()
    assert "already open" in _lock(entrance).message.text()


def test_a_forgotten_passphrase_is_replaced_with_the_sheet(
    show: Show,
    vault_folder: Path,
    made_profile: MadeProfile,
    background: Background,
    entered: Entered,
) -> None:
    entrance = show(vault_folder)
    _press(_lock(entrance), "I forgot")
    form = entrance.form
    assert isinstance(form, Forgotten)
    QTest.keyClicks(form.words, made_profile.recovery_words.lower().replace(" ", ""))
    QTest.keyClicks(form.passphrase.first.line, "a wholly new passphrase")
    QTest.keyClicks(form.passphrase.again, "a wholly new passphrase")
    QTest.keyClick(form.pin, Qt.Key.Key_Return)
    background.finish()
    assert entered.vaults[0].worker.name == PERSON
    entered.vaults[0].close()
    open_profile(vault_folder, "a wholly new passphrase").close()


def test_a_slip_in_the_sheet_is_named_and_every_word_stays(
    show: Show, vault_folder: Path, background: Background
) -> None:
    entrance = show(vault_folder)
    _press(_lock(entrance), "I forgot")
    form = entrance.form
    assert isinstance(form, Forgotten)
    QTest.keyClicks(form.words, "abc")
    for line in (form.passphrase.first.line, form.passphrase.again):
        QTest.keyClicks(line, "a wholly new passphrase")
    QTest.keyClick(form.pin, Qt.Key.Key_Return)
    background.finish()
    assert "You typed 3 of 36" in form.message.text()
    assert form.words.text() == "abc"
    assert form.passphrase.text == "a wholly new passphrase"


def test_escape_steps_back_from_the_recovery_sheet(show: Show, vault_folder: Path) -> None:
    entrance = show(vault_folder)
    _press(_lock(entrance), "I forgot")
    assert entrance.form is not None
    entrance.form.back.emit()
    assert isinstance(entrance.form, LockScreen)


def test_a_damaged_file_offers_the_last_good_copy(
    show: Show, vault: Vault, background: Background, entered: Entered
) -> None:
    back_up(vault)
    profile = vault.profile
    vault.close()
    content = bytearray(profile.vault.read_bytes())
    content[9_000:9_100] = bytes(100)
    profile.vault.write_bytes(content)
    entrance = show(profile.folder)
    _unlock(entrance, PASSPHRASE)
    background.finish()
    form = entrance.form
    assert isinstance(form, Damaged)
    assert "set aside and nothing was overwritten" in " ".join(spoken_texts(form))
    QTest.keyClicks(form.passphrase.line, PASSPHRASE)
    QTest.keyClick(form.passphrase.line, Qt.Key.Key_Return)
    background.finish()
    assert entered.vaults[0].organization == "Example Hall"
    assert list(profile.set_aside.glob("*/vault.db"))


def test_damaged_keys_lead_to_the_copy_as_well(
    show: Show, vault: Vault, background: Background, entered: Entered
) -> None:
    back_up(vault)
    folder = vault.profile.folder
    vault.close()
    Profile(folder).keyslots.write_text("{")
    form = show(folder).form
    assert isinstance(form, Damaged)
    QTest.keyClicks(form.passphrase.line, PASSPHRASE)
    QTest.keyClick(form.passphrase.line, Qt.Key.Key_Return)
    background.finish()
    assert entered.vaults[0].worker.name == PERSON


def test_a_newer_file_is_left_as_it_is(show: Show, vault_folder: Path) -> None:
    keyslots = Profile(vault_folder).keyslots
    newer = keyslots.read_text().replace('"version": 1', '"version": 99')
    keyslots.write_text(newer)
    entrance = show(vault_folder)
    assert "A newer version of Signpost made these files." in " ".join(spoken_texts(entrance))
    assert keyslots.read_text() == newer


def test_an_empty_folder_shows_the_three_ways_to_begin(show: Show, tmp_path: Path) -> None:
    entrance = show(tmp_path / "new")
    assert isinstance(entrance.form, FirstStart)
    texts = spoken_texts(entrance)
    assert {"New organisation", "Join", "Try the demo"} <= set(texts)


def _fill_new(entrance: Entrance, again: str = PASSPHRASE) -> NewOrganization:
    form = entrance.form
    assert isinstance(form, FirstStart)
    _press(form, "New organisation")
    new = entrance.form
    assert isinstance(new, NewOrganization)
    QTest.keyClicks(new.organization, "Example Trust")
    QTest.keyClicks(new.person, "Ruth")
    QTest.keyClicks(new.passphrase.first.line, PASSPHRASE)
    QTest.keyClicks(new.passphrase.again, again)
    QTest.keyClick(new.pin, Qt.Key.Key_Return)
    return new


def test_a_new_organization_ends_with_the_sheet_retyped(
    show: Show, tmp_path: Path, background: Background, entered: Entered
) -> None:
    entrance = show(tmp_path / "new")
    _fill_new(entrance)
    background.finish()
    sheet = entrance.form
    assert isinstance(sheet, RecoverySheet)
    words = " ".join(text.partition(".  ")[2] for text in spoken_texts(sheet) if ".  " in text)
    groups = [w for text in spoken_texts(sheet) if text[1:2] == ":" for w in [text[3:]]]
    _press(sheet, "I have it on paper")
    retype = entrance.form
    assert isinstance(retype, RetypeSheet)
    assert not any(group in spoken_texts(retype) for group in groups)
    QTest.keyClicks(retype.line, "".join(groups).lower() or words.lower())
    QTest.keyClick(retype.line, Qt.Key.Key_Return)
    background.finish()
    vault = entered.vaults[0]
    assert vault.organization == "Example Trust"
    with vault.read() as session:
        assert session.setting(RETYPED)


def test_a_sheet_typed_wrongly_does_not_go_on(
    show: Show, tmp_path: Path, background: Background, entered: Entered
) -> None:
    entrance = show(tmp_path / "new")
    _fill_new(entrance)
    background.finish()
    assert entrance.form is not None
    _press(entrance.form, "I have it on paper")
    retype = entrance.form
    assert isinstance(retype, RetypeSheet)
    QTest.keyClicks(retype.line, "only a part")
    QTest.keyClick(retype.line, Qt.Key.Key_Return)
    assert "Nothing is lost" in retype.message.text()
    assert not entered.vaults


def test_two_passphrases_that_differ_make_nothing(show: Show, tmp_path: Path) -> None:
    entrance = show(tmp_path / "new")
    form = _fill_new(entrance, again="something else")
    assert "not the same" in form.message.text()
    assert not Profile(tmp_path / "new").exists()


def test_advice_on_a_passphrase_is_given_in_words(
    show: Show, tmp_path: Path, background: Background
) -> None:
    form = _fill_new(show(tmp_path / "new"), again="")
    background.finish()
    assert form.passphrase.advice.text() == "Hard to guess. Good."
    form.passphrase.first.line.setText("password1")
    background.finish()
    assert "easy to guess" in form.passphrase.advice.text()


def test_closing_before_the_sheet_was_retyped_leaves_nothing_open(
    show: Show, tmp_path: Path, background: Background
) -> None:
    entrance = show(tmp_path / "new")
    _fill_new(entrance)
    background.finish()
    entrance.leave()
    open_profile(tmp_path / "new", PASSPHRASE).close()


def test_the_demo_opens_and_unlocks_again_in_a_folder_of_its_own(
    show: Show, tmp_path: Path, background: Background, entered: Entered
) -> None:
    profile = tmp_path / "real"
    entrance = show(profile)
    assert isinstance(entrance.form, FirstStart)
    _press(entrance.form, "Try the demo")
    assert isinstance(entrance.form, Demo)
    _press(entrance.form, "Begin the demo")
    background.finish()
    vault = entered.vaults[0]
    assert is_demo(demo_folder(profile))
    assert not Profile(profile).exists()
    with vault.read() as session:
        assert session.setting("demo") is True
    vault.close()
    open_profile(demo_folder(profile), DEMO_PASSPHRASE, "Amin").close()


def _key(letter: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifier, letter)


def test_caps_lock_is_told_from_the_letters() -> None:
    caps = CapsLock()
    assert caps.on is None
    caps.notice(_key("a"))
    assert caps.on is False
    caps.notice(_key("A"))
    assert caps.on is True
    caps.notice(_key("a", Qt.KeyboardModifier.ShiftModifier))
    assert caps.on is True
    caps.notice(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_CapsLock, _NONE, ""))
    assert caps.on is False


_NONE = Qt.KeyboardModifier.NoModifier


@pytest.mark.parametrize(("state", "on"), [(1, True), (0, False)])
def test_windows_is_asked_for_caps_lock(state: int, on: bool) -> None:
    class User32:
        @staticmethod
        def GetKeyState(number: int) -> int:  # noqa: N802 - Windows' name
            assert number == 0x14
            return state

    class Windll:
        user32 = User32

    class Library:
        windll = Windll

    assert caps_lock("win32", Library).on is on
    assert caps_lock("linux").on is None


def test_nothing_known_of_the_keyboard_says_nothing() -> None:
    assert keyboard_words(None, "") == ""
    assert keyboard_words(True, "Arabic") == "Caps Lock is on. Keyboard: Arabic."
