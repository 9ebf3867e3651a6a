"""Rows of a CSV or XLSX file as text, streamed, with limits that hold before a row is built."""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path
from typing import Any

from signpost_directory.feeds.files import (
    OpenedFile,
    buffered,
    refusal,
    start_of,
    text_encoding,
)
from signpost_directory.words import Words, counted

MOST_COLUMNS = 200
MOST_ROWS = 500_000
LONGEST_LINE = 2 * 1024 * 1024
MOST_UNPACKED = 200 * 1024 * 1024
MOST_RATIO = 200
_MOST_PARTS = 2_000
_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_DELIMITERS = ",;\t|"

Row = tuple[str, ...]
Position = Callable[[], tuple[int, int | None]]


class TableRows:
    """The rows of one file, each a tuple of texts; `position` tells bytes done and in total."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.position: Position = lambda: (0, None)
        self.replaced_letters = False

    def __iter__(self) -> Iterator[Row]:
        start = start_of(self.path, 4096)
        if start.startswith(_OLD_EXCEL):
            raise self._refused(
                Words("this is an old Excel file. Save it as .xlsx or .csv and try again.")
            )
        rows = self._xlsx() if start.startswith(_ZIP) else self._csv()
        for count, row in enumerate(rows):
            if count >= MOST_ROWS:
                raise self._refused(
                    counted("it has more than {0} row.", "it has more than {0} rows.", MOST_ROWS)
                )
            yield row

    def _refused(self, what: str) -> Exception:
        return refusal(self.path.name, what)

    def _csv(self) -> Iterator[Row]:
        encoding = text_encoding(self.path)
        with OpenedFile(self.path) as file:
            self.position = lambda: (file.position, file.total)
            raw = buffered(file)
            if b"\0" in raw.peek(4096)[:4096] and not encoding.startswith("utf-"):
                raise self._refused(Words("this is no text, so no list of services could be read."))
            text = io.TextIOWrapper(raw, encoding=encoding, errors="replace", newline="")
            first = text.readline(LONGEST_LINE)
            delimiter = max(_DELIMITERS, key=first.count)
            lines = self._lines(first, text)
            try:
                for row in csv.reader(lines, delimiter=delimiter):
                    yield tuple(row[:MOST_COLUMNS])
            except (csv.Error, UnicodeError) as error:
                raise self._refused(Words("its rows could not be told apart.")) from error

    def _lines(self, first: str, text: io.TextIOWrapper) -> Iterator[str]:
        line = first
        while line:
            if len(line) >= LONGEST_LINE:
                raise self._refused(Words("one row in it is far too long to be about a service."))
            if "\x00" in line:
                raise self._refused(Words("this is no text, so no list of services could be read."))
            self.replaced_letters |= "\ufffd" in line
            yield line
            line = text.readline(LONGEST_LINE)

    def _xlsx(self) -> Iterator[Row]:
        self._check_package()
        import openpyxl  # noqa: PLC0415 - 200 ms, and only for spreadsheets

        total = self.path.stat().st_size
        with self.path.open("rb") as file:
            try:
                book = openpyxl.load_workbook(
                    file, read_only=True, data_only=True, keep_links=False
                )
            except Exception as error:  # openpyxl raises anything for a damaged file
                raise self._refused(
                    Words("this spreadsheet is damaged and could not be opened.")
                ) from error
            sheet = book.worksheets[0] if book.worksheets else None
            if sheet is None:
                raise self._refused(Words("this spreadsheet has no sheet."))
            sheet.reset_dimensions()  # what a file says of its own size is not believed
            self.position = lambda: (0, total)
            yield from self._cells(sheet.iter_rows(max_col=MOST_COLUMNS, values_only=True))
            book.close()

    def _cells(self, rows: Iterator[Any]) -> Iterator[Row]:
        while True:
            try:
                bite = list(islice(rows, 50))
            except Exception as error:  # as above: XML, zip and number errors
                raise self._refused(Words("this spreadsheet is damaged.")) from error
            if not bite:
                return
            for row in bite:
                empty = row.count(None) == len(row)  # rows may lie far apart
                yield () if empty else tuple(_cell(value) for value in row)

    def _check_package(self) -> None:
        """A spreadsheet is a zip: refuse one that unpacks to far more than it is."""
        try:
            with zipfile.ZipFile(self.path) as package:
                parts = package.infolist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
            raise self._refused(
                Words("this spreadsheet is damaged and could not be opened.")
            ) from error
        unpacked = sum(part.file_size for part in parts)
        packed = sum(part.compress_size for part in parts)
        if (
            len(parts) > _MOST_PARTS
            or unpacked > MOST_UNPACKED
            or unpacked > 1024 * 1024 + MOST_RATIO * packed
        ):
            raise self._refused(Words("this spreadsheet unpacks to far too much."))
        if not any(part.filename == "xl/workbook.xml" for part in parts):
            raise self._refused(Words("this is no spreadsheet and no list of services."))


def _cell(value: Any) -> str:
    """A cell as text; dates in ISO form, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return str(value)
