"""Makes a server in ./server-data where there is none, tells its first code, and runs it."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

SERVER = Path(sys.executable).parent / "signpost-server"
DATA = Path(__file__).resolve().parent.parent / "server-data"
PORT = 8765
NAME = "My organization"


def ask(*words: str) -> Any:
    """What a command of the server's prints."""
    command = [str(SERVER), *words, "--data", str(DATA), "--json"]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8")
    return json.loads(done.stdout)


def main() -> int:
    """The exit code of the server, when it has been stopped."""
    try:
        ask("init")
        known = ask("organization", "list")["organizations"]
        if not any(one["founded"] for one in known):
            _tell_code(known)
    except subprocess.CalledProcessError as error:
        return error.returncode
    print("Stop it with Ctrl+C. Its data lies in", DATA, flush=True)
    command = [str(SERVER), "serve", "--data", str(DATA), "--port", str(PORT)]
    if os.name == "posix":
        os.execv(command[0], command)  # so that whatever stops us stops the server itself
    return subprocess.run(command, check=False).returncode


def _tell_code(known: list[dict[str, Any]]) -> None:
    """A code for the first computer: a fresh one each time, until somebody has used one."""
    if known:
        made = ask("organization", "code", known[0]["organization_id"])
    else:
        made = ask("organization", "add", NAME)
    print("Nobody has joined yet. The first computer joins with this code, within 7 days:")
    print()
    print("   ", made["code"])
    print()
    print("In Signpost: Settings, Team server. Or:")
    print(f"    signpost join --server http://127.0.0.1:{PORT} --code {made['code']}")
    print()


if __name__ == "__main__":
    sys.exit(main())
