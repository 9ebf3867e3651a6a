"""A file that cannot be read: what was set aside, and going back to the last good copy."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from signpost_desktop.store.backup_folders import newest_good_copy
from signpost_desktop.store.clock import LONDON, Clock
from signpost_desktop.store.errors import DamagedFile, SignpostError, WrongPassphrase
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.restore import restore, unlock_backup, unlock_backup_with_recovery
from signpost_desktop.store.vault import Vault, lock_screen_names, open_with_keys
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.entrance.names import NameList
from signpost_desktop.ui.entrance.secret_fields import PassphraseField
from signpost_desktop.ui.language import day_words, said
from signpost_desktop.ui.widgets.texts import label


class Damaged(Form):
    """Offers the newest copy that was proved when it was made."""

    unlocked = Signal(object, str)
    restored = Signal(str)  # by the recovery sheet: what to do next

    def __init__(
        self,
        folder: Path,
        error: DamagedFile,
        chosen: str,
        background: Background,
        announcer: Announcer,
        now: Clock,
    ) -> None:
        super().__init__(
            self.tr("This file cannot be read"), announcer, back_words=self.tr("Try to open again")
        )
        self._folder = folder
        self._background = background
        self._now = now
        self.add(label(said(error.message)))
        copy = newest_good_copy(Profile(folder))
        if copy is None:
            self.add_end(self.tr("Try to open again"), self.back.emit)
            self._fields[-1].hide()
            return
        self._copy = copy.path
        made = copy.made_at.astimezone(LONDON)
        when = day_words(made)
        self.add(
            label(
                self.tr(
                    "What was written after {0} is not in the copy. The file that cannot be read "
                    "is kept, so that somebody may still get it out."
                ).format(when),
                "muted",
            )
        )
        self.names = NameList(lock_screen_names(self._copy))
        self.names.choose(chosen)
        self.passphrase = PassphraseField()
        self.words = QLineEdit()
        self.words.setMaxLength(200)
        self.add_field(self.tr("Who are you?"), self.names)
        self.add_field(self.tr("Passphrase, as it was then"), self.passphrase)
        self.add_field(self.tr("Or the words of the recovery sheet"), self.words)
        self.restore = self.add_end(
            self.tr("Go back to the copy of {0}").format(when), self._restore
        )
        self.passphrase.entered.connect(self._restore)
        self.words.returnPressed.connect(self._restore)

    def _restore(self) -> None:
        if not self.restore.isEnabled():
            return
        passphrase, words, name = self.passphrase.text, self.words.text(), self.names.chosen
        if not passphrase and not words.strip():
            self.say(self.tr("Please type your passphrase, or the words of the recovery sheet."))
            self.passphrase.setFocus()
            return

        def go_back() -> Vault | None:
            keys: Unlocked
            if passphrase:
                keys = unlock_backup(self._copy, passphrase, name or None)
            else:
                keys = unlock_backup_with_recovery(self._copy, words)
            restore(self._copy, self._folder, keys, clock=self._now)
            return open_with_keys(self._folder, keys, clock=self._now) if passphrase else None

        self.wait(self.tr("Going back to the copy…"))
        self._background.run(go_back, self._done, self.fail)

    def _done(self, vault: Vault | None) -> None:
        if vault is None:
            # The sheet opens no work of its own: a new passphrase is chosen with it next.
            self.restored.emit(
                self.tr("The copy is back. Now choose a new passphrase with the recovery sheet.")
            )
            return
        self.passphrase.clear()
        self.unlocked.emit(vault, "")

    def fail(self, error: SignpostError) -> None:
        """Say what happened, with the keyboard's language for a wrong passphrase."""
        self.ready()
        if isinstance(error, WrongPassphrase):
            parts = [said(error.message), self.passphrase.keyboard_words()]
            self.say(" ".join(part for part in parts if part))
        else:
            self.say(said(error.message))
