"""What every reader yields: a service with what was received and cleaned, or a refusal."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from signpost_directory.records import ServiceRecord


@dataclass(frozen=True, slots=True)
class ReadService:
    """A cleaned service. `received` is the source's own JSON, without anybody's e-mail who
    assured it; `reasons` say what was cleaned, in words for the report.

    A service that is not `listed` (closed, or of another kind) counts only when it is in the
    directory already: then its new status is news.
    """

    record: ServiceRecord
    received: Mapping[str, Any]
    reasons: tuple[str, ...] = ()
    listed: bool = True


@dataclass(frozen=True, slots=True)
class Refused:
    """Something in a feed that cannot be kept as a service, and why."""

    id: str
    reason: str


ReadItem = ReadService | Refused
