"""A USB trip: for days without internet, what waits travels as a locked file on a stick."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.sync import failures
from signpost_desktop.ui.background import Job
from signpost_desktop.ui.language import counted, said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.round_parts import Ended
from signpost_desktop.ui.saving import run_long
from signpost_desktop.ui.team_words import asked_words
from signpost_desktop.ui.trips import FILE_NAME, Trips
from signpost_desktop.ui.widgets.texts import button, button_row, label, set_role

T = TypeVar("T")


class Trip(QFrame):
    """Pack, carry, unpack: each step says what comes next."""

    unpacked = Signal()

    def __init__(self, shared: Shared, trips: Trips) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._shared = shared
        self._trips = trips
        self._job: Job | None = None
        self._asks: Path | None = None
        self.pack = button(self.tr("1. Pack for a USB trip…"), self._ask_pack)
        self.carry = button("", self._ask_carry)
        self.unpack = button(self.tr("3. Unpack…"), self._ask_unpack)
        self.address = QLineEdit()
        self.address.setMaxLength(500)
        self.stop = button(self.tr("Stop"), self._stop)
        self.agree = button(self.tr("Unpack, and delete them here too"), self._agree)
        self.result = label("")
        self._heading = label("", "heading")
        self._words = label("", "muted")
        self._build()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for part in (
            self._heading,
            self._words,
            button_row(self.pack),
            button_row(self.carry),
            label(self.tr("Address of the server, for carrying"), buddy=self.address),
            self.address,
            button_row(self.unpack),
            self.result,
            button_row(self.agree),
            button_row(self.stop),
        ):
            column.addWidget(part)
        for each in (self.stop, self.result, self.agree):
            each.hide()

    def load(self) -> None:
        """Show what can be done here: a computer that works alone can only carry."""
        joined = self._shared.syncing.joined
        for each in (self.pack, self.unpack):
            each.setVisible(joined)
        if joined:
            self._tell_what_it_is()
        else:
            self._tell_that_it_is_carried()
        if joined and not self.address.text():
            self._do(lambda _job: self._trips.address(), self.address.setText)

    def _tell_what_it_is(self) -> None:
        self._heading.setText(self.tr("No internet for days? A USB trip"))
        self._words.setText(
            self.tr(
                "Pack what waits onto a stick, carry it on any computer that is online, and "
                "unpack the answer here. The file is locked: whoever carries it can read "
                "nothing. Carrying it twice or late harms nothing."
            )
        )
        self.carry.setText(self.tr("2. Carry a file…"))

    def _tell_that_it_is_carried(self) -> None:
        self._heading.setText(self.tr("Carry a file for a colleague without internet"))
        self._words.setText(
            self.tr(
                "A colleague packed it onto a stick. The file is locked: you can read nothing "
                "in it, and it reads nothing here. Carrying it twice or late harms nothing."
            )
        )
        self.carry.setText(self.tr("Carry a file…"))

    def pack_into(self, path: Path) -> None:
        """Write what waits into a file that somebody chose."""
        self._do(lambda _job: self._trips.pack(path), self._say_packed)

    def _say_packed(self, count: int) -> None:
        words = counted(
            "Trip",
            "Packed: {0} record. Take the stick to a computer that is online, and carry it there.",
            "Packed: {0} records. Take the stick to a computer that is online, and carry it there.",
            count,
        )
        self._say(words, "good")

    def carry_file(self, path: Path) -> None:
        """Hand a file to the server; its answer is in the same file then."""
        address = self.address.text().strip()
        if not address:
            self._say(self.tr("Please type the address of the team's server."), "problem")
            self.address.setFocus()
            return
        words = self.tr("Carried. Take the stick back to where it was packed, and unpack it there.")
        self._say(self.tr("Asking the team's server…"), "muted")
        self.stop.setEnabled(True)
        self.stop.show()
        self._do(
            lambda job: self._trips.carry(path, address, job.cancelled),
            lambda _nothing: self._say(words, "good"),
        )

    def unpack_file(self, path: Path, *, allow_deletions: bool = False) -> None:
        """Take in what the server answered."""
        self.agree.hide()
        self._do(
            lambda _job: self._trips.unpack(path, allow_deletions=allow_deletions),
            partial(self._was_unpacked, path),
        )

    def _was_unpacked(self, path: Path, result: Ended) -> None:
        words, tone = asked_words(result)
        if result.status == failures.BRAKE:  # asked here: there may be no internet to ask over
            words = self.tr(
                "This file asks to delete many records here. Nothing was deleted. Ask your "
                "coordinator whether that is right."
            )
            self._asks = path
            self.agree.show()
        self._say(words, tone)
        self.unpacked.emit()

    def _agree(self) -> None:
        path, self._asks = self._asks, None
        if path is not None:
            self.unpack_file(path, allow_deletions=True)

    def _do(self, act: Callable[[Job], T], done: Callable[[T], None]) -> None:
        def finished(result: T) -> None:
            self._ready()
            done(result)

        self._enable(enabled=False)
        self._job = run_long(self, self._shared, act, finished, self._failed)

    def _failed(self, error: SignpostError) -> None:
        self._ready()
        self._show(said(error.message), "problem")

    def _ready(self) -> None:
        self._job = None
        self._enable(enabled=True)
        if self.stop.hasFocus():
            self.carry.setFocus()
        self.stop.hide()

    def _enable(self, *, enabled: bool) -> None:
        for each in (self.pack, self.carry, self.unpack, self.address):
            each.setEnabled(enabled)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self.stop.setEnabled(False)

    def _say(self, words: str, tone: str) -> None:
        self._show(words, tone)
        self._shared.announcer.say(words, tone if tone in ("good", "problem") else "plain")

    def _show(self, words: str, role: str) -> None:
        self.result.setText(words)
        self.result.setVisible(bool(words))
        set_role(self.result, role)

    def _ask_pack(self) -> None:
        dialog = _file_dialog(self, self.tr("Where shall the file be put?"), self.pack_into)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("signpost")
        dialog.selectFile(FILE_NAME)
        dialog.open()

    def _ask_carry(self) -> None:
        ask_for_trip(self, self.tr("Which file shall be carried?"), self.carry_file)

    def _ask_unpack(self) -> None:
        ask_for_trip(self, self.tr("Which file came back?"), self.unpack_file)


def ask_for_trip(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
    """Ask for a file that was packed before."""
    dialog = _file_dialog(parent, title, chosen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.open()


def _file_dialog(parent: QWidget, title: str, chosen: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setNameFilter("Signpost (*.signpost);;* (*)")
    dialog.fileSelected.connect(partial(_chosen, chosen))
    dialog.finished.connect(dialog.deleteLater)
    return dialog


def _chosen(chosen: Callable[[Path], None], name: str) -> None:
    chosen(Path(name))
