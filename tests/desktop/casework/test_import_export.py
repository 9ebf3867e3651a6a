"""A team's spreadsheet goes in whole, twice without doubles, and comes out whole."""

import csv
import json
import random
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from casework_team import Team, bring_in, small, taken_out
from sqlalchemy import select

from paths import shared
from signpost_desktop.casework.clients import find_clients, history
from signpost_desktop.casework.export import export_casework
from signpost_desktop.casework.follow_ups import resolve
from signpost_desktop.casework.needs import list_needs
from signpost_desktop.casework.spreadsheet_import import (
    Table,
    read_table,
)
from signpost_desktop.store.errors import Cancelled, NotAllowed
from signpost_desktop.store.tables import AuditEntry, Base, Contact
from signpost_desktop.store.vault import Vault


def sample() -> list[dict[str, str]]:
    with shared("data", "casework_sample.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def sample_table() -> Table:
    return read_table(shared("data", "casework_sample.csv"))


def everything(vault: Vault) -> Counter[str]:
    tables = {t.name for t in Base.metadata.sorted_tables} - {"audit", "setting", "client_key"}
    with vault.read() as session:
        connection = session.db.connection()
        return Counter(
            {
                name: connection.exec_driver_sql(f"select count(*) from {name}").scalar_one()
                for name in tables
            }
        )


def test_every_row_of_the_sample_is_accounted_for(vault: Vault) -> None:
    report = bring_in(vault, sample_table())
    assert report.read == 300
    assert (report.contacts_added, report.unchanged, report.rejected) == (300, 0, 0)
    assert (report.clients_added, report.clients_matched) == (210, 90)
    told = {(detail["row"], detail["column"]) for detail in report.details}
    rows = {row["reference"]: number for number, row in enumerate(sample(), start=2)}
    assert {column for _row, column in told} == {
        "birth_year",
        "contact_date",
        "given_name",
        "languages",
    }
    assert len([1 for _row, column in told if column == "contact_date"]) == 1
    assert rows["DEMO-0199"] > 0


def test_people_with_one_name_and_year_are_warned_of_and_not_merged(vault: Vault) -> None:
    report = bring_in(vault, sample_table())
    assert [(d["reference"], d["like_reference"]) for d in report.duplicates] == [
        ("DEMO-0184", "DEMO-0159")
    ]
    assert report.duplicates[0]["why"] == "same name, same year of birth"
    with vault.read() as session:
        assert len(find_clients(session, "almaz specimen")) == 2
    told = json.dumps([report.duplicates, report.details])
    for row in sample():
        assert not row["family_name"] or row["family_name"] not in told


def test_a_second_time_and_in_another_order_nothing_is_added(vault: Vault) -> None:
    table = sample_table()
    bring_in(vault, table)
    before = everything(vault)
    order = list(range(300))
    random.Random(3).shuffle(order)
    mixed = Table(
        table.headers,
        tuple(table.rows[i] for i in order),
        tuple(table.numbers[i] for i in order),
    )
    for again in (table, mixed):
        report = bring_in(vault, again)
        assert (report.read, report.unchanged) == (300, 300)
        assert report.contacts_added == report.clients_added == report.rejected == 0
        assert report.duplicates == []
    assert everything(vault) == before


def test_the_sample_comes_out_whole(vault: Vault) -> None:
    """Every cell of every row is found again: as a field, or as it was written."""
    bring_in(vault, sample_table())
    exported = taken_out(vault)
    clients = {each["id"]: each for each in exported["clients"]}
    follow_ups = {each["contact_id"]: each for each in exported["follow_ups"]}
    contacts = {each["imported"]["row"]: each for each in exported["contacts"]}
    table = sample_table()
    assert len(contacts) == 300
    for number, cells in zip(table.numbers, table.rows, strict=True):
        written = dict(zip(table.headers, cells, strict=True))
        contact = contacts[number]
        (participant,) = contact["participants"]
        rebuilt = _cells(contact, clients[participant], follow_ups.get(contact["id"]))
        for name, cell in written.items():
            if cell or name in ("needs", "note", "signposted_to", "contact_date", "due"):
                assert rebuilt[name] == cell, (number, name)


def _cells(
    contact: dict[str, Any], person: dict[str, Any], follow_up: dict[str, Any] | None
) -> dict[str, str]:
    """A row of the spreadsheet, built from what was exported."""
    flagged = follow_up or dict.fromkeys(
        ("urgency", "reason", "owner", "due", "resolved_on", "outcome"), ""
    )
    as_written = {
        name: value["number"] if isinstance(value, dict) else value
        for name, value in contact["imported"].get("as_written", {}).items()
    }
    return {
        "reference": contact["reference"],
        "given_name": person["given_name"],
        "family_name": person["family_name"],
        "birth_year": person["birth_date"] or "",
        "languages": ";".join(person["languages"]),
        "interpreter": person["interpreter"].replace("not_asked", ""),
        "phone": (person["phone"] or {}).get("number", ""),
        "postcode": person["postcode"],
        "contact_date": contact["happened_on"],
        "venue": contact["venue"],
        "needs": ";".join(need["words"] for need in contact["needs"]),
        "note": contact["note"],
        "signposted_to": ";".join(given["service_name"] for given in contact["services"]),
        "needs_more_help": "yes" if follow_up else "no",
        "urgency": flagged["urgency"],
        "reason": flagged["reason"],
        "owner": flagged["owner"],
        "due": flagged["due"] or "",
        "resolved": flagged["resolved_on"] or "",
        "outcome": flagged["outcome"],
    } | as_written


def test_needs_lists_exactly_the_open_ones_in_the_fixed_order(vault: Vault) -> None:
    bring_in(vault, sample_table())
    with vault.read() as session:
        needs = list_needs(session)
        today = session.today()
    open_rows = [r for r in sample() if r["needs_more_help"] == "yes" and not r["resolved"]]
    assert len(needs) == len(open_rows) == 52

    def key(reference: str, due: str, urgency: str, reason: str, owner: str) -> tuple[str, ...]:
        return reference, due, urgency, reason, owner

    assert Counter(
        key(n["reference"], n["due"], n["urgency"], n["reason"], n["owner"]) for n in needs
    ) == Counter(
        key(r["reference"], r["due"], r["urgency"], r["reason"], r["owner"]) for r in open_rows
    )

    def bucket(need: dict[str, Any]) -> int:
        due = date.fromisoformat(need["due"])
        if due > today:
            return 4
        if need["urgency"] == "urgent":
            return 0
        return 1 if due < today else 2

    places = [(bucket(need), need["due"]) for need in needs]
    assert places == sorted(places)
    assert all(need["safe_contact"] for need in needs)


def test_dirt_of_the_sample_is_kept_and_not_guessed_at(vault: Vault) -> None:
    bring_in(vault, sample_table())
    by_reference = {each["reference"]: each for each in taken_out(vault)["clients"]}
    assert by_reference["DEMO-0077"]["birth_date"] == "1961"
    assert by_reference["DEMO-0077"]["birth_estimated"]
    assert by_reference["DEMO-0078"]["birth_date"] is None  # "61": an age, or a year?
    assert by_reference["DEMO-0079"]["birth_date"] is None
    assert by_reference["DEMO-0103"]["given_name"] == "Hodan"
    assert by_reference["DEMO-0017"]["given_name"] == "Dilan"  # blank in the first row
    assert by_reference["DEMO-0120"]["languages"] == ["so", "en", "it"]
    with vault.read() as session:
        for typed in ("huda inventado", "hodan inventado", "هدى"):
            assert "DEMO-0058" in [
                taken["reference"]
                for taken in by_reference.values()
                if taken["id"] in [row.id for row in find_clients(session, typed)]
            ]
        undated = session.db.scalars(select(Contact).where(Contact.happened_on == "")).one()
        assert undated.extra["import"]["as_written"]["contact_date"] == "31/02/2026"
        (person,) = find_clients(session, "aylin sampleton")
        assert [entry.when_words for entry in history(session, person.id)] == ["Date not known"]


def test_a_formula_is_text_and_right_to_left_text_stays_whole(vault: Vault) -> None:
    bring_in(vault, sample_table())
    notes = {contact["note"] for contact in taken_out(vault)["contacts"]}
    assert '=HYPERLINK("http://example.invalid","click")' in notes
    assert "تحتاج إلى مترجمة. 0800 123 4567" in notes
    assert 'Line one\nLine two, with a comma; and "quotes"' in notes


def test_an_xlsx_brings_the_same_as_the_csv(vault: Vault, tmp_path: Path) -> None:
    from openpyxl import Workbook

    table = sample_table()
    book = Workbook()
    for row in (table.headers, *table.rows):
        book.active.append(  # type: ignore[union-attr]
            [int(cell) if cell.isdigit() else cell or None for cell in row]
        )
    book.save(tmp_path / "team.xlsx")
    bring_in(vault, table)
    report = bring_in(vault, read_table(tmp_path / "team.xlsx"))
    assert (report.read, report.unchanged, report.contacts_added) == (300, 300, 0)


def test_stopping_half_way_leaves_nothing_behind(vault: Vault) -> None:
    asked: list[int] = []
    heard: list[tuple[int, int]] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) == 4

    before = everything(vault)
    with pytest.raises(Cancelled):
        bring_in(
            vault,
            sample_table(),
            progress=lambda done, total: heard.append((done, total)),
            cancelled=cancelled,
        )
    assert heard == [(25, 300), (50, 300), (75, 300)]
    assert everything(vault) == before


