"""What is read of a profile before its pages are shown."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from signpost_desktop.application import Desk, Vocabulary
from signpost_desktop.demo_mark import DEMO
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.ui.syncing import STANDING

if TYPE_CHECKING:
    from signpost_desktop.store.session import WorkSession

COVER_MINUTES = 3
LOCK_MINUTES = 20


@dataclass(frozen=True)
class Minutes:
    """After how long without a key the screen is covered, and after how long covered it locks."""

    cover: float
    lock: float


@dataclass(frozen=True)
class Opened:
    """A profile with what the window must know of it at once."""

    desk: Desk
    minutes: Minutes
    is_demo: bool
    joined: bool


def prepare(vault: Vault, load_vocabulary: Callable[[], Vocabulary]) -> Opened:
    """Read it; not for the GUI thread."""
    desk = Desk(vault, load_vocabulary)
    with vault.look() as session:
        return Opened(
            desk,
            _minutes(session),
            bool(session.setting(DEMO, default=False)),
            session.setting(STANDING) is not None,
        )


def read_minutes(vault: Vault) -> Minutes:
    """The settings of today; not for the GUI thread."""
    with vault.read() as session:
        return _minutes(session)


def _minutes(session: "PlainSession | WorkSession") -> Minutes:
    return Minutes(
        float(session.setting("cover_minutes", COVER_MINUTES)),
        float(session.setting("lock_minutes", LOCK_MINUTES)),
    )
