"""The command for a round with the team's server."""

from argparse import ArgumentParser, Namespace
from dataclasses import replace
from typing import Any

from signpost_desktop.application import Desk, Vocabulary
from signpost_desktop.casework.waiting_to_send import count_waiting
from signpost_desktop.cli.output import Output
from signpost_desktop.cli.rounds import tell_round
from signpost_desktop.cli.secrets import opened
from signpost_desktop.sync import failures
from signpost_desktop.sync.removal import carry_out
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
        if result.status == failures.ORDERED:
            done = carry_out(vault, count_waiting)
            if done is not None:
                output.tell(done.words())
                result = replace(result, status=done.status)
    return tell_round(result, output, "signpost sync --allow-deletions")
