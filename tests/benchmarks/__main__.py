"""`make bench`: JSON lines, each a figure with its floor measured in the same run.

`python -m tests.benchmarks sync_speed` runs one part.
"""

import importlib
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

PARTS = ("start_speed", "client_speed", "search_speed", "directory_fetch", "document_speed",
         "server_speed", "sync_speed")  # fmt: skip
"""The quick ones first."""


def main(chosen: list[str]) -> None:
    """Run these parts, or all of them."""
    for name in chosen or PARTS:
        for line in importlib.import_module(f"benchmarks.{name}").measure():
            print(json.dumps(line), flush=True)  # noqa: T201


main(sys.argv[1:])
