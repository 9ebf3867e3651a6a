"""Which step of the way in is shown: first start, lock screen, recovery, a damaged file.

Each step but the lock screen is imported when it is shown: the everyday way in needs no other.
"""

# ruff: noqa: PLC0415 - see above

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from signpost_desktop.store.clock import Clock, system_clock
from signpost_desktop.store.errors import DamagedFile, SignpostError
from signpost_desktop.store.files import Profile
from signpost_desktop.store.recovery import RecoveryKey
from signpost_desktop.store.removal import Removal, read_removal
from signpost_desktop.store.vault import Vault, lock_screen_names
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.entrance.lock_screen import LockScreen
from signpost_desktop.ui.language import said
from signpost_desktop.ui.widgets.texts import label

if TYPE_CHECKING:
    from signpost_desktop.ui.enrolling import Enrolment


class Entrance(QWidget):
    """The way in to a profile folder. `opened` is the folder to unlock, where it is another one.

    `enrolment` is how a team is joined; None: over HTTP, as everybody does.

    Emits `entered` with the open vault, which its receiver closes, and the PIN ("" for none).
    """

    entered = Signal(object, str)
    language_asked = Signal(str)

    def __init__(
        self,
        profile_folder: Path,
        background: Background,
        announcer: Announcer,
        words: str = "",
        *,
        now: Clock = system_clock,
        opened: Path | None = None,
        enrolment: "Enrolment | None" = None,
    ) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._profile = profile_folder
        self._folder = opened or profile_folder
        self._background = background
        self._announcer = announcer
        self._now = now
        self._enrolment = enrolment
        self._pending: Vault | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.form: Form | None = None
        self._show_first(words)

    @property
    def folder(self) -> Path:
        """The profile folder that is opened here."""
        return self._folder

    def take_over(self, before: Form | None) -> None:
        """What was typed and chosen in the same form, made before in another language."""
        if before is not None and self.form is not None:
            self.form.take_over(before)

    def leave(self) -> None:
        """The window closes: nothing stays open."""
        if self._pending is not None:
            self._pending.close()
            self._pending = None

    def _show_first(self, words: str = "") -> None:
        profile = Profile(self._folder)
        try:
            removal = read_removal(profile)
            if removal is not None and not (removal.done and profile.exists()):
                self._show_removed(removal)
                return
            if not profile.exists():
                self._show_first_start(words)
                return
            names = lock_screen_names(self._folder)
        except DamagedFile as error:
            self._show_damaged(error, "")
        except SignpostError as error:
            self._show(_Refused(error, self._announcer), self._show_first)
        else:
            self._show_lock(names, words)

    def _show_lock(self, names: tuple[str, ...], words: str) -> None:
        form = LockScreen(self._folder, names, self._background, self._announcer, words, self._now)
        form.unlocked.connect(self.entered)
        form.damaged.connect(self._show_damaged)
        form.forgotten.connect(lambda chosen: self._show_forgotten(names, chosen))
        form.demo_left.connect(self._leave_demo)
        form.language_asked.connect(self.language_asked)
        self._show(form)

    def _show_forgotten(self, names: tuple[str, ...], chosen: str) -> None:
        from signpost_desktop.ui.entrance.forgotten import Forgotten

        form = Forgotten(self._folder, names, chosen, self._background, self._announcer, self._now)
        form.unlocked.connect(self.entered)
        form.damaged.connect(self._show_damaged)
        self._show(form, self._show_first)

    def _show_damaged(self, error: DamagedFile, chosen: str) -> None:
        from signpost_desktop.ui.entrance.damaged import Damaged

        try:
            form = Damaged(
                self._folder, error, chosen, self._background, self._announcer, self._now
            )
        except SignpostError as worse:  # the copy's own keys cannot be read either
            self._show(_Refused(worse, self._announcer), self._show_first)
            return
        form.unlocked.connect(self.entered)
        form.restored.connect(self._show_first)
        self._show(form, self._show_first)

    def _show_removed(self, removal: Removal) -> None:
        from signpost_desktop.ui.entrance.removed import Removed

        form = Removed(self._folder, removal, self._background, self._announcer)
        form.go_on.connect(self._show_first_start)
        self._show(form)

    def _show_first_start(self, words: str = "") -> None:
        from signpost_desktop.ui.entrance.first_start import FirstStart

        form = FirstStart(self._announcer, words)
        form.new_asked.connect(self._show_new)
        form.join_asked.connect(self._show_join)
        form.demo_asked.connect(self._show_demo)
        form.carry_asked.connect(self._show_carry)
        form.language_asked.connect(self.language_asked)
        self._show(form)

    def _show_new(self) -> None:
        from signpost_desktop.ui.entrance.new_organization import NewOrganization

        form = NewOrganization(self._profile, self._background, self._announcer, self._now)
        form.made.connect(self._show_recovery_sheet)
        self._show(form, self._show_first_start)

    def _show_join(self) -> None:
        from signpost_desktop.ui.enrolling import TeamServer
        from signpost_desktop.ui.entrance.join import Join

        enrolment = self._enrolment or TeamServer()
        form = Join(self._profile, enrolment, self._background, self._announcer, self._now)
        form.made.connect(self._show_recovery_sheet)
        self._show(form, self._show_first_start)

    def _show_carry(self) -> None:
        from signpost_desktop.ui.entrance.carry import Carry

        self._show(Carry(self._background, self._announcer), self._show_first_start)

    def _show_demo(self) -> None:
        from signpost_desktop.ui.entrance.first_start import Demo

        form = Demo(self._profile, self._background, self._announcer, self._now)
        form.ready_to_enter.connect(self.entered)
        self._show(form, self._show_first_start)

    def _leave_demo(self) -> None:
        self._folder = self._profile
        self._show_first()

    def _show_recovery_sheet(
        self, vault: Vault, recovery: RecoveryKey, organization: str, pin: str
    ) -> None:
        from signpost_desktop.ui.entrance.recovery_sheet import RecoverySheet

        self._pending = vault
        form = RecoverySheet(organization, recovery, self._background, self._announcer, self._now())
        form.on_paper.connect(lambda: self._show_retype(vault, recovery, organization, pin))
        self._show(form)

    def _show_retype(
        self, vault: Vault, recovery: RecoveryKey, organization: str, pin: str
    ) -> None:
        from signpost_desktop.ui.entrance.recovery_sheet import RetypeSheet

        form = RetypeSheet(recovery, self._announcer)
        form.right.connect(lambda: self._retyped(form, vault, pin))
        self._show(form, lambda: self._show_recovery_sheet(vault, recovery, organization, pin))

    def _retyped(self, form: Form, vault: Vault, pin: str) -> None:
        from signpost_desktop.access.recovery_sheet import note_retyped

        def done(_nothing: None) -> None:
            self._pending = None
            self.entered.emit(vault, pin)

        form.wait(self.tr("Opening…"))
        self._background.run(lambda: note_retyped(vault), done, form.fail)

    def _show(self, form: Form, back: Callable[[], None] | None = None) -> None:
        before, self.form = self.form, form
        if back is not None:
            form.back.connect(back)
        self._column.addWidget(form)
        self.setFocusProxy(form)
        if before is not None:
            self._column.removeWidget(before)
            before.hide()
            before.deleteLater()
        form.begin()


class _Refused(Form):
    """Why this profile cannot be opened here, and nothing that could harm it."""

    def __init__(self, error: SignpostError, announcer: Announcer) -> None:
        super().__init__(self.tr("Signpost could not open"), announcer)
        self.add(label(said(error.message)))
        self.add_end(self.tr("Try again"), self.back.emit)
