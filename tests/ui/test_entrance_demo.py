"""The demo that Try the demo makes: invented people, and days counted from the clock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.conftest import StillClock

from signpost_desktop.casework.clients import find_clients
from signpost_desktop.casework.contacts import seen_today
from signpost_desktop.casework.follow_ups import DECIDE_TOGETHER, open_follow_ups
from signpost_desktop.demo_profile import (
    DEMO_PASSPHRASE,
    demo_folder,
    is_demo,
    make_demo_profile,
    remove_demo,
)
from signpost_desktop.store.clock import stamp
from signpost_desktop.store.errors import ProfileExists
from signpost_desktop.store.files import Profile
from signpost_desktop.store.tables import AuditEntry, Client
from signpost_desktop.store.vault import Vault


@pytest.fixture
def demo(tmp_path: Path, clock: StillClock) -> Iterator[Vault]:
    """The demo of Tuesday 24 November 2026."""
    with make_demo_profile(tmp_path / "demo", DEMO_PASSPHRASE, clock=clock) as vault:
        yield vault


def test_the_demo_is_told_as_it_would_have_happened(demo: Vault, clock: StillClock) -> None:
    with demo.read() as session:
        waiting = open_follow_ups(session, "all")
        assert (waiting.counts.urgent, waiting.counts.overdue, waiting.counts.today) == (3, 4, 1)
        assert [row.decide_words for row in waiting.rows].count(DECIDE_TOGETHER) == 1
        assert [row.status for row in waiting.rows].count("done") == 2
        assert [row.time for row in seen_today(session)] == ["11:15", "10:41", "10:02"]
        assert len(find_clients(session, "fad")) >= 2
        log = session.db.query(AuditEntry).order_by(AuditEntry.number).all()
    assert [entry.at for entry in log] == sorted(entry.at for entry in log)
    assert log[-1].at <= stamp(clock())


def test_every_phone_of_the_demo_is_kept_for_drama(demo: Vault) -> None:
    with demo.read() as session:
        phones = [one.phone for one in session.db.query(Client) if one.phone]
    assert phones
    assert all(phone.startswith(("07700 900", "020 7946 0")) for phone in phones)


def test_the_demo_has_its_services_and_its_halls(demo: Vault) -> None:
    with demo.directory_engine.connect() as connection:
        assert connection.exec_driver_sql("select count(*) from service").scalar() == 150
    with demo.read() as session:
        assert session.setting("today_venue")["venue"] == "St Example's Hall"
        assert len(session.setting("venues")) == 3


def test_a_real_profile_is_never_taken_for_the_demo(vault: Vault, clock: StillClock) -> None:
    folder = vault.profile.folder
    assert not is_demo(folder)
    remove_demo(folder)
    assert Profile(folder).exists()
    with pytest.raises(ProfileExists):
        make_demo_profile(folder, DEMO_PASSPHRASE, clock=clock)
    assert demo_folder(folder) != folder


def test_what_a_power_cut_left_of_a_demo_is_removed(tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    folder.mkdir()
    (folder / "demo.txt").write_text("A demo of Signpost that is being made.\n", "utf-8")
    assert not is_demo(folder)
    remove_demo(folder)
    assert not folder.exists()
