"""Cover and lock of the window: nothing of anybody stays, nothing typed is lost."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.conftest import MadeProfile, StillClock
from tests.ui.pages_for_tests import CANARY, PadPage
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.store.instance import is_open
from signpost_desktop.store.vault import Vault, open_with_keys
from signpost_desktop.ui.cover import CoverPage, Pin, SleepWatch, Watch
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.entrance.secret_fields import PinField
from signpost_desktop.ui.shell import Shell

PIN = "2468"
NOTE = f"{CANARY} wants a dentist"


@pytest.fixture
def shell(
    vault: Vault, vocabulary: Vocabulary, clock: StillClock, dressed: QApplication, qtbot: QtBot
) -> Iterator[Shell]:
    """The window, unlocked, with a page on which a note is being typed."""
    made = Shell(dressed, vault.profile.folder, lambda: vocabulary, clock, pages=(PadPage,))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # of tests before
    with qtbot.waitActive(made):
        made.show()
    with qtbot.waitSignal(made.opened):
        made.enter(vault, PIN)
    made.background.finish()
    QTest.keyClicks(_note(made), NOTE)
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _note(shell: Shell) -> QPlainTextEdit:
    page = shell.work_area.page if shell.work_area else None
    assert isinstance(page, PadPage)
    return page.note


def _press(shell: Shell, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QApplication.processEvents()
    handle = shell.windowHandle()
    handle.requestActivate()  # the offscreen platform forgets it when another window goes
    QApplication.processEvents()
    QTest.keyClick(handle, key, modifier or Qt.KeyboardModifier.NoModifier)


def _cover(shell: Shell) -> CoverPage:
    page = shell.centralWidget()
    assert isinstance(page, CoverPage)
    return page


def _type_pin(shell: Shell, digits: str) -> None:
    field = _cover(shell).findChild(QLineEdit)
    QTest.keyClicks(field, digits)
    QTest.keyClick(field, Qt.Key.Key_Return)


def _type_letters(field: QLineEdit, letters: str) -> None:
    """As a keyboard of any script sends them; QTest knows the Latin one only."""
    none = Qt.KeyboardModifier.NoModifier
    for letter in letters:
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, none, letter)
        QApplication.sendEvent(field, event)


def _all_texts(shell: Shell) -> str:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return " ".join(spoken_texts(shell))


def test_before_covering_the_words_are_there_to_be_found(shell: Shell) -> None:
    assert CANARY in _all_texts(shell)


def test_f9_covers_and_leaves_no_word_for_a_screen_reader(shell: Shell, qtbot: QtBot) -> None:
    _press(shell, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: CANARY not in _all_texts(shell))
    assert "Covered. Type your PIN." in _all_texts(shell)
    assert shell.windowTitle() == "Signpost"


def test_covering_destroys_every_widget_that_held_a_word(shell: Shell, qtbot: QtBot) -> None:
    gone: list[str] = []
    for widget in (_note(shell), shell.work_area):
        assert widget is not None
        widget.destroyed.connect(lambda: gone.append("gone"))
    shell.cover()
    qtbot.waitUntil(lambda: len(gone) == 2)


def test_the_pixels_of_a_covered_window_are_the_same_whoever_was_shown(
    shell: Shell, qtbot: QtBot
) -> None:
    def picture() -> QImage:
        QApplication.processEvents()
        return shell.grab().toImage()

    shell.cover()
    with_note = picture()
    _type_pin(shell, PIN)
    _note(shell).setPlainText("")
    _note(shell).parentWidget().findChild(QLabel).setText("x")
    shell.cover()
    assert picture() == with_note


def test_the_right_pin_brings_the_page_and_the_draft_back(shell: Shell) -> None:
    shell.cover()
    _type_pin(shell, PIN)
    assert _note(shell).toPlainText() == NOTE


def test_a_wrong_pin_says_how_many_tries_are_left(shell: Shell) -> None:
    shell.cover()
    _type_pin(shell, "1111")
    assert "That is not the PIN. Tries left: 4" in _all_texts(shell)
    assert shell.desk is not None


def test_enter_without_a_pin_uses_up_no_try(shell: Shell) -> None:
    shell.cover()
    for _ in range(6):
        QTest.keyClick(_cover(shell).findChild(QLineEdit), Qt.Key.Key_Return)
    _type_pin(shell, PIN)
    assert _note(shell).toPlainText() == NOTE


def test_five_wrong_pins_lock(shell: Shell, qtbot: QtBot) -> None:
    shell.cover()
    for wrong in ("1111", "2222", "3333", "4444"):
        _type_pin(shell, wrong)
    with qtbot.waitSignal(shell.locked):
        _type_pin(shell, "5555")
    assert shell.desk is None


def test_without_a_pin_coming_back_needs_the_passphrase(
    vault: Vault, vocabulary: Vocabulary, dressed: QApplication, qtbot: QtBot
) -> None:
    shell = Shell(dressed, vault.profile.folder, lambda: vocabulary, pages=(PadPage,))
    qtbot.addWidget(shell)
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, "")
    shell.cover()
    assert _cover(shell).findChild(QLineEdit).isHidden()
    with qtbot.waitSignal(shell.locked):
        _cover(shell).lock_asked.emit()


def test_locking_closes_the_files_and_empties_the_clipboard(
    shell: Shell, vault: Vault, qtbot: QtBot
) -> None:
    QApplication.clipboard().setText(NOTE)
    shell.lock()
    assert not vault.is_open
    assert not is_open(vault.profile.folder)
    assert not QApplication.clipboard().text()
    assert isinstance(shell.centralWidget(), Entrance)
    qtbot.waitUntil(lambda: CANARY not in _all_texts(shell))
    assert "Locked. What you were typing is kept." in _all_texts(shell)


def test_what_was_being_typed_is_in_the_vault_after_locking(
    shell: Shell, vault: Vault, made_profile: MadeProfile
) -> None:
    shell.lock()
    with open_with_keys(vault.profile.folder, made_profile.keys) as again, again.read() as session:
        assert [row.body["note"] for row in drafts(session)] == [NOTE]


def test_closing_the_window_locks_and_keeps_the_draft(
    shell: Shell, vault: Vault, made_profile: MadeProfile
) -> None:
    shell.close()
    assert not vault.is_open
    with open_with_keys(vault.profile.folder, made_profile.keys) as again, again.read() as session:
        assert [row.body["note"] for row in drafts(session)] == [NOTE]


def test_closing_while_a_profile_is_being_opened_closes_it_too(
    vault: Vault, vocabulary: Vocabulary, dressed: QApplication, qtbot: QtBot
) -> None:
    shell = Shell(dressed, vault.profile.folder, lambda: vocabulary, pages=(PadPage,))
    qtbot.addWidget(shell)
    shell.enter(vault, PIN)
    shell.close()
    assert not vault.is_open


def test_an_open_dialog_goes_with_the_cover(shell: Shell, qtbot: QtBot) -> None:
    dialog = QDialog(shell)
    QLabel(NOTE, dialog)
    dialog.open()
    loose = QDialog()
    QLabel(NOTE, loose)
    loose.open()
    shell.cover()
    assert not dialog.isVisible()
    assert not loose.isVisible()
    qtbot.waitUntil(lambda: CANARY not in _all_texts(shell))


def test_an_act_that_comes_back_after_covering_reaches_no_page(shell: Shell, qtbot: QtBot) -> None:
    told: list[str] = []
    page = shell.work_area.page if shell.work_area else None
    assert page is not None
    hold, finished = _latch()
    page.shared.background.run(hold, lambda _r: told.append("told"), lambda _e: None)
    retired = page.shared.background
    QApplication.instance()
    shell_cover_now(shell)
    finished()
    qtbot.waitUntil(retired_is_idle(retired))
    assert told == []


def shell_cover_now(shell: Shell) -> None:
    """Cover without the two seconds in which pages may still hear from their acts."""
    background = shell._pages_background
    assert background is not None
    background.settle = lambda longest_ms=0: None  # type: ignore[method-assign]
    shell.cover()


def retired_is_idle(background: object) -> Callable[[], bool]:
    return lambda: not background._jobs  # type: ignore[attr-defined]


def _latch() -> tuple[Callable[[], None], Callable[[], None]]:
    from threading import Event

    gate = Event()

    def hold() -> None:
        gate.wait(10)

    return hold, gate.set


def test_three_shifts_cover(shell: Shell) -> None:
    for _ in range(3):
        _press(shell, Qt.Key.Key_Shift)
    assert isinstance(shell.centralWidget(), CoverPage)


def test_shifts_with_letters_between_do_not_cover(shell: Shell) -> None:
    for _ in range(3):
        _press(shell, Qt.Key.Key_Shift)
        _press(shell, Qt.Key.Key_A)
    assert shell.work_area is not None


def test_a_shift_that_is_held_down_counts_once(shell: Shell) -> None:
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.ShiftModifier, "", True
    )
    for _ in range(5):
        QApplication.sendEvent(shell.windowHandle(), held)
    assert shell.work_area is not None


def test_ctrl_l_locks_from_the_page_and_from_the_cover(shell: Shell, qtbot: QtBot) -> None:
    shell.cover()
    QApplication.processEvents()
    with qtbot.waitSignal(shell.locked):
        _press(shell, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)


def test_idle_minutes_cover_and_covered_minutes_lock(dressed: QApplication, qtbot: QtBot) -> None:
    owner = QObject()
    watch = Watch(dressed, owner, cover_minutes=0.0005, lock_minutes=0.0005)
    with qtbot.waitSignal(watch.cover_due):
        watch.open()
    with qtbot.waitSignal(watch.lock_due):
        watch.covered()
    owner.deleteLater()


def test_a_pointer_or_a_key_puts_covering_off(dressed: QApplication, qtbot: QtBot) -> None:
    owner, window = QObject(), QWidget()
    qtbot.addWidget(window)
    window.show()
    watch = Watch(dressed, owner, cover_minutes=1, lock_minutes=1)
    watch.open()
    before = watch._idle.remainingTime()
    qtbot.waitUntil(lambda: watch._idle.remainingTime() < before - 50)
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert watch._idle.remainingTime() >= before - 50
    owner.deleteLater()


def test_a_pointer_in_a_list_that_opened_puts_covering_off(
    dressed: QApplication, qtbot: QtBot
) -> None:
    owner, choice = QObject(), QComboBox()
    qtbot.addWidget(choice)
    choice.addItems(["a person", "a family"])
    choice.show()
    watch = Watch(dressed, owner, cover_minutes=1, lock_minutes=1)
    watch.open()
    dressed.focusWindowChanged.disconnect(watch._listen)  # on X11 a list never has the focus
    before = watch._idle.remainingTime()
    QTest.mouseClick(choice.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.waitUntil(lambda: watch._idle.remainingTime() < before - 50)
    opened = choice.view().window()
    assert opened.isVisible() and opened is not choice
    QTest.mousePress(opened.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert watch._idle.remainingTime() >= before - 50
    choice.hidePopup()
    owner.deleteLater()


def test_a_key_in_a_window_that_opened_by_itself_puts_covering_off(
    dressed: QApplication, qtbot: QtBot
) -> None:
    owner, window = QObject(), QWidget()
    qtbot.addWidget(window)
    watch = Watch(dressed, owner, cover_minutes=1, lock_minutes=1)
    watch.open()
    before = watch._idle.remainingTime()
    with qtbot.waitActive(window):
        window.show()
    qtbot.waitUntil(lambda: watch._idle.remainingTime() < before - 50)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert watch._idle.remainingTime() >= before - 50
    owner.deleteLater()


def test_other_minutes_from_the_settings_are_counted_from_now_on(
    shell: Shell, vault: Vault, qtbot: QtBot
) -> None:
    with vault.act() as session:
        session.set_setting("cover_minutes", 0.0005)
        changed = session.changed
    with qtbot.waitSignal(shell._watch.cover_due):
        shell.bus.announce(changed)
    assert isinstance(shell.centralWidget(), CoverPage)


def test_waking_from_sleep_locks(clock: StillClock, qtbot: QtBot) -> None:
    owner = QObject()
    watch = SleepWatch(owner, clock)
    clock.move(seconds=10)
    watch.beat()  # the heart beats on: nothing happened
    clock.move(minutes=20)
    with qtbot.waitSignal(watch.slept):
        watch.beat()
    owner.deleteLater()


@pytest.mark.parametrize("typed", ["١٢٣٤", "১২৩৪", "۱۲۳۴", "12٣٤"])
def test_digits_of_another_script_are_the_same_pin(typed: str) -> None:
    assert Pin(typed).opens("1234")
    assert Pin("1234").opens(typed)


@pytest.mark.parametrize("typed", ["٢٤٦٨", "২৪৬৮"])
def test_a_pin_is_answered_on_a_keyboard_with_other_digits(shell: Shell, typed: str) -> None:
    shell.cover()
    field = _cover(shell).findChild(QLineEdit)
    assert field is not None
    _type_letters(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _note(shell).toPlainText() == NOTE


@pytest.mark.parametrize("typed", ["٢٤٦٨", "২৪৬৮"])
def test_a_pin_is_chosen_on_a_keyboard_with_other_digits(typed: str, qtbot: QtBot) -> None:
    field = PinField()
    qtbot.addWidget(field)
    _type_letters(field, f"x{typed}²")  # what is no digit is not taken
    assert field.text() == PIN
    assert field.problem() == ""
    _type_letters(field, "৯৯৯৯৯")
    assert field.text() == f"{PIN}9999"


@pytest.mark.parametrize("digits", ["123", "123456789", "12a4", "", "١٢٣", "12²4"])
def test_a_pin_is_four_to_eight_digits(digits: str) -> None:
    with pytest.raises(ValueError, match="4 to 8"):
        Pin(digits)


def test_the_pin_itself_is_kept_nowhere() -> None:
    assert PIN not in repr(vars(Pin(PIN)))


def test_a_demo_is_marked_in_the_window_and_not_in_its_title(
    vault: Vault, vocabulary: Vocabulary, dressed: QApplication, qtbot: QtBot
) -> None:
    with vault.act() as session:
        session.set_setting("demo", value=True)
    shell = Shell(dressed, vault.profile.folder, lambda: vocabulary, pages=(PadPage,))
    qtbot.addWidget(shell)
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, "")
    assert "Demo. Everybody here is invented." in spoken_texts(shell)
    assert shell.windowTitle() == "Signpost"
