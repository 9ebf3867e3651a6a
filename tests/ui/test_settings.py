"""The settings page: each of its parts does what it says, by keyboard alone."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from tests.conftest import PASSPHRASE, PERSON
from tests.paths import shared as shared_data
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.access.people import add_person, people
from signpost_desktop.access.recovery_sheet import RETYPED
from signpost_desktop.access.roles import Role
from signpost_desktop.casework.clients import NewClient, create_client
from signpost_desktop.directory.search import Query
from signpost_desktop.store.backup import last_backup
from signpost_desktop.store.errors import NotAllowed
from signpost_desktop.store.session import Worker
from signpost_desktop.store.vault import open_profile
from signpost_desktop.ui.appearance import Appearance
from signpost_desktop.ui.entrance.recovery_sheet import RecoverySheet, RetypeSheet
from signpost_desktop.ui.long_work import LongWork
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings import SettingsPage
from signpost_desktop.ui.pages.settings.appearance import AppearanceSection
from signpost_desktop.ui.pages.settings.copies import CopiesSection
from signpost_desktop.ui.pages.settings.directory import DirectorySection
from signpost_desktop.ui.pages.settings.export import ExportSection
from signpost_desktop.ui.pages.settings.halls import halls_from_lines, lines_from_halls
from signpost_desktop.ui.pages.settings.log import LogSection
from signpost_desktop.ui.pages.settings.organization import OrganizationSection
from signpost_desktop.ui.pages.settings.people import PeopleSection
from signpost_desktop.ui.pages.settings.recovery_dialog import RecoveryDialog
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.pages.settings.teams import TeamsSection
from signpost_desktop.ui.theme import THEMES, apply_theme

PARTS = ("appearance", "organization", "people", "team", "directory", "teams", "export", "erase",
         "copies", "log", "about")  # fmt: skip
Wait = Callable[[], None]


@pytest.fixture
def page(shared: Shared, qtbot: QtBot) -> Iterator[SettingsPage]:
    """The settings page, shown at the size of a small laptop."""
    made = SettingsPage(shared)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    with qtbot.waitActive(made):
        made.show()
    yield made
    for work in shared.bus.findChildren(LongWork):
        work.close()


@pytest.fixture
def said(shared: Shared) -> list[tuple[str, str]]:
    """Everything that is announced: text and tone."""
    heard: list[tuple[str, str]] = []
    shared.announcer.said.connect(lambda text, tone: heard.append((text, tone)))
    return heard


def _part(page: SettingsPage, name: str, wait: Wait) -> Section:
    page.arrive({"part": name})
    wait()
    assert page.section is not None
    return page.section


def _click(button: QPushButton) -> None:
    button.click()


def test_every_part_is_reached_by_the_arrow_keys(page: SettingsPage, wait_idle: Wait) -> None:
    page.arrive({})
    seen = []
    for _ in PARTS:
        wait_idle()
        assert page.section is not None
        seen.append(type(page.section).__name__)
        QTest.keyClick(page.parts, Qt.Key.Key_Down)
    assert len(set(seen)) == len(PARTS)


def test_enter_goes_into_a_part_and_escape_comes_back(page: SettingsPage, wait_idle: Wait) -> None:
    section = _part(page, "organization", wait_idle)
    QTest.keyClick(page.parts, Qt.Key.Key_Return)
    inside = QApplication.focusWidget()
    assert inside is not None
    assert section.isAncestorOf(inside)
    QTest.keyClick(inside, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is page.parts


@pytest.mark.parametrize("scale", [100, 200])
def test_no_part_scrolls_sideways(
    scale: int, page: SettingsPage, wait_idle: Wait, dressed: QApplication
) -> None:
    apply_theme(dressed, THEMES["light"], scale)
    page.resize(1366, 700)
    for name in PARTS:
        section = _part(page, name, wait_idle)
        QApplication.processEvents()
        area = section.parentWidget().parentWidget()
        assert isinstance(area, QScrollArea)
        assert section.width() <= area.viewport().width(), name
        for text in section.findChildren(QLabel):
            right = text.mapTo(section, QPoint(text.width(), 0)).x()
            assert right <= area.viewport().width(), (name, text.text())


def test_every_field_has_a_name_for_a_screen_reader(page: SettingsPage, wait_idle: Wait) -> None:
    for name in PARTS:
        section = _part(page, name, wait_idle)
        for widget in section.findChildren(QWidget):
            part_of_another = widget.objectName().startswith("qt_")  # of a spin box, for example
            takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
            if takes_focus and not part_of_another:
                assert widget.accessibleName() or spoken_texts(widget), (name, widget)


def test_a_theme_is_seen_at_once_and_kept_for_the_next_time(
    page: SettingsPage, shared: Shared, wait_idle: Wait, dressed: QApplication
) -> None:
    section = _part(page, "appearance", wait_idle)
    assert isinstance(section, AppearanceSection)
    section.themes["dark"].click()
    section.scales[150].click()
    wait_idle()
    assert dressed.palette().window().color().name() == THEMES["dark"].window
    assert Appearance.read(shared.desk.vault.profile.folder) == Appearance("dark", 150, "en")


def test_the_organization_is_saved_by_ctrl_s_and_taken_back_by_ctrl_z(
    page: SettingsPage, shared: Shared, wait_idle: Wait, said: list[tuple[str, str]]
) -> None:
    section = _part(page, "organization", wait_idle)
    assert isinstance(section, OrganizationSection)
    section.lead_name.clear()
    QTest.keyClicks(section.lead_name, "Ruth")
    QTest.keyClicks(section.lead_phone, "020 7946 0999")
    section.halls.setPlainText("St Example's Hall, n7 6qt\nDemo Library")
    section.cover.setValue(5)
    assert page.act("save")
    wait_idle()
    assert said[-1] == ("Saved on this computer. Undo (Ctrl+Z)", "good")
    with shared.desk.vault.read() as session:
        assert session.setting("safeguarding_lead") == {"name": "Ruth", "phone": "020 7946 0999"}
        assert session.setting("venues") == [
            {"name": "St Example's Hall", "postcode": "N7 6QT"},
            {"name": "Demo Library", "postcode": ""},
        ]
        assert session.setting("cover_minutes") == 5
    assert page.act("undo")
    wait_idle()
    with shared.desk.vault.read() as session:
        assert session.setting("cover_minutes") == 3
        assert session.setting("venues") == []


def test_an_organization_without_a_name_is_not_saved(
    page: SettingsPage, shared: Shared, wait_idle: Wait, said: list[tuple[str, str]]
) -> None:
    section = _part(page, "organization", wait_idle)
    assert isinstance(section, OrganizationSection)
    section.name.setText("\u200b")  # nothing that can be seen
    page.act("save")
    wait_idle()
    assert said[-1][1] == "problem"
    assert shared.desk.vault.organization == "Example Hall"


def test_halls_are_lines_and_back_again() -> None:
    halls = [{"name": "Hall, upstairs", "postcode": ""}, {"name": "Mosque", "postcode": "N7 6QT"}]
    assert halls_from_lines(lines_from_halls(halls)) == halls
    assert lines_from_halls(["Library"]) == "Library"


def test_somebody_is_added_and_can_unlock(
    page: SettingsPage, shared: Shared, wait_idle: Wait, said: list[tuple[str, str]]
) -> None:
    section = _part(page, "people", wait_idle)
    assert isinstance(section, PeopleSection)
    section.name.setText("Amin")
    for line in (section.fresh.first.line, section.fresh.again):
        line.setText("a long new passphrase")
    _click(section.add_it)
    wait_idle()
    assert said[-1] == ("Added. The name stands on the lock screen now.", "good")
    assert "Amin: caseworker" in " ".join(spoken_texts(section.list))
    folder = shared.desk.vault.profile.folder
    shared.desk.vault.close()
    open_profile(folder, "a long new passphrase", "Amin").close()


def test_removing_says_what_happens_before_it_does(
    page: SettingsPage, shared: Shared, wait_idle: Wait
) -> None:
    add_person(shared.desk.vault, "Amin", "a long new passphrase", {Role.CASEWORKER})
    section = _part(page, "people", wait_idle)
    assert isinstance(section, PeopleSection)
    section.list.setCurrentRow(1)
    _click(section.remove)
    assert "cannot be undone" in section.leaving.text()
    assert page.focusWidget() is section.keep
    _click(section.really)
    wait_idle()
    with shared.desk.vault.read() as session:
        assert [row.name for row in people(session) if row.left] == ["Amin"]


def test_ones_own_passphrase_is_changed(
    page: SettingsPage, shared: Shared, wait_idle: Wait, said: list[tuple[str, str]]
) -> None:
    section = _part(page, "people", wait_idle)
    assert isinstance(section, PeopleSection)
    section.old.line.setText(PASSPHRASE)
    for line in (section.own.first.line, section.own.again):
        line.setText("wholly different words")
    _click(section.change)
    wait_idle()
    assert said[-1] == ("Your passphrase was changed.", "good")
    assert not section.old.text
    folder = shared.desk.vault.profile.folder
    shared.desk.vault.close()
    open_profile(folder, "wholly different words", PERSON).close()


def _finish(work: LongWork, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not work.running, timeout=60_000)


def _work(shared: Shared, name: str) -> LongWork:
    return LongWork.named(shared.bus, name)


def test_the_sources_are_shown_with_date_and_count(page: SettingsPage, wait_idle: Wait) -> None:
    section = _part(page, "directory", wait_idle)
    assert isinstance(section, DirectorySection)
    assert "150 services, Open Referral UK 3" in " ".join(spoken_texts(section.sources))


def test_a_spreadsheet_is_matched_brought_in_and_found(
    page: SettingsPage, shared: Shared, wait_idle: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("What we call it,Ring\nZebra walking group,020 7946 0123\n,020 7946 0124\n")
    section = _part(page, "directory", wait_idle)
    assert isinstance(section, DirectorySection)
    section.source.setText(str(path))
    QTest.keyClick(section.source, Qt.Key.Key_Return)
    wait_idle()
    assert section.matching is not None
    assert "Zebra walking group" in " ".join(spoken_texts(section.matching))
    section.matching.choices[0].choose("")
    _click(section.bring_in)
    assert "names of the services" in section.problem.text()
    section.matching.choices[0].choose("name")
    section.matching.choices[1].choose("phone")
    _click(section.bring_in)
    work = _work(shared, "directory import")
    assert work.running
    _finish(work, qtbot)
    wait_idle()
    report = " ".join(spoken_texts(section))
    assert "Done. 2 services read." in report
    assert any("list: 2 services" in text for text in spoken_texts(section.sources))
    found = shared.desk.search.find(Query("zebra walking group"))
    assert found.hits[0].name == "Zebra walking group"


def test_a_list_that_is_none_is_said_in_plain_words(
    page: SettingsPage, wait_idle: Wait, tmp_path: Path
) -> None:
    path = tmp_path / "empty.csv"
    path.write_text("")
    section = _part(page, "directory", wait_idle)
    assert isinstance(section, DirectorySection)
    section.source.setText(str(path))
    QTest.keyClick(section.source, Qt.Key.Key_Return)
    wait_idle()
    assert "empty" in section.problem.text()


def test_an_import_is_cancelled_and_nothing_is_changed(
    page: SettingsPage, shared: Shared, wait_idle: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    rows = "".join(f"Service {n},020 7946 0{n % 1000:03}\n" for n in range(20_000))
    path.write_text("Name,Phone\n" + rows)
    section = _part(page, "directory", wait_idle)
    assert isinstance(section, DirectorySection)
    section.begin_import(str(path))
    work = _work(shared, "directory import")
    qtbot.waitUntil(lambda: work.progress is not None, timeout=30_000)
    assert section._panel.cancel.isVisible()
    _click(section._panel.cancel)
    _finish(work, qtbot)
    assert section._panel.result.text() == "Stopped. Nothing was changed."
    with shared.desk.vault.directory_engine.connect() as connection:
        assert connection.exec_driver_sql("select count(*) from service").scalar() == 150


def test_an_import_goes_on_while_the_page_is_made_anew(
    page: SettingsPage, shared: Shared, wait_idle: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "some.csv"
    path.write_text("Name\n" + "".join(f"Service {n}\n" for n in range(2_000)))
    before = SettingsPage(shared)
    section = _part(before, "directory", wait_idle)
    assert isinstance(section, DirectorySection)
    section.begin_import(str(path))
    delete(before)
    fresh = _part(page, "directory", wait_idle)
    assert isinstance(fresh, DirectorySection)
    assert fresh._panel.bar.isVisible()
    assert not fresh.bring_in.isEnabled()
    _finish(_work(shared, "directory import"), qtbot)
    assert "2,000 services read" in fresh._panel.result.text()


def test_a_team_s_spreadsheet_comes_in_with_every_row_accounted_for(
    page: SettingsPage, shared: Shared, wait_idle: Wait, qtbot: QtBot
) -> None:
    path = shared_data("data", "casework_sample.csv")
    section = _part(page, "teams", wait_idle)
    assert isinstance(section, TeamsSection)
    section.file.setText(str(path))
    QTest.keyClick(section.file, Qt.Key.Key_Return)
    wait_idle()
    assert section.matching is not None
    assert any(choice.code() == "contact_date" for choice in section.matching.choices)
    work = _work(shared, "casework import")
    _click(section.bring_in)
    _finish(work, qtbot)
    assert "300 rows read" in section._panel.result.text()
    section.file.setText(str(path) + " ")
    QTest.keyClick(section.file, Qt.Key.Key_Return)
    wait_idle()
    _click(section.bring_in)
    _finish(work, qtbot)
    assert " 0 contacts added" in section._panel.result.text()


def test_two_columns_of_one_kind_are_asked_about(
    page: SettingsPage, wait_idle: Wait, tmp_path: Path
) -> None:
    path = tmp_path / "team.csv"
    path.write_text("Name,Need\nAmina,GP\n")
    section = _part(page, "teams", wait_idle)
    assert isinstance(section, TeamsSection)
    section.file.setText(str(path))
    QTest.keyClick(section.file, Qt.Key.Key_Return)
    wait_idle()
    assert section.matching is not None
    for choice in section.matching.choices:
        choice.choose("note")
    _click(section.bring_in)
    assert "Two columns are" in section.problem.text()


def test_an_export_needs_a_purpose_and_is_logged(
    page: SettingsPage, shared: Shared, wait_idle: Wait, tmp_path: Path,
    said: list[tuple[str, str]],
) -> None:  # fmt: skip
    with shared.desk.vault.act() as session:
        create_client(session, NewClient(given_name="Amina"))
    section = _part(page, "export", wait_idle)
    assert isinstance(section, ExportSection)
    _click(section.export)
    assert "what the export is for" in section.problem.text()
    section.purpose.setText("yearly review")
    path = tmp_path / "all.json"
    section.write(path)
    wait_idle()
    assert json.loads(path.read_text("utf-8"))["purpose"] == "yearly review"
    assert said[-1][0].startswith("Exported: 1 client, 0 contacts.")
    log = _part(page, "log", wait_idle)
    assert isinstance(log, LogSection)
    assert "purpose: yearly review" in " ".join(spoken_texts(log.lines))


def test_only_a_coordinator_can_manage(
    page: SettingsPage, shared: Shared, wait_idle: Wait, qtbot: QtBot, tmp_path: Path
) -> None:
    worker = shared.desk.vault.worker
    shared.desk.vault.worker = Worker(worker.person_id, worker.name, frozenset({"volunteer"}))
    for name in ("organization", "directory", "teams", "export"):
        section = _part(page, name, wait_idle)
        assert "Only a coordinator" in " ".join(spoken_texts(section))
    section = _part(page, "directory", wait_idle)
    assert isinstance(section, DirectorySection)
    section.begin_import(str(tmp_path))
    work = _work(shared, "directory import")
    _finish(work, qtbot)
    assert isinstance(work.error, NotAllowed)


def test_a_copy_is_made_and_proved(
    page: SettingsPage, shared: Shared, wait_idle: Wait, said: list[tuple[str, str]]
) -> None:
    section = _part(page, "copies", wait_idle)
    assert isinstance(section, CopiesSection)
    assert section.last.text() == "There is no copy yet."
    _click(section.make)
    wait_idle()
    assert said[-1] == ("A copy was made and opened: it is good.", "good")
    assert last_backup(shared.desk.vault) is not None
    assert "24 November 2026, 13:48" in section.last.text()
    _click(section.prove)
    wait_idle()
    assert said[-1][0] == "The last copy opens: it is good."


def test_a_new_recovery_sheet_is_typed_back_and_the_old_one_is_void(
    page: SettingsPage, shared: Shared, wait_idle: Wait, qtbot: QtBot
) -> None:
    section = _part(page, "copies", wait_idle)
    assert isinstance(section, CopiesSection)
    assert "Nobody has typed the sheet back" in section.sheet.text()
    _click(section.renew)
    wait_idle()
    dialog = section.findChild(RecoveryDialog)
    assert isinstance(dialog.form, RecoverySheet)
    groups = [text[3:] for text in spoken_texts(dialog.form) if text[1:2] == ":"]
    dialog.form.on_paper.emit()
    assert isinstance(dialog.form, RetypeSheet)
    QTest.keyClicks(dialog.form.line, " ".join(groups))
    QTest.keyClick(dialog.form.line, Qt.Key.Key_Return)
    wait_idle()
    with shared.desk.vault.read() as session:
        assert date.fromisoformat(session.setting(RETYPED)) == session.today()
    assert "typed back from the paper on 24 November 2026" in section.sheet.text()


def test_the_log_is_told_in_words_and_proved(page: SettingsPage, wait_idle: Wait) -> None:
    section = _part(page, "log", wait_idle)
    assert isinstance(section, LogSection)
    assert "The log is whole" in section.state.text()
    assert any("Hodan: unlocked Signpost" in text for text in spoken_texts(section.lines))


def test_a_log_that_was_changed_is_shown_as_such(
    page: SettingsPage, shared: Shared, wait_idle: Wait
) -> None:
    with shared.desk.vault.act() as session:
        connection = session.db.connection()
        for (name,) in connection.exec_driver_sql(
            "select name from sqlite_master where type = 'trigger' and tbl_name = 'audit'"
        ).all():
            connection.exec_driver_sql(f"drop trigger {name}")
        connection.exec_driver_sql("update audit set action = 'nothing'")
    section = _part(page, "log", wait_idle)
    assert isinstance(section, LogSection)
    assert "does not fit together from line 1" in section.state.text()


def test_about_names_the_licences_the_sources_and_the_folder(
    page: SettingsPage, shared: Shared, wait_idle: Wait
) -> None:
    texts = " ".join(spoken_texts(_part(page, "about", wait_idle)))
    for words in ("Signpost 0.1.0", "Affero General Public License", "SIL Open Font License",
                  "Contains OS data", str(shared.desk.vault.profile.folder)):  # fmt: skip
        assert words in texts
