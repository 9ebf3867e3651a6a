"""Hearing what the organizations that share projects with ours have said: once a round.

A log that cannot be proved from the pinned key on is not used, and harms nothing else.
"""

from collections.abc import Sequence
from typing import Protocol

from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.partners import (
    CLOSED,
    OPEN,
    UNTRUSTED,
    fold_partner,
    is_pinned,
    pinned,
)
from signpost_desktop.sync.settling import settle
from signpost_desktop.sync.signing import verify
from signpost_desktop.sync.trust_store import PARTNERS_HEARD, fold
from signpost_wire.codec import MalformedError
from signpost_wire.partnerships import PartnerLog
from signpost_wire.roles import PARTNERSHIP, may_read
from signpost_wire.statements import Statement
from signpost_wire.trust import Trust, UntrustedError

_MOST_PAGES = 1_000


class PartnerServer(Protocol):
    """The team's server, for somebody who is known to it."""

    def partner_log(self, organization: str, since: int) -> PartnerLog | None:
        """None when the other organization shows ours nothing. Raises SyncStopped."""
        ...


def partners_to_hear(own: Trust, member: str) -> list[str]:
    """The organizations of whose statements a member should know the newest."""
    return pinned(own) if may_read(PARTNERSHIP, own.roles_of(member)) else []


def hear_partners(vault: Vault, server: PartnerServer, partners: Sequence[str]) -> bool:
    """Take in what is new of these organizations' statements; whether anything was.

    Raises SyncStopped only when the server cannot be asked.
    """
    heard = [_hear(vault, server, organization) for organization in partners]
    return any(heard)


def whole_log(server: PartnerServer, organization: str, key: bytes) -> Trust | None:
    """All that an organization has said, proved from this key on; None when nothing is shown.

    Raises SyncStopped(UNTRUSTED) when it does not stand under that key.
    """
    trust, known = Trust(organization, key, verify), 0
    for _ in range(_MOST_PAGES):
        log = server.partner_log(organization, known)
        if log is None:
            return None
        try:
            documents = _proved(trust, log.statements, known)
        except (UntrustedError, MalformedError) as error:
            raise SyncStopped(failures.UNTRUSTED) from error
        if log.key != key:
            raise SyncStopped(failures.UNTRUSTED)
        known += len(documents)
        if known == log.head:
            return trust
        if not documents:
            break
    raise SyncStopped(failures.DAMAGED_REPLY)


def _hear(vault: Vault, server: PartnerServer, organization: str) -> bool:
    news = False
    for _ in range(_MOST_PAGES):
        with vault.read() as session:
            known = _known(session, organization)
            key, state = _kept(session, organization)
        log = server.partner_log(organization, known)
        if _is_no_news(log, known, key, state):
            return news
        with vault.act() as session:
            whole = _take(session, organization, log, known)
            now = _kept(session, organization), _known(session, organization)
            if now != ((key, state), known):
                news = True
                session.set_setting(PARTNERS_HEARD, int(session.setting(PARTNERS_HEARD, 0)) + 1)
                settle(session)
        if whole:
            return news
    raise SyncStopped(failures.DAMAGED_REPLY)  # it promises more than it gives


def _is_no_news(log: PartnerLog | None, known: int, key: bytes, state: str) -> bool:
    if log is None:
        return state in ("", CLOSED)
    return state == OPEN and log.key == key and log.head == known


def _take(session: WorkSession, organization: str, log: PartnerLog | None, known: int) -> bool:
    """Take in a page; whether no more is to be asked for."""
    key, _state = _kept(session, organization)
    if log is None:
        _keep(session, organization, key, CLOSED)
        return True
    if not is_pinned(fold(session), organization, log.key):
        _forget(session, organization)
        _keep(session, organization, log.key, UNTRUSTED)
        return True
    if known and (key != log.key or log.head < known):  # the server was brought back from a copy
        _forget(session, organization)
        return False
    trust = fold_partner(session, organization, log.key)
    try:
        documents = _proved(trust, log.statements, known)
    except (UntrustedError, MalformedError):
        _forget(session, organization)
        if not known:
            _keep(session, organization, log.key, UNTRUSTED)
        return not known
    for number, document in enumerate(documents, known + 1):
        session.rows(
            "INSERT INTO partner_statement (organization, sequence, document) VALUES (?, ?, ?)",
            organization,
            number,
            document,
        )
    _keep(session, organization, log.key, OPEN)
    return known + len(documents) == log.head


def _proved(trust: Trust, pairs: Sequence[tuple[int, bytes]], known: int) -> list[bytes]:
    documents = []
    for place, (number, document) in enumerate(pairs, known + 1):
        if number != place:
            raise UntrustedError("numbers")
        trust.apply(Statement.read(document))
        documents.append(document)
    return documents


def _known(session: WorkSession, organization: str) -> int:
    query = "SELECT count(*) FROM partner_statement WHERE organization = ?"
    return int(session.rows(query, organization)[0][0])


def _kept(session: WorkSession, organization: str) -> tuple[bytes, str]:
    found = session.rows("SELECT key, state FROM partner WHERE organization = ?", organization)
    return (bytes(found[0][0]), str(found[0][1])) if found else (b"", "")


def _keep(session: WorkSession, organization: str, key: bytes, state: str) -> None:
    session.rows(
        "INSERT OR REPLACE INTO partner (organization, key, state) VALUES (?, ?, ?)",
        organization,
        key,
        state,
    )


def _forget(session: WorkSession, organization: str) -> None:
    session.rows("DELETE FROM partner_statement WHERE organization = ?", organization)
