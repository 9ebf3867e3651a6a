"""One start of a window, in a process of its own: prints milliseconds since it was asked for.

`bare` is Qt alone with an empty window; `first` is Signpost's first painted window; `usable` is
the Today page of an opened profile with its facts on it, the key already derived (given on
standard input).
"""

import os
import pickle
import sys
import time
from pathlib import Path

BEGUN = float(os.environ["SIGNPOST_BEGUN"])


def main(mode: str, folder: str) -> None:
    """Run one mode and print its line."""
    if mode == "bare":
        _bare()
    elif mode == "first":
        _first(Path(folder))
    else:
        _usable(Path(folder))


def _say(name: str) -> None:
    print(name, (time.time() - BEGUN) * 1000, _memory(), flush=True)  # noqa: T201


def _memory() -> float:
    """Resident megabytes of this process; 0 where the system does not say (not Linux)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return 0.0
    line = next(x for x in status.read_text().splitlines() if x.startswith("VmRSS"))
    return int(line.split()[1]) / 1024


def _bare() -> None:
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])

    class Bare(QWidget):
        painted = False

        def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            super().paintEvent(event)  # type: ignore[arg-type]
            self.painted = True

    window = Bare()
    window.resize(1180, 720)
    window.show()
    while not window.painted:
        app.processEvents()
    _say("bare")


def _first(folder: Path) -> None:
    from signpost_desktop.ui.start import make_application, show_first

    show_first(make_application(), folder)
    _say("first")


def _usable(folder: Path) -> None:
    from signpost_desktop.ui.start import make_application, show_first

    keys = pickle.loads(sys.stdin.buffer.read())
    app = make_application()
    first = show_first(app, folder)
    from signpost_desktop.store.vault import open_with_keys
    from signpost_desktop.ui.shell import Shell

    shell = Shell(app, folder)
    shell.show()
    first.close()
    shell.enter(open_with_keys(folder, keys), "1234")
    while not _shows_today(shell):
        app.processEvents()
    app.processEvents()
    shell.grab()
    _say("usable")
    _use_everything(shell)
    _say("settled")
    shell.close()


def _shows_today(shell: object) -> bool:
    """Whether what Today reads of the profile is on the page: its date is written with it."""
    from PySide6.QtWidgets import QLabel

    area = shell.work_area  # type: ignore[attr-defined]
    if area is None or area.page is None:
        return False
    return any(each.text().startswith("Today, ") for each in area.page.findChildren(QLabel))


def _use_everything(shell: object) -> None:
    """Find something and load what a sheet needs: memory is measured with all of it there."""
    import signpost_desktop.ui.sheet_dialog  # noqa: F401
    from signpost_desktop.directory.search import Query

    shell.work_area.show_page("find")  # type: ignore[attr-defined]
    shell.desk.search.find(Query("dentest near n7"))  # type: ignore[attr-defined]
    shell.background.finish()  # type: ignore[attr-defined]


main(sys.argv[1], sys.argv[2])
