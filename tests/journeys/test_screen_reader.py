"""What a screen reader gets in the demo's whole session, done by keyboard alone.

It finds that names, roles, values and announcements are there. Whether a day's work with them is
bearable only a person can tell: see docs/accessibility.md.
"""

# ruff: noqa: F401, F811 - fixtures are imported

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.conftest import MadeProfile
from tests.ui.conftest import dressed, stocked_profile, vault_folder, vocabulary
from tests.ui.find_hands import Hands, hands
from tests.ui.screen_readers import Control, controls, spoken_texts

from signpost_desktop.demo.stage import DemoClock, Stage
from signpost_desktop.demo.story import Findings, story
from signpost_desktop.demo_profile import DEMO_PIN
from signpost_desktop.store.vault import open_with_keys
from signpost_desktop.ui.cover import Watch
from signpost_desktop.ui.theme import THEMES, apply_theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Key = Qt.Key
SAVED = "Saved on this computer. Undo (Ctrl+Z)"
NEED = "What does this person need?"
# Only colours and sizes change in these: a screen reader gets the same.
ONLY_SEEN = {"20-dark.png", "21-large-text.png"}
ROLES: dict[type[QWidget], QAccessible.Role] = {
    QLineEdit: QAccessible.Role.EditableText,
    QPlainTextEdit: QAccessible.Role.EditableText,
    QTextEdit: QAccessible.Role.EditableText,
    QPushButton: QAccessible.Role.Button,
    QToolButton: QAccessible.Role.Button,
    QCheckBox: QAccessible.Role.CheckBox,
    QRadioButton: QAccessible.Role.RadioButton,
    QComboBox: QAccessible.Role.ComboBox,
    QListView: QAccessible.Role.List,
    QTabBar: QAccessible.Role.PageTabList,
    QLabel: QAccessible.Role.StaticText,
}
PLACE = re.compile(r"\b(\d+)\D+(\d+)\D*$")  # "3 of 8" in any language


@dataclass
class Heard:
    """What was got at every step; faults in words, without any value of a person."""

    steps: list[str] = field(default_factory=list)
    spoken: dict[str, list[str]] = field(default_factory=dict)
    focus: dict[str, str] = field(default_factory=dict)
    seen: int = 0
    faults: set[str] = field(default_factory=set)
    pointers: int = 0


class Listener(Stage):
    """The demo's window, read after every key as a screen reader would."""

    heard: Heard
    step = ""

    def settle(self) -> None:
        """Come to rest, then read everything that can have the focus."""
        super().settle()
        if self.step:
            for each in controls(self.front()):
                self.heard.seen += 1
                self.heard.faults |= {f"{self.step}: {fault}" for fault in faults(each)}


class Pointer(QObject):
    """Counts what a mouse would do."""

    presses = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let pass."""
        self.presses += event.type() == QEvent.Type.MouseButtonPress
        return False


def faults(each: Control) -> Iterator[str]:
    """What a screen reader could not make sense of."""
    kind = type(each.widget).__name__
    if not each.name.strip():
        yield f"a {kind} has no name"
    wanted = [role for known, role in ROLES.items() if isinstance(each.widget, known)]
    if wanted and each.role not in wanted:
        yield f"{kind} “{each.name}” is a {each.role.name}"
    if not wanted and not isinstance(each.widget, QAbstractScrollArea):
        yield f"{kind} “{each.name}” is of no known kind"
    if not _value_is_told(each):
        yield f"{kind} “{each.name}” does not tell its value"
    if isinstance(each.widget, QComboBox) and each.widget.isEditable():
        yield f"{kind} “{each.name}” can be typed in"
    choices = each.name == "What happened?"  # five fixed answers, a letter each
    for at, row in enumerate(each.rows, 1):
        place = PLACE.search(row)
        if "\n" in row or not row.strip():
            yield f"row {at} of “{each.name}” is not one sentence"
        if not choices and (place is None or place.groups() != (str(at), str(len(each.rows)))):
            yield f"row {at} of “{each.name}” does not say where it stands"


def _value_is_told(each: Control) -> bool:
    part = each.widget
    if isinstance(part, QLineEdit) and part.echoMode() != QLineEdit.EchoMode.Normal:
        return not part.text() or part.text() not in each.value
    if isinstance(part, QLineEdit):
        return each.value == part.text()
    if isinstance(part, QPlainTextEdit | QTextEdit):
        return each.value == part.toPlainText()
    if isinstance(part, QComboBox):
        return each.value == part.currentText()
    if isinstance(part, QCheckBox | QRadioButton):
        return each.checked == part.isChecked()
    return True


@pytest.fixture(scope="module")
def heard(
    stocked_profile: Path,
    made_profile: MadeProfile,
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
) -> Heard:
    """The demo's session, played once, with what was got at each step."""
    apply_theme(qapp, THEMES["light"], 100)
    out = tmp_path_factory.mktemp("heard")
    folder = out / "profile"
    shutil.copytree(stocked_profile, folder)
    clock, pointer = DemoClock(), Pointer()
    vault = open_with_keys(folder, made_profile.keys, clock=clock)
    stage = Listener(qapp, folder, clock)
    stage.heard = result = Heard()
    spoken: list[str] = []
    stage.shell.announcer.spoken.connect(spoken.append)
    qapp.installEventFilter(pointer)
    try:
        stage.enter(vault, DEMO_PIN)
        for step in story():
            if step.picture in ONLY_SEEN:
                continue
            stage.step = step.words
            assert step.act(stage, Findings(out)), step.words
            if step.words.startswith("Search"):
                stage.wait(lambda: any("services" in words for words in spoken))
            front = stage.front()
            front.activateWindow()
            stage.wait(front.isActiveWindow)
            result.focus[step.words] = _focus_name(front)
            result.spoken[step.words] = spoken[:]
            spoken.clear()
            result.steps.append(step.words)
        result.pointers = pointer.presses
    finally:
        qapp.removeEventFilter(pointer)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        stage.shell.close()
        stage.shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return result


