"""Tab, from part to part of what is in front: is every one reached, in reading order, in sight?"""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QScrollArea, QWidget
from tests.ui.find_hands import Hands
from tests.ui.screen_readers import controls

from signpost_desktop.ui.widgets.columns import Columns

MOST_TABS = 60


def tabs_reach_everything(window: Hands) -> None:
    """Fails when Tab misses a part, comes by one out of order, or by one out of sight."""
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
    assert not _out_of_order(stops, front), [name_of(stop) for stop in stops]


def _walk(window: Hands, front: QWidget) -> list[QWidget]:
    """Tab from where the focus is until it is there again, told from the top of the window."""
    stops: list[QWidget] = []
    for _ in range(MOST_TABS):
        window.press(Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if now in stops:
            assert now is stops[0], f"Tab goes round from {name_of(stops[-1])} to {name_of(now)}"
            break
        assert not now.visibleRegion().isEmpty(), f"{name_of(now)} has the focus out of sight"
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
                faults.append(f"{name_of(then)} comes after {name_of(first)}")
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


def name_of(part: QWidget) -> str:
    text = getattr(part, "text", None)
    return f"{type(part).__name__} “{part.accessibleName() or (text() if text else '')}”"