def test_only_coordinators_bring_in_and_take_out_and_it_is_logged(team: Team) -> None:
    vault = team.become("Cem")
    with pytest.raises(NotAllowed):
        bring_in(vault, small(("R-1", "A", "B", "", "", "", "")))
    with vault.act() as session, pytest.raises(NotAllowed):
        export_casework(session, "")
    vault = team.become("Cora")
    bring_in(vault, small(("R-1", "Canary", "B", "", "", "", "")))
    with vault.act() as session:
        export_casework(session, "funder's report")
    with vault.read() as session:
        lines = session.db.scalars(select(AuditEntry).order_by(AuditEntry.number)).all()[-2:]
    assert [line.action for line in lines] == ["imported casework", "exported casework"]
    assert lines[1].detail["purpose"] == "funder's report"
    assert "Canary" not in str([line.detail for line in lines])


def test_no_number_leaves_without_its_safe_contact_words(vault: Vault) -> None:
    """Hazard 2: also where a row of a spreadsheet gave another number."""
    bring_in(
        vault,
        small(
            ("R-1", "A", "B", "1980", "07700 900001", "", ""),
            ("R-1", "A", "B", "1980", "07700 900002", "", "other"),
        ),
    )
    exported = taken_out(vault)
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict):
            if "number" in value:
                found.append(value["number"])
                assert value["safe_contact"], value
                return
            for each in value.values():
                walk(each)
        elif isinstance(value, list):
            for each in value:
                walk(each)
        else:
            assert "07700" not in str(value)

    walk(exported)
    assert sorted(found) == ["07700 900001", "07700 900002"]


def test_a_row_that_is_done_elsewhere_can_be_settled_here_and_stays_settled(vault: Vault) -> None:
    bring_in(vault, sample_table())
    with vault.act() as session:
        first = list_needs(session)[0]
        resolve(session, first["id"], "got_help")
    bring_in(vault, sample_table())
    with vault.read() as session:
        assert len(list_needs(session)) == 51
