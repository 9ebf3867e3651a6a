"""Whom a new person is worth comparing with: looked up in the vault, or in a whole import's memory.

Thousands may share one name; only those with something besides are loaded.
"""

from collections import Counter, defaultdict
from collections.abc import Collection
from functools import cached_property
from typing import Protocol

from sqlalchemy import func, select

from signpost_desktop.casework.client_keys import bites, current_client, keys_of_client
from signpost_desktop.casework.client_records import NewClient
from signpost_desktop.casework.duplicates import Identity, identity
from signpost_desktop.casework.names import exact_keys, keys_of
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, ClientKey

_MOST_COMPARED = 2_000


class Lookup(Protocol):
    """Wherever clients are found by their keys and postcode."""

    def under(self, keys: Collection[str]) -> Collection[str]:
        """The ids of the clients that have one of these keys."""
        ...

    def living_at(self, postcode: str, among: Collection[str]) -> Collection[str]:
        """Those of some clients who live at a postcode, written without spaces."""
        ...

    def clients(self, client_ids: Collection[str]) -> list[Client]:
        """The clients themselves."""
        ...


def worth_comparing(people: Lookup, wanted: Identity) -> list[Client]:
    """Those who meet two names, or the phone, or one name and the postcode; the newest first."""
    words = dict.fromkeys((*wanted.given, *wanted.family))
    met = Counter(i for word in words for i in people.under(_meeting_keys(word)))
    found = {i for i, count in met.items() if count >= min(2, len(words))}
    if wanted.phone:
        found.update(people.under((f"p:{wanted.phone}",)))
    if wanted.postcode and wanted.birth:
        found.update(people.living_at(wanted.postcode, met.keys() - found))
    return people.clients(sorted(found, reverse=True)[:_MOST_COMPARED])


def identity_of(person: Client | NewClient) -> Identity:
    """The compared form of a person, known or new."""
    return identity(
        person.given_name,
        person.family_name,
        person.known_as,
        birth=person.birth_date,
        estimated=person.birth_estimated,
        phone=person.phone,
        postcode=person.postcode,
    )


def _meeting_keys(word: str) -> set[str]:
    keys = {key for key in keys_of((word,)) if not key.startswith(("l:", "c:"))}
    return keys | exact_keys(word)


class PeopleInTheVault:
    """Looks each question up in the vault: for one person at a time."""

    def __init__(self, session: WorkSession) -> None:
        self._session = session

    def under(self, keys: Collection[str]) -> set[str]:
        """See Lookup."""
        query = select(ClientKey.client_id).where(ClientKey.key.in_(keys))
        return set(self._session.db.scalars(query))

    def living_at(self, postcode: str, among: Collection[str]) -> set[str]:
        """See Lookup."""
        tidy = func.replace(func.upper(Client.postcode), " ", "")
        return {
            client_id
            for bite in bites(list(among))
            for client_id in self._session.db.scalars(
                select(Client.id).where(Client.id.in_(bite), tidy == postcode)
            )
        }

    def clients(self, client_ids: Collection[str]) -> list[Client]:
        """See Lookup."""
        return [
            client
            for bite in bites(list(client_ids))
            for client in self._session.db.scalars(
                select(Client).where(Client.id.in_(bite), Client.space_id.is_(None))
            )  # who are shared in a project are nobody's to join or to fill in
        ]


class PeopleInMemory:
    """Reads the keys of all clients once: for thousands of rows, and for rows not written yet."""

    def __init__(self, session: WorkSession) -> None:
        self._session = session
        self._held: dict[str, Client] = {}
        self._identities: dict[str, Identity] = {}

    def add(self, client: Client) -> set[str]:
        """Knows a client from now on, or anew when it was changed; returns the keys."""
        self._held[client.id] = client
        self._identities.pop(client.id, None)
        keys = keys_of_client(client)
        for key in keys:
            self._by_key[key].add(client.id)
        if client.postcode:
            self._by_postcode[_tidy(client.postcode)].add(client.id)
        return keys

    def client(self, client_id: str) -> Client:
        """A client, or the one it was merged into. Raises BadInput when there is none such."""
        held = self._held.get(client_id)
        if held is None or held.merged_into:
            held = current_client(self._session, client_id)
            self._held[held.id] = held
        return held

    def has(self, client_id: str) -> bool:
        """Whether there is such a client."""
        return client_id in self._held or client_id in self._all

    def identity(self, client: Client) -> Identity:
        """The compared form of a client, made once."""
        found = self._identities.get(client.id)
        if found is None:
            found = self._identities[client.id] = identity_of(client)
        return found

    def under(self, keys: Collection[str]) -> set[str]:
        """See Lookup."""
        return set().union(*(self._by_key.get(key, ()) for key in keys))

    def living_at(self, postcode: str, among: Collection[str]) -> set[str]:
        """See Lookup."""
        return self._by_postcode.get(postcode, set()) & set(among)

    def clients(self, client_ids: Collection[str]) -> list[Client]:
        """See Lookup."""
        missing = [client_id for client_id in client_ids if client_id not in self._held]
        for client in PeopleInTheVault(self._session).clients(missing):
            self._held[client.id] = client
        return [self._held[client_id] for client_id in client_ids if client_id in self._held]

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(
            self._session.db.scalars(select(Client.id).where(Client.space_id.is_(None)))
        )

    @cached_property
    def _by_key(self) -> defaultdict[str, set[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        own = (
            select(ClientKey.key, ClientKey.client_id).join(Client).where(Client.space_id.is_(None))
        )
        for key, client_id in self._session.db.execute(own):
            found[key].add(client_id)
        return found

    @cached_property
    def _by_postcode(self) -> defaultdict[str, set[str]]:
        found: defaultdict[str, set[str]] = defaultdict(set)
        query = select(Client.postcode, Client.id).where(Client.postcode != "")
        for postcode, client_id in self._session.db.execute(query):
            found[_tidy(postcode)].add(client_id)
        return found


def _tidy(postcode: str) -> str:
    return postcode.upper().replace(" ", "")
