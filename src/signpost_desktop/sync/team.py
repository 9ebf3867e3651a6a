"""The team of an open profile: its people, computers and keys, with a server or without one.

Every act is whole in the vault at once and offline too; in a profile that has joined a server, the
statements that belong to it go out with the next round.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from signpost_desktop.access import people
from signpost_desktop.access.people import PersonAdded
from signpost_desktop.access.roles import Role, require
from signpost_desktop.store.errors import NotAllowed, SignpostError
from signpost_desktop.store.keyslots import Slot, read_keyslots
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Person
from signpost_desktop.sync.removal import ordered
from signpost_desktop.sync.settling import say_as, say_owed, settle
from signpost_desktop.sync.space_keys import at_work, note_member
from signpost_desktop.sync.speaking import member_content
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.trust_store import statements_mark
from signpost_wire.fingerprints import MEMBER, ORGANIZATION, SERVER, fingerprint
from signpost_wire.roles import SAFEGUARDING_LEAD


class UnknownDevice(SignpostError):  # noqa: N818 - as its kin in store/errors
    """No computer of the team has this id."""

    code = "unknown_device"
    default = "The team has no such computer. Nothing was changed. Look at the list again."


@dataclass(frozen=True)
class DeviceRow:
    """A computer of the team. `people` are the names of those who work on it.

    `to_come`: how many more do, whose names have not come here yet (they have just joined).
    """

    id: str
    people: tuple[str, ...]
    active: bool
    this_one: bool
    to_come: int = 0


@dataclass(frozen=True)
class Fingerprint:
    """Words for a key, to be compared on the phone. `whose`: "server", "team", or a name."""

    whose: str
    words: tuple[str, ...]
    computer: str = ""


class Team:
    """Of an open vault, which finds what the team sealed by itself (see application.py)."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._settled: tuple[int, int, int] | None = None
        vault.on_changed(self._unsettle)

    @property
    def joined(self) -> bool:
        """Whether this profile has joined a server."""
        with self._vault.read() as session:
            return Standing.read(session) is not None

    def add_person(
        self, name: str, passphrase: str, roles: Iterable[str], *, known_already: bool = False
    ) -> PersonAdded:
        """As `access.people.add_person`; they become a member on this computer."""

        def also(session: WorkSession, slot: Slot) -> None:
            standing = Standing.read(session)
            if standing is not None:
                person = session.db.get_one(Person, slot.person_id)
                _say_member(session, standing, slot, person)

        return people.add_person(
            self._vault, name, passphrase, roles, known_already=known_already, also=also
        )

    def change_roles(self, name: str, roles: Iterable[str]) -> None:
        """As `access.people.change_roles`; keys that they lose are made anew."""

        def also(session: WorkSession, person: Person) -> None:
            if Standing.read(session) is None:
                return
            trust, member = at_work(session)
            content = {"person": person.id, "roles": list(person.roles)}
            say_as(session, trust, member, "roles_set", content)
            say_owed(session, trust, member, safeguarding=SAFEGUARDING_LEAD in person.roles)

        people.change_roles(self._vault, name, roles, also=also)

    def remove_person(self, name: str) -> int:
        """As `access.people.remove_person`; every key that they had is made anew."""

        def also(session: WorkSession, person: Person) -> None:
            if Standing.read(session) is None:
                return
            trust, member = at_work(session)
            say_as(session, trust, member, "person_removed", {"person": person.id})
            say_owed(session, trust, member)

        return people.remove_person(self._vault, name, also=also)

    def devices(self) -> tuple[DeviceRow, ...]:
        """The team's computers, those that were revoked last. Raises NotJoined."""
        with self._vault.read() as session:
            trust, _member = at_work(session)
            standing = Standing.read(session)
            names = _names(session)
        rows = []
        for device in trust.devices.values():
            of_it = [m for m in trust.members.values() if m.device == device.id]
            known = [names.get(m.person) for m in of_it if m.person in trust.people]
            here = standing is not None and device.id == standing.device
            people = tuple(sorted(name for name in known if name))
            rows.append(DeviceRow(device.id, people, device.active, here, len(known) - len(people)))
        return tuple(sorted(rows, key=lambda row: (not row.active, row.people, row.id)))

    def revoke_device(self, device: str) -> None:
        """A lost computer takes part no more, and every key that was on it is made anew.

        `device` may be the beginning of its id. Coordinators only, never the computer at hand.
        Raises NotAllowed, UnknownDevice, NotJoined.
        """
        with self._vault.act() as session:
            require(session, Role.COORDINATOR)
            trust, member = at_work(session)
            standing = Standing.read(session)
            found = [d for d in trust.devices.values() if d.active and d.id.startswith(device)]
            if len(found) != 1 or not device:
                raise UnknownDevice
            if standing is not None and found[0].id == standing.device:
                raise NotAllowed("You cannot revoke the computer that you are using.")
            say_as(session, trust, member, "device_removed", {"device": found[0].id})
            say_owed(session, trust, member)
            session.log("device_revoked", "device", found[0].id)

    def fingerprints(self) -> tuple[Fingerprint, ...]:
        """Words for every key that could be swapped on the way. Raises NotJoined."""
        with self._vault.read() as session:
            trust, _member = at_work(session)
            standing = Standing.read(session)
            names = _names(session)
        found = []
        if standing is not None:
            found.append(Fingerprint("server", fingerprint(SERVER, standing.server_key)))
            found.append(Fingerprint("team", fingerprint(ORGANIZATION, standing.organization_key)))
        found += [
            Fingerprint(
                names.get(member.person, ""),
                fingerprint(MEMBER, member.seal_key, member.verify_key),
                member.device,
            )
            for member in trust.active_members()
        ]
        return tuple(found)

    def settle(self) -> None:
        """Bring everything up to the statements: to be called before a round, and after one.

        People of this computer whom founding could not make members become members when a
        coordinator is at work; whoever was removed elsewhere loses their keyslot here.
        """
        with self._vault.read() as session:
            joined, mark = Standing.read(session) is not None, statements_mark(session)
        if not joined or mark == self._settled:
            return
        settle_vault(self._vault)
        with self._vault.read() as session:
            self._settled = statements_mark(session)

    def _unsettle(self, changes: frozenset[tuple[str, str]]) -> None:
        """Somebody's record came or was changed: what the statements say of them comes over it."""
        if any(kind == "person" for kind, _id in changes):
            self._settled = None


