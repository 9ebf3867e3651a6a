"""A spreadsheet from outside is read carefully, and refused early in plain words."""

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook

from signpost_desktop.casework.cells import read_answer, read_birth, read_date, read_languages
from signpost_desktop.casework.spreadsheet_columns import check_columns, guess_columns
from signpost_desktop.casework.spreadsheet_reading import Table, read_table
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT

LINES = 'given_name,note\r\nهدى,"Line one\nLine two; ""quoted"""\r\nŞule,café\r\n'


def read(tmp_path: Path, content: bytes, name: str = "file.csv") -> Table:
    path = tmp_path / name
    path.write_bytes(content)
    return read_table(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_are_recognised(tmp_path: Path, encoding: str) -> None:
    table = read(tmp_path, LINES.encode(encoding))
    assert table.headers == ("given_name", "note")
    assert table.rows == (("هدى", 'Line one\nLine two; "quoted"'), ("Şule", "café"))
    assert table.numbers == (2, 4)


def test_old_windows_files_are_recognised(tmp_path: Path) -> None:
    assert read(tmp_path, "name,note\nJosé,“café” £5\n".encode("cp1252")).rows == (
        ("José", "“café” £5"),
    )


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_delimiters_are_recognised(tmp_path: Path, delimiter: str) -> None:
    text = delimiter.join(["name", "needs"]) + "\n" + delimiter.join(["A", '"x;y,z"']) + "\n"
    assert read(tmp_path, text.encode()).rows == (("A", "x;y,z"),)


def test_the_line_that_excel_writes_for_itself_is_no_header(tmp_path: Path) -> None:
    table = read(tmp_path, b"sep=;\r\nname;note\r\nA;b\r\n")
    assert (table.headers, table.numbers) == (("name", "note"), (3,))


def test_blank_rows_go_missing_cells_are_empty_and_extra_ones_stay(tmp_path: Path) -> None:
    table = read(tmp_path, b"name,note,note,\n\n,,\nA\nB,1,2,3,4,,\n")
    assert table.headers == ("name", "note", "note (2)", "column 4", "column 5")
    assert table.rows == (("A", "", "", "", ""), ("B", "1", "2", "3", "4"))


def workbook(*rows: tuple[object, ...]) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)  # type: ignore[union-attr]
    saved = io.BytesIO()
    book.save(saved)
    return saved.getvalue()


def test_an_xlsx_is_read_by_its_content_whatever_its_name(tmp_path: Path) -> None:
    content = workbook(
        ("given_name", "birth_year", "contact_date", "seen", "note"),
        (
            "هدى",
            1940.0,
            datetime.fromisoformat("2026-08-03"),
            True,
            '=HYPERLINK("http://example.invalid","x")',
        ),
        (None, None, None, None, None),
        ("B", "61", date(2026, 8, 4), 1.5, None),
    )
    table = read(tmp_path, content, "export.csv")
    assert table.rows == (
        ("هدى", "1940", "2026-08-03", "yes", '=HYPERLINK("http://example.invalid","x")'),
        ("B", "61", "2026-08-04", "1.5", ""),
    )
    assert table.numbers == (2, 4)


def zip_bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b"<workbook/>")
        package.writestr("xl/worksheets/sheet1.xml", bytes(30 * 1024 * 1024))
    return packed.getvalue()


def entity_bomb() -> bytes:
    entities = "".join(
        f'<!ENTITY e{n} "{"&e" + str(n - 1) + ";" if n else "ha"}{"x" * 10}">' for n in range(9)
    )
    source = zipfile.ZipFile(io.BytesIO(workbook(("name",), ("A",))))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for part in source.namelist():
            content = source.read(part)
            if part == "xl/workbook.xml":
                content = f"<!DOCTYPE x [{entities}]>".encode() + content
            package.writestr(part, content)
    return packed.getvalue()


def other_zip() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        package.writestr("content.xml", b"<office/>")
    return packed.getvalue()


