"""Says what changed, so that every page that shows it asks again."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class ChangeBus(QObject):
    """One for the window. `changed` carries the kinds of records that an act touched."""

    changed = Signal(frozenset)

    def announce(self, changes: Iterable[tuple[str, str]]) -> None:
        """Tell the pages what changed: (kind, id), or (kind, "") for any of that kind."""
        found = frozenset(changes)
        if found:
            self.changed.emit(found)
