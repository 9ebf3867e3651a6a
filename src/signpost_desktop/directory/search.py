"""From a few typed words to the services for the person at the table, on every keystroke."""

import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Engine

from signpost_desktop.directory.candidates import Candidates, Score
from signpost_desktop.directory.concepts import Concept, Concepts
from signpost_desktop.directory.facets import Facets, read_facets
from signpost_desktop.directory.hits import Hit, Wish, make_hit
from signpost_desktop.directory.indexing import GONE, cells_near
from signpost_desktop.directory.need_words import NeedWords
from signpost_desktop.directory.normalise import content
from signpost_desktop.directory.opening import LONDON, is_running, opening_at
from signpost_desktop.directory.places import Place, Places
from signpost_desktop.directory.ranking import Ranked, Ranking, nearness
from signpost_desktop.directory.services import ServiceView, services_by_rowid
from signpost_desktop.directory.spelling import Spelling, Typed
from signpost_desktop.directory.urgent import UrgentMatch, UrgentWords

_ENOUGH = 12  # strong ones near the point: then we look no further
_WEIGHED = 60  # services read whole when words re-order them
_LOOKED_AT = 160  # services read whole when a filter may refuse some
_LONGEST = 300
_MOST_WORDS = 40  # each costs a look into the index
_SAME_MOMENT = timedelta(minutes=2)  # "open now" is asked a moment before it is answered
_REMEMBERED = 2_000  # services kept at hand, about 3 kB each


@dataclass(frozen=True, slots=True)
class Query:
    """What is asked. `unfinished`: the last word may still be being typed."""

    text: str
    near: Place | None = None
    open_at: datetime | None = None
    speaks: str = ""
    free: bool = False
    limit: int = 20
    at_least: int = 0
    unfinished: bool = False


@dataclass(frozen=True, slots=True)
class Results:
    """What was found, best first, and how the words were understood."""

    hits: tuple[Hit, ...] = ()
    needs: tuple[Concept, ...] = ()
    urgent: UrgentMatch | None = None
    corrected: str = ""
    near: Place | None = None


@dataclass(slots=True)
class _Words:
    spelling: Spelling
    counts: dict[str, int] = field(default_factory=dict)
    total: int = 0


