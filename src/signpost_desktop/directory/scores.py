"""What speaks for each service that comes into question, and what all of it is worth."""

from collections.abc import Iterable

_WORDS, _SURE = 1.0, 0.2
_NAME, _WHOLE_NAME, _NEED_NOT_NAME = 1.25, 0.5, 0.8
_WHOLE = 0.98
_STRONG_NEED, _STRONG_WORDS = 0.3, 0.8
_FURTHER, _MOST_FURTHER = 0.1, 2.0


class Scores:
    """By need and service how far it is met (0 to about 1.3), by service its words (0 to 1.25).

    Flat dictionaries: there are hundreds of services a keystroke, an object each is too slow.
    """

    def __init__(self) -> None:
        self.needs: dict[str, dict[int, float]] = {}
        self.words: dict[int, float] = {}

    def services(self) -> set[int]:
        """Every service that something speaks for."""
        return set(self.words).union(*self.needs.values())

    def add_need(self, need: str, shares: Iterable[tuple[int, float]]) -> None:
        """Services that meet a need; the greater share counts."""
        held = self.needs.setdefault(need, {})
        if not held:
            held.update(shares)
            return
        for rowid, share in shares:
            if share > held.get(rowid, 0.0):
                held[rowid] = share

    def needs_of(self, rowid: int) -> tuple[str, ...]:
        """The needs that a service meets, in the order that they were understood."""
        return tuple([need for need, held in self.needs.items() if rowid in held])

    def strong(self) -> int:
        """How many are worth going to: weak ones nearby must not hide good ones further on."""
        found: set[int] = set()
        for held, least in (
            (self.words, _STRONG_WORDS), *((held, _STRONG_NEED) for held in self.needs.values())
        ):  # fmt: skip
            if held and max(held.values()) >= least:
                found.update([rowid for rowid, worth in held.items() if worth >= least])
        return len(found)

    def need_worths(self) -> dict[int, float]:
        """By service what its needs are worth: the best counts most, further ones a little."""
        first, *further = self.needs.values() or ({},)
        best, every = dict(first), dict(first)
        for held in further:
            for rowid, share in held.items():
                if rowid not in every:
                    every[rowid] = best[rowid] = share
                    continue
                every[rowid] += share
                best[rowid] = max(best[rowid], share)
        if not further:
            return best
        return {
            rowid: most + _FURTHER * min(every[rowid] - most, _MOST_FURTHER)
            for rowid, most in best.items()
        }


def relevance(need: float, words: float, name: float, sure: float) -> float:
    """One figure: needs with words beside them. `name`: the share of the words in its name.

    `sure` (0 to 1) is how sure the need is: the surer, the less a shared word tells, so that
    "tremor in hands" does not find every service with "hands" in its name.
    """
    whole = _WHOLE_NAME * (1 - _NEED_NOT_NAME * sure) if name > _WHOLE else 0.0
    return need + word_share(sure) * max(words, _NAME * name) + whole


def word_share(sure: float) -> float:
    """What a word is worth beside a need that is that sure."""
    return _WORDS * (1 - _SURE * sure)
