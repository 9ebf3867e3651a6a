"""What a command prints: one JSON object or plain lines on standard output, the rest beside it."""

import json
import os
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from signpost_desktop.store.errors import BadInput, SignpostError
from signpost_desktop.store.files import storage_error

_EVERY = 1.0


class NotPrintedError(SignpostError):
    """Standard output does not take what was found; what the command did stands."""

    code = "not_printed"
    default = (
        "What was found could not be written where it should go. Nothing that was saved is lost. "
        "Is that disk full? Make room and try again."
    )


def refusal(reason: str) -> BadInput:
    """What a command raises when its words cannot be used: one sentence for people."""
    return BadInput((reason,))


def new_private_file(path: Path, refused: str) -> TextIO:
    """A new file that only its owner may read, where the system knows owners.

    Raises BadInput with `refused` where it cannot be made; a file that is there is left alone.
    """
    return os.fdopen(_new_private(path, refused), "w", encoding="utf-8")


@contextmanager
def new_private_bytes(path: Path, refused: str) -> Iterator[BinaryIO]:
    """The same for bytes, open while the block runs, and gone again when it raises.

    What the disk refuses while it is written is raised as its SignpostError.
    """
    file = os.fdopen(_new_private(path, refused), "wb")
    try:
        yield file
        file.close()  # a full disk may say so only now
    except BaseException as error:
        with suppress(OSError):
            file.close()
        path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise storage_error(error) from error
        raise


def _new_private(path: Path, refused: str) -> int:
    try:
        return os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise refusal("There is a file of that name already. Name a new one.") from None
    except (OSError, ValueError):
        raise refusal(refused) from None


class Output:
    """Standard output for results, standard error for everything else."""

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json
        self._last = 0.0

    def result(self, data: dict[str, Any], lines: Iterable[str]) -> None:
        """The result: `data` as one line of JSON when asked for, else the lines."""
        if self.as_json:
            _print(json.dumps(data, ensure_ascii=False), flush=True)
        else:
            for line in lines:
                _print(line, flush=True)

    def json_line(self, data: dict[str, Any]) -> None:
        """One line of a result that is many lines of JSON by nature."""
        _print(json.dumps(data, ensure_ascii=False))

    def tell(self, line: str) -> None:
        """A word on the way, on standard error."""
        print(line, file=sys.stderr, flush=True)  # noqa: T201

    def progress(self, line: str) -> None:
        """As `tell`, at most once a second: a log of an import stays readable."""
        now = time.monotonic()
        if now - self._last >= _EVERY:
            self._last = now
            self.tell(line)

    def failure(self, code: str, message: str, reasons: Iterable[str] = ()) -> None:
        """An expected failure: for people on standard error, for programs also as JSON."""
        found = list(reasons)
        self.tell(message)
        for reason in found:
            if reason != message:
                self.tell(f"  {reason}")
        if self.as_json:
            data = {"error": code, "message": message, "reasons": found}
            with suppress(NotPrintedError):  # it was told on standard error
                _print(json.dumps(data, ensure_ascii=False), flush=True)


def end_output() -> None:
    """Send on what still waits. Raises NotPrintedError, or BrokenPipeError when nobody reads."""
    _print("", end="", flush=True)


def _print(text: str, *, end: str = "\n", flush: bool = False) -> None:
    try:
        print(text, end=end, flush=flush)  # noqa: T201
    except BrokenPipeError:
        raise
    except OSError:
        raise NotPrintedError from None
