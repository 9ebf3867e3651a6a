"""Commands that show the pages: the window, and the demo that draws them to pictures."""

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from signpost_desktop.cli.output import Output, refusal


def add_commands(commands: Any, common: ArgumentParser) -> None:
    """Add this module's commands to the parser."""
    window = commands.add_parser("window", parents=[common], help="open the window")
    window.set_defaults(command=_window)
    demo = commands.add_parser("demo", help="a whole drop-in session, drawn to pictures")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    demo.add_argument("--json", action="store_true", help="one JSON object on one line")
    demo.set_defaults(command=_demo)


def _window(arguments: Namespace, output: Output) -> int:
    if sys.platform.startswith("linux") and not _display():
        raise refusal("This machine has no display, so no window can open. Try: signpost demo")
    from signpost_desktop.ui.start import run_window  # noqa: PLC0415 - Qt only for the window

    output.tell("Opening Signpost.")
    return run_window(arguments.profile)


def _display() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    return any(os.environ.get(name) for name in names) or "QT_QPA_PLATFORM" in os.environ


def _demo(arguments: Namespace, output: Output) -> int:
    from signpost_desktop.demo import run_demo  # noqa: PLC0415 - Qt only for the window

    if not _display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    summary = run_demo(arguments.out, output.tell)
    lines = [f"{len(summary['steps'])} steps. Pictures and summary.json are in {arguments.out}"]
    output.result(summary, lines)
    return 0
