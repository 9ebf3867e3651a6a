"""What an import did: whole numbers of services, and under `details` the reasons."""

from dataclasses import asdict, dataclass, field
from typing import Any

MOST_IDS = 20


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import has come. `stage`: reading or indexing. `total` None: not known.

    `done` and `total` are bytes of a file, pages of an address, or services being indexed.
    """

    source: str
    stage: str
    done: int
    total: int | None
    read: int


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Services of one import. read == added + updated + unchanged + rejected + repeated.

    `repeated` is `details["repeated"]["count"]`; `cleaned` counts those among all that were read
    in which something was mended. `details` holds only JSON values.
    """

    read: int
    added: int
    updated: int
    unchanged: int
    cleaned: int
    rejected: int
    details: dict[str, Any]

    @property
    def repeated(self) -> int:
        """Services whose id came again in the same import; the later assured date stands."""
        return int(self.details["repeated"]["count"])

    def to_json(self) -> dict[str, Any]:
        """One JSON object."""
        return asdict(self)


@dataclass(slots=True)
class _Listed:
    """A count with the first ids."""

    count: int = 0
    ids: list[str] = field(default_factory=list)

    def add(self, identity: str) -> None:
        self.count += 1
        if len(self.ids) < MOST_IDS:
            self.ids.append(identity[:100])

    def to_json(self) -> dict[str, Any]:
        return {"count": self.count, "ids": self.ids}


LISTS = ("repeated", "missing", "without_organization", "without_name")
NUMBERS = ("organizations", "locations", "phones", "schedules", "not_listed")


class Tally:
    """Counts while an import runs."""

    def __init__(self) -> None:
        self.services = dict.fromkeys(
            ("read", "added", "updated", "unchanged", "cleaned", "rejected"), 0
        )
        self.numbers = dict.fromkeys(NUMBERS, 0)
        self.lists = {name: _Listed() for name in LISTS}
        self.reasons: dict[str, _Listed] = {}
        self.refusals: dict[str, _Listed] = {}
        self.skipped: list[str] = []

    def clean(self, reason: str, identity: str) -> None:
        """Count why a service was cleaned."""
        self.reasons.setdefault(reason, _Listed()).add(identity)

    def refuse(self, reason: str, identity: str) -> None:
        """Count why something was refused."""
        self.refusals.setdefault(reason, _Listed()).add(identity)

    def source_entry(self, name: str, form: str, published: str | None) -> dict[str, Any]:
        """What the report says of this source alone."""
        about = {"name": name, "format": form, "published": published}
        return {**about, **self.services, "repeated": self.lists["repeated"].count}


def combined(tallies: list[Tally], sources: list[dict[str, Any]]) -> ImportReport:
    """One report of all sources of one import."""
    details: dict[str, Any] = {
        "reasons": _merged([tally.reasons for tally in tallies]),
        "refusals": _merged([tally.refusals for tally in tallies]),
        **_merged([tally.lists for tally in tallies]),
        **{name: sum(tally.numbers[name] for tally in tallies) for name in NUMBERS},
        "skipped_files": [name for tally in tallies for name in tally.skipped],
        "sources": sources,
    }
    for name in LISTS:
        details.setdefault(name, _Listed().to_json())
    names = ("read", "added", "updated", "unchanged", "cleaned", "rejected")
    return ImportReport(
        **{name: sum(tally.services[name] for tally in tallies) for name in names},
        details=details,
    )


def _merged(parts: list[dict[str, _Listed]]) -> dict[str, Any]:
    whole: dict[str, _Listed] = {}
    for part in parts:
        for reason, listed in part.items():
            into = whole.setdefault(reason, _Listed())
            into.count += listed.count
            into.ids += listed.ids[: MOST_IDS - len(into.ids)]
    return {reason: listed.to_json() for reason, listed in whole.items()}