def settle_vault(vault: Vault) -> None:
    """Bring a vault up to the statements, whatever was known before: see `Team.settle`.

    Not where they order it gone: then it is to be carried out first (see removal.py).
    """
    with vault.read() as session:
        if Standing.read(session) is None:
            return
    if ordered(vault) is not None:
        return
    with vault.act() as session:
        settle(session)
        _add_colleagues(vault, session)
    _drop_slots(vault)


def _add_colleagues(vault: Vault, session: WorkSession) -> None:
    standing = Standing.read(session)
    if standing is None or Role.COORDINATOR not in session.worker.roles:
        return
    trust, _member = at_work(session)
    known = {member.seal_key for member in trust.members.values()}
    for slot in read_keyslots(vault.profile).slots:
        if slot.verify_key is None or slot.public_key in known or not trust.members:
            continue
        person = session.db.get(Person, slot.person_id)
        if person is not None and person.left_at is None:
            _say_member(session, standing, slot, person)


def _drop_slots(vault: Vault) -> None:
    slots = read_keyslots(vault.profile).slots
    with vault.read() as session:
        left = {
            person.id
            for person in session.db.scalars(select(Person).where(Person.left_at.is_not(None)))
        }
    leaving = [s.person_id for s in slots if s.person_id in left]
    me = vault.worker.person_id
    if any(person != me for person in leaving):
        people.drop_slots(vault, [person for person in leaving if person != me])


def _say_member(session: WorkSession, standing: Standing, slot: Slot, person: Person) -> None:
    """Somebody of this computer becomes a member, with the keys of what they may read."""
    trust, member = at_work(session)
    new = session.new_id()
    content = member_content(
        new, person.id, standing.device, person.roles, slot.public_key, slot.verify_key or b""
    )
    say_as(session, trust, member, "member_added", content)
    note_member(session, slot.public_key, new)
    say_owed(session, trust, member, safeguarding=SAFEGUARDING_LEAD in person.roles)


def _names(session: WorkSession) -> dict[str, str]:
    return dict(session.db.execute(select(Person.id, Person.name)).tuples().all())
