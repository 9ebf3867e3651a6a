"""What every page works with, made without the window around it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject
from tests.ui.team_scenes import ALONE, InventedTeam

from signpost_desktop.application import Vocabulary, open_desk
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.appearance import Appearance
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.change_bus import ChangeBus
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.syncing import Syncing


@contextmanager
def shared_over(
    vault: Vault, vocabulary: Vocabulary, team: InventedTeam | None = None
) -> Iterator[Shared]:
    """Over an open profile that belongs to this team, or stands alone."""
    window = QObject()
    background, bus, announcer = Background(window), ChangeBus(window), Announcer(window)
    sources = ALONE if team is None else team.sources()
    syncing = Syncing(window, vault, sources, background, bus, announcer, joined=team is not None)
    syncing.begin()
    background.finish()
    yield Shared(open_desk(vault, vocabulary), background, bus, announcer, Appearance(), syncing)
    syncing.retire()
    if team is not None:
        team.rounds.let_go.set()
    background.close()
