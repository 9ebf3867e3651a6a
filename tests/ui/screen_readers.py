"""What a screen reader would find in a widget: names, values and descriptions of its whole tree."""

from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget


def spoken_texts(widget: QWidget) -> list[str]:
    """Every text of the accessibility tree below a widget."""
    root = QAccessible.queryAccessibleInterface(widget)
    return [text for part in _walk(root) for text in _texts(part) if text]


def _walk(part: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield part
    for number in range(part.childCount()):
        child = part.child(number)
        if child is not None and child.isValid():
            yield from _walk(child)


def _texts(part: QAccessibleInterface) -> list[str]:
    kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
    return [part.text(kind) for kind in kinds]
