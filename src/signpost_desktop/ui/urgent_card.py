"""Whom to ring in danger: above the results for urgent words, and always by Ctrl+U."""

from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QVBoxLayout, QWidget

from signpost_desktop.application import Desk
from signpost_desktop.directory.urgent import UrgentLine, card
from signpost_desktop.documents.plain_text import isolate, isolate_apart
from signpost_desktop.resources import resource
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.language import said
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.texts import button, label


def urgent_lines(desk: Desk) -> tuple[UrgentLine, ...]:
    """The card with our own safeguarding lead, as the settings name one."""
    with desk.vault.read() as session:
        lead = session.setting("safeguarding_lead") or {}
    words = " ".join(part for part in (lead.get("name", ""), lead.get("phone", "")) if part)
    return card(resource("urgent"), words or None)


def in_order(number: str) -> str:
    """A number forwards; where it says "then" in a right-to-left language, in that one's order."""
    rightwards = any(bidirectional(letter) in ("R", "AL") for letter in number)
    return isolate_apart(number) if rightwards else isolate(number)


class UrgentCard(QFrame):
    """The card. Its numbers are data with a source; no import and no setting removes them."""

    def __init__(self, lines: tuple[UrgentLine, ...], *, compact: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "urgent")
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2 if compact else 8)
        grid.setColumnStretch(1, 1)
        grid.addWidget(label(self.tr("In danger now?"), "heading"), 0, 0, 1, 2)
        spoken = [self.tr("In danger now?")]
        for row, line in enumerate(lines, 1):
            number = label(
                in_order(said(line.number)) if line.number else self.tr("Not set yet"), "big"
            )
            number.setWordWrap(False)
            number.ensurePolished()  # the size of its letters decides how tall the card is
            name = said(line.label)
            words = name if compact else f"{name}\n{said(line.when)}"
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(words), row, 1)
            spoken.append(f"{name}: {said(line.number)}")
        self.setAccessibleName(". ".join(spoken))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing squeezes it: what stands around it gets less, or scrolls."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()  # its letters may have got their size only now
        self.setMinimumHeight(self.heightForWidth(event.size().width()))


class UrgentDialog(QDialog):
    """The card by itself, over whatever page is shown."""

    def __init__(self, desk: Desk, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Urgent help"))
        self._column = QVBoxLayout(self)
        self._close = button(self.tr("Close"), self.accept, "main")
        self._close.setDefault(True)
        self._column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTrailing)
        self._room = parent.size()
        background.run(lambda: urgent_lines(desk), self._show, self._failed, latest="urgent")

    def _show(self, lines: tuple[UrgentLine, ...]) -> None:
        found = UrgentCard(lines)
        area = scrolled(found)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows scroll it; its name says it all
        area.setAccessibleName(found.accessibleName())
        self._column.insertWidget(0, area, 1)
        wide = min(46 * self.fontMetrics().height(), self._room.width())
        edges = self._column.contentsMargins()
        inside = wide - edges.left() - edges.right()
        high = found.heightForWidth(inside) + 2 * self._close.sizeHint().height() + edges.bottom()
        self.resize(wide, min(high, self._room.height()))
        area.setFocus()

    def _failed(self, _error: SignpostError) -> None:
        self._show(card(resource("urgent"), None))
