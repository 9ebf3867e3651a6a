"""`make bench`: JSON lines, each a figure with its floor measured in the same run."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks import client_speed, search_speed, start_speed


def main() -> None:
    """Run every benchmark, the quick ones first."""
    for part in (start_speed, client_speed, search_speed):
        for line in part.measure():
            print(json.dumps(line), flush=True)  # noqa: T201


main()
