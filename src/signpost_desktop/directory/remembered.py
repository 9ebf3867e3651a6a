"""What was worked out before and is likely to be asked again, in bounded memory."""

import threading
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")
S = TypeVar("S")


class Remembered(Generic[K, V]):
    """Values by key. When there are too many, the older half goes. Safe from several threads."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._held: dict[K, V] = {}
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._held)

    def get(self, key: K) -> V | None:
        """The value, or None when it is not known (any more)."""
        return self._held.get(key)

    def keep(self, found: Mapping[K, V]) -> None:
        """Remember these."""
        with self._lock:
            self._held.update(found)
            over = len(self._held) - self._most
            if over > 0:
                # A new dictionary: another thread may be reading the one before.
                self._held = dict(islice(self._held.items(), over + self._most // 2, None))

    def one(self, key: K, make: Callable[[], V]) -> V:
        """The value for a key; made when it is not known."""
        value = self._held.get(key)
        if value is None:
            value = make()
            self.keep({key: value})
        return value

    def several(self, keys: Iterable[K], make: Callable[[list[K]], dict[K, V]]) -> dict[K, V]:
        """The values for these keys; those that are not known are made in one go."""
        held, found, missing = self._held, {}, []
        for key in keys:
            value = held.get(key)
            if value is None:
                missing.append(key)
            else:
                found[key] = value
        if missing:
            made = make(missing)
            self.keep(made)
            found.update(made)
        return found


class RememberedFor(Generic[S, K, V]):
    """Values that hold for one setting only: the place or the minute asked for last."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._latest: tuple[S, Remembered[K, V]] | None = None

    def at(self, setting: S) -> Remembered[K, V]:
        """What is remembered for this setting: nothing when the last one was another."""
        latest = self._latest
        if latest is None or latest[0] != setting:
            self._latest = latest = (setting, Remembered(self._most))
        return latest[1]
