"""A service in the client's language, by keyboard: written, shown first, marked, taken back."""

# ruff: noqa: F811 - fixtures are imported

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
)
from tests.ui.find_hands import Hands, hands  # noqa: F401
from tests.ui.measuring import misfits

from signpost_desktop.access.roles import Role
from signpost_desktop.casework.service_texts import NewServiceText, team_texts, write_text
from signpost_desktop.documents.plain_text import isolate
from signpost_desktop.store.plain_session import Worker
from signpost_desktop.store.tables import Person, ServiceText
from signpost_desktop.ui.models.hits import HIT
from signpost_desktop.ui.pages.find.service_text import ServiceTextDialog
from signpost_desktop.ui.theme import THEMES, apply_theme

Key = Qt.Key


@pytest.fixture
def opened(hands: Hands) -> Iterator[Hands]:
    """A Somali speaker at the table, a food bank open."""
    hands.find.panel.language.set_chosen("so")
    hands.find.panel.record.language = "so"
    hands.write("food bank")
    hands.press(Key.Key_Down, Key.Key_Right)
    yield hands


def dialog(hands: Hands) -> ServiceTextDialog:
    front = hands.front()
    assert isinstance(front, ServiceTextDialog)
    return front


def begin_writing(hands: Hands) -> ServiceTextDialog:
    hands.press(Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Write this in another language"
    hands.press(Key.Key_Return)
    return dialog(hands)


def facts(hands: Hands) -> str:
    return hands.find.results.detail.findChildren(QTextEdit)[0].toPlainText()


def headings(hands: Hands) -> list[str]:
    detail = hands.find.results.detail
    return [
        part.text().strip("\u2068\u2069") for part in detail.findChildren(QLabel) if part.text()
    ]


def id_of(hands: Hands) -> str:
    marked = hands.find.results.marked
    assert marked is not None
    return marked.service_id


def test_written_by_keys_it_is_shown_first_with_english_beside(opened: Hands) -> None:
    english = opened.find.results.marked
    assert english is not None
    form = begin_writing(opened)
    assert form.language.chosen == "so", "the person's language is chosen already"
    opened.press(Key.Key_Tab)
    opened.write("Bangiga cuntada")
    opened.press(Key.Key_Tab)
    opened.write("Cunto bilaash ah. Wac 020 7946 0101.")
    assert not misfits(form)
    opened.chord(Key.Key_Return)
    assert "Saved on this computer." in opened.said
    assert headings(opened)[:2] == ["Bangiga cuntada", english.name]
    text = facts(opened).replace("\u2066", "").replace("\u2069", "").replace("\xa0", " ")
    assert text.startswith("What it is\nCunto bilaash ah. Wac 020 7946 0101.\n")
    assert "In Somali\nSomali by Hodan, 24 November 2026, not checked\n" in text
    opened.press(Key.Key_Escape)
    row = opened.find.results.marked
    assert row is not None and (row.own_name, row.name) == ("Bangiga cuntada", english.name)
    spoken = opened.find.results.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith(f"Bangiga cuntada, {english.name}")


def test_what_changed_in_english_is_marked_and_take_back_can_be_undone(opened: Hands) -> None:
    service_id = id_of(opened)
    vault = opened.shell.work_area.page.shared.desk.vault  # type: ignore[union-attr]
    with vault.act() as session:
        write_text(session, NewServiceText(service_id, "so", "Bangiga", "Cunto"))
    with vault.directory_engine.begin() as connection:
        connection.exec_driver_sql(
            "update service set detail = json_set(detail, '$.description', 'New words.')"
            " where id = ?",
            (service_id,),
        )
    opened.press(Key.Key_Escape, Key.Key_Right)
    assert "not checked\nThe English has changed since.\n" in facts(opened)
    form = begin_writing(opened)
    marked = {name for name, field in form.fields.items() if not field.changed_since.isHidden()}
    assert marked == {"description"}
    assert form.fields["name"].text == "Bangiga"
    form.take_back()
    opened.settle()
    assert not team_texts_of(opened)
    assert "In Somali" not in facts(opened)
    form.take_back()
    opened.settle()
    assert [text.texts.name for text in team_texts_of(opened)] == ["Bangiga"]


def test_a_colleagues_words_are_checked_by_keys(opened: Hands) -> None:
    vault = opened.shell.work_area.page.shared.desk.vault  # type: ignore[union-attr]
    with vault.act() as session:
        cem = Person(**session.made(), name="Cem", roles=["volunteer"])
        session.add(cem)
        text_id = write_text(session, NewServiceText(id_of(opened), "so", "Bangiga", "Cunto"))
        row = session.db.get(ServiceText, text_id)
        assert row is not None
        row.created_by = cem.id
    opened.press(Key.Key_Escape, Key.Key_Right)
    form = begin_writing(opened)
    wanted = "I have checked it: it is right"
    for _ in range(20):
        focused = QApplication.focusWidget()
        if isinstance(focused, QPushButton) and focused.text() == wanted:
            break
        opened.press(Key.Key_Tab)
    assert not misfits(form)
    opened.press(Key.Key_Return)
    assert "Checked: your name and today's date stand beside it, for the team." in opened.said
    assert "Somali by Cem, 24 November 2026, checked by Hodan, 24 November 2026" in facts(opened)
    opened.press(Key.Key_Return)
    assert "not checked" in form.origin.text()


def team_texts_of(hands: Hands) -> list[object]:
    vault = hands.shell.work_area.page.shared.desk.vault  # type: ignore[union-attr]
    with vault.read() as session:
        return list(team_texts(session))


def test_words_that_are_not_saved_are_there_again(opened: Hands) -> None:
    begin_writing(opened)
    opened.press(Key.Key_Tab)
    opened.write("Bangi")
    opened.press(Key.Key_Escape)
    assert any("kept for the next time" in said for said in opened.said)
    form = begin_writing(opened)
    opened.settle()
    assert form.fields["name"].text == "Bangi"
    assert not team_texts_of(opened)
    opened.press(Key.Key_Escape)


def test_changing_the_language_loses_no_words(hands: Hands) -> None:
    hands.write("food bank")
    hands.press(Key.Key_Down, Key.Key_Right)
    form = begin_writing(hands)

    def choose(code: str | None) -> None:
        form.language.set_chosen(code)
        form.language.changed.emit()
        hands.settle()

    form.fields["name"].setFocus()
    hands.write("Bangiga")
    choose("so")
    assert form.fields["name"].text == "Bangiga", "written before the language was chosen"
    choose("ar")
    assert form.fields["name"].text == ""
    form.fields["name"].setFocus()
    hands.write("x")
    choose("so")
    assert form.fields["name"].text == "Bangiga"
    hands.chord(Key.Key_Return)
    assert [text.texts.name for text in team_texts_of(hands)] == ["Bangiga"]
    form = begin_writing(hands)
    choose_again = form.language
    choose_again.set_chosen("ar")
    choose_again.changed.emit()
    hands.settle()
    assert form.fields["name"].text == "x", "kept as a draft"
    form.language.set_chosen(None)
    form.language.changed.emit()
    assert form.fields["name"].text == "", "what was saved in Somali waits nowhere"
    hands.press(Key.Key_Escape)


def test_arabic_is_written_from_the_right_and_fits_at_200_percent(
    opened: Hands, dressed: QApplication
) -> None:
    apply_theme(dressed, THEMES["light"], 200)
    try:
        form = begin_writing(opened)
        form.language.set_chosen("ar")
        form.language.changed.emit()
        opened.settle()
        edits = form.findChildren(QLineEdit) + form.findChildren(QPlainTextEdit)
        written = [edit for edit in edits if edit is not form.language.field]
        assert len(written) == 5
        assert {edit.layoutDirection() for edit in written} == {Qt.LayoutDirection.RightToLeft}
        assert not misfits(form)
        told = form.fields["description"]
        told.setFocus()
        opened.write("020 7946 0101")
        form.fields["name"].setFocus()
        (edit,) = told.findChildren(QPlainTextEdit)
        shown = isolate("020 7946 0101").replace("\xa0", " ")
        assert edit.toPlainText() == shown, "it reads forwards on the screen"
        assert told.text == "020 7946 0101"
    finally:
        apply_theme(dressed, THEMES["light"], 100)


def test_an_auditor_is_not_offered_to_write(hands: Hands) -> None:
    vault = hands.find.shared.desk.vault
    vault.worker = Worker(vault.worker.person_id, "Ada", frozenset({Role.AUDITOR}))
    hands.write("food bank")
    hands.press(Key.Key_Down, Key.Key_Right)
    hands.press(Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Back to the list"  # what comes after it


def test_without_a_language_nothing_is_saved_and_it_says_why(hands: Hands) -> None:
    hands.write("food bank")
    hands.press(Key.Key_Down, Key.Key_Right)
    assert hands.find.results.model.index(0).data(HIT).own_name == ""
    form = begin_writing(hands)
    form.fields["name"].fill("x")
    hands.chord(Key.Key_Return)
    assert "Choose the language first." in hands.said
    assert QApplication.focusWidget() is form.language.field
