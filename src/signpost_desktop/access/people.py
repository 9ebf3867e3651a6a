"""The people of the organization: adding, removing, and changing one's own passphrase."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from sqlalchemy import select

from signpost_desktop.access.audit import record
from signpost_desktop.access.roles import Role, require
from signpost_desktop.store.backup_folders import forget_slot
from signpost_desktop.store.errors import BadInput, NotAllowed, UnknownPerson, WrongPassphrase
from signpost_desktop.store.guesses import count_failure, forget_failures, must_wait
from signpost_desktop.store.keys import Unlocked, new_key, public_half, seal_to
from signpost_desktop.store.keyslots import (
    Keyslots,
    Slot,
    keys_for,
    new_slot,
    read_keyslots,
    same_name,
    write_keyslots,
)
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.passphrase import advice, calibrated_cost, check_new
from signpost_desktop.store.plain_names import tidy_name
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import FollowUp, FollowUpEvent, Person
from signpost_directory.words import Words

LAST_COORDINATOR = Words(
    "This is the only coordinator. Nothing was changed. Add another coordinator first."
)
LAST_LEAD = Words(
    "This is the only safeguarding lead, and nobody else could read the safeguarding notes. "
    "Nothing was changed. Add another safeguarding lead first."
)


@dataclass(frozen=True)
class PersonRow:
    """Somebody who uses Signpost. `left` is an ISO instant once they were removed, else ""."""

    person_id: str
    name: str
    roles: frozenset[str]
    left: str


@dataclass(frozen=True)
class PersonAdded:
    """Who was added, and advice on their passphrase ("" when it is hard to guess)."""

    person_id: str
    advice: str


SlotMade = Callable[[WorkSession, Slot], None]
PersonChanged = Callable[[WorkSession, Person], None]
"""What else belongs into the same act: a team's statements, where the profile has joined one."""


def _nothing_else(_session: WorkSession, _about: object) -> None:
    """For a profile that stands alone."""


def people(session: WorkSession) -> tuple[PersonRow, ...]:
    """Everybody who uses or used Signpost here, in the order they were added."""
    rows = session.db.scalars(select(Person).order_by(Person.created_at, Person.id))
    return tuple(
        PersonRow(row.id, row.name, frozenset(row.roles), row.left_at or "") for row in rows
    )


def add_person(
    vault: Vault,
    name: str,
    passphrase: str,
    roles: Iterable[str],
    *,
    known_already: bool = False,
    also: SlotMade = _nothing_else,
) -> PersonAdded:
    """Give somebody a name on the lock screen and a keyslot of their own. Coordinators only.

    `known_already`: they are in the team, with another computer, and keep their roles. Only a
    safeguarding lead can add another, because only they hold that key. Raises NotAllowed, or
    BadInput for an empty or taken name, no role, or a passphrase too short.
    """
    name = tidy_name(name)
    wanted = _checked_roles(roles)
    check_new(passphrase)
    cost = calibrated_cost()
    with _changing_slots(vault) as (session, slots, write):
        require(session, Role.COORDINATOR)
        if known_already:
            person = _without_slot(session, slots, name)
            wanted = frozenset(Role(role) for role in person.roles)
        else:
            _check_name(session, name)
        leads = Role.SAFEGUARDING_LEAD in wanted
        if leads and not session.holds_safeguarding_key:
            raise NotAllowed("Only a safeguarding lead can add another. Nothing was changed.")
        keys = keys_for(person.id if known_already else session.new_id(), vault.keys)
        if not known_already:
            session.add(_new_person(session, keys, name, wanted))
        record(session, "person_added", "person", keys.person_id, roles=sorted(wanted))
        slot = new_slot(keys, name, passphrase, cost, safeguarding=leads)
        slot = slot.kept_by(slots.recovery, keys.private_key)
        also(session, slot)
        write(slots.with_slot(slot))
    return PersonAdded(keys.person_id, advice(passphrase))


