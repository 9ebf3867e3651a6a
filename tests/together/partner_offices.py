"""Two organizations at one server, and a project that they share."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from tests.together.teams import Desktop

from signpost_desktop.governance.sharing import COVERS, Consent, share_client, withdraw_client
from signpost_desktop.store.space_state import spaces
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

    def knows_space(self, space: str) -> bool:
        with self.vault.read() as session:
            return any(each.space_id == space and each.cursor for each in spaces(session))


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
