"""From a few typed words to the services for the person at the table, on every keystroke."""

import threading
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Engine

from signpost_desktop.directory.edition import Edition
from signpost_desktop.directory.facets import Facets, read_facets
from signpost_desktop.directory.gathering import Understood, add_instead, add_next_best, gather
from signpost_desktop.directory.hits import Hit, Wish
from signpost_desktop.directory.languages.asking import AnyLanguage
from signpost_desktop.directory.listing import Shown, pick, rows
from signpost_desktop.directory.opening import LONDON
from signpost_desktop.directory.ranking import order
from signpost_desktop.directory.service_words import TeamText
from signpost_desktop.directory.spelling import Typed
from signpost_desktop.directory.urgent import UrgentMatch, UrgentWords
from signpost_directory.concepts import Concept, Concepts
from signpost_directory.normalise import content
from signpost_directory.places import Place, Places

_LONGEST = 300
_MOST_WORDS = 40  # each costs a look into the index


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked. `unfinished`: the last word may still be being typed.

    `languages`: those of the people at the table, when known; their words are tried first.
    `read_in`: the client's languages, in which a service's name is given where it has one.
    """

    text: str
    near: Place | None = None
    open_at: datetime | None = None
    speaks: str = ""
    free: bool = False
    limit: int = 20
    at_least: int = 0
    unfinished: bool = False
    languages: tuple[str, ...] = ()
    read_in: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """What was found, best first, and how the words were understood."""

    hits: tuple[Hit, ...] = ()
    needs: tuple[Concept, ...] = ()
    urgent: UrgentMatch | None = None
    corrected: str = ""
    near: Place | None = None


class Search:
    """Answers queries over one directory file. Safe to use from several threads."""

    def __init__(
        self,
        engine: Engine,
        concepts: Concepts,
        needs: AnyLanguage,
        places: Places,
        urgent: UrgentWords,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        team: Callable[[], Collection[TeamText]] = tuple,
    ) -> None:
        self._engine = engine
        self._concepts = concepts
        self._needs = needs
        self._places = places
        self._urgent = urgent
        self._now = now
        self._team = team
        self._lock = threading.Lock()
        self._edition: Edition | None = None

    def refresh(self) -> None:
        """Forget what was read: it is read again after an import, or when the team wrote."""
        with self._lock:
            self._edition = None

    def find(self, query: Query) -> Results:
        """The services for a query. An empty text finds nothing: there is no browsing."""
        text = query.text[:_LONGEST]
        urgent = self._urgent.is_urgent(query.text)
        today = self._now().astimezone(LONDON).date()
        facets = read_facets(text, self._places, today)
        near = facets.place or query.near
        if not facets.words:
            return Results(urgent=urgent, near=near)
        edition = self._known_edition()
        words = content(facets.words)[:_MOST_WORDS]
        typed = edition.spelling.read(words, unfinished=query.unfinished)
        meant = self._needs.understand(
            facets.text[:_LONGEST], typed, unfinished=query.unfinished, languages=query.languages
        )
        asked = Understood(meant.typed, meant.needs, near)
        wish = Wish(query.open_at, facets.days, query.speaks, facets.languages,
                    query.free or facets.free, strict_free=query.free)  # fmt: skip
        with _reading(self._engine) as cursor:
            hits = self._hits(cursor, edition, asked, wish, query)
        needs = tuple(concept for concept, _ in asked.needs)
        return Results(hits, needs, urgent, _corrected(facets, meant.typed), near)

    def _hits(
        self, cursor: Any, edition: Edition, asked: Understood, wish: Wish, query: Query
    ) -> tuple[Hit, ...]:
        found = gather(cursor, edition, asked)
        scores, now = found.scores, self._now()
        add_instead(cursor, edition, self._concepts, asked, scores)
        add_next_best(cursor, edition, self._concepts, asked, query.at_least, scores)
        ranked, nearby = order(cursor, edition, scores, asked, found.shares(asked.typed))
        picked = pick(cursor, edition, ranked, wish, query.limit, now)
        moment = Shown(wish.open_at, now, query.read_in)
        return rows(edition, self._concepts, picked, scores, nearby, moment)

    def _known_edition(self) -> Edition:
        with self._lock:
            if self._edition is None:
                self._edition = Edition.read(self._engine, self._needs.counts, self._team())
            return self._edition


@contextmanager
def _reading(engine: Engine) -> Iterator[Any]:
    """A cursor in one read transaction: one state of the file, and its locks are taken once."""
    with closing(engine.raw_connection()) as connection:
        cursor = connection.cursor()
        cursor.execute("BEGIN")  # the pool ends it
        yield cursor


def _corrected(facets: Facets, typed: list[Typed]) -> str:
    """The words as they were understood, when a slip was put right; else empty."""
    meant = {word.word: word.corrected for word in typed if word.corrected}
    return " ".join(meant.get(w) or w for w in facets.words) if meant else ""
