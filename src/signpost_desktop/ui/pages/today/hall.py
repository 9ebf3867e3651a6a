"""Where we are today: asked once a day, yesterday's hall offered first."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.texts import button, label

if TYPE_CHECKING:
    from signpost_desktop.store.session import WorkSession

TODAY_VENUE, VENUES = "today_venue", "venues"


@dataclass(frozen=True, slots=True)
class Hall:
    """A hall of the settings; its postcode may be unknown."""

    name: str
    postcode: str = ""


@dataclass(frozen=True, slots=True)
class Halls:
    """All halls, the one we are at today, and the one we were at before."""

    known: tuple[Hall, ...] = ()
    today: Hall | None = None
    before: Hall | None = None


def read_halls(session: PlainSession) -> Halls:
    """The halls of the settings. One that was taken out of them is still today's."""
    known = tuple(hall for each in session.setting(VENUES) or () if (hall := _hall(each)))
    kept = session.setting(TODAY_VENUE) or {}
    last = _hall({"name": kept.get("venue", ""), "postcode": kept.get("postcode", "")})
    if kept.get("date") == session.today().isoformat():
        return Halls(known, last, None)
    return Halls(known, None, last)


def be_at(session: WorkSession, hall: Hall) -> None:
    """Today we are here. Kept with the date, so that tomorrow it is asked again."""
    value = {
        "date": session.today().isoformat(),
        "venue": hall.name,
        "postcode": hall.postcode,
    }
    session.set_setting(TODAY_VENUE, value)


def _hall(written: Any) -> Hall | None:
    """A venue as the settings hold it: a name, or a name with its postcode."""
    if isinstance(written, str):
        return Hall(written) if written else None
    name = str(written.get("name", ""))
    return Hall(name, str(written.get("postcode", ""))) if name else None


class HallChoice(QWidget):
    """At [the hall]. `chosen` carries a Hall."""

    chosen = Signal(object)
    settings_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._halls = Halls()
        self._choice = Choice()
        self._choice.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self._again = button("", self._as_before)
        self._settings = button(
            self.tr("Name your halls in Settings"), self.settings_asked.emit, "link"
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        self._at = label(self.tr("At"), "muted", buddy=self._choice)
        self._at.setWordWrap(False)
        row.addStretch(1)
        for part in (self._at, self._choice, self._again, self._settings):
            row.addWidget(part)
        self._choice.activated.connect(self._activated)
        self.show_halls(Halls())

    def show_halls(self, halls: Halls) -> None:
        """Show where we are, or ask."""
        self._halls = halls
        offered = list(halls.known)
        if halls.today and halls.today not in offered:
            offered.insert(0, halls.today)
        asks = [] if halls.today else [("", self.tr("Where are you today?"))]
        self._choice.offer([*asks, *((hall.name, hall.name) for hall in offered)])
        if halls.today:
            self._choice.choose(halls.today.name)
        for part in (self._at, self._choice):
            part.setVisible(bool(offered))
        self._settings.setVisible(not offered)
        again = halls.before is not None and halls.before in offered
        self._again.setVisible(again)
        if halls.before and again:
            self._again.setText(self.tr("{0} again").format(halls.before.name))

    def _activated(self, _at: int) -> None:
        name = self._choice.code()
        for hall in self._halls.known:
            if hall.name == name:
                self.chosen.emit(hall)

    def _as_before(self) -> None:
        if self._halls.before:
            self.chosen.emit(self._halls.before)
