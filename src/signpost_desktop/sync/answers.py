"""What an answer of the server is worth: its message, or the SyncStopped that it means.

Only a whole, well-formed 2xx answer of our own media type counts. Everything else raises
SyncStopped with a code that says what it most likely is: a hall's sign-in page is no answer.
"""

from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.transport import Answer
from signpost_wire.codec import MEDIA_TYPE, MalformedError, unpack

T = TypeVar("T")

_WORDS = {
    "untrusted": failures.UNTRUSTED,
    "expired": failures.UNTRUSTED,
    "known": failures.REFUSED,
}
"""What the server's own word for a refusal means, where its status says too little."""
_REFUSALS = {
    403: failures.REMOVED,
    409: failures.COPIED,
    410: failures.REFUSED,
    413: failures.TOO_LARGE,
    426: failures.NEWER,
    429: failures.TOO_BUSY,
}


def read_as(found: Any, how: Callable[[Any], T]) -> T:
    """A message as what it should be. Raises SyncStopped(DAMAGED_REPLY)."""
    try:
        return how(found)
    except (MalformedError, UnicodeError) as error:
        raise SyncStopped(failures.DAMAGED_REPLY) from error


def is_ours(answer: Answer) -> bool:
    """Whether a Signpost server may have made this answer: it names our media type."""
    return answer.headers.get("content-type", "").split(";")[0].strip() == MEDIA_TYPE


def message_of(answer: Answer) -> Any:
    """The message of a good answer. Raises SyncStopped for every other one."""
    if not is_ours(answer):
        _refuse_foreign(answer)
    if not 200 <= answer.status < 300:
        _refuse(answer)
    try:
        return unpack(answer.body)
    except MalformedError as error:
        raise SyncStopped(failures.DAMAGED_REPLY) from error


def _refuse_foreign(answer: Answer) -> NoReturn:
    """Something else than a Signpost server answered: a sign-in page, a proxy, another site."""
    if answer.status in (429, 502, 503, 504):  # a proxy before our server
        raise SyncStopped(failures.TOO_BUSY, _wait_of(answer))
    if answer.status >= 500 and answer.status != 511:
        raise SyncStopped(failures.SERVER_ERROR)
    if answer.status in (404, 405, 410):
        raise SyncStopped(failures.WRONG_ADDRESS)
    if answer.status == 413:  # a proxy's own limit
        raise SyncStopped(failures.TOO_LARGE)
    raise SyncStopped(failures.PORTAL)


def _refuse(answer: Answer) -> NoReturn:
    word = _word_of(answer)
    if word in _WORDS:
        raise SyncStopped(_WORDS[word])
    if answer.status in _REFUSALS:
        raise SyncStopped(_REFUSALS[answer.status], _wait_of(answer))
    if answer.status >= 500:
        raise SyncStopped(
            failures.TOO_BUSY if answer.status == 503 else failures.SERVER_ERROR, _wait_of(answer)
        )
    raise SyncStopped(failures.REFUSED)


def _word_of(answer: Answer) -> str:
    """The server's word for its refusal; "" when it gives none."""
    try:
        found = unpack(answer.body)
    except MalformedError:
        return ""
    word = found.get("error") if isinstance(found, dict) else None
    return word if isinstance(word, str) else ""


def _wait_of(answer: Answer) -> float | None:
    """Seconds that Retry-After asks for: whole seconds only, an hour at most."""
    asked = answer.headers.get("retry-after", "")
    return float(min(int(asked), 3600)) if asked.isdigit() and len(asked) < 10 else None
