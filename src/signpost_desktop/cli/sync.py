"""The command for a round with the team's server, and how any round is told of."""

from argparse import ArgumentParser, Namespace
from typing import Any

from signpost_desktop.application import Desk, Vocabulary
from signpost_desktop.cli.output import Output
from signpost_desktop.cli.secrets import opened
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import words_for
from signpost_desktop.sync.sync_round import RoundResult
from signpost_desktop.sync.team import Team
from signpost_desktop.sync.team_rounds import TeamRounds
from signpost_desktop.sync.trust_store import NotJoined


def add_commands(commands: Any, common: ArgumentParser) -> None:
    """Add this module's commands to the parser."""
    sync = commands.add_parser("sync", parents=[common], help="send and fetch what is new")
    sync.add_argument(
        "--allow-deletions", action="store_true",
        help="agree to it when many records are to be deleted here",
    )  # fmt: skip
    sync.set_defaults(command=_sync)


def _sync(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        syncer = Desk(vault, Vocabulary.load).syncer()
        if syncer is None:
            raise NotJoined
        rounds = TeamRounds(Team(vault), syncer)
        try:
            result = rounds.run(
                lambda done, total: output.progress(f"{done} of {total} records"),
                allow_deletions=arguments.allow_deletions,
            )
        finally:
            rounds.close()
    return tell_round(result, output)


def tell_round(result: RoundResult, output: Output) -> int:
    """Print what a round did; the exit code. What has no place in the result is told beside it."""
    if result.status != failures.OK:
        output.tell(words_for(result.status))
    if result.status == failures.BRAKE:
        output.tell("Or agree to it here: signpost sync --allow-deletions")
    if result.held:
        output.tell(f"{result.held} records could not be read yet. They are kept as they came.")
    if result.conflicts:
        output.tell(
            f"{result.conflicts} fields were changed by two people. Both versions are kept: "
            "see the Exchange page."
        )
    data = {
        "pushed": result.pushed, "pulled": result.pulled, "conflicts": result.conflicts,
        "waiting": result.waiting, "head": result.head, "status": result.status,
    }  # fmt: skip
    lines = [f"{name:<10}{value:>8}" for name, value in data.items() if name != "status"]
    output.result(data, [*lines, *([words_for(failures.OK)] if result.status == "ok" else [])])
    return 0 if result.status == failures.OK else 1
