"""Extraction: nothing that people read is left out, and the files are what lupdate writes."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tools.extract_words import ROOT, Text, all_texts, error_names, name_of, texts_of
from tools.fill_translations import as_ts, fill, key_of, worksheet
from tools.translations import check, extract

from signpost_desktop.translations.catalogue import Message, file_of, read
from signpost_desktop.translations.languages import DRAFTED
from tools import extract_words, translations

UI = ROOT / "src" / "signpost_desktop" / "ui"
SHOWN_BY = {
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QAction", "QGroupBox", "label", "button",
    "card", "setText", "setTitle", "setToolTip", "setPlaceholderText", "setAccessibleName",
    "setAccessibleDescription", "setWindowTitle", "setStatusTip", "addItem", "addItems", "addTab",
    "add_field", "add_end", "add_link", "add_row", "begin", "big_choice", "say", "after_typing",
    "good", "insertText", "setPlainText", "Row",
}  # fmt: skip
KEPT = {"Signpost", "https://", "Fusion"}


def extracted(source: str, *, in_window: bool = True) -> set[Text]:
    tree = ast.parse(source)
    return set(texts_of(tree, error_names(iter([tree])), in_window=in_window))


def test_the_windows_own_calls_are_found_wherever_they_stand() -> None:
    source = (
        "class Page:\n"
        "    def f(self):\n"
        "        self.tr('One')\n"
        "        return f\"{translate('Ctx', 'Two')}\"\n"
        "KEY = QT_TRANSLATE_NOOP('Keys', 'Three')\n"
        "counted('Team', '{0} row', '{0} rows', n)\n"
    )
    assert extracted(source) == {
        Text("Page", "One"), Text("Ctx", "Two"), Text("Keys", "Three"),
        Text("Team", "{0} rows", True),
    }  # fmt: skip


def test_sentences_below_the_window_are_found() -> None:
    source = (
        "class Gone(SignpostError):\n"
        "    default = 'It is gone.'\n"
        "def f(lead):\n"
        "    raise BadInput(('Choose one.', 'Yes.' if lead else 'No.'))\n"
        "class BadInput(SignpostError): pass\n"
        "A = Words('Row {0}.', 3)\n"
        "B = counted('{0} row', '{0} rows', 3)\n"
        "C = for_people({'code': 'Told', 'other': ('Sheet',)})\n"
    )
    found = extracted(source, in_window=False)
    assert {each.source for each in found} == {
        "It is gone.", "Choose one.", "Yes.", "No.", "Row {0}.", "{0} rows", "Told", "Sheet",
    }  # fmt: skip
    assert {each.context for each in found} == {"Words"}


def windows_sources() -> Iterator[Path]:
    yield from sorted(UI.rglob("*.py"))


def unmarked(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Literals with letters that are handed to something that shows them."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if name_of(call) not in SHOWN_BY:
            continue
        for argument in [*call.args[:2], *(each.value for each in call.keywords)]:
            parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
            for part in parts:
                if isinstance(part, ast.Constant) and isinstance(part.value, str):
                    yield part.lineno, part.value


def test_no_text_of_the_window_is_shown_without_being_translatable() -> None:
    roles = {"muted", "heading", "title", "problem", "warn", "good", "main", "link", "plain", "big"}
    found = [
        f"{path.relative_to(UI)}:{line}: {text!r}"
        for path in windows_sources()
        for line, text in unmarked(ast.parse(path.read_text("utf-8")))
        if sum(map(str.isalpha, text)) > 1
        and text not in roles | KEPT
        and not text.startswith(("Ctrl+", "F1", "F9"))
    ]
    assert not found


def test_no_error_is_raised_with_a_sentence_that_was_filled_already() -> None:
    files = [path for top in extract_words.SOURCES for path in top.rglob("*.py")]
    trees = {path: ast.parse(path.read_text("utf-8")) for path in files}
    errors = error_names(iter(trees.values()))
    found = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path, tree in trees.items()
        for call in ast.walk(tree)
        if isinstance(call, ast.Call) and name_of(call) in errors
        for argument in ast.walk(ast.Tuple(call.args, ast.Load()))
        if isinstance(argument, ast.JoinedStr) and not {"cli", "demo"} & {*path.parts}
    ]
    assert not found


@pytest.mark.parametrize("code", ["ar", "zh_CN"])
def test_a_file_is_letter_for_letter_what_lupdate_wrote(code: str) -> None:
    path = file_of(code)
    assert as_ts(code, read(path)) == path.read_text("utf-8")


def test_what_is_counted_has_plural_forms_wherever_it_is_said() -> None:
    """A noun that has a plural in one text is in no other text after a number without one."""
    things = re.compile(r"\{\d\} ([a-z]{3,}s|people|min)\b")
    texts = read(file_of("so"))  # the check sees to it that every text is in there
    nouns = {noun for each in texts if each.counted for noun in things.findall(each.source)}
    assert {"days", "services", "people", "miles", "min"} < nouns
    plain = [each.source for each in texts if not each.counted]
    assert not [source for source in plain if nouns & {*things.findall(source)}]


def test_words_are_filled_in_by_key_as_drafts() -> None:
    messages = read(file_of("ar"))
    cover = key_of("Cover")
    filled, strange = fill(messages, [f"{cover} = غطاء", "nokey = x", "# a remark"])
    shown = [each for each in filled if each.source == "Cover"]
    assert shown
    assert all(each.forms == ("غطاء",) and not each.reviewed for each in shown)
    assert strange == ["nokey: no text has this key and 1 form(s)"]


def test_a_counted_text_is_filled_with_every_form_or_not_at_all() -> None:
    messages = read(file_of("pl"))
    key = key_of("For safety, please wait {0} seconds. Your notes are safe.")
    assert fill(messages, [f"{key} = {{0}} a || {{0}} b"])[1]
    filled, strange = fill(messages, [f"{key} = {{0}} a || {{0}} b || {{0}} c"])
    assert not strange
    assert ("{0} a", "{0} b", "{0} c") in {each.forms for each in filled}


def test_the_worksheet_names_every_text_once() -> None:
    lines = worksheet(read(file_of("ar")), every=True)
    keys = [(line.partition(" | ")[0], "(PLURAL)" in line) for line in lines]
    assert len(keys) == len(set(keys)) > 1_000


def test_there_is_a_file_for_every_language() -> None:
    assert all(file_of(language.code).is_file() for language in DRAFTED)


def test_a_text_that_is_not_in_the_files_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    language, texts = DRAFTED[0], all_texts()
    assert check(language, texts) == []
    fresh = Text("Page", "A text of today")
    (missing,) = check(language, [*texts, fresh])
    assert "1 is missing" in missing
    assert "A text of today" in missing
    (gone,) = check(language, texts[1:])
    assert "1 is no text now" in gone
    assert language.english in capsys.readouterr().out


@pytest.mark.parametrize(
    ("source", "words", "told"),
    [
        ("Save", "Zapisz", "No problem found."),
        ("{0} rows", ("{0} wiersz", "{0} wiersze", "{0} wierszy"), "No problem found."),
        ("{0} rows", ("{0} wiersz", "{0} wierszy"), "3 plural forms are needed, there are 2"),
        ("{0} rows", ("a", "b {0}", "c {0}", "d {0}"), "3 plural forms are needed, there are 4"),
        ("{0} rows", ("{0} wiersz", "", "{0} wierszy"), "a plural form is empty"),
        ("{0} rows", ("wiersz", "wiersze", "{0} wierszy"), "{0} is missing"),
        ("Row {0}", "Wiersz", "{0} is missing"),
        ("Save", "Za\u202episz", "cannot be seen"),
        ("Save", "Za\x01pisz", "it cannot be read: not well-formed"),
        ("Save", "Сохранить", "another script (CYRILLIC)"),
        ("Saved long ago", "Zapisz", "1 is missing, the first: Text(context='Words', source='Save"),
        ("Save", None, "it cannot be read: [Errno 2]"),
    ],
)
def test_the_check_ends_with_an_error_and_says_what_is_wrong(
    source: str, words: str | tuple[str, ...] | None, told: str,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    counted = isinstance(words, tuple)
    forms = words if isinstance(words, tuple) else (words or "",)
    message = Message("Words", source, forms, counted=counted, reviewed=False)
    if words is not None:
        (tmp_path / "signpost_pl.ts").write_text(as_ts("pl", [message]), "utf-8")
    there = "Save" if source.startswith("Saved") else source
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "all_texts", lambda: (Text("Words", there, counted),))
    good = told == "No problem found."
    assert translations.main(["check", "pl"]) == (0 if good else 1)
    lines = capsys.readouterr().out.splitlines()
    assert any(told in line and (good or "signpost_pl.ts" in line) for line in lines)


def test_every_language_has_as_many_plural_forms_as_lupdate_writes(tmp_path: Path) -> None:
    damaged = tmp_path / "signpost_so.ts"
    damaged.write_text('<TS version="2.1" language="so"><context>', "utf-8")
    (refused,) = extract([Text("Team", "{0} rows", True)], tmp_path)
    assert refused.startswith("signpost_so.ts: lupdate could not")
    damaged.unlink()
    assert extract([Text("Team", "{0} rows", True)], tmp_path) == []
    for language in DRAFTED:
        (message,) = read(tmp_path / f"signpost_{language.code}.ts")
        assert len(message.forms) == language.forms, language.code
