"""One of two versions: what it says, who wrote it and when, and the button that lets it stand."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QFrame, QVBoxLayout

from signpost_desktop.casework.two_versions import Version
from signpost_desktop.documents.plain_text import isolate_numbers
from signpost_desktop.ui.team_words import moment_words
from signpost_desktop.ui.widgets.texts import button, button_row, label


class OneVersion(QFrame):
    """A card. The button says to a screen reader what it keeps."""

    def __init__(self, heading: str, kept: Callable[[], None]) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._heading = heading
        self.value = label("", "big")
        self.written = label("", "muted")
        self.keep = button(self.tr("Keep this one"), kept)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        for part in (label(heading, "heading"), self.value, self.written):
            column.addWidget(part)
        column.addWidget(button_row(self.keep))
        column.addStretch(1)

    def show_version(self, version: Version, words: str, now: datetime) -> None:
        """Show what it says."""
        self.value.setText(isolate_numbers(words))
        self.written.setText(self._written(version, now))
        self.keep.setAccessibleName(self.tr("Keep this one: {0}").format(words))
        self.keep.setAccessibleDescription(f"{self._heading}. {self.written.text()}")

    def forget(self) -> None:
        """Take every word out of the widgets."""
        self.value.clear()
        self.written.clear()
        self.keep.setAccessibleName(self.tr("Keep this one"))
        self.keep.setAccessibleDescription("")

    def _written(self, version: Version, now: datetime) -> str:
        who = version.by or self.tr("Somebody")
        if version.at is None:
            return self.tr("{0} wrote this.").format(who)
        return self.tr("{0} wrote this at {1}.").format(who, moment_words(version.at, now))
