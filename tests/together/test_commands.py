"""The commands of a team, over real HTTP: what they print, and with which code they end."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from tests.together.listening import Commands, listening
from tests.together.teams import Desktop, Place

from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import words_for
from signpost_desktop.sync.standing import Standing
from signpost_server.app import create_app

KEYS = ["pushed", "pulled", "conflicts", "waiting", "head", "status"]


@pytest.fixture
def address(place: Place) -> Iterator[str]:
    with listening(create_app(place.service)) as found:
        yield found


@pytest.fixture
def signpost(
    founder: Desktop, address: str, capsys: pytest.CaptureFixture[str]
) -> Iterator[Commands]:
    """Commands on the founder's profile, which nothing else has open."""
    settle_at(founder, address)
    founder.vault.close()
    return Commands(founder.folder, capsys)


def settle_at(desktop: Desktop, address: str) -> None:
    """The team's server has this address from now on."""
    with desktop.vault.act() as session:
        standing = Standing.read(session)
        assert standing is not None
        replace(standing, server_url=address).write(session)


def test_sync_prints_one_object_with_just_these_keys(signpost: Commands) -> None:
    first = signpost("sync", "--json")
    assert first.code == 0, first
    assert list(first.json) == KEYS
    assert first.json["status"] == "ok"
    assert first.json["pushed"] > 0
    assert first.json["waiting"] == 0
    again = signpost("sync", "--json")
    assert (again.code, again.json) == (0, first.json | {"pushed": 0, "pulled": 0})


def test_sync_tells_people_in_lines(signpost: Commands) -> None:
    said = signpost("sync")
    assert said.code == 0
    assert said.out.splitlines()[0].split()[0] == "pushed"
    assert said.out.splitlines()[-1] == words_for(failures.OK)


def test_without_a_connection_it_says_so_in_plain_words_and_everything_waits(
    founder: Desktop, capsys: pytest.CaptureFixture[str]
) -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}"
    settle_at(founder, nobody)
    founder.vault.close()
    said = Commands(founder.folder, capsys)("sync", "--json")
    assert said.code == 1
    assert list(said.json) == KEYS
    assert said.json["status"] == failures.OFFLINE
    assert said.json["waiting"] > 0
    assert words_for(failures.OFFLINE) in said.err


def test_a_profile_that_stands_alone_is_told_to_join_first(
    hodan: Desktop, capsys: pytest.CaptureFixture[str]
) -> None:
    hodan.vault.close()
    said = Commands(hodan.folder, capsys)("sync", "--json")
    assert said.code == 1
    assert said.json["error"] == "not_joined"


_HELP = """
import sys
from signpost_desktop.cli.main import run
try:
    run([sys.argv[1], "--help"])
except SystemExit as end:
    print("ended with", end.code)
print(*sorted(name for name in sys.modules if name.startswith("signpost_desktop.cli.")))
"""
ALWAYS = {"signpost_desktop.cli.main", "signpost_desktop.cli.output"}


@pytest.mark.parametrize(
    ("command", "modules"),
    [
        ("sync", {"sync", "secrets", "rounds"}),
        ("courier", {"courier"}),
        ("window", {"window"}),
        ("init", {"profile", "secrets", "telling"}),
    ],
)
def test_a_command_loads_no_other_commands_module(command: str, modules: set[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _HELP, command], capture_output=True, check=True, text=True
    )
    ended, loaded = done.stdout.splitlines()[-2:]
    assert ended == "ended with 0"
    assert set(loaded.split()) == ALWAYS | {f"signpost_desktop.cli.{name}" for name in modules}


def test_help_lists_every_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        Commands(tmp_path, capsys).bare("--help")
    assert end.value.code == 0
    listed = capsys.readouterr().out
    for command in (
        "window",
        "demo",
        "init",
        "check",
        "directory",
        "casework",
        "needs",
        "sync",
        "courier",
    ):
        assert f"\n    {command}" in listed


def test_a_trip_by_command(
    founder: Desktop, address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    founder.meets("Fadumo")
    founder.vault.close()
    laptop = Commands(founder.folder, capsys)
    stick = tmp_path / "trip.signpost"
    packed = laptop("courier", "pack", stick, "--json")
    assert packed.code == 0, packed
    assert packed.json == {"file": str(stick), "records": 2, "left": 0}
    early = laptop("courier", "unpack", stick, "--json")
    assert (early.code, early.json["error"]) == (1, "not_carried_yet")
    carried = laptop.bare("courier", "carry", stick, "--server", address, "--json")
    assert (carried.code, carried.json) == (0, {"file": str(stick), "carried": True})
    back = laptop("courier", "unpack", stick, "--json")
    assert back.code == 0, back
    assert list(back.json) == KEYS
    assert back.json == {
        "pushed": 2, "pulled": 0, "conflicts": 0, "waiting": 0, "head": 2, "status": "ok",
    }  # fmt: skip
    twice = laptop.bare("courier", "carry", stick, "--server", address)
    assert (twice.code, twice.out) == (1, "")
    assert "holds the answer" in twice.err


def test_carrying_says_in_plain_words_why_it_did_not_go(
    founder: Desktop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    founder.vault.close()
    laptop = Commands(founder.folder, capsys)
    stick = tmp_path / "trip.signpost"
    assert laptop("courier", "pack", stick).code == 0
    with socket.create_server(("127.0.0.1", 0)) as free:
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}"
    for server, code in ((nobody, "offline"), ("http://team.example", "bad_input")):
        said = laptop.bare("courier", "carry", stick, "--server", server, "--json")
        assert (said.code, said.json["error"]) == (1, code)
    missing = laptop.bare("courier", "carry", tmp_path / "none", "--server", nobody, "--json")
    assert missing.json["error"] == "no_courier_file"


def test_whoever_carries_loads_no_vault() -> None:
    carry = """
import sys
from signpost_desktop.cli.main import run
assert run(["courier", "carry", "nothing-here", "--server", "https://team.example"]) == 1
print(sorted({"sqlalchemy", "sqlcipher3"} & sys.modules.keys()))
"""
    done = subprocess.run([sys.executable, "-c", carry], capture_output=True, check=True, text=True)
    assert done.stdout.splitlines() == ["[]"]
