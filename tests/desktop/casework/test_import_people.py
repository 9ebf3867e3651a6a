"""Whom the rows of other teams' spreadsheets are about, and what is unclear in them."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from casework_team import bring_in, new_client, small, taken_out
from sqlalchemy import func, select

from signpost_desktop.casework.clients import client
from signpost_desktop.casework.follow_ups import open_follow_ups
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.tables import Contact, Person
from signpost_desktop.store.vault import Vault, open_with_keys


def test_rows_without_a_reference_are_one_person_only_on_good_evidence(vault: Vault) -> None:
    report = bring_in(
        vault,
        small(
            ("", "Maria", "", "", "", "", "one"),
            ("", "Maria", "", "", "", "", "two"),
            ("", "Maria", "Madeup", "1980", "07700 900001", "", "three"),
            ("", "Maria", "Madeup", "1980", "+44 7700 900001", "", "four"),
            ("", "", "", "", "", "", ""),
            ("", "", "", "", "", "N7 6QT", "no name, one note"),
            ("", "?", "unknown", "", "", "", "nobody by name"),
        ),
    )
    assert (report.read, report.contacts_added, report.rejected) == (7, 6, 1)
    assert (report.clients_added, report.clients_matched) == (3, 1)
    assert [d["row"] for d in report.details if "Not brought in" in d["problem"]] == [6]
    exported = taken_out(vault)
    nameless = next(c for c in exported["contacts"] if c["note"] == "no name, one note")
    assert nameless["participants"] == []
    assert nameless["lsoa"]
    assert "6QT" not in json.dumps(exported)


def test_the_same_row_twice_in_one_file_is_two_contacts(vault: Vault) -> None:
    twice = small(*[("R-1", "A", "B", "", "", "", "same")] * 2)
    assert bring_in(vault, twice).contacts_added == 2
    assert bring_in(vault, twice).unchanged == 2


def test_a_client_made_by_hand_is_known_by_reference_and_not_overwritten(vault: Vault) -> None:
    identifier = new_client(
        vault, given_name="Fadumo", family_name="Ali", reference="r-1", ring="no"
    )
    report = bring_in(vault, small(("R-1", "Fadumo", "Warsame", "1980", "07700 900001", "", "x")))
    assert (report.clients_added, report.clients_matched) == (0, 1)
    assert [(d["row"], d["column"]) for d in report.details] == [(2, "family_name")]
    with vault.act() as session:
        page = client(session, identifier)
    assert (page.family_name, page.birth_date) == ("Ali", "1980")
    assert str(page.phone) == "07700 900001. Do not ring."


def test_somebody_already_known_is_warned_of(vault: Vault) -> None:
    new_client(vault, given_name="Maxamed", family_name="Xasan", birth_date="1980", reference="H")
    report = bring_in(vault, small(("R-1", "Mohamed", "Hassan", "1980", "", "", "x")))
    assert [(d["like_reference"], d["like_row"]) for d in report.duplicates] == [("H", None)]


def test_owners_needs_and_unclear_flags(vault: Vault) -> None:
    headers = ("name", "Issue", "Follow up", "Worker", "Due date", "Closed", "Shoe size")
    with vault.act() as session:
        hodan = session.db.scalars(select(Person.id).where(Person.name == "Hodan")).one()
    table = small(
        ("Fadumo Ali", "rent; a piano", "yes", "hodan", "2026-12-01", "", "39"),
        ("Ali, Cawo", "rent", "maybe", "Ruth", "", "no", ""),
        ("Marta", "rent", "", "", "05/12/2026", "", ""),
        ("Bashir", "rent", "yes", "", "", "yes", ""),
        ("Olena", "rent", "no", "", "", "", ""),
        headers=headers,
    )
    concepts = {"rent": "rent_arrears"}
    report = bring_in(vault, table, concept_of=lambda words: concepts.get(words, ""))
    with vault.read() as session:
        rows = {row.who: row for row in open_follow_ups(session, "all").rows}
        mine = [row.who for row in open_follow_ups(session, "mine").rows]
    assert set(rows) == {"Fadumo A.", "Cawo A.", "Marta", "Bashir"}
    assert mine == ["Fadumo A."]
    assert rows["Cawo A."].with_name == "Ruth"
    assert (rows["Cawo A."].state, rows["Bashir"].status) == ("no_date", "done")
    told = {(d["row"], d["column"]) for d in report.details}
    assert told == {(3, "needs_more_help"), (4, "needs_more_help")}
    exported = taken_out(vault)
    first = next(c for c in exported["contacts"] if c["imported"]["row"] == 2)
    assert [(n["concept"], n["words"]) for n in first["needs"]] == [
        ("rent_arrears", "rent"),
        ("", "a piano"),
    ]
    assert first["imported"]["other"] == {"Shoe size": "39"}
    assert next(f for f in exported["follow_ups"] if f["owner_id"] == hodan)["owner"] == "Hodan"


def test_a_matching_without_people_or_needs_is_refused(vault: Vault) -> None:
    with pytest.raises(BadInput, match="Match at least"):
        bring_in(vault, small(("x",), headers=("Shoe size",)))
    with vault.read() as session:
        assert session.db.scalar(select(func.count()).select_from(Contact)) == 0


def test_ids_say_nothing_about_names_to_whoever_lacks_the_profile(
    vault: Vault, made_profile: Any, tmp_path: Path
) -> None:
    """The same person in two profiles has two ids: a server cannot try names against ids."""
    folder = tmp_path / "second"
    shutil.copytree(made_profile.folder, folder)
    row = small(("R-1", "Fadumo", "Ali", "1980", "", "", "x"))
    bring_in(vault, row)
    with open_with_keys(folder, made_profile.keys, clock=vault.clock) as second:
        bring_in(second, row)
        ids = {each["id"] for each in taken_out(second)["clients"]}
    assert not ids & {each["id"] for each in taken_out(vault)["clients"]}
