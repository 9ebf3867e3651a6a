"""Who may do what. Roles are checked in the acts, never in the pages."""

from enum import StrEnum

from signpost_desktop.store.errors import NotAllowed
from signpost_desktop.store.plain_session import PlainSession


class Role(StrEnum):
    """What a person does for the organization; a person may have several."""

    VOLUNTEER = "volunteer"  # today's contacts and the directory
    CASEWORKER = "caseworker"
    SAFEGUARDING_LEAD = "safeguarding_lead"  # reads the notes that are sealed to that key
    COORDINATOR = "coordinator"  # people, directory, reports, exports
    AUDITOR = "auditor"  # reads the log, no clients


def has_role(session: PlainSession, *roles: Role) -> bool:
    """Whether the person at work has one of these roles."""
    return not session.worker.roles.isdisjoint(roles)


def require(session: PlainSession, *roles: Role) -> None:
    """Raise NotAllowed unless the person at work has one of these roles."""
    if not has_role(session, *roles):
        raise NotAllowed