def _new_person(session: WorkSession, keys: Unlocked, name: str, roles: Iterable[Role]) -> Person:
    return Person(
        id=keys.person_id,
        created_at=session.stamp(),
        created_by=session.worker.person_id,
        name=name,
        roles=sorted(roles),
        public_key=public_half(keys.private_key),
    )


def change_roles(
    vault: Vault, name: str, roles: Iterable[str], *, also: PersonChanged = _nothing_else
) -> None:
    """Give somebody other roles. Coordinators only; a new lead needs a lead.

    Never takes the last coordinator or safeguarding lead. Raises NotAllowed, UnknownPerson, or
    BadInput for no role.
    """
    wanted = _checked_roles(roles)
    with _changing_slots(vault) as (session, slots, write):
        require(session, Role.COORDINATOR)
        person = _active(session, name)
        _check_not_last(session, person, frozenset(wanted))
        leads = Role.SAFEGUARDING_LEAD in wanted
        new_lead = leads and Role.SAFEGUARDING_LEAD not in person.roles
        if new_lead and not session.holds_safeguarding_key:
            raise NotAllowed("Only a safeguarding lead can add another. Nothing was changed.")
        session.change(person, roles=sorted(wanted))
        record(session, "roles_changed", "person", person.id, roles=sorted(wanted))
        also(session, person)
        slot = next((s for s in slots.slots if s.person_id == person.id), None)
        if slot is not None:
            write(slots.with_slot(_for_safeguarding(slot, vault.keys, leads=leads)))
    if person.id == vault.worker.person_id:
        vault.worker = replace(vault.worker, roles=frozenset(wanted))


def _for_safeguarding(slot: Slot, held: Unlocked, *, leads: bool) -> Slot:
    """The slot with the profile's safeguarding key or without; their passphrase is not needed."""
    key = slot.safeguarding_key if leads else None
    if leads and key is None and held.safeguarding_key is not None:
        key = seal_to(slot.public_key, held.safeguarding_key)
    return replace(slot, safeguarding_key=key)


def remove_person(vault: Vault, name: str, *, also: PersonChanged = _nothing_else) -> int:
    """Take away somebody's way in, here and in the backups; return how many follow-ups moved.

    `name` may be an id too: several people may have the same name.
    Their open follow-ups go back to the team. What they wrote stays, and so does their name on
    it. The files get another key: a copy of the old key file opens them no more. Coordinators only;
    never oneself, the last coordinator or the last safeguarding lead.
    """
    with _changing_slots(vault) as (session, slots, write):
        require(session, Role.COORDINATOR)
        person = _active(session, name)
        _check_not_last(session, person, frozenset())
        if person.id == session.worker.person_id:
            raise NotAllowed("You cannot remove yourself. Ask another coordinator.")
        session.change(person, left_at=session.stamp())
        moved = _back_to_team(session, person.id)
        record(session, "person_removed", "person", person.id, follow_ups=moved)
        also(session, person)
        fresh = new_key()
        write(slots.without(person.id).with_new_key(vault.keys, fresh))
    forget_slot(vault.profile, person.id)
    vault.change_key(fresh)
    return moved


def drop_slots(vault: Vault, person_ids: Iterable[str]) -> None:
    """Take away the way in of people who were removed on another computer."""
    leaving = set(person_ids)
    with _changing_slots(vault) as (session, slots, write):
        for person_id in leaving:
            record(session, "keyslot_removed", "person", person_id)
        staying = tuple(slot for slot in slots.slots if slot.person_id not in leaving)
        fresh = new_key()
        write(replace(slots, slots=staying).with_new_key(vault.keys, fresh))
    for person_id in leaving:
        forget_slot(vault.profile, person_id)
    vault.change_key(fresh)


