"""What the settings ask of projects with other organizations: card, offer, yes, end.

Everything of sync is imported when somebody asks for it.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from signpost_desktop.application import Desk
    from signpost_desktop.sync.cards import Card, Offer


@dataclass(frozen=True)
class TheirCard:
    """A card that was read: whose it is, and the words of both keys, to compare by phone."""

    card: Card
    ours: Card


@dataclass(frozen=True)
class TheirOffer:
    """An offer that was read, and our own card beside it."""

    offer: Offer
    ours: Card


class ProjectActs(Protocol):
    """Acts for coordinators; each checks the role again, and raises SignpostError."""

    def card(self) -> Card:
        """What we give another organization."""

    def read_card(self, text: str) -> TheirCard:
        """What another organization gave us. Changes nothing."""

    def offer(self, name: str, card: Card) -> str:
        """Begin a project with them; the text of the offer, to be sent to them."""

    def read_offer(self, text: str) -> TheirOffer:
        """What they offer us. Changes nothing."""

    def accept(self, offer: Offer) -> None:
        """Say yes to it. Asks the server."""

    def leave(self, project: str, *, copies_stay: bool) -> None:
        """End a project for us; refused while our people are in it, unless their copies stay."""


class ProjectDesk:
    """The real acts of an open profile."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def card(self) -> Card:
        """See ProjectActs."""
        from signpost_desktop.sync.partnerships import card

        with self._desk.vault.read() as session:
            return card(session)

    def read_card(self, text: str) -> TheirCard:
        """See ProjectActs."""
        from signpost_desktop.sync.cards import Card

        return TheirCard(Card.read(text), self.card())

    def offer(self, name: str, card: Card) -> str:
        """See ProjectActs."""
        from signpost_desktop.sync.partnerships import offer

        with self._desk.vault.act() as session:
            return offer(session, name, card).text()

    def read_offer(self, text: str) -> TheirOffer:
        """See ProjectActs."""
        from signpost_desktop.sync.cards import Offer

        return TheirOffer(Offer.read(text), self.card())

    def accept(self, offer: Offer) -> None:
        """See ProjectActs."""
        from signpost_desktop.application import server_of
        from signpost_desktop.sync.partnerships import accept

        with server_of(self._desk.vault) as server:
            accept(self._desk.vault, server, offer)

    def leave(self, project: str, *, copies_stay: bool) -> None:
        """See ProjectActs."""
        from signpost_desktop.sync.partnerships import leave

        with self._desk.vault.act() as session:
            leave(session, project, copies_stay=copies_stay)
