"""The public directory on the server: imported, logged, published, fetched whole and in part."""

import hashlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite
from starlette.testclient import TestClient
from tests.server.shelves import put_on, service_of, unpacked
from tests.server.team import Clock, Team

from signpost_directory.copying import ROWS, SHARED
from signpost_server.app import create_app
from signpost_server.database import Database
from signpost_server.directory.forgetting import forget_source, list_sources
from signpost_server.directory.shelf import Shelf
from signpost_server.identity import verify
from signpost_server.service import Service, open_service
from signpost_wire.codec import MEDIA_TYPE, unpack
from signpost_wire.directory import (
    CHANGES_CONTEXT,
    MANIFEST_CONTEXT,
    MOST_SERVICES,
    ChangesPage,
    Envelope,
    Manifest,
)


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "shelf" / "directory")


@pytest.fixture
def service(database: Database, server_clock: Clock, shelf: Shelf) -> Service:
    return open_service(database, clock=server_clock, shelf=shelf)


def get(team: Team, path: str, **headers: str) -> Any:
    who = team.founder
    if not who.token:
        assert who.proved().status == 200
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return who.client.get(path, headers={"authorization": f"Bearer {who.token}", **named})


def manifest_of(team: Team) -> Manifest:
    answer = get(team, "/directory/manifest")
    assert (answer.status_code, answer.headers["content-type"]) == (200, MEDIA_TYPE)
    envelope = Envelope.unpacked(unpack(answer.content))
    key = team.service.identity.public_key
    assert verify(key, MANIFEST_CONTEXT + envelope.content, envelope.signature)
    return Manifest.unpacked(unpack(envelope.content))


def changes_of(team: Team, edition: str, since: int) -> ChangesPage:
    answer = get(team, f"/directory/changes?edition={edition}&since={since}")
    assert answer.status_code == 200
    envelope = Envelope.unpacked(unpack(answer.content))
    key = team.service.identity.public_key
    assert verify(key, CHANGES_CONTEXT + envelope.content, envelope.signature)
    return ChangesPage.unpacked(unpack(envelope.content))


def test_a_server_without_a_directory_says_so(team: Team) -> None:
    for path in ("/directory/manifest", "/directory/changes?edition=00&since=0"):
        answer = get(team, path)
        assert (answer.status_code, unpack(answer.content)["error"]) == (404, "no_directory")


def test_the_manifest_is_signed_and_its_snapshot_is_what_it_says(
    team: Team, shelf: Shelf, tmp_path: Path
) -> None:
    put_on(shelf, [service_of(n) for n in range(30)], team.service.identity)
    manifest = manifest_of(team)
    answer = get(team, f"/directory/snapshot/{manifest.sha256.hex()}")
    assert answer.status_code == 200
    assert hashlib.sha256(answer.content).digest() == manifest.sha256
    assert len(answer.content) == manifest.size
    assert "immutable" in answer.headers["cache-control"]
    plain = unpacked(shelf, manifest.sha256, tmp_path / "plain.db")
    assert plain.stat().st_size == manifest.unpacked_size
    connection = sqlite.connect(str(plain))
    count, received = connection.execute("select count(*), max(length(received)) from service")\
        .fetchone()  # fmt: skip
    tables = {
        name for (name,) in connection.execute("select name from sqlite_master where type='table'")
    }
    connection.close()
    assert (count, received, manifest.services, manifest.number) == (30, 0, 30, 30)
    assert not {"directory_change", "directory_edition"} & tables
    assert set(ROWS) < tables


def test_the_snapshot_is_indexed_and_holds_all_that_the_directory_does(
    team: Team, shelf: Shelf, tmp_path: Path
) -> None:
    put_on(shelf, [service_of(n) for n in range(30)], team.service.identity)
    plain = unpacked(shelf, manifest_of(team).sha256, tmp_path / "plain.db")
    connection = sqlite.connect(str(shelf.file))
    connection.execute("attach ? as copy", (str(plain),))
    for table in SHARED:
        columns = [row[1] for row in connection.execute(f"pragma table_info({table})")]
        listed = ", ".join(column for column in columns if column != "received")
        missing = connection.execute(
            f"select {listed} from main.{table} except select {listed} from copy.{table}"
        ).fetchall()
        assert missing == [], table
    found = connection.execute(
        "select count(*) from copy.search_small where search_small match 'drop'"
    )
    assert found.fetchone() == (30,)
    connection.close()


def test_what_somebody_has_already_is_not_sent_again(team: Team, shelf: Shelf) -> None:
    put_on(shelf, [service_of(1)], team.service.identity)
    path = f"/directory/snapshot/{manifest_of(team).sha256.hex()}"
    for one in ("/directory/manifest", path):
        etag = get(team, one).headers["etag"]
        again = get(team, one, if_none_match=etag)
        assert (again.status_code, again.content) == (304, b"")
        assert get(team, one, if_none_match='"another"').status_code == 200
    put_on(shelf, [service_of(1), service_of(2)], team.service.identity)
    assert get(team, "/directory/manifest", if_none_match=etag).status_code == 200


