"""Where this computer stands with its team: until when, what is under way, what went wrong."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from signpost_desktop.sync import failures
from signpost_desktop.ui.language import number
from signpost_desktop.ui.syncing import Syncing
from signpost_desktop.ui.team_words import clock_words, exchanged_words, is_quiet, trouble_words
from signpost_desktop.ui.widgets.texts import button, button_row, card, label


class Standing(QWidget):
    """The words, Sync now, Stop; and the question before many records are deleted at once."""

    join_asked = Signal()

    def __init__(self, syncing: Syncing) -> None:
        super().__init__()
        self._syncing = syncing
        self._kept = False
        self.words = label("", "heading")
        self.alone = label(
            self.tr(
                "Everything stays on this computer. If your team uses Signpost on other "
                "computers too, they can be kept in step."
            )
        )
        self.under_way = label("", "muted")
        self.trouble = label("", "problem")
        self.clock = label("", "problem")
        self.sync_now = button(self.tr("Sync now"), syncing.ask, "main")
        self.stop = button(self.tr("Stop"), syncing.stop)
        self.stop.setAccessibleName(self.tr("Stop the exchange"))
        self.join = button(self.tr("Join a team"), self.join_asked.emit, "main")
        self._brake = self._build_brake()
        self._buttons = button_row(self.sync_now, self.stop)
        self._join_row = button_row(self.join)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.words, self.alone, self.under_way, self.trouble, self.clock,
                     self._buttons, self._join_row, self._brake):  # fmt: skip
            column.addWidget(part)

    def look(self, now: datetime) -> None:
        """Show how it stands now."""
        syncing, joined = self._syncing, self._syncing.joined
        for part in (self.alone, self._join_row):
            part.setVisible(not joined)
        self._buttons.setVisible(joined)
        self.words.setText(self._standing(now))
        running = syncing.running
        if self.stop.hasFocus() and not running:
            self.sync_now.setFocus()
        self.stop.setEnabled(running and not syncing.stopping)
        self._say(self.under_way, self._under_way())
        status = "" if is_quiet(syncing.status) else syncing.status
        asks = status == failures.BRAKE and not running
        self._say(self.trouble, trouble_words(status) if status and not asks else "")
        self._say(self.clock, clock_words(syncing.clock_off))
        self._kept = self._kept and asks
        self._brake.setVisible(asks and not self._kept)

    @property
    def first(self) -> QWidget:
        """Where work begins."""
        return self.sync_now if self._syncing.joined else self.join

    def _standing(self, now: datetime) -> str:
        facts = self._syncing.facts
        if not self._syncing.joined:
            return self.tr("This computer works alone.")
        if facts is None:
            return self.tr("Looking…")
        return exchanged_words(facts, self._syncing.progress, now)

    def _under_way(self) -> str:
        if self._syncing.stopping:
            return self.tr("Stopping… What was exchanged until now stays.")
        if not self._syncing.running:
            return ""
        done, in_all = self._syncing.progress
        if not in_all:
            return self.tr("Exchanging with the team…")
        words = self.tr("Exchanging with the team: {0} of about {1}")
        return words.format(number(done), number(in_all))

    def _build_brake(self) -> QWidget:
        self.delete = button(self.tr("Yes, delete them here too"), self._syncing.agree_to_deletions)
        self.keep = button(self.tr("No, keep them for now"), self._keep, "main")
        return card(
            label(self.tr("Should many records be deleted here?"), "heading"),
            label(
                self.tr(
                    "The team's server asks this computer to delete many records at once. "
                    "Nothing was deleted yet. Ask your coordinator whether that is right: what is "
                    "deleted here cannot be brought back from here."
                )
            ),
            button_row(self.keep),
            button_row(self.delete),
        )

    def _keep(self) -> None:
        self._kept = True
        self._brake.hide()
        self.sync_now.setFocus()

    @staticmethod
    def _say(shown: QLabel, words: str) -> None:
        shown.setText(words)
        shown.setVisible(bool(words))
