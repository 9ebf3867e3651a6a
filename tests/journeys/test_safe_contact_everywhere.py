"""Hazard 2: wherever a client's number stands, the words on safe contact stand with it.

One person with rules is taken through every page that can show a person, to the sheet, the
export and the command line; each text is looked at on its own, as it is drawn and as it is said.
"""

# ruff: noqa: F401, F811 - fixtures are imported

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.conftest import PASSPHRASE
from tests.ui.client_scenes import FADUMO, FADUMO_SAFE, put_client, put_contact
from tests.ui.conftest import (
    dressed,
    garbage_of_this_thread,
    shared,
    stocked_profile,
    team,
    vault_folder,
    vocabulary,
    wait_idle,
)
from tests.ui.screen_readers import parts_of

from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.clients import NewClient, change_client, merge_clients
from signpost_desktop.casework.contacts import NewContact
from signpost_desktop.casework.export import export_casework
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.cli.main import run
from signpost_desktop.documents.handout import sheet_pdf
from signpost_desktop.documents.plain_text import without_isolates
from signpost_desktop.documents.sheet_labels import load_labels
from signpost_desktop.documents.sheet_words import sheet_text
from signpost_desktop.resources import resource
from signpost_desktop.ui.page import Page, Shared
from signpost_desktop.ui.pages.clients import ClientsPage
from signpost_desktop.ui.pages.find import FindPage
from signpost_desktop.ui.pages.follow_ups import FollowUpsPage
from signpost_desktop.ui.pages.today import TodayPage
from signpost_desktop.ui.running_record import GivenService, RunningRecord
from signpost_desktop.ui.sheet_content import gather

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
Wait = Callable[[], None]
DIGITS = "7700900101"
OTHER = "7700900102"  # of the record that is joined to hers


def holds_number(text: str) -> bool:
    digits = "".join(letter for letter in text if letter.isdecimal())
    return any(number in digits for number in (DIGITS, OTHER))


def bare(*said_together: str) -> bool:
    """Whether a number stands in texts that are said together, without its words in any."""
    return any(map(holds_number, said_together)) and not any(
        FADUMO_SAFE in text for text in said_together
    )


def bare_numbers(page: QWidget) -> list[str]:
    """Every text of a page, hidden ones too, that holds a number without its words."""
    found = [
        f"{type(widget).__name__}: {text}"
        for widget in page.findChildren(QWidget)
        for text in drawn(widget)
        if bare(text, widget.accessibleDescription())
    ]
    return found + [f"said: {texts}" for texts in parts_of(page) if bare(*texts)]


def numbers_shown(page: QWidget) -> int:
    return sum(
        holds_number(text) for widget in page.findChildren(QWidget) for text in drawn(widget)
    )


def drawn(widget: QWidget) -> Iterator[str]:
    """What a widget draws or would say by itself."""
    yield from (widget.toolTip(), widget.windowTitle(), widget.accessibleName())
    if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _cells(widget.model())


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    """Each cell with all that it says together."""
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
        Qt.ItemDataRole.UserRole,
    )
    for row in range(model.rowCount(QModelIndex())):
        index = model.index(row, 0)
        yield from (str(index.data(role) or "") for role in roles)


@pytest.fixture
def fadumo(shared: Shared) -> str:
    """A person with rules, who was seen today, waits for help, and has a list of past contacts."""
    vault = shared.desk.vault
    client_id = put_client(vault, FADUMO)
    put_contact(
        vault,
        NewContact(
            client_ids=(client_id,), language="so", follow_up=NewFollowUp("no_gp", "urgent")
        ),
    )
    put_contact(vault, NewContact(language="so"))
    return client_id


@pytest.fixture
def at(shared: Shared, qtbot: QtBot, wait_idle: Wait) -> Iterator[Callable[..., Any]]:
    """Goes to a page and waits until everything is shown."""
    pages: list[Page] = []

    def go(page_type: type[Page], **arguments: str) -> Page:
        page = page_type(shared)
        pages.append(page)
        qtbot.addWidget(page)
        page.resize(1180, 700)
        page.show()
        page.arrive(arguments)
        settle(wait_idle)
        return page

    yield go
    for page in pages:
        page.leave()
        page.hide()
    settle(wait_idle)


