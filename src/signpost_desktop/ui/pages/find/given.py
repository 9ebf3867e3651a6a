"""The needs that were heard and the services that were given, each of which can be taken out."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from signpost_desktop.casework.contacts import NeedHeard
from signpost_desktop.ui.answers import code_list
from signpost_desktop.ui.language import spoken
from signpost_desktop.ui.running_record import GivenService, key_of
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.texts import label
from signpost_directory.concepts import Concepts


class NeedLines(QWidget):
    """One line a need, with what takes it out."""

    taken_out = Signal(str)  # key of the need

    def __init__(self, concepts: Concepts) -> None:
        super().__init__()
        self._concepts = concepts
        self._column = _column(self)
        self.stops: list[QWidget] = []

    def show_needs(self, needs: Sequence[NeedHeard]) -> None:
        """Show these."""
        _empty(self._column)
        self.stops.clear()
        if not needs:
            self._column.addWidget(label(self.tr("Fills itself when you add a service"), "muted"))
        for need in needs:
            words = self._words(need)
            out = _out(self.tr("Take out the need {0}").format(words))
            out.clicked.connect(self._taker(key_of(need)))
            self._column.addWidget(_line(label(words), out))
            self.stops.append(out)

    def _words(self, need: NeedHeard) -> str:
        words = self._concepts.label(need.concept, spoken().code) if need.concept else need.words
        return self.tr("{0}: nothing found").format(words) if need.nothing_found else words

    def _taker(self, key: str) -> Callable[[], None]:
        return lambda: self.taken_out.emit(key)


class ServiceLines(QWidget):
    """One line a service: its name, how it was given, and what takes it out."""

    taken_out = Signal(str)  # service id
    how_chosen = Signal(str, str)  # service id, how

    def __init__(self) -> None:
        super().__init__()
        self._column = _column(self)
        self.stops: list[QWidget] = []

    def show_services(self, services: Sequence[GivenService]) -> None:
        """Show these."""
        _empty(self._column)
        self.stops.clear()
        if not services:
            self._column.addWidget(label(self.tr("Nothing yet. Enter adds a service."), "muted"))
        for given in services:
            how = Choice(code_list("how_given"))
            how.setAccessibleName(self.tr("How {0} was given").format(given.name))
            how.choose(given.how)
            how.currentIndexChanged.connect(self._chooser(given.service_id, how))
            out = _out(self.tr("Take out {0}").format(given.name))
            out.clicked.connect(self._taker(given.service_id))
            self._column.addWidget(_line(label(given.name), how, out))
            self.stops += [how, out]

    def _chooser(self, service_id: str, how: Choice) -> Callable[[int], None]:
        return lambda _at: self.how_chosen.emit(service_id, how.code())

    def _taker(self, service_id: str) -> Callable[[], None]:
        return lambda: self.taken_out.emit(service_id)


def _column(holder: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    return column


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _out(name: str) -> QToolButton:
    found = QToolButton()
    found.setText("✕")
    found.setAutoRaise(True)
    found.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    found.setAccessibleName(name)
    found.setToolTip(name)
    return found


def _line(words: QLabel, *others: QWidget) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(words, 1)
    for other in others:
        row.addWidget(other, 0, Qt.AlignmentFlag.AlignTop)
    return holder
