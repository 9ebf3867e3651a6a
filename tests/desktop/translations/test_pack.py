"""A translation pack: what a speaker writes stands, and a wrong or hostile file changes nothing."""

import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from signpost_desktop.cli.main import run
from signpost_desktop.directory.urgent import UrgentWords
from signpost_desktop.resources import resource
from signpost_desktop.store.errors import BadInput
from signpost_desktop.translations import pack
from signpost_desktop.translations.catalogue import corrected_messages, words_of
from signpost_desktop.translations.corrections import (
    Correction,
    Corrections,
    every_correction,
    read_corrections,
    write_corrections,
)
from signpost_desktop.translations.languages import Language
from signpost_desktop.translations.overlay import corrected_needs, corrected_paper_words
from signpost_desktop.translations.pack import export_pack, import_pack, shares_beside
from signpost_desktop.translations.pack_entries import Entry, entries
from signpost_directory.concepts import Concepts

Change = Callable[[Any], None]
UNDRAFTED = "Saved on this computer only."


@pytest.fixture(scope="module")
def exported() -> bytes:
    """The Turkish pack."""
    file = io.BytesIO()
    export_pack("tr", Path("nowhere"), file)
    return file.getvalue()


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    """Where corrections are kept."""
    return tmp_path / "kept"


def _is_among_the_few(entry: Entry) -> bool:
    if entry.kind == "needs":
        return entry.key.startswith("food.food-bank")
    return entry.kind != "window" or entry.english.startswith(("Cover", "{0} of {1}", UNDRAFTED))


@pytest.fixture
def filled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Change], Path]:
    """A small pack after somebody changed it; one of the window's texts has no draft."""

    def few(language: Language, corrections: Corrections) -> tuple[Entry, ...]:
        return tuple(
            replace(each, draft=()) if each.english.startswith(UNDRAFTED) else each
            for each in entries(language, corrections)
            if _is_among_the_few(each)
        )

    monkeypatch.setattr(pack, "entries", few)
    file = io.BytesIO()
    export_pack("tr", Path("nowhere"), file)
    exported = file.getvalue()

    def fill(change: Change) -> Path:
        book = load_workbook(io.BytesIO(exported))
        change(book)
        path = tmp_path / "pack.xlsx"
        book.save(path)
        return path

    return fill


def write(book: Any, kind: str, key: str, correction: str = "", name: str = "") -> None:
    """What a speaker writes in a row."""
    row = next(row for row in book[kind].iter_rows(min_row=2) if row[0].value == key)
    row[3].value, row[4].value = correction or None, name or None


def a_key(book: Any, kind: str, english: str) -> str:
    return next(
        str(row[0].value)
        for row in book[kind].iter_rows(min_row=2)
        if str(row[1].value).startswith(english)
    )


def test_a_pack_holds_every_kind_with_its_english(exported: bytes) -> None:
    book = load_workbook(io.BytesIO(exported))
    assert book.sheetnames == ["window", "needs", "sheet", "letters", "client_screen", "urgent"]
    for sheet in book:
        assert [cell.value for cell in sheet[1]] == [
            "key", "english", "draft", "correction", "reviewed_by",
        ]  # fmt: skip
    assert book["window"].max_row > 1_000
    assert book["needs"].max_row > 2_000


def test_what_a_speaker_wrote_stands_over_what_is_shipped(
    filled: Callable[[Change], Path], kept: Path
) -> None:
    def change(book: Any) -> None:
        write(book, "window", a_key(book, "window", "Cover"), "Ört", "Elif")
        write(book, "needs", "food.food-bank", "Gıda bankası", "Elif")
        write(book, "needs", "food.food-bank/phrases", "evde yemek yok | açız", "")
        write(book, "sheet", "title", "Size bilgi", "Elif")
        write(book, "letters", "gp_ask", "Beni kaydedin lütfen.", "Elif")

    taken = import_pack(filled(change), kept)
    assert (taken.language, taken.changed) == ("tr", 5)
    assert ("Ört",) in words_of("tr", kept).values()
    assert [each.reviewed for each in corrected_messages("tr", kept) if each.forms == ("Ört",)]
    needs = Concepts.load(corrected=corrected_needs(every_correction(kept)))
    labels = needs.labels_in("tr")["food.food-bank"]
    assert (labels.preferred, labels.reviewed_by) == ("Gıda bankası", "Elif")
    assert labels.phrases == ("evde yemek yok", "açız")
    sheet = corrected_paper_words("sheet", {"title": "x", "phone": "y"}, kept, "tr")
    assert sheet == {"title": "Size bilgi", "phone": "y"}
    letters = corrected_paper_words("letters", {"gp_ask": "x", "title": "y"}, kept, "tr")
    assert letters == {"gp_ask": "Beni kaydedin lütfen.", "title": "y"}
    assert needs.version == Concepts.load().version


