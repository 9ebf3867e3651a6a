"""Who asks: this person on this computer, with the keys of their spaces and a way to the server."""

from dataclasses import dataclass, replace
from typing import Self

from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.hearing import say_what_is_taken
from signpost_desktop.sync.keys import Keyring
from signpost_desktop.sync.server_client import ServerClient
from signpost_desktop.sync.settling import say_as
from signpost_desktop.sync.speaking import DeviceKeys
from signpost_desktop.sync.standing import Progress, Standing
from signpost_desktop.sync.transport import Transport
from signpost_desktop.sync.trust_store import fold, statements_mark, waiting_statements


@dataclass(frozen=True, slots=True)
class Identity:
    """An opened profile that has joined. `mark` tells which statements the keyring knows."""

    vault: Vault
    standing: Standing
    keyring: Keyring
    client: ServerClient
    mark: tuple[int, int, int]

    @classmethod
    def read(cls, vault: Vault, transport: Transport) -> Self:
        """Raises SyncStopped(REMOVED) when this person or computer has no part any more."""
        with vault.read() as session:
            return cls.of(session, vault, transport)

    @classmethod
    def of(
        cls, session: WorkSession, vault: Vault, transport: Transport, before: Self | None = None
    ) -> Self:
        """As `read`; `before` stays who it is while no statement came or was made since."""
        mark = statements_mark(session)
        if before is not None and before.mark == mark:
            return before
        standing = Standing.read(session)
        if standing is None:
            raise SyncStopped(failures.REMOVED)
        keyring = Keyring.of(session)
        if before is not None and (before.standing, before.keyring.member) == (
            standing,
            keyring.member,
        ):
            client = before.client  # its token is still good
        else:
            client = ServerClient(
                transport, standing, keyring.member, keyring.sign_as_member,
                bytes.fromhex(Progress.read(session).next_nonce),
            )  # fmt: skip
        return cls(vault, standing, keyring, client, mark)

    def again(self) -> Self:
        """The same, with what the newest statements say."""
        with self.vault.read() as session:
            return replace(self, keyring=Keyring.of(session), mark=statements_mark(session))

    def from_place(self, standing: Standing) -> Self:
        """The same person, asking from another place of this computer."""
        return replace(self, standing=standing, client=self.client.from_place(standing))


def new_device(me: Identity) -> None:
    """This profile is in use twice (copied, or brought back from a copy): it gets its own place.

    The new computer's keys go to the server before anything else; the old place stays the other
    one's. Raises SyncStopped, and the place is as it was: also when only that was refused.
    """
    with me.vault.act() as session:
        trust = fold(session)
        keys = DeviceKeys.fresh(session.new_id())
        old = trust.members[me.keyring.member].device
        content = keys.content() | {"replaces": old}
        place = say_as(session, trust, me.keyring.member, "device_added", content)
        documents = waiting_statements(session)
    if place in say_what_is_taken(me.client, documents):
        raise SyncStopped(failures.REFUSED)
    with me.vault.act() as session:
        me.standing.moves(session, keys.id, keys.seed, keys.secret)
        Progress.read(session).changed(session, turn="", next_nonce="")
