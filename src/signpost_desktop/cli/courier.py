"""Commands for a round by courier: pack on the laptop, carry from anywhere, unpack again."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from signpost_desktop.cli.output import Output


def add_commands(commands: Any, common: ArgumentParser) -> None:
    """Add this module's commands to the parser."""
    courier = commands.add_parser("courier", help="a round on a USB stick, without a network")
    acts = courier.add_subparsers(required=True, metavar="ACT")
    packing = acts.add_parser("pack", parents=[common], help="write what waits to a sealed file")
    packing.add_argument("file", type=Path, metavar="FILE")
    packing.set_defaults(command=_pack)
    carrying = acts.add_parser("carry", help="take the file to the server, from any computer")
    carrying.add_argument("file", type=Path, metavar="FILE")
    carrying.add_argument("--server", required=True, metavar="URL")
    carrying.add_argument("--json", action="store_true", help="one JSON object on one line")
    carrying.set_defaults(command=_carry)
    unpacking = acts.add_parser("unpack", parents=[common], help="take in what came back")
    unpacking.add_argument("file", type=Path, metavar="FILE")
    unpacking.add_argument(
        "--allow-deletions", action="store_true",
        help="agree to it when many records are to be deleted here",
    )  # fmt: skip
    unpacking.set_defaults(command=_unpack)


# What a command needs is loaded when it runs: whoever carries has no vault to wait for.
# ruff: noqa: PLC0415


def _pack(arguments: Namespace, output: Output) -> int:
    from signpost_desktop.cli.secrets import opened
    from signpost_desktop.store.waiting import waiting
    from signpost_desktop.sync.courier import pack

    with opened(arguments) as vault:
        records = pack(vault, arguments.file)
        with vault.read() as session:
            left = waiting(session, 0).count - records
    lines = [
        f"Packed {records} records. Only the team's server can read them.",
        f"Next, on a computer that is online: signpost courier carry {arguments.file} --server URL",
    ]
    if left:
        lines.append(f"{left} more wait here for a later trip.")
    output.result({"file": str(arguments.file), "records": records, "left": left}, lines)
    return 0


def _carry(arguments: Namespace, output: Output) -> int:
    from signpost_desktop.sync.carrying import carry

    carry(arguments.file, arguments.server)
    output.result(
        {"file": str(arguments.file), "carried": True},
        ["The server's answer is in the file now. Take it back to the computer that packed it."],
    )
    return 0


def _unpack(arguments: Namespace, output: Output) -> int:
    from signpost_desktop.casework.derived import DERIVE
    from signpost_desktop.cli.rounds import tell_round
    from signpost_desktop.cli.secrets import opened
    from signpost_desktop.sync.courier import unpack

    with opened(arguments) as vault:
        result = unpack(vault, arguments.file, DERIVE, allow_deletions=arguments.allow_deletions)
    again = f"signpost courier unpack {arguments.file} --allow-deletions"
    return tell_round(result, output, again)
