"""The organization's signed statements in the vault: as they came, and what they add up to.

Positive numbers are the server's log, each statement proved when it came. Negative numbers are of
those made here that the log does not have yet: they count here at once, and go out with the next
exchange. What the whole log does not bear out any more is dropped; what is owed because of that
(see owed.py) is said anew.
"""

from collections.abc import Iterable, Sequence

from signpost_desktop.store.errors import NotAllowed, SignpostError
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.floor import agree, begin_on, hear
from signpost_desktop.sync.former_log import forget, former, former_keys, remember
from signpost_desktop.sync.signing import verify
from signpost_desktop.sync.standing import Standing
from signpost_wire.codec import MalformedError
from signpost_wire.statements import Statement
from signpost_wire.trust import Trust, UntrustedError

PARTNERS_HEARD = "partners_heard"
"""The setting that counts how often something new was heard of another organization."""
_INSERT = "INSERT INTO statement (sequence, document) VALUES (?, ?)"


class NotJoined(SignpostError):  # noqa: N818 - as its kin in store/errors
    """The act needs a team's server, and this profile stands alone."""

    code = "not_joined"
    default = "This profile has not joined a team's server. Nothing was changed. Join one first."


def fold(session: PlainSession, *, waiting: bool = True) -> Trust:
    """What the statements add up to; without `waiting` what was numbered does.

    Where a log is heard anew, what was known before counts first (see floor.py), and `log` is what
    the server's log alone adds up to. Raises NotJoined. Nobody but `apply` changes the answer: work
    on a `copy()`.
    """
    log = trust = fold_log(session)
    known = former(session)
    if known:
        trust = Trust(log.organization, log.organization_key, lambda *_parts: True, log=log)
        begin_on(trust, known)
        for document in _numbered(session):
            hear(trust, Statement.read(document))
        trust.verify = verify
    for document in waiting_statements(session) if waiting else ():
        _holds(trust, document)
        if trust is not log:
            _holds(log, document)
    return trust


def fold_log(session: PlainSession) -> Trust:
    """What the server's log adds up to by itself, whatever was known before. Raises NotJoined."""
    standing = Standing.read(session)
    if standing is None:
        raise NotJoined
    # Each was proved when it came, and the vault's pages are authenticated: not proved again.
    trust = Trust(standing.organization, standing.organization_key, lambda *_parts: True)
    for document in _numbered(session):
        trust.apply(Statement.read(document))
    trust.verify = verify
    return trust


def statements_known(session: PlainSession) -> int:
    """How many statements of the server's log are here."""
    return statements_mark(session)[0]


def statements_mark(session: PlainSession) -> tuple[int, int, int]:
    """Changes whenever a statement came or was made, here or at a partner's."""
    ((highest, lowest),) = session.rows("SELECT max(sequence), min(sequence) FROM statement")
    heard = int(session.setting(PARTNERS_HEARD, 0))
    return max(int(highest or 0), 0), min(int(lowest or 0), 0), heard


def waiting_statements(session: PlainSession) -> list[bytes]:
    """The documents that are to go to the server, oldest first."""
    found = session.rows("SELECT document FROM statement WHERE sequence < 0 ORDER BY sequence DESC")
    return [bytes(document) for (document,) in found]


def say(session: PlainSession, trust: Trust, said: Statement) -> bytes:
    """Keep a statement made here for the next exchange, and count it in `trust` at once.

    Raises NotAllowed when the team would not take it from whoever said it.
    """
    session.must_write()
    try:
        trust.apply(said)
    except UntrustedError as error:
        raise NotAllowed from error
    document = said.document()
    _keep_waiting(session, [document])
    return document


def say_instead(session: PlainSession, document: bytes, said: Statement) -> None:
    """Have this wait in the place of a document that does: what was said since stands on it."""
    session.rows(
        "UPDATE statement SET document = ? WHERE sequence < 0 AND document = ?",
        said.document(), document,
    )  # fmt: skip


