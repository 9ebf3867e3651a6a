"""An invitation that was made just now: its code, big; on paper, or to be read out."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from signpost_desktop.documents.paper_texts import INVITATION
from signpost_desktop.store.clock import LONDON
from signpost_desktop.ui.enrolling import roles_words
from signpost_desktop.ui.entrance.paper import PdfPaper
from signpost_desktop.ui.language import day_words, said
from signpost_desktop.ui.widgets.texts import button, button_row, label

if TYPE_CHECKING:
    from signpost_desktop.sync.inviting import Invited
    from signpost_desktop.ui.page import Shared

_ACROSS = 3


class Slip(QFrame):
    """The code is shown here once, and nowhere else: it is kept on no computer."""

    done = Signal()

    def __init__(self, shared: Shared, invited: Invited) -> None:
        super().__init__()
        self.setProperty("role", "card")
        labels = {key: said(words) for key, words in INVITATION.items()}
        until, roles = until_words(invited.expires), roles_words(frozenset(invited.roles))
        make = partial(_pdf, invited, until, roles, labels)
        self._paper = PdfPaper(self, make, shared.background, shared.announcer.say)
        print_it = button(self.tr("Print the slip"), self._paper.print_it, "main")
        save_it = button(self.tr("Save as PDF…"), self._paper.save_it)
        printers = bool(QPrinterInfo.availablePrinterNames())
        print_it.setEnabled(printers)
        self.first: QWidget = print_it if printers else save_it
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(8)
        who = f"{invited.name}: {roles_words(frozenset(invited.roles))}"
        good_until = self.tr("Good for one use, until {0}.").format(until_words(invited.expires))
        for part in (
            label(self.tr("The code for {0}").format(who), "heading"),
            code_grid(invited.code),
            label(self.tr("Address of the server: {0}").format(invited.server_url)),
            label(good_until),
            label(
                self.tr(
                    "Whoever has this code can join in their place. Hand it over, or read it out "
                    "by phone; do not send it by email. It is not shown again."
                ),
                "warn",
            ),
            button_row(print_it, save_it),
            button_row(button(self.tr("Done"), self.done.emit)),
        ):
            column.addWidget(part)


def code_grid(code: str) -> QWidget:
    """The groups of a code, big, numbered, in reading order."""
    found = QWidget()
    grid = QGridLayout(found)
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(18)
    for at, group in enumerate(code.split("-")):
        row, column = divmod(at, _ACROSS)
        shown = label(f"{at + 1}.  {group}", "big")
        shown.setAccessibleName(f"{at + 1}: {' '.join(group)}")
        grid.addWidget(shown, row, column)
    return found


def until_words(instant: datetime) -> str:
    """A day and a time, in London."""
    return day_words(instant.astimezone(LONDON))


def _pdf(invited: Invited, until: str, roles: str, labels: Mapping[str, str]) -> bytes:
    # What draws paper takes long to load, and is seldom needed.
    from signpost_desktop.documents.invitation_slip import invitation_pdf  # noqa: PLC0415

    return invitation_pdf(
        invited.organization,
        invited.server_url,
        invited.code.split("-"),
        until,
        name=invited.name,
        roles=roles,
        labels=labels,
    )
