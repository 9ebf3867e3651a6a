"""A new recovery sheet in a window of its own: shown, put on paper, typed back."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget
from shiboken6 import isValid

from signpost_desktop.access.recovery_sheet import note_retyped
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.recovery import RecoveryKey
from signpost_desktop.ui.entrance.form import Form
from signpost_desktop.ui.entrance.recovery_sheet import RecoverySheet, RetypeSheet
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.widgets.scrolled import roomy


class RecoveryDialog(QDialog):
    """Closed early, the sheet is good but not yet typed back: the settings then say so."""

    def __init__(
        self, shared: Shared, organization: str, recovery: RecoveryKey, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Signpost")
        self.resize(roomy(self, 760, 620))
        self._shared = shared
        self._organization = organization
        self._recovery = recovery
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.form: Form | None = None
        self._show_sheet()

    def _show_sheet(self) -> None:
        form = RecoverySheet(
            self._organization, self._recovery, self._shared.background, self._shared.announcer,
            self._shared.desk.vault.now(),
        )  # fmt: skip
        form.on_paper.connect(self._show_retype)
        self._show(form)

    def _show_retype(self) -> None:
        form = RetypeSheet(self._recovery, self._shared.announcer)
        form.back.connect(self._show_sheet)
        form.right.connect(self._retyped)
        self._show(form)

    def _retyped(self) -> None:
        vault = self._shared.desk.vault
        self._shared.background.run(lambda: note_retyped(vault), self._noted, self._not_noted)

    def _noted(self, _nothing: None) -> None:
        if isValid(self):
            self.accept()

    def _not_noted(self, error: SignpostError) -> None:
        if isValid(self) and self.form is not None:
            self.form.fail(error)

    def _show(self, form: Form) -> None:
        before, self.form = self.form, form
        self._column.addWidget(form)
        if before is not None:
            before.hide()
            before.deleteLater()
        form.begin()
