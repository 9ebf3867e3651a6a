"""A real server and real desktops in one process, for tests of joining and keys."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlcipher3 import dbapi2 as driver
from tests.together.network import AppTransport

from signpost_desktop.application import team_of
from signpost_desktop.casework.clients import NewClient, create_client
from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.casework.safeguarding import add_safeguarding_note, safeguarding_notes
from signpost_desktop.store.database import connect
from signpost_desktop.store.keys import signing_seed
from signpost_desktop.store.open_vault import Vault, vault_file
from signpost_desktop.store.tables import Base
from signpost_desktop.sync.enrolment import Joined, code_of, join_with
from signpost_desktop.sync.inviting import Invited, invite_again, invite_new
from signpost_desktop.sync.join_server import JoinClient
from signpost_desktop.sync.new_profile import join_new
from signpost_desktop.sync.server_client import ServerClient
from signpost_desktop.sync.settling import take_statements
from signpost_desktop.sync.signing import sign
from signpost_desktop.sync.space_keys import secret_of
from signpost_desktop.sync.standing import Standing
from signpost_desktop.sync.sync_round import RoundResult, Syncer
from signpost_desktop.sync.team import Team
from signpost_desktop.sync.transport import Transport
from signpost_desktop.sync.trust_store import fold, statements_known, waiting_statements
from signpost_desktop.sync.who import member_at_work
from signpost_server.app import create_app
from signpost_server.database import create_folder, open_database
from signpost_server.joining import add_organization
from signpost_server.limits import Limits
from signpost_server.preparing import prepare
from signpost_server.service import Service, open_service
from signpost_wire.codes import Code
from signpost_wire.exchange import SyncRequest
from signpost_wire.trust import Space, Trust

URL = "https://signpost.example"
PASSPHRASE = "seven invented otters"
_ROOMY = Limits(joining=10_000)


class ServerClock:
    """Seconds since 1970, as a test sets them."""

    def __init__(self, now: int) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now


@dataclass
class Place:
    """A server, and the way to it."""

    service: Service
    clock: ServerClock
    transport: AppTransport

    def founding_code(self, name: str = "Example Hall") -> Code:
        """What `organization add` prints."""
        with self.service.database.write() as connection:
            return add_organization(connection, name, self.clock())[1]

    def copied(self) -> Any:
        """A copy of everything that the server has."""
        copy = driver.connect(":memory:", check_same_thread=False)
        with self.service.database.read() as connection:
            raw(connection).backup(copy)
        return copy

    def log(self) -> list[bytes]:
        """The statements that the server has."""
        with self.service.database.read() as connection:
            found = connection.exec_driver_sql("SELECT document FROM statement ORDER BY sequence")
            return [bytes(document) for (document,) in found]

    def bring_back(self, copy: Any) -> None:
        """The server is as it was when the copy was made."""
        with self.service.database.engine.connect() as connection:
            copy.backup(raw(connection))
        copy.close()

    def join_client(self) -> JoinClient:
        return JoinClient(self.transport)


def raw(connection: Any) -> Any:
    """The driver's own connection."""
    return connection.connection.driver_connection


@contextmanager
def server_in(folder: Path, now: int, limits: Limits = _ROOMY) -> Iterator[Place]:
    """A fresh server on SQLite."""
    create_folder(folder)
    with server_at(folder, now, limits) as place:
        yield place


@contextmanager
def server_at(folder: Path, now: int, limits: Limits = _ROOMY) -> Iterator[Place]:
    """The server of a folder that is there."""
    database = open_database(data=folder)
    prepare(database)
    clock = ServerClock(now)
    service = open_service(database, limits, clock)
    transport = AppTransport(create_app(service))
    try:
        yield Place(service, clock, transport)
    finally:
        transport.end()
        database.close()


