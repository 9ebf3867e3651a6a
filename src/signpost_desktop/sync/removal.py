"""A coordinator's order that this computer, or this person, is to go: heard, proved, carried out.

A refusal alone removes nothing: the server may lie. The order is a statement of the team's log; it
counts only when the log, as far as it was known here and on from there, is signed all the way from
the team's own key, which the invitation pinned, and says that it is this very computer or person.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from sqlalchemy import select

from signpost_desktop.access.people import drop_slots
from signpost_desktop.store.instance import hold
from signpost_desktop.store.keys import public_half
from signpost_desktop.store.keyslots import read_keyslots
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.store.removal import Removal, begin_removal
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Person
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.settling import settle
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.trust_store import fold, may_hear_order, statements_known, take_order
from signpost_desktop.sync.unsent import seal_unsent
from signpost_directory.words import Words
from signpost_wire.team_parts import Member
from signpost_wire.trust import Trust

COMPUTER, PERSON = "computer", "person"
"""What an order removes here: all of the copy, or one person's way in while others go on."""
_MOST_PAGES = 1_000
_SHORT = 8  # letters of a computer's id, as the list of the team's computers shows them


class OrderServer(Protocol):
    """The team's server, as whoever is refused may still ask it."""

    def removal(self, since: int) -> tuple[Sequence[tuple[int, bytes]], int] | None:
        """The log after `since` up to the order, and its number; None: there is none."""
        ...


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """What was done. `removal` is None where only one person's way in went."""

    organization: str
    removal: Removal | None

    @property
    def status(self) -> str:
        """As a round's."""
        return failures.COPY_REMOVED if self.removal else failures.REMOVED

    def words(self) -> Words:
        """For people."""
        if self.removal is not None:
            return self.removal.words()
        return Words(
            "You were removed from {0} by its coordinator, so your passphrase no longer opens "
            "Signpost on this computer. What you had not sent goes out with the next exchange "
            "of whoever goes on here.",
            self.organization,
        )


def why_refused(vault: Vault, server: OrderServer | None) -> str:
    """What is behind the server's refusal: ORDERED where an order is proved, and kept from now on.

    Else REMOVED, or UNTRUSTED for what could not be proved; then nothing was changed.
    """
    if server is not None and ordered(vault) is None:
        try:
            _hear(vault, server)
        except SyncStopped as stopped:
            is_forged = stopped.status == failures.UNTRUSTED
            return failures.UNTRUSTED if is_forged else failures.REMOVED
    return failures.REMOVED if ordered(vault) is None else failures.ORDERED


def ordered(vault: Vault) -> str | None:
    """COMPUTER or PERSON where the proved log removes this computer or whoever is at work."""
    with vault.read() as session:
        standing = Standing.read(session)
        if standing is None:
            return None
        trust = fold(session, waiting=False)
        me = _member_of(trust, session.keys.private_key)
    if me is None or trust.is_active(me.id):
        return None
    device = trust.devices.get(standing.device)
    if device is not None and not device.active:
        return COMPUTER
    if me.person in trust.people:
        return None
    gone = {m.seal_key for m in trust.members.values() if m.person not in trust.people}
    slots = read_keyslots(vault.profile).slots
    return PERSON if any(slot.public_key not in gone for slot in slots) else COMPUTER


def carry_out(vault: Vault, count: Callable[[PlainSession], int]) -> CarriedOut | None:
    """Do what a proved order asks, and close the vault; None where there is no order.

    `count` tells how many entries wait, as people count them. Raises NotSealed, or what the disk
    refuses: then everything is as it was, or is finished by whoever opens the profile next.
    """
    what = ordered(vault)
    if what is None:
        return None
    organization = vault.organization
    if what == PERSON:
        _take_way_in(vault)
        return CarriedOut(organization, None)
    removals: list[Removal] = []

    def keep_what_waits(session: WorkSession) -> None:
        removals.append(_begin(vault, session, count))

    vault.close_after(keep_what_waits)
    hold(vault.profile).release()  # whoever holds it finishes what was begun
    return CarriedOut(organization, removals[0])


def _begin(vault: Vault, session: WorkSession, count: Callable[[PlainSession], int]) -> Removal:
    """What waits, and the mark, are on the disk when this returns."""
    standing, trust = Standing.read(session), fold(session, waiting=False)
    me = _member_of(trust, session.keys.private_key)
    if standing is None or me is None:
        raise SyncStopped(failures.REMOVED)
    unsent = seal_unsent(session, trust.organization, standing.device, me.id)
    removal = Removal(
        str(session.setting("organization_name", "")),
        session.stamp(),
        read_keyslots(vault.profile).profile_id,
        count(session) + unsent.drafts,
        f"unsent-{standing.device[-_SHORT:]}.signpost" if unsent.changes else "",
    )
    begin_removal(vault.profile, removal, unsent.packed())
    return removal


def _take_way_in(vault: Vault) -> None:
    """Others go on here, so what waits is theirs to send; the vault gets another key."""
    with vault.act() as session:
        settle(session)
    with vault.read() as session:
        left = list(session.db.scalars(select(Person.id).where(Person.left_at.is_not(None))))
    drop_slots(vault, left)
    vault.close()


def _hear(vault: Vault, server: OrderServer) -> None:
    """Ask for the order, prove it and keep it. Raises SyncStopped."""
    for _ in range(_MOST_PAGES):
        with vault.read() as session:
            if not may_hear_order(session):
                return
            known = statements_known(session)
        found = server.removal(known)
        if found is None:
            return
        pairs, head = found
        with vault.act() as session:
            take_order(session, pairs)
            heard = statements_known(session)
        if heard >= head:
            return
        if heard == known:
            raise SyncStopped(failures.DAMAGED_REPLY)  # it promises more than it gives


def _member_of(trust: Trust, private_key: bytes) -> Member | None:
    """Whoever has this key, also when they take part no more."""
    mine = public_half(private_key)
    return next((m for m in trust.members.values() if m.seal_key == mine), None)
