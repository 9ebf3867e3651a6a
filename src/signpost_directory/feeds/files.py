"""Opening what was given to import: sizes, compression and letters, bounded before all else."""

import codecs
import gzip
import io
import zlib
from pathlib import Path
from typing import IO, Any

from signpost_directory.errors import BadInput
from signpost_directory.words import Words

MOST_BYTES = 1024 * 1024 * 1024
NOTHING_CHANGED = Words("Nothing was changed.")
_BOMB_FROM = 20 * 1024 * 1024  # below this, even a bomb does no harm
_BOMB_RATIO = 200  # a JSON feed packs 10 to 50 times
_GZIP = b"\x1f\x8b"


def refusal(name: str, what: str) -> BadInput:
    """What is wrong with a file, in one form of words."""
    return BadInput((Words("{0}: {1} {2}", name, what, NOTHING_CHANGED),))


class OpenedFile(io.RawIOBase):
    """A file to read from its beginning, unpacked if it is gzip, never more than MOST_BYTES.

    `position` and `total` count bytes on the disk, for a progress bar. Reading raises BadInput.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.name_shown = path.name
        try:
            if not path.is_file():
                raise refusal(path.name, Words("there is no such file."))
            self.total = path.stat().st_size
            self._disk: IO[bytes] = path.open("rb")
        except OSError as error:
            raise refusal(path.name, Words("this file could not be opened.")) from error
        self._packed = self._disk.read(2) == _GZIP
        self._disk.seek(0)
        self._stream: Any = gzip.GzipFile(fileobj=self._disk) if self._packed else self._disk
        self._given = 0
        if not self._packed and self.total > MOST_BYTES:
            self.close()
            raise self._too_big()

    @property
    def position(self) -> int:
        """How far into the file on the disk reading has come."""
        return 0 if self.closed else self._disk.tell()

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:
        """The next bytes, unpacked. Raises BadInput when they are damaged or far too many."""
        try:
            data = self._stream.read(len(buffer))
        except (OSError, EOFError, zlib.error) as error:
            raise refusal(self.name_shown, Words("this file is damaged or incomplete.")) from error
        self._given += len(data)
        bomb = self._given > _BOMB_FROM and self._given > _BOMB_RATIO * max(1, self._disk.tell())
        if self._given > MOST_BYTES or (self._packed and bomb):
            raise self._too_big()
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close the file on the disk too."""
        if not self.closed:
            self._disk.close()
        super().close()

    def _too_big(self) -> BadInput:
        return refusal(self.name_shown, Words("this file is too big to be a list of services."))


def buffered(file: OpenedFile) -> io.BufferedReader:
    """The file with a buffer, for line and character readers."""
    return io.BufferedReader(file, 64 * 1024)


def start_of(path: Path, size: int = 64 * 1024) -> bytes:
    """The first bytes of a file, unpacked."""
    with OpenedFile(path) as file:
        return buffered(file).read(size)


def bom_encoding(start: bytes) -> str | None:
    """The encoding that a byte order mark tells, or None."""
    if start.startswith(codecs.BOM_UTF8):
        return "utf-8-sig"
    if start.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    return None


def text_encoding(path: Path) -> str:
    """The encoding of a text file: what its mark says, else UTF-8 if all of it is, else cp1252."""
    with OpenedFile(path) as file:
        reader = buffered(file)
        start = reader.peek(4)
        marked = bom_encoding(start)
        if marked:
            return marked
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while data := reader.read(64 * 1024):
                decoder.decode(data)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8"
