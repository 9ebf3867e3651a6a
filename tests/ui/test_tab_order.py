"""By Tab alone: every part of every page is reached, in the order in which it is read, in sight.

And Esc, pressed as often as one likes, takes no word away.
"""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.ui.client_scenes import FADUMO, put_client, put_contact
from tests.ui.find_hands import HALL, PIN, POSTCODE, Hands
from tests.ui.screen_readers import controls

from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.contacts import NeedHeard, NewContact
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.pages.registry import PAGES
from signpost_desktop.ui.shell import Shell
from signpost_desktop.ui.widgets.columns import Columns

MOST_TABS = 60
Key = Qt.Key
Way = Callable[[Hands], None]


def _find(hands: Hands) -> None:
    hands.chord(Key.Key_2)


def _results(hands: Hands) -> None:
    hands.chord(Key.Key_2)
    hands.write("register with a gp n7")


def _person(hands: Hands) -> None:
    _results(hands)
    hands.press(Key.Key_Down, Key.Key_Return, Key.Key_Down, Key.Key_Return)
    hands.chord(Key.Key_M)


def _service(hands: Hands) -> None:
    _results(hands)
    hands.press(Key.Key_Down, Key.Key_Right)


def _new_client(hands: Hands) -> None:
    hands.chord(Key.Key_2)
    hands.chord(Key.Key_I)
    hands.write("sagal testperson")
    hands.press(Key.Key_Down, Key.Key_Return)


def _sheet(hands: Hands) -> None:
    _person(hands)
    hands.chord(Key.Key_P)


def _clients(hands: Hands) -> None:
    hands.chord(Key.Key_3)
    hands.write("fad")


def _waiting(hands: Hands) -> None:
    hands.chord(Key.Key_4)


def _what_happened(hands: Hands) -> None:
    hands.chord(Key.Key_4)
    hands.press(Key.Key_Return)


def _settings(hands: Hands) -> None:
    hands.chord(Key.Key_5)


def _urgent(hands: Hands) -> None:
    hands.chord(Key.Key_U)


def _keys(hands: Hands) -> None:
    hands.press(Key.Key_F1)


def _palette(hands: Hands) -> None:
    hands.chord(Key.Key_K)


def _today(hands: Hands) -> None:
    hands.chord(Key.Key_1)


WAYS = (_today, _find, _results, _person, _service, _new_client, _sheet, _clients,
        _waiting, _what_happened, _settings, _urgent, _keys, _palette)  # fmt: skip


@pytest.fixture
def window(
    vault: Vault, vocabulary: Vocabulary, clock: StillClock, dressed: QApplication, qtbot: QtBot
) -> Iterator[Hands]:
    """The whole window, with Fadumo, who waits for more help."""
    client = put_client(vault, FADUMO)
    new = NewContact(
        client_ids=(client,), needs=(NeedHeard("health.gp", "doctor"),),
        follow_up=NewFollowUp(reason="housing_crisis", urgency="urgent"),
    )  # fmt: skip
    put_contact(vault, new)
    with vault.act() as session:
        here = {"date": session.today().isoformat(), "venue": HALL, "postcode": POSTCODE}
        session.set_setting("today_venue", here)
    start = clock.instant
    shell = Shell(dressed, vault.profile.folder, lambda: vocabulary, lambda: start, pages=PAGES)
    shell.resize(1366, 768)
    with qtbot.waitActive(shell):
        shell.show()
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, PIN)
    shell.background.finish()
    yield Hands(shell, qtbot)
    shell.close()
    shell.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_tab_reaches_everything_in_reading_order(window: Hands, way: Way) -> None:
    way(window)
    front = window.front()
    stops = _walk(window, front)
    reached = {id(stop) for stop in stops}
    groups = {id(stop.parentWidget()) for stop in stops if isinstance(stop, QRadioButton)}
    missed = [
        each.name for each in controls(front)
        if id(each.widget) not in reached
        and not (isinstance(each.widget, QRadioButton) and id(each.widget.parentWidget()) in groups)
    ]  # fmt: skip
    assert not missed, f"Tab does not come by {missed}"
    assert not _out_of_order(stops, front), [_name(stop) for stop in stops]


def _walk(window: Hands, front: QWidget) -> list[QWidget]:
    """Tab from where the focus is until it is there again, told from the top of the window."""
    stops: list[QWidget] = []
    for _ in range(MOST_TABS):
        window.press(Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now in stops:
            assert now is stops[0], f"Tab goes round from {_name(stops[-1])} to {_name(now)}"
            break
        assert not now.visibleRegion().isEmpty(), f"{_name(now)} has the focus out of sight"
        stops.append(now)
    places = [_place(stop, front) for stop in stops]
    top = min(range(len(stops)), key=lambda at: (_column_at(stops[at], front), places[at].top()))
    return stops[top:] + stops[:top]


def _out_of_order(stops: list[QWidget], front: QWidget) -> list[str]:
    """Each part with the one before it in the same column, where both scroll together."""
    before: dict[tuple[int, int], QWidget] = {}
    faults = []
    for then in stops:
        key = (id(_column(then)), id(_area(then)))
        first = before.get(key)
        before[key] = then
        if first is not None:
            there, here = _place(first, front), _place(then, front)
            above = here.center().y() < there.top()
            beside = there.top() < here.center().y() < there.bottom()
            if above or (beside and here.left() < there.left()):
                faults.append(f"{_name(then)} comes after {_name(first)}")
    return faults


def _area(part: QWidget) -> QWidget | None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _column(part: QWidget) -> QWidget | None:
    """The column in which a part is read: of `Columns`, else the page, the names of the pages."""
    found: QWidget | None = part
    while found is not None:
        above = found.parentWidget()
        if isinstance(above, Columns) or found.property("role") in ("page", "rail"):
            return found
        found = above
    return None


def _column_at(part: QWidget, front: QWidget) -> int:
    column = _column(part)
    return _place(column, front).left() if column is not None and column is not front else 0


def _place(part: QWidget, front: QWidget) -> QRect:
    return QRect(part.mapTo(front, QPoint(0, 0)), part.size())


def _name(part: QWidget) -> str:
    text = getattr(part, "text", None)
    return f"{type(part).__name__} “{part.accessibleName() or (text() if text else '')}”"


WORDS = "quince marmalade"


@pytest.mark.parametrize("way", [_find, _person, _new_client, _clients, _what_happened],
                         ids=lambda way: way.__name__)  # fmt: skip
def test_esc_takes_no_word_away(window: Hands, way: Way) -> None:
    way(window)
    page = window.shell.work_area.page if window.shell.work_area else None
    assert page is not None
    fields = [
        field for field in (*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit))
        if field.isVisible() and field.isEnabled()
    ]  # fmt: skip
    lost = []
    for field in fields:
        if not field.isVisible():
            continue
        field.setFocus()
        window.write(WORDS)
        before = _text(field)
        window.press(Key.Key_Escape, Key.Key_Escape, Key.Key_Escape)
        if way is _what_happened:  # Esc led back to the list: the note is there when it is opened
            way(window)
        if WORDS in before and _text(field) != before:
            lost.append(_name(field))
    assert not lost, f"Esc emptied {lost}"


def _text(field: QLineEdit | QPlainTextEdit) -> str:
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
