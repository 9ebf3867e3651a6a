"""Copies: made while the server works, checked, and put in place with a new epoch."""

import errno
import shutil
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.postgresql import Cluster, installed
from tests.server.team import Clock, change, found_team
from tests.server.test_server_commands import Ran

from signpost_server.app import create_app
from signpost_server.database import open_database
from signpost_server.service import open_service
from signpost_wire.exchange import SpaceRequest

WORDS = {"sqlite": "--data", "postgresql": "--database-url"}


@pytest.fixture
def ran(capsys: pytest.CaptureFixture[str]) -> Ran:
    return Ran(capsys)


def test_a_restored_server_tells_every_desktop_and_goes_on(
    ran: Ran, sqlite_folder: Path, tmp_path: Path
) -> None:
    service = open_service(open_database(data=sqlite_folder))
    copy = tmp_path / "copy.db"
    with TestClient(create_app(service)) as client:
        team = found_team(client, service, Clock(service.clock()))
        kept = change(b"kept")
        epoch = team.founder.push(team.casework, kept).epoch
        with service.database.write() as connection:  # a copy waits for nobody
            connection.exec_driver_sql("SELECT 1")
            said = ran("backup", str(copy), "--data", str(sqlite_folder))
        assert (said["verified"], said["records"]) == (True, 1)
        assert said["bytes"] == copy.stat().st_size
        team.founder.push(team.casework, change(b"after the copy"))
    again = tmp_path / "again"
    found = ran("restore", str(copy), "--data", str(again))
    assert found["restored"]
    restored = open_service(open_database(data=again))
    assert restored.identity.public_key == service.identity.public_key
    with TestClient(create_app(restored)) as client:
        team.founder.client = client
        reply = team.founder.round(SpaceRequest(team.casework, epoch, 2, 10)).spaces[0]
        assert (reply.status, reply.epoch) == ("epoch", found["epoch"])
        reply = team.founder.push(team.casework, change(b"offered again"))
        assert [r.body for r in reply.changed] == [b"kept"]
        assert (reply.not_kept, reply.head) == ((), 2)


def test_nothing_is_overwritten(ran: Ran, sqlite_folder: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    data = ["--data", str(sqlite_folder)]
    ran("backup", str(copy), *data)
    assert ran("backup", str(copy), *data, code=1)["error"] == "exists"
    assert ran("restore", str(copy), *data, code=1)["error"] == "exists"
    assert ran("restore", str(tmp_path / "none"), *data, code=1)["error"] == "file"
    assert ran("restore", *data, code=1)["error"] == "file"
    nowhere = str(tmp_path / "none" / "copy")
    assert ran("backup", nowhere, *data, code=1)["error"] == "file"


def test_a_damaged_copy_is_not_put_in_place(ran: Ran, sqlite_folder: Path, tmp_path: Path) -> None:
    copy, again = tmp_path / "copy.db", tmp_path / "again"
    ran("backup", str(copy), "--data", str(sqlite_folder))
    content = bytearray(copy.read_bytes())
    content[20_000:60_000] = bytes(40_000)
    for spoiled in (bytes(content), b"no database at all"):
        copy.write_bytes(spoiled)
        assert ran("restore", str(copy), "--data", str(again), code=1)["error"] == "damaged"
        assert not again.exists()


def test_a_copy_that_finds_no_room_leaves_no_half_server(
    ran: Ran, sqlite_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy, again = tmp_path / "copy.db", tmp_path / "again"
    ran("backup", str(copy), "--data", str(sqlite_folder))

    def half(_source: Path, target: Path) -> None:
        target.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(shutil, "copyfile", half)
        assert ran("restore", str(copy), "--data", str(again), code=1)["error"] == "file"
    assert ran("restore", str(copy), "--data", str(again))["restored"]


@pytest.mark.skipif(shutil.which("pg_dump") is None, reason="pg_dump is not installed")
def test_a_copy_of_postgresql_comes_back_with_pg_restore(
    ran: Ran, postgresql_url: str, cluster: Cluster, tmp_path: Path
) -> None:
    import subprocess

    service = open_service(open_database(url=postgresql_url))
    with TestClient(create_app(service)) as client:
        team = found_team(client, service, Clock(service.clock()))
        epoch = team.founder.push(team.casework, change(b"kept")).epoch
    copy = tmp_path / "copy.dump"
    said = ran("backup", str(copy), "--database-url", postgresql_url)
    assert not said["verified"]  # a dump is read through by bringing it back only
    assert "list of tables" in said["checked"]
    assert ran("restore", str(copy), "--database-url", postgresql_url, code=1)["error"] == "file"
    url = cluster.new_database("restored")
    programs = installed()
    assert programs is not None
    subprocess.run(
        [str(programs / "pg_restore"), "--exit-on-error", "-h", "127.0.0.1", "-p",
         str(cluster.port), "-U", "postgres", "-d", "restored", str(copy)], check=True,
    )  # fmt: skip
    assert ran("restore", "--database-url", url)["epoch"] != epoch
    assert ran("check", "--database-url", url)["records"] == 1


def test_without_pg_dump_it_says_what_to_do(
    ran: Ran, postgresql_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any
) -> None:
    monkeypatch.setattr("signpost_server.copies.shutil.which", lambda _name: None)
    copy = tmp_path / "copy.dump"
    said = ran("backup", str(copy), "--database-url", postgresql_url, code=1)
    assert said["error"] == "pg_dump"
    assert "apt-get install" in said["message"]
    assert not copy.exists()
