"""The way in: every step of it, in a window of the same size; the cover and the lock screen."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import Qt
from tests.ui.client_screen_scenes import SilentVoices
from tests.ui.every_view.stage import PASSPHRASE, NoVault, Stage
from tests.ui.looking import SIZE

from signpost_desktop.speech.speaker import Speaker
from signpost_desktop.store.errors import DamagedFile, NewerFile, WrongPassphrase
from signpost_desktop.store.removal import Removal
from signpost_desktop.ui.client_screen import ClientScreen
from signpost_desktop.ui.client_screen.ask_first import AskFirst
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.entrance.removed import Removed
from signpost_desktop.ui.start import show_first

_REFUSED = "signpost_desktop.ui.entrance.entrance.lock_screen_names"


def covered(stage: Stage) -> Iterator[str]:
    """The cover, with a PIN that was wrong."""
    stage.shell.cover()
    stage.settle()
    yield "cover"
    stage.shell.centralWidget().wrong(2)  # type: ignore[attr-defined]
    yield "cover, a wrong PIN"


def starting(stage: Stage) -> Iterator[str]:
    """Before the window is there."""
    stage.shell.appearance.keep(stage.vault.profile.folder)
    first = show_first(stage.app, stage.vault.profile.folder)
    first.setObjectName("stage")
    yield "starting"
    first.close()
    first.deleteLater()


def first_start(stage: Stage) -> Iterator[str]:
    """On a computer without a profile."""
    with _standing(stage, stage.folder / "none") as entrance:
        yield "first start"
        for asked in ("new_asked", "join_asked", "demo_asked", "carry_asked"):
            getattr(entrance.form, asked).emit()
            stage.settle()
            yield f"first start, {asked}"
            if asked == "join_asked":
                _fill_in(entrance.form)
                stage.settle()
                yield "first start, joining"
            entrance.form.back.emit()
        entrance.form.new_asked.emit()
        entrance.form.made.emit(NoVault(), stage.recovery, "Example Hall", "")
        stage.settle()
        yield "recovery sheet"
        entrance.form.on_paper.emit()
        stage.settle()
        yield "recovery sheet, typed back"


def locked(stage: Stage) -> Iterator[str]:
    """The lock screen and what leads on from it."""
    with _standing(stage, stage.vault.profile.folder) as entrance:
        yield "lock screen"
        entrance.form.fail(WrongPassphrase())
        yield "lock screen, wrong"
        entrance.form.forgotten.emit("Hodan")
        stage.settle()
        yield "forgotten"
        entrance.form.back.emit()
        entrance.form.damaged.emit(DamagedFile(), "Hodan")
        stage.settle()
        yield "damaged"
        with patch(_REFUSED, side_effect=NewerFile()):
            entrance.form.back.emit()
        stage.settle()
        yield "refused"


def _fill_in(form: Any) -> None:
    form.address.setText("https://team.example")
    form.code.setText("ABCD1")
    form.look.click()
    form.passphrase.first.line.setText(PASSPHRASE)


@contextmanager
def _standing(stage: Stage, folder: Path) -> Iterator[Any]:
    """An entrance to a folder, in a window of its own."""
    shell = stage.shell
    made = Entrance(
        folder, shell.background, shell.announcer, now=stage.vault.clock, enrolment=stage.enrolment
    )
    made.setObjectName("stage")
    made.resize(*SIZE)
    made.show()
    stage.settle()
    yield made
    made.leave()
    made.close()
    made.deleteLater()
    stage.settle()


def removed(stage: Stage) -> Iterator[str]:
    """On a computer that its team has removed."""
    with _standing(stage, stage.folder / "none") as entrance:
        removal = Removal("Example Trust", "2026-11-24T13:48:00+00:00", "p", 3, "kept.sealed", True)
        shell = stage.shell
        entrance._show(Removed(stage.folder, removal, shell.background, shell.announcer))
        stage.settle()
        yield "removed from the team"


def turned(stage: Stage) -> Iterator[str]:
    """The client's screen, in the window's language as well; its own tests walk through it."""
    asked = AskFirst(lambda _safe: None)
    screen = ClientScreen(stage.page.shared, stage.draft, Speaker(SilentVoices(), ()))
    for widget, where in ((asked, "client's screen, before"), (screen, "client's screen")):
        widget.setObjectName("stage")
        widget.show()
        widget.setWindowState(Qt.WindowState.WindowNoState)
        widget.resize(*SIZE)
        stage.settle()
        yield where
        if widget is screen:
            screen._go("privacy")
            stage.settle()
            yield "client's screen, privacy"
        widget.close()
        widget.deleteLater()


ENTRANCE = (turned, starting, first_start, removed, locked, covered)
