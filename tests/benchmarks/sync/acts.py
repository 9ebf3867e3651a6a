"""The far end of a computer in a sync benchmark: acts as JSON lines in, what came of them out.

A computer is a process of its own, so that its memory is its own. It answers every line
`{"act": name, …}` with one line, until its input ends.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

Act = Callable[..., dict[str, Any]]


def serve_acts(acts: Mapping[str, Act]) -> None:
    """Answer until there is nothing more to do. Words printed elsewhere must not go to stdout."""
    for line in sys.stdin:
        request = json.loads(line)
        answer = acts[request.pop("act")](**request)
        print(json.dumps({**answer, "peak_mb": peak_megabytes()}), flush=True)  # noqa: T201


def timed(act: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """What the act says, the seconds that it took, and memory counted from its beginning."""
    forget_peak()
    begun = time.perf_counter()
    said = act()
    return {"seconds": time.perf_counter() - begun, **said}


def forget_peak() -> None:
    """Count the peak of memory from here (Linux only)."""
    switch = Path("/proc/self/clear_refs")
    if switch.exists():
        switch.write_text("5")


def peak_megabytes(process: int | str = "self") -> float:
    """The most memory that a process has held; 0 where the system does not say (not Linux)."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return 0.0
    line = next(x for x in status.read_text().splitlines() if x.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def processor_seconds(process: int) -> float:
    """Processor time that a process has used so far; 0 where the system does not say."""
    stat = Path(f"/proc/{process}/stat")
    if not stat.exists():
        return 0.0
    used = stat.read_text().rsplit(")", 1)[1].split()[11:13]
    return sum(map(int, used)) / os.sysconf("SC_CLK_TCK")
