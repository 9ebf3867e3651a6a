"""How a person may be reached safely: a strip that stays in sight."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from signpost_desktop.ui.widgets.texts import label


class SafeContactStrip(QFrame):
    """SAFE CONTACT and the words. Place it outside whatever scrolls (hazard 2)."""

    def __init__(self, words: str = "") -> None:
        super().__init__()
        self.setProperty("role", "warn")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._words = label(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.setSpacing(14)
        row.addWidget(strip_heading(self.tr("SAFE CONTACT")))
        row.addWidget(self._words, 1)
        self.show_words(words)

    @property
    def words(self) -> str:
        """What the strip says."""
        return self._words.text()

    def show_words(self, words: str) -> None:
        """Say how this person may be reached; the strip hides while there is nobody."""
        self._words.setText(words)
        self.setAccessibleName(self.tr("Safe contact: {0}").format(words))
        self.setVisible(bool(words))


def strip_heading(words: str) -> QLabel:
    """The name of a line that must not be overlooked, in bold, never broken."""
    heading = label(words)
    heading.setWordWrap(False)
    font = heading.font()
    font.setBold(True)
    heading.setFont(font)
    return heading