def test_a_name_alone_confirms_the_draft(filled: Callable[[Change], Path], kept: Path) -> None:
    taken = import_pack(filled(lambda book: write(book, "sheet", "title", name="Elif")), kept)
    assert (taken.changed, taken.confirmed) == (0, 1)
    (correction,) = read_corrections(kept, "tr").of("sheet").values()
    shipped = json.loads(resource("labels", "sheet", "tr.json").read_text("utf-8"))["words"]
    assert correction == Correction((shipped["title"],), "Elif")


def test_later_corrections_are_added_to_those_before(
    filled: Callable[[Change], Path], kept: Path
) -> None:
    import_pack(filled(lambda book: write(book, "sheet", "title", "Bir")), kept)
    import_pack(filled(lambda book: write(book, "sheet", "phone", "Telefon no")), kept)
    assert set(read_corrections(kept, "tr").of("sheet")) == {"title", "phone"}


def test_a_corrected_urgent_rule_finds_its_words(tmp_path: Path) -> None:
    rules = {"language": "tr", "rules": [{"category": "fire-gas", "any": ["yangin"]}], "not": []}
    (tmp_path / "phrases_tr.json").write_text(json.dumps(rules), "utf-8")
    corrections = Corrections(
        "tr", {"urgent": {"0/any": Correction(("ev yaniyor",)), "9/any": Correction(("x",))}}
    )
    words = UrgentWords(tmp_path, {"tr": corrections})
    assert words.is_urgent("ev yaniyor")
    assert not UrgentWords(tmp_path).is_urgent("ev yaniyor")


def all_reasons(path: Path, kept: Path) -> str:
    with pytest.raises(BadInput) as refused:
        import_pack(path, kept)
    assert not kept.exists()
    return refused.value.message


def unknown_key(book: Any) -> None:
    book["window"].append(("nobody: knows this", "", "", "söz", ""))


def lost_placeholder(book: Any) -> None:
    write(book, "window", a_key(book, "window", "{0} of {1}"), "{0}")


def formula(book: Any) -> None:
    write(book, "sheet", "title", '=HYPERLINK("x")')


def day(book: Any) -> None:
    """What a spreadsheet makes of "1/2"."""
    write(book, "sheet", "title", datetime(2026, 2, 1))  # type: ignore[arg-type]  # noqa: DTZ001


def no_column(book: Any) -> None:
    book["needs"]["D1"].value = "something"


def no_sheet(book: Any) -> None:
    del book["urgent"]


def hidden(book: Any) -> None:
    write(book, "needs", "food.food-bank", "Gıda\u202ebankası")


def read_without_words(book: Any) -> None:
    """A row that has no draft either."""
    write(book, "window", a_key(book, "window", UNDRAFTED), name="Elif")


def twice(book: Any) -> None:
    book["sheet"].append(("title", "", "", "söz", ""))


def other_language(book: Any) -> None:
    book.properties.title = "Signpost xx"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (unknown_key, "no text has this key"),
        (lost_placeholder, "{1} is missing"),
        (formula, "a formula cannot be read"),
        (day, "this is not text"),
        (no_column, "the column “correction” is missing"),
        (no_sheet, "The sheet “urgent” is missing"),
        (hidden, "cannot be seen"),
        (read_without_words, "no words to have been read"),
        (twice, "this key came before"),
        (other_language, "no language of Signpost"),
    ],
)
def test_one_wrong_row_and_nothing_is_taken(
    change: Change, why: str, filled: Callable[[Change], Path], kept: Path
) -> None:
    def also_right(book: Any) -> None:
        write(book, "sheet", "phone", "Telefon no")
        change(book)

    assert why in all_reasons(filled(also_right), kept)


