"""One line above the page: something was not finished. Go on, or set it aside."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from signpost_desktop.ui.widgets.texts import button, label


class UnfinishedLine(QFrame):
    """It asks nothing twice: set aside, the draft stays under Unfinished on Today."""

    go_on = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._draft_id = ""
        self._words = label()
        row = QHBoxLayout(self)
        row.addWidget(self._words, 1)
        row.addWidget(button(self.tr("Go on"), self._go_on))
        row.addWidget(button(self.tr("Set aside"), self.hide))
        self.hide()

    def offer(self, time: str, draft_id: str) -> None:
        """Show that a draft of this time was not finished."""
        self._draft_id = draft_id
        self._words.setText(self.tr("You had not finished ({0}).").format(time))
        self.show()

    def _go_on(self) -> None:
        self.hide()
        self.go_on.emit(self._draft_id)
