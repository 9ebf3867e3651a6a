"""Copies of the records: the last one, when it was proved, a new one; and the recovery sheet."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtWidgets import QLabel

from signpost_desktop.access.recovery_sheet import RETYPED, renew_recovery_sheet
from signpost_desktop.store.backup import back_up, last_backup, verify_backup
from signpost_desktop.store.backup_folders import BackupInfo
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.errors import DamagedFile, SignpostError
from signpost_desktop.store.recovery import RecoveryKey
from signpost_desktop.ui.language import day_words
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.recovery_dialog import RecoveryDialog
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.widgets.texts import button, label


@dataclass(frozen=True, slots=True)
class _Known:
    """What is read before it is shown."""

    backup: BackupInfo | None
    organization: str
    retyped_on: str


class CopiesSection(Section):
    """Encrypted copies with their keys, made each day and proved by opening them."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.begin(
            self.tr("Copies"),
            self.tr(
                "Signpost makes an encrypted copy each day, and opens it to see that it is good. "
                "Copies are kept for 35 days."
            ),
        )
        self._organization = ""
        self.last = label("")
        self.proved = label("")
        self.place = label("")
        self.make = button(self.tr("Make a copy now"), self._make, "main")
        self.prove = button(self.tr("Open the last copy to see that it is good"), self._prove)
        self.add(self.last, self.proved)
        self.add_row(self.make, self.prove)
        self.add(
            label(self.tr("Where they are"), "heading"),
            self.place,
            label(
                self.tr(
                    "These copies are on this computer. If it is stolen, they go with it: copy "
                    "the newest folder to a USB stick now and then, and lock that away."
                ),
                "muted",
            ),
            label(self.tr("Recovery sheet"), "heading"),
        )
        self.sheet = label("")
        self.renew = button(self.tr("Make a new recovery sheet"), self._renew)
        self.add(self.sheet)
        self.add_row(self.renew)
        self.end()

    def load(self) -> None:
        """Read what there is."""
        vault = self.shared.desk.vault

        def read() -> _Known:
            with vault.read() as session:
                name = str(session.setting("organization_name", ""))
                return _Known(last_backup(vault), name, str(session.setting(RETYPED) or ""))

        self.run(read, self._show, self._failed, latest="copies")

    def _show(self, known: _Known) -> None:
        self._organization = known.organization
        backup = known.backup
        if backup is None:
            self.last.setText(self.tr("There is no copy yet."))
        else:
            self.last.setText(self.tr("Last copy: {0}.").format(_moment(backup.made_at)))
        proved = backup.verified_at if backup else None
        _show_if(
            self.proved,
            self.tr("Opened to see that it is good: {0}.").format(_moment(proved))
            if proved
            else "",
        )
        self.prove.setEnabled(backup is not None)
        self.place.setText(str(self.shared.desk.vault.profile.backups))
        if known.retyped_on:
            day = date.fromisoformat(known.retyped_on)
            words = self.tr("It was typed back from the paper on {0}.")
            self.sheet.setText(words.format(day_words(day, "long")))
        else:
            self.sheet.setText(
                self.tr("Nobody has typed the sheet back from the paper yet. Make a new one.")
            )
        self.renew.setEnabled(self.may_manage)

    def _make(self) -> None:
        vault = self.shared.desk.vault
        self.make.setEnabled(False)
        self.shared.announcer.say(self.tr("Making a copy…"))
        self.run(lambda: back_up(vault), lambda _p: self._made(), self._failed)

    def _made(self) -> None:
        self.make.setEnabled(True)
        self.good(self.tr("A copy was made and opened: it is good."))
        self.load()

    def _prove(self) -> None:
        vault = self.shared.desk.vault

        def prove() -> None:
            newest = last_backup(vault)
            if newest is None:
                raise DamagedFile("There is no copy yet. Make one now.")
            verify_backup(newest.path, vault.keys, vault.now())

        def done(_nothing: None) -> None:
            self.good(self.tr("The last copy opens: it is good."))
            self.load()

        self.run(prove, done, self._failed)

    def _renew(self) -> None:
        vault = self.shared.desk.vault
        self.run(lambda: renew_recovery_sheet(vault), self._show_sheet, self._failed)

    def _show_sheet(self, recovery: RecoveryKey) -> None:
        dialog = RecoveryDialog(self.shared, self._organization, recovery, self)
        dialog.finished.connect(lambda _code: self.load())
        dialog.open()

    def _failed(self, error: SignpostError) -> None:
        self.make.setEnabled(True)
        self.shared.announcer.say(error.message, "problem")


def _show_if(shown: QLabel, words: str) -> None:
    shown.setText(words)
    shown.setVisible(bool(words))


def _moment(instant: datetime) -> str:
    local = instant.astimezone(LONDON)
    return day_words(local)
