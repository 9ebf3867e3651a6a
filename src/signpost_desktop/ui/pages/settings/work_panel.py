"""Shows a long work: how far it is, Cancel, and how it ended."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from signpost_desktop.ui.language import said
from signpost_desktop.ui.long_work import LongWork
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.widgets.texts import button, label, set_role


@dataclass(frozen=True)
class Step:
    """How far a work is. `total` None: nobody knows how much there is."""

    done: int
    total: int | None
    words: str


class WorkPanel(QWidget):
    """Belongs to one long work of the window, which may have begun on a page before this one.

    While it is under way the focus can rest on Cancel; then it goes on to `after`.
    """

    def __init__(
        self,
        shared: Shared,
        work: LongWork,
        step: Callable[[Any], Step],
        report: Callable[[Any], str],
        ended: Callable[[], None],
        after: QWidget,
    ) -> None:
        super().__init__()
        self._shared = shared
        self._work = work
        self._step = step
        self._report = report
        self._ended = ended
        self._after = after
        self._told = work.error or work.result
        self.words = label("")
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.cancel = button(self.tr("Cancel"), work.cancel)
        self.result = label("")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.words, self.bar, self.cancel, self.result):
            column.addWidget(widget)
        work.moved.connect(self.look)
        self.look()

    def look(self) -> None:
        """Show how it stands now."""
        work = self._work
        leads = self.cancel.hasFocus() and not work.running
        for widget in (self.words, self.bar, self.cancel):
            widget.setVisible(work.running)
        if work.running:
            self._show_progress()
        elif work.error is not None:
            self._show_result(said(work.error.message), "problem")
        elif work.result is not None:
            self._show_result(self._report(work.result), "")
        else:
            self.result.hide()
        end = work.error or work.result
        if end is not None and end is not self._told:
            self._tell_end()
            self._ended()
        if leads:
            self._after.setFocus()
        self._told = end

    def _show_progress(self) -> None:
        self.result.hide()
        self.cancel.setEnabled(not self._work.stopping)
        if self._work.stopping:
            self.words.setText(self.tr("Stopping…"))
        elif self._work.progress is None:
            self.words.setText(self.tr("Beginning…"))
            self.bar.setRange(0, 0)
        else:
            step = self._step(self._work.progress)
            self.words.setText(step.words)
            self.bar.setRange(0, step.total or 0)
            self.bar.setValue(min(step.done, step.total or 0))

    def _show_result(self, words: str, role: str) -> None:
        self.result.setText(words)
        self.result.show()
        set_role(self.result, role)

    def _tell_end(self) -> None:
        first, _newline, _rest = self.result.text().partition("\n")
        self._shared.announcer.say(first, "problem" if self._work.error else "good")
