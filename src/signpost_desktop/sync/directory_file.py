"""Downloading a snapshot of the directory: resumed where it broke off, proved, unpacked, bounded.

What comes lies beside the profile, plain: it is public. It is called `.part` until it is whole and
its hash is the one that the server signed.
"""

import hashlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import zstandard
from tenacity import RetryCallState, Retrying, retry_if_exception
from tenacity.wait import wait_random_exponential

from signpost_desktop.store.errors import DiskFull, UnfitDirectory
from signpost_desktop.store.files import OWNER_ONLY_FILE, remove_file, storage_error
from signpost_desktop.sync import failures
from signpost_desktop.sync.answers import message_of
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.server_client import ServerClient
from signpost_desktop.sync.transport import Answer, Streamed
from signpost_directory.words import Words
from signpost_wire.directory import Manifest

SNAPSHOT_TYPE = "application/zstd"
STILL = 5
"""Attempts in a row that bring nothing, after which it is left for later."""
_NAME = "team-directory-"
_BITE = 1024 * 1024
_LARGEST_REFUSAL = 64 * 1024
_LARGEST_WINDOW = 128 * 1024 * 1024
_RANGE = re.compile(r"bytes (\d{1,12})-(\d{1,12})/(\d{1,12})")
_PASSES = {failures.CUT, failures.OFFLINE, failures.TOO_BUSY, failures.SERVER_ERROR}
_LONGEST_WAIT = 20.0

Told = Callable[[str, int, int | None], None]


