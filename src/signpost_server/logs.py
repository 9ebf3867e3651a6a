"""Logs as one JSON object a line on standard error: what was asked, never what was in it.

No names, no bodies, no addresses; ids are cut to their last six letters. Of an exception its type
and places stand there, not its text: a database's text may quote values.
"""

import json
import logging
import sys
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from signpost_server.ids import short

_log = logging.getLogger("signpost.server")


class JsonLines(logging.Formatter):
    """Each record as one line."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        said: dict[str, Any] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
        }
        said.update(getattr(record, "facts", {}))
        if record.exc_info and record.exc_info[1] is not None:
            said["error"], said["where"] = described(record.exc_info[1])
        return json.dumps(said, ensure_ascii=True)


def described(error: BaseException) -> tuple[str, list[str]]:
    """An exception's type (and its cause's), and where it came from."""
    types = [type(error).__name__]
    if error.__cause__ is not None:
        types.append(type(error.__cause__).__name__)
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"{Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames]
    return " from ".join(types), places[-8:]


def begin_logging(level: int = logging.INFO) -> None:
    """Send everything of ours, of uvicorn and of the rest to standard error in this form."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(JsonLines())
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    _log.setLevel(level)
    logging.getLogger("uvicorn.error").setLevel(logging.WARNING)


def log_request(
    path: str, status: int, seconds: float, sizes: tuple[int, int], device: str, code: str
) -> None:
    """One request: its route (not its address line), outcome, time, bytes in and out."""
    facts: dict[str, Any] = {
        "path": path,
        "status": status,
        "ms": round(seconds * 1000, 1),
        "in": sizes[0],
        "out": sizes[1],
    }
    if device:
        facts["device"] = short(device)
    if code:
        facts["code"] = code
    _log.info("request", extra={"facts": facts})


def log_fault(path: str, error: BaseException) -> None:
    """A mistake of ours, or a database that failed."""
    _log.error(
        "fault",
        extra={"facts": {"path": path}},
        exc_info=(type(error), error, error.__traceback__),
    )


def log_event(event: str, **facts: Any) -> None:
    """Something else worth a line."""
    _log.info(event, extra={"facts": facts})
