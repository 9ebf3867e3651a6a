"""Directory feeds on the web: pages of an Open Referral API, fetched one after another.

Only http and https, also when redirected, and never from https back to http. Nothing is written
to disk; a page is parsed as it arrives. Whatever fails raises BadInput: the importer takes back
all of it, so half a feed is never kept.
"""

import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit, urlunsplit

from signpost_directory.errors import BadInput, Cancelled
from signpost_directory.feeds.files import NOTHING_CHANGED, refusal
from signpost_directory.feeds.json_services import ServiceStream
from signpost_directory.words import Words

MOST_BYTES = 500 * 1024 * 1024
MOST_PAGES = 20_000
_CONNECT_SECONDS, _READ_SECONDS = 5, 60
_ATTEMPTS = 4
_LONGEST_WAIT = 60.0
_BUSY = frozenset([429, 502, 503, 504])
_REDIRECTS = frozenset([301, 302, 303, 307, 308])
_MOST_REDIRECTS = 5

Wait = Callable[[float], None]


def is_web_address(source: str) -> bool:
    """Whether a source is an address rather than a file; also for schemes we refuse."""
    return "://" in source


def feed_key(url: str) -> str:
    """What makes it the same feed again: its address without page numbers and fragments."""
    parts = urlsplit(url)
    query = [pair for pair in parse_qsl(parts.query) if pair[0] not in ("page", "per_page", "size")]
    return urlunsplit((parts.scheme.lower(), parts.netloc.lower(), parts.path.rstrip("/"),
                       urlencode(query), ""))  # fmt: skip


class _Body:
    """The bytes of a response as the parser asks for them, never more than MOST_BYTES in all."""

    def __init__(self, response: Any, web: "WebPages") -> None:
        self._chunks = response.iter_content(64 * 1024)
        self._web = web

    def read(self, _size: int = -1, /) -> bytes:
        import requests  # noqa: PLC0415 - as below

        self._web.stop_if_cancelled()
        try:
            data: bytes = next(self._chunks, b"")
        except requests.RequestException as error:
            raise self._web.refused(Words("the connection broke off before the end.")) from error
        self._web.received += len(data)
        if self._web.received > MOST_BYTES:
            raise self._web.refused(Words("it sends far more than a list of services."))
        return data


class WebPages:
    """The services of a feed, page after page. `received` counts bytes; `pages` are (done, all)."""

    def __init__(self, url: str, cancelled: Callable[[], bool], wait: Wait | None = None) -> None:
        self._url = url
        self._cancelled = cancelled
        self._wait = wait or self._wait_politely
        self.received = 0
        self.pages: tuple[int, int | None] = (0, None)
        self._check(url)

    def __iter__(self) -> Iterator[Any]:
        """Every service of every page. Raises BadInput or Cancelled."""
        import requests  # noqa: PLC0415 - 110 ms: only when something is fetched

        with requests.Session() as session:
            first: Any = None
            for page in range(1, MOST_PAGES + 1):
                stream = self._page(session, page)
                count = 0
                for service in stream:
                    identity = service.get("id") if isinstance(service, dict) else None
                    if count == 0 and page > 1 and identity is not None and identity == first:
                        return  # a server that does not know ?page= sends the same again
                    first = identity if count == 0 else first
                    count += 1
                    yield service
                if not stream.found_list:
                    raise self.refused(Words("there is no list of services at this address."))
                if self._is_last(stream.head, page, count):
                    return

    def _is_last(self, head: dict[str, Any], page: int, count: int) -> bool:
        total = next((head[n] for n in ("total_pages", "totalPages") if n in head), None)
        last = next((head[n] for n in ("last_page", "last") if n in head), None)
        number = total if isinstance(total, int) and not isinstance(total, bool) else None
        self.pages = (page, number)
        if number is None and last is None:
            return True  # a plain list, or one service
        return count == 0 or last is True or (number is not None and page >= number)

    def _page(self, session: Any, page: int) -> ServiceStream:
        parts = urlsplit(self._url)
        query = [pair for pair in parse_qsl(parts.query) if pair[0] != "page"]
        url = urlunsplit(
            parts._replace(query=urlencode([*query, ("page", str(page))]), fragment="")
        )
        response = self._get(session, url)
        return ServiceStream(_Body(response, self), parts.hostname or "")

    def _get(self, session: Any, url: str) -> Any:
        """One page's response: tried again while the server is busy, redirects followed."""
        for _ in range(_MOST_REDIRECTS + 1):
            response = self._patiently(session, url)
            if response.status_code not in _REDIRECTS:
                break
            target = urljoin(url, response.headers.get("Location", ""))
            response.close()
            self._check(target)
            if url.startswith("https:") and not target.startswith("https:"):
                raise self.refused(Words("it sends on to an address that is not safe."))
            url = target
        if response.status_code != 200:
            response.close()
            raise self.refused(Words("it answered with an error ({0}).", response.status_code))
        return response

    def _patiently(self, session: Any, url: str) -> Any:
        import requests  # noqa: PLC0415 - as above
        import tenacity  # noqa: PLC0415

        trouble = (requests.ConnectionError, requests.Timeout)
        retrying = tenacity.Retrying(
            retry=tenacity.retry_if_exception_type(trouble)
            | tenacity.retry_if_result(lambda response: response.status_code in _BUSY),
            wait=_asked_wait,
            stop=tenacity.stop_after_attempt(_ATTEMPTS),
            sleep=self._wait,
            retry_error_callback=lambda state: state.outcome.result() if state.outcome else None,
        )
        try:
            return retrying(self._once, session, url)
        except requests.RequestException as error:
            raise self.refused(Words("it could not be reached.")) from error

    def _once(self, session: Any, url: str) -> Any:
        self.stop_if_cancelled()
        return session.get(
            url,
            stream=True,
            allow_redirects=False,
            timeout=(_CONNECT_SECONDS, _READ_SECONDS),
            headers={"Accept": "application/json", "User-Agent": "Signpost"},
        )

    def _check(self, url: str) -> None:
        try:
            parts = urlsplit(url)
            fine = parts.scheme.lower() in ("http", "https") and bool(parts.hostname)
        except ValueError:
            fine = False
        if not fine:
            raise BadInput(
                (Words("Only http and https addresses can be imported. {0}", NOTHING_CHANGED),)
            )

    def stop_if_cancelled(self) -> None:
        """Raises Cancelled when the person has asked to stop."""
        if self._cancelled():
            raise Cancelled

    def _wait_politely(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            self.stop_if_cancelled()
            time.sleep(min(0.2, max(0.0, until - time.monotonic())))

    def refused(self, what: str) -> BadInput:
        """What went wrong at this address, without its query (which may hold a key)."""
        return refusal(str(urlsplit(self._url).hostname), what)


def _asked_wait(state: Any) -> float:
    """How long to wait: what the server asks for (Retry-After), else 1, 2, 4 seconds."""
    own = float(2 ** (state.attempt_number - 1))
    if state.outcome is None or state.outcome.failed:
        return own
    response = state.outcome.result()
    asked = response.headers.get("Retry-After", "")
    response.close()
    if asked.isdigit():
        return min(float(asked), _LONGEST_WAIT)
    try:
        return min(max(parsedate_to_datetime(asked).timestamp() - time.time(), 0.0), _LONGEST_WAIT)
    except (TypeError, ValueError):
        return own
