"""A small team for benchmarks: a founder's profile and a caseworker's, both joined to a server."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.vault import create_profile
from signpost_desktop.sync.enrolment import code_of, join_with
from signpost_desktop.sync.identity import Identity
from signpost_desktop.sync.inviting import invite_new
from signpost_desktop.sync.join_server import JoinClient
from signpost_desktop.sync.new_profile import join_new
from signpost_desktop.sync.sync_round import Syncer
from signpost_desktop.sync.transport import HttpTransport

PASSPHRASE = "seven otters"
FOUNDER, CASEWORKER = "Hodan", "Bilan"


def prepare_server(data: Path) -> str:
    """Make an empty server on SQLite in this folder; the first code of its one organization."""
    _run("init", "--data", str(data), "--json")
    return str(_run("organization", "add", "Example Hall", "--data", str(data), "--json")["code"])


def make_team(founder: Path, caseworker: Path, url: str, code: str) -> None:
    """Found the organization and let the caseworker join; both know of each other then."""
    with (
        _transport(url) as transport,
        create_profile(founder, "Example Hall", FOUNDER, PASSPHRASE)[0] as vault,
    ):
        join_with(vault, url, code_of(code), JoinClient(transport), merge=False)
        _round(vault, transport)
        client = Identity.read(vault, transport).client
        invited = invite_new(vault, client, ("caseworker",), CASEWORKER)
        _round(vault, transport)
        with _transport(url) as theirs:
            joined = join_new(
                caseworker, url, code_of(invited.code), JoinClient(theirs),
                person=CASEWORKER, passphrase=PASSPHRASE,
            )  # fmt: skip
            with joined[0] as other:
                _round(other, theirs)
                _round(vault, transport)
                _round(other, theirs)


def _run(*words: str) -> dict[str, object]:
    done = subprocess.run(
        [sys.executable, "-m", "signpost_server", *words],
        capture_output=True,
        text=True,
        check=True,
    )
    found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
    return found


@contextmanager
def _transport(url: str) -> Iterator[HttpTransport]:
    transport = HttpTransport(url)
    try:
        yield transport
    finally:
        transport.close()


def _round(vault: Vault, transport: HttpTransport) -> None:
    result = Syncer(vault, transport, DERIVE).run()
    if result.status != "ok":
        raise RuntimeError(f"a round of setting up ended with {result.status}")
