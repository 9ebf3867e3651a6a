"""Giving a sheet: asked first where it must be, printed from memory, shown big, logged."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.screen_readers import spoken_texts
from tests.ui.test_sheet_content import (
    SENSITIVE,
    hidden_services,
    record_of,
    services_named,
)

from signpost_desktop.casework.clients import NewClient, TableClient, at_the_table, create_client
from signpost_desktop.documents.plain_text import PDI, RLM, isolate, isolate_apart
from signpost_desktop.documents.preview import page_text
from signpost_desktop.documents.sheet_labels import available_languages, load_labels
from signpost_desktop.resources import resource
from signpost_desktop.store.tables import AuditEntry
from signpost_desktop.ui.appointment_fields import AppointmentFields
from signpost_desktop.ui.big_view import BigView
from signpost_desktop.ui.models.pick_list import FixedPick
from signpost_desktop.ui.models.rows import Row
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.printing import JOB_NAME, NotPrinted, print_pdf
from signpost_desktop.ui.running_record import RunningRecord
from signpost_desktop.ui.sheet_dialog import SheetDialog

Wait = Callable[[], None]


class Printer:
    """Takes what is printed; `refuse` makes it fail."""

    def __init__(self) -> None:
        self.pages: list[bytes] = []
        self.refuse = False

    def __call__(self, pdf: bytes) -> None:
        if self.refuse:
            raise NotPrinted
        self.pages.append(pdf)


@pytest.fixture
def printer() -> Printer:
    return Printer()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def _open(
    shared: Shared, page: QWidget, printer: Printer, record: RunningRecord, *, prints: bool = True,
    client: TableClient | None = None,
) -> SheetDialog:  # fmt: skip
    dialog = SheetDialog(shared, record, client, page, prints=prints, send=printer)
    dialog.open()
    shared.background.finish()
    return dialog


def _answers(dialog: SheetDialog) -> dict[str, QRadioButton]:
    return {radio.text(): radio for radio in dialog.findChildren(QRadioButton)}


def _enter(dialog: SheetDialog, shared: Shared) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    shared.background.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _big_views() -> list[BigView]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, BigView) and w.isVisible()]


def test_twenty_sensitive_services_never_print_or_show_unasked(
    shared: Shared, page: QWidget, printer: Printer
) -> None:
    services = [one for ending in SENSITIVE for one in services_named(shared, ending)]
    services += hidden_services(shared)
    assert len(services) >= 20
    for service in services:
        for prints in (True, False):
            dialog = _open(shared, page, printer, record_of(service), prints=prints)
            assert dialog.must_ask
            assert dialog.safe_home == ""
            _enter(dialog, shared)
            _enter(dialog, shared)
            dialog.show_big()
            assert not printer.pages, service[1]
            assert not _big_views(), service[1]
            dialog.close()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_an_everyday_sheet_prints_with_one_enter_and_is_logged(
    shared: Shared, page: QWidget, printer: Printer, qtbot: QtBot
) -> None:
    gp = services_named(shared, "GP practice")[0]
    dialog = _open(shared, page, printer, record_of(gp))
    assert dialog.safe_home == "yes"
    with qtbot.waitSignal(dialog.given) as given:
        _enter(dialog, shared)
    assert given.args == [frozenset({gp[0]})]
    text = page_text(printer.pages[0])
    assert gp[1] in text
    with shared.desk.vault.read() as session:
        entry = session.db.query(AuditEntry).order_by(AuditEntry.number.desc()).first()
        assert entry is not None
        assert entry.action == "printed sheet"
        assert gp[1] not in str(entry.detail)


def test_number_only_prints_a_number_and_no_name(
    shared: Shared, page: QWidget, printer: Printer
) -> None:
    space = services_named(shared, "Women's safe space")[0]
    dialog = _open(shared, page, printer, record_of(space))
    _answers(dialog)["Number only"].setChecked(True)
    _enter(dialog, shared)
    text = page_text(printer.pages[0])
    assert "020 7946" in text.replace("\u00a0", " ")
    for telling in (space[1], "safe space", "Women", "abuse"):
        assert telling.casefold() not in text.casefold()


def test_no_gives_nothing_and_the_service_stays_told(
    shared: Shared, page: QWidget, printer: Printer, qtbot: QtBot
) -> None:
    dialog = _open(shared, page, printer, record_of(services_named(shared, "GP practice")[0]))
    _answers(dialog)["No"].setChecked(True)
    given: list[object] = []
    dialog.given.connect(given.append)
    _enter(dialog, shared)
    assert not given
    assert not printer.pages
    assert not _big_views()


def test_somebody_with_safe_contact_rules_is_asked_in_their_language(
    shared: Shared, page: QWidget, printer: Printer
) -> None:
    with shared.desk.vault.act() as session:
        made = create_client(session, NewClient("Fadumo", "Abdi", languages=("so",), ring="no"))
        client = at_the_table(session, made.id)
    record = record_of(services_named(shared, "GP practice")[0])
    dialog = _open(shared, page, printer, record, client=client)
    assert dialog.must_ask
    _answers(dialog)["Yes"].setChecked(True)
    _enter(dialog, shared)
    assert "Macluumaad adiga kuu ah" in page_text(printer.pages[0])
    assert "Fadumo" not in page_text(printer.pages[0])


def test_a_printer_that_refuses_gives_nothing_and_can_be_tried_again(
    shared: Shared, page: QWidget, printer: Printer, qtbot: QtBot
) -> None:
    said: list[str] = []
    shared.announcer.said.connect(lambda text, _tone: said.append(text))
    printer.refuse = True
    dialog = _open(shared, page, printer, record_of(services_named(shared, "GP practice")[0]))
    with qtbot.assertNotEmitted(dialog.given):
        _enter(dialog, shared)
    assert said[-1] == NotPrinted.default
    printer.refuse = False
    with qtbot.waitSignal(dialog.given):
        _enter(dialog, shared)


def test_where_there_is_no_printer_enter_shows_it_big_and_esc_leaves(
    shared: Shared, page: QWidget, printer: Printer, qtbot: QtBot
) -> None:
    gp = services_named(shared, "GP practice")[0]
    dialog = _open(shared, page, printer, record_of(gp), prints=False)
    with qtbot.waitSignal(dialog.given):
        _enter(dialog, shared)
    (view,) = _big_views()
    assert gp[1] in view.words
    assert any(gp[1] in text for text in spoken_texts(view))
    assert "QR code of the words of this sheet" in spoken_texts(view)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not _big_views()


def test_many_services_are_turned_page_by_page(
    shared: Shared, page: QWidget, printer: Printer, qtbot: QtBot
) -> None:
    services = services_named(shared, "GP practice") + services_named(shared, "Food bank")
    dialog = _open(shared, page, printer, record_of(*services), prints=False)
    _enter(dialog, shared)
    (view,) = _big_views()
    view.resize(1366, 768)
    QApplication.processEvents()
    shown = [view.words]
    for _ in services:
        QTest.keyClick(view, Qt.Key.Key_Right)
        shown.append(view.words)
    assert all(any(name in words for words in shown) for _, name in services)
    view.close()


def test_letters_choose_the_language_and_enter_gives_the_sheet_in_it(
    shared: Shared, page: QWidget, printer: Printer
) -> None:
    dialog = _open(shared, page, printer, record_of(services_named(shared, "GP practice")[0]))
    field = dialog._language.field
    field.setFocus()
    QTest.keyClicks(field, "tur")
    QTest.keyClick(field, Qt.Key.Key_Return)
    shared.background.finish()
    title = load_labels(resource("labels", "sheet"), "tr").own("title")
    assert title in page_text(printer.pages[0])


def test_every_language_with_labels_is_offered_by_its_own_name(
    shared: Shared, page: QWidget, printer: Printer
) -> None:
    dialog = _open(shared, page, printer, record_of(services_named(shared, "GP practice")[0]))
    offered = available_languages(resource("labels", "sheet"))
    assert {"en", "so", "tr", "bn", "ar", "fa"} <= set(offered)
    for code, own in offered.items():
        dialog._language.set_chosen(code)
        assert dialog._language.field.text().startswith(own)
        assert dialog._language.chosen == code
    shared.background.finish()
    dialog.close()


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_the_big_view_of_a_right_to_left_sheet_keeps_numbers_and_addresses_forwards(
    shared: Shared, page: QWidget, printer: Printer, language: str
) -> None:
    gp = services_named(shared, "GP practice")[0]
    dialog = _open(shared, page, printer, record_of(gp), prints=False)
    dialog._language.set_chosen(language)
    dialog.show_big()
    (view,) = _big_views()
    assert view.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert all(line.startswith(RLM) for line in view.words.splitlines() if line)
    (emergency,) = (line for line in view.words.splitlines() if isolate("999") in line)
    assert emergency.endswith(f"Emergency: {isolate('999')}{PDI}")
    assert isolate_apart(gp[1]) in view.words
    view.close()


def test_a_file_is_written_only_where_it_was_asked_for(
    shared: Shared, page: QWidget, printer: Printer, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setenv("TMPDIR", str(scratch))
    said: list[str] = []
    shared.announcer.said.connect(lambda text, _tone: said.append(text))
    dialog = _open(shared, page, printer, record_of(services_named(shared, "GP practice")[0]))
    dialog.save_to(tmp_path / "Sheet.pdf")
    shared.background.finish()
    assert (tmp_path / "Sheet.pdf").read_bytes().startswith(b"%PDF")
    assert said[-1] == "Saved. Others who use this computer may open that file."
    assert list(scratch.iterdir()) == []
    dialog.save_to(tmp_path / "no such folder" / "Sheet.pdf")
    shared.background.finish()
    assert said[-1].startswith("The file could not be written there. Nothing was lost.")
    dialog.close()


def test_paper_is_printed_whole_under_a_name_that_says_nothing(
    shared: Shared, page: QWidget, printer: Printer, tmp_path: Path
) -> None:
    _enter(
        _open(shared, page, printer, record_of(services_named(shared, "GP practice")[0])), shared
    )
    paper = QPrinter(QPrinter.PrinterMode.HighResolution)
    paper.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    paper.setOutputFileName(str(tmp_path / "paper.pdf"))
    print_pdf(printer.pages[0], paper)
    printed = (tmp_path / "paper.pdf").read_bytes()
    assert len(printed) > 20_000
    assert paper.docName() == JOB_NAME == "Sheet"


def test_nothing_is_editable_that_a_screen_reader_reads_badly(
    shared: Shared, page: QWidget, printer: Printer
) -> None:
    dialog = _open(shared, page, printer, record_of(services_named(shared, "GP practice")[0]))
    spoken = spoken_texts(dialog)
    for words in ("Language", "Safe to take home?", "Yes", "Number only", "No", "Print"):
        assert words in spoken
    assert not dialog.findChildren(QPlainTextEdit)
    dialog.close()


def test_letters_that_leave_one_language_choose_it_when_the_field_is_left(
    shared: Shared, qtbot: QtBot
) -> None:
    choices = (
        Row("کوردی (Sorani)", "ckb"), Row("Soomaali (Somali)", "so"), Row("Türkçe (Turkish)", "tr"),
        Row("English", "en"),
    )  # fmt: skip
    pick = FixedPick("Language", "English", lambda: choices)
    other = QRadioButton("Yes")
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addWidget(pick)
    column.addWidget(other)
    qtbot.addWidget(holder)
    with qtbot.waitActive(holder):
        holder.show()
    pick.set_chosen("en")
    pick.field.setFocus()
    pick.field.selectAll()
    QTest.keyClicks(pick.field, "so")
    assert [row.value for row in pick.model.rows] == ["so", "ckb"]
    other.setFocus()
    assert pick.chosen == "so"
    assert pick.field.text() == "Soomaali (Somali)"
    pick.field.setFocus()
    pick.field.selectAll()
    QTest.keyClicks(pick.field, "zz")
    other.setFocus()
    assert pick.chosen == "so", "letters that mean nothing change nothing"


def test_an_appointment_is_printed_and_kept_with_the_record(
    shared: Shared, page: QWidget, printer: Printer
) -> None:
    gp = services_named(shared, "GP practice")[0]
    record = record_of(gp)
    record.language = "so"  # heard, without a name: the sheet is in Somali
    dialog = _open(shared, page, printer, record)
    fields = dialog.findChild(AppointmentFields)
    assert fields is not None
    fields.unfold.click()
    QTest.keyClicks(fields.fields["date"], "Thu 3 December")
    QTest.keyClicks(fields.fields["place"], "Room 4")
    _enter(dialog, shared)
    text = page_text(printer.pages[0])
    assert "Ballantaada" in text
    assert "Thu 3 December" in text
    assert "Room 4" in text
    assert record.appointment == {"date": "Thu 3 December", "place": "Room 4"}
    again = RunningRecord.from_body(record.to_body(shared.desk.vault.now()), record.draft_id)
    assert again.appointment == record.appointment


def test_a_number_only_sheet_has_the_appointments_time_and_not_its_place(
    shared: Shared, page: QWidget, printer: Printer
) -> None:
    record = record_of(services_named(shared, "Women's safe space")[0])
    record.appointment = {"time": "10:30", "place": "Room 4", "with_whom": "Noor"}
    dialog = _open(shared, page, printer, record)
    _answers(dialog)["Number only"].setChecked(True)
    _enter(dialog, shared)
    text = page_text(printer.pages[0])
    assert "10:30" in text
    assert "Room 4" not in text
    assert "Noor" not in text
