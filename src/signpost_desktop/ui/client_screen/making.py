"""Makes the view for where somebody is on the client's screen, with its title and its buttons."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from signpost_desktop.documents.sheet import Sheet
from signpost_desktop.ui.client_screen import places, views
from signpost_desktop.ui.client_screen.languages import names
from signpost_desktop.ui.client_screen.parts import BigButton
from signpost_desktop.ui.client_screen.views import View
from signpost_desktop.ui.client_screen.writer import Writer

_A_PAGE = 9  # as many as there are digits
_TITLES = {"home": "hello", "language": "choose_language", "questions": "choose_question"}


@dataclass(frozen=True)
class Where:
    """A view by its name ("q_ring" is a question), its page, and what was answered before it."""

    at: str
    page: int = 0
    after: str = ""

    @property
    def title(self) -> str:
        """The label that says what it is."""
        if self.at.startswith("q_"):
            return "questions"
        return self.after if self.at == "thanks" else _TITLES.get(self.at, self.at)

    def pages(self, sheet: Sheet | None) -> int:
        """How many pages it has."""
        if self.at == "places" and sheet:
            return len(sheet.services)
        return -(-len(names()) // _A_PAGE) if self.at == "language" else 1


@dataclass(frozen=True)
class Acts:
    """What the buttons do."""

    go: Callable[[str], None]
    choose: Callable[[str], None]
    told: Callable[[str], None]
    answer: Callable[[str], None]
    back: Callable[[], None]
    turn: Callable[[int], None]
    read: Callable[[], None]
    finish: Callable[[], None]


@dataclass(frozen=True)
class Made:
    """Ready to be shown. `name` is what a screen reader says of the whole."""

    name: str
    title: QWidget
    view: View
    buttons: Sequence[BigButton]


class Making:
    """For one moment: `columns` says how many there is room for, of each kind."""

    def __init__(
        self, writer: Writer, sheet: Sheet | None, acts: Acts, columns: Callable[[str], int]
    ) -> None:
        self._writer, self._sheet, self._acts = writer, sheet, acts
        self._columns = columns

    def make(self, where: Where, *, reads: bool) -> Made:
        """The view; `reads`: it is being read aloud."""
        count = where.pages(self._sheet)
        pages = self._writer.page_of(where.page + 1, count) if count > 1 else ""
        title = self._writer.title(where.title, pages)
        name = " ".join(filter(None, (self._writer.said(where.title), pages)))
        return Made(name, title, self._view(where), self._foot(where, pages, reads=reads))

    def _view(self, where: Where) -> View:
        writer, acts, name = self._writer, self._acts, where.at
        three, two = self._columns("three"), self._columns("two")
        first = where.page * _A_PAGE
        making: dict[str, Callable[[], View]] = {
            "language": lambda: views.languages(
                writer, names()[first : first + _A_PAGE], acts.choose, three
            ),
            "privacy": lambda: views.privacy(writer, acts.told, three),
            "questions": lambda: views.questions(writer, acts.go, two),
            "thanks": lambda: views.thanks(writer),
            "home": lambda: views.home(writer, self._offered(), acts.go, two),
        }
        if name in making:
            return making[name]()
        if self._sheet and name == "places":
            return places.place(writer, self._sheet, where.page, self._columns("facts"))
        if self._sheet and self._sheet.appointment and name == "appointment":
            return places.appointment(writer, self._sheet.appointment)
        return views.question(writer, name, acts.answer, three)

    def _offered(self) -> Sequence[str]:
        sheet = self._sheet
        card = sheet.appointment if sheet else None
        missing = set() if sheet and sheet.services else {"places"}
        if card is None or not any((card.date, card.time, card.place, card.with_whom)):
            missing.add("appointment")
        return [name for name in views.HOME if name not in missing]

    def _foot(self, where: Where, pages: str, *, reads: bool) -> list[BigButton]:
        acts, small = self._acts, partial(self._writer.button, small=True)
        found = [] if where.at == "home" else [small("back", "0", acts.back)]
        if pages:
            found.append(small("previous", "PgUp", partial(acts.turn, -1)))
            found.append(small("next", "PgDn", partial(acts.turn, 1)))
        read = small("stop" if reads else "read", "F7", acts.read)
        return [*found, read, small("finish", "Esc", acts.finish)]
