"""A joining that was begun: everything that is needed to end it, kept until the server's answer.

The answer may be lost on the way. Then the very same statements are sent again with the same code,
and the server, which has them, says yes again.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import delete

from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Setting
from signpost_desktop.sync.package import PackedKey
from signpost_desktop.sync.space_keys import IN_VAULT
from signpost_desktop.sync.standing import Standing
from signpost_wire import fields
from signpost_wire.codec import pack, unpack

_NAME = "sync_joining"


@dataclass(frozen=True, repr=False)
class PendingJoin:
    """A joining. No repr: it holds secrets, and lies in the vault only.

    `organization_key` is given to the server when it is founded, else None. `keys` hold the
    secrets that may lie in the vault and no others. `roles` are those of whoever joins; `known`:
    they are in the team already, with another computer.
    """

    lookup: bytes
    standing: Standing
    member: str
    known: bool
    roles: tuple[str, ...]
    organization_name: str
    organization_key: bytes | None
    documents: tuple[bytes, ...]
    keys: tuple[PackedKey, ...]
    statements: int
    members: tuple[tuple[bytes, str], ...]
    """Seal keys of this computer's people, and which members they become."""
    root: tuple[tuple[bytes, bytes], ...] = ()
    """The seed of the organization's signing key, sealed to the seal keys of coordinators."""

    @property
    def founds(self) -> bool:
        """Whether it founds the organization."""
        return self.organization_key is not None

    def write(self, session: WorkSession) -> None:
        """Keep it."""
        session.set_setting(_NAME, pack(self._packed()).hex())

    @classmethod
    def read(cls, session: WorkSession) -> "PendingJoin | None":
        """What was begun, or None."""
        found = session.setting(_NAME)
        return None if found is None else cls._unpacked(unpack(bytes.fromhex(found)))

    @staticmethod
    def forget(session: WorkSession) -> None:
        """It was ended, or came to nothing."""
        session.db.execute(delete(Setting).where(Setting.name == _NAME))

    def _packed(self) -> dict[str, Any]:
        safe = [key.packed() for key in self.keys if key.kind in IN_VAULT or key.secret is None]
        if len(safe) != len(self.keys):
            raise ValueError("this secret may not lie in the vault")
        stand = self.standing
        return {
            "lookup": self.lookup,
            "standing": [
                stand.server_url, stand.server_key, stand.organization, stand.organization_key,
                stand.device, stand.device_seed, stand.device_secret,
            ],
            "member": self.member,
            "known": self.known,
            "roles": list(self.roles),
            "organization_name": self.organization_name,
            "organization_key": self.organization_key,
            "documents": list(self.documents),
            "keys": safe,
            "statements": self.statements,
            "members": [list(pair) for pair in self.members],
            "root": [list(pair) for pair in self.root],
        }  # fmt: skip

    @classmethod
    def _unpacked(cls, value: Any) -> "PendingJoin":
        said = fields.mapping(value, "joining")
        return cls(
            said["lookup"],
            Standing(*said["standing"]),
            said["member"],
            said["known"],
            tuple(said["roles"]),
            said["organization_name"],
            said["organization_key"],
            tuple(said["documents"]),
            tuple(PackedKey.unpacked(key) for key in said["keys"]),
            said["statements"],
            tuple((seal_key, member) for seal_key, member in said["members"]),
            tuple((seal_key, sealed) for seal_key, sealed in said["root"]),
        )
