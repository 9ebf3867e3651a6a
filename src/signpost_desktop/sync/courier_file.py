"""The file that a courier takes along: read within bounds, written whole, and what it may be."""

from pathlib import Path

from signpost_desktop.store.errors import BadInput, DiskFull, ReadOnlyProfile, SignpostError
from signpost_desktop.store.files import write_atomically
from signpost_directory.words import Words
from signpost_wire.codec import LARGEST, MalformedError
from signpost_wire.courier import read_file


class NoCourierFile(SignpostError):  # noqa: N818 - as its kin in store/errors
    """What lies there is not a courier's file, or not whole."""

    code = "no_courier_file"
    default = (
        "This is not a file that Signpost packed for a courier, or it is damaged. "
        "Nothing was changed, and nothing is lost. If it is damaged, pack a new one."
    )


class StickRefused(SignpostError):  # noqa: N818
    """The file could not be written; what was there before still is."""

    code = "stick_refused"
    default = (
        "The file could not be written there. Nothing is lost. "
        "Is the stick still in? Put it in again, or choose another place, and try once more."
    )


NO_ROOM = Words(
    "There is no room for the file there. Nothing is lost. "
    "Make room on the stick, or take another one, and try once more."
)
READ_ONLY = Words(
    "Signpost may not write there. Nothing is lost. Some sticks have a small switch that locks "
    "them. Unlock it, or choose another place, and try once more."
)
TAKEN = Words(
    "There is a file of that name already, and no courier's. It was left as it is. "
    "Choose another name."
)


def read_courier_file(path: Path) -> tuple[bool, bytes]:
    """Whether it is an answer on its way back, and what is sealed in it. Raises NoCourierFile."""
    try:
        return read_file(_content(path))
    except MalformedError:
        raise NoCourierFile from None


def check_free(path: Path) -> None:
    """Raise BadInput where a file of ours would go over one that is none of ours."""
    if not path.exists() and not path.is_symlink():
        return
    try:
        read_courier_file(path)
    except NoCourierFile:
        raise BadInput((TAKEN,)) from None


def write_courier_file(path: Path, content: bytes) -> None:
    """Put it on the stick whole, for its owner only. Raises StickRefused."""
    try:
        write_atomically(path, content)
    except DiskFull:
        raise StickRefused(NO_ROOM) from None
    except ReadOnlyProfile:
        raise StickRefused(READ_ONLY) from None
    except SignpostError:
        raise StickRefused from None


def _content(path: Path) -> bytes:
    try:
        if not path.is_file():  # a pipe would be waited for
            raise NoCourierFile("There is no such file. Nothing was changed. Look at its name.")
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError):
        raise NoCourierFile("The file cannot be read. Nothing was changed.") from None
