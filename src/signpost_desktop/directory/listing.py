"""From services in their order to the rows that are shown: filters, wishes, what each tells."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from signpost_desktop.directory.edition import Edition, Nearby
from signpost_desktop.directory.hits import Hit, Wish, make_hit, tell
from signpost_desktop.directory.opening import LONDON, is_running, opening_at
from signpost_desktop.directory.ranking import Ranked
from signpost_desktop.directory.scores import Scores
from signpost_desktop.directory.service_words import best_of
from signpost_desktop.directory.services import ReadService, ServiceView, read_services
from signpost_directory.concepts import Concepts
from signpost_directory.translated import base_language

_WEIGHED = 60  # services read whole when words re-order them
_LOOKED_AT = 160  # services read whole when a filter may refuse some
_SAME_MOMENT = timedelta(minutes=2)  # "open now" is asked a moment before it is answered


@dataclass(frozen=True, slots=True)
class Shown:
    """Which moment rows tell of (None: now), and which languages the client reads, best first."""

    asked_for: datetime | None
    now: datetime
    read_in: tuple[str, ...] = ()


def pick(
    cursor: Any, edition: Edition, ranked: Ranked, wish: Wish, limit: int, now: datetime
) -> list[ReadService]:
    """The first services that the filters let through; wishes re-order the near-equal."""
    wishes = wish.any()
    many = _LOOKED_AT if wish.refuses() else _WEIGHED if wishes else 0
    looked_at = ranked[: max(many, limit)]
    read = edition.services.several(
        [rowid for rowid, _ in looked_at], lambda missing: read_services(cursor, missing)
    )
    kept: list[tuple[tuple[bool, bool], float, int]] = []
    for rowid, worth in looked_at:
        if rowid not in read:
            continue
        record = read[rowid].view.record
        bonus = wish.weigh(record) if wishes else 0.0
        if bonus is None:
            continue
        unknown = bool(wish.open_at) and (
            opening_at(record, wish.open_at or now).state == "unknown"
        )
        later = not is_running(record), unknown
        kept.append((later, -(worth + bonus) if wishes else 0.0, rowid))
    kept.sort(key=lambda item: item[:2])  # equals stay as they were ranked
    return [read[rowid] for *_, rowid in kept[:limit]]


def rows(
    edition: Edition,
    concepts: Concepts,
    picked: list[ReadService],
    scores: Scores,
    nearby: dict[int, Nearby],
    shown: Shown,
) -> tuple[Hit, ...]:
    """The rows of services; what they say of opening is of the moment that is asked for, or now."""
    moment = shown.asked_for or shown.now
    then = abs(moment - shown.now) > _SAME_MOMENT
    today = shown.now.astimezone(LONDON).date()
    told = edition.told.at((moment.replace(second=0, microsecond=0), today, then))
    sensitive = {need for need in scores.needs if _is_sensitive(concepts, need)}
    hits = []
    for service in picked:
        view = service.view
        line = told.get(view.rowid)
        if line is None:
            line = tell(view, moment, today, then=then)
            told.keep({view.rowid: line})
        needs = scores.needs_of(view.rowid)
        miles = nearby[view.rowid][0] if nearby else None
        hit = make_hit(view, line, miles, needs, sensitive=not sensitive.isdisjoint(needs))
        own = _own_name(edition, view, shown.read_in) if shown.read_in else ""
        hits.append(replace(hit, own_name=own) if own else hit)
    return tuple(hits)


def _own_name(edition: Edition, view: ServiceView, languages: tuple[str, ...]) -> str:
    """Its name in the first of these languages that it has one in; "" for English."""
    for language in languages:
        if base_language(language) == "en":
            return ""
        fed = best_of(view.record.translations, language)
        own = edition.layer.name_in(view.id, language) or (fed.name if fed else "")
        if own:
            return own
    return ""


def _is_sensitive(concepts: Concepts, need: str) -> bool:
    concept = concepts.get(need)
    return concept is not None and concept.sensitive
