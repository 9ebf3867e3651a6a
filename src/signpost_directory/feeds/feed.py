"""A feed of any format, opened: what it is called, where reading has come to, and its services."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from signpost_directory.feeds import notes
from signpost_directory.feeds.files import OpenedFile, refusal
from signpost_directory.feeds.items import ReadItem, ReadService
from signpost_directory.feeds.json_services import (
    ServiceStream,
    is_service,
    side_tables,
    with_organization,
)
from signpost_directory.feeds.ods import OdsReader
from signpost_directory.feeds.open_referral import looks_like_v1, read_service
from signpost_directory.feeds.spreadsheet import SpreadsheetReader
from signpost_directory.feeds.table_join import Tables
from signpost_directory.feeds.table_rows import TableRows
from signpost_directory.feeds.web import WebPages, feed_key
from signpost_directory.words import Words

ORUK3, ORUK1, HSDS3, SPREADSHEET = "oruk3", "oruk1", "hsds3", "spreadsheet"


class Feed(Protocol):
    """One source being read. `name` and `published` may sharpen until its last item is read.

    `key` is what makes it the same source again; None when only its services can tell.
    """

    format: str
    key: str | None
    stem: str
    skipped: list[str]

    @property
    def name(self) -> str:
        """What the source is called for people."""

    @property
    def published(self) -> str | None:
        """The ISO date of the list itself, where the list tells."""

    def items(self) -> Iterator[ReadItem]:
        """Its services, once. Raises BadInput or Cancelled."""

    def position(self) -> tuple[int, int | None]:
        """(done, total), in bytes or pages; total None when it is not known."""


class OpenReferralFiles:
    """One or several JSON files that are one feed: pages, a list, single services."""

    def __init__(self, paths: list[Path], stem: str, told_format: str | None) -> None:
        self._paths = paths
        self._told = told_format
        self.format = told_format or ORUK3
        self.key: str | None = None
        self.stem = stem
        self.skipped: list[str] = []
        self._open: OpenedFile | None = None
        self._done = 0

    @property
    def name(self) -> str:
        return self.stem.replace("_", " ")

    @property
    def published(self) -> str | None:
        return None

    def position(self) -> tuple[int, int | None]:
        total = sum(path.stat().st_size for path in self._paths)
        return self._done + (self._open.position if self._open else 0), total

    def items(self) -> Iterator[ReadItem]:
        first = True
        for path in self._paths:
            for value in self._services(path):
                if first and self._told is None:
                    self.format = self._format_of(value)
                first = False
                yield read_service(value)
            self._done += path.stat().st_size

    def _format_of(self, value: Any) -> str:
        if self.format == HSDS3:
            return HSDS3
        return ORUK1 if isinstance(value, dict) and looks_like_v1(value) else ORUK3

    def _services(self, path: Path) -> Iterator[Any]:
        tables, organization = self._beside(path)
        with OpenedFile(path) as self._open:
            stream = ServiceStream(self._open, path.name)
            for value in stream:
                service = tables.joined(value)
                yield with_organization(service, organization) if organization else service
        self._open = None
        if not stream.found_list:
            if len(self._paths) == 1:
                raise refusal(path.name, Words("there is no list of services in it."))
            self.skipped.append(path.name)

    def _beside(self, path: Path) -> tuple[Tables, dict[str, Any]]:
        """Side tables, or the organization that carries the services: both need a look ahead."""
        if not _has_services_key(path):
            return Tables({}), {}
        with OpenedFile(path) as file:
            beside = side_tables(file, path.name)
        if is_service(beside):
            self.format = self._told or HSDS3
            return Tables({}), beside
        tables = Tables(beside)
        if tables:
            self.format = self._told or HSDS3
        return tables, {}


def _has_services_key(path: Path) -> bool:
    """Whether a document names its list "services", as tables and organizations do."""
    with OpenedFile(path) as file:
        stripped = (file.read(64) or b"").lstrip(b"\xef\xbb\xbf \t\r\n")
        if not stripped.startswith(b"{"):
            return False
    with OpenedFile(path) as file:
        overlap = b""
        while data := file.read(256 * 1024):
            chunk = (overlap + data).lower()
            if b'"services"' in chunk or b'"services.csv"' in chunk or b'"service"' in chunk:
                return True
            overlap = data[-16:]
    return False


class OpenReferralWeb:
    """A feed on the web."""

    def __init__(self, pages: WebPages, url: str, told_format: str | None) -> None:
        self._pages = pages
        self._told = told_format
        self.format = told_format or ORUK3
        self.key: str | None = feed_key(url)
        self.stem = urlsplit(url).hostname or url
        self.skipped: list[str] = []

    @property
    def name(self) -> str:
        return self.stem

    @property
    def published(self) -> str | None:
        return None

    def position(self) -> tuple[int, int | None]:
        return self._pages.pages

    def items(self) -> Iterator[ReadItem]:
        first = True
        for value in self._pages:
            if first and self._told is None and isinstance(value, dict) and looks_like_v1(value):
                self.format = ORUK1
            first = False
            yield read_service(value)


class OdsList:
    """An NHS ODS list: there is one of each kind, so any file of it is the same source."""

    def __init__(self, path: Path, kind: str, today: date) -> None:
        self._table = TableRows(path)
        self._reader = OdsReader(kind, today)
        self.format = kind
        self.key: str | None = f"nhs-{kind}"
        self.stem = path.name
        self.skipped: list[str] = []

    @property
    def name(self) -> str:
        newest = self._reader.newest
        return f"NHS list, {date.fromisoformat(newest):%B %Y}" if newest else "NHS list"

    @property
    def published(self) -> str | None:
        return self._reader.newest

    def position(self) -> tuple[int, int | None]:
        return self._table.position()

    def items(self) -> Iterator[ReadItem]:
        return self._reader.read(self._table)


class SpreadsheetFile:
    """A plain spreadsheet of services."""

    def __init__(self, path: Path, mapping: Mapping[str, int] | None) -> None:
        self._table = TableRows(path)
        self._reader = SpreadsheetReader(self._table, mapping)
        self.format = SPREADSHEET
        self.key: str | None = None
        self.stem = stem_of(path)
        self.skipped: list[str] = []

    @property
    def name(self) -> str:
        return self.stem.replace("_", " ")

    @property
    def published(self) -> str | None:
        return None

    def position(self) -> tuple[int, int | None]:
        return self._table.position()

    def items(self) -> Iterator[ReadItem]:
        for item in self._reader.read():
            if self._table.replaced_letters and isinstance(item, ReadService):
                self._table.replaced_letters = False
                yield replace(item, reasons=(*item.reasons, notes.LETTERS))
            else:
                yield item


def stem_of(path: Path) -> str:
    """A file's name without its endings; a "?" for each byte of it that is no UTF-8."""
    name = path.name.encode("utf-8", "replace").decode().removesuffix(".gz")
    return name.rsplit(".", 1)[0] or name
