"""An appointment for the sheet and the client's screen: typed as it is to be read."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.ui.widgets.form_rows import FormRows
from signpost_desktop.ui.widgets.texts import button

_LONGEST = {"date": 60, "time": 40, "place": 90, "with_whom": 50}  # as the sheet has room for


class AppointmentFields(QWidget):
    """Folded until asked for. `changed` comes with every letter, `settled` when a field is left."""

    changed = Signal()
    settled = Signal()

    def __init__(self, typed: Mapping[str, str]) -> None:
        super().__init__()
        names = {
            "date": self.tr("Date"),
            "time": self.tr("Time"),
            "place": self.tr("Place"),
            "with_whom": self.tr("With whom"),
        }
        self.fields = {key: QLineEdit(typed.get(key, "")) for key in names}
        self._rows = FormRows()
        for key, field in self.fields.items():
            field.setMaxLength(_LONGEST[key])
            self._rows.add(names[key], field)
            field.textEdited.connect(self._edited)
            field.editingFinished.connect(self.settled)
        self.fields["date"].setPlaceholderText(self.tr("For example: Thu 3 December"))
        self.unfold = button(self.tr("An appointment…"), self._unfold, "link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.unfold)
        column.addWidget(self._rows)
        there = any(typed.values())
        self._rows.setVisible(there)
        self.unfold.setVisible(not there)

    def typed(self) -> dict[str, str]:
        """What is filled in."""
        texts = {key: field.text().strip() for key, field in self.fields.items()}
        return {key: text for key, text in texts.items() if text}

    def _edited(self, _text: str) -> None:
        self.changed.emit()

    def _unfold(self) -> None:
        self._rows.show()
        self.unfold.hide()
        self.fields["date"].setFocus()
