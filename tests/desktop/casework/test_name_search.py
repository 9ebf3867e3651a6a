"""The quick search by names finds whom a patient one finds that looks at every key of everybody."""

import random

import pytest

from signpost_desktop.casework.client_keys import index_clients, keys_of_client
from signpost_desktop.casework.name_search import best_by_names
from signpost_desktop.casework.name_variants import VARIANTS
from signpost_desktop.casework.names import exact_keys, group_keys, name_words, prefix_key
from signpost_desktop.store.tables import Client
from signpost_desktop.store.vault import Vault

_SPELLINGS = [word for line in VARIANTS[:12] for word in line.split()]


def _badly(word: str, keys: set[str]) -> int | None:
    ways = (
        {prefix_key(word)} & keys,
        exact_keys(word) & keys,
        {key for key in keys if key.startswith(prefix_key(word))},
        group_keys(word) & keys,
    )
    return next((score for score, met in enumerate(ways) if met), None)


def _patiently(
    keys: dict[str, set[str]], words: tuple[str, ...], limit: int
) -> list[tuple[str, int]]:
    found = []
    for client_id in sorted(keys, reverse=True):
        scores = [score for word in words if (score := _badly(word, keys[client_id])) is not None]
        if len(scores) == len(words):
            found.append((client_id, sum(scores)))
    return sorted(found, key=lambda each: each[1])[:limit]


@pytest.mark.parametrize("limit", [3, 40])
def test_it_finds_whom_a_look_at_everybody_finds_in_the_same_order(
    vault: Vault, limit: int
) -> None:
    chance = random.Random(limit)
    with vault.act() as session:
        rows = [
            Client(
                **session.made(),
                given_name=chance.choice(_SPELLINGS),
                family_name=chance.choice(_SPELLINGS),
                known_as=chance.choice(["", "", chance.choice(_SPELLINGS)]),
            )
            for _ in range(200)
        ]
        session.add_all(rows)
        keys = {row.id: keys_of_client(row) for row in rows}
        index_clients(session, keys)
    with vault.read() as session:
        for _ in range(100):
            typed = " ".join(
                chance.choice(_SPELLINGS)[: chance.randint(1, 9)]
                for _ in range(chance.randint(1, 3))
            )
            words = name_words(typed)
            if words:
                found = list(best_by_names(session, words, limit).items())
                assert found == _patiently(keys, words, limit), typed
