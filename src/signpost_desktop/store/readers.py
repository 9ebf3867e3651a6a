"""Counting who reads, so that the few acts that need a file to themselves can wait for them."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Readers:
    """Any number read at once; whoever wants to be alone waits, and holds up those who come."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._reading = 0
        self._closed = False

    @contextmanager
    def one(self) -> Iterator[None]:
        """Read while the block runs."""
        with self._changed:
            while self._closed:
                self._changed.wait()
            self._reading += 1
        try:
            yield
        finally:
            with self._changed:
                self._reading -= 1
                self._changed.notify_all()

    @contextmanager
    def alone(self, seconds: float) -> Iterator[bool]:
        """Nobody begins to read while the block runs; whether all others ended in that time."""
        with self._changed:
            self._closed = True
            ended = self._changed.wait_for(lambda: self._reading == 0, seconds)
        try:
            yield ended
        finally:
            with self._changed:
                self._closed = False
                self._changed.notify_all()
