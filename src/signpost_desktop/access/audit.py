"""The log of who opened, printed, exported and unlocked what: it only grows, and shows edits."""

from typing import Any

from signpost_desktop.store import audit_log
from signpost_desktop.store.session import WorkSession


def record(
    session: WorkSession,
    action: str,
    subject_kind: str = "",
    subject_id: str = "",
    **detail: Any,
) -> None:
    """Add a line in the act's own transaction. `detail` holds codes and counts, never a person."""
    session.log(action, subject_kind, subject_id, **detail)


def verify_chain(session: WorkSession) -> int:
    """Walk the log and return how many lines it has. Raises DamagedFile at the first wrong one."""
    return audit_log.verify(session.db)