class SnapshotFile:
    """One snapshot on its way to this computer."""

    def __init__(
        self,
        folder: Path,
        manifest: Manifest,
        client: ServerClient,
        told: Told,
        cancelled: Callable[[], bool],
        sleep: Callable[[float], None],
    ) -> None:
        self._manifest = manifest
        self._client = client
        self._told = told
        self._cancelled = cancelled
        self._sleep = sleep
        name = manifest.sha256.hex()
        self._part = folder / f"{_NAME}{name[:16]}.zst.part"
        self._plain = folder / f"{_NAME}{name[:16]}.db.part"
        self._address = f"/directory/snapshot/{name}"
        self._etag = f'"{name}"'

    @contextmanager
    def unpacked(self) -> Iterator[Path]:
        """The plain file, whole and proved; gone afterwards, with all that was downloaded.

        Raises SyncStopped, with what came so far kept for the next time, or the disk's refusal.
        """
        with _disk_refusals():
            self._tidy()
            self._check_room()
            self._download()
            self._prove()
            try:
                self._unpack()
                yield self._plain
                remove_file(self._part)
            except UnfitDirectory:
                remove_file(self._part)
                raise
            finally:
                remove_file(self._plain)

    def _tidy(self) -> None:
        """Parts of older snapshots are of no more use."""
        for path in self._part.parent.glob(f"{_NAME}*.part"):
            if path != self._part:
                remove_file(path)

    def _check_room(self) -> None:
        """It is needed three times at most: packed, unpacked, and in the directory file."""
        needed = self._manifest.size - self._size() + 3 * self._manifest.unpacked_size
        if shutil.disk_usage(self._part.parent).free < needed:
            raise DiskFull(
                Words(
                    "The disk has too little room for the directory: {0} MB are needed. Nothing "
                    "was changed. Make room, then try again.",
                    needed // 1000000,
                )
            )

    def _size(self) -> int:
        return self._part.stat().st_size if self._part.exists() else 0

    def _download(self) -> None:
        """Ask again from where it broke off, as long as anything comes."""
        best, still = self._size(), 0

        def stuck(_state: RetryCallState) -> bool:
            nonlocal best, still
            size = self._size()
            still = 0 if size > best else still + 1
            best = max(best, size)
            return still >= STILL

        def wait(state: RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            asked = error.retry_after if isinstance(error, SyncStopped) else None
            if asked is not None:
                return asked
            return wait_random_exponential(0.05, 5)(state) if still else 0.0

        retrying = Retrying(
            retry=retry_if_exception(_may_pass),
            stop=stuck,
            wait=wait,
            sleep=self._sleep,
            reraise=True,
        )
        retrying(self._fetch_rest)

    def _fetch_rest(self) -> None:
        begin = self._size()
        if begin == self._manifest.size:
            return
        if begin > self._manifest.size:
            remove_file(self._part)
            begin = 0
        ask = {"Range": f"bytes={begin}-", "If-Range": self._etag} if begin else {}
        with self._client.stream(self._address, {**ask, "Accept": SNAPSHOT_TYPE}) as answer:
            begin = self._begin_of(answer, begin)
            flags = os.O_WRONLY | os.O_CREAT | (os.O_APPEND if begin else os.O_TRUNC)
            with os.fdopen(os.open(self._part, flags, OWNER_ONLY_FILE), "ab") as file:
                for part in answer.parts:
                    begin += len(part)
                    if begin > self._manifest.size:
                        raise SyncStopped(failures.DAMAGED_REPLY)
                    file.write(part)
                    self._told("fetching", begin, self._manifest.size)
                    if self._cancelled():
                        raise SyncStopped(failures.STOPPED)
        if begin < self._manifest.size:
            raise SyncStopped(failures.CUT)

    def _begin_of(self, answer: Streamed, wanted: int) -> int:
        """Where in the file the answer begins. Raises SyncStopped for every other answer."""
        if answer.status in (200, 206):
            if answer.headers.get("content-type", "").split(";")[0].strip() != SNAPSHOT_TYPE:
                raise SyncStopped(failures.PORTAL)
            if answer.status == 200:
                return 0
            found = _RANGE.fullmatch(answer.headers.get("content-range", ""))
            if found and (int(found[1]), int(found[3])) == (wanted, self._manifest.size):
                return wanted
            raise SyncStopped(failures.DAMAGED_REPLY)
        if answer.status == 416:
            remove_file(self._part)
            raise SyncStopped(failures.CUT)
        refuse(answer)
        raise SyncStopped(failures.DAMAGED_REPLY)

    def _prove(self) -> None:
        """Its hash is the one that the server signed; else all of it is thrown away."""
        with self._part.open("rb") as file:
            if hashlib.file_digest(file, "sha256").digest() == self._manifest.sha256:
                return
        remove_file(self._part)
        raise SyncStopped(failures.DAMAGED_REPLY)

    def _unpack(self) -> None:
        """Exactly as many bytes as the manifest says, and not one more."""
        size, most = 0, self._manifest.unpacked_size
        unpacker = zstandard.ZstdDecompressor(max_window_size=_LARGEST_WINDOW)
        descriptor = os.open(self._plain, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, OWNER_ONLY_FILE)
        with self._part.open("rb") as packed, os.fdopen(descriptor, "wb") as plain:
            try:
                for chunk in unpacker.read_to_iter(packed, _BITE, _BITE):
                    size += len(chunk)
                    if size > most:
                        break
                    plain.write(chunk)
                    self._told("unpacking", size, most)
                    if self._cancelled():
                        raise SyncStopped(failures.STOPPED)
            except zstandard.ZstdError as error:
                size = -1
                cause: Exception | None = error
            else:
                cause = None
        if size != most:
            remove_file(self._part)
            raise SyncStopped(failures.DAMAGED_REPLY) from cause


def refuse(answer: Streamed) -> None:
    """Raise what an answer means that is not the one hoped for; nothing when it is good."""
    content = bytearray()
    for part in answer.parts:
        content += part
        if len(content) > _LARGEST_REFUSAL:
            break
    message_of(Answer(answer.status, answer.headers, bytes(content)))


def _may_pass(error: BaseException) -> bool:
    if not isinstance(error, SyncStopped) or error.status not in _PASSES:
        return False
    return error.retry_after is None or error.retry_after <= _LONGEST_WAIT


@contextmanager
def _disk_refusals() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise storage_error(error) from error
