"""The composition root: the one place where the parts of the desktop are wired together.

The parts are imported when they are first wanted, so that the first page need not wait for all.
"""

# ruff: noqa: PLC0415 - see above

from __future__ import annotations

import gc
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from signpost_desktop.resources import resource

if TYPE_CHECKING:
    from collections.abc import Iterator

    from signpost_desktop.directory.languages.asking import AnyLanguage
    from signpost_desktop.directory.search import Search
    from signpost_desktop.directory.service_words import TeamText
    from signpost_desktop.directory.urgent import UrgentWords
    from signpost_desktop.store.open_vault import Vault
    from signpost_desktop.store.plain_session import PlainSession
    from signpost_desktop.sync.directory_fetch import DirectoryFetch
    from signpost_desktop.sync.server_client import ServerClient
    from signpost_desktop.sync.sync_round import Syncer
    from signpost_desktop.sync.team import Team
    from signpost_desktop.sync.who import SealFinder
    from signpost_directory.concepts import Concepts
    from signpost_directory.indexing import Indexer
    from signpost_directory.places import Places


@dataclass(frozen=True)
class Vocabulary:
    """What ships with Signpost and needs no profile: needs, urgent words, postcodes."""

    concepts: Concepts
    needs: AnyLanguage
    urgent: UrgentWords
    places: Places

    @classmethod
    def load(cls) -> Vocabulary:
        """Read it all, with what speakers corrected, about a third of a second."""
        from signpost_desktop.directory.languages.asking import AnyLanguage
        from signpost_desktop.directory.languages.lexicon import Lexicon
        from signpost_desktop.directory.need_words import EnglishNeeds
        from signpost_desktop.directory.urgent import UrgentWords
        from signpost_desktop.settings import corrections_folder
        from signpost_desktop.translations.corrections import every_correction
        from signpost_desktop.translations.overlay import corrected_needs
        from signpost_directory.concepts import Concepts
        from signpost_directory.places import Places

        corrections = every_correction(corrections_folder())
        concepts = Concepts.load(corrected=corrected_needs(corrections))
        urgent = UrgentWords(resource("urgent"), corrections)
        needs = AnyLanguage(concepts, EnglishNeeds(concepts), Lexicon.load(concepts))
        loaded = cls(concepts, needs, urgent, Places.load())
        # It stays for good: the collector would walk it for 50 ms in the middle of a keystroke.
        gc.collect()
        gc.freeze()
        return loaded


class Desk:
    """An open profile with everything that a page or a command works with.

    The vocabulary is asked for when it is first needed (a third of a second): the pages that
    need it wait for it, the first page does not.
    """

    def __init__(self, vault: Vault, vocabulary: Callable[[], Vocabulary]) -> None:
        self.vault = vault
        self._load_vocabulary = vocabulary
        read_seals(vault)
        vault.on_changed(self._heard)

    @cached_property
    def team(self) -> Team:
        """The people, computers and keys of this profile's team."""
        return team_of(self.vault)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What ships with Signpost."""
        return self._load_vocabulary()

    @cached_property
    def search(self) -> Search:
        """Finds services in this profile's directory."""
        from signpost_desktop.directory.search import Search

        known = self.vocabulary
        return Search(
            self.vault.directory_engine,
            known.concepts,
            known.needs,
            known.places,
            known.urgent,
            self.vault.now,
            self._team_texts,
        )

    @cached_property
    def indexer(self) -> Indexer:
        """Writes the search index of this profile's directory."""
        from signpost_directory.indexing import Indexer

        return Indexer(self.concepts)

    @property
    def concepts(self) -> Concepts:
        """The needs, by id."""
        return self.vocabulary.concepts

    def syncer(self) -> Syncer | None:
        """Does rounds with the team's server; None for a profile that stands alone."""
        from signpost_desktop.casework.derived import DERIVE
        from signpost_desktop.sync.standing import Standing
        from signpost_desktop.sync.sync_round import Syncer
        from signpost_desktop.sync.transport import HttpTransport

        with self.vault.look() as session:
            standing = Standing.read(session)
        if standing is None:
            return None
        return Syncer(self.vault, HttpTransport(standing.server_url), DERIVE)

    def directory_fetch(self, *, beside: bool) -> DirectoryFetch | None:
        """Fetches the team's directory; None for a profile that stands alone.

        With `beside` (in a window), what would hold up Python works in a process of its own.
        """
        from signpost_desktop.directory.team_directory import TeamDirectory
        from signpost_desktop.sync.directory_fetch import DirectoryFetch
        from signpost_desktop.sync.standing import Standing
        from signpost_desktop.sync.transport import HttpTransport

        vault = self.vault
        with vault.look() as session:
            standing = Standing.read(session)
        if standing is None:
            return None
        here = TeamDirectory(vault, lambda: self.concepts, self.refresh_search, beside=beside)
        return DirectoryFetch(vault, HttpTransport(standing.server_url), here)

    def refresh_search(self) -> None:
        """Searches read the directory anew: it has changed. One that never was need not."""
        if "search" in self.__dict__:
            self.search.refresh()

    def _team_texts(self) -> list[TeamText]:
        from signpost_desktop.casework.service_texts import team_texts

        with self.vault.read() as session:
            return team_texts(session)

    def _heard(self, changes: frozenset[tuple[str, str]]) -> None:
        """What the team writes of services is found from then on, here or come in by sync.

        A check of a text changes none of its words.
        """
        if any(kind == "service_text" for kind, _ in changes):
            self.refresh_search()

    def write_held_drafts(self) -> None:
        """Write the drafts that the disk refused before. Raises DiskFull and its like again."""
        from signpost_desktop.casework.drafts import write_held

        with self.vault.act() as session:
            write_held(session)