class Search:
    """Answers queries over one directory file. Safe to use from several threads."""

    def __init__(
        self,
        engine: Engine,
        concepts: Concepts,
        need_words: NeedWords,
        places: Places,
        urgent: UrgentWords,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._engine = engine
        self._concepts = concepts
        self._need_words = need_words
        self._places = places
        self._urgent = urgent
        self._now = now
        self._lock = threading.Lock()
        self._words: _Words | None = None
        self._seen: dict[int, ServiceView] = {}
        self._edition = 0  # of the directory: what was read of an older one is not kept
        self._ranking = Ranking()

    def refresh(self) -> None:
        """Forget what was read of the directory: it is read again after an import."""
        with self._lock:
            self._words = None
            self._seen = {}
            self._edition += 1
        self._ranking.forget()

    def find(self, query: Query) -> Results:
        """The services for a query. An empty text finds nothing: there is no browsing."""
        text = query.text[:_LONGEST]
        urgent = self._urgent.is_urgent(query.text)
        today = self._now().astimezone(LONDON).date()
        facets = read_facets(text, self._places, today)
        near = facets.place or query.near
        if not facets.words:
            return Results(urgent=urgent, near=near)
        known = self._known_words()
        asked = content(facets.words)[:_MOST_WORDS]
        typed = known.spelling.read(asked, unfinished=query.unfinished)
        needs = self._need_words.match(typed)
        sure = min(1.0, needs[0][1]) if needs else 0.0
        with closing(self._engine.raw_connection()) as connection:
            cursor = connection.cursor()
            scores, shares = self._gather(cursor, known, typed, needs, near, query)
            ranked, distances = self._ranking.order(cursor, scores, near, sure, shares)
            cursor.close()
        wish = Wish(query.open_at, facets.days, query.speaks, facets.languages,
                    query.free or facets.free, strict_free=query.free)  # fmt: skip
        hits = self._hits(ranked, distances, wish, query.limit, sure)
        corrected = _corrected(facets, typed)
        return Results(hits, tuple(c for c, _ in needs), urgent, corrected, near)

    def _known_words(self) -> _Words:
        with self._lock:
            if self._words is None:
                with self._engine.connect() as connection:
                    counts: dict[str, int] = {
                        row[0]: row[1]
                        for row in connection.exec_driver_sql("select word, count from search_word")
                    }
                    total = connection.exec_driver_sql("select count(*) from service").scalar_one()
                merged = dict(counts)
                for word, count in self._need_words.counts.items():
                    merged[word] = merged.get(word, 0) + 5 * count
                self._words = _Words(Spelling(merged), counts, total)
            return self._words

    def _gather(
        self,
        cursor: Any,
        known: _Words,
        typed: list[Typed],
        needs: list[tuple[Concept, float]],
        near: Place | None,
        query: Query,
    ) -> tuple[dict[int, Score], list[tuple[Typed, float]]]:
        """Near the point first, further away while there are few; then from anywhere."""
        reaches = cells_near(near.latitude, near.longitude) if near else ()
        found = Candidates(cursor, known.total, known.counts)
        found.add_words(typed, unfinished=query.unfinished)
        scores = found.scores
        for cells in (*reaches, []):
            found.add_needs(needs, cells)
            if cells and _enough(scores):
                break
            found.add_all_words(typed, cells)
            if cells and _enough(scores):
                break
        if len(scores) < query.at_least:
            scores |= self._next_best(cursor, known, needs, query.at_least, scores)
        total = sum(found.rarity(word) for word in typed) or 1.0
        return scores, [(word, found.rarity(word) / total) for word in typed]

    def _next_best(
        self,
        cursor: Any,
        known: _Words,
        needs: list[tuple[Concept, float]],
        least: int,
        scores: dict[int, Score],
    ) -> dict[int, Score]:
        """Services for related needs, then for any need of the same kind."""
        wider: dict[str, tuple[Concept, float]] = {}
        for concept, strength in needs:
            for other in (*concept.related, *concept.broader):
                found = self._concepts.get(other)
                if found:
                    wider.setdefault(other, (found, strength * 0.1))
        more = Candidates(cursor, known.total, known.counts)
        more.add_needs(list(wider.values()), [])
        extra = {rowid: score for rowid, score in more.scores.items() if rowid not in scores}
        missing = least - len(scores) - len(extra)
        if missing > 0:
            marks = ",".join("?" * len(GONE))
            cursor.execute(
                f"select rowid from service where status not in ({marks}) order by rowid limit ?",
                (*GONE, least * 2),
            )
            for (rowid,) in cursor.fetchall():
                if rowid not in scores:
                    extra.setdefault(rowid, Score())
        return extra

    def _hits(
        self,
        ranked: Ranked,
        distances: dict[int, float],
        wish: Wish,
        limit: int,
        sure: float,
    ) -> tuple[Hit, ...]:
        """The first services that the filters let through; wishes re-order the near-equal."""
        many = _LOOKED_AT if wish.refuses() else _WEIGHED if wish.any() else 0
        looked_at = ranked[: max(many, limit)]
        now = self._now()
        moment = wish.open_at or now
        views = self._views([rowid for rowid, _ in looked_at])
        kept: list[tuple[tuple[bool, bool], float, int, int, Score]] = []
        for place, (rowid, score) in enumerate(looked_at):
            view = views.get(rowid)
            if view is None or (bonus := wish.weigh(view.record)) is None:
                continue
            unknown = bool(wish.open_at) and opening_at(view.record, moment).state == "unknown"
            worth = score.relevance(sure) + nearness(distances, rowid) + bonus
            later = not is_running(view.record), unknown
            kept.append((later, -worth if wish.any() else 0.0, place, rowid, score))
        kept.sort(key=lambda item: item[:3])
        then = abs(moment - now) > _SAME_MOMENT
        today: date = now.astimezone(LONDON).date()
        return tuple(
            make_hit(views[rowid], distances.get(rowid), moment, today, tuple(score.needs),
                     self._sensitive(score), then=then)
            for *_, rowid, score in kept[:limit]
        )  # fmt: skip

    def _views(self, rowids: list[int]) -> dict[int, ServiceView]:
        """Services read whole; those that the last keystrokes showed are at hand."""
        with self._lock:
            known, edition = self._seen, self._edition
        missing = [rowid for rowid in rowids if rowid not in known]
        if missing:
            with self._engine.connect() as connection:
                found = services_by_rowid(connection, missing)
            with self._lock:
                full = len(known) >= _REMEMBERED
                known = {**known, **found}
                if edition == self._edition:
                    self._seen = found if full else known
        return known

    def _sensitive(self, score: Score) -> bool:
        found = (self._concepts.get(need) for need in score.needs)
        return any(concept.sensitive for concept in found if concept)


def _enough(scores: dict[int, Score]) -> bool:
    """Whether enough services worth going to are near, so that we need not look further."""
    return sum(score.strong for score in scores.values()) >= _ENOUGH


def _corrected(facets: Facets, typed: list[Typed]) -> str:
    """The words as they were understood, when a slip was put right; else empty."""
    meant = {word.word: word.corrected for word in typed if word.corrected}
    return " ".join(meant.get(w) or w for w in facets.words) if meant else ""
