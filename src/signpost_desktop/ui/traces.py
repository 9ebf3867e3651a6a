"""What must not stay behind when the pages go: other windows, tooltips, the clipboard."""

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget


def close_other_windows(app: QApplication, window: QWidget) -> None:
    """Close every window but this one; dialogs are destroyed as well."""
    QToolTip.hideText()
    for other in app.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
            if isinstance(other, QDialog):
                other.deleteLater()


def empty_clipboard(app: QApplication) -> None:
    """Forget what was copied, also by selecting it where the system knows that."""
    clipboard = app.clipboard()
    clipboard.clear()
    if clipboard.supportsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