def read_seals(vault: Vault) -> None:
    """Let an open vault find what its team has sealed to whoever is at work."""
    vault.seal_of = _Seals()


class _Seals:
    """A `SealFinder` that is loaded late: only a profile that has joined a server ever asks."""

    @cached_property
    def _finder(self) -> SealFinder:
        from signpost_desktop.sync.who import SealFinder

        return SealFinder()

    def __call__(self, session: PlainSession, version: int, /) -> bytes | None:
        return self._finder(session, version)

    def others(self, session: PlainSession, /) -> list[bytes]:
        return self._finder.others(session)


def team_of(vault: Vault) -> Team:
    """The team of an open vault, for a command that needs no desk."""
    from signpost_desktop.sync.team import Team

    read_seals(vault)
    return Team(vault)


@contextmanager
def server_of(vault: Vault) -> Iterator[ServerClient]:
    """The team's server, for whoever is at work. Raises NotJoined or SyncStopped."""
    from signpost_desktop.sync.identity import Identity
    from signpost_desktop.sync.standing import Standing
    from signpost_desktop.sync.transport import HttpTransport
    from signpost_desktop.sync.trust_store import NotJoined

    with vault.look() as session:
        standing = Standing.read(session)
    if standing is None:
        raise NotJoined
    client = Identity.read(vault, HttpTransport(standing.server_url)).client
    try:
        yield client
    finally:
        client.close()


def open_desk(vault: Vault, vocabulary: Vocabulary) -> Desk:
    """Set an open vault on the desk. The index may be out of date: see `renew_index`."""
    return Desk(vault, lambda: vocabulary)


def renew_index(desk: Desk, progress: Callable[[int, int], None] = lambda _d, _t: None) -> bool:
    """Write the search index anew when the vocabulary is newer than it; say whether it was."""
    with desk.vault.directory_engine.connect() as connection:
        if desk.indexer.is_current(connection):
            return False
    with desk.vault.directory_engine.begin() as connection:
        desk.indexer.rebuild(connection, progress)
    desk.search.refresh()
    return True


def renew_keys(desk: Desk) -> bool:
    """Write anew what clients are found by where another version wrote it; say whether it had.

    In bites, so that a save need not wait. Where the profile is closed meanwhile, its next opening
    begins again.
    """
    from signpost_desktop.casework.derived import keys_are_current, renew_some_keys
    from signpost_desktop.store.errors import Locked

    last = ""
    try:
        with desk.vault.look() as session:
            if keys_are_current(session):
                return False
        while True:
            with desk.vault.act(lasting=False) as session:
                last = renew_some_keys(session, last)
            if not last:
                return True
    except Locked:
        return False
