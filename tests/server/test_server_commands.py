"""The commands of `signpost-server`: what they print, and what they say when they cannot."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from starlette.testclient import TestClient
from tests.server.team import Clock, change, found_team

from signpost_server.app import create_app
from signpost_server.cli import run
from signpost_server.database import Database, open_database
from signpost_server.service import open_service
from signpost_server.tables import record, space
from signpost_wire.codes import read_code


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest) -> list[str]:
    """Where an empty, ready server lies, as words of a command."""
    if request.param == "sqlite":
        return ["--data", str(request.getfixturevalue("sqlite_folder"))]
    return ["--database-url", request.getfixturevalue("postgresql_url")]


@pytest.fixture
def opened(where: list[str]) -> Any:
    database = _open(where)
    yield database
    database.close()


def _open(where: list[str]) -> Database:
    kind, place = where
    return open_database(data=Path(place)) if kind == "--data" else open_database(url=place)


class Ran:
    """What a command printed and said."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *words: str, code: int = 0) -> Any:
        self._capsys.readouterr()
        assert run([*words, "--json"]) == code
        lines = self._capsys.readouterr().out.splitlines()
        assert len(lines) == 1
        return json.loads(lines[0])


@pytest.fixture
def ran(capsys: pytest.CaptureFixture[str]) -> Ran:
    return Ran(capsys)


def test_init_makes_a_folder_that_only_its_owner_reads(ran: Ran, tmp_path: Path) -> None:
    folder = tmp_path / "new" / "server"
    first = ran("init", "--data", str(folder))
    assert first["ready"]
    assert ran("init", "--data", str(folder)) == first
    if os.name == "posix":
        assert folder.stat().st_mode & 0o077 == 0
        assert (folder / "server.db").stat().st_mode & 0o077 == 0


def test_a_new_organization_gets_a_code_that_founds_it(ran: Ran, where: list[str]) -> None:
    said = ran("organization", "add", "Étoile Hall", *where)
    assert set(said) == {"organization_id", "code"}
    read_code(said["code"])
    listed = ran("organization", "list", *where)["organizations"]
    assert listed == [
        {"organization_id": said["organization_id"], "name": "Étoile Hall", "founded": False}
    ]


def test_a_fresh_code_is_given_until_the_organization_is_founded(
    ran: Ran, where: list[str], opened: Database
) -> None:
    said = ran("organization", "add", "Example", *where)
    fresh = ran("organization", "code", said["organization_id"], *where)
    assert fresh["organization_id"] == said["organization_id"]
    assert fresh["code"] != said["code"]
    with TestClient(create_app(service := open_service(_open(where)))) as client:
        team = found_team(client, service, Clock(service.clock()))
    organization = team.founder.organization
    assert ran("organization", "code", organization, *where, code=1)["error"] == "founded"
    unknown = ran("organization", "code", "nobody", *where, code=1)
    assert unknown["error"] == "not_found"


@pytest.mark.parametrize("name", ["", "  ", "x" * 300, "two\nlines"])
def test_a_name_that_is_none_is_refused(ran: Ran, sqlite_folder: Path, name: str) -> None:
    said = ran("organization", "add", name, "--data", str(sqlite_folder), code=1)
    assert said["error"] == "name"


def test_devices_are_listed_without_names(ran: Ran, where: list[str]) -> None:
    assert ran("devices", *where) == {"devices": []}
    with TestClient(create_app(service := open_service(_open(where)))) as client:
        team = found_team(client, service, Clock(service.clock()))
        assert team.founder.proved().status == 200
        other = team.join("caseworker")
        team.founder.state(team.founder.says("device_removed", device=other.device))
    listed = {one["device"]: one for one in ran("devices", *where)["devices"]}
    mine, theirs = listed[team.founder.device], listed[other.device]
    assert (mine["organization"], mine["active"], mine["people"]) == ("Example", True, 1)
    assert mine["last_seen"]
    assert (theirs["active"], theirs["people"], theirs["last_seen"]) == (False, 0, None)


def test_a_whole_server_passes_the_check_and_a_damaged_one_does_not(
    ran: Ran, where: list[str], opened: Database
) -> None:
    with TestClient(create_app(service := open_service(_open(where)))) as client:
        team = found_team(client, service, Clock(service.clock()))
        team.founder.push(team.casework, change(), change())
    found = ran("check", *where)
    assert (found["ok"], found["problems"], found["records"]) == (True, [], 2)
    assert found["statements"] > 0
    with opened.write() as connection:
        connection.execute(record.update().values(revision=bytes(16)))
    found = ran("check", *where, code=1)
    assert not found["ok"]
    assert "do not agree" in found["problems"][0]
    with opened.write() as connection:
        connection.execute(record.delete())
        connection.execute(space.update().values(head=0, count=0, checksum=bytes(16)))
    assert ran("check", *where)["ok"]


@pytest.mark.parametrize("how", ["hole", "forged", "row"])
def test_a_log_that_does_not_bear_out_is_found(
    ran: Ran, where: list[str], opened: Database, how: str
) -> None:
    from signpost_server.tables import member, statement

    with TestClient(create_app(service := open_service(_open(where)))) as client:
        found_team(client, service, Clock(service.clock()))
    with opened.write() as connection:
        if how == "hole":
            connection.execute(statement.delete().where(statement.c.sequence == 8))
        elif how == "forged":
            row = connection.execute(statement.select().where(statement.c.sequence == 3)).one()
            wrong = row.document[:-1] + bytes([row.document[-1] ^ 1])
            connection.execute(
                statement.update().where(statement.c.sequence == 3).values(document=wrong)
            )
        else:
            connection.execute(member.update().values(verify_key=bytes(32)))
    found = ran("check", *where, code=1)
    assert len(found["problems"]) == 1


def test_what_is_not_said_is_asked_for(
    ran: Ran, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SIGNPOST_DATABASE_URL", raising=False)
    assert ran("check", code=1)["error"] == "where"
    assert ran("check", "--database-url", "mysql://x", code=1)["error"] == "url"
    assert ran("check", "--data", str(tmp_path / "none"), code=1)["error"] == "not_ready"
    url = "postgresql+psycopg://nobody@127.0.0.1:1/none"
    found = ran("check", "--database-url", url, code=1)
    assert found["error"] == "database"


def test_the_address_of_the_database_may_come_from_the_environment(
    ran: Ran, postgresql_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("signpost_server.cli.URL_VARIABLE", "SIGNPOST_DATABASE_URL")
    monkeypatch.setenv("SIGNPOST_DATABASE_URL", postgresql_url)
    assert ran("check")["ok"]


def test_people_read_plain_lines(capsys: pytest.CaptureFixture[str], sqlite_folder: Path) -> None:
    assert run(["organization", "add", "Example", "--data", str(sqlite_folder)]) == 0
    printed = capsys.readouterr().out
    assert "code: " in printed
    assert run(["organization", "list", "--data", str(sqlite_folder)]) == 0
    assert "Example" in capsys.readouterr().out
    with pytest.raises(SystemExit) as wrong:
        run(["no such thing"])
    assert wrong.value.code == 2
