"""Two organizations at one server, and a project that they share."""

import shutil
from collections.abc import Collection, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tests.conftest import MadeProfile, StillClock
from tests.together.teams import PASSPHRASE, Desktop, server_at, server_in

from signpost_desktop.governance.sharing import COVERS, Consent, share_client, withdraw_client
from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.vault import open_profile, open_with_keys
from signpost_desktop.sync import failures, partnerships
from signpost_desktop.sync.cards import Card, Offer
from signpost_desktop.sync.partnerships import SharedProject
from signpost_desktop.sync.trust_store import fold

SAID_YES = date(2026, 11, 20)
PROJECT = "Warm Winter"


@dataclass
class Office:
    """A desktop of an organization, with the acts of a partnership in short."""

    desktop: Desktop

    @classmethod
    def founded(cls, by: Desktop, folder: Path, name: str, person: str) -> "Office":
        """Another organization at the same server."""
        code = by.place.founding_code(name).text
        found = cls(by.join_in(folder, code, person))
        found.desktop.exchange_statements()
        return found

    @property
    def vault(self) -> Any:
        return self.desktop.vault

    @property
    def organization(self) -> str:
        with self.vault.read() as session:
            return fold(session).organization

    def card(self) -> Card:
        with self.vault.read() as session:
            return Card.read(partnerships.card(session).text())

    def offer(self, to: "Office", name: str = PROJECT) -> Offer:
        with self.vault.act() as session:
            found = partnerships.offer(session, name, to.card())
        return Offer.read(found.text())

    def accept(self, offered: Offer) -> None:
        partnerships.accept(self.vault, self.desktop.client(), offered)

    def leave(self, project: str, *, copies_stay: bool = False) -> None:
        with self.vault.act() as session:
            partnerships.leave(session, project, copies_stay=copies_stay)

    def projects(self) -> tuple[SharedProject, ...]:
        with self.vault.read() as session:
            return partnerships.projects(session)

    def share(self, client: str, project: str = PROJECT, covers: Collection[str] = COVERS) -> str:
        with self.vault.act() as session:
            consent = Consent("spoken", SAID_YES, frozenset(covers))
            return share_client(session, client, project, consent)

    def withdraw(self, client: str, project: str = PROJECT) -> int:
        with self.vault.act() as session:
            return withdraw_client(session, client, project)

    def sync(self) -> None:
        assert self.desktop.round().status == failures.OK

    def homes(self, kind: str, *ids: str) -> set[str | None]:
        """In which spaces these records are; of all of the kind, when none are named."""
        with self.vault.read() as session:
            rows = session.rows(f"SELECT id, space_id FROM {kind}")
        return {space for identity, space in rows if not ids or identity in ids}

    def colleague(self, folder: Path, name: str, *roles: str) -> "Office":
        """Somebody of the same organization on a computer of their own, after a round of both."""
        found = Office(self.desktop.join_in(folder, self.desktop.invite(*roles).code, name))
        sync_all(found, self, times=1)
        return found

    def with_roles(self, *roles: str) -> "Office":
        """Somebody else who works at this computer, after whoever is at work now has left."""
        self.desktop.team.add_person("Vera", PASSPHRASE, roles)
        self.vault.close()
        vault = open_profile(self.desktop.folder, PASSPHRASE, "Vera", clock=self.vault.clock)
        self.desktop.closing.enter_context(vault)
        return Office(Desktop(vault, self.desktop.place, self.desktop.closing))


@dataclass(frozen=True)
class MadeOffices:
    """Two organizations and their server, on the disk and closed."""

    folder: Path
    keys: tuple[Unlocked, Unlocked]

    @classmethod
    def make(cls, folder: Path, made: MadeProfile, clock: StillClock) -> "MadeOffices":
        """Hodan's Example Hall and Mina's Harbour; nothing is shared. Dear: passphrases."""
        shutil.copytree(made.folder, folder / "hall")
        with ExitStack() as closing:
            now = int(clock().timestamp())
            place = closing.enter_context(server_in(folder / "server", now))
            vault = closing.enter_context(open_with_keys(folder / "hall", made.keys, clock=clock))
            founder = Desktop(vault, place, closing)
            founder.found()
            founder.exchange_statements()
            harbour = Office.founded(founder, folder / "harbour", "Harbour", "Mina")
            sync_all(Office(founder), harbour, times=1)
            return cls(folder, (made.keys, harbour.vault.keys))

    @contextmanager
    def copied(self, folder: Path, clock: StillClock) -> Iterator[tuple[Office, Office]]:
        """Both, open, in a folder of their own."""
        for name in ("server", "hall", "harbour"):
            shutil.copytree(self.folder / name, folder / name)
        with ExitStack() as closing:
            now = int(clock().timestamp())
            place = closing.enter_context(server_at(folder / "server", now))
            vaults = [
                closing.enter_context(open_with_keys(folder / name, keys, clock=clock))
                for name, keys in zip(("hall", "harbour"), self.keys, strict=True)
            ]
            hall, harbour = (Office(Desktop(vault, place, closing)) for vault in vaults)
            yield hall, harbour

    def sharing(self, folder: Path, clock: StillClock) -> "MadeOffices":
        """The same with a project that is open to both."""
        with self.copied(folder, clock) as (hall, harbour):
            shared(hall, harbour)
        return MadeOffices(folder, self.keys)


def sync_all(*offices: Office, times: int = 3) -> None:
    """Until what one said has reached the other and been answered."""
    for _ in range(times):
        for office in offices:
            office.sync()


def shared(ours: Office, theirs: Office) -> str:
    """An offer that was accepted, with its keys handed over; the project's id."""
    offered = ours.offer(theirs)
    ours.sync()
    theirs.accept(offered)
    sync_all(theirs, ours, times=2)
    theirs.sync()
    return offered.space
