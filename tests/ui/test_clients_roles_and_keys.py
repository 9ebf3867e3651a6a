"""Clients and Needs more help in the window: by keys alone, and for those who may not see them."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from tests.conftest import MadeProfile, StillClock
from tests.ui.client_scenes import put_client
from tests.ui.sharing import shared_over

from signpost_desktop.access.roles import Role
from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.clients import client
from signpost_desktop.store.keys import Unlocked, new_key
from signpost_desktop.store.tables import Person
from signpost_desktop.store.vault import Vault, open_with_keys
from signpost_desktop.ui.main_window import WorkArea
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.clients import ClientsPage
from signpost_desktop.ui.pages.follow_ups import FollowUpsPage

WaitIdle = Callable[[], None]


@pytest.fixture
def area(shared: Shared, qtbot: QtBot) -> Iterator[WorkArea]:
    made = WorkArea(shared, (ClientsPage, FollowUpsPage))
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.leave()
    shared.background.finish()


@pytest.fixture
def volunteer(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile, vocabulary: Vocabulary,
    clock: StillClock, qtbot: QtBot,
) -> Iterator[Shared]:  # fmt: skip
    """Vera, a volunteer, at the same computer; Fadumo is known here."""
    put_client(vault)
    with vault.act() as session:
        vera = Person(
            id=session.new_id(),
            created_at=session.stamp(),
            created_by=session.worker.person_id,
            name="Vera",
            roles=[Role.VOLUNTEER],
        )
        session.add(vera)
    vault.close()
    keys = Unlocked(vera.id, new_key(), made_profile.keys.database_key, None)
    with (
        open_with_keys(vault_folder, keys, clock=clock) as hers,
        shared_over(hers, vocabulary) as made,
    ):
        yield made


def test_the_clients_page_is_used_by_keys_alone(
    area: WorkArea, wait_idle: WaitIdle, shared: Shared
) -> None:
    client_id = put_client(shared.desk.vault)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(area, Qt.Key.Key_3, control)
    page = area.page
    assert isinstance(page, ClientsPage)
    QTest.keyClicks(area.window().focusWidget(), "tria")
    wait_idle()
    QTest.keyClick(area.window().focusWidget(), Qt.Key.Key_Return)
    wait_idle()
    page.panel.tabs.setCurrentIndex(1)
    field = page.panel.form.fields["known_as"]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "Fay")
    QTest.keyClick(field, Qt.Key.Key_S, control)
    wait_idle()
    assert _known_as(shared, client_id) == "Fay"
    QTest.keyClick(area.window().focusWidget(), Qt.Key.Key_Z, control)
    wait_idle()
    assert _known_as(shared, client_id) == ""


def test_undo_is_for_the_typing_first(area: WorkArea, wait_idle: WaitIdle, shared: Shared) -> None:
    area.show_page("clients", {"client": put_client(shared.desk.vault)})
    wait_idle()
    page = area.page
    assert isinstance(page, ClientsPage)
    page.panel.tabs.setCurrentIndex(1)
    field = page.panel.form.fields["known_as"]
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "Fay")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""
    assert page.panel.form.changes() == {}


def test_a_volunteer_opens_no_page_of_a_client(volunteer: Shared, qtbot: QtBot) -> None:
    page = ClientsPage(volunteer)
    qtbot.addWidget(page)
    page.show()
    page.arrive({})
    said: list[tuple[str, str]] = []
    volunteer.announcer.said.connect(lambda text, tone: said.append((text, tone)))
    QTest.keyClicks(page.picker.field, "fad")
    volunteer.background.finish()
    QTest.keyClick(page.picker.field, Qt.Key.Key_Return)
    volunteer.background.finish()
    assert [tone for _text, tone in said] == ["problem"]
    assert page.picker.isVisible()
    assert page.panel.name.text() == ""


def test_a_volunteer_is_told_why_the_list_is_empty(volunteer: Shared, qtbot: QtBot) -> None:
    page = FollowUpsPage(volunteer)
    qtbot.addWidget(page)
    page.show()
    page.arrive({})
    volunteer.background.finish()
    assert page.waiting.empty.isVisible()
    assert page.waiting.empty.text()
    assert page.waiting.rows.rowCount() == 0


def _known_as(shared: Shared, client_id: str) -> str:
    with shared.desk.vault.act() as session:
        return client(session, client_id).known_as
