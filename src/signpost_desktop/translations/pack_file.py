"""The translation pack as a spreadsheet: written for speakers, read as anything from outside is.

A file may be hostile: its size, what it unpacks to, its rows and cells are bounded before use, and
a formula is refused, whatever it would give.
"""

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time
from pathlib import Path
from typing import Any, BinaryIO

from signpost_desktop.store.errors import BadInput
from signpost_desktop.translations.languages import TO_CORRECT, Language
from signpost_desktop.translations.pack_entries import SEVERAL, Entry, kinds_of
from signpost_directory.words import Words

COLUMNS = ("key", "english", "draft", "correction", "reviewed_by")
MOST_BYTES = 20 * 1024 * 1024
MOST_UNPACKED = 100 * 1024 * 1024
MOST_RATIO = 200
MOST_ROWS = 20_000
LONGEST = 32_767  # what a cell of Excel holds
_MOST_PARTS = 200
_WIDTHS = (26, 60, 50, 50, 20)
_NOTHING = Words("Nothing was changed.")


@dataclass(frozen=True, slots=True)
class PackRow:
    """One row as a speaker left it. `line` is its number in the sheet."""

    kind: str
    line: int
    key: str
    correction: str
    reviewed_by: str


def language_of(code: str) -> Language:
    """A language that can be corrected. Raises BadInput."""
    if code not in TO_CORRECT:
        codes = ", ".join(TO_CORRECT)
        raise _refused(Words("This is no language of Signpost. There are: {0}.", codes))
    return TO_CORRECT[code]


def write_pack(file: BinaryIO, language: Language, rows: Iterable[Entry]) -> None:
    """A workbook with a sheet for each kind, the columns to fill in left empty."""
    from openpyxl import Workbook  # noqa: PLC0415 - 200 ms, and only for packs

    book = Workbook(write_only=False)
    del book[book.sheetnames[0]]
    sheets = {kind: book.create_sheet(kind) for kind in kinds_of(language)}
    for sheet in sheets.values():
        sheet.append(COLUMNS)
        sheet.freeze_panes = "A2"
        for letter, width in zip("ABCDE", _WIDTHS, strict=True):
            sheet.column_dimensions[letter].width = width
    for row in rows:
        sheet = sheets[row.kind]
        sheet.append((row.key, row.english, SEVERAL.join(row.draft), "", row.reviewed_by))
        for cell in sheet[sheet.max_row]:
            cell.data_type = "s"  # a text that begins with = is no formula
    book.properties.title = f"Signpost {language.code}"
    book.save(file)


def read_pack(path: Path) -> tuple[Language, tuple[PackRow, ...]]:
    """The language and every row. Raises BadInput, with what is wrong."""
    book = _opened(_content(path))
    try:
        language = language_of(str(book.properties.title or "").removeprefix("Signpost "))
        rows = tuple(row for kind in kinds_of(language) for row in _rows(kind, _sheet(book, kind)))
    except BadInput:
        raise
    except Exception as error:  # openpyxl and the XML parser raise many kinds on hostile files
        raise _damaged() from error
    finally:
        book.close()
    return language, rows


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError:
        raise _refused(Words("This file cannot be opened. Look at its name.")) from None
    if len(content) > MOST_BYTES:
        raise _refused(Words("This file is far too large for a translation pack."))
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError):
        raise _damaged() from None
    unpacked = sum(part.file_size for part in parts)
    bomb = unpacked > MOST_UNPACKED or unpacked > 1024 * 1024 + MOST_RATIO * len(content)
    if len(parts) > _MOST_PARTS or bomb:
        raise _refused(Words("This file unpacks to far more than a translation pack."))
    return content


def _opened(content: bytes) -> Any:
    from openpyxl import load_workbook  # noqa: PLC0415 - see write_pack

    try:
        return load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
    except Exception as error:  # see read_pack
        raise _damaged() from error


def _sheet(book: Any, kind: str) -> Any:
    if kind not in book.sheetnames:
        raise _refused(Words("The sheet “{0}” is missing.", kind))
    return book[kind]


def _rows(kind: str, sheet: Any) -> Iterator[PackRow]:
    sheet.reset_dimensions()  # what a file says of its own size is not believed
    lines = sheet.iter_rows(max_row=MOST_ROWS + 2, max_col=26)
    columns = _columns(kind, [cell.value for cell in next(lines, ())])
    for number, cells in enumerate(lines, start=2):
        if number > MOST_ROWS:
            raise _refused(Words("The sheet “{0}” has too many rows.", kind))
        if any(cell.value is not None for cell in cells):
            yield PackRow(
                kind, number,
                *(_text(kind, number, cells, columns[name])
                  for name in ("key", "correction", "reviewed_by")),
            )  # fmt: skip


def _columns(kind: str, heads: list[Any]) -> Mapping[str, int]:
    places = {str(head).strip().casefold(): at for at, head in enumerate(heads) if head}
    for name in ("key", "correction", "reviewed_by"):
        if name not in places:
            raise _refused(Words("In the sheet “{0}” the column “{1}” is missing.", kind, name))
    return places


def _text(kind: str, number: int, cells: tuple[Any, ...], place: int) -> str:
    cell = cells[place] if place < len(cells) else None
    value = cell.value if cell is not None else None
    if value is None:
        return ""
    text = str(value)
    if cell is not None and (cell.data_type == "f" or text.startswith("=")):
        raise _refused(Words("Sheet “{0}”, row {1}: a formula cannot be read.", kind, number))
    if isinstance(value, bool | date | time):  # the spreadsheet made it of what was typed
        raise _refused(Words("Sheet “{0}”, row {1}: this is not text.", kind, number))
    if len(text) > LONGEST:
        raise _refused(Words("Sheet “{0}”, row {1}: a cell is far too long.", kind, number))
    return text.strip()


def _refused(reason: Words) -> BadInput:
    return BadInput((reason, _NOTHING))


def _damaged() -> BadInput:
    return _refused(Words("This is no translation pack, or it is damaged. Save it as .xlsx."))
