"""An invented team's people, computers and invitations, for tests of the settings."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from signpost_desktop.access.people import PersonAdded, add_person, remove_person
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.vault import Vault
from signpost_desktop.sync.inviting import Invited, OpenInvitation
from signpost_desktop.sync.partnerships import SharedProject
from signpost_desktop.sync.team import DeviceRow, Fingerprint

CODE = "ABCD1-EFGH2-JKMN3-PQRS4-TVWX5-YZ016-23457"
UNTIL = datetime(2026, 12, 1, 13, 48, tzinfo=UTC)
WORDS = ("amber", "basket", "candle", "dolphin", "ember", "forest", "garden", "harbour")


@dataclass
class InventedOffice:
    """Does what it is asked in memory; people are added and removed in the real vault."""

    vault: Vault
    asked: list[tuple[object, ...]] = field(default_factory=list)
    refuses: SignpostError | None = None
    open: list[OpenInvitation] = field(default_factory=list)
    shared: list[SharedProject] = field(default_factory=list)
    machines: list[DeviceRow] = field(
        default_factory=lambda: [
            DeviceRow("device-00000001", ("Hodan",), active=True, this_one=True),
            DeviceRow("device-00000002", ("Amin",), active=True, this_one=False),
        ]
    )

    def add_person(self, name: str, passphrase: str, roles: Collection[str]) -> PersonAdded:
        return add_person(self.vault, name, passphrase, roles)

    def change_roles(self, name: str, roles: Collection[str]) -> None:
        self._note("roles", name, *roles)

    def remove_person(self, name: str) -> int:
        self._note("remove", name)
        return remove_person(self.vault, name)

    def computers(self) -> tuple[DeviceRow, ...]:
        return tuple(self.machines)

    def revoke(self, computer: str) -> None:
        self._note("revoke", computer)
        self.machines = [
            replace(each, active=each.active and each.id != computer) for each in self.machines
        ]

    def words(self) -> tuple[Fingerprint, ...]:
        return (
            Fingerprint("server", WORDS),
            Fingerprint("team", tuple(reversed(WORDS))),
            Fingerprint("Hodan", WORDS, "device-00000001"),
        )

    def invite(self, name: str, roles: Collection[str]) -> Invited:
        self._note("invite", name, *roles)
        return self._made(name, roles)

    def invite_again(self, person_id: str, name: str) -> Invited:
        self._note("invite again", name)
        return self._made(name, ("caseworker",))

    def invitations(self) -> tuple[OpenInvitation, ...]:
        return tuple(self.open)

    def end_invitation(self, invitation: str) -> None:
        self._note("end", invitation)
        self.open = [each for each in self.open if each.id != invitation]

    def projects(self) -> tuple[SharedProject, ...]:
        return tuple(self.shared)

    def _made(self, name: str, roles: Collection[str]) -> Invited:
        number = f"invitation-{len(self.open)}"
        self.open.append(OpenInvitation(number, name, frozenset(roles), UNTIL))
        return Invited(CODE, UNTIL, name, tuple(roles), "https://team.example", "Example Hall")

    def _note(self, *what: object) -> None:
        if self.refuses is not None:
            raise self.refuses
        self.asked.append(what)
