"""What the settings ask of the team: its people, computers and invitations.

A profile that stands alone has people too; the rest needs a team. Everything of sync is imported
when it is first asked for.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from signpost_desktop.access.people import PersonAdded
    from signpost_desktop.application import Desk
    from signpost_desktop.sync.inviting import Invited, OpenInvitation
    from signpost_desktop.sync.partnerships import SharedProject
    from signpost_desktop.sync.team import DeviceRow, Fingerprint


class TeamActs(Protocol):
    """Acts for coordinators; each checks the role again, and raises SignpostError."""

    def add_person(self, name: str, passphrase: str, roles: Collection[str]) -> PersonAdded:
        """Give somebody a name on this computer's lock screen."""

    def change_roles(self, name: str, roles: Collection[str]) -> None:
        """Give somebody other roles."""

    def remove_person(self, name: str) -> int:
        """Take away somebody's way in; how many follow-ups went back to the team."""

    def computers(self) -> tuple[DeviceRow, ...]:
        """The team's computers."""

    def revoke(self, computer: str) -> None:
        """A lost computer takes part no more."""

    def words(self) -> tuple[Fingerprint, ...]:
        """Words for every key that could be swapped on the way."""

    def invite(self, name: str, roles: Collection[str]) -> Invited:
        """A code for somebody new. Asks the server."""

    def invite_again(self, person_id: str, name: str) -> Invited:
        """A code for another computer of somebody who is in the team. Asks the server."""

    def invitations(self) -> tuple[OpenInvitation, ...]:
        """Codes that nobody has used yet."""

    def end_invitation(self, invitation: str) -> None:
        """Nobody gets in with it any more."""

    def projects(self) -> tuple[SharedProject, ...]:
        """What is shared with other organizations; nothing for whoever takes no part in it."""


class TeamDesk:
    """The real acts of an open profile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def add_person(self, name: str, passphrase: str, roles: Collection[str]) -> PersonAdded:
        """See TeamActs."""
        return self._desk.team.add_person(name, passphrase, roles)

    def change_roles(self, name: str, roles: Collection[str]) -> None:
        """See TeamActs."""
        self._desk.team.change_roles(name, roles)

    def remove_person(self, name: str) -> int:
        """See TeamActs."""
        return self._desk.team.remove_person(name)

    def computers(self) -> tuple[DeviceRow, ...]:
        """See TeamActs."""
        return self._desk.team.devices()

    def revoke(self, computer: str) -> None:
        """See TeamActs."""
        self._desk.team.revoke_device(computer)

    def words(self) -> tuple[Fingerprint, ...]:
        """See TeamActs."""
        return self._desk.team.fingerprints()

    def invite(self, name: str, roles: Collection[str]) -> Invited:
        """See TeamActs."""
        from signpost_desktop.application import server_of
        from signpost_desktop.sync.inviting import invite_new

        with server_of(self._desk.vault) as server:
            return invite_new(self._desk.vault, server, sorted(roles), name)

    def invite_again(self, person_id: str, name: str) -> Invited:
        """See TeamActs."""
        from signpost_desktop.application import server_of
        from signpost_desktop.sync.inviting import invite_again

        with server_of(self._desk.vault) as server:
            return invite_again(self._desk.vault, server, person_id, name)

    def invitations(self) -> tuple[OpenInvitation, ...]:
        """See TeamActs."""
        from signpost_desktop.sync.inviting import open_invitations

        with self._desk.vault.read() as session:
            return open_invitations(session)

    def end_invitation(self, invitation: str) -> None:
        """See TeamActs."""
        from signpost_desktop.sync.inviting import end_invitation

        with self._desk.vault.act() as session:
            end_invitation(session, invitation)

    def projects(self) -> tuple[SharedProject, ...]:
        """See TeamActs."""
        from signpost_desktop.access.roles import Role, has_role
        from signpost_desktop.sync.partnerships import projects

        with self._desk.vault.read() as session:
            if not has_role(session, Role.CASEWORKER, Role.SAFEGUARDING_LEAD, Role.COORDINATOR):
                return ()
            return projects(session)
