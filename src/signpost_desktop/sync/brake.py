"""The brake: many deletions at once wait for a person's word."""

from collections.abc import Collection

from signpost_desktop.store.erasing import reach
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.space_state import spaces

BRAKE_SHARE, BRAKE_LEAST = 0.05, 20
"""More deletions than both at once are asked about first."""


def asks_first(session: WorkSession, space: str, gone: Collection[tuple[str, str]]) -> bool:
    """Whether so many would go with these records of a space (kinds and ids), themselves
    included, that a person is to be asked."""
    if len(gone) <= BRAKE_LEAST:
        return False
    lost = len(reach(session, gone))
    here = next((s.count for s in spaces(session) if s.space_id == space), 0)
    return lost > BRAKE_LEAST and lost > BRAKE_SHARE * here
