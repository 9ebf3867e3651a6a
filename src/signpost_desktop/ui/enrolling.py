"""Joining a team, as the window asks for it: what a code is for, then letting this computer in.

Everything of sync is imported when somebody joins: no other start waits for it.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pathlib import Path

    from signpost_desktop.store.clock import Clock
    from signpost_desktop.store.open_vault import Vault
    from signpost_desktop.store.recovery import RecoveryKey
    from signpost_desktop.sync.join_server import JoinServer
    from signpost_desktop.sync.transport import Answer, Transport

Cancelled = Callable[[], bool]
translate = QCoreApplication.translate


@dataclass(frozen=True)
class CodeFor:
    """What a code is for. `known`: another computer of somebody who is in the team already."""

    founds: bool
    organization: str
    roles: frozenset[str]
    known: bool
    casework_empty: bool


class Enrolment(Protocol):
    """How this computer joins a team. All of it may raise SignpostError; nothing is half done."""

    def look(self, address: str, code: str, cancelled: Cancelled) -> CodeFor:
        """What a code is for."""

    def join_new(
        self, folder: Path, address: str, code: str, person: str, passphrase: str, clock: Clock,
        cancelled: Cancelled,
    ) -> tuple[Vault, RecoveryKey, str]:  # fmt: skip
        """With a new profile: it, open, its recovery sheet, and the organization's name."""

    def join_open(
        self, vault: Vault, address: str, code: str, cancelled: Cancelled, *, merge: bool
    ) -> None:
        """With an open profile; with `merge` its casework and the team's are put together."""


class TeamServer:
    """The real one: over HTTP."""

    def look(self, address: str, code: str, cancelled: Cancelled) -> CodeFor:
        """See Enrolment."""
        from signpost_desktop.sync.enrolment import code_of, opened_package
        from signpost_desktop.sync.join_server import MEMBER

        known = code_of(code)
        server = _server(address, cancelled)
        looked = server.look(known)
        if looked.kind != MEMBER:
            name = looked.organization_name
            return CodeFor(True, name, frozenset(), False, looked.casework_empty)
        package = opened_package(known, looked, server.about().server_key)
        return CodeFor(
            False, package.organization_name, frozenset(package.roles), bool(package.person),
            looked.casework_empty,
        )  # fmt: skip

    def join_new(
        self, folder: Path, address: str, code: str, person: str, passphrase: str, clock: Clock,
        cancelled: Cancelled,
    ) -> tuple[Vault, RecoveryKey, str]:  # fmt: skip
        """See Enrolment."""
        from signpost_desktop.sync.enrolment import code_of
        from signpost_desktop.sync.new_profile import join_new
        from signpost_desktop.sync.transport import checked_address

        vault, recovery, joined = join_new(
            folder, checked_address(address), code_of(code), _server(address, cancelled),
            person=person, passphrase=passphrase, clock=clock,
        )  # fmt: skip
        return vault, recovery, joined.organization_name

    def join_open(
        self, vault: Vault, address: str, code: str, cancelled: Cancelled, *, merge: bool
    ) -> None:
        """See Enrolment."""
        from signpost_desktop.sync.enrolment import code_of, join_with
        from signpost_desktop.sync.transport import checked_address

        server = _server(address, cancelled)
        join_with(vault, checked_address(address), code_of(code), server, merge=merge)


def code_words(found: CodeFor) -> str:
    """What a code is for, in plain words."""
    if found.founds:
        words = translate("Joining", "This code begins the team of {0}. You are its coordinator.")
        return words.format(found.organization)
    if found.known:
        words = translate("Joining", "This code is for another computer of yours, in {0}.")
        return words.format(found.organization)
    words = translate("Joining", "This code lets you into {0}, as {1}.")
    return words.format(found.organization, roles_words(found.roles))


def roles_words(roles: frozenset[str]) -> str:
    """Roles in words, in the order of what they may."""
    order = ("volunteer", "caseworker", "safeguarding_lead", "coordinator", "auditor")
    names = {
        "volunteer": translate("Roles", "volunteer"),
        "caseworker": translate("Roles", "caseworker"),
        "safeguarding_lead": translate("Roles", "safeguarding lead"),
        "coordinator": translate("Roles", "coordinator"),
        "auditor": translate("Roles", "auditor"),
    }
    return ", ".join(names[role] for role in order if role in roles)


def _server(address: str, cancelled: Cancelled) -> JoinServer:
    from signpost_desktop.sync.join_server import JoinClient
    from signpost_desktop.sync.transport import HttpTransport, checked_address

    return JoinClient(Stoppable(HttpTransport(checked_address(address)), cancelled))


class Stoppable:
    """A transport that asks nothing more once somebody pressed Stop."""

    def __init__(self, transport: Transport, cancelled: Cancelled) -> None:
        self._transport = transport
        self._cancelled = cancelled

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        """See Transport."""
        from signpost_desktop.store.errors import Cancelled as StoppedByPerson

        if self._cancelled():
            raise StoppedByPerson
        return self._transport.exchange(method, path, body, token)

    def close(self) -> None:
        """See Transport."""
        self._transport.close()
