"""Fetching the team's public directory: whole on a new computer, then what changed, once a day.

Nothing is believed that the server's pinned key did not sign. Whatever fails, the directory that
is on this computer stays as it was, and what was downloaded is not downloaded again.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Protocol, TypeVar

from nacl.exceptions import BadSignatureError
from nacl.signing import VerifyKey

from signpost_desktop.store.clock import stamp
from signpost_desktop.store.errors import Cancelled, UnfitDirectory
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.sync import failures
from signpost_desktop.sync.directory_file import SnapshotFile, Told, refuse
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.identity import Identity
from signpost_desktop.sync.server_client import ServerClient
from signpost_desktop.sync.transport import Streamed, Streaming
from signpost_directory.team_state import TeamState
from signpost_wire.codec import LARGEST, MEDIA_TYPE, MalformedError, unpack
from signpost_wire.directory import (
    CHANGES_CONTEXT,
    MANIFEST_CONTEXT,
    ChangesPage,
    Envelope,
    Manifest,
)

DAILY = timedelta(hours=20)
"""So that a computer that is opened each morning asks each morning."""
AFTER_A_FAILURE = timedelta(minutes=20)
FAR = 2_000
"""Changes that are always worth more than a whole download; above, a fifth of all services."""
_PAGES_AT_ONCE = 8

T = TypeVar("T")


class Taken(Protocol):
    """Services that were written, taken away, and passed over."""

    @property
    def changed(self) -> int: ...
    @property
    def removed(self) -> int: ...
    @property
    def unfit(self) -> int: ...


class Here(Protocol):
    """The directory on this computer (directory/team_directory.py)."""

    def state(self) -> TeamState:
        """How far it is."""
        ...

    def looked(self, etag: str, at: str) -> None:
        """Keep that the server was asked."""
        ...

    def take_snapshot(
        self, path: Path, manifest: Manifest, told: Told, cancelled: Callable[[], bool]
    ) -> Taken:
        """Put a plain file in place of what is here."""
        ...

    def take_changes(
        self, pages: Sequence[ChangesPage], told: Told, cancelled: Callable[[], bool]
    ) -> Taken:
        """Take in pages in order."""
        ...

    def index_missing(self, told: Told, cancelled: Callable[[], bool]) -> None:
        """Make findable what an earlier fetch could not."""
        ...


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a fetch did. `whole`: the snapshot was taken; `unfit` services could not be read."""

    status: str
    whole: bool = False
    changed: int = 0
    removed: int = 0
    unfit: int = 0
    number: int = 0
    retry_after: float | None = None


class _OtherEditionError(Exception):
    """The server's directory was made anew: its numbers are not ours."""


