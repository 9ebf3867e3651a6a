"""From a query as it was understood to the services that come into question."""

from dataclasses import dataclass
from typing import Any

from signpost_desktop.directory.candidates import Candidates
from signpost_desktop.directory.edition import Edition
from signpost_desktop.directory.scores import Scores
from signpost_desktop.directory.spelling import Typed
from signpost_directory.concepts import Concept, Concepts
from signpost_directory.indexing import GONE, cells_near
from signpost_directory.places import Place

_ENOUGH = 12  # strong ones near the point: then we look no further
_WIDER = 0.1  # how far a related need is meant
_SURE, _INSTEAD = 0.5, 0.6  # when a need that nobody meets has another one instead, and how far


@dataclass(frozen=True, slots=True)
class Understood:
    """The typed words, the needs that they may mean, surest first, and the place to be near."""

    typed: list[Typed]
    needs: list[tuple[Concept, float]]
    near: Place | None

    @property
    def sure(self) -> float:
        """How sure the first need is, 0 to 1."""
        return min(1.0, self.needs[0][1]) if self.needs else 0.0


def gather(cursor: Any, edition: Edition, asked: Understood) -> Candidates:
    """Near the point first, further away while there are few; then from anywhere."""
    found, near = Candidates(cursor, edition), asked.near
    found.add_words(asked.typed)
    for cells in (*(cells_near(near.latitude, near.longitude) if near else ()), ()):
        found.add_needs(asked.needs, cells)
        if cells and found.scores.strong() >= _ENOUGH:
            break
        found.add_all_words(asked.typed, cells)
        if cells and found.scores.strong() >= _ENOUGH:
            break
    return found


def add_instead(
    cursor: Any, edition: Edition, concepts: Concepts, asked: Understood, scores: Scores
) -> None:
    """Where nobody meets the need that is meant, those who are to be asked instead, or who meet a
    broader one: for asthma, with no clinic for it in the directory, a GP."""
    if asked.sure < _SURE:
        return
    meant, _strength = asked.needs[0]
    if scores.needs.get(meant.id):
        return
    known = (concepts.get(other) for other in meant.instead or meant.broader)
    others = [(other, asked.sure * _INSTEAD) for other in known if other]
    near = asked.near
    for cells in (*(cells_near(near.latitude, near.longitude) if near else ()), ()):
        found = Candidates(cursor, edition)
        found.add_needs(others, cells)
        for need, shares in found.scores.needs.items():
            scores.add_need(need, shares.items())
        if found.scores.needs:
            break


def add_next_best(
    cursor: Any, edition: Edition, concepts: Concepts, asked: Understood, least: int, scores: Scores
) -> None:
    """Services for related needs, then any, until there are at least so many."""
    known = scores.services()
    if len(known) >= least:
        return
    wider: dict[str, tuple[Concept, float]] = {}
    for concept, strength in asked.needs:
        for other in (*concept.related, *concept.broader):
            related = concepts.get(other)
            if related:
                wider.setdefault(other, (related, strength * _WIDER))
    more = Candidates(cursor, edition)
    more.add_needs(list(wider.values()), ())
    for need, shares in more.scores.needs.items():
        scores.add_need(need, [(r, share) for r, share in shares.items() if r not in known])
    if len(scores.services()) < least:
        marks = ",".join("?" * len(GONE))
        cursor.execute(
            f"select rowid from service where status not in ({marks}) order by rowid limit ?",
            (*GONE, least * 2),
        )
        for (rowid,) in cursor.fetchall():
            scores.words.setdefault(rowid, 0.0)
