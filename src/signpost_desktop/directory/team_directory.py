"""The team's directory on this computer: how far it is, and taking in what the server sends."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Engine

from signpost_desktop.directory.child import Work, run_in_child
from signpost_desktop.directory.importing import writing
from signpost_desktop.directory.team_changes import Taken, index_missing, take_pages
from signpost_desktop.directory.team_snapshot import Snapshot, copy_snapshot, take_documents
from signpost_desktop.store.database import DatabaseFile
from signpost_desktop.store.errors import Locked
from signpost_desktop.store.open_vault import Vault, directory_file
from signpost_directory.concepts import Concepts
from signpost_directory.indexing import Indexer, index_version
from signpost_directory.team_state import TeamState
from signpost_wire.directory import ChangesPage, Manifest

T = TypeVar("T")
Told = Callable[[str, int, int | None], None]
"""How far it is: what is being done, done, of how many (None: not known)."""


class TeamDirectory:
    """The directory of one open vault; every call raises Locked once it is closed.

    With `beside`, Python's share of the work goes to a process of its own. `changed` is called
    whenever searches may find something else than before.
    """

    def __init__(
        self,
        vault: Vault,
        concepts: Callable[[], Concepts],
        changed: Callable[[], None],
        *,
        beside: bool,
    ) -> None:
        self._vault = vault
        self._concepts = concepts
        self._changed = changed
        self._beside = beside

    @property
    def _file(self) -> DatabaseFile:
        """Asked for anew each time: nothing is opened any more after the vault was closed."""
        return directory_file(self._vault.profile, self._vault.keys.database_key)

    @property
    def _engine(self) -> Engine:
        if not self._vault.is_open:
            raise Locked
        return self._vault.directory_engine

    def state(self) -> TeamState:
        """How far this computer has the team's directory."""
        with self._engine.connect() as connection:
            return TeamState.read(connection)

    def looked(self, etag: str, at: str) -> None:
        """Keep when the server was asked, and for what newest manifest."""
        with writing(self._engine) as connection:
            replace(TeamState.read(connection), etag=etag, looked_at=at).write(connection)

    def take_snapshot(
        self, path: Path, manifest: Manifest, told: Told, cancelled: Callable[[], bool]
    ) -> Taken:
        """Put a plain snapshot in place of what is here of the team's; own lists are kept.

        Raises UnfitDirectory, Cancelled or the disk's refusal, with the old directory in place.
        """
        snapshot = Snapshot(path, manifest.edition, manifest.number)
        ours = index_version(self._concepts())

        def copying(step: tuple[int, int] | None) -> None:
            if step is None:  # it can be found from now on; what is left is tidying
                self._changed()
            else:
                told("writing", *step)

        index = ours if manifest.index == ours else None
        if copy_snapshot(self._file, snapshot, index, copying, cancelled):
            taken = Taken(changed=manifest.services)
        else:
            work = partial(take_documents, snapshot=snapshot)
            taken = self._do(work, lambda step: told("writing", *step), cancelled)
        self._changed()
        self.index_missing(told, cancelled)
        return taken

    def take_changes(
        self, pages: Sequence[ChangesPage], told: Told, cancelled: Callable[[], bool]
    ) -> Taken:
        """Take in pages of changes, in order; those before a Cancelled stay."""
        count = sum(len(page.services) for page in pages)
        if not count:  # the sources alone are quickly written
            return take_pages(
                self._engine, pages=pages, progress=lambda _step: None, cancelled=cancelled
            )
        work = partial(take_pages, pages=tuple(pages))
        taken = self._do(work, lambda step: told("writing", step[0], count), cancelled)
        self._changed()
        return taken

    def index_missing(self, told: Told, cancelled: Callable[[], bool]) -> None:
        """Make what is here and cannot be found yet findable, some at a time."""
        with self._engine.connect() as connection:
            if not Indexer(self._concepts()).missing(connection):
                return

        def indexing(step: tuple[int, int]) -> None:
            told("indexing", *step)

        self._do(index_missing, indexing, cancelled)
        self._changed()

    def _do(
        self, work: Work[T], progress: Callable[[Any], None], cancelled: Callable[[], bool]
    ) -> T:
        if self._beside:
            return run_in_child(self._file, work, progress, cancelled)
        return work(self._engine, progress=progress, cancelled=cancelled)
