"""Ten thousand clients, their names as unevenly spread as names are, searched while typing."""

import random
import statistics
import time
from collections.abc import Iterator

import pytest

from signpost_desktop.casework.client_keys import index_clients, keys_of_client
from signpost_desktop.casework.clients import find_clients
from signpost_desktop.casework.name_variants import VARIANTS
from signpost_desktop.store.tables import Client
from signpost_desktop.store.vault import Vault

_SYLLABLES = (
    *("ba", "de", "ki", "lo", "mu", "sa", "ri", "to", "xa", "ne", "fo", "ja", "gu", "we"),
    *("pi", "cha", "ma", "la", "shi", "el", "an", "or", "tha", "bri"),
)


class Names:
    """A few names that hundreds share, in all their spellings, and thousands that few have."""

    def __init__(self) -> None:
        self.chance = random.Random(11)
        self._common = [line.split()[0] for line in VARIANTS]
        self._spellings = [word for line in VARIANTS for word in line.split() if word.isascii()]
        self._rare = ["".join(self.chance.choices(_SYLLABLES, k=3)) for _ in range(3_000)]

    def one(self) -> str:
        share = self.chance.random()
        if share < 0.25:
            place = int(self.chance.paretovariate(0.9)) - 1
            return self._common[min(place, len(self._common) - 1)].title()
        return self.chance.choice(self._spellings if share < 0.5 else self._rare).title()

    def typed(self, people: list[tuple[str, str]]) -> Iterator[str]:
        """What is typed on the way to some of these people, one word and two."""
        for given, family in self.chance.sample(people, 60):
            yield from (given[:2], given[:3], given)
            yield from (f"{given} {family[:n]}" for n in (1, 2, None))
            yield f"{family} {given}"


@pytest.mark.alone
def test_a_keystroke_among_ten_thousand_clients(vault: Vault) -> None:
    """10 ms at the 95th percentile is the aim alone; 20 ms here, of this process's own time."""
    names = Names()
    people = [(names.one(), names.one()) for _ in range(10_000)]
    with vault.act() as session:
        rows = [
            Client(
                **session.made(),
                given_name=given,
                family_name=family,
            )
            for given, family in people
        ]
        session.add_all(rows)
        index_clients(session, {row.id: keys_of_client(row) for row in rows})
    took = []
    with vault.read() as session:
        for typed in names.typed(people):
            tries = []
            for _try in range(3):
                began = time.process_time()
                found = find_clients(session, typed)
                tries.append(time.process_time() - began)
            took.append(min(tries))
            assert found, typed
    assert statistics.quantiles(took, n=20)[-1] < 0.02
