"""A part of an act that may be taken back by itself, while the rest of the act goes on."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2 as sqlcipher

from signpost_desktop.store.bulk import cursor
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.session import WorkSession

_OURS = (
    sqlcipher.IntegrityError,
    sqlcipher.DataError,
    sqlcipher.InterfaceError,
    sqlcipher.ProgrammingError,
)
"""What a database says of the values it was given, rather than of the disk."""


@contextmanager
def part(session: WorkSession) -> Iterator[None]:
    """Inside, what raises is taken back, in the vault and in what the act remembers of it."""
    cur = cursor(session.db)
    before = (set(session.changed), list(session.erased), session.leaves_no_trace)
    cur.execute("SAVEPOINT part")
    try:
        yield
        session.db.flush()
        cur.execute("RELEASE part")
    except BaseException:
        if cur.connection.in_transaction:  # SQLite ends some by itself, when the disk is full
            cur.execute("ROLLBACK TO part")
            cur.execute("RELEASE part")
        session.changed, session.erased, session.leaves_no_trace = before
        session.db.expunge_all()  # also what was added, which is nowhere now
        raise


def is_of_what_was_given(error: Exception) -> bool:
    """Whether the values may be to blame: not the disk, nor the memory, nor a closed vault."""
    cause = getattr(error, "orig", error)  # SQLAlchemy wraps what the driver raised
    if isinstance(cause, sqlcipher.Error):
        return isinstance(cause, _OURS)
    return not isinstance(cause, OSError | MemoryError | SignpostError)
