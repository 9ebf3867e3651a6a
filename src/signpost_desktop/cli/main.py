"""Reads the command's words, runs it, and turns every expected failure into a clear line."""

import argparse
import logging
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

from signpost_desktop import __version__
from signpost_desktop.cli.output import NotPrintedError, Output, end_output, refusal
from signpost_desktop.settings import default_profile
from signpost_desktop.store.errors import BadInput, DiskFull, SignpostError

_MODULES = {
    "window": ("window", "demo"),
    "profile": ("init", "person", "check", "backup", "restore"),
    "directory": ("directory",),
    "casework": ("casework", "needs"),
    "sync": ("sync",),
    "team": ("join", "invite", "devices", "device", "fingerprint"),
    "courier": ("courier",),
    "partnership": ("partnership",),
    "translations": ("translations",),
}
"""Where each command stands. Whoever asks for one does not wait for what others need."""
_HALF = re.compile("[\ud800-\udfff]")


_DISK_FULL = (
    "The disk is full. Nothing was changed, and nothing that was saved is lost. Make room, then "
    "run this again."
)


def _said(error: SignpostError) -> str:
    """What it says of itself, but for what only a window can offer."""
    return _DISK_FULL if error.message == DiskFull.default else error.message


def run(words: Sequence[str]) -> int:
    """Run a command line and give its exit code."""
    _speak_utf8()
    logging.basicConfig(level=logging.WARNING, stream=sys.stderr, format="%(name)s: %(message)s")
    words = words or ["window"]
    arguments = _parser(words[0]).parse_args(words)
    output = Output(as_json=getattr(arguments, "json", False))
    try:
        _check_text(arguments)
        code: int = arguments.command(arguments, output)
        end_output()
    except NotPrintedError as error:
        output.failure(error.code, error.message)
        _discard_output()
        return 1
    except SignpostError as error:
        reasons = error.reasons if isinstance(error, BadInput) else ()
        output.failure(error.code, _said(error), reasons)
        return 1
    except BrokenPipeError:
        _discard_output()
        return 1
    except KeyboardInterrupt:
        output.failure("cancelled", "Stopped. Nothing that was saved is lost.")
        return 130
    return code


def _check_text(arguments: argparse.Namespace) -> None:
    """Words that are no Unicode can be names of files only: nothing can keep or send them."""
    for name, value in vars(arguments).items():
        if name in ("passphrase_file", "new_passphrase_file", "query"):  # kept and sent nowhere
            continue
        for word in value if isinstance(value, list) else [value]:
            if isinstance(word, str) and _HALF.search(word):
                raise refusal("One of the command's words is not UTF-8 text. Nothing was done.")


def _discard_output() -> None:
    """Nobody takes our output: Python would complain again of what waits, while it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    """Windows consoles and pipes may speak another code page; our output is UTF-8 everywhere."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _parser(asked: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="signpost",
        description="Find services for people, give a sheet, and follow up who needs more help.",
        epilog="Without a command the window opens.",
    )
    parser.add_argument("--version", action="version", version=f"signpost {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for name in _modules_of(asked):
        _module(name).add_commands(commands, _common())
    return parser


def _modules_of(asked: str) -> tuple[str, ...]:
    """The module of this command; all of them for `--help`, and for what is no command."""
    found = tuple(name for name, commands in _MODULES.items() if asked in commands)
    return found or tuple(_MODULES)


def _module(name: str) -> ModuleType:  # noqa: PLR0911 - one for each
    """Written out: what puts Signpost into a bundle finds modules by their imports."""
    # ruff: noqa: PLC0415 - see _MODULES
    match name:
        case "window":
            from signpost_desktop.cli import window

            return window
        case "profile":
            from signpost_desktop.cli import profile

            return profile
        case "directory":
            from signpost_desktop.cli import directory

            return directory
        case "casework":
            from signpost_desktop.cli import casework

            return casework
        case "sync":
            from signpost_desktop.cli import sync

            return sync
        case "team":
            from signpost_desktop.cli import team

            return team
        case "courier":
            from signpost_desktop.cli import courier

            return courier
        case "partnership":
            from signpost_desktop.cli import partnership

            return partnership
        case "translations":
            from signpost_desktop.cli import translations

            return translations
        case _:
            raise LookupError(name)


def _common() -> argparse.ArgumentParser:
    """The options of every command that opens a profile."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--profile", type=Path, default=default_profile(), metavar="DIR",
                        help="the folder of the profile")  # fmt: skip
    words = "its first line is the passphrase; - reads standard input"
    common.add_argument("--passphrase-file", metavar="FILE", help=words)
    common.add_argument("--person", metavar="NAME", help="who you are, where there are several")
    common.add_argument("--json", action="store_true", help="one JSON object on one line")
    return common
