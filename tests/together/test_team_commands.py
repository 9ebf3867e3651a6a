"""The commands as a new user types them, with a server of its own process."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from signpost_desktop.cli.main import run
from signpost_desktop.documents.preview import page_text
from signpost_wire.codes import read_code


@dataclass(frozen=True)
class Served:
    """A running server: where it is, and its folder."""

    url: str
    data: Path


def _server(data: Path, *words: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "signpost_server", *words, "--data", str(data), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    data = tmp_path / "server"
    _server(data, "init")
    process = subprocess.Popen(
        [sys.executable, "-m", "signpost_server", "serve", "--data", str(data), "--port", "0"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        assert line.startswith("listening on http://"), line
        yield Served(line.removeprefix("listening on ").strip(), data)
    finally:
        process.terminate()
        process.wait(30)
        process.stdout.close()


Signpost = Callable[..., Any]


@pytest.fixture
def signpost(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Signpost:
    """A command as somebody with a folder of their own; its one JSON object."""

    def command(who: str, *words: str, code: int = 0) -> Any:
        secret = tmp_path / f"{who}.txt"
        secret.write_text(f"a passphrase of {who}\n", "utf-8")
        common = ["--profile", str(tmp_path / who), "--passphrase-file", str(secret), "--json"]
        capsys.readouterr()
        found = run([*words, *common])
        said = capsys.readouterr()
        assert found == code, said
        assert said.out.count("\n") == 1
        return json.loads(said.out)

    return command


@pytest.mark.usefixtures("qapp")
def test_a_team_comes_together_by_commands(
    served: Served, signpost: Signpost, tmp_path: Path
) -> None:
    code = _server(served.data, "organization", "add", "Example Hall")["code"]
    joined = signpost("hodan", "join", "--server", served.url, "--code", code, "--person", "Hodan")
    assert joined["founded"] and joined["organization"] == "Example Hall"
    assert len(joined["recovery"].split()) == 6
    assert signpost("hodan", "sync")["status"] == "ok"

    slip = tmp_path / "slip.pdf"
    invited = signpost("hodan", "invite", "--role", "caseworker", "--name", "Amina",
                       "--slip-out", str(slip))  # fmt: skip
    assert set(invited) == {"code", "expires", "slip_out"}
    groups = invited["code"].split("-")
    shown = [word for word in page_text(slip.read_bytes()).split() if word in groups]
    assert read_code(" ".join(shown)) == read_code(invited["code"])
    sheet = tmp_path / "sheet.txt"
    joined = signpost("amina", "join", "--server", served.url, "--code", invited["code"],
                      "--person", "Amina", "--recovery-out", str(sheet))  # fmt: skip
    assert joined["roles"] == ["caseworker"] and not joined["founded"]
    assert "recovery" not in joined and len(sheet.read_text().split()) == 6

    again = signpost("amina", "invite", "--person", "amina")
    signpost("laptop", "join", "--server", served.url, "--code", again["code"], "--person", "Amina")
    assert signpost("laptop", "sync")["status"] == "ok"
    for who in ("amina", "hodan"):
        assert signpost(who, "sync")["status"] == "ok"

    devices = signpost("hodan", "devices")["devices"]
    assert [row["people"] for row in devices] == [["Amina"], ["Amina"], ["Hodan"]]
    theirs = signpost("amina", "devices")["devices"]
    (laptop,) = [row for row in theirs if row["people"] == ["Amina"] and not row["this_one"]]
    assert signpost("hodan", "device", "revoke", laptop["id"]) == {"revoked": True, "told": True}
    assert signpost("laptop", "sync", code=1)["status"] == "copy_removed"
    assert signpost("laptop", "sync", code=1)["error"] == "copy_removed"

    def words(who: str) -> set[tuple[str, ...]]:
        found = signpost(who, "fingerprint")["fingerprints"]
        return {tuple(each["words"]) for each in found}

    for who in ("hodan", "amina"):
        assert signpost(who, "sync")["status"] == "ok"
    assert words("hodan") == words("amina")


def test_people_are_added_changed_and_removed_by_commands(
    served: Served, signpost: Signpost, tmp_path: Path
) -> None:
    code = _server(served.data, "organization", "add", "Example Hall")["code"]
    signpost("hodan", "init", "--organization", "Hall", "--person", "Hodan")
    joined = signpost("hodan", "join", "--server", served.url, "--code", code)
    assert joined["founded"] and "recovery" not in joined
    fresh = tmp_path / "vera.txt"
    fresh.write_text("a passphrase of vera\n", "utf-8")
    signpost("hodan", "person", "add", "Vera", "--role", "volunteer",
             "--new-passphrase-file", str(fresh), "--person", "Hodan")  # fmt: skip
    changed = signpost("hodan", "person", "roles", "Vera", "--role", "caseworker",
                       "--role", "safeguarding_lead", "--person", "Hodan")  # fmt: skip
    assert changed == {"changed": True, "roles": ["caseworker", "safeguarding_lead"], "told": True}
    removed = signpost("hodan", "person", "remove", "Vera", "--person", "Hodan")
    assert removed["told"] and removed["removed"]


def test_two_organizations_share_a_project_by_commands(
    served: Served, signpost: Signpost, tmp_path: Path
) -> None:
    for who, name, person in (("hodan", "Example Hall", "Hodan"), ("mina", "Harbour", "Mina")):
        code = _server(served.data, "organization", "add", name)["code"]
        signpost(who, "join", "--server", served.url, "--code", code, "--person", person)
    card, offer = str(tmp_path / "card.txt"), str(tmp_path / "offer.txt")
    given = signpost("mina", "partnership", "card", "--out", card)
    assert (given["name"], len(given["words"])) == ("Harbour", 8)
    offered = signpost("hodan", "partnership", "offer", "Warm Winter", "--with", card,
                       "--out", offer)  # fmt: skip
    assert offered["told"]
    accepted = signpost("mina", "partnership", "accept", offer)
    assert (accepted["project"], accepted["partner"]) == (offered["project"], "Example Hall")
    for who in ("mina", "hodan", "mina"):
        assert signpost(who, "sync")["status"] == "ok"
    (project,) = signpost("mina", "partnership", "list")["projects"]
    assert (project["name"], project["state"], project["theirs"]) == ("Warm Winter", "open", 1)

    sheet = tmp_path / "people.csv"
    sheet.write_text("name,date,needs\nFadumo Ali,2026-11-20,food\n", "utf-8")
    signpost("hodan", "casework", "import", str(sheet))
    share = ("partnership", "share", "Fadumo", "--project", "warm winter")
    assert "consent" in signpost("hodan", *share, code=1)["message"]
    day = signpost("hodan", *share, "--consent", "spoken", "--consent-on", "today", code=1)
    assert "2026-11-24" in day["message"]
    shared = signpost("hodan", *share, "--consent", "spoken", "--covers", "contacts")
    for who in ("hodan", "mina"):
        signpost(who, "sync")
    exported = tmp_path / "export.json"
    signpost("mina", "casework", "export", "--out", str(exported))
    assert "Fadumo" not in exported.read_text("utf-8")  # it is not Harbour's alone
    taken = signpost("hodan", "partnership", "withdraw", "Fadumo", "--project", "Warm Winter")
    assert taken["records"] == 4
    assert signpost("hodan", "partnership", "leave", "Warm Winter", code=1)["error"] == "bad_input"
    for who in ("hodan", "mina"):
        assert signpost(who, "sync")["status"] == "ok"
    assert shared["copy"] != shared["shared"]
    assert signpost("hodan", "partnership", "leave", "Warm Winter")["left"]
    for who in ("hodan", "mina"):
        assert signpost(who, "sync")["status"] == "ok"
        (project,) = signpost(who, "partnership", "list")["projects"]
        assert project["state"] == "ended"
    torn = tmp_path / "torn.txt"
    torn.write_text("Signpost card of Nobody", "utf-8")
    for file in (torn, tmp_path / "missing"):
        found = signpost("hodan", "partnership", "offer", "x", "--with", str(file), code=1)
        assert found["error"] == "bad_input"


def test_what_cannot_be_done_is_said_in_plain_words(
    served: Served, signpost: Signpost, tmp_path: Path
) -> None:
    wrong = signpost("hodan", "join", "--server", served.url, "--code", "ABCDE",
                     "--person", "Hodan", code=1)  # fmt: skip
    assert "7 groups of 5" in wrong["message"]
    plain = signpost("hodan", "join", "--server", "http://signpost.example", "--code", "ABCDE",
                     "--person", "Hodan", code=1)  # fmt: skip
    assert "https://" in plain["message"]
    assert not (tmp_path / "hodan").exists()
    signpost("hodan", "init", "--organization", "Hall", "--person", "Hodan")
    for command in ("devices", "fingerprint"):
        assert signpost("hodan", command, code=1)["error"] == "not_joined"
    assert signpost("hodan", "invite", "--role", "caseworker", code=1)["error"] == "not_joined"
    assert signpost("hodan", "invite", code=1)["error"] == "bad_input"
