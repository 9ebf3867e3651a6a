"""How a page acts, reads or looks: in the background, answering only a page that still exists."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.ui.background import Job
from signpost_desktop.ui.page import Shared

if TYPE_CHECKING:
    from signpost_desktop.store.session import WorkSession

T = TypeVar("T")
Failed = Callable[[SignpostError], None]


def run_act(
    owner: QWidget,
    shared: Shared,
    act: Callable[[WorkSession], T],
    done: Callable[[T], None],
    failed: Failed | None = None,
) -> None:
    """Do an act; once it is on the disk call `done`, then tell every page what changed.

    A failure is said and handed to `failed`. Neither is called when `owner` is gone meanwhile:
    covering destroys pages, and what was saved stays saved.
    """

    def work() -> tuple[T, frozenset[tuple[str, str]]]:
        with shared.desk.vault.act() as session:
            result = act(session)
            changed = session.changed
        return result, frozenset(changed)

    def finished(outcome: tuple[T, frozenset[tuple[str, str]]]) -> None:
        result, changed = outcome
        if isValid(owner):
            done(result)
        shared.bus.announce(changed)

    shared.background.run(work, finished, _told(owner, shared, failed))


def run_read(
    owner: QWidget,
    shared: Shared,
    read: Callable[[WorkSession], T],
    done: Callable[[T], None],
    failed: Failed | None = None,
    *,
    latest: str | None = None,
) -> None:
    """Read something and hand it to `done`; with `latest` only the newest answer is handed on."""

    def work() -> T:
        with shared.desk.vault.read() as session:
            return read(session)

    run_work(owner, shared, work, done, failed, latest=latest)


def run_look(
    owner: QWidget,
    shared: Shared,
    look: Callable[[PlainSession], T],
    done: Callable[[T], None],
    *,
    latest: str | None = None,
) -> None:
    """As `run_read`, in plain SQL, for the page that is there before everything is loaded."""

    def work() -> T:
        with shared.desk.vault.look() as session:
            return look(session)

    run_work(owner, shared, work, done, latest=latest)


def run_work(
    owner: QWidget,
    shared: Shared,
    work: Callable[[], T],
    done: Callable[[T], None],
    failed: Failed | None = None,
    *,
    latest: str | None = None,
) -> None:
    """Do something that opens the vault by itself, or not at all; else as `run_read`."""

    def finished(result: T) -> None:
        if isValid(owner):
            done(result)

    shared.background.run(work, finished, _told(owner, shared, failed), latest=latest)


def run_long(
    owner: QWidget,
    shared: Shared,
    work: Callable[[Job], T],
    done: Callable[[T], None],
    failed: Failed | None = None,
) -> Job:
    """As `run_work`, for something that can be asked to stop: by the job that is returned."""

    def finished(result: T) -> None:
        if isValid(owner):
            done(result)

    return shared.background.run_long(work, finished, _told(owner, shared, failed))


def _told(owner: QWidget, shared: Shared, failed: Failed | None) -> Failed:
    def tell(error: SignpostError) -> None:
        if not isValid(owner):
            return
        shared.announcer.say(error.message, "problem")
        if failed is not None:
            failed(error)

    return tell
