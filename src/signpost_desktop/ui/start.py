"""Starting the window: something to look at at once, then everything else."""

import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import delete

from signpost_desktop.ui.appearance import Appearance
from signpost_desktop.ui.theme import THEMES, apply_theme

TITLE = "Signpost"


def run_window(profile: Path) -> int:
    """Open the window on a profile folder, or raise the one that is open. Returns the exit code."""
    app = make_application()
    first = show_first(app, profile)
    # Everything else takes a while to load: the window is there first.
    from signpost_desktop.ui.second_start import SecondStart, raise_first_window  # noqa: PLC0415

    if raise_first_window(profile):
        return 0
    from signpost_desktop.ui.shell import Shell  # noqa: PLC0415

    shell = Shell(app, profile)
    again = SecondStart(profile, shell)
    again.noticed.connect(shell.raise_up)
    shell.setGeometry(first.geometry())
    shell.show()
    first.close()
    first.deleteLater()
    code = app.exec()
    again.close()  # nobody shall be sent to a window that has gone
    delete(shell)  # while Python can still take leave of every object in it
    return code


def make_application() -> QApplication:
    """The application object. Qt itself follows each screen's own scale, in fractions too."""
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    QCoreApplication.setApplicationName(TITLE)
    QCoreApplication.setOrganizationName(TITLE)
    QGuiApplication.setApplicationDisplayName(TITLE)
    return QApplication(sys.argv[:1])


def show_first(app: QApplication, profile: Path) -> QWidget:
    """A quiet window in the chosen colours, painted when this returns.

    It is built without a word of the `Qt` namespace, whose hundred and fifty enumerations take
    longer to make than all the rest (decision 017).
    """
    appearance = Appearance.read(profile)
    apply_theme(app, THEMES[appearance.theme], appearance.scale)
    window = _First()
    window.setWindowTitle(TITLE)
    words = QLabel(TITLE)
    words.setProperty("role", "title")
    _centre(words, window)
    window.resize(1180, 720)
    window.show()
    _until(app, lambda: window.painted)
    return window


def _centre(words: QLabel, window: QWidget) -> None:
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(words)
    row.addStretch(1)
    column = QVBoxLayout(window)
    column.addStretch(1)
    column.addLayout(row)
    column.addStretch(1)


class _First(QWidget):
    """Knows when it was painted."""

    painted = False

    def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        super().paintEvent(event)  # type: ignore[arg-type]
        self.painted = True


def _until(app: QApplication, happened: Callable[[], bool], seconds: float = 1.0) -> None:
    """Let the window system work until something happened; a slow one is not waited for long."""
    end = perf_counter() + seconds
    while not happened() and perf_counter() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
