"""The command that opens the window waits for nothing that only other commands need."""

import subprocess
import sys

_WINDOW = """
import sys
from signpost_desktop.cli.main import run
try:
    run(["window", "--help"])
except SystemExit as end:
    print("ended with", end.code)
print(sorted(set(sys.argv[1:]) & sys.modules.keys()))
"""


def test_the_window_does_not_wait_for_what_other_commands_need() -> None:
    slow = ("sqlalchemy", "openpyxl", "phonenumbers", "signpost_desktop.cli.directory")
    done = subprocess.run(
        [sys.executable, "-c", _WINDOW, *slow], capture_output=True, check=True, text=True
    )
    assert "--profile DIR" in done.stdout
    assert done.stdout.splitlines()[-2:] == ["ended with 0", "[]"]