def take_numbered(session: PlainSession, pairs: Sequence[tuple[int, bytes]]) -> bool:
    """Take in what the server's log has after what is known, in its order; whether it fits.

    When it does not fit on what is here, the server was brought back from a copy and has numbered
    anew: everything here waits again, and the log is to be asked for from its beginning. Raises
    SyncStopped(UNTRUSTED) when the log from its beginning on cannot be proved.
    """
    session.must_write()
    known = statements_known(session)
    fresh = [(number, document) for number, document in pairs if number > known]
    if not fresh:
        return True
    try:
        documents = _proved(fold_log(session), fresh, known)
    except (UntrustedError, MalformedError) as error:
        if not known:
            raise SyncStopped(failures.UNTRUSTED) from error
        begin_anew(session)
        return False
    _number(session, documents, known)
    return True


def may_hear_order(session: PlainSession) -> bool:
    """Whether what is known of the log is numbered. While it is asked for anew from its beginning
    no order counts: a server could leave out who has lost the right to give one."""
    return bool(statements_known(session)) or not any(
        Statement.read(document).kind == "founded" for document in waiting_statements(session)
    )


def take_order(session: PlainSession, pairs: Sequence[tuple[int, bytes]]) -> None:
    """Take in what a server that refuses us shows of the log, on top of what is known and no other
    way. Raises SyncStopped(UNTRUSTED), and nothing of it was kept."""
    session.must_write()
    known = statements_known(session)
    fresh = [(number, document) for number, document in pairs if number > known]
    try:
        documents = _proved(fold_log(session), fresh, known)
    except (UntrustedError, MalformedError) as error:
        raise SyncStopped(failures.UNTRUSTED) from error
    _number(session, documents, known)


def begin_anew(session: PlainSession) -> None:
    """Offer every statement again, as the server may have lost some: its numbers count no more."""
    numbered = _numbered(session)
    remember(session, numbered)
    waiting = [*numbered, *waiting_statements(session)]
    session.rows("DELETE FROM statement")
    _keep_waiting(session, waiting)


def drop_unborne(session: PlainSession) -> tuple[str, ...]:
    """Drop what waits and does not fit the log, which must be here whole; the kinds dropped."""
    log = fold_log(session)
    kept, dropped = [], []
    for document in waiting_statements(session):
        if _holds(log, document):
            kept.append(document)
        else:
            dropped.append(Statement.read(document).kind)
    if dropped:
        session.rows("DELETE FROM statement WHERE sequence < 0")
        _keep_waiting(session, kept)
        for kind in dropped:
            session.log("statement_dropped", kind=kind)
    if former(session):
        counts = fold(session, waiting=False)
        lost = (key for keys in former_keys(session, counts).values() for key in keys)
        if all(key.void for key in lost) and agree(counts, fold_log(session)):
            forget(session)
    return tuple(dropped)


def take_back_yes(session: PlainSession, refused: Iterable[bytes]) -> tuple[bytes, ...]:
    """Drop each yes to another organization's project among what the server refused, and give the
    rest: only the server can tell whether there still is an offer."""
    left = []
    for document in refused:
        kind = Statement.read(document).kind
        if kind != "partnership_joined":
            left.append(document)
            continue
        session.rows("DELETE FROM statement WHERE sequence < 0 AND document = ?", document)
        session.log("statement_dropped", kind=kind)
    return tuple(left)


def _numbered(session: PlainSession) -> list[bytes]:
    found = session.rows("SELECT document FROM statement WHERE sequence > 0 ORDER BY sequence")
    return [bytes(document) for (document,) in found]


def _number(session: PlainSession, documents: Iterable[bytes], known: int) -> None:
    """They are the server's log after the first `known`, and wait no more."""
    for number, document in enumerate(documents, known + 1):
        session.rows("DELETE FROM statement WHERE sequence < 0 AND document = ?", document)
        session.rows(_INSERT, number, document)


def _holds(trust: Trust, document: bytes) -> bool:
    """Whether a statement fits; it is counted in then."""
    try:
        trust.apply(Statement.read(document))
    except (UntrustedError, MalformedError):
        return False
    return True


def _proved(trust: Trust, pairs: Iterable[tuple[int, bytes]], known: int) -> list[bytes]:
    documents = []
    for number, document in pairs:
        known += 1
        if number != known:
            raise UntrustedError("numbers")
        trust.apply(Statement.read(document))
        documents.append(document)
    return documents


def _keep_waiting(session: PlainSession, documents: Iterable[bytes]) -> None:
    lowest = statements_mark(session)[1]
    for place, document in enumerate(documents, 1):
        session.rows(_INSERT, lowest - place, document)
