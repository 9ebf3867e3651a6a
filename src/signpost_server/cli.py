"""`signpost-server`: reads the command's words, runs it, and says clearly what went wrong."""

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError

from signpost_directory.errors import SignpostError
from signpost_directory.feeds.opening import FORMATS
from signpost_server import __version__, commands, commands_directory, logs
from signpost_server.cli_errors import CommandError
from signpost_server.errors import ServerError

Command = Callable[[argparse.Namespace], dict[str, Any] | None]
URL_VARIABLE = "SIGNPOST_DATABASE_URL"


def run(words: Sequence[str]) -> int:
    """Run a command line; the exit code is 0 when it worked, 1 when not, 2 for wrong words."""
    arguments = _parser().parse_args(words)
    logs.begin_logging()
    try:
        result = arguments.command(arguments)
    except CommandError as error:
        return _fail(arguments, error.code, error.message)
    except ServerError as error:
        return _fail(arguments, error.code, error.message)
    except SignpostError as error:
        return _fail(arguments, error.code, error.message)
    except DBAPIError as error:
        logs.log_fault(arguments.name, error)
        return _fail(arguments, "database", "The database cannot be used. Is the address right?")
    except KeyboardInterrupt:
        return _fail(arguments, "cancelled", "Stopped. Nothing that was saved is lost.")
    if result is not None:
        _print(arguments, result)
    return 0 if result is None or result.get("ok", True) else 1


def _fail(arguments: argparse.Namespace, code: str, message: str) -> int:
    print(message, file=sys.stderr, flush=True)  # noqa: T201
    if arguments.json:
        print(json.dumps({"error": code, "message": message}), flush=True)  # noqa: T201
    return 1


def _print(arguments: argparse.Namespace, result: dict[str, Any]) -> None:
    if arguments.json:
        print(json.dumps(result, ensure_ascii=False), flush=True)  # noqa: T201
        return
    for name, value in result.items():
        if isinstance(value, list):
            for row in value:
                shown = row.values() if isinstance(row, dict) else [row]
                print("  ".join(str(part) for part in shown))  # noqa: T201
        else:
            print(f"{name}: {value}")  # noqa: T201
    sys.stdout.flush()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="signpost-server",
        description="The central server of Signpost: keeps sealed copies that it cannot read.",
    )
    parser.add_argument("--version", action="version", version=f"signpost-server {__version__}")
    parts = parser.add_subparsers(required=True, metavar="COMMAND")
    common = _common()

    def add(name: str, command: Command, words: str, to: Any = parts) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = to.add_parser(
            name, parents=[common], help=words, description=words
        )
        made.set_defaults(command=command, name=name)
        return made

    add("init", commands.init, "make the database ready, or bring it up to date")
    _add_serve(add("serve", commands.serve, "answer desktops until stopped"))
    organizations = parts.add_parser("organization", help="the organizations on this server")
    inner = organizations.add_subparsers(required=True, metavar="WHAT")
    made = add("add", commands.organization_add, "a new organization, and its first code", inner)
    made.add_argument("title", metavar="NAME")
    made = add("code", commands.organization_code, "a fresh first code, until it is used", inner)
    made.add_argument("organization", metavar="ID")
    add("list", commands.organization_list, "the organizations on this server", inner)
    _add_directory(add, parts)
    add("devices", commands.devices, "the computers of all organizations")
    made = add("backup", commands.backup, "a copy of everything, as one file")
    made.add_argument("file", type=Path, metavar="FILE")
    made = add("restore", commands.restore, "begin anew from a copy (see packaging/server)")
    made.add_argument("file", type=Path, metavar="FILE", nargs="?")
    add("check", commands.check, "whether everything kept is whole")
    return parser


def _add_directory(add: Any, parts: Any) -> None:
    directory = parts.add_parser("directory", help="the public directory of services")
    inner = directory.add_subparsers(required=True, metavar="WHAT")
    made = add(
        "import", commands_directory.directory_import,
        "read lists of services into the directory, and publish it", inner,
    )  # fmt: skip
    made.add_argument("sources", nargs="+", metavar="SOURCE", help="a file, folder or web address")
    made.add_argument("--format", choices=FORMATS, help="without it the content tells")
    add(
        "publish", commands_directory.directory_publish,
        "make the file that new computers fetch, if anything has changed", inner,
    )  # fmt: skip
    add("list", commands_directory.directory_list, "the sources of the directory", inner)
    made = add(
        "forget", commands_directory.directory_forget,
        "take a source out, here and on every computer", inner,
    )  # fmt: skip
    made.add_argument("source", metavar="SOURCE", help="as directory list shows it")


def _common() -> argparse.ArgumentParser:
    common = argparse.ArgumentParser(add_help=False)
    where = common.add_mutually_exclusive_group()
    where.add_argument("--data", type=Path, metavar="DIR", help="a folder, for SQLite")
    where.add_argument(
        "--database-url",
        default=os.environ.get(URL_VARIABLE, ""),
        metavar="URL",
        help=f"postgresql+psycopg://… (or in {URL_VARIABLE}, where no list of processes shows it)",
    )
    common.add_argument(
        "--files",
        type=Path,
        metavar="DIR",
        help="the folder of the public directory (default: directory/ in the folder of --data)",
    )
    common.add_argument("--json", action="store_true", help="one JSON object on one line")
    return common


def _add_serve(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on")
    parser.add_argument("--port", type=int, default=8765, help="0 takes a free one")
    parser.add_argument("--certfile", type=Path, help="TLS: the certificate with its chain")
    parser.add_argument("--keyfile", type=Path, help="TLS: its private key")
    parser.add_argument(
        "--behind-proxy",
        nargs="?",
        const="127.0.0.1",
        default="",
        metavar="ADDRESSES",
        help="a proxy does TLS; it may name the true addresses (default: one on this computer)",
    )