def _focus_name(front: QWidget) -> str:
    """The name of what has the focus; "" where nothing has it or it has none."""
    focus = QApplication.focusWidget()
    return next((each.name for each in controls(front) if each.widget is focus), "")


def test_everything_has_a_name_a_role_a_value_and_rows_of_one_sentence(heard: Heard) -> None:
    assert heard.seen > 1000
    assert not heard.faults, "\n".join(sorted(heard.faults))


def test_what_happens_is_announced(heard: Heard) -> None:
    said = {words: list(texts) for words, texts in heard.spoken.items()}
    search = said["Search: register with a GP near N7"]
    assert any(words.startswith("16 services.") for words in search)
    added = said["Give two services to somebody without a name"]
    assert [words.partition(":")[0] for words in added] == ["Added", "Added"]
    assert SAVED in said["Save: the first contact"]
    assert SAVED in said["Needs more help, and save"]
    assert said["Somebody new: search before create"] == ["This is for Sagal T.: Do not ring."]
    tried = said["What happened: tried, no answer"]
    assert tried == [f"Sagal T.: do by Fri 27 Nov. {SAVED}"]
    assert "Covered." in said["Covered, and back by PIN"]


def test_what_was_found_is_not_spoken_on_another_page(heard: Heard) -> None:
    clients = heard.spoken["Clients: nobody is listed until two letters"]
    assert not [words for words in clients if "services" in words]


def test_urgent_words_are_spoken_first(hands: Hands, qtbot: QtBot) -> None:
    spoken: list[str] = []
    hands.shell.announcer.spoken.connect(spoken.append)
    hands.write("he hits me")
    qtbot.waitUntil(lambda: bool(spoken))
    assert spoken[0].startswith("In danger now? Ring 999.")


def test_results_are_not_spoken_at_every_letter(heard: Heard) -> None:
    spoken = heard.spoken["Search: register with a GP near N7"]
    assert (
        len([words for words in spoken if "services" in words]) < len("register with a gp n7") / 2
    )


def test_after_saving_the_focus_is_in_the_need_box(heard: Heard) -> None:
    assert heard.focus["Save: the first contact"] == NEED
    assert heard.focus["Needs more help, and save"] == NEED


def test_something_with_a_name_has_the_focus_after_every_step(heard: Heard) -> None:
    assert [step for step, name in heard.focus.items() if not name.strip()] == []


def test_the_session_uses_no_mouse(heard: Heard) -> None:
    assert heard.pointers == 0
    assert len(heard.steps) == len(story()) - len(ONLY_SEEN)


def test_only_the_announcer_speaks() -> None:
    source = Path(__file__).parents[2] / "src" / "signpost_desktop"
    speakers = [
        path.name for path in source.rglob("*.py")
        if "AccessibleAnnouncementEvent" in path.read_text("utf-8")
    ]  # fmt: skip
    assert speakers == ["announce.py"]


def test_errors_are_spoken_and_the_words_stay(hands: Hands) -> None:
    spoken: list[str] = []
    hands.shell.announcer.spoken.connect(spoken.append)
    hands.chord(Key.Key_T)
    hands.write("asks for a letter")
    hands.chord(Key.Key_M)
    hands.write("ho")
    hands.press(Key.Key_Return)
    hands.chord(Key.Key_Return)  # nobody by name, and not how to find them again
    assert spoken[-1] == hands.said[-1]
    assert SAVED not in spoken
    assert "asks for a letter" in spoken_texts(hands.shell)


def test_a_message_stays_whatever_time_goes_by(hands: Hands) -> None:
    hands.chord(Key.Key_T)
    hands.write("asks for a letter")
    hands.chord(Key.Key_Return)
    assert SAVED in spoken_texts(hands.shell)
    timers = [
        timer for timer in hands.shell.findChildren(QTimer)
        if not isinstance(timer.parent(), Watch)  # three minutes later the screen is covered
    ]  # fmt: skip
    for _ in range(3):
        for timer in timers:
            timer.timeout.emit()
        hands.settle()
    assert SAVED in spoken_texts(hands.shell)
    assert hands.said[-1] == SAVED
