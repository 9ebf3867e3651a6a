"""Who may do what in casework: the roles that its acts ask for.

A volunteer sees today's contacts and records them; people's pages, histories and reasons are
for the team; an auditor reads the log only and sees no clients.
"""

from signpost_desktop.access.roles import Role, require
from signpost_desktop.store.plain_session import PlainSession


def require_table_work(session: PlainSession) -> None:
    """Recording contacts, finding a client for one. Raises NotAllowed."""
    require(session, Role.VOLUNTEER, Role.CASEWORKER, Role.SAFEGUARDING_LEAD, Role.COORDINATOR)


def require_casework(session: PlainSession) -> None:
    """Reading and changing clients, histories and follow-ups. Raises NotAllowed."""
    require(session, Role.CASEWORKER, Role.SAFEGUARDING_LEAD, Role.COORDINATOR)


def require_coordinator(session: PlainSession) -> None:
    """Bringing in and taking out everything. Raises NotAllowed."""
    require(session, Role.COORDINATOR)


def require_shared_work(session: PlainSession, space_id: str | None) -> None:
    """Working with a record of a shared project, where that is one. Raises NotAllowed."""
    if space_id is not None:
        require_casework(session)


def only_volunteers(session: PlainSession) -> bool:
    """Whether this person is a volunteer and nothing more."""
    return session.worker.roles <= {Role.VOLUNTEER, Role.AUDITOR}
