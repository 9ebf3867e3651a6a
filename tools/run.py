"""Opens Signpost's window; where there is no display it says so and runs the demo instead."""

import os
import subprocess
import sys
from pathlib import Path

SIGNPOST = Path(sys.executable).parent / "signpost"


def has_display() -> bool:
    """Whether a window can be shown: always but on a Linux without X or Wayland."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def main() -> int:
    """The exit code of the window or of the demo."""
    if has_display():
        return subprocess.run([str(SIGNPOST)], check=False).returncode
    print("This machine has no display, so no window can open.")
    print("Running the demo instead: the same pages, drawn to pictures in demo-out/.", flush=True)
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [str(SIGNPOST), "demo", "--out", "demo-out"]
    return subprocess.run(command, check=False, env=quiet).returncode


if __name__ == "__main__":
    sys.exit(main())
