"""Chance and time of a simulated world: the same seed gives the same ids in the same order.

Keys and nonces stay as random as they are: nothing that anybody does depends on them.
"""

import random
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest
import uuid6


@dataclass
class WorldClock:
    """The one true time; each computer's own clock is ahead of it or behind."""

    now: datetime

    def move(self, **how: float) -> None:
        """Time goes on, by what `timedelta` takes."""
        self.now += timedelta(**how)

    def seconds(self) -> int:
        """As the server's clock gives it."""
        return int(self.now.timestamp())


@contextmanager
def seeded(seed: int | str, clock: WorldClock) -> Iterator[random.Random]:
    """Inside, ids and revisions are drawn from this seed and this clock."""
    ids, chance = random.Random(f"ids {seed}"), random.Random(f"chance {seed}")
    drawn = SimpleNamespace(randbits=ids.getrandbits)
    time = SimpleNamespace(time_ns=lambda: int(clock.now.timestamp() * 1000) * 10**6)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(uuid6, "secrets", drawn)
        patch.setattr(uuid6, "time", time)
        patch.setattr(uuid6, "_last_v7_timestamp", None)
        patch.setattr(uuid, "uuid4", lambda: uuid.UUID(int=ids.getrandbits(128), version=4))
        yield chance
