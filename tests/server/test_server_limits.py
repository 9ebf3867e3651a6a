"""Bounds: on bodies before they are read, on addresses, on computers, on time."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient
from tests.server.team import Clock, Team, ask, change, found_team, new_id

from signpost_server.app import create_app
from signpost_server.database import Database
from signpost_server.limits import DeviceBound, Limits
from signpost_server.routes import SMALL, WAYS
from signpost_server.service import Service, open_service
from signpost_wire.codec import LARGEST, MEDIA_TYPE, pack
from signpost_wire.exchange import SyncRequest

FEW = Limits(entering=3, joining=2, courier=2, device_burst=3, device_per_second=1,
             bodies=100_000, open_bodies=100_000, body_seconds=0.2)  # fmt: skip


@pytest.fixture
def strict(database: Database, server_clock: Clock) -> Service:
    return open_service(database, FEW, server_clock)


@pytest.fixture
def strict_client(strict: Service) -> Iterator[TestClient]:
    with TestClient(create_app(strict), client=("192.0.2.1", 1)) as opened:
        yield opened


def look(client: TestClient) -> Any:
    return ask(client, "/join/look", {"lookup": bytes(16)})


def test_an_address_that_asks_too_often_waits_for_the_next_minute(
    strict: Service, strict_client: TestClient, server_clock: Clock
) -> None:
    assert [look(strict_client).status for _ in range(3)] == [404, 404, 429]
    answer = look(strict_client)
    assert answer.error == "too_often"
    assert 1 <= int(answer.headers["retry-after"]) <= 60
    server_clock.move(int(answer.headers["retry-after"]))
    assert look(strict_client).status == 404


def test_the_bound_is_the_same_at_every_copy_of_the_server(
    strict: Service, strict_client: TestClient
) -> None:
    with TestClient(create_app(strict), client=("192.0.2.1", 2)) as other:
        found = [look(client).status for client in (strict_client, other, strict_client, other)]
    assert found == [404, 404, 429, 429]


@pytest.mark.parametrize(
    ("address", "same"), [("192.0.2.2", False), ("2001:db8::1", False), ("192.0.2.1", True)]
)
def test_addresses_are_counted_apart(
    strict: Service, strict_client: TestClient, address: str, same: bool
) -> None:
    for _ in range(3):
        look(strict_client)
    with TestClient(create_app(strict), client=(address, 2)) as other:
        assert look(other).status == (429 if same else 404)


def test_all_addresses_of_one_network_are_one(strict: Service) -> None:
    found = []
    for number in range(3):
        with TestClient(create_app(strict), client=(f"2001:db8::{number}", 2)) as client:
            found.append(look(client).status)
    assert found == [404, 404, 429]


def test_challenges_and_letters_are_counted_too(strict_client: TestClient) -> None:
    found = [ask(strict_client, "/challenge", {"device": new_id()}).status for _ in range(4)]
    assert found == [200, 200, 200, 429]
    found = [ask(strict_client, "/courier", {"sealed": b"x"}).status for _ in range(3)]
    assert found == [400, 400, 429]


def test_no_address_is_kept(strict: Service, strict_client: TestClient) -> None:
    from signpost_server.tables import attempt

    look(strict_client)
    with strict.database.read() as connection:
        rows = connection.execute(attempt.select()).all()
    assert len(rows) == 1
    assert b"192" not in rows[0].subject


def test_a_runaway_computer_is_slowed(
    database: Database, client: TestClient, server_clock: Clock
) -> None:
    service = open_service(
        database, replace(Limits(), device_burst=3, device_per_second=1), server_clock
    )
    with TestClient(create_app(service)) as slow:
        team = found_team(slow, service, server_clock)
        team.founder.proved()
        found = [team.founder.ask("/sync", SyncRequest("", ()).packed()) for _ in range(5)]
        refused = [answer for answer in found if answer.status == 429]
        assert refused
        assert int(refused[0].headers["retry-after"]) >= 1


def test_a_computer_that_waits_may_ask_again() -> None:
    from signpost_server.errors import TooOften

    bound = DeviceBound(burst=2, per_second=1)
    bound.take("one", 0.0)
    bound.take("one", 0.0)
    bound.take("two", 0.0)
    with pytest.raises(TooOften) as refused:
        bound.take("one", 0.5)
    assert refused.value.retry_after == 1
    bound.take("one", 2.0)


def test_every_route_refuses_a_body_larger_than_it_needs_before_reading_it(team: Team) -> None:
    client = team.founder.client
    team.founder.proved()

    for way in WAYS:
        if way.method == "POST":
            headers = {"content-type": MEDIA_TYPE, "authorization": f"Bearer {team.founder.token}"}
            answer = client.post(way.path, content=b"", headers=headers)
            assert answer.status_code == 400
            answer = client.post(way.path, content=bytes(way.most + 1), headers=headers)
            assert answer.status_code == 413, way.path
    assert max(way.most for way in WAYS) <= LARGEST


def test_a_body_without_a_length_is_cut_off_at_the_bound(team: Team) -> None:
    team.founder.proved()
    sent = 0

    async def chunks() -> AsyncIterator[dict[str, Any]]:
        nonlocal sent
        while True:
            sent += 1
            yield {"type": "http.request", "body": bytes(64 * 1024), "more_body": True}

    status = asyncio.run(_ask_raw(team, "/digests", chunks()))
    assert status == 413
    assert sent <= 3


def test_a_body_that_does_not_arrive_is_not_waited_for(
    strict: Service, server_clock: Clock
) -> None:
    async def chunks() -> AsyncIterator[dict[str, Any]]:
        yield {"type": "http.request", "body": b"x", "more_body": True}
        await asyncio.Event().wait()

    status = asyncio.run(_ask_raw(strict, "/challenge", chunks()))
    assert status == 408


def test_more_bodies_than_there_is_room_for_are_told_to_wait(strict: Service) -> None:
    async def chunks() -> AsyncIterator[dict[str, Any]]:
        while True:
            yield {"type": "http.request", "body": bytes(60_000), "more_body": True}

    status = asyncio.run(_ask_raw(strict, "/join", chunks()))
    assert status == 503


@pytest.mark.parametrize(("path", "times"), [("/courier", 1), ("/join", 4)])
def test_large_bodies_that_stop_half_way_keep_nobody_from_proving_who_they_are(
    service: Service, path: str, times: int
) -> None:
    assert asyncio.run(_while_some_stall(service, path, times)) == 200


def test_small_bodies_that_stop_half_way_keep_no_other_address_out(
    database: Database, server_clock: Clock
) -> None:
    few = replace(Limits(), small_bodies=16 * (SMALL - 1))
    service = open_service(database, few, server_clock)
    assert asyncio.run(_while_some_stall(service, "/challenge", 20)) == 200


def test_a_large_body_that_stops_half_way_keeps_no_other_letter_out(service: Service) -> None:
    assert asyncio.run(_while_some_stall(service, "/courier", 1, {"sealed": b"x"})) == 400


async def _while_some_stall(service: Service, path: str, times: int, asks: Any = None) -> int:
    """What another address is told meanwhile: for a letter, or when it asks for a challenge."""
    app = create_app(service)
    most = next(way.most for way in WAYS if way.path == path)
    arrived = [asyncio.Event() for _ in range(times)]

    async def stalls(here: asyncio.Event) -> AsyncIterator[dict[str, Any]]:
        yield {"type": "http.request", "body": bytes(most - 1), "more_body": True}
        here.set()
        await asyncio.Event().wait()

    async def whole() -> AsyncIterator[dict[str, Any]]:
        content = pack(asks or {"device": new_id()})
        yield {"type": "http.request", "body": content, "more_body": False}

    stalled = []
    for here in arrived:
        asked = asyncio.create_task(_ask_raw(service, path, stalls(here), app, "192.0.2.8"))
        stalled.append(asked)
        await asyncio.wait([asked, asyncio.create_task(here.wait())],
                           return_when=asyncio.FIRST_COMPLETED)  # fmt: skip
    status = await _ask_raw(service, path if asks else "/challenge", whole(), app)
    for asked in stalled:
        asked.cancel()
    await asyncio.gather(*stalled, return_exceptions=True)
    return status


async def _ask_raw(
    of: Team | Service,
    path: str,
    chunks: AsyncIterator[dict[str, Any]],
    app: Starlette | None = None,
    address: str = "192.0.2.9",
) -> int:
    """One request to the bare application, its body as the messages come."""
    service = of if isinstance(of, Service) else of.service
    headers = [(b"content-type", MEDIA_TYPE.encode())]
    if isinstance(of, Team):
        headers.append((b"authorization", f"Bearer {of.founder.token}".encode()))
    statuses: list[int] = []

    async def send(message: Any) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST",
        "path": path, "raw_path": path.encode(), "query_string": b"", "headers": headers,
        "client": (address, 1), "server": ("test", 80), "scheme": "http",
    }  # fmt: skip
    await (app or create_app(service))(scope, chunks.__anext__, send)
    return statuses[0]


def test_messages_of_another_kind_are_not_read(team: Team) -> None:
    for kind in ("application/json", "", "text/plain"):
        answer = team.founder.client.post(
            "/challenge", content=pack({"device": new_id()}), headers={"content-type": kind}
        )
        assert answer.status_code == 415


def test_a_page_that_is_not_there_and_a_way_that_is_not_one(team: Team) -> None:
    answer = ask(team.founder.client, "/nothing", {})
    assert (answer.status, answer.error) == (404, "not_found")
    answer = ask(team.founder.client, "/sync", None, method="GET")
    assert (answer.status, answer.error) == (405, "method")


def test_records_of_the_largest_size_pass(team: Team) -> None:
    body = bytes(1024 * 1024)
    assert team.founder.push(team.casework, change(body)).not_kept == ()
    (record,) = team.founder.pull(team.casework).changed
    assert record.body == body
