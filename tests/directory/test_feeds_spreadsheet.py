"""Plain spreadsheets and ODS lists: columns guessed or given, lists told apart by content."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from import_samples import do_import, records
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.vault import Vault
from signpost_directory.feeds import ods
from signpost_directory.feeds.spreadsheet import guess_mapping, preview_table

CSV = (
    "Service name,What it offers,Telephone,Web site,Opening hours,Address,Languages,Cost,"
    "Last updated\n"
    "Chess club,Chess and <b>tea</b>,02079460101,www.chess.example,Mon 2-4pm,"
    '"1 High Street, London, N7 6QT","Somali, Turkish",Free,03/02/2026\n'
    ",Nameless,,,,,,,\n"
    ",,,,,,,,\n"
)


def test_a_csv_is_read_by_its_headings(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "our services.csv"
    path.write_text(CSV, "utf-8")
    report = do_import(vault, path)
    assert (report.read, report.added) == (2, 2)
    assert report.details["without_name"]["count"] == 1
    club = next(one for one in records(vault).values() if one.name == "Chess club")
    assert club.description == "Chess and tea"
    assert club.phones[0].number == "020 7946 0101"
    assert club.url == "https://www.chess.example"
    assert club.schedules[0].description == "Mon 2-4pm"
    assert club.locations[0].postcode == "N7 6QT"
    assert club.locations[0].address == ("1 High Street", "London")
    assert [one.code for one in club.languages] == ["so", "tr"]
    assert (club.fees, club.costs[0].amount) == ("Free", 0)
    assert club.assured_date == "2026-02-03"
    assert do_import(vault, path).unchanged == 2


def test_an_xlsx_is_read_the_same_way(vault: Vault, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append(["Name", "Postcode", "Phone", "Checked"])
    book.active.append(["Chess club", "N7 6QT", 111, date(2026, 2, 3)])
    path = tmp_path / "list.xlsx"
    book.save(path)
    do_import(vault, path)
    (club,) = records(vault).values()
    assert (club.name, club.phones[0].number) == ("Chess club", "111")
    assert club.assured_date == "2026-02-03"


def test_a_preview_shows_plain_rows_and_guesses(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(CSV, "utf-8")
    preview = preview_table(path)
    assert preview.headers[0] == "Service name"
    assert preview.rows[0][1] == "Chess and tea"
    assert preview.mapping["name"] == 0 and preview.mapping["phone"] == 2
    assert preview.mapping["hours"] == 4 and preview.mapping["languages"] == 6


def test_an_empty_table_has_no_preview(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("\n\n", "utf-8")
    with pytest.raises(BadInput, match="empty"):
        preview_table(path)


def test_columns_matched_by_hand_are_used(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("A,B\n020 7946 0101,Chess club\n", "utf-8")
    with pytest.raises(BadInput, match="no column holds the names"):
        do_import(vault, path)
    do_import(vault, path, mapping={"name": 1, "phone": 0})
    (club,) = records(vault).values()
    assert (club.name, club.phones[0].number) == ("Chess club", "020 7946 0101")


def test_a_column_is_used_once() -> None:
    mapping = guess_mapping(["Organisation", "Organisation name", "Service", "Email address"])
    assert mapping == {"organization": 0, "name": 2, "email": 3}


def test_a_format_that_is_told_wins_and_a_made_up_one_is_refused(
    vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Name\nChess club\n", "utf-8")
    with pytest.raises(BadInput):
        do_import(vault, path, format="oruk3")
    with pytest.raises(BadInput, match="cannot read the format"):
        do_import(vault, path, format="pdf")
    assert do_import(vault, path, format="spreadsheet").added == 1


def _row(code: str, setting: str, status: str = "A") -> list[str]:
    row = [code, "NAME", "", "", "1 ROAD", "", "", "", "", "N7 6QT", "20200101", "", status]
    return [*row, *[""] * 12, setting, ""]


def test_ods_lists_are_told_apart_by_what_is_in_them() -> None:
    assert ods.detect([_row("A81001", "4"), _row("F83002", "4")]) == ods.GP
    assert ods.detect([_row("FA002", ""), _row("FA007", "", "C")]) == ods.PHARMACY
    assert ods.detect([_row("A81001", "")]) is None
    assert ods.detect([["Name", "Phone"]]) is None
    assert ods.detect([]) is None


def test_other_settings_and_closed_rows_are_counted_but_not_listed(
    vault: Vault, tmp_path: Path
) -> None:
    rows = [_row("A81001", "4"), _row("A81002", "4", "C"), _row("A81003", "10"), ["A81004"]]
    path = tmp_path / "list.csv"
    path.write_text("\n".join(",".join(row) for row in rows), "utf-8")
    report = do_import(vault, path, format="ods-gp")
    assert (report.read, report.added, report.rejected) == (2, 1, 1)
    assert report.details["not_listed"] == 2
