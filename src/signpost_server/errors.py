"""What the server says no with: a status, a code for programs, and plain words for people."""

from typing import Any


class ServerError(Exception):
    """An expected refusal. `message` is plain English without personal data."""

    status = 500
    code = "server"
    message = "The server has a fault. Nothing is lost. Try again later."

    def __init__(self, code: str = "", message: str = "", retry_after: int | None = None) -> None:
        self.code = code or self.code
        self.message = message or self.message
        self.retry_after = retry_after
        super().__init__(self.code)

    def packed(self) -> dict[str, Any]:
        """As it crosses the wire."""
        return {"error": self.code, "message": self.message}


class Malformed(ServerError):  # noqa: N818 - refusals, named for what they say
    status, code = 400, "malformed"
    message = "The server could not read what was sent. Nothing was changed."


class NoToken(ServerError):  # noqa: N818
    status, code = 401, "token"
    message = "Please prove again who you are. Nothing was changed."


class NotProved(ServerError):  # noqa: N818
    status, code = 401, "proof"
    message = "The server could not check who asks. Nothing was changed."


class Removed(ServerError):  # noqa: N818
    status, code = 403, "removed"
    message = "This person or this computer was removed from the organization."


class NotAllowed(ServerError):  # noqa: N818
    status, code = 403, "not_allowed"
    message = "This person's roles do not allow this. Nothing was changed."


class Untrusted(ServerError):  # noqa: N818
    status, code = 403, "untrusted"
    message = "The server could not prove that this may be said. Nothing was changed."


class NotFound(ServerError):  # noqa: N818
    status, code = 404, "not_found"
    message = "The server does not know this."


class WrongMethod(ServerError):  # noqa: N818
    status, code = 405, "method"
    message = "This address is asked in another way."


class TooSlow(ServerError):  # noqa: N818
    status, code = 408, "slow"
    message = "The request did not arrive in time. Nothing was changed."


class Copied(ServerError):  # noqa: N818
    status, code = 409, "copied"
    message = "This profile is in use on another computer too. Nothing was changed."


class Known(ServerError):  # noqa: N818
    status, code = 409, "known"
    message = "Something of this name is there already. Nothing was changed."


class TooLarge(ServerError):  # noqa: N818
    status, code = 413, "too_large"
    message = "This is more than the server takes at once. Nothing was changed."


class WrongMedia(ServerError):  # noqa: N818
    status, code = 415, "media"
    message = "The server does not read this kind of message."


class Newer(ServerError):  # noqa: N818
    status, code = 426, "newer"
    message = "This server is older than your Signpost. Ask whoever runs it to update it."


class TooOften(ServerError):  # noqa: N818
    status, code = 429, "too_often"
    message = "That was asked very often. Nothing is lost. Wait a little, then try again."


class Busy(ServerError):  # noqa: N818
    status, code = 503, "busy"
    message = "The server is busy. Nothing is lost. Try again in a moment."
