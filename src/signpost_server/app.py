"""The ASGI application: reads a request within its bounds, proves who asks, packs the answer."""

import asyncio
import hashlib
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any

from anyio import CapacityLimiter, to_thread
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from signpost_server import errors, logs, schema
from signpost_server.database import CONNECTIONS
from signpost_server.limits import BodyRoom, DeviceBound, network_of
from signpost_server.routes import SMALL, WAYS, Way
from signpost_server.service import Asked, Service
from signpost_server.tokens import Claims, read_token
from signpost_wire.codec import MEDIA_TYPE, MalformedError, pack, unpack

_HEADERS = {"cache-control": "no-store", "x-content-type-options": "nosniff"}
_LIGHT = 16 * 1024
_DEFLATED = b"\x01"


def create_app(service: Service) -> Starlette:
    """The whole server, over a database that is ready."""
    door = _Door(service)
    routes = [Route(way.path, door.endpoint(way), methods=[way.method]) for way in WAYS]
    routes.append(Route("/health", _health, methods=["GET"]))
    routes.append(Route("/ready", door.ready, methods=["GET"]))

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        door.close()

    return Starlette(
        routes=routes, lifespan=lifespan, exception_handlers={HTTPException: _no_route}
    )


class _Door:
    """Where requests come in."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._proved = BodyRoom(service.limits.bodies, shares=2)
        self._open = BodyRoom(service.limits.open_bodies, shares=2)
        self._small = BodyRoom(service.limits.small_bodies, shares=8)
        self._devices = DeviceBound(service.limits.device_burst, service.limits.device_per_second)
        self._threads = CapacityLimiter(CONNECTIONS)
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="reading")

    def endpoint(self, way: Way) -> Callable[[Request], Any]:
        """What Starlette calls for a route."""

        async def come_in(request: Request) -> Response:
            began = time.monotonic()
            taken, device, code, retry = 0, "", "", None
            room, who = self._room(way), network_of(_address(request))
            try:
                claims = self._claims(request, began) if way.token else None
                if claims:
                    device = who = claims.device
                content = await self._body(request, way, room, who)
                taken = len(content)
                message, digest = await self._unpacked(way, content)
                del content  # it may be large
                found = await self._answer(way, request, message, digest, claims)
                if isinstance(found, Response):
                    length = int(found.headers.get("content-length", 0))
                    passed = time.monotonic() - began
                    logs.log_request(way.path, found.status_code, passed, (0, length), device, "")
                    return found
                packed, status = found, 200
            except errors.ServerError as error:
                status, code, retry = error.status, error.code, error.retry_after
                packed = pack(error.packed())
            except MalformedError:
                status, code = 400, "malformed"
                packed = pack(errors.Malformed().packed())
            except ClientDisconnect:
                status, code, packed = 499, "gone", b""
            except Exception as error:  # noqa: BLE001 - whatever it is, the answer is one of ours
                logs.log_fault(way.path, error)
                status, code = 500, "server"
                packed = pack(errors.ServerError().packed())
            finally:
                room.give_back(who, taken)
            logs.log_request(
                way.path, status, time.monotonic() - began, (taken, len(packed)), device, code
            )
            headers = {**_HEADERS, "retry-after": str(retry)} if retry else _HEADERS
            return Response(packed, status, headers, MEDIA_TYPE)

        return come_in

    def close(self) -> None:
        """When no request comes any more."""
        self._reader.shutdown()
        self._service.database.close()
        if self._service.shelf is not None:
            self._service.shelf.close()

    async def ready(self, _request: Request) -> Response:
        """Whether the database answers and has this program's schema."""

        def look() -> bool:
            with self._service.database.read() as connection:
                return schema.revision_of(connection) == schema.head()

        try:
            is_ready = await to_thread.run_sync(look, limiter=self._threads)
        except Exception as error:  # noqa: BLE001 - told to whoever asks, and logged
            logs.log_fault("/ready", error)
            is_ready = False
        said = {"status": "ok" if is_ready else "not ready"}
        return JSONResponse(said, 200 if is_ready else 503, _HEADERS)

    def _claims(self, request: Request, now: float) -> Claims:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        if scheme.lower() != "bearer":
            raise errors.NoToken
        claims = read_token(self._service.identity.public_key, token, self._service.clock())
        self._devices.take(claims.device, now)
        return claims

    def _room(self, way: Way) -> BodyRoom:
        """Who only asks for a token never waits for room that strangers' large requests have."""
        if way.token:
            return self._proved
        return self._small if way.most <= SMALL else self._open

    async def _body(self, request: Request, way: Way, room: BodyRoom, who: str) -> bytes:
        """The whole body; its bytes stay counted until they are given back."""
        if way.method == "GET":
            return b""
        if request.headers.get("content-type", "").split(";")[0].strip() != MEDIA_TYPE:
            raise errors.WrongMedia
        declared = request.headers.get("content-length", "0")
        if not declared.isdigit() or int(declared) > way.most:
            raise errors.TooLarge
        chunks = list[bytes]()
        size, kept = 0, False
        try:
            async with asyncio.timeout(self._service.limits.body_seconds):
                async for chunk in request.stream():
                    if size + len(chunk) > way.most:
                        raise errors.TooLarge
                    room.take(who, len(chunk))
                    chunks.append(chunk)
                    size += len(chunk)
            kept = True
        except TimeoutError as error:
            raise errors.TooSlow from error
        finally:
            if not kept:
                room.give_back(who, size)
        return b"".join(chunks)

    async def _unpacked(self, way: Way, content: bytes) -> tuple[Any, bytes]:
        """The message and its digest. Large ones are read one after another, in one thread: what
        they cost in memory on the way is then there once."""
        if way.method == "GET":
            return None, b""

        def read() -> tuple[Any, bytes]:
            message = unpack(content, way.most, way.longest)
            return message, hashlib.blake2b(content, digest_size=16).digest()

        if len(content) <= _LIGHT and content[:1] != _DEFLATED:
            return read()
        return await asyncio.get_running_loop().run_in_executor(self._reader, read)

    async def _answer(
        self, way: Way, request: Request, message: Any, digest: bytes, claims: Claims | None
    ) -> bytes | Response:
        service = self._service

        address = _address(request)
        words = {**request.query_params, **request.path_params}
        known = request.headers.get("if-none-match", "")

        def work() -> bytes | Response:
            asked = Asked(message, digest, address, service.clock(), claims, words, known)
            found = way.answer(service, asked)
            return found if isinstance(found, Response) else pack(found)

        return await to_thread.run_sync(work, limiter=self._threads)


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


async def _health(_request: Request) -> Response:
    return JSONResponse({"status": "ok"}, headers=_HEADERS)


async def _no_route(_request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    kinds = {404: errors.NotFound, 405: errors.WrongMethod}
    refused = kinds.get(status, errors.Malformed)()
    return Response(pack(refused.packed()), status, _HEADERS, MEDIA_TYPE)
