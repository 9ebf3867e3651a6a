"""Reading a spreadsheet from outside, CSV or XLSX, without trusting anything in it.

Limits: 50 MB, 200,000 rows, 200 columns, 32,767 letters a cell; an XLSX may unpack to 200 MB at
most and to 200 times its size. Formulas are kept as the text they are, links are not followed.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from itertools import islice
from pathlib import Path

from signpost_desktop.store.errors import BadInput
from signpost_directory.words import Words, together

MOST_BYTES = 50 * 1024 * 1024
MOST_ROWS = 200_000
MOST_COLUMNS = 200
LONGEST_CELL = 32_767
MOST_UNPACKED = 200 * 1024 * 1024
MOST_RATIO = 200
_MOST_PARTS = 2_000
_DELIMITERS = ",;\t|"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_NOTHING_CHANGED = Words("Nothing was changed.")


@dataclass(frozen=True, slots=True)
class Table:
    """A spreadsheet as text. `numbers` holds each row's line in the file, for reports."""

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]


def read_table(path: Path) -> Table:
    """The first sheet of a file. Raises BadInput in plain words; wholly empty rows are left out."""
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise _refuse(Words("There is no file of that name. Look at the name again.")) from None
    except OSError:
        raise _refuse(
            Words("This file cannot be opened. Close it elsewhere, then try again.")
        ) from None
    if len(content) > MOST_BYTES:
        raise _refuse(Words("This file is larger than 50 MB. Split it into smaller ones."))
    if content.startswith(_OLD_EXCEL):
        raise _refuse(
            Words(
                "This is an old or a locked Excel file. Open it in Excel, take the password off if "
                "there is one, save it as .xlsx or .csv, and choose that file."
            )
        )
    if content.startswith(b"PK\x03\x04"):
        return _table(_xlsx_rows(content))
    return _table(_csv_rows(_decoded(content)))


def _refuse(reason: str) -> BadInput:
    return BadInput((together((reason, _NOTHING_CHANGED), " "),))


def _table(lines: Iterable[tuple[int, Sequence[str]]]) -> Table:
    headers: tuple[str, ...] | None = None
    rows: list[tuple[str, ...]] = []
    numbers: list[int] = []
    for number, cells in lines:
        _check_cells(number, cells)
        if not any(cell.strip() for cell in cells):
            continue
        if headers is None:
            headers = tuple(cells)
            continue
        if len(rows) == MOST_ROWS:
            raise _refuse(
                Words("This file has more than 200,000 rows. Split it into smaller ones.")
            )
        rows.append(tuple(cells))
        numbers.append(number)
    if headers is None:
        raise _refuse(Words("This file is empty."))
    width = max((_used(cells) for cells in (headers, *rows)), default=0)
    return Table(
        _headers(headers, width),
        tuple((*row[:width], *[""] * (width - len(row))) for row in rows),
        tuple(numbers),
    )


def _check_cells(number: int, cells: Sequence[str]) -> None:
    if _used(cells) > MOST_COLUMNS:
        raise _refuse(Words("Row {0} has more than 200 columns. Is this the right file?", number))
    if any(len(cell) > LONGEST_CELL for cell in cells):
        raise _refuse(Words("Row {0} has a cell of more than 32,767 letters.", number))


def _used(cells: Sequence[str]) -> int:
    return next((i for i in range(len(cells), 0, -1) if cells[i - 1].strip()), 0)


def _headers(written: tuple[str, ...], width: int) -> tuple[str, ...]:
    """A name for every column: missing ones are numbered, repeated ones told apart."""
    names: list[str] = []
    for index in range(width):
        name = " ".join(written[index].split()) if index < len(written) else ""
        name = name[:200] or f"column {index + 1}"
        twin = 2
        unique = name
        while unique in names:
            unique, twin = f"{name} ({twin})", twin + 1
        names.append(unique)
    return tuple(names)


def _decoded(content: bytes) -> str:
    """Text of a CSV: by its byte order mark, else UTF-8, else Windows-1252."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    elif b"\0" in content[:4096]:
        evens, odds = content[:4096:2].count(0), content[1:4096:2].count(0)
        encodings = ("utf-16-le",) if odds > evens else ("utf-16-be",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise _refuse(
        Words("This is not a spreadsheet that Signpost can read. Save it as .csv or .xlsx.")
    )


def _csv_rows(text: str) -> Iterator[tuple[int, list[str]]]:
    started = 1
    named = re.match(r"(?i)sep=([,;\t|])\r?\n", text)  # a line that Excel writes for itself
    if named:
        text, started = text[named.end() :], 2
    delimiter = named[1] if named else _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    offset = started
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            raise _refuse(
                Words("Row {0} cannot be read: a quotation mark may be missing there.", started)
            ) from None
        yield started, cells
        started = reader.line_num + offset


def _delimiter(text: str) -> str:
    """The separator that splits the first line into most cells, as it splits the next ones."""
    sample = io.StringIO(text[:65_536], newline="")

    def score(delimiter: str) -> tuple[bool, int]:
        sample.seek(0)
        try:
            lines = list(islice(csv.reader(sample, delimiter=delimiter), 3))
        except csv.Error:
            return False, 0
        widths = [len(line) for line in lines if line]
        return len(set(widths)) == 1, widths[0] if widths else 0

    scores = {delimiter: score(delimiter) for delimiter in _DELIMITERS}
    wide = [delimiter for delimiter in _DELIMITERS if scores[delimiter][1] > 1]
    return max(wide, key=scores.__getitem__) if wide else ","


def _xlsx_rows(content: bytes) -> Iterator[tuple[int, list[str]]]:
    _check_package(content)
    # openpyxl costs 100 ms to import: only a team that brings an XLSX pays.
    from openpyxl import load_workbook  # noqa: PLC0415

    try:
        book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()
        lines = sheet.iter_rows(max_row=MOST_ROWS + 10, max_col=MOST_COLUMNS + 1, values_only=True)
        for number, values in enumerate(lines, start=1):
            yield number, [_cell(value) for value in values]
    except BadInput:
        raise
    except Exception as error:  # openpyxl and the XML parser raise many kinds on hostile files
        raise _refuse(
            Words("This Excel file is damaged and cannot be read. Save it again.")
        ) from error


def _check_package(content: bytes) -> None:
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except zipfile.BadZipFile:
        raise _refuse(
            Words("This Excel file is damaged and cannot be read. Save it again.")
        ) from None
    if "xl/workbook.xml" not in {part.filename for part in parts}:
        raise _refuse(
            Words("This is not an Excel file that Signpost can read. Save it as .xlsx or .csv.")
        )
    unpacked = sum(part.file_size for part in parts)
    if (
        len(parts) > _MOST_PARTS
        or unpacked > MOST_UNPACKED
        or unpacked > MOST_RATIO * max(len(content), 1)
    ):
        raise _refuse(
            Words("This Excel file unpacks to far more than it seems to be. It was not opened.")
        )


def _cell(value: object) -> str:
    """A cell as text: whole days as ISO dates, whole numbers without a point, formulas as typed."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    formula = getattr(value, "text", None)
    return str(formula if isinstance(formula, str) else value)
