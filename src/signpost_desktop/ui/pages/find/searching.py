"""Searching as it is typed: from what stands in the bar to what the results show and say."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from signpost_desktop.casework.contacts import NeedHeard
from signpost_desktop.directory.search import Query, Results
from signpost_desktop.directory.urgent import card
from signpost_desktop.resources import resource
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.language import counted, spoken
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.find.results import ResultsPane
from signpost_desktop.ui.pages.find.search_bar import SearchBar
from signpost_desktop.ui.pages.find.tips import tip_for

_FURTHER = 10


class Searching(QObject):
    """`place` gives the postcode that near means, and the words for it, while none is typed.

    `reads` gives the languages of the person at the table, in which services are named.
    """

    def __init__(
        self,
        shared: Shared,
        bar: SearchBar,
        results: ResultsPane,
        place: Callable[[], tuple[str, str]],
        reads: Callable[[], tuple[str, ...]],
    ) -> None:
        super().__init__(bar)
        self._shared = shared
        self._bar = bar
        self._pane = results
        self._place = place
        self._reads = reads
        self._found = Results()
        self._text = ""
        self._urgent = ""  # the kind of danger that the card stands for
        self.used = False  # a service of these results was added: the next letter begins anew
        self.lead = ""
        self._pending = False
        self._wants_list = False  # Down was pressed before the results were there
        bar.down.connect(self.go_into_list)
        self._misnamed = False  # the person reads another language than the rows are named in
        bar.changed.connect(self.search)
        results.detail.closed.connect(self._closed)
        shared.bus.changed.connect(self._heard)

    def go_into_list(self) -> None:
        """To the services for the words as they stand now, never to those for fewer letters."""
        if self._pending:
            self._wants_list = True
        else:
            self._pane.go_into_list()

    def search(self) -> None:
        """Look for what stands in the bar."""
        self._pending, self._wants_list = True, False
        asked = self._bar.asked()
        postcode, words = self._place()
        self._bar.say_near(words)
        if not asked.text.strip():
            self._shared.background.run(Results, self._cleared, self._failed, latest="find")
            return
        text, places = asked.text, self._shared.desk.vocabulary.places
        near_text = asked.near or postcode
        desk = self._shared.desk
        moment = desk.vault.now() if asked.open_now else None
        languages, read_in = (spoken().code,), self._reads()

        def find() -> tuple[Results, bool]:
            near = places.find(near_text) if near_text else None
            query = Query(
                text, near=near, open_at=moment, speaks=asked.speaks, free=asked.free,
                unfinished=True, languages=languages, read_in=read_in,
            )  # fmt: skip
            return desk.search.find(query), bool(near_text) and near is None

        self._shared.background.run(
            find, lambda found: self._show(text, *found), self._failed, latest="find"
        )

    def name_anew(self) -> None:
        """The languages of the person, or what is written in them, changed. What is open stays."""
        if self._pane.detail.isVisible():
            self._misnamed = True
        elif self._text:
            self.search()

    def _closed(self) -> None:
        if self._misnamed:
            self._misnamed = False
            self.search()

    def _heard(self, changes: frozenset[tuple[str, str]]) -> None:
        if any(kind == "service_text" for kind, _ in changes):
            self.name_anew()

    def look_further(self) -> None:
        """Without a place and filters, and for related needs too."""
        text, desk = self._bar.need.text(), self._shared.desk
        languages, read_in = (spoken().code,), self._reads()
        self._bar.blockSignals(True)
        self._bar.look_everywhere()
        self._bar.blockSignals(False)

        def find() -> Results:
            stands = desk.vocabulary.places.in_text(text)
            words = stands[1] if stands else text
            return desk.search.find(
                Query(words, at_least=_FURTHER, languages=languages, read_in=read_in)
            )

        self._shared.background.run(
            find, lambda found: self._show(text, found, unknown_place=False), self._failed,
            latest="find",
        )  # fmt: skip

    def need_heard(self, *, nothing_found: bool = False) -> NeedHeard | None:
        """The need of the words that found this; the words themselves where none was understood."""
        if self._found.needs:
            return NeedHeard(self._found.needs[0].id, "", nothing_found)
        words = self._words_alone()
        return NeedHeard("", words, nothing_found) if words else None

    def typed_postcode(self) -> str:
        """The postcode that was typed, in its field or among the words; never the hall's."""
        typed = self._bar.asked().near
        if typed:
            return typed
        stands = self._shared.desk.vocabulary.places.in_text(self._text)
        return stands[0].postcode if stands else ""

    def _words_alone(self) -> str:
        stands = self._shared.desk.vocabulary.places.in_text(self._text)
        return " ".join((stands[1] if stands else self._text).split())[:500]

    def _cleared(self, _found: Results) -> None:
        self._pending = False
        self._found, self._text = Results(), ""
        self.used = False
        self._pane.show_urgent(())
        self._urgent = ""
        self._pane.teach()

    def _show(self, text: str, found: Results, unknown_place: bool) -> None:
        if text != self._text:
            self.used = False
        self._found, self._text = found, text
        self._show_urgent(found)
        # In danger the numbers come first, and nothing stands between them and the services.
        tip = tip_for(found.needs[0].id) if found.needs and not found.urgent else ""
        if found.hits:
            heading = self._heading(len(found.hits), found, unknown_place)
            self._pane.show_hits(found.hits, heading, tip)
            said = heading
        else:
            said = self.tr("Nothing found for “{0}”. Try another word.").format(text.strip())
            self._pane.show_nothing(said, tip)
        urgent = self.tr("In danger now? Ring 999.") if found.urgent else ""
        self._shared.announcer.after_typing(" ".join(part for part in (urgent, said, tip) if part))
        self._pending = False
        if self._wants_list:
            self._wants_list = False
            self._pane.go_into_list()

    def _heading(self, count: int, found: Results, unknown_place: bool) -> str:
        parts = [counted("Searching", "{0} service.", "{0} services.", count)]
        if found.corrected:
            parts.append(self.tr("Understood as “{0}”.").format(found.corrected))
        if unknown_place:
            parts.append(self.tr("This postcode is not known: distances are left out."))
        return " ".join(parts)

    def _show_urgent(self, found: Results) -> None:
        kind = found.urgent.category if found.urgent else ""
        if kind == self._urgent:
            return
        self._urgent = kind
        lines = card(resource("urgent"), self.lead or None, kind) if kind else ()
        self._pane.show_urgent(lines)

    def _failed(self, error: SignpostError) -> None:
        self._pending = False
        self._shared.announcer.say(error.message, "problem")
