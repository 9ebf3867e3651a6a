"""Texts of services in other languages, from feeds: read, cleaned, kept apart from English."""

from pathlib import Path
from typing import Any

import pytest

from import_samples import do_import, records, service, write_feed
from signpost_desktop.store.vault import Vault
from signpost_directory.feeds.items import ReadService
from signpost_directory.feeds.open_referral import read_service
from signpost_directory.feeds.spreadsheet import fields_with, guess_mapping
from signpost_directory.records import ServiceRecord, Translation
from signpost_directory.translated import base_language, language_tag, mark_outdated

SO = "Xarunta Tusaale"


def read(**fields: Any) -> tuple[Translation, ...]:
    """The translations of a service with these fields."""
    item = read_service({"id": "1", "name": "Club", "description": "Tea", **fields})
    assert isinstance(item, ReadService)
    assert (item.record.name, item.record.description) == ("Club", "Tea")
    return item.record.translations


@pytest.mark.parametrize(
    "fields",
    [
        {"translations": [{"language": "so", "name": SO}]},
        {"translations": [{"locale": "so", "title": SO}]},
        {"translations": {"language": "Somali", "name": SO}},
        {"translations": {"so": {"name": SO}, "en": {"name": "Club"}}},
        {"translations": [{"language": "som", "field_name": "name", "translation": SO}]},
        {"name_so": SO},
        {"name:so": SO},
        {"name@so": SO},
    ],
)
def test_a_name_in_somali_is_read_from_every_form(fields: dict[str, Any]) -> None:
    (told,) = read(**fields)
    assert (told.language, told.name, told.description) == ("so", SO, "")


def test_all_texts_are_read_with_who_and_when() -> None:
    row = {
        "language": "pt_BR", "name": "Clube", "description": "Chá<br>e bolo",
        "eligibility_description": "Todos", "application_process": "Ligue primeiro",
        "required_documents": [{"document": "Passaporte"}, "Carta"],
        "translator": "Ana Exemplo", "last_modified": "2026-03-01T10:00:00Z",
    }  # fmt: skip
    (told,) = read(translations=[row])
    assert told == Translation(
        "pt-BR", "Clube", "Chá\ne bolo", "Todos", "Ligue primeiro", ("Passaporte", "Carta"),
        "Ana Exemplo", "2026-03-01",
    )  # fmt: skip


def test_hostile_texts_are_cleaned_and_what_is_none_is_left_out() -> None:
    hostile: list[Any] = [
        {"language": "so", "name": "<script>x()</script>\u202eXarun\x00ta", "translator": "a@b.uk"},
        {"language": "so", "name": "A second one"},
        {"language": "../../etc", "name": "x"},
        {"language": "en", "name": "English"},
        {"language": "bn"},
        {"language": {"a": 1}, "name": ["x"]},
        7, None, "so",
    ]  # fmt: skip
    (told,) = read(translations=hostile, **{"name_zz": "x", "url_so": "x", "name_id": "n-1"})
    assert told == Translation("so", "Xarunta")
    many = [{"language": f"{a}{b}", "name": "x"} for a in "abcdefgh" for b in "abcdefghijklm"]
    assert len(read(translations=many)) == 60
    assert read(translations="x" * 1000) == ()


def test_translations_beside_hsds_tables_come_to_their_service(
    vault: Vault, tmp_path: Path
) -> None:
    path = tmp_path / "tables.json"
    path.write_text(
        '{"services": [{"id": "1", "name": "Club"}, {"id": "2", "name": "Other"}],'
        ' "translations": [{"id": "t", "service_id": "1", "language": "so",'
        ' "field_name": "name", "translation": "Naadi"}]}',
        "utf-8",
    )
    do_import(vault, path)
    found = records(vault)
    assert found["1"].translations == (Translation("so", "Naadi"),)
    assert found["2"].translations == ()


def test_a_translation_whose_english_changed_in_a_later_import_says_so(
    vault: Vault, tmp_path: Path
) -> None:
    def bring(description: str, somali: str) -> tuple[str, ...]:
        texts = [{"language": "so", "name": SO, "description": somali}]
        feed = write_feed(
            tmp_path / "a.json", [service(1, description=description, translations=texts)]
        )
        do_import(vault, feed)
        return records(vault)["s-1"].translations[0].outdated

    assert bring("Tea.", "Shaah.") == ()
    assert bring("Tea and rice.", "Shaah.") == ("description",)
    assert bring("Tea and rice, free.", "Shaah.") == ("description",)
    assert bring("Tea and rice, free.", "Shaah iyo bariis.") == ()


def test_what_is_new_is_never_out_of_date() -> None:
    record = records_of("Tea", ())
    later = records_of("Rice", (Translation("so", SO),))
    assert mark_outdated(record, later) == later


def records_of(description: str, translations: tuple[Translation, ...]) -> ServiceRecord:
    return ServiceRecord("1", "Club", description, translations=translations)


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Name (Somali)", "name:so"),
        ("name [so]", "name:so"),
        ("Service name in Somali", "name:so"),
        ("description_so", "description:so"),
        ("What it offers - Soomaali", "description:so"),
        ("Somali name", "name:so"),
        ("What to bring (বাংলা)", "documents:bn"),
        ("How to get help there (Arabic)", "referral:ar"),
        ("Who it is for: tr", "eligibility:tr"),
        ("Languages (Somali)", None),
        ("Name (English)", None),
        ("Phone (work)", None),
        ("post_code", None),
    ],
)
def test_a_heading_says_which_text_and_which_language(heading: str, column: str | None) -> None:
    found = guess_mapping(["Name", heading])
    assert found["name"] == 0
    assert {name for name in found if ":" in name} == ({column} if column else set())


def test_a_spreadsheet_brings_translations_in(vault: Vault, tmp_path: Path) -> None:
    path = tmp_path / "ours.csv"
    path.write_text(
        "Name,Name (Somali),Description,description_so,What to bring [so]\n"
        'Chess club,Naadiga shaxda,Chess,"<b>Shax</b> iyo shaah",Waxba\n'
        "Other club,,Tea,,\n",
        "utf-8",
    )
    assert do_import(vault, path).added == 2
    chess, other = sorted(records(vault).values(), key=lambda one: one.name)
    assert chess.translations == (
        Translation("so", "Naadiga shaxda", "Shax iyo shaah", required_documents=("Waxba",)),
    )
    assert (other.name, other.translations) == ("Other club", ())


def test_the_page_that_matches_columns_names_them() -> None:
    fields = fields_with(guess_mapping(["Name", "Name (Somali)"]))
    assert fields["name:so"] == "Name of the service in Somali"


@pytest.mark.parametrize(
    ("written", "tag"),
    [("so", "so"), ("SO_so", "so-SO"), ("som", "so"), ("zh_Hant", "zh-Hant"), ("", ""), ("x1", "")],
)
def test_codes_of_languages_have_one_form(written: str, tag: str) -> None:
    assert language_tag(written) == tag
    assert base_language(tag) == tag[:2]
