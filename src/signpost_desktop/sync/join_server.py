"""What joining asks of a server: who it is, what a code is for, and to be let in."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.sync import failures
from signpost_desktop.sync.answers import is_ours, message_of
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.server_client import About, about
from signpost_desktop.sync.transport import Answer, Transport
from signpost_wire import fields
from signpost_wire.codec import MalformedError, pack
from signpost_wire.codes import Code

FOUNDING, MEMBER = "founding", "member"
_LARGEST_PACKAGE = 256 * 1024


class CodeRefused(SignpostError):  # noqa: N818 - as its kin in store/errors
    """The server lets nobody in with this code."""

    code = "code_refused"
    default = (
        "This code lets nobody in: it was used already, it has run out, or it is for another "
        "server. Nothing was changed. Ask for a new one."
    )


@dataclass(frozen=True, slots=True)
class Looked:
    """What a code is for. `package` is sealed; a founding code has none."""

    kind: str
    organization: str
    organization_name: str
    package: bytes | None
    casework_empty: bool


class JoinServer(Protocol):
    """A server that is asked to let somebody in: over HTTP, or a test's."""

    def about(self) -> About:
        """Who answers. Raises SyncStopped."""
        ...

    def look(self, code: Code) -> Looked:
        """What a code is for. Raises CodeRefused or SyncStopped."""
        ...

    def join(self, code: Code, statements: Sequence[bytes], organization_key: bytes | None) -> int:
        """Join; how many statements the log has then. The same again gets the same answer.

        Raises CodeRefused when it is certain that nothing was taken, else SyncStopped.
        """
        ...


class JoinClient:
    """A JoinServer over a transport."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def about(self) -> About:
        """Who answers. Raises SyncStopped."""
        return about(self._transport)

    def look(self, code: Code) -> Looked:
        """What a code is for. Raises CodeRefused or SyncStopped."""
        try:
            return _looked(fields.mapping(self._ask("/join/look", {"lookup": code.lookup}), "look"))
        except MalformedError as error:
            raise SyncStopped(failures.DAMAGED_REPLY) from error

    def join(self, code: Code, statements: Sequence[bytes], organization_key: bytes | None) -> int:
        """Join; how many statements the log has then. Raises CodeRefused or SyncStopped."""
        message = {
            "lookup": code.lookup,
            "proof": code.proof,
            "statements": list(statements),
            "organization_key": organization_key,
        }
        try:
            said = fields.mapping(self._ask("/join", message), "joined")
            return fields.count(said.get("statements_head"), "statements head")
        except MalformedError as error:
            raise SyncStopped(failures.DAMAGED_REPLY) from error

    def _ask(self, path: str, message: dict[str, Any]) -> Any:
        answer = self._transport.exchange("POST", path, pack(message), "")
        if _is_no(answer):
            raise CodeRefused
        return message_of(answer)


def _is_no(answer: Answer) -> bool:
    """Our server's own word that the code does not hold, or that its maker may not invite now."""
    return is_ours(answer) and answer.status in (403, 404)


def _looked(said: dict[str, Any]) -> Looked:
    package = said.get("package")
    kind = fields.kind(said.get("kind"), "kind of code")
    if kind not in (FOUNDING, MEMBER) or (kind == MEMBER) != (package is not None):
        raise MalformedError("kind of code")
    return Looked(
        kind,
        fields.text(said.get("organization"), "organization", 64),
        fields.text(said.get("organization_name"), "organization name", 400),
        None if package is None else fields.blob(package, "package", most=_LARGEST_PACKAGE),
        fields.flag(said.get("casework_empty"), "casework empty"),
    )