def test_many_problems_are_listed_and_the_rest_counted(
    filled: Callable[[Change], Path], kept: Path
) -> None:
    def change(book: Any) -> None:
        for number in range(30):
            book["window"].append((f"no such {number}", "", "", "söz", ""))

    assert "And 10 more." in all_reasons(filled(change), kept)


def test_files_that_are_no_pack_are_refused(tmp_path: Path, kept: Path) -> None:
    text, bomb, other = tmp_path / "a.xlsx", tmp_path / "b.xlsx", tmp_path / "c.xlsx"
    text.write_text("not a spreadsheet")
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b"0" * 60_000_000)
    book = Workbook()
    book.save(other)
    for path in (text, bomb, other, tmp_path / "missing.xlsx"):
        assert "Nothing was changed." in all_reasons(path, kept)


def test_damaged_corrections_leave_the_shipped_words(kept: Path) -> None:
    write_corrections(kept, Corrections("tr", {"sheet": {"title": Correction(("x",))}}))
    (kept / "corrections_tr.json").write_text('{"window": [1]}')
    assert not len(read_corrections(kept, "tr"))
    assert words_of("tr", kept)


def test_the_commands_give_out_and_take_in(
    tmp_path: Path, kept: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "so.xlsx"
    where = ["--corrections", str(kept), "--json"]
    assert run(["translations", "export", "so", "--out", str(file), *where]) == 0
    assert json.loads(capsys.readouterr().out)["rows"] > 3_000
    book = load_workbook(file)
    write(book, "sheet", "title", "Macluumaad kuu ah", "Hodan")
    book.save(file)
    assert run(["translations", "import", str(file), *where]) == 0
    assert json.loads(capsys.readouterr().out)["changed"] == 1
    assert run(["translations", "export", "xx", "--out", str(tmp_path / "x"), *where]) != 0


def few_of(language: Language, corrections: Corrections) -> tuple[Entry, ...]:
    return tuple(each for each in entries(language, corrections) if _is_among_the_few(each))


def test_a_language_that_the_window_is_not_in_is_corrected_too(
    tmp_path: Path, kept: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """Kurmanji: what people type, what is urgent, and a screen that had no words at all."""
    monkeypatch.setattr(pack, "entries", few_of)
    file = tmp_path / "kmr.xlsx"
    where = ["--corrections", str(kept), "--json"]
    assert run(["translations", "export", "kmr", "--out", str(file), *where]) == 0
    book = load_workbook(file)
    assert book.sheetnames == ["needs", "client_screen", "urgent"]
    write(book, "needs", "food.food-bank", "Bankê xwarinê", "Berfîn")
    write(book, "needs", "food.food-bank/phrases", "nanê me nema", "Berfîn")
    write(book, "client_screen", "hello", "Silav!", "Berfîn")
    write(book, "urgent", "0/any", "peyva min", "Berfîn")
    book.save(file)
    assert run(["translations", "import", str(file), *where]) == 0
    assert '"changed":4' in capsys.readouterr().out.replace(" ", "")
    corrections = every_correction(kept)
    needs = Concepts.load(corrected=corrected_needs(corrections)).labels_in("kmr")
    assert needs["food.food-bank"].reviewed_by == "Berfîn"
    assert needs["food.food-bank"].phrases == ("nanê me nema",)
    assert UrgentWords(resource("urgent"), corrections).is_urgent("peyva min")
    assert not UrgentWords(resource("urgent")).is_urgent("peyva min")
    screen = corrected_paper_words("client_screen", {"hello": "", "places": ""}, kept, "kmr")
    assert screen == {"hello": "Silav!", "places": ""}
    shares = shares_beside(kept)
    assert (shares["ro"].drafted, shares["ro"].reviewed) == (100, 0)
    assert 0 < shares["kmr"].reviewed < shares["kmr"].drafted < 100
