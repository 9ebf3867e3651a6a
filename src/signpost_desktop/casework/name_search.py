"""Whom the words of a name meet, the best first, out of ten thousand while somebody types.

A word meets keys in four ways (`names.py`), from its own letters to a line of spellings. Those
whom it meets best are asked for first, and the others, a quarter of all clients for "Mo", only
while they could still be among the best.
"""

from collections.abc import Collection, Sequence
from functools import cached_property
from itertools import accumulate

from sqlalchemy import Connection

from signpost_desktop.casework.names import exact_keys, group_keys, prefix_key
from signpost_desktop.store.session import WorkSession


def best_by_names(session: WorkSession, words: Collection[str], limit: int) -> dict[str, int]:
    """The best clients that every word meets, with how badly: 0 is all words as they are written.

    Among equals the newest come first: ids begin with the time they were made.
    """
    connection = session.db.connection()
    first, *others = (_Meeting(connection, word) for word in words)
    if others:
        first, *others = sorted((first, *others), key=lambda each: each.effort(limit))
    others_best = sum(each.best for each in others)
    best: dict[str, int] = {}
    for score in range(len(first.ways)):
        query, values = _query(first, score, others, limit)
        best.update(connection.exec_driver_sql(query, values).tuples().all())
        best = _ranked(best, limit)
        # Whoever is not found yet gets a higher total than this.
        if len(best) == limit and max(best.values()) <= score + others_best:
            break
    return best


def _query(
    first: "_Meeting", score: int, others: "Sequence[_Meeting]", limit: int
) -> tuple[str, tuple[str, ...]]:
    """Whom the first word meets in one way, and in no better one, and the others in any way.

    The first word finds them by its keys, the others are looked for among each one's own keys.
    Nobody comes twice: nobody has a key twice, and EXCEPT keeps one of each.
    """
    parts = [first.ways[score], *first.ways[:score]]
    found = " EXCEPT ".join(f"SELECT client_id FROM client_key WHERE {meets}" for meets, _ in parts)
    rest = "".join(f" + {each.score}" for each in others)
    query = f"""
        WITH f(id) AS MATERIALIZED ({found}),
        t AS MATERIALIZED (SELECT id, {score}{rest} AS total FROM f)
        SELECT id, total FROM t WHERE total IS NOT NULL ORDER BY total, id DESC LIMIT {limit}"""
    others_values = (value for each in others for value in each.values)
    return query, (*(value for _, values in parts for value in values), *others_values)


def _ranked(totals: dict[str, int], limit: int) -> dict[str, int]:
    newest_first = sorted(totals, reverse=True)
    return {each: totals[each] for each in sorted(newest_first, key=totals.__getitem__)[:limit]}


class _Meeting:
    """How a typed word meets keys, in SQL.

    `ways` are for each score what a key must be, with the values; it may also meet in a worse way.
    `score` is how badly (0 to 3) the word meets the keys of the client `f.id`, with its `values`;
    NULL where it meets none.
    """

    def __init__(self, connection: Connection, word: str) -> None:
        prefix, exact = prefix_key(word), exact_keys(word)
        begins = ("key >= ? AND key < ?", (prefix, prefix + "\U0010ffff"))
        groups = group_keys(word) - exact
        self.ways = (("key = ?", (prefix,)), _among(exact), begins, _among(groups))
        own = "SELECT 1 FROM client_key WHERE client_id = f.id"
        whens = (
            f"WHEN EXISTS ({own} AND {meets}) THEN {score}"
            for score, (meets, _values) in enumerate(self.ways)
        )
        self.score = f"CASE {' '.join(whens)} END"
        self.values = tuple(value for _meets, values in self.ways for value in values)
        self._connection = connection

    @property
    def best(self) -> int:
        """The best score that anybody has: nobody is called "Mo", so it is a beginning at best."""
        return next((score for score, count in enumerate(self._counts) if count), 0)

    def effort(self, limit: int) -> int:
        """What it is to find people by this word: between that for the nearest and that for all."""
        nearest = next((n for n in accumulate(self._counts) if n >= limit), sum(self._counts))
        return nearest * sum(self._counts)

    @cached_property
    def _counts(self) -> tuple[int, ...]:
        """How many keys meet in each way: the index alone knows."""
        counts = (f"(SELECT count(*) FROM client_key WHERE {meets})" for meets, _ in self.ways)
        query = f"SELECT {', '.join(counts)}"
        return tuple(self._connection.exec_driver_sql(query, self.values).one())


def _among(keys: Collection[str]) -> tuple[str, tuple[str, ...]]:
    return f"key IN ({', '.join('?' * len(keys))})", tuple(sorted(keys))
