"""The settings page: a list of its parts, and the part that is chosen."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QListWidget, QStackedWidget, QVBoxLayout, QWidget

from signpost_desktop.ui.page import Arguments, Page, Shared
from signpost_desktop.ui.pages.settings.about import AboutSection
from signpost_desktop.ui.pages.settings.appearance import AppearanceSection
from signpost_desktop.ui.pages.settings.copies import CopiesSection
from signpost_desktop.ui.pages.settings.directory import DirectorySection
from signpost_desktop.ui.pages.settings.erase import EraseSection
from signpost_desktop.ui.pages.settings.export import ExportSection
from signpost_desktop.ui.pages.settings.log import LogSection
from signpost_desktop.ui.pages.settings.organization import OrganizationSection
from signpost_desktop.ui.pages.settings.people import PeopleSection
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.pages.settings.team import TeamSection
from signpost_desktop.ui.pages.settings.teams import TeamsSection
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.rows import say_places
from signpost_desktop.ui.widgets.scrolled import scrolled

_NARROW_ROWS = 3


class SettingsPage(Page):
    """Each part is made when it is first chosen. Enter goes into it, Esc back to the list."""

    name = "settings"

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self._kinds: tuple[tuple[str, str, Callable[[Shared], Section]], ...] = (
            ("appearance", self.tr("Appearance"), AppearanceSection),
            ("organization", self.tr("Our organisation"), OrganizationSection),
            ("people", self.tr("People"), PeopleSection),
            ("team", self.tr("Team and computers"), TeamSection),
            ("directory", self.tr("Directory"), DirectorySection),
            ("teams", self.tr("Teams' spreadsheets"), TeamsSection),
            ("export", self.tr("Export"), ExportSection),
            ("erase", self.tr("Erase a person"), EraseSection),
            ("copies", self.tr("Copies"), CopiesSection),
            ("log", self.tr("Log"), LogSection),
            ("about", self.tr("About"), AboutSection),
        )
        self.parts = QListWidget()
        self.parts.setAccessibleName(self.tr("Parts of the settings"))
        self.parts.addItems([words for _name, words, _kind in self._kinds])
        say_places(self.parts)
        self._stack = QStackedWidget()
        self._made: dict[int, tuple[Section, QWidget]] = {}
        self._columns = Columns((self.parts, 2), (self._stack, 7), narrow_ems=40)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 10)
        column.addWidget(self._columns)
        self.parts.currentRowChanged.connect(self._show)
        self.parts.itemActivated.connect(lambda _item: self._go_in())
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.parts.setFocus)

    @property
    def section(self) -> Section | None:
        """The part that is shown."""
        made = self._made.get(self.parts.currentRow())
        return made[0] if made else None

    def title(self) -> str:
        """The page's name."""
        return self.tr("Settings")

    def arrive(self, arguments: Arguments) -> None:
        """Show the part that was asked for by {"part": name}, else the last one."""
        wanted = arguments.get("part")
        names = [name for name, _words, _kind in self._kinds]
        row = names.index(wanted) if wanted in names else max(self.parts.currentRow(), 0)
        if row == self.parts.currentRow():
            self._show(row)
        self.parts.setCurrentRow(row)
        self.parts.setFocus()

    def changed(self, changes: frozenset[tuple[str, str]]) -> None:
        """The part that is shown reads anew what it shows."""
        section = self.section
        kinds = {kind for kind, _id in changes}
        if section is not None and self.isVisible() and kinds & {"setting", "person"}:
            section.load()

    def act(self, action: str) -> bool:
        """Save and undo belong to the part that is shown."""
        return self.section.act(action) if self.section else False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In one column the list is short and scrolls by itself."""
        super().resizeEvent(event)
        row = max(self.parts.sizeHintForRow(0), 1)
        rows = _NARROW_ROWS if self._columns.narrow else self.parts.count()
        self.parts.setMaximumHeight((rows * row + 8) if self._columns.narrow else 16_777_215)
        self.parts.setMinimumHeight(min(rows, _NARROW_ROWS) * row + 8)
        self.parts.setMinimumWidth(self.parts.sizeHintForColumn(0) + 24)

    def _show(self, row: int) -> None:
        if row < 0:
            return
        if row not in self._made:
            section = self._kinds[row][2](self.shared)
            self._made[row] = (section, scrolled(section))
            self._stack.addWidget(self._made[row][1])
        chosen, area = self._made[row]
        self._stack.setCurrentWidget(area)
        chosen.load()

    def _go_in(self) -> None:
        section = self.section
        if section is None:
            return
        for widget in section.findChildren(QWidget):
            takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_focus and widget.isEnabled() and widget.isVisible():
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
