"""A feed on the web, from a real server on this machine: pages, trouble, and tricks."""

import gzip
import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest

from import_samples import contents, do_import, records, service
from signpost_desktop.store.errors import BadInput, Cancelled
from signpost_desktop.store.vault import Vault
from signpost_directory.feeds import web
from signpost_directory.feeds.web import WebPages, feed_key

Answer = Callable[[BaseHTTPRequestHandler, int], None]


class Server:
    """A local HTTP server whose answers a test sets; `asked` holds the paths asked for."""

    def __init__(self) -> None:
        self.answer: Answer = lambda request, page: None
        self.asked: list[str] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append(self.path)
                query = parse_qs(urlsplit(self.path).query)
                outer.answer(self, int(query.get("page", ["1"])[0]))

            def log_message(self, *_: object) -> None:
                """Quiet."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._http.server_port}/services"
        self._thread = threading.Thread(target=self._http.serve_forever)
        self._thread.start()

    def close(self) -> None:
        self._http.shutdown()
        self._thread.join()
        self._http.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    """A server that is gone after the test."""
    running = Server()
    yield running
    running.close()


def send(request: BaseHTTPRequestHandler, body: object, status: int = 200, **headers: str) -> None:
    """Answer with JSON, or with these bytes."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    request.send_response(status)
    request.send_header("Content-Length", str(len(data)))
    for name, value in headers.items():
        request.send_header(name.replace("_", "-"), value)
    request.end_headers()
    request.wfile.write(data)


def pages(total: int, *, v1: bool = False) -> Answer:
    """Pages of two services each, in the form of v3 or v1."""

    def answer(request: BaseHTTPRequestHandler, page: int) -> None:
        feed = [service(page * 2 - 1), service(page * 2)]
        if v1:
            feed = [{"id": one["id"], "name": one["name"], "attending_type": ""} for one in feed]
            send(request, {"totalPages": total, "number": page, "last": page == total,
                           "content": feed})  # fmt: skip
        else:
            send(request, {"total_pages": total, "page_number": page, "contents": feed})

    return answer


@pytest.mark.parametrize(("v1", "form"), [(False, "oruk3"), (True, "oruk1")])
def test_every_page_is_fetched_and_the_same_again_changes_nothing(
    vault: Vault, server: Server, v1: bool, form: str
) -> None:
    server.answer = pages(4, v1=v1)
    report = do_import(vault, server.url)
    assert report.added == 8
    assert [parse_qs(urlsplit(path).query)["page"] for path in server.asked] == [
        ["1"], ["2"], ["3"], ["4"]
    ]  # fmt: skip
    assert report.details["sources"][0]["format"] == form
    again = do_import(vault, f"{server.url}?page=3")
    assert (again.added, again.unchanged) == (0, 8)


