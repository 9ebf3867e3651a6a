"""Hazard 3: a neighbour who looks at the screen learns of nobody, and of no need."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.client_scenes import put_client, put_contact
from tests.ui.find_hands import HALL, PIN, POSTCODE, Hands
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.clients import NewClient
from signpost_desktop.casework.contacts import NeedHeard, NewContact
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.cover import CoverPage
from signpost_desktop.ui.pages.registry import PAGES
from signpost_desktop.ui.shell import Shell

Key = Qt.Key
PEOPLE = ("Quillfeather Wobblethorpe", "Marmaduke Undersedge")
NEED_WORDS = ("gp", "doctor", "housing", "crisis", "bedbugs", "wobblethorpe", "undersedge", "07700")


@pytest.fixture
def window(
    vault: Vault, vocabulary: Vocabulary, clock: StillClock, dressed: QApplication, qtbot: QtBot
) -> Iterator[Hands]:
    """The whole window, and two people seen today who both wait for more help."""
    for number, name in enumerate(PEOPLE):
        given, family = name.split()
        client = put_client(vault, NewClient(given, family, phone=f"07700 90011{number}"))
        put_contact(
            vault,
            NewContact(
                client_ids=(client,),
                needs=(NeedHeard("health.gp", "doctor"),),
                note="bedbugs again",
                follow_up=NewFollowUp(reason="housing_crisis", urgency="urgent"),
            ),
        )
    with vault.act() as session:
        here = {"date": session.today().isoformat(), "venue": HALL, "postcode": POSTCODE}
        session.set_setting("today_venue", here)
    start, blinking = clock.instant, dressed.cursorFlashTime()
    dressed.setCursorFlashTime(0)  # two pictures of the same are the same
    shell = Shell(dressed, vault.profile.folder, lambda: vocabulary, lambda: start, pages=PAGES)
    shell.resize(1366, 768)
    with qtbot.waitActive(shell):
        shell.show()
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, PIN)
    shell.background.finish()
    yield Hands(shell, qtbot)
    dressed.setCursorFlashTime(blinking)
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _table(window: Hands, name: str) -> None:
    window.chord(Key.Key_2)
    window.chord(Key.Key_I)
    window.write(name[:5].lower())
    window.press(Key.Key_Down, Key.Key_Return)
    window.chord(Key.Key_T)
    window.write(f"{name} came")


def _list(window: Hands, name: str) -> None:
    window.chord(Key.Key_3)
    window.write(name[:5].lower())


def _page(window: Hands, name: str) -> None:
    _list(window, name)
    window.press(Key.Key_Down, Key.Key_Return)


@pytest.mark.parametrize("way", [_table, _list, _page], ids=lambda way: way.__name__)
def test_covered_the_pixels_are_the_same_whoever_was_shown(window: Hands, way: object) -> None:
    assert callable(way)
    shown, covered = [], []
    for name in PEOPLE:
        way(window, name)
        assert name.split()[0] in " ".join(spoken_texts(window.shell))
        shown.append(_picture(window))
        window.press(Key.Key_F9)
        assert isinstance(window.shell.centralWidget(), CoverPage)
        covered.append(_picture(window))
        said = " ".join(spoken_texts(window.shell))
        assert not [each for person in PEOPLE for each in person.split() if each in said]
        window.write(PIN)
        window.press(Key.Key_Return)
        if way is _table:
            window.chord(Key.Key_N)
    assert shown[0] != shown[1]
    assert covered[0] == covered[1]


@pytest.mark.parametrize("way", ["today", "who", "clients"])
def test_a_list_shows_no_need_no_reason_and_no_full_name(window: Hands, way: str) -> None:
    if way == "today":
        window.chord(Key.Key_1)
    elif way == "who":
        window.chord(Key.Key_2)
        window.chord(Key.Key_I)
        window.write("quill")
    else:
        _list(window, PEOPLE[0])
    rows = _rows(window)
    assert any("Quillfeather W." in row for row in rows)
    words = " ".join(rows).casefold().replace("full", "").split()
    assert not set(words) & set(NEED_WORDS), rows


def _rows(window: Hands) -> list[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole,
             Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)  # fmt: skip
    views = [view for view in window.shell.findChildren(QListView) if view.isVisible()]
    return [
        str(view.model().index(row, 0).data(role) or "")
        for view in views
        for row in range(view.model().rowCount())
        for role in roles
    ]


def _picture(window: Hands) -> QImage:
    window.settle()
    return window.shell.grab().toImage()
