"""How far a long round of sync is, and a way to stop it: a strip that is there only meanwhile."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from signpost_desktop.ui.language import number
from signpost_desktop.ui.syncing import Syncing
from signpost_desktop.ui.widgets.texts import button, label


class RoundStrip(QWidget):
    """Stands above the message line. Nothing waits for it."""

    def __init__(self, syncing: Syncing) -> None:
        super().__init__()
        self._syncing = syncing
        self.words: QLabel = label("")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far the exchange with the team is"))
        self.bar.setTextVisible(False)
        self.stop = button(self.tr("Stop"), syncing.stop)
        self.stop.setAccessibleName(self.tr("Stop the exchange with the team"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 4, 14, 4)
        row.addWidget(self.words, 3)
        row.addWidget(self.bar, 3)
        row.addWidget(self.stop)
        syncing.moved.connect(self.look)
        self.look()

    def look(self) -> None:
        """Show how it stands now."""
        shown = self._syncing.long
        if self.stop.hasFocus() and not shown:
            self.focusNextChild()  # else nothing has the focus when the strip goes
        self.setVisible(shown)
        if not shown:
            return
        done, in_all = self._syncing.progress
        self.stop.setEnabled(not self._syncing.stopping)
        self.bar.setRange(0, in_all)
        self.bar.setValue(min(done, in_all))
        self.words.setText(self._words(done, in_all))

    def _words(self, done: int, in_all: int) -> str:
        if self._syncing.stopping:
            return self.tr("Stopping… What was exchanged until now stays.")
        if not in_all:
            return self.tr("Exchanging with the team…")
        words = self.tr("Exchanging with the team: {0} of about {1}")
        return words.format(number(done), number(in_all))
