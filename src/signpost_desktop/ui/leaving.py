"""Leaving a team on its coordinator's order: what the window does once a round has proved one."""

# ruff: noqa: PLC0415 - once in a computer's life: nobody waits for its imports

from collections.abc import Callable

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.language import said


def leave_team(background: Background, vault: Vault, left: Callable[[str], None]) -> None:
    """Carry out the order that is kept in this vault, and close it; then say what was done."""

    def act() -> str:
        from signpost_desktop.casework.waiting_to_send import count_waiting
        from signpost_desktop.sync.removal import carry_out

        done = carry_out(vault, count_waiting)
        vault.close()
        return "" if done is None or done.removal is not None else done.words()

    def failed(error: SignpostError) -> None:
        vault.close()
        left(said(error.message))

    background.run(act, left, failed)