HOSTILE: tuple[tuple[str, Callable[[], bytes], str], ...] = (
    ("empty", lambda: b"", "empty"),
    ("only blank lines", lambda: b"\n\n , \n", "empty"),
    ("old excel", lambda: b"\xd0\xcf\x11\xe0" + bytes(100), "old or a locked Excel"),
    ("an image", lambda: b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0", "not a spreadsheet"),
    ("zip bomb", zip_bomb, "unpacks to far more"),
    ("entities", entity_bomb, "damaged"),
    ("another zip", other_zip, "not an Excel file"),
    ("cut zip", lambda: workbook(("a",))[:900], "damaged"),
    ("damaged parts", lambda: workbook(("a",)).replace(b"PK\x01\x02", b"PK\x01\x09"), "damaged"),
    ("too wide", lambda: b"a," * 201 + b"a\n", "more than 200 columns"),
    ("a long cell", lambda: b"a,b\n1," + b"x" * 32_768 + b"\n", "32,767"),
    ("an open quote", lambda: b'a,b\n1,"' + b"x,y\n" * 60_000, "quotation mark"),
    ("a wide xlsx", lambda: workbook(("a",) * 300), "more than 200 columns"),
    ("nulls", lambda: b"a,b\n" + bytes(20) + b"\n", "not a spreadsheet"),
    ("too many rows", lambda: b"a\n" + b"1\n" * 200_001, "more than 200,000"),
    ("too large", lambda: b"a\n" + b"x" * (50 * 1024 * 1024), "larger than 50 MB"),
)


@pytest.mark.parametrize(("content", "said"), [h[1:] for h in HOSTILE], ids=[h[0] for h in HOSTILE])
def test_hostile_files_are_refused_in_plain_words(
    tmp_path: Path, content: Callable[[], bytes], said: str
) -> None:
    with pytest.raises(BadInput) as refused:
        read(tmp_path, content())
    assert said in refused.value.message
    assert refused.value.message.endswith(("Nothing was changed.",))


def test_a_missing_file_and_a_folder_are_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no file of that name"):
        read_table(tmp_path / "nothing.csv")
    with pytest.raises(BadInput, match="cannot be opened"):
        read_table(tmp_path)


def test_columns_are_guessed_from_other_peoples_headers() -> None:
    headers = ("First name", "Surname", "DOB", "Mobile", "Date", "Post code", "Follow-up?", "Shoe")
    assert guess_columns(headers) == {
        "First name": "given_name",
        "Surname": "family_name",
        "DOB": "birth_year",
        "Mobile": "phone",
        "Date": "contact_date",
        "Post code": "postcode",
        "Follow-up?": "needs_more_help",
    }


def test_an_exact_header_wins_and_a_field_is_guessed_once() -> None:
    assert guess_columns(("Notes", "note")) == {"note": "note"}
    assert guess_columns(("Telephone", "Mobile")) == {"Telephone": "phone"}


def test_a_matching_that_cannot_be_is_refused() -> None:
    for mapping in (
        {"x": "name"},
        {"a": "shoe size"},
        {"a": "name", "b": "name"},
        {"a": "venue"},
        {},
    ):
        with pytest.raises(BadInput):
            check_columns(("a", "b"), mapping)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("2026-06-06", date(2026, 6, 6)),
        ("09/07/2026", date(2026, 7, 9)),
        ("9.7.26", date(2026, 7, 9)),
        ("6 June 2026", date(2026, 6, 6)),
        ("06-Jun-26", date(2026, 6, 6)),
        ("2026-06-06 00:00:00", date(2026, 6, 6)),
    ],
)
def test_dates_are_day_first(written: str, found: date) -> None:
    assert read_date(written) == (found, True)


@pytest.mark.parametrize(
    "written",
    [
        "31/02/2026",
        "2026-02-31",
        "13/13/2026",
        "soon",
        "０９",
        "99",
        "6/6/0206",
        "0206-06-06",
        "2620-06-06",
    ],
)
def test_what_is_no_date_is_said_to_be_none(written: str) -> None:
    assert read_date(written) == (None, False)


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("1984", ("1984", False, True)),
        ("c. 1961", ("1961", True, True)),
        ("about 1961", ("1961", True, True)),
        ("1961?", ("1961", True, True)),
        ("17/03/1984", ("1984-03-17", False, True)),
        ("01/01/1984", ("1984-01-01", True, True)),
        ("unknown", (None, False, True)),
        ("?", (None, False, True)),
        ("61", (None, False, False)),
        ("17/03/84", (None, False, False)),
    ],
)
def test_birth_years(written: str, found: tuple[str | None, bool, bool]) -> None:
    assert read_birth(written) == found


def test_answers_have_three_states() -> None:
    assert read_answer("Y") == ("yes", True)
    assert read_answer("") == (NOT_ASKED, True)
    assert read_answer("Prefer not to say") == (PREFERS_NOT, True)
    assert read_answer("perhaps") == (NOT_ASKED, False)
    assert read_answer("a woman please", ("no", "yes", "woman", "man")) == ("woman", True)
    assert read_answer("male", ("no", "yes", "woman", "man")) == ("man", True)


def test_languages_by_name_and_by_code() -> None:
    assert read_languages("Somali; english") == ("so", "en")
    assert read_languages("es;ti") == ("es", "ti")
    assert read_languages("Farsi, Sylheti and Elvish") == ("fa", "syl", "Elvish")
