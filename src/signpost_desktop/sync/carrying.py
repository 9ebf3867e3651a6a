"""Taking a courier's file to the server: without a profile, without keys, and learning nothing."""

from pathlib import Path

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.sync import failures
from signpost_desktop.sync.answers import is_ours, message_of
from signpost_desktop.sync.courier_file import read_courier_file, write_courier_file
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.transport import HttpTransport, Transport
from signpost_directory.words import Words
from signpost_wire import fields
from signpost_wire.codec import LARGEST, MalformedError, pack
from signpost_wire.courier import reply_file

_UNCHANGED = Words("The file is as it was, and nothing is lost.")
_WORDS = {
    failures.OFFLINE: Words(
        "There is no connection to the server. {0} Try again later.", _UNCHANGED
    ),
    failures.NO_DNS: Words(
        "This computer is not on the internet. {0} Try again later.", _UNCHANGED
    ),
    failures.CUT: Words("The connection was lost half-way. {0} Try again.", _UNCHANGED),
    failures.WRONG_ADDRESS: Words(
        "At this address no Signpost server answers. {0} Look at the address again.", _UNCHANGED
    ),
    failures.PORTAL: Words(
        "The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try "
        "again. {0}",
        _UNCHANGED,
    ),
    failures.TLS: Words(
        "The connection to the server is not safe here. {0} Try another one.", _UNCHANGED
    ),
    failures.TOO_BUSY: Words("The server is busy. {0} Try again in a moment.", _UNCHANGED),
}
_OTHERWISE = Words("The server could not take the file. {0} Try again later.", _UNCHANGED)
_NOT_READ = Words(
    "The server cannot read this file: it is for another team's server, or it is damaged. {0} "
    "Look at the address again, or ask for a new file.",
    _UNCHANGED,
)
_NOT_PROVED = Words(
    "The server does not know who packed this file: it is for another team's server, or it was "
    "changed on the way. {0} Look at the address again, or ask for a new file.",
    _UNCHANGED,
)


class CarriedAlready(SignpostError):  # noqa: N818 - as its kin in store/errors
    """The file holds an answer."""

    code = "carried_already"
    default = (
        "This file has been to the server: it holds the answer. It was left as it is. "
        "Take it back to the computer that packed it."
    )


class NotCarried(SignpostError):  # noqa: N818
    """The server did not take the file, which is as it was. `code` is a code of `failures`."""

    def __init__(self, code: str, message: str) -> None:
        self.code = code
        super().__init__(message)


def carry(path: Path, address: str) -> None:
    """Hand the file to the server at an address; its answer stands in the same file then.

    Raises BadInput, NoCourierFile, CarriedAlready, NotCarried or StickRefused, with the file as
    it was.
    """
    transport = HttpTransport(address)
    try:
        carry_over(transport, path)
    finally:
        transport.close()


def carry_over(transport: Transport, path: Path) -> None:
    """The same over a given way to the server."""
    is_reply, sealed = read_courier_file(path)
    if is_reply:
        raise CarriedAlready
    try:
        answer = transport.exchange("POST", "/courier", pack({"sealed": sealed}), "")
        if is_ours(answer) and answer.status in (400, 401):
            words = _NOT_READ if answer.status == 400 else _NOT_PROVED
            raise NotCarried(failures.REFUSED, words)
        said = fields.mapping(message_of(answer), "answer")
        reply = fields.blob(said.get("sealed"), "sealed", most=LARGEST)
    except MalformedError:
        raise NotCarried(failures.DAMAGED_REPLY, _OTHERWISE) from None
    except SyncStopped as stopped:
        words = _WORDS.get(stopped.status, _OTHERWISE)
        raise NotCarried(stopped.status, words) from None
    write_courier_file(path, reply_file(reply))
