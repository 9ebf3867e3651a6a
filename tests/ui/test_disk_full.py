"""A full disk, met at the table: no word that was typed is lost, and none is said to be kept.

Nobody can be at the table of a real full disk in a test of the window: the act refuses as it does.
"""

# ruff: noqa: F401, F811 - fixtures are imported

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.conftest import MadeProfile
from tests.ui.find_hands import PIN, Hands, hands

from signpost_desktop.casework.drafts import drafts
from signpost_desktop.store.errors import DiskFull
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Contact, Draft
from signpost_desktop.store.vault import Vault, open_with_keys
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.kept_draft import KeptDraft
from signpost_desktop.ui.page import Shared

Key = Qt.Key
NOT_SAVED = DiskFull.default
NOTE = "typed when the disk was full"


@dataclass
class Disk:
    """Refuses every act while it is full, of any profile that is open."""

    full: bool = False


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> Disk:
    made, real = Disk(), Vault.act

    @contextmanager
    def act(vault: Vault, **how: bool) -> Iterator[WorkSession]:
        with real(vault, **how) as session:
            yield session
            if made.full:
                raise DiskFull

    monkeypatch.setattr(Vault, "act", act)
    return made


@pytest.fixture
def typed(hands: Hands, disk: Disk) -> Hands:
    """Somebody has typed a note, and the disk is full."""
    hands.chord(Key.Key_T)
    disk.full = True
    hands.write(NOTE, counted=False)
    return hands


def kept(vault: Vault) -> list[Any]:
    with vault.read() as session:
        return [row.body["note"] for row in session.db.query(Draft)]


def test_the_next_person_does_not_push_the_words_away(
    typed: Hands, disk: Disk, vault: Vault
) -> None:
    typed.chord(Key.Key_N)
    assert typed.find.record.note == NOTE
    assert typed.said[-1] == NOT_SAVED
    disk.full = False
    typed.chord(Key.Key_N)
    assert typed.find.record.is_empty()
    assert kept(vault) == [NOTE]


def test_neither_does_another_search_or_another_client(typed: Hands, disk: Disk) -> None:
    typed.find.arrive({"query": "dentist", "new": True})
    typed.find.arrive({"client": "somebody"})
    typed.find.arrive({"draft": "another"})
    typed.settle()
    assert typed.find.record.note == NOTE


def test_undo_does_not_either_and_can_be_asked_again(hands: Hands, disk: Disk) -> None:
    hands.chord(Key.Key_T)
    hands.write("the one before", counted=False)
    hands.chord(Key.Key_S)
    hands.chord(Key.Key_T)
    disk.full = True
    hands.write(NOTE, counted=False)
    hands.find.undo()
    hands.settle()
    assert hands.find.record.note == NOTE
    disk.full = False
    hands.find.undo()
    hands.settle()
    assert hands.find.record.note == "the one before"


def test_covering_keeps_them_and_saving_works_when_there_is_room(
    typed: Hands, disk: Disk, vault: Vault
) -> None:
    typed.press(Key.Key_F9)
    assert NOT_SAVED in typed.said
    typed.write(PIN)
    typed.press(Key.Key_Return)
    assert typed.find.record.note == NOTE
    disk.full = False
    typed.chord(Key.Key_S)
    assert typed.said[-1] == "Saved on this computer. Undo (Ctrl+Z)"
    with vault.read() as session:
        assert [row.note for row in session.db.query(Contact)] == [NOTE]
        assert drafts(session) == ()
    assert not vault.unwritten


def test_locking_holds_them_sealed_and_says_so(
    typed: Hands, disk: Disk, made_profile: MadeProfile, vault: Vault, qtbot: QtBot
) -> None:
    shell = typed.shell
    typed.chord(Key.Key_L)
    assert isinstance(shell.centralWidget(), Entrance)
    said = " ".join(each.text() for each in shell.findChildren(QLabel))
    assert "held until Signpost closes" in said
    assert "is kept" not in said
    disk.full = False
    again = open_with_keys(vault.profile.folder, made_profile.keys, clock=vault.clock)
    with qtbot.waitSignal(shell.opened):
        shell.enter(again, PIN)
    typed.settle()
    qtbot.waitUntil(lambda: not again.unwritten)
    assert typed.find.record.note == NOTE
    assert kept(again) == [NOTE]


def test_closing_the_window_is_refused_once(typed: Hands, disk: Disk) -> None:
    shell = typed.shell
    assert not shell.close()
    assert shell.desk is None
    assert "held until Signpost closes" in " ".join(e.text() for e in shell.findChildren(QLabel))
    assert shell.close()


def test_what_was_saved_after_all_does_not_come_back_as_a_draft(
    typed: Hands, disk: Disk, vault: Vault
) -> None:
    typed.chord(Key.Key_1)  # the page is left: its words are held
    assert vault.unwritten
    disk.full = False
    typed.chord(Key.Key_2)
    typed.chord(Key.Key_S)
    assert not vault.unwritten
    with vault.read() as session:
        assert drafts(session) == ()


def test_a_form_holds_what_the_disk_refused_a_second_ago(
    shared: Shared, disk: Disk, vault: Vault, qtbot: QtBot
) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    kept_draft = KeptDraft(form, shared, "correction", lambda: {"note": NOTE})
    kept_draft.begin()
    disk.full = True
    with qtbot.waitSignal(shared.announcer.said) as told:
        kept_draft.typed()  # it is tried a second later
    assert told.args is not None
    assert told.args[0] == NOT_SAVED
    kept_draft.keep_now()  # the page goes
    with vault.read() as session:
        assert [row.body for row in drafts(session)] == [{"note": NOTE}]
    disk.full = False
    kept_draft.keep_now()
    assert not vault.unwritten
    assert kept(vault) == [NOTE]
