"""Sealed notes in the window: read by the lead alone, logged, gone with cover and lock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from tests.conftest import MadeProfile, StillClock
from tests.ui.client_scenes import FADUMO_SAFE, put_client, put_contact
from tests.ui.pages_for_tests import PadPage
from tests.ui.screen_readers import spoken_texts

from signpost_desktop.access.roles import Role
from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.contacts import NewContact, ServiceGiven
from signpost_desktop.casework.safeguarding import OPENED
from signpost_desktop.store.keys import Unlocked, new_key
from signpost_desktop.store.tables import AuditEntry, Person, SafeguardingNote
from signpost_desktop.store.vault import Vault, open_with_keys
from signpost_desktop.ui.cover import CoverPage
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.page import Arguments
from signpost_desktop.ui.safeguarding_notes import SafeguardingNotes
from signpost_desktop.ui.shell import Shell

CANARY = "Thistlewhisper <b>he locks the door</b>"
OLDER = "Marrowgate, seen with bruises"
CONTROL = Qt.KeyboardModifier.ControlModifier


class ClientsPad(PadPage):
    """Stands for the clients page: remembers whom it was asked to show."""

    name = "clients"

    def arrive(self, arguments: Arguments) -> None:
        super().arrive(arguments)
        self.asked_for = arguments.get("client")


@pytest.fixture
def client_id(vault: Vault, clock: StillClock) -> str:
    """Fadumo, about whom a note was sealed today; another, without a name, was an hour before."""
    clock.move(hours=-1)
    put_contact(vault, NewContact(note=OLDER, note_for_safeguarding=True))
    clock.move(hours=1)
    known = put_client(vault)
    put_contact(
        vault,
        NewContact(
            client_ids=(known,),
            services=(ServiceGiven("", "Example Refuge", how="introduced"),),
            note=CANARY,
            note_for_safeguarding=True,
            venue="Example Hall",
        ),
    )
    return known


@pytest.fixture
def shell(
    vault: Vault, client_id: str, vocabulary: Vocabulary, dressed: QApplication, qtbot: QtBot
) -> Iterator[Shell]:
    """The window, unlocked by Hodan, who is the safeguarding lead."""
    yield from _unlocked(vault, vocabulary, dressed, qtbot)


@pytest.fixture(params=[Role.VOLUNTEER, Role.CASEWORKER, Role.COORDINATOR, Role.SAFEGUARDING_LEAD])
def without_key(
    request: pytest.FixtureRequest, vault: Vault, vault_folder: Path, client_id: str,
    made_profile: MadeProfile, clock: StillClock, vocabulary: Vocabulary, dressed: QApplication,
    qtbot: QtBot,
) -> Iterator[Shell]:  # fmt: skip
    """The window of somebody without the key, whatever the role; a role alone opens nothing."""
    with vault.act() as session:
        vera = Person(
            id=session.new_id(),
            created_at=session.stamp(),
            created_by=session.worker.person_id,
            name="Vera",
            roles=[request.param],
        )
        session.add(vera)
    vault.close()
    keys = Unlocked(vera.id, new_key(), made_profile.keys.database_key, None)
    with open_with_keys(vault_folder, keys, clock=clock) as hers:
        yield from _unlocked(hers, vocabulary, dressed, qtbot)


def _unlocked(
    vault: Vault, vocabulary: Vocabulary, app: QApplication, qtbot: QtBot
) -> Iterator[Shell]:
    pages = (PadPage, ClientsPad)
    made = Shell(app, vault.profile.folder, lambda: vocabulary, vault.clock, pages=pages)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # of tests before
    with qtbot.waitActive(made):
        made.show()
    with qtbot.waitSignal(made.opened):
        made.enter(vault, "2468")
    made.background.finish()
    yield made
    made.close()
    made.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _ask(shell: Shell) -> None:
    """Ctrl+G in the window."""
    _press(shell, Qt.Key.Key_G, CONTROL)


def _settle(shell: Shell) -> None:
    background = shell._pages_background
    assert background is not None
    background.finish()


def _notes(shell: Shell) -> SafeguardingNotes:
    _ask(shell)
    _settle(shell)
    (dialog,) = shell.findChildren(SafeguardingNotes)
    return dialog


def _press(dialog: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    QApplication.processEvents()
    dialog.windowHandle().requestActivate()  # the offscreen platform forgets it
    QApplication.processEvents()
    QTest.keyClick(dialog.windowHandle(), key, modifier or Qt.KeyboardModifier.NoModifier)


def _open_first(shell: Shell) -> SafeguardingNotes:
    dialog = _notes(shell)
    _press(dialog, Qt.Key.Key_Return)
    _settle(shell)
    assert dialog.opened is not None
    return dialog


def _everything(shell: Shell) -> str:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    windows = [shell, *(w for w in QApplication.topLevelWidgets() if w is not shell)]
    return " ".join(text for window in windows for text in spoken_texts(window))


def _openings(vault: Vault) -> list[str]:
    with vault.read() as session:
        return list(
            session.db.scalars(select(AuditEntry.subject_id).where(AuditEntry.action == OPENED))
        )


def test_the_list_says_when_about_whom_and_by_whom_and_no_word_of_a_note(
    shell: Shell, vault: Vault
) -> None:
    dialog = _notes(shell)
    model = dialog.rows
    role = Qt.ItemDataRole.AccessibleTextRole
    assert [model.data(model.index(row), role) for row in range(model.rowCount())] == [
        "Tue 24 Nov, 13:48, Fadumo T. Written by Hodan, not opened yet. 1 of 2",
        "Tue 24 Nov, 12:48, no name. Written by Hodan, not opened yet. 2 of 2",
    ]
    assert "Thistlewhisper" not in _everything(shell)
    assert "Marrowgate" not in _everything(shell)
    assert dialog.windowTitle() == "Signpost"
    assert _openings(vault) == []


def test_by_keys_alone_a_note_is_opened_read_and_left_again(shell: Shell, vault: Vault) -> None:
    dialog = _open_first(shell)
    page = dialog.opened
    assert page is not None
    assert page.text.toPlainText() == CANARY  # as it was typed, no markup
    assert page.text.isReadOnly()
    assert dialog.focusWidget() is page.text
    assert page.strip.words == FADUMO_SAFE
    assert page.given.item(0).text() == "Example Refuge (introduced)"
    assert "Example Hall" in " ".join(spoken_texts(page))
    _press(dialog, Qt.Key.Key_Escape)
    assert dialog.opened is None
    assert dialog.focusWidget() is dialog.list
    assert "Thistlewhisper" not in _everything(shell)
    assert not dialog.rows.rows[1].opened
    assert dialog.rows.rows[0].opened
    _press(dialog, Qt.Key.Key_Escape)
    _everything(shell)
    assert not shell.findChildren(SafeguardingNotes)


def test_no_phone_number_stands_beside_a_note(shell: Shell) -> None:
    _open_first(shell)
    assert "900101" not in _everything(shell)


def test_each_opening_is_a_line_of_the_log(shell: Shell, vault: Vault) -> None:
    dialog = _open_first(shell)
    _press(dialog, Qt.Key.Key_Escape)
    _press(dialog, Qt.Key.Key_Return)
    _settle(shell)
    with vault.read() as session:
        newest = select(SafeguardingNote.id).order_by(SafeguardingNote.created_at.desc())
        first = session.db.scalars(newest).first()
    assert _openings(vault) == [first, first]


def test_from_a_note_to_the_persons_page(shell: Shell, client_id: str) -> None:
    dialog = _open_first(shell)
    for _ in range(3):  # what was given, back to the list, the page of
        _press(dialog, Qt.Key.Key_Tab)
    _press(dialog, Qt.Key.Key_Return)
    area = shell.work_area
    assert area is not None
    assert isinstance(area.page, ClientsPad)
    assert area.page.asked_for == client_id


def test_a_spoilt_note_says_so_and_the_others_open(shell: Shell, vault: Vault) -> None:
    with vault.act() as session:
        newest = select(SafeguardingNote).order_by(SafeguardingNote.created_at.desc())
        note = session.db.scalars(newest).first()
        assert note is not None
        note.sealed = b"not a seal"
    dialog = _notes(shell)
    _press(dialog, Qt.Key.Key_Return)
    _settle(shell)
    assert dialog.opened is None
    assert "cannot be read" in dialog.problem.text()
    _press(dialog, Qt.Key.Key_Down)
    _press(dialog, Qt.Key.Key_Return)
    _settle(shell)
    assert dialog.opened is not None
    assert dialog.opened.text.toPlainText() == OLDER
    assert not dialog.problem.isVisible()


def test_whoever_holds_no_key_sees_and_opens_nothing(without_key: Shell) -> None:
    said: list[str] = []
    without_key.announcer.said.connect(lambda text, _tone: said.append(text))
    _ask(without_key)
    _settle(without_key)
    assert without_key.findChildren(SafeguardingNotes) == []
    assert said == ["Only the safeguarding lead can open these notes. They are kept safe."]
    assert "Thistlewhisper" not in _everything(without_key)


def test_the_window_itself_without_the_key_shows_no_row(without_key: Shell, qtbot: QtBot) -> None:
    """Were the door in the window left open, the act still refuses."""
    area = without_key.work_area
    assert area is not None
    assert area.page is not None
    dialog = SafeguardingNotes(area.page.shared, without_key)
    dialog.open()
    _settle(without_key)
    assert dialog.rows.rowCount() == 0
    assert dialog.problem.text()
    dialog.close()


def test_a_page_of_the_window_opens_it_too(shell: Shell) -> None:
    area = shell.work_area
    assert area is not None
    assert area.page is not None
    area.page.wants.emit("safeguarding")
    area.page.shared.background.finish()
    assert shell.findChildren(SafeguardingNotes)


def test_covering_takes_an_open_note_away(shell: Shell) -> None:
    dialog = _open_first(shell)
    assert "Thistlewhisper" in _everything(shell)
    _press(dialog, Qt.Key.Key_F9)
    assert isinstance(shell.centralWidget(), CoverPage)
    assert "Thistlewhisper" not in _everything(shell)
    assert "Fadumo" not in _everything(shell)
    assert not shell.findChildren(SafeguardingNotes)


def test_locking_takes_an_open_note_away(shell: Shell, qtbot: QtBot) -> None:
    dialog = _open_first(shell)
    with qtbot.waitSignal(shell.locked):
        _press(dialog, Qt.Key.Key_L, CONTROL)
    assert isinstance(shell.centralWidget(), Entrance)
    assert "Thistlewhisper" not in _everything(shell)
    assert not shell.findChildren(SafeguardingNotes)


def test_a_note_that_comes_after_covering_is_shown_to_nobody(shell: Shell) -> None:
    dialog = _notes(shell)
    shown: list[str] = []
    dialog.list.activated.connect(lambda _index: shown.append("asked"))
    _press(dialog, Qt.Key.Key_Return)  # begun, not yet come back
    shell.cover()
    assert shown == ["asked"]
    assert "Thistlewhisper" not in _everything(shell)
    assert isinstance(shell.centralWidget(), CoverPage)


def test_without_any_note_it_says_how_one_comes_here(
    vault: Vault, vocabulary: Vocabulary, dressed: QApplication, qtbot: QtBot
) -> None:
    for shell in _unlocked(vault, vocabulary, dressed, qtbot):
        dialog = _notes(shell)
        assert not dialog.list.isVisible()
        assert "No note yet." in " ".join(spoken_texts(dialog))
