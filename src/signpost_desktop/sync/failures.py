"""Why a round stopped, as codes; every one leaves what waits where it is.

The words that people read stand in one table, `words_for`, so that window and command agree.
"""

from signpost_desktop.store.errors import CopyRemoved, SignpostError, UnfitDirectory
from signpost_directory.words import Words

OK = "ok"
STOPPED = "stopped"
OFFLINE = "offline"
CUT = "cut"
NO_DNS = "no_dns"
WRONG_ADDRESS = "wrong_address"
WRONG_SERVER = "wrong_server"
PORTAL = "portal"
TLS = "tls"
CLOCK = "clock"
REMOVED = "removed"
ORDERED = "removal_ordered"
COPY_REMOVED = "copy_removed"
COPIED = "copied"
TOO_BUSY = "too_busy"
TOO_LARGE = "too_large"
SERVER_ERROR = "server_error"
DAMAGED_REPLY = "damaged_reply"
UNTRUSTED = "untrusted"
NEWER = "newer"
RESTORED = "restored"
BRAKE = "brake"
REFUSED = "refused"
AGAIN = "again"
NO_DIRECTORY = "no_directory"
UNPROVED_DIRECTORY = "unproved_directory"
UNFIT_DIRECTORY = UnfitDirectory.code

_KEPT = Words("Everything is saved on this computer and will be sent later.")
_WORDS = {
    OK: Words("Up to date."),
    STOPPED: Words("Stopped. {0}", _KEPT),
    OFFLINE: Words("No connection to the team's server. {0}", _KEPT),
    CUT: Words("The connection was lost half-way. Nothing is lost. {0}", _KEPT),
    NO_DNS: Words("This computer is not on the internet. {0}", _KEPT),
    WRONG_ADDRESS: Words(
        "At the team's address no Signpost server answers. {0} Ask your coordinator whether "
        "the address has changed.",
        _KEPT,
    ),
    WRONG_SERVER: Words(
        "Another server answers at the team's address, so nothing was sent to it. {0} Tell "
        "your coordinator.",
        _KEPT,
    ),
    PORTAL: Words(
        "The Wi-Fi here wants you to sign in first. Open a web browser, sign in, then try "
        "again. {0}",
        _KEPT,
    ),
    TLS: Words(
        "The connection to the team's server is not safe here, so nothing was sent. {0} Try "
        "another network, and check the date of this computer.",
        _KEPT,
    ),
    CLOCK: Words("The clock of this computer is wrong. Please set it. {0}", _KEPT),
    REMOVED: Words(
        "The team's server no longer lets this name or computer in. "
        "What you have not sent stays on this computer. Ask your coordinator."
    ),
    ORDERED: Words(
        "Your team's coordinator has removed this name or computer. "
        "What you have not sent is kept, sealed for the team."
    ),
    COPY_REMOVED: Words(CopyRemoved.default),
    COPIED: Words(
        "This profile is in use on another computer too. It gets its own place now. {0}", _KEPT
    ),
    TOO_BUSY: Words("The team's server is busy. Signpost tries again by itself. {0}", _KEPT),
    TOO_LARGE: Words(
        "Something is too large for the team's server. {0} Tell your coordinator.", _KEPT
    ),
    SERVER_ERROR: Words(
        "The team's server has a fault. Signpost tries again by itself. {0}", _KEPT
    ),
    DAMAGED_REPLY: Words("The answer came damaged, so it was not used. {0}", _KEPT),
    UNTRUSTED: Words(
        "What the server says about your team could not be proved, so nothing of it was "
        "used. {0} Tell your coordinator.",
        _KEPT,
    ),
    NEWER: Words("The team's server needs a newer Signpost. {0} Install it when you can.", _KEPT),
    RESTORED: Words(
        "The team's server was brought back from a copy. Signpost compares with it. {0}", _KEPT
    ),
    BRAKE: Words(
        "The server asks this computer to delete many records at once. Nothing was deleted. "
        "Ask your coordinator whether this is right, then agree to it on the Exchange page."
    ),
    AGAIN: Words(
        "The team has changed meanwhile, so the server took nothing of this trip. {0} Pack a "
        "new file and take it once more.",
        _KEPT,
    ),
    NO_DIRECTORY: Words(
        "The team's server has no directory of services yet. What is saved on this computer stays."
    ),
    UNPROVED_DIRECTORY: Words(
        "The directory that came was not signed by the team's server, so it was not used. "
        "What is saved on this computer stays as it was. Tell your coordinator."
    ),
    UNFIT_DIRECTORY: Words(UnfitDirectory.default),
    REFUSED: Words(
        "The team's server did not take what was sent. {0} Tell your coordinator.", _KEPT
    ),
}


class SyncStopped(SignpostError):  # noqa: N818 - as its kin in store/errors
    """A round ended early. `status` is one of the codes above; nothing that waits was lost.

    `retry_after` are seconds that the server asked us to wait, or None.
    """

    code = "sync_stopped"

    def __init__(self, status: str, retry_after: float | None = None) -> None:
        self.status = status
        self.retry_after = retry_after
        super().__init__(words_for(status))


class NotKnownThere(SyncStopped):
    """The server knows nothing of this computer's place, not even that it was removed."""

    def __init__(self) -> None:
        super().__init__(REMOVED)


def words_for(status: str) -> str:
    """What people read for a code, in English; the window translates it."""
    return _WORDS.get(status, _WORDS[SERVER_ERROR])


ALL_WORDS = tuple(_WORDS.values())
"""For translation: every sentence that `words_for` can give."""
