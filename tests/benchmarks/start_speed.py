"""First paint and usable, beside a bare Qt window; memory of the window with a profile open."""

import os
import pickle
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from signpost_desktop.store.vault import create_profile

RUNS = 7
_PROBE = Path(__file__).with_name("start_probe.py")


def measure() -> list[dict[str, object]]:
    """Medians of several starts each, taken in turns so that a busy moment hurts all alike."""
    with tempfile.TemporaryDirectory(prefix="signpost-start-") as folder:
        profile = Path(folder) / "profile"
        vault, _ = create_profile(profile, "Example Hall", "Hodan", "seven otters")
        keys = pickle.dumps(vault.keys)
        vault.close()
        found: dict[str, list[tuple[float, float]]] = {}
        for _ in range(RUNS):
            for mode in ("bare", "first", "usable"):
                for name, value, memory in _start(mode, profile, keys):
                    found.setdefault(name, []).append((value, memory))
    times = {name: statistics.median(v for v, _ in runs) for name, runs in found.items()}
    memory = {name: statistics.median(m for _, m in runs) for name, runs in found.items()}
    bare = times["bare"]
    return [
        _line("first paint ms", times["first"], bare),
        _line("usable ms (key derivation not counted)", times["usable"], bare),
        _line("memory of an open window MB", memory["settled"], memory["bare"]),
    ]


def _start(mode: str, profile: Path, keys: bytes) -> list[tuple[str, float, float]]:
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "SIGNPOST_BEGUN": str(time.time())}
    command = [sys.executable, str(_PROBE), mode, str(profile)]
    done = subprocess.run(command, input=keys, env=quiet, capture_output=True, check=True)
    lines = [line.split() for line in done.stdout.decode().splitlines()]
    return [(name, float(value), float(memory)) for name, value, memory in lines]


def _line(name: str, value: float, floor: float) -> dict[str, object]:
    return {"figure": name, "value": round(value, 1), "floor": round(floor, 1),
            "ratio": round(value / floor, 2), "runs": RUNS}  # fmt: skip
