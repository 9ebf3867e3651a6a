"""Needs more help: why (letters pick), how soon, who, and how to find somebody without a name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.ui.answers import code_list
from signpost_desktop.ui.models.pick_list import FixedPick
from signpost_desktop.ui.pages.find.choices import rows_of
from signpost_desktop.ui.running_record import MoreHelp
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.form_rows import FormRows
from signpost_desktop.ui.widgets.sided import SidedColumn
from signpost_desktop.ui.widgets.texts import label


class MoreHelpFields(QWidget):
    """The box to tick, and what is asked when it is ticked."""

    changed = Signal()
    settled = Signal()  # why was picked and nothing more is asked

    def __init__(self, *, team_only: bool) -> None:
        super().__init__()
        self._no_name = True
        self._due: str | None = None
        self.check = QCheckBox(self.tr("Needs more help"))
        self.check.setToolTip("Ctrl+M")
        self.reason = FixedPick(
            self.tr("Why"), self.tr("Type a letter or two"), lambda: rows_of("follow_up_reason")
        )
        self.urgency = Choice(code_list("urgency"))
        me, team = ("me", self.tr("Me")), ("team", self.tr("The team"))
        self.owner = Choice((team,) if team_only else (me, team))
        self._team_only = team_only
        self.find_again = QLineEdit()
        self.find_again.setMaxLength(500)
        self._ask_again = label(
            self.tr("How can we find this person again?"), buddy=self.find_again
        )
        rows = FormRows()
        rows.add(self.tr("Why"), self.reason, named=self.reason.field)
        rows.add(self.tr("How soon"), self.urgency)
        rows.add(self.tr("With"), self.owner)
        self._inner = QWidget()
        inner = SidedColumn(self._inner, 24, 0, 0, 0)
        inner.addWidget(rows)
        inner.addWidget(self._ask_again)
        inner.addWidget(self.find_again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.check)
        column.addWidget(self._inner)
        self.check.toggled.connect(self._toggled)
        self.reason.changed.connect(self._reason_chosen)
        self.urgency.currentIndexChanged.connect(self._told)
        self.owner.currentIndexChanged.connect(self._told)
        self.find_again.textEdited.connect(self._told)
        self.find_again.returnPressed.connect(self.settled)
        self.show_more_help(None, no_name=True)

    def begin(self) -> None:
        """Ctrl+M: tick the box and ask why."""
        self.check.setChecked(True)
        self.reason.field.setFocus()

    def more_help(self) -> MoreHelp | None:
        """What is asked for, or None."""
        if not self.check.isChecked():
            return None
        return MoreHelp(
            str(self.reason.chosen or ""),
            self.urgency.code(),
            self.owner.code(),
            self.find_again.text(),
            self._due,
        )

    def show_more_help(self, more: MoreHelp | None, *, no_name: bool) -> None:
        """Show what a record holds."""
        before = self.check.blockSignals(True)
        self.check.setChecked(more is not None)
        self.check.blockSignals(before)
        self._no_name = no_name
        shown = more or MoreHelp()
        self._due = shown.due
        self.reason.set_chosen(shown.reason or None)
        self.urgency.choose(shown.urgency)
        self.owner.choose("team" if self._team_only else shown.owner)
        self.find_again.setText(shown.find_again)
        self._lay_out()

    def ask_how_to_find(self) -> None:
        """Saving asked for it: go there."""
        self.find_again.setFocus()

    def name_is_known(self, known: bool) -> None:
        """With a name nobody needs to be told how to find them."""
        self._no_name = not known
        self._lay_out()

    def _toggled(self, _checked: bool) -> None:
        self._lay_out()
        self._told()

    def _reason_chosen(self) -> None:
        self._told()
        if self.reason.chosen is None:
            return
        if self._no_name and not self.find_again.text().strip():
            self.find_again.setFocus()
        else:
            self.settled.emit()

    def _lay_out(self) -> None:
        self._inner.setVisible(self.check.isChecked())
        for part in (self._ask_again, self.find_again):
            part.setVisible(self._no_name)

    def _told(self) -> None:
        self.changed.emit()