@dataclass
class Desktop:
    """One person on one computer, with an open vault. `closing` closes what it brings in."""

    vault: Vault
    place: Place
    closing: ExitStack
    team: Team = field(init=False)

    def __post_init__(self) -> None:
        self.team = team_of(self.vault)

    @property
    def folder(self) -> Path:
        return self.vault.profile.folder

    @property
    def trust(self) -> Trust:
        with self.vault.read() as session:
            return fold(session)

    @property
    def member(self) -> str:
        with self.vault.read() as session:
            found = member_at_work(session, fold(session))
        assert found is not None
        return found

    @property
    def device(self) -> str:
        with self.vault.read() as session:
            standing = Standing.read(session)
        assert standing is not None
        return standing.device

    @property
    def waiting(self) -> list[bytes]:
        with self.vault.read() as session:
            return waiting_statements(session)

    def space(self, kind: str) -> Space:
        return next(space for space in self.trust.spaces.values() if space.kind == kind)

    def secret(self, kind: str, version: int) -> bytes | None:
        """The secret of a version of a space's key, as far as it is this person's."""
        with self.vault.read() as session:
            trust = fold(session)
            return secret_of(session, trust, self.member, self.space(kind).id, version)

    def client(self) -> ServerClient:
        with self.vault.read() as session:
            standing = Standing.read(session)
        assert standing is not None
        seed = signing_seed(self.vault.keys.private_key)
        return ServerClient(
            self.place.transport, standing, self.member, lambda text: sign(seed, text)
        )

    def exchange_statements(self) -> None:
        """What a round does with statements: hand over ours, take in theirs, settle."""
        self.team.settle()
        for _ in range(4):
            if self.waiting:
                self.client().send_statements(self.waiting)
            if self.fetch_statements() and not self.waiting:
                return
        raise AssertionError("statements do not come to rest")

    def fetch_statements(self) -> bool:
        """Take in what the server has; whether it is all here now."""
        with self.vault.read() as session:
            known = statements_known(session)
        reply = self.client().sync(SyncRequest("", (), known))
        with self.vault.act() as session:
            whole = take_statements(session, reply.statements, reply.statements_head)
        self.team.settle()
        return whole

    def found(self, code: Code | None = None) -> Joined:
        return self.join((code or self.place.founding_code()).text)

    def join(self, code: str, *, merge: bool = False) -> Joined:
        return join_with(self.vault, URL, code_of(code), self.place.join_client(), merge=merge)

    def invite(self, *roles: str, name: str = "") -> Invited:
        return invite_new(self.vault, self.client(), roles, name)

    def invite_own_computer(self) -> Invited:
        return invite_again(self.vault, self.client(), self.vault.worker.person_id, "")

    def join_in(self, folder: Path, code: str, name: str) -> "Desktop":
        """Somebody who joins with a code and an empty folder."""
        vault, _sheet, _joined = join_new(
            folder, URL, code_of(code), self.place.join_client(), person=name,
            passphrase=PASSPHRASE, clock=self.vault.clock,
        )  # fmt: skip
        self.closing.enter_context(vault)
        return Desktop(vault, self.place, self.closing)

    def colleague(self, folder: Path, name: str, *roles: str) -> "Desktop":
        """Somebody invited, on a computer of their own; both know of each other."""
        found = self.join_in(folder, self.invite(*roles, name=name).code, name)
        found.exchange_statements()
        self.exchange_statements()
        return found

    def syncer(self, transport: Transport | None = None) -> Syncer:
        """What does rounds; over another way than the straight one, when given."""
        return Syncer(self.vault, transport or self.place.transport, DERIVE, lambda _seconds: None)

    def round(self, transport: Transport | None = None) -> RoundResult:
        """One round."""
        return self.syncer(transport).run()

    def rows(self, kind: str) -> dict[str, dict[str, Any]]:
        """The rows of a kind by id, without what belongs to this computer alone."""
        table = Base.metadata.tables[kind]
        with self.vault.read() as session:
            found = session.db.execute(select(table)).mappings().all()
        return {
            row["id"]: {k: v for k, v in row.items() if k not in ("space_id", "public_key")}
            for row in found
        }

    def meets(self, name: str) -> str:
        """A new client."""
        with self.vault.act() as session:
            return create_client(session, NewClient(given_name=name)).id

    def worries(self, words: str) -> str:
        """A note for the safeguarding lead."""
        with self.vault.act() as session:
            return add_safeguarding_note(session, words, None, None)

    def notes(self) -> list[str]:
        """The notes that the lead reads."""
        with self.vault.act() as session:
            return [note.text for note in safeguarding_notes(session)]

    def in_the_clear(self) -> str:
        """Every value of the vault, as whoever opens the file reads it; bytes are hex digits."""
        file = vault_file(self.vault.profile, self.vault.keys.database_key)
        connection = connect(file, "ro")
        try:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            rows = [
                row
                for (table,) in tables.fetchall()
                for row in connection.execute(f'SELECT * FROM "{table}"')
            ]
        finally:
            connection.close()
        values = (value for row in rows for value in row)
        return " ".join(v.hex() if isinstance(v, bytes) else str(v) for v in values)
