"""What every page of the window is: it arrives, it leaves, it may be asked to act."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from signpost_desktop.application import Desk
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.appearance import Appearance
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.change_bus import ChangeBus
from signpost_desktop.ui.syncing import Syncing

Arguments = Mapping[str, Any]


@dataclass(frozen=True)
class Shared:
    """What every page works with. One a window and unlocked profile."""

    desk: Desk
    background: Background
    bus: ChangeBus
    announcer: Announcer
    appearance: Appearance
    syncing: Syncing


class Page(QWidget):
    """A page knows no other page: it asks to go somewhere by name.

    Pages are made anew after the window was covered, so that nothing of them stays in memory of
    the widgets or of a screen reader; what was typed lives in drafts.
    """

    name: ClassVar[str]
    go = Signal(str, object)  # page name, Arguments
    wants = Signal(str)  # an action of the keyboard list that the window does

    def __init__(self, shared: Shared, parent: QObject | None = None) -> None:
        super().__init__(parent if isinstance(parent, QWidget) else None)
        self.shared = shared
        self.setProperty("role", "page")
        shared.bus.changed.connect(self.changed)

    def title(self) -> str:
        """The page's name for people. Never holds anything of a client."""
        raise NotImplementedError

    @property
    def at_the_table(self) -> str:
        """The draft of the record that this page holds of the person at the table, "" for none."""
        return ""

    def arrive(self, arguments: Arguments) -> None:
        """The page is shown: read what it shows, and put the focus where work begins."""
        raise NotImplementedError

    def leave(self) -> None:
        """Another page, cover or lock comes: keep at once whatever was being typed."""

    def changed(self, changes: frozenset[tuple[str, str]]) -> None:
        """Records changed: ask again for what is shown."""

    def act(self, action: str) -> bool:  # noqa: ARG002 - for pages that have actions
        """Do an action of the keyboard list; False when this page has no such action."""
        return False


class PageKind(Protocol):
    """What makes a page: a Page class, or an entry of the registry."""

    @property
    def name(self) -> str:
        """The word that navigation uses."""

    def __call__(self, shared: Shared, /) -> Page:
        """Make the page."""