def settle(wait_idle: Wait) -> None:
    for _round in range(3):
        wait_idle()
        QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_scan_finds_a_bare_number(qtbot: QtBot, dressed: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel("Ring +44 7700 900101 now", window)
    assert len(bare_numbers(window)) == 2  # drawn, and said
    label.setText(f"07700 900101. {FADUMO_SAFE}")
    assert bare_numbers(window) == []
    assert numbers_shown(window) == 1


def test_today(at: Callable[..., TodayPage], fadumo: str) -> None:
    page = at(TodayPage)
    assert bare_numbers(page) == []
    assert numbers_shown(page) == 0


def test_find_with_the_person_at_the_table(
    at: Callable[..., FindPage], fadumo: str, wait_idle: Wait
) -> None:
    page = at(FindPage, client=fadumo)
    assert FADUMO_SAFE in [label.text() for label in page.findChildren(QLabel)]
    assert bare_numbers(page) == []
    page.panel.who.begin()
    QTest.keyClicks(QApplication.focusWidget(), "fad")
    settle(wait_idle)
    assert bare_numbers(page) == []
    assert numbers_shown(page) == 0


def test_the_clients_page_in_each_of_its_parts(
    at: Callable[..., ClientsPage], fadumo: str, wait_idle: Wait
) -> None:
    page = at(ClientsPage, client=fadumo)
    for place in range(page.panel.tabs.count()):
        page.panel.tabs.setCurrentIndex(place)
        settle(wait_idle)
        assert bare_numbers(page) == [], place
    assert numbers_shown(page) == 1  # in the field where it is changed
    page.panel.history.open_entry(page.panel.history.rows.entries[0])
    settle(wait_idle)
    assert bare_numbers(page) == []
    for begin in (page.panel.join_asked, page.panel.history.attach_asked):
        begin.emit()
        settle(wait_idle)
        assert bare_numbers(page) == []
    page.leave()
    page.arrive({})
    QTest.keyClicks(page.picker.field, "trial")
    settle(wait_idle)
    assert page.picker.list.model().rowCount() == 1
    assert bare_numbers(page) == []
    assert numbers_shown(page) == 0


def test_two_joined_records_of_one_person(
    at: Callable[..., ClientsPage], shared: Shared, fadumo: str
) -> None:
    """The number may come from the other record: the rules of both go with it."""
    vault = shared.desk.vault
    other = put_client(vault, NewClient("Fadumo", "Trialova", phone="07700 900102"))
    with vault.act() as session:
        change_client(session, fadumo, phone="")
        merge_clients(session, fadumo, other)
    page = at(ClientsPage, client=fadumo)
    assert bare_numbers(page) == []
    assert numbers_shown(page) == 1


def test_needs_more_help_and_what_happened(
    at: Callable[..., FollowUpsPage], shared: Shared, fadumo: str, wait_idle: Wait
) -> None:
    page = at(FollowUpsPage)
    for place in range(page.waiting.scopes.count()):
        page.waiting.scopes.setCurrentIndex(place)
        settle(wait_idle)
        assert bare_numbers(page) == []
    page.waiting.scopes.setCurrentIndex(0)
    settle(wait_idle)
    row = page.waiting.rows.row_at(0)
    assert row is not None
    assert row.safe_contact == FADUMO_SAFE
    page.arrive({"follow_up": row.id})
    settle(wait_idle)
    assert page.what.strip.words == FADUMO_SAFE
    assert bare_numbers(page) == []
    assert numbers_shown(page) == 0


def test_the_sheet_has_no_number_of_hers(shared: Shared, fadumo: str) -> None:
    record = RunningRecord()
    record.client_ids = (fadumo,)
    with shared.desk.vault.directory_engine.connect() as connection:
        rows = connection.exec_driver_sql("select id, name from service limit 3").all()
    record.services = [GivenService(row[0], row[1]) for row in rows]
    matter = gather(shared.desk, record, has_safe_contact_rules=True)
    assert matter.must_ask
    sheet = matter.sheet("yes")
    words = load_labels(resource("labels", "sheet"), "so")
    assert not holds_number(without_isolates(sheet_text(sheet, words)))
    pdf = pypdfium2.PdfDocument(sheet_pdf(sheet, words))
    printed = pdf[0].get_textpage().get_text_bounded()
    assert record.services[0].name.split()[0] in printed
    assert not holds_number(printed)


def walk(value: Any, beside: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each text of JSON with the object that it stands in."""
    if isinstance(value, dict):
        for each in value.values():
            yield from walk(each, value)
    elif isinstance(value, list):
        for each in value:
            yield from walk(each, beside)
    elif isinstance(value, str):
        yield value, beside


def test_the_export_and_the_list_of_the_command_line(
    shared: Shared, fadumo: str, tmp_path: Path, capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch, vocabulary: Vocabulary,
) -> None:  # fmt: skip
    vault = shared.desk.vault
    with vault.act() as session:
        exported = export_casework(session, "test")
    found = [beside for text, beside in walk(json.loads(json.dumps(exported)), {})
             if holds_number(text)]  # fmt: skip
    assert found == [{"number": FADUMO.phone, "safe_contact": FADUMO_SAFE}]
    vault.close()
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE)
    monkeypatch.setattr(Vocabulary, "load", classmethod(lambda _cls: vocabulary))
    common = ("--profile", str(vault.profile.folder), "--passphrase-file", str(secret))
    assert run(["needs", "--json", *common]) == 0
    out = capsys.readouterr().out
    assert not holds_number(out)
    assert [need["safe_contact"] for need in json.loads(out)["needs"]] == [FADUMO_SAFE]