def change_passphrase(vault: Vault, old: str, new: str) -> str:
    """Change one's own passphrase; return advice on it, or "". Wrong guesses make one wait.

    Backups made before keep the old one until they are done with (35 days).
    """
    check_new(new)
    cost = calibrated_cost()
    with _changing_slots(vault) as (session, slots, write):
        me = session.worker.person_id
        slot = next((slot for slot in slots.slots if slot.person_id == me), None)
        if slot is None:
            raise UnknownPerson
        must_wait(vault.profile, vault.now())
        try:
            keys = slot.open(old)
        except WrongPassphrase:
            count_failure(vault.profile, vault.now())
            raise
        leads = slot.safeguarding_key is not None
        record(session, "passphrase_changed", "person", me)
        fresh = new_slot(keys, slot.name, new, cost, safeguarding=leads)
        write(slots.with_slot(fresh.kept_by(slots.recovery, keys.private_key)))
    forget_failures(vault.profile)
    return advice(new)


@contextmanager
def _changing_slots(
    vault: Vault,
) -> Iterator[tuple[WorkSession, Keyslots, Callable[[Keyslots], None]]]:
    """An act that also rewrites the keyslots, last of all; both stand or neither does.

    A slot whose person the vault does not know was left by a power cut between the two, and is
    not written again: under its name nobody else could ever open the profile.
    """
    before = read_keyslots(vault.profile)
    written = False

    def write(slots: Keyslots) -> None:
        nonlocal written
        session.db.flush()
        write_keyslots(vault.profile, slots)
        written = True

    try:
        with vault.act() as session:
            known = {person.id for person in _active_people(session)}
            of_people = tuple(slot for slot in before.slots if slot.person_id in known)
            yield session, replace(before, slots=of_people), write
    except BaseException:
        if written:
            write_keyslots(vault.profile, before)
        raise


def _checked_roles(roles: Iterable[str]) -> frozenset[Role]:
    known = {role.value for role in Role}
    wanted = set(roles)
    if not wanted:
        raise BadInput(("Please choose at least one role.",))
    if not wanted <= known:
        raise BadInput((Words("Roles are: {0}.", ", ".join(sorted(known))),))
    return frozenset(Role(role) for role in wanted)


def _active_people(session: WorkSession) -> list[Person]:
    return list(session.db.scalars(select(Person).where(Person.left_at.is_(None))))


def _active(session: WorkSession, wanted: str) -> Person:
    """By id, or by name: whoever joins chooses their own, also one that somebody has already."""
    active = _active_people(session)
    found = [person for person in active if person.id == wanted] or [
        person for person in active if same_name(person.name, wanted)
    ]
    if len(found) > 1:
        raise BadInput(("Several people have this name. Nothing was changed.",))
    if not found:
        raise UnknownPerson
    return found[0]


def _without_slot(session: WorkSession, slots: Keyslots, name: str) -> Person:
    person = _active(session, name)
    if any(slot.person_id == person.id for slot in slots.slots):
        raise BadInput(("This person uses Signpost on this computer already.",))
    return person


def _check_name(session: WorkSession, name: str) -> None:
    if not name:
        raise BadInput(("Please type a name for the lock screen.",))
    if any(same_name(person.name, name) for person in _active_people(session)):
        raise BadInput(("Somebody with this name uses Signpost already. Add an initial.",))


def _check_not_last(session: WorkSession, leaving: Person, keeps: frozenset[str]) -> None:
    staying = [p.roles for p in _active_people(session) if p.id != leaving.id]
    for role, sentence in (
        (Role.COORDINATOR, LAST_COORDINATOR),
        (Role.SAFEGUARDING_LEAD, LAST_LEAD),
    ):
        gone = role in leaving.roles and role not in keeps
        if gone and not any(role in roles for roles in staying):
            raise NotAllowed(sentence)


def _back_to_team(session: WorkSession, person_id: str) -> int:
    theirs = select(FollowUp).where(FollowUp.owner_id == person_id, FollowUp.status == "open")
    rows = session.db.scalars(theirs).all()
    for row in rows:
        session.change(row, owner_id=None)
        session.add(
            FollowUpEvent(
                id=session.new_id(),
                created_at=session.stamp(),
                created_by=session.worker.person_id,
                follow_up_id=row.id,
                kind="back_to_team",
                detail={"from": person_id},
            )
        )
    return len(rows)
