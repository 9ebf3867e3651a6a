"""Widgets that held words of a person and are not needed any more."""

from PySide6.QtWidgets import QLabel, QPushButton, QWidget


def discard(widget: QWidget) -> None:
    """Empty a widget at once and let Qt destroy it when it is safe to.

    One of its own buttons may have asked for this, so it cannot be destroyed here.
    """
    for each in (widget, *widget.findChildren(QWidget)):
        each.setAccessibleName("")
        if isinstance(each, QLabel | QPushButton):
            each.setText("")
    widget.hide()
    widget.deleteLater()
