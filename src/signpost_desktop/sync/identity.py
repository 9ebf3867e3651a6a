"""Who asks: this person on this computer, with the keys of their spaces and a way to the server."""

from dataclasses import dataclass, replace
from typing import Self

from nacl.signing import SigningKey
from nacl.utils import random as random_bytes

from signpost_desktop.store.keys import public_half
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.keys import Keyring
from signpost_desktop.sync.server_client import ServerClient
from signpost_desktop.sync.standing import Progress, Standing
from signpost_desktop.sync.transport import Transport
from signpost_desktop.sync.trust_store import make_statement, statements_mark


@dataclass(frozen=True, slots=True)
class Identity:
    """An opened profile that has joined. `mark` tells which statements the keyring knows."""

    vault: Vault
    standing: Standing
    keyring: Keyring
    client: ServerClient
    mark: tuple[int, int]

    @classmethod
    def read(cls, vault: Vault, transport: Transport, before: Self | None = None) -> Self:
        """Raises SyncStopped(REMOVED) when this person or computer has no part any more."""
        with vault.read() as session:
            standing = Standing.read(session)
            if standing is None:
                raise SyncStopped(failures.REMOVED)
            keyring, mark = Keyring.of(session), statements_mark(session)
        if before is not None and (before.standing, before.keyring.member) == (
            standing,
            keyring.member,
        ):
            client = before.client  # its token is still good
        else:
            client = ServerClient(transport, standing, keyring.member, keyring.sign_as_member)
        return cls(vault, standing, keyring, client, mark)

    def again(self) -> Self:
        """The same, with what the newest statements say."""
        with self.vault.read() as session:
            return replace(self, keyring=Keyring.of(session), mark=statements_mark(session))

    def is_current(self, vault: Vault) -> bool:
        """Whether no statement came or was made since."""
        with vault.read() as session:
            return statements_mark(session) == self.mark


def new_device(me: Identity, vault: Vault) -> None:
    """This profile is in use twice (copied, or brought back from a copy): it gets its own place.

    The new computer's keys go out as a statement with the next exchange; the old place stays the
    other one's.
    """
    seed, secret = random_bytes(32), random_bytes(32)
    with vault.act() as session:
        fresh = replace(
            me.standing, device=session.new_id(), device_seed=seed, device_secret=secret
        )
        content = {
            "device": fresh.device,
            "verify_key": bytes(SigningKey(seed).verify_key),
            "seal_key": public_half(secret),
            "replaces": me.keyring.trust.members[me.keyring.member].device,
        }
        document = make_statement(session, me.keyring, "device_added", content)
    me.client.send_statements([document])
    with vault.act() as session:
        _move(session, fresh)


def _move(session: WorkSession, fresh: Standing) -> None:
    fresh.write(session)
    Progress.read(session).changed(session, turn="")
