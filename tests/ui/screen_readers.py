"""What a screen reader would find in a widget: names, values and descriptions of its whole tree."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget


def spoken_texts(widget: QWidget) -> list[str]:
    """Every text of the accessibility tree below a widget."""
    return [text for texts in parts_of(widget) for text in texts if text]


def parts_of(widget: QWidget) -> list[list[str]]:
    """For each part of the tree its name, value and description, which are said together."""
    return [_texts(part) for part in _walk(QAccessible.queryAccessibleInterface(widget))]


def _walk(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield part
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None and child.isValid():
            yield from _walk(child)


def _texts(part: QAccessibleInterface) -> list[str]:
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    return [part.text(kind) for kind in kinds]


@dataclass(frozen=True)
class Control:
    """What a screen reader gets of a part that can have the focus."""

    widget: QWidget
    name: str
    role: QAccessible.Role
    value: str
    checked: bool
    rows: tuple[str, ...]


def controls(root: QWidget) -> list[Control]:
    """Every part below a widget that Tab, an arrow or a key can lead to."""
    return [
        _control(part) for part in root.findChildren(QWidget)
        if part.isVisible() and part.isEnabled() and part.focusProxy() is None
        and part.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]  # fmt: skip


def _control(part: QWidget) -> Control:
    found = QAccessible.queryAccessibleInterface(part)
    name = found.text(QAccessible.Text.Name)
    if isinstance(part, QComboBox):  # only on Linux its own name is hidden behind its value
        name = part.accessibleName()
    rows = _rows(part) if isinstance(part, QAbstractItemView) else ()
    value = found.text(QAccessible.Text.Value)
    return Control(part, name, found.role(), value, bool(found.state().checked), rows)


def _rows(view: QAbstractItemView) -> tuple[str, ...]:
    model = view.model()
    indexes = [model.index(row, 0) for row in range(model.rowCount() if model else 0)]
    said = [index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data() for index in indexes]
    return tuple(str(words or "") for words in said)
