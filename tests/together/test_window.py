"""The window over a real server: founding, inviting, joining, two versions, a lost computer."""

import importlib.util
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from tests.conftest import StillClock
from tests.together.network import AppTransport
from tests.together.teams import PASSPHRASE, URL, Desktop, Place
from tests.ui.conftest import garbage_of_this_thread
from tests.ui.screen_readers import controls

from signpost_desktop.application import Vocabulary, open_desk
from signpost_desktop.casework.clients import NewClient, change_client, create_client, find_clients
from signpost_desktop.casework.clients import client as client_page
from signpost_desktop.governance.erasure import certificate_text, erase_client
from signpost_desktop.store.vault import Vault
from signpost_desktop.sync import failures
from signpost_desktop.sync.transport import Answer, HttpTransport, Streamed
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.appearance import Appearance
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.change_bus import ChangeBus
from signpost_desktop.ui.entrance.entrance import Entrance
from signpost_desktop.ui.entrance.join import Join
from signpost_desktop.ui.entrance.recovery_sheet import RecoverySheet
from signpost_desktop.ui.page import Page, Shared
from signpost_desktop.ui.pages.exchange import ExchangePage
from signpost_desktop.ui.pages.settings.people import PeopleSection
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.pages.settings.team import TeamSection
from signpost_desktop.ui.syncing import STANDING, Syncing
from signpost_desktop.ui.team_sources import team_of

__all__ = ["garbage_of_this_thread"]  # used by every test here

# The offscreen platform complains of what it cannot do; no window of ours is at fault.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class _OneAtATime:
    """The test's way to the server, used from the threads of several windows."""

    def __init__(self, inner: AppTransport, lock: threading.Lock) -> None:
        self._inner = inner
        self._lock = lock

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        with self._lock:
            return self._inner.exchange(method, path, body, token)

    @contextmanager
    def stream(self, path: str, headers: Mapping[str, str], token: str) -> Iterator[Streamed]:
        with self._lock, self._inner.stream(path, headers, token) as streamed:
            yield streamed

    def close(self) -> None:
        """There is no connection."""