def test_a_server_that_dies_half_way_leaves_everything_as_it_was(
    vault: Vault, server: Server
) -> None:
    server.answer = pages(2)
    do_import(vault, server.url)
    before = contents(vault)
    whole = json.dumps({"total_pages": 3, "contents": [service(n) for n in range(50)]}).encode()

    def dies(request: BaseHTTPRequestHandler, page: int) -> None:
        if page == 1:
            send(request, whole)
            return
        request.send_response(200)
        request.send_header("Content-Length", str(len(whole)))
        request.end_headers()
        request.wfile.write(whole[: len(whole) // 2])
        request.close_connection = True

    server.answer = dies
    with pytest.raises(BadInput, match="broke off"):
        do_import(vault, server.url)
    assert contents(vault) == before


def test_an_error_on_a_later_page_leaves_everything_as_it_was(vault: Vault, server: Server) -> None:
    before = contents(vault)
    three = pages(3)
    server.answer = lambda request, page: (
        three(request, page) if page < 3 else send(request, {}, 500)
    )
    with pytest.raises(BadInput, match="error \\(500\\)"):
        do_import(vault, server.url)
    assert contents(vault) == before


def test_an_empty_answer_deletes_nothing(vault: Vault, server: Server) -> None:
    server.answer = pages(2)
    do_import(vault, server.url)
    server.answer = lambda request, page: send(request, {"total_pages": 0, "contents": []})
    with pytest.raises(BadInput, match="no service in it"):
        do_import(vault, server.url)
    assert len(records(vault)) == 4


def test_a_busy_server_is_asked_again_after_the_time_it_asks_for(server: Server) -> None:
    two = pages(1)
    server.answer = lambda request, page: (
        send(request, {}, 429, Retry_After="7") if len(server.asked) < 3 else two(request, page)
    )
    waited: list[float] = []
    found = list(WebPages(server.url, lambda: False, waited.append))
    assert (len(found), waited) == (2, [7.0, 7.0])


def test_a_server_that_stays_busy_is_given_up(server: Server) -> None:
    server.answer = lambda request, page: send(request, {}, 503)
    with pytest.raises(BadInput, match="503"):
        list(WebPages(server.url, lambda: False, lambda seconds: None))
    assert len(server.asked) == 4


def test_nobody_there_is_said_plainly(server: Server) -> None:
    with pytest.raises(BadInput, match="could not be reached"):
        list(WebPages("http://127.0.0.1:9/services", lambda: False, lambda seconds: None))


def test_stopping_while_waiting_stops(server: Server) -> None:
    server.answer = lambda request, page: send(request, {}, 503, Retry_After="60")
    with pytest.raises(Cancelled):
        list(WebPages(server.url, lambda: bool(server.asked)))


def test_a_server_that_does_not_know_pages_is_read_once(server: Server) -> None:
    body = {"total_pages": 5, "contents": [service(1), service(2)]}
    server.answer = lambda request, page: send(request, body)
    assert len(list(WebPages(server.url, lambda: False))) == 2


def test_a_plain_list_on_the_web_is_one_page(server: Server) -> None:
    server.answer = lambda request, page: send(request, [service(1)])
    assert len(list(WebPages(server.url, lambda: False))) == 1
    assert len(server.asked) == 1


def test_a_redirect_within_the_web_is_followed(server: Server) -> None:
    def answer(request: BaseHTTPRequestHandler, page: int) -> None:
        if request.path.startswith("/services"):
            send(request, b"", 302, Location="/moved?page=1")
        else:
            send(request, [service(1)])

    server.answer = answer
    assert len(list(WebPages(server.url, lambda: False))) == 1


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://x.example/a", "gopher://x"])
def test_a_redirect_out_of_the_web_is_refused(server: Server, target: str) -> None:
    server.answer = lambda request, page: send(request, b"", 302, Location=target)
    with pytest.raises(BadInput, match="Only http and https"):
        list(WebPages(server.url, lambda: False))


def test_redirects_in_a_circle_end(server: Server) -> None:
    server.answer = lambda request, page: send(request, b"", 302, Location="/services")
    with pytest.raises(BadInput, match="error"):
        list(WebPages(server.url, lambda: False))
    assert len(server.asked) == 6


@pytest.mark.parametrize("url", ["file:///etc/passwd", "ftp://x.example", "http://", "http://[::1"])
def test_addresses_that_are_not_of_the_web_are_refused(vault: Vault, url: str) -> None:
    with pytest.raises(BadInput, match="Only http and https"):
        do_import(vault, url)


def test_a_web_page_is_no_feed(server: Server) -> None:
    server.answer = lambda request, page: send(request, b"<html>Hello</html>")
    with pytest.raises(BadInput):
        list(WebPages(server.url, lambda: False))
    server.answer = lambda request, page: send(request, {"version": "3.0"})
    with pytest.raises(BadInput, match="no list of services at this address"):
        list(WebPages(server.url, lambda: False))


def test_far_too_much_is_refused_also_when_it_was_packed(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(web, "MOST_BYTES", 1_000_000)
    feed = json.dumps([service(n) for n in range(20_000)]).encode()
    server.answer = lambda request, page: send(
        request, gzip.compress(feed), Content_Encoding="gzip"
    )
    with pytest.raises(BadInput, match="far more than"):
        list(WebPages(server.url, lambda: False))


def test_a_message_holds_no_key_from_the_address(server: Server) -> None:
    server.answer = lambda request, page: send(request, {}, 403)
    with pytest.raises(BadInput) as caught:
        list(WebPages(f"{server.url}?key=secret123", lambda: False))
    assert "secret123" not in caught.value.message


def test_the_same_address_is_the_same_feed() -> None:
    key = "https://x.example/v3/services"
    assert feed_key("https://X.example/v3/services/?page=4#top") == key
    assert feed_key(f"{key}?near=n7&page=2") == f"{key}?near=n7"
