"""One part of the settings: a heading, then what can be seen and changed there."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from signpost_desktop.access.roles import Role
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.widgets.flow import Flow
from signpost_desktop.ui.widgets.sided import SidedColumn
from signpost_desktop.ui.widgets.texts import label

_WIDE_EMS = 42

T = TypeVar("T")


class Section(QWidget):
    """A part of the settings. `load` reads anew what it shows; nothing is read in `__init__`."""

    def __init__(self, shared: Shared) -> None:
        super().__init__()
        self.shared = shared
        self.column = SidedColumn(self, 4, 4, 12, 12)
        self.column.setSpacing(10)
        self._keep_lines_short()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Lines stay short in every size of letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._keep_lines_short()

    def _keep_lines_short(self) -> None:
        self.setMaximumWidth(_WIDE_EMS * self.fontMetrics().height())

    def begin(self, title: str, words: str = "") -> None:
        """The heading, and a sentence that says what this part is for."""
        self.column.addWidget(label(title, "title"))
        if words:
            self.column.addWidget(label(words, "muted"))

    @property
    def may_manage(self) -> bool:
        """Whether the person at work is a coordinator; the acts check it again."""
        return Role.COORDINATOR in self.shared.desk.vault.worker.roles

    def load(self) -> None:
        """Read what is shown."""

    def act(self, action: str) -> bool:  # noqa: ARG002 - for sections that have actions
        """Do an action of the keyboard list; False when this section has no such action."""
        return False

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below what is there."""
        for widget in widgets:
            self.column.addWidget(widget)

    def add_field(self, words: str, field: QWidget, hint: str = "") -> None:
        """A field below its name; `hint` is read with the field."""
        self.column.addSpacing(4)
        self.add(label(words, buddy=field))
        if hint:
            self.add(label(hint, "muted"))
            field.setAccessibleDescription(hint)
        self.add(field)

    def add_row(self, *widgets: QWidget) -> None:
        """Widgets side by side, as wide as they need."""
        self.column.addLayout(Flow(*widgets))

    def end(self) -> None:
        """The section is complete: what is over stays empty below."""
        self.column.addStretch(1)

    def run(
        self,
        act: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[SignpostError], None],
        *,
        latest: str | None = None,
    ) -> None:
        """Run an act in the background; its end reaches this section only while it exists."""

        def finished(result: T) -> None:
            if isValid(self):
                done(result)

        def refused(error: SignpostError) -> None:
            if isValid(self):
                failed(error)

        self.shared.background.run(act, finished, refused, latest=latest)

    def good(self, words: str) -> None:
        """Say that something worked."""
        self.shared.announcer.say(words, "good")


MakeSection = Callable[[Shared], Section]
