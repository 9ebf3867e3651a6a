"""Other programs, started without a window: what they print, and what they are given to say."""

import shutil
import subprocess
from collections.abc import Sequence
from typing import Protocol

_NO_WINDOW = int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
_LISTING_SECONDS = 20


class Spoken(Protocol):
    """A program that is speaking."""

    def wait(self, words: bytes) -> bool:
        """Give it the words and wait until it ends; whether it ended well."""

    def stop(self) -> None:
        """End it now; harmless when it has ended."""


class Runner(Protocol):
    """Starts programs. Tests have one of their own."""

    def has(self, program: str) -> bool:
        """Whether there is such a program."""

    def printed(self, command: Sequence[str]) -> str:
        """What a command prints; "" when it fails."""

    def start(self, command: Sequence[str]) -> Spoken:
        """Begin a command that waits for its words. Raises OSError."""


class SystemRunner:
    """The real one."""

    def has(self, program: str) -> bool:
        """See Runner."""
        return shutil.which(program) is not None

    def printed(self, command: Sequence[str]) -> str:
        """See Runner."""
        try:
            done = subprocess.run(  # noqa: S603 - a fixed command, no shell
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL, timeout=_LISTING_SECONDS, check=False,
                creationflags=_NO_WINDOW,
            )  # fmt: skip
        except (OSError, subprocess.TimeoutExpired):
            return ""
        return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""

    def start(self, command: Sequence[str]) -> Spoken:
        """See Runner."""
        process = subprocess.Popen(  # noqa: S603 - a fixed command, no shell
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, creationflags=_NO_WINDOW,
        )  # fmt: skip
        return _Process(process)


class _Process:
    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        self._process = process

    def wait(self, words: bytes) -> bool:
        self._process.communicate(words)
        return self._process.returncode == 0

    def stop(self) -> None:
        self._process.kill()