class DirectoryFetch:
    """Fetches for one opened profile that has joined. One fetch at a time."""

    def __init__(
        self,
        vault: Vault,
        transport: Streaming,
        here: Here,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._vault = vault
        self._transport = transport
        self._here = here
        self._sleep = sleep
        self._not_before: datetime | None = None

    def due(self, now: datetime) -> bool:
        """Whether the server should be asked: at once after joining, then once a day."""
        if self._not_before and now < self._not_before:
            return False
        asked = self._here.state().looked_at
        if not asked:
            return True
        passed = now - datetime.fromisoformat(asked)
        return passed >= DAILY or passed < timedelta(0)  # a clock that was ahead is no excuse

    def run(
        self,
        told: Told = lambda _what, _done, _all: None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Fetched:
        """One fetch. Failures that are to be expected are its `status`, not exceptions.

        Raises only what the disk refuses (DiskFull and its like) and Locked.
        """
        now = self._vault.now()
        self._not_before = now + AFTER_A_FAILURE
        try:
            done = self._fetch(told, cancelled)
        except Cancelled:
            return Fetched(failures.STOPPED)
        except UnfitDirectory:
            self._here.looked("", stamp(now))  # tomorrow's may be another one
            return Fetched(failures.UNFIT_DIRECTORY)
        except SyncStopped as stopped:
            if stopped.status == failures.NO_DIRECTORY:
                self._here.looked("", stamp(now))
            return Fetched(stopped.status, retry_after=stopped.retry_after)
        self._not_before = None
        return done

    def close(self) -> None:
        """Let go of the connection."""
        self._transport.close()

    def _fetch(self, told: Told, cancelled: Callable[[], bool]) -> Fetched:
        asking = _Asking(Identity.read(self._vault, self._transport))
        self._here.index_missing(told, cancelled)
        state = self._here.state()
        try:
            return self._follow(asking, state, told, cancelled)
        except _OtherEditionError:
            return self._follow(asking, replace(state, edition="", etag=""), told, cancelled)

    def _follow(
        self, asking: "_Asking", state: TeamState, told: Told, cancelled: Callable[[], bool]
    ) -> Fetched:
        manifest, etag = asking.manifest(state.etag)
        done = Fetched(failures.OK)
        if manifest and _is_far(state, manifest):
            done = self._take_whole(asking, manifest, told, cancelled)
            state = self._here.state()
        done = self._take_tail(asking, state, done, told, cancelled)
        self._here.looked(etag, stamp(self._vault.now()))
        return done

    def _take_whole(
        self, asking: "_Asking", manifest: Manifest, told: Told, cancelled: Callable[[], bool]
    ) -> Fetched:
        folder = self._vault.profile.folder
        file = SnapshotFile(folder, manifest, asking.client, told, cancelled, self._sleep)
        with file.unpacked() as plain:
            taken = self._here.take_snapshot(plain, manifest, told, cancelled)
        done = _sum(Fetched(failures.OK), taken)
        return replace(done, whole=True, number=manifest.number)

    def _take_tail(
        self,
        asking: "_Asking",
        state: TeamState,
        done: Fetched,
        told: Told,
        cancelled: Callable[[], bool],
    ) -> Fetched:
        """Pages as far as there are any; some at a time are taken in."""
        since, pages, is_last = state.number, list[ChangesPage](), False
        while not is_last:
            if cancelled():
                raise SyncStopped(failures.STOPPED)
            page = asking.changes(state.edition, since)
            since, is_last = page.next, page.next == page.head
            pages.append(page)
            if is_last or len(pages) == _PAGES_AT_ONCE:
                done = _sum(done, self._here.take_changes(pages, told, cancelled))
                pages = []
        return replace(done, number=since)


class _Asking:
    """Asks the server, and believes what its key signed."""

    def __init__(self, me: Identity) -> None:
        self.client: ServerClient = me.client
        self._key = VerifyKey(me.standing.server_key)

    def manifest(self, etag: str) -> tuple[Manifest | None, str]:
        """The newest manifest, None when it is the one with this ETag; and its ETag."""
        ask = {"If-None-Match": etag} if etag else {}
        with self.client.stream("/directory/manifest", ask) as answer:
            if answer.status == 304 and etag:
                return None, etag
            found = self._believed(answer, MANIFEST_CONTEXT, Manifest.unpacked)
            return found, answer.headers.get("etag", "")[:200]

    def changes(self, edition: str, since: int) -> ChangesPage:
        """A page of what changed. Raises _OtherEditionError."""
        address = f"/directory/changes?edition={edition}&since={since}"
        with self.client.stream(address, {}) as answer:
            if answer.status == 410:
                raise _OtherEditionError
            page = self._believed(answer, CHANGES_CONTEXT, ChangesPage.unpacked)
        moved = page.next > since or page.next == page.head
        if (page.edition, page.since) != (edition, since) or not moved:
            raise SyncStopped(failures.DAMAGED_REPLY)
        return page

    def _believed(self, answer: Streamed, context: bytes, unpacked: Callable[[Any], T]) -> T:
        if answer.status == 404 and _is_ours(answer):
            raise SyncStopped(failures.NO_DIRECTORY)
        if answer.status != 200 or not _is_ours(answer):
            refuse(answer)
        try:
            envelope = Envelope.unpacked(unpack(_whole(answer)))
            self._key.verify(context + envelope.content, envelope.signature)
            return unpacked(unpack(envelope.content))
        except BadSignatureError as error:
            raise SyncStopped(failures.UNPROVED_DIRECTORY) from error
        except MalformedError as error:
            raise SyncStopped(failures.DAMAGED_REPLY) from error


def _is_far(state: TeamState, manifest: Manifest) -> bool:
    """Whether to take the whole rather than the changes."""
    behind = manifest.number - state.number
    return state.edition != manifest.edition or behind > max(FAR, manifest.services // 5)


def _is_ours(answer: Streamed) -> bool:
    return answer.headers.get("content-type", "").split(";")[0].strip() == MEDIA_TYPE


def _whole(answer: Streamed) -> bytes:
    content = bytearray()
    for part in answer.parts:
        content += part
        if len(content) > LARGEST:
            raise SyncStopped(failures.DAMAGED_REPLY)
    return bytes(content)


def _sum(done: Fetched, taken: Taken) -> Fetched:
    return replace(
        done,
        changed=done.changed + taken.changed,
        removed=done.removed + taken.removed,
        unfit=done.unfit + taken.unfit,
    )
