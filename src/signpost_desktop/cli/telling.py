"""After an act that the team must know of: it is said to the server at once, if it answers."""

from typing import Any

from signpost_desktop.application import server_of, team_of
from signpost_desktop.cli.output import Output
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.hearing import hear, tell
from signpost_desktop.sync.trust_store import NotJoined


def hear_team(vault: Vault, output: Output) -> None:
    """After joining: who there is and which keys, if the server still answers."""
    try:
        with server_of(vault) as server:
            hear(vault, server)
    except SyncStopped as stopped:
        output.tell(stopped.message)


def tell_team(vault: Vault, output: Output) -> dict[str, Any]:
    """Say it now; what belongs into the JSON result. Without a network it waits for a round."""
    team = team_of(vault)
    if not team.joined:
        return {}
    try:
        with server_of(vault) as server:
            tell(vault, server)
    except (SyncStopped, NotJoined) as stopped:
        output.tell(f"The team does not know yet; the next sync tells it. {stopped.message}")
        return {"told": False}
    return {"told": True}