@pytest.fixture(autouse=True)
def one_way(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the window wants of the address goes straight to the server in this process.

    The class stays what it is: a module that is loaded meanwhile would keep another one for good.
    """
    way = _OneAtATime(place.transport, threading.Lock())

    def begin(_self: HttpTransport, address: str) -> None:
        assert address == URL

    monkeypatch.setattr(HttpTransport, "__init__", begin)
    for name in ("exchange", "stream", "close"):
        monkeypatch.setattr(HttpTransport, name, staticmethod(getattr(way, name)))


def test_a_part_that_is_first_loaded_meanwhile_keeps_no_way_of_ours() -> None:
    spec = importlib.util.find_spec("signpost_desktop.sync.carrying")
    assert spec is not None
    assert spec.loader is not None
    fresh = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(fresh)
    assert fresh.HttpTransport is HttpTransport


class Office:
    """One person's window over their open profile: whatever pages a test wants, and its rounds."""

    def __init__(self, vault: Vault, vocabulary: Vocabulary, qtbot: QtBot) -> None:
        self._window = QObject()
        self._qtbot = qtbot
        self.vault = vault
        background, bus = Background(self._window), ChangeBus(self._window)
        announcer = Announcer(self._window)
        self.said: list[str] = []
        announcer.said.connect(lambda text, _tone: self.said.append(text))
        desk = open_desk(vault, vocabulary)
        with vault.read() as session:
            joined = session.setting(STANDING) is not None
        syncing = Syncing(
            self._window, vault, team_of(desk), background, bus, announcer, joined=joined
        )
        self.shared = Shared(desk, background, bus, announcer, Appearance(), syncing)
        syncing.begin()
        self.settle()

    def settle(self) -> None:
        """Wait until nothing is under way."""
        syncing = self.shared.syncing
        self._qtbot.waitUntil(
            lambda: self.shared.background.idle() and not syncing.running, timeout=30_000
        )

    def round(self) -> str:
        """A round that somebody asked for, and how it ended."""
        self.settle()
        before = len(self.said)
        self.shared.syncing.ask()
        self._qtbot.waitUntil(lambda: len(self.said) > before, timeout=30_000)
        self.settle()
        return self.shared.syncing.status

    def show(self, made: Page | Section) -> None:
        """Put a page or a part of the settings on the screen."""
        self._qtbot.addWidget(made)
        made.resize(1000, 700)
        made.show()
        if isinstance(made, Page):
            made.arrive({})
        else:
            made.load()
        self.settle()

    def close(self) -> None:
        self.shared.syncing.retire()
        self.shared.background.close()


Open = Callable[[Vault], Office]


@pytest.fixture
def open_office(vocabulary: Vocabulary, qapp: QApplication, qtbot: QtBot) -> Iterator[Open]:
    with ExitStack() as closing:

        def make(vault: Vault) -> Office:
            office = Office(vault, vocabulary, qtbot)
            closing.callback(office.close)
            return office

        yield make


@pytest.fixture
def hodans(hodan: Desktop, open_office: Open, place: Place) -> Office:
    """Hodan's window; she began the team in it, with the code of whoever runs the server."""
    office = open_office(hodan.vault)
    section = TeamSection(office.shared)
    office.show(section)
    joining = section.joining
    joining.address.setText(URL)
    joining.code.setText(place.founding_code("Example Trust").text.lower().replace("-", " "))
    joining.look.click()
    office._qtbot.waitUntil(joining.found.isVisible, timeout=10_000)
    office.settle()
    assert joining.found.text() == (
        "This code begins the team of Example Trust. You are its coordinator."
    )
    joining.join.click()
    office._qtbot.waitUntil(lambda: office.shared.syncing.joined, timeout=30_000)
    office.settle()
    assert office.round() == failures.OK
    return office


@pytest.fixture
def amins(
    hodans: Office, open_office: Open, tmp_path: Path, clock: StillClock, qtbot: QtBot
) -> Iterator[Office]:
    """Amin's window: he joined on a new computer, with the code that Hodan's window made."""
    section = TeamSection(hodans.shared)
    hodans.show(section)
    section.inviting.name.setText("Amin")
    section.inviting.make.click()
    hodans.settle()
    assert section.inviting.slip is not None
    code = "".join(
        text[3:].replace(" ", "") for text in _names(section.inviting.slip) if text[1:3] == ": "
    )
    owner = QObject()
    background = Background(owner)
    entrance = Entrance(tmp_path / "amin", background, Announcer(owner), now=clock)
    qtbot.addWidget(entrance)
    entrance.show()
    entrance.form.join_asked.emit()  # type: ignore[union-attr]
    form = entrance.form
    assert isinstance(form, Join)
    form.address.setText(URL)
    form.code.setText(code)
    form.look.click()
    background.finish()
    assert form.found.text() == "This code lets you into Example Hall, as caseworker."
    form.person.setText("Amin")
    for line in (form.passphrase.first.line, form.passphrase.again):
        line.setText(PASSPHRASE)
    form.join.click()
    background.finish()
    assert isinstance(entrance.form, RecoverySheet), form.message.text()
    vault = entrance._pending
    assert vault is not None
    office = open_office(vault)
    assert office.round() == failures.OK
    assert hodans.round() == failures.OK
    yield office
    office.close()
    background.close()
    entrance.leave()


def _names(widget: QWidget) -> list[str]:
    return [each.accessibleName() for each in widget.findChildren(QWidget)]


def _rows(widget: QWidget) -> list[str]:
    return [row for each in controls(widget) for row in each.rows]


def _fadumo(office: Office) -> str:
    new = NewClient("Fadumo", "Trialova", phone="07700 900101", ring="yes")
    with office.vault.act() as session:
        return create_client(session, new).id


def _change(office: Office, client_id: str, **fields: str) -> None:
    with office.vault.act() as session:
        change_client(session, client_id, **fields)


def test_what_one_saves_is_found_in_the_others_window(hodans: Office, amins: Office) -> None:
    fadumo = _fadumo(hodans)
    hodans.round()
    heard: list[tuple[str, str]] = []
    amins.shared.bus.changed.connect(heard.extend)
    assert amins.round() == failures.OK
    assert ("client", fadumo) in heard
    with amins.vault.act() as session:
        assert [row.id for row in find_clients(session, "faduma")] == [fadumo]
    facts = amins.shared.syncing.facts
    assert facts is not None
    assert (facts.waiting, facts.conflicts) == (0, 0)
    assert amins.shared.syncing.truth() == "Saved on this computer. Team up to date at 13:48."


def test_two_versions_of_a_safety_rule_are_settled_in_one_window_and_gone_from_the_other(
    hodans: Office, amins: Office
) -> None:
    fadumo = _fadumo(hodans)
    hodans.round()
    amins.round()
    _change(hodans, fadumo, ring="no")
    _change(amins, fadumo, ring="prefers_not")
    hodans.round()
    amins.round()
    hodans.round()
    for office in (hodans, amins):
        with office.vault.act() as session:
            words = client_page(session, fadumo).safe_contact_words
        assert words.startswith("Two versions: check before you ring.")
        assert "Do not ring." in words
        assert "1 entry has two versions." in office.shared.syncing.truth()
    page = ExchangePage(amins.shared)
    amins.show(page)
    page.look_at_versions.click()
    amins.settle()
    shown = {page.versions.stands.value.text(), page.versions.other.value.text()}
    assert shown == {"No", "Prefers not to say"}
    written = page.versions.stands.written.text() + page.versions.other.written.text()
    assert "Hodan" in written
    assert "Amin" in written
    which = next(
        each for each in (page.versions.stands, page.versions.other) if each.value.text() == "No"
    )
    which.keep.click()
    amins.settle()
    amins.round()
    hodans.round()
    for office in (hodans, amins):
        assert "two versions" not in office.shared.syncing.truth()
        with office.vault.act() as session:
            assert client_page(session, fadumo).safe_contact_words == "Do not ring."
    page.leave()


def test_a_lost_computer_is_told_so_and_loses_nothing_unsent(hodans: Office, amins: Office) -> None:
    section = TeamSection(hodans.shared)
    hodans.show(section)
    computers = section.computers
    amins_row = next(at for at, row in enumerate(_rows(computers)) if row.startswith("Amin"))
    computers.list.setCurrentRow(amins_row)
    computers.lost.click()
    computers.revoke.click()
    hodans.settle()
    assert any("Amin, locked out" in row for row in _rows(computers))
    assert hodans.round() == failures.OK
    fadumo = _fadumo(amins)
    ordered: list[bool] = []
    amins.shared.syncing.ordered.connect(lambda: ordered.append(True))
    assert amins.round() == failures.ORDERED
    assert amins.said[-1] == failures.words_for(failures.ORDERED)
    assert ordered == [True]  # the shell closes the pages now: see test_removal_in_the_window.py
    with amins.vault.act() as session:
        assert client_page(session, fadumo).given_name == "Fadumo"
    assert "1 waiting to send" in amins.shared.syncing.truth()


def test_whoever_is_erased_in_one_window_is_gone_from_the_other(
    hodans: Office, amins: Office
) -> None:
    fadumo = _fadumo(hodans)
    hodans.round()
    amins.round()
    with hodans.vault.act() as session:
        found = erase_client(session, fadumo, "asked")
    assert "told with the next exchange" in certificate_text(found)
    hodans.round()
    amins.round()
    for office in (hodans, amins):
        with office.vault.read() as session:
            assert find_clients(session, "fadumo") == ()


def test_a_trip_on_a_stick_brings_both_sides_what_they_lacked(
    hodans: Office, amins: Office, tmp_path: Path
) -> None:
    theirs, ours = _fadumo(hodans), _fadumo(amins)
    assert hodans.round() == failures.OK
    page = ExchangePage(amins.shared)
    amins.show(page)
    stick = tmp_path / "trip.signpost"
    page.trip.pack_into(stick)
    amins.settle()
    assert amins.said[-1].startswith("Packed: 1 record.")
    assert page.trip.address.text() == URL
    page.trip.carry_file(stick)
    amins.settle()
    assert amins.said[-1].startswith("Carried.")
    page.trip.unpack_file(stick)
    amins.settle()
    assert amins.said[-1] == "Up to date. Sent: 1. Came: 1."
    hodans.round()
    for office in (hodans, amins):
        with office.vault.act() as session:
            assert {client_page(session, each).given_name for each in (theirs, ours)} == {"Fadumo"}
    page.leave()


def test_the_people_of_the_team_are_listed_with_words_to_compare_by_phone(
    hodans: Office, amins: Office
) -> None:
    shown = []
    for office in (hodans, amins):
        section = PeopleSection(office.shared)
        office.show(section)
        rows = _rows(section)
        assert any(row.startswith("Amin: caseworker") for row in rows)
        amin = next(at for at, row in enumerate(rows) if row.startswith("Amin"))
        section.list.setCurrentRow(amin)
        section.compare.click()
        office.settle()
        words = [
            each.text() for each in section.words.findChildren(QWidget)
            if hasattr(each, "text") and ".  " in each.text()
        ]  # fmt: skip
        assert len(words) == 8
        shown.append(words)
    assert shown[0] == shown[1]


def test_roles_are_changed_in_one_window_and_hold_in_the_other(
    hodans: Office, amins: Office
) -> None:
    section = PeopleSection(hodans.shared)
    hodans.show(section)
    amin = next(at for at, row in enumerate(_rows(section)) if row.startswith("Amin"))
    section.list.setCurrentRow(amin)
    section.change_roles.click()
    section.roles_of.choose({"volunteer"})
    section.save_roles.click()
    hodans.settle()
    hodans.round()
    amins.round()
    other = PeopleSection(amins.shared)
    amins.show(other)
    assert any(row.startswith("Amin: volunteer") for row in _rows(other))
