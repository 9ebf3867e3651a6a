"""The least HTTP client: one kept connection, so that what is measured is the server."""

import http.client
from dataclasses import dataclass
from urllib.parse import urlsplit


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status_code: int
    headers: dict[str, str]
    content: bytes


class PlainClient:
    """Has the one method that a test's desktop needs of a client."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self._connection = http.client.HTTPConnection(str(parts.hostname), parts.port, timeout=60)

    def request(
        self, method: str, path: str, *, content: bytes | None, headers: dict[str, str]
    ) -> Answer:
        """Ask once."""
        self._connection.request(method, path, body=content, headers=headers)
        answer = self._connection.getresponse()
        names = {name.lower(): value for name, value in answer.getheaders()}
        return Answer(answer.status, names, answer.read())
