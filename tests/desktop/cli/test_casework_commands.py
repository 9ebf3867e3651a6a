"""casework import and export, and the list of who needs more help."""

import csv
import json
import os
from pathlib import Path
from typing import Any

import pytest
from command_line import CommandLine
from tests.paths import shared


@pytest.fixture
def sample() -> Path:
    return shared("data", "casework_sample.csv")


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def numbers(report: dict[str, Any]) -> dict[str, int]:
    return {name: value for name, value in report.items() if isinstance(value, int)}


def test_the_sample_goes_in_once_is_listed_and_comes_out_whole(
    signpost: CommandLine, sample: Path, tmp_path: Path
) -> None:
    first = signpost.json("casework", "import", sample)
    assert numbers(first) == {
        "read": 300, "contacts_added": 300, "clients_added": 210, "clients_matched": 90,
        "unchanged": 0, "rejected": 0,
    }  # fmt: skip
    assert [warning["reference"] for warning in first["duplicates"]] == ["DEMO-0184"]
    second = signpost("casework", "import", sample)
    assert second.code == 0
    assert "unchanged" in second.out and "300" in second.out
    assert "300 rows" in second.err

    needs = signpost.json("needs")
    assert list(needs) == ["needs"]
    open_rows = sorted(
        (row["reference"], row["due"])
        for row in rows_of(sample)
        if row["needs_more_help"] == "yes" and not row["resolved"]
    )
    assert len(needs["needs"]) == 52
    assert sorted((need["reference"], need["due"]) for need in needs["needs"]) == open_rows
    assert in_fixed_order(needs["needs"])
    assert len(signpost("needs").out.splitlines()) == 52

    out = tmp_path / "out.json"
    told = signpost.json("casework", "export", "--out", out, "--purpose", "funder's report")
    assert (told["contacts"], told["clients"]) == (300, 210)
    if os.name == "posix":
        assert out.stat().st_mode & 0o777 == 0o600
    exported = json.loads(out.read_text("utf-8"))
    notes = {contact["note"] for contact in exported["contacts"]}
    assert {row["note"] for row in rows_of(sample)} <= notes
    assert '=HYPERLINK("http://example.invalid","click")' in notes
    references = {client["reference"] for client in exported["clients"]}
    references |= {contact["reference"] for contact in exported["contacts"]}
    assert {row["reference"] for row in rows_of(sample)} <= references


def in_fixed_order(needs: list[dict[str, Any]]) -> bool:
    """Urgent due or overdue; other overdue, oldest first; due today; no date; later."""
    groups = ["urgent", "overdue", "today", "no_date", "later"]
    places = [groups.index(need["state"]) for need in needs]
    overdue = [need["due"] for need in needs if need["state"] == "overdue"]
    return places == sorted(places) and overdue == sorted(overdue)


def test_import_gives_needs_their_place_in_the_taxonomy(
    signpost: CommandLine, tmp_path: Path
) -> None:
    table = tmp_path / "team.csv"
    table.write_text(
        "reference,given_name,contact_date,needs\nR-1,Invented,2026-11-02,can't pay my rent\n",
        "utf-8",
    )
    assert signpost.json("casework", "import", table)["contacts_added"] == 1
    out = tmp_path / "out.json"
    signpost.json("casework", "export", "--out", out)
    exported = json.loads(out.read_text("utf-8"))
    (need,) = [need for contact in exported["contacts"] for need in contact["needs"]]
    assert need["words"] == "can't pay my rent"
    assert need["concept"]


def test_a_workbook(signpost: CommandLine, sample: Path, tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    with sample.open(encoding="utf-8-sig", newline="") as file:
        for row in list(csv.reader(file))[:21]:
            book.active.append([cell or None for cell in row])  # type: ignore[union-attr]
    book.save(tmp_path / "team.xlsx")
    report = signpost.json("casework", "import", tmp_path / "team.xlsx")
    assert (report["read"], report["contacts_added"]) == (20, 20)
    answer = signpost("casework", "import", tmp_path / "team.xlsx")
    assert answer.code == 0 and "20" in answer.out


def test_what_is_no_table(signpost: CommandLine, tmp_path: Path) -> None:
    wrong = tmp_path / "team.xlsx"
    wrong.write_bytes(b"PK\x03\x04 not a workbook")
    empty = tmp_path / "empty.csv"
    empty.write_text("", "utf-8")
    for path in (wrong, empty, tmp_path / "none.csv", tmp_path):
        answer = signpost("casework", "import", path, "--json")
        assert (answer.code, answer.json["error"]) == (1, "bad_input"), path
        assert "Traceback" not in answer.err


def test_nobody_is_waiting(signpost: CommandLine) -> None:
    assert signpost.json("needs") == {"needs": []}
    assert signpost("needs").out == "Nobody is waiting.\n"


def test_a_volunteer_may_not_export_or_import(
    signpost: CommandLine, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.json"
    answer = signpost.json("casework", "export", "--out", out, person="Vera", code=1)
    assert answer["error"] == "not_allowed"
    assert not out.exists()
    answer = signpost.json("casework", "import", sample, person="Vera", code=1)
    assert answer["error"] == "not_allowed"
    assert signpost.json("needs") == {"needs": []}


def test_an_export_that_cannot_be_written_is_no_export(
    signpost: CommandLine, tmp_path: Path
) -> None:
    there = tmp_path / "there.json"
    there.write_text("mine", "utf-8")
    for out in (there, tmp_path / "nowhere" / "out.json", tmp_path):
        answer = signpost.json("casework", "export", "--out", out, code=1)
        assert answer["error"] == "bad_input"
    assert there.read_text("utf-8") == "mine"
    assert not audited(signpost, "exported casework")
    signpost.json("casework", "export", "--out", tmp_path / "out.json")
    assert audited(signpost, "exported casework")


def test_a_purpose_that_is_refused_leaves_no_file(signpost: CommandLine, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    signpost.json("casework", "export", "--out", out, "--purpose", "x" * 501, code=1)
    assert not out.exists()


def audited(signpost: CommandLine, action: str) -> int:
    from sqlalchemy import func, select

    from signpost_desktop.store.tables import AuditEntry
    from signpost_desktop.store.vault import open_profile

    secret = signpost.passphrases["Hodan"]
    with open_profile(signpost.folder, secret, "Hodan") as vault, vault.read() as session:
        query = select(func.count()).where(AuditEntry.action == action)
        return int(session.db.scalar(query) or 0)
