"""The order of the services found: relevance, names, nearness."""

from typing import Any

from signpost_desktop.directory.edition import Edition, Nearby
from signpost_desktop.directory.gathering import Understood
from signpost_desktop.directory.scores import Scores, relevance, word_share
from signpost_desktop.directory.services import ReadService, read_services
from signpost_desktop.directory.spelling import Typed
from signpost_directory.places import Place, miles_between

_LIKELY, _NAMES_LOOKED_AT = 80, 30
_NEARNESS, _HALF_AT_MILES, _PLACE_UNKNOWN = 0.5, 1.5, 0.1
_MEANT = 0.8  # how far a stem must be trusted to be looked for in a name

Ranked = list[tuple[int, float]]


def order(
    cursor: Any,
    edition: Edition,
    scores: Scores,
    asked: Understood,
    shares: list[tuple[Typed, float]],
) -> tuple[Ranked, dict[int, Nearby]]:
    """Services best first, each with its worth, and how near they are when a place is asked for.

    `shares` say how much of the query each word is; they add up to 1.
    """
    needs, word = scores.need_worths(), word_share(asked.sure)
    worths = {**needs, **{r: needs.get(r, 0.0) + word * w for r, w in scores.words.items()}}
    likely = _best(worths, _LIKELY)
    nearby = _nearby(cursor, edition, likely, asked.near)
    worth = {r: worths[r] + nearby[r][1] if nearby else worths[r] for r in likely}
    by_worth = _best(worth, _LIKELY)
    looked_at, rest = by_worth[:_NAMES_LOOKED_AT], by_worth[_NAMES_LOOKED_AT:]
    read = edition.services.several(looked_at, lambda missing: read_services(cursor, missing))
    meant = [_Meant(word, share) for word, share in shares]
    for rowid in looked_at:
        if name := _share_in(read.get(rowid), meant):
            held = scores.words.get(rowid, 0.0)
            worth[rowid] = relevance(needs.get(rowid, 0.0), held, name, asked.sure)
            worth[rowid] += nearby[rowid][1] if nearby else 0.0
    first = _best({r: worth[r] for r in looked_at}, _NAMES_LOOKED_AT)
    return [(r, worth[r]) for r in (*first, *rest)], nearby


def _best(worth: dict[int, float], most: int) -> list[int]:
    """The services that are worth most, best first; the lower row number among equals."""
    if len(worth) > most:
        least = sorted(worth.values(), reverse=True)[most - 1]
        worth = {rowid: one for rowid, one in worth.items() if one >= least}
    return sorted(sorted(worth), key=worth.__getitem__, reverse=True)[:most]


class _Meant:
    """A typed word as it is looked for in names."""

    __slots__ = ("beginning", "share", "tokens")

    def __init__(self, word: Typed, share: float) -> None:
        self.tokens = {token for token, trust in word.stems.items() if trust > _MEANT}
        self.beginning = f" {word.word}" if word.unfinished else None
        self.share = share


def _share_in(service: ReadService | None, meant: list[_Meant]) -> float:
    """How much of the query stands in a service's name."""
    if service is None:
        return 0.0
    found = 0.0
    for word in meant:
        if not word.tokens.isdisjoint(service.name_words) or (
            word.beginning and word.beginning in service.name_text
        ):
            found += word.share
    return found


def _nearby(
    cursor: Any, edition: Edition, rowids: list[int], near: Place | None
) -> dict[int, Nearby]:
    """How near services are; empty when no place was asked for."""
    if not near or not rowids:
        return {}
    here = near.latitude, near.longitude
    return edition.nearby.at(here).several(
        rowids, lambda missing: _read_nearby(cursor, here, missing)
    )


def _read_nearby(cursor: Any, here: tuple[float, float], rowids: list[int]) -> dict[int, Nearby]:
    marks = ",".join("?" * len(rowids))
    cursor.execute(
        f"select service_rowid, latitude, longitude from place where service_rowid in ({marks})",
        rowids,
    )
    found: dict[int, Nearby] = dict.fromkeys(rowids, (None, _PLACE_UNKNOWN))
    for rowid, latitude, longitude in cursor.fetchall():
        miles = miles_between(here, (latitude, longitude))
        nearest = found[rowid][0]
        if nearest is None or miles < nearest:
            found[rowid] = miles, _NEARNESS / (1 + miles / _HALF_AT_MILES)
    return found
