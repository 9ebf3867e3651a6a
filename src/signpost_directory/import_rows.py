"""Writes the services of one source: what is new, what has changed, and what was repeated."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

import zstandard
from sqlalchemy import Connection

from signpost_directory.feeds import notes
from signpost_directory.feeds.items import ReadItem, ReadService, Refused
from signpost_directory.import_report import Tally
from signpost_directory.places import Places
from signpost_directory.records import ServiceRecord
from signpost_directory.service_rows import ServiceRows, organization_id
from signpost_directory.translated import mark_outdated

# Part of every fingerprint: raise it when cleaning changes, and every service is written anew.
CLEANING_VERSION = b"2\n"
_MOST_ISSUES = 200_000
_LARGEST = 4 * 1024 * 1024  # bytes of one service as received; a real one has a few thousand


@dataclass(slots=True)
class _Seen:
    """A service met in this import: its row, what was there before, what stands now."""

    rowid: int
    before: bytes | None
    now: bytes
    rank: tuple[str, int]
    outcome: str


class SourceWriter:
    """Takes the items of one source in order; `flush` after each bite, `changed` to index.

    Of services with one id in one import, the one assured later stands, else the fuller one.
    """

    def __init__(
        self, connection: Connection, source_id: str, places: Places, tally: Tally
    ) -> None:
        self._db = connection
        self._source_id = source_id
        self._rows = ServiceRows(connection, places)
        self._tally = tally
        self._pack = zstandard.ZstdCompressor(level=3)
        self._unpack = zstandard.ZstdDecompressor()
        self._existing: dict[str, tuple[int, bytes]] = {
            row[0]: (row[1], row[2])
            for row in connection.exec_driver_sql(
                "select source_record_id, rowid, fingerprint from service where source_id = ?",
                (source_id,),
            )
        }
        self._seen: dict[str, _Seen] = {}
        self._organizations: set[str] = set()
        self._issues = 0
        self.changed: set[int] = set()

    def put(self, item: ReadItem) -> None:
        """Take one item. Rows are written with the next `flush`."""
        services = self._tally.services
        if isinstance(item, Refused):
            self._refuse(item)
            return
        identity = item.record.id
        if not item.listed and identity not in self._existing and identity not in self._seen:
            self._tally.numbers["not_listed"] += 1
            return
        canonical = _canonical(item.received)
        if len(canonical) > _LARGEST:
            self._refuse(Refused(identity, notes.TOO_LARGE))
            return
        services["read"] += 1
        self._note(item)
        now = hashlib.sha256(CLEANING_VERSION + canonical).digest()
        rank = (item.record.assured_date or "", len(canonical))
        seen = self._seen.get(identity)
        if seen:
            self._tally.lists["repeated"].add(identity)
            self._issue(identity, "repeated", "its id came more than once: the later one stands")
            if rank > seen.rank:
                self._replace(seen, item, now, rank, canonical)
            return
        before = self._existing.get(identity)
        outcome = self._outcome(before, now, item)
        services[outcome] += 1
        rowid = before[0] if before else self._rows.take_rowid()
        self._seen[identity] = _Seen(rowid, before[1] if before else None, now, rank, outcome)
        self._count_parts(item.record)
        if outcome != "unchanged":
            if before is not None and item.record.translations:
                item = replace(item, record=self._marked(rowid, item.record))
            self._write(rowid, item, now, canonical, new=before is None)

    def flush(self) -> None:
        """Write what was taken since the last flush."""
        self._rows.flush()

    def finish(self) -> None:
        """After the last item: what the source no longer lists is named, never deleted."""
        self.flush()
        for identity in self._existing.keys() - self._seen.keys():
            self._tally.lists["missing"].add(identity)
        self._tally.lists["missing"].ids.sort()
        self._tally.numbers["organizations"] = len(self._organizations)

    def _marked(self, rowid: int, record: ServiceRecord) -> ServiceRecord:
        """The record, saying which of its translations are of what it said before."""
        detail = self._db.exec_driver_sql("select detail from service where rowid = ?", (rowid,))
        before = ServiceRecord.from_document(json.loads(detail.scalar_one()))
        return mark_outdated(before, record)

    def _outcome(self, before: tuple[int, bytes] | None, now: bytes, item: ReadService) -> str:
        if before is None:
            return "added"
        if before[1] == now or self._is_shortened(before[0], item.received):
            return "unchanged"
        return "updated"

    def _is_shortened(self, rowid: int, received: Mapping[str, Any]) -> bool:
        """Whether this is a short form of what is here in full, of the same date."""
        about = received.get("pc_metadata")
        dated = received.get("last_modified") or (
            isinstance(about, dict) and about.get("date_modified")
        )
        if not dated:
            return False
        packed = self._db.exec_driver_sql(
            "select received from service where rowid = ?", (rowid,)
        ).scalar_one()
        if not packed:  # it came from the team's server, which keeps what was received
            return False
        return _contains(json.loads(self._unpack.decompress(packed)), dict(received))

    def _replace(
        self, seen: _Seen, item: ReadService, now: bytes, rank: tuple[str, int], canonical: bytes
    ) -> None:
        """A repeated service stands in place of the one before it."""
        self.flush()
        services = self._tally.services
        services[seen.outcome] -= 1
        if seen.before is not None:
            seen.outcome = "unchanged" if seen.before == now else "updated"
        services[seen.outcome] += 1
        seen.now, seen.rank = now, rank
        self._write(seen.rowid, item, now, canonical, new=False)

    def _refuse(self, item: Refused) -> None:
        self._tally.services["read"] += 1
        self._tally.services["rejected"] += 1
        self._tally.refuse(item.reason, item.id)
        self._issue(item.id, "rejected", item.reason)

    def _note(self, item: ReadService) -> None:
        identity = item.record.id
        self._tally.services["cleaned"] += bool(item.reasons)
        for reason in item.reasons:
            self._tally.clean(reason, identity)
            self._issue(identity, "cleaned", reason)
        if notes.NO_NAME in item.reasons:
            self._tally.lists["without_name"].add(identity)
        if notes.NO_ORGANIZATION in item.reasons:
            self._tally.lists["without_organization"].add(identity)

    def _issue(self, identity: str, kind: str, reason: str) -> None:
        self._issues += 1
        if self._issues <= _MOST_ISSUES:
            self._rows.note_issue(self._source_id, identity, kind, reason)

    def _count_parts(self, record: ServiceRecord) -> None:
        numbers = self._tally.numbers
        numbers["locations"] += len(record.locations)
        numbers["phones"] += len(record.phones)
        numbers["schedules"] += len(record.schedules)
        for place in record.locations:
            numbers["phones"] += len(place.phones)
            numbers["schedules"] += len(place.schedules)
        numbers["phones"] += sum(len(contact.phones) for contact in record.contacts)
        if record.organization:
            self._organizations.add(organization_id(self._source_id, record.organization))

    def _write(
        self, rowid: int, item: ReadService, now: bytes, canonical: bytes, *, new: bool
    ) -> None:
        received = self._pack.compress(canonical)
        self._rows.write(rowid, self._source_id, item.record, now, received, new=new)
        self.changed.add(rowid)


def _canonical(received: Mapping[str, Any]) -> bytes:
    text = json.dumps(received, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8", "replace")


def _contains(whole: Any, part: Any) -> bool:
    """Whether every field of `part` stands in `whole` with the same value."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(key in whole and _contains(whole[key], part[key]) for key in part)
    return bool(whole == part)