def test_a_part_of_a_snapshot_can_be_had_alone(team: Team, shelf: Shelf) -> None:
    put_on(shelf, [service_of(n) for n in range(30)], team.service.identity)
    manifest = manifest_of(team)
    path = f"/directory/snapshot/{manifest.sha256.hex()}"
    whole = get(team, path).content
    etag = f'"{manifest.sha256.hex()}"'
    begin = len(whole) // 3
    part = get(team, path, range=f"bytes={begin}-", if_range=etag)
    assert (part.status_code, part.content) == (206, whole[begin:])
    assert part.headers["content-range"] == f"bytes {begin}-{len(whole) - 1}/{len(whole)}"
    changed = get(team, path, range=f"bytes={begin}-", if_range='"another"')
    assert (changed.status_code, changed.content) == (200, whole)
    assert get(team, path, range=f"bytes={len(whole)}-").status_code == 416


@pytest.mark.parametrize(
    "name", ["0" * 64, "..%2fmanifest", "..%2f..%2fserver.db", "A" * 64, "", "%00", "x" * 5000]
)
def test_only_snapshots_can_be_had(team: Team, shelf: Shelf, name: str) -> None:
    put_on(shelf, [service_of(1)], team.service.identity)
    assert get(team, f"/directory/snapshot/{name}").status_code in (404, 400)


def test_the_tail_tells_each_service_once_as_it_is_now(team: Team, shelf: Shelf) -> None:
    identity = team.service.identity
    put_on(shelf, [service_of(n) for n in range(5)], identity)
    manifest = manifest_of(team)
    put_on(shelf, [service_of(n) for n in range(5)], identity)
    nothing = changes_of(team, manifest.edition, manifest.number)
    assert (nothing.services, nothing.next, nothing.head) == ((), 5, 5)
    assert [source.name for source in nothing.sources] == ["feed"]
    put_on(shelf, [service_of(1, description="Moved.")], identity)
    put_on(shelf, [service_of(1, description="Moved twice."), service_of(9)], identity)
    page = changes_of(team, manifest.edition, manifest.number)
    assert sorted(change.source_record_id for change in page.services) == ["s-1", "s-9"]
    assert any(b"Moved twice." in (change.detail or b"") for change in page.services)
    assert page.next == page.head == manifest_of(team).number == 8


def test_a_forgotten_source_is_gone_from_everywhere(team: Team, shelf: Shelf) -> None:
    identity = team.service.identity
    put_on(shelf, [service_of(n) for n in range(3)], identity, name="good")
    put_on(shelf, [service_of(n, name=f"Wrong list {n}") for n in range(50, 54)], identity,
           name="wrong")  # fmt: skip
    number = manifest_of(team).number
    with shelf.writing() as database:
        assert forget_source(database, "file:oruk3:wrong") == 4
        assert forget_source(database, "file:oruk3:wrong") is None
        assert [row["name"] for row in list_sources(database)] == ["good"]
        with database.read() as connection:
            left = connection.exec_driver_sql(
                "select rowid from search_small where search_small match 'wrong'"
            ).all()
    assert left == []
    page = changes_of(team, manifest_of(team).edition, number)
    assert [change.detail for change in page.services] == [None] * 4
    assert len(page.sources) == 1


def test_long_tails_come_in_pages(team: Team, shelf: Shelf) -> None:
    put_on(shelf, [service_of(n) for n in range(MOST_SERVICES + 5)], team.service.identity)
    edition = manifest_of(team).edition
    first = changes_of(team, edition, 0)
    second = changes_of(team, edition, first.next)
    assert (len(first.services), first.next) == (MOST_SERVICES, MOST_SERVICES)
    assert (len(second.services), second.next, second.head) == (5, second.head, MOST_SERVICES + 5)


@pytest.mark.parametrize(
    ("edition", "since", "status"),
    [("{ours}", "99", 410), ("ab" * 16, "0", 410), ("{ours}", "-1", 400), ("{ours}", "", 400),
     ("{ours}", "1e3", 400), ("{ours}", "9" * 30, 400), ("'; drop table", "0", 400)],
)  # fmt: skip
def test_numbers_of_another_directory_are_refused(
    team: Team, shelf: Shelf, edition: str, since: str, status: int
) -> None:
    put_on(shelf, [service_of(1)], team.service.identity)
    edition = edition.format(ours=manifest_of(team).edition)
    answer = get(team, f"/directory/changes?edition={edition}&since={since}")
    assert answer.status_code == status


def test_nothing_new_makes_no_new_file(team: Team, shelf: Shelf) -> None:
    identity = team.service.identity
    first = put_on(shelf, [service_of(1)], identity)
    again = put_on(shelf, [service_of(1)], identity)
    assert (first.fresh, again.fresh) == (True, False)
    assert again.manifest == first.manifest
    shelf.snapshot(first.manifest.sha256.hex()).unlink()
    assert put_on(shelf, [service_of(1)], identity).fresh
    assert len(list(shelf.snapshots.iterdir())) == 1


def test_a_server_that_finds_in_other_words_publishes_anew(
    team: Team, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    identity = team.service.identity
    first = put_on(shelf, [service_of(1)], identity)
    monkeypatch.setattr("signpost_directory.indexing.FORM", "another")
    again = put_on(shelf, [service_of(1)], identity)
    assert again.fresh
    assert again.manifest.index != first.manifest.index
    assert again.manifest.number == first.manifest.number


def test_members_of_every_organization_may_fetch_and_nobody_else(
    team: Team, shelf: Shelf, service: Service
) -> None:
    put_on(shelf, [service_of(1)], team.service.identity)
    path = f"/directory/snapshot/{manifest_of(team).sha256.hex()}"
    with TestClient(create_app(replace(service))) as stranger:
        for one in ("/directory/manifest", path, "/directory/changes?edition=00&since=0"):
            assert stranger.get(one).status_code == 401
