"""One service, opened from the list: read in the client's language, and written in another."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject

from signpost_desktop.casework.service_texts import may_write, team_texts
from signpost_desktop.directory.hits import Hit
from signpost_desktop.directory.service_words import ServiceWords, every_words, words_in
from signpost_desktop.directory.services import ServiceView, service
from signpost_desktop.store.clock import london_day
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.find.results import ResultsPane
from signpost_desktop.ui.pages.find.service_facts import service_facts
from signpost_directory.translated import base_language


@dataclass(frozen=True, slots=True)
class Opened:
    """A service, its texts in the client's language, and in every other."""

    view: ServiceView
    words: ServiceWords | None
    every: tuple[ServiceWords, ...]
    may_write: bool


class OpenedService(QObject):
    """`reads` gives the languages of the person at the table, the likeliest first."""

    def __init__(
        self, shared: Shared, pane: ResultsPane, reads: Callable[[], tuple[str, ...]]
    ) -> None:
        super().__init__(pane)
        self._shared = shared
        self._pane = pane
        self._reads = reads
        self._opened: Opened | None = None
        pane.opened.connect(self.open)
        pane.detail.translate.connect(self.write)
        shared.bus.changed.connect(self._heard)

    def open(self, hit: Hit) -> None:
        """Show everything about a service in place of the list."""
        self._read(hit.service_id, self._show)

    def again(self) -> None:
        """The person or their language is another one: show what is open in that."""
        if self._opened is not None and self._pane.detail.isVisible():
            self._read(self._opened.view.id, self._show_anew)

    def write(self) -> None:
        """Write the opened service in another language."""
        if self._opened is None:
            return
        # Imported here: few write, and nobody waits for it to open the page.
        from signpost_desktop.ui.pages.find.service_text import (  # noqa: PLC0415
            ServiceTextDialog,
        )

        wanted = (code for code in self._reads() if base_language(code) != "en")
        found = self._opened
        dialog = ServiceTextDialog(
            self._shared, found.view, found.every, next(wanted, ""), self._pane
        )
        dialog.finished.connect(lambda _result: self._pane.detail.setFocus())
        dialog.open()

    def _read(self, service_id: str, done: Callable[[Opened | None], None]) -> None:
        vault, reads = self._shared.desk.vault, self._reads()

        def read() -> Opened | None:
            with vault.read() as session:
                view = service(session.directory, service_id)
                if view is None:
                    return None
                texts = team_texts(session, [view.id])
                words = words_in(view, reads, texts)
                return Opened(view, words, every_words(view, texts), may_write(session))

        self._shared.background.run(read, done, self._failed, latest="service")

    def _show(self, found: Opened | None) -> None:
        if found is None:
            self._shared.announcer.say(self.tr("The directory has this service no longer."))
            return
        self._show_anew(found)
        self._pane.open_detail()

    def _show_anew(self, found: Opened | None) -> None:
        if found is None:
            return
        self._opened = found
        now = self._shared.desk.vault.now()
        facts = service_facts(found.view, now, london_day(now), found.words, found.every)
        own = found.words.texts.name if found.words else ""
        self._pane.detail.show_facts(found.view.record.name, facts, own)
        self._pane.detail.may_translate(found.may_write)

    def _heard(self, changes: frozenset[tuple[str, str]]) -> None:
        if any(kind.startswith("service_text") for kind, _ in changes):
            self.again()

    def _failed(self, error: SignpostError) -> None:
        self._shared.announcer.say(error.message, "problem")
