"""Hazard 7, a dead or wrong number: what we know looks as old as it is."""

from datetime import date

import pytest
from tests.conftest import StillClock
from tests.directories import put_services

from signpost_desktop.application import Vocabulary, open_desk
from signpost_desktop.directory.freshness import checked_line, is_stale
from signpost_desktop.directory.search import Query
from signpost_desktop.store.vault import Vault
from signpost_directory.records import Phone, ServiceRecord

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("assured", "line", "stale"),
    [
        ("2026-11-02", "Checked 2 November 2026", False),
        ("2026-11-24", "Checked 24 November 2026", False),
        ("2026-09", "Checked 1 September 2026", False),
        ("2026-05-25", "Checked 25 May 2026", False),
        ("2026-05-24", "Not checked since May 2026. Ring first.", True),
        ("2024-12-01T00:00:00Z", "Not checked since December 2024. Ring first.", True),
        ("2026-11-25", "Not known when this was last checked. Ring first.", True),
        (None, "Not known when this was last checked. Ring first.", True),
        ("", "Not known when this was last checked. Ring first.", True),
        ("soon", "Not known when this was last checked. Ring first.", True),
    ],
)
def test_how_old_it_is_is_said(assured: str | None, line: str, stale: bool) -> None:
    assert checked_line(assured, TODAY) == line
    assert is_stale(assured, TODAY) is stale


def test_a_year_later_every_number_looks_old(
    vault: Vault, vocabulary: Vocabulary, clock: StillClock
) -> None:
    desk = open_desk(vault, vocabulary)
    record = ServiceRecord(
        id="a", name="Example Dental", assured_date="2026-11-01", phones=(Phone("020 7946 0001"),)
    )
    with vault.directory_engine.begin() as connection:
        put_services(connection, desk.indexer, [record])
    (now,) = desk.search.find(Query("dental")).hits
    assert (now.stale, now.checked_line) == (False, "Checked 1 November 2026")
    clock.move(days=365)
    (later,) = desk.search.find(Query("dental")).hits
    assert (later.stale, later.checked_line) == (
        True,
        "Not checked since November 2026. Ring first.",
    )
    assert later.phone == "020 7946 0001"
