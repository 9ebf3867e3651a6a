"""The card and the letter: from the record, in their language; nothing is kept of the ticks."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from tests.ui.screen_readers import spoken_texts
from tests.ui.test_sheet_content import record_of, services_named
from tests.ui.test_sheet_dialog import Printer

from signpost_desktop.casework.clients import NewClient, at_the_table, create_client
from signpost_desktop.documents.letter import LetterKind
from signpost_desktop.documents.preview import page_text
from signpost_desktop.documents.sheet_labels import load_labels
from signpost_desktop.resources import resource
from signpost_desktop.store.tables import AuditEntry
from signpost_desktop.ui.big_page import BigPage
from signpost_desktop.ui.letter_dialog import LetterDialog
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.sheet_dialog import SheetDialog

Open = Callable[..., LetterDialog]


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def opened(shared: Shared, page: QWidget, printer: Printer) -> Open:
    def open_it(
        spoken: tuple[str, ...] = ("so",), interpreter: str = "woman", *, prints: bool = True
    ) -> LetterDialog:
        dialog = LetterDialog(shared, spoken, interpreter, page, prints=prints, send=printer)
        dialog.open()
        shared.background.finish()
        return dialog

    return open_it


def press(dialog: QWidget, words: str, shared: Shared) -> None:
    (found,) = (each for each in dialog.findChildren(QPushButton) if each.text() == words)
    found.click()
    shared.background.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def tick(dialog: LetterDialog, *words: str) -> None:
    for box in dialog.findChildren(QCheckBox):
        if box.text() in words:
            box.setChecked(True)


def words_of(printer: Printer) -> str:
    return " ".join(page_text(printer.pages[-1]).split())


def test_the_card_is_printed_in_the_clients_language_with_what_the_record_knows(
    opened: Open, printer: Printer, shared: Shared
) -> None:
    press(opened(), "Print", shared)
    text = words_of(printer)
    assert load_labels(resource("labels", "letters"), "so").own("gp_ask") in text
    assert "Please register me as a patient." in text
    assert "Soomaali" in text
    assert "Somali" in text
    assert "who is a woman" in text
    assert "La diyaariyay: Noofeembar 24, 2026" in text  # the day too, beside the English one
    assert "Made on: 24 November 2026" in text


def test_the_letter_has_what_was_ticked_and_nothing_of_it_is_kept(
    opened: Open, printer: Printer, shared: Shared
) -> None:
    dialog = opened(("en",), "no")
    dialog._about.setChecked(True)
    tick(dialog, "In large print", "More time")
    assert dialog.letter.kind is LetterKind.NEEDS
    press(dialog, "Print", shared)
    text = words_of(printer)
    assert "In large print" in text
    assert "Give me more time" in text
    assert "I do not need an interpreter." in text
    assert "In braille" not in text
    with shared.desk.vault.read() as session:
        logged = session.db.scalars(select(AuditEntry)).all()
    assert logged[-1].action == "printed letter"
    assert logged[-1].detail == {"language": "en"}


def test_ticks_show_for_the_letter_only(opened: Open) -> None:
    dialog = opened()
    (box,) = (each for each in dialog.findChildren(QCheckBox) if each.text() == "More time")
    assert not box.isVisible()
    dialog._about.setChecked(True)
    assert box.isVisible()
    assert "What you tick here is not kept." in spoken_texts(dialog)


def test_a_language_without_words_gets_the_english_page(
    opened: Open, printer: Printer, shared: Shared
) -> None:
    press(opened(("yue",), "not_asked"), "Print", shared)
    text = words_of(printer)
    assert "Cantonese" in text
    assert "interpreter" not in text


def test_without_a_printer_enter_shows_it_big_in_large_print_page_by_page(
    opened: Open, shared: Shared, page: QWidget
) -> None:
    dialog = opened(("ar",), prints=False)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    shared.background.finish()
    (view,) = page.findChildren(BigPage)
    view.resize(1366, 768)
    assert "I want to register" in " ".join(view.words.split())
    seen = {view.words}
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Right)
        seen.add(view.words)
    assert len(seen) > 1
    assert any("children" in words for words in seen)
    for _ in range(4):
        QTest.keyClick(view, Qt.Key.Key_Left)
    assert "Page 1 of " in view._turn.text()
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert page.findChildren(BigPage) == []
    with shared.desk.vault.read() as session:
        assert "showed letter" in {each.action for each in session.db.scalars(select(AuditEntry))}


def test_it_is_saved_where_it_was_asked_for(opened: Open, shared: Shared, tmp_path: Path) -> None:
    said: list[str] = []
    shared.announcer.said.connect(lambda text, _tone: said.append(text))
    dialog = opened(prints=False)
    dialog.save_to(tmp_path / "Card.pdf")
    shared.background.finish()
    assert (tmp_path / "Card.pdf").read_bytes().startswith(b"%PDF")
    assert said[-1] == "Saved. Others who use this computer may open that file."
    dialog.save_to(tmp_path / "no such folder" / "Card.pdf")
    shared.background.finish()
    assert said[-1].startswith("The file could not be written there. Nothing was lost.")
    dialog.close()


def test_a_printer_that_refuses_says_so_and_may_be_tried_again(
    opened: Open, printer: Printer, shared: Shared
) -> None:
    printer.refuse = True
    dialog = opened()
    press(dialog, "Print", shared)
    assert printer.pages == []
    assert dialog._main.isEnabled()
    printer.refuse = False
    press(dialog, "Print", shared)
    assert len(printer.pages) == 1


def test_several_pages_are_said(opened: Open, shared: Shared) -> None:
    dialog = opened()
    dialog._large.setChecked(True)
    shared.background.finish()
    assert "Page 1 of " in dialog._more.text()
    dialog.close()


def test_the_sheet_offers_it_for_the_same_person(
    shared: Shared, page: QWidget, printer: Printer
) -> None:
    with shared.desk.vault.act() as session:
        made = create_client(
            session, NewClient("Fadumo", "Abdi", languages=("tr",), interpreter="man")
        )
        client = at_the_table(session, made.id)
    record = record_of(services_named(shared, "GP practice")[0])
    sheet = SheetDialog(shared, record, client, page, prints=True, send=printer)
    sheet.open()
    shared.background.finish()
    sheet.open_letter()
    shared.background.finish()
    (dialog,) = page.findChildren(LetterDialog)
    assert dialog.letter.spoken == (("Türkçe", "Turkish"),)
    assert dialog.letter.interpreter == "man"
    press(dialog, "Print", shared)
    assert "Fadumo" not in words_of(printer)
