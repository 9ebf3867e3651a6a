"""From a source as it was given (file, folder, web address) to the feeds that are in it."""

import codecs
from collections.abc import Callable, Mapping
from datetime import date
from itertools import islice
from pathlib import Path

from signpost_directory.errors import BadInput
from signpost_directory.feeds import ods
from signpost_directory.feeds.feed import (
    HSDS3,
    ORUK1,
    ORUK3,
    SPREADSHEET,
    Feed,
    OdsList,
    OpenReferralFiles,
    OpenReferralWeb,
    SpreadsheetFile,
    stem_of,
)
from signpost_directory.feeds.files import NOTHING_CHANGED, bom_encoding, refusal, start_of
from signpost_directory.feeds.table_rows import TableRows
from signpost_directory.feeds.web import WebPages, is_web_address
from signpost_directory.words import Words

FORMATS = (ORUK3, ORUK1, HSDS3, ods.GP, ods.PHARMACY, SPREADSHEET)
_JSON = frozenset([ORUK3, ORUK1, HSDS3])
_ENDINGS = (".json", ".csv", ".tsv", ".txt", ".xlsx")
_SAMPLE = 50


def open_source(
    source: str,
    told_format: str | None,
    mapping: Mapping[str, int] | None,
    cancelled: Callable[[], bool],
    today: date,
) -> list[Feed]:
    """The feeds of a source: one, but for a folder that holds several lists. Raises BadInput."""
    if told_format is not None and told_format not in FORMATS:
        raise BadInput(
            (Words("Signpost cannot read the format {0}. {1}", told_format[:30], NOTHING_CHANGED),)
        )
    if is_web_address(source):
        return [OpenReferralWeb(WebPages(source, cancelled), source, told_format)]
    path = Path(source)
    if not source:
        raise refusal(source, Words("there is no such file."))
    try:
        if path.is_dir():
            return _folder(path, told_format, mapping, today)
    except OSError as error:  # a name that is too long, or a folder that may not be read
        raise refusal(path.name[:100], Words("this file could not be opened.")) from error
    return [_file(path, told_format, mapping, today)]


def _file(
    path: Path, told_format: str | None, mapping: Mapping[str, int] | None, today: date
) -> Feed:
    kind = told_format or detect(path)
    if kind in _JSON:
        return OpenReferralFiles([path], stem_of(path), told_format)
    if kind in (ods.GP, ods.PHARMACY):
        return OdsList(path, kind, today)
    return SpreadsheetFile(path, mapping)


def _folder(
    folder: Path, told_format: str | None, mapping: Mapping[str, int] | None, today: date
) -> list[Feed]:
    """Documents ("{": pages, single services) of one folder are one feed; lists are each their own.

    Files that are clearly something else are passed over and named in the report.
    """
    feeds: list[Feed] = []
    documents: list[Path] = []
    skipped: list[str] = []
    for path in sorted(folder.iterdir()):
        if not path.is_file() or path.name.startswith("."):
            continue
        if not path.name.lower().removesuffix(".gz").endswith(_ENDINGS):
            skipped.append(path.name)
        elif (told_format or detect(path)) in _JSON and _json_start(path) == b"{":
            documents.append(path)
        else:
            feeds.append(_file(path, told_format, mapping, today))
    if documents:
        feeds.insert(0, OpenReferralFiles(documents, folder.resolve().name, told_format))
    if not feeds:
        raise refusal(folder.name, Words("there is no list of services in this folder."))
    feeds[0].skipped += skipped
    return feeds


def detect(path: Path) -> str:
    """The format of a file by what is in it: JSON (as "oruk3"), an ODS list, else a spreadsheet.

    Raises BadInput when the file cannot be read at all.
    """
    if _json_start(path) in (b"{", b"["):
        return ORUK3
    try:
        rows = list(islice(TableRows(path), _SAMPLE))
    except BadInput:
        if start_of(path, 4):
            raise
        rows = []
    if not rows:
        raise refusal(path.name, Words("this file is empty."))
    return ods.detect(rows) or SPREADSHEET


def _json_start(path: Path) -> bytes:
    start = start_of(path, 4096)
    encoding = bom_encoding(start)
    if encoding:
        text = codecs.getincrementaldecoder(encoding)("replace").decode(start)
        start = text.encode("utf-8", "replace")
    return start.lstrip(b"\xef\xbb\xbf \t\r\n")[:1]
