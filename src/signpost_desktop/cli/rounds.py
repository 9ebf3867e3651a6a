"""How commands tell of a round, whether it went over the network or with a courier."""

from signpost_desktop.cli.output import Output
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import words_for
from signpost_desktop.sync.sync_round import RoundResult

_CLOCK_OFF = 300  # seconds


def tell_round(result: RoundResult, output: Output, again: str) -> int:
    """Print what a round did; the exit code. What has no place in the result is told beside it.

    `again` is the command that agrees to many deletions.
    """
    if result.status != failures.OK:
        output.tell(words_for(result.status))
    if result.status == failures.BRAKE:
        output.tell(f"Or agree to it here: {again}")
    if abs(result.clock_off) > _CLOCK_OFF:
        minutes = abs(result.clock_off) // 60
        way = "ahead of" if result.clock_off > 0 else "behind"
        output.tell(f"The clock of this computer is {minutes} minutes {way} the server's.")
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
