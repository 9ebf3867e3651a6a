"""The floor's server: the least that a server in Python does. Plain text, one table, no people.

Run as `python floor_server.py DATABASE PORT`.
"""

import sqlite3
import sys
from typing import Any

import msgpack
import uvicorn
import zstandard
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

_LARGEST = 64 * 1024 * 1024


class Kept:
    """The one table and its counter."""

    def __init__(self, database: str) -> None:
        self._db = sqlite3.connect(database, isolation_level=None, check_same_thread=False)
        self._db.executescript(
            "pragma journal_mode = wal; pragma synchronous = normal;"
            "create table kept (id text primary key, place integer, body text) without rowid;"
            "create unique index kept_place on kept (place);"
        )
        self._head = 0

    def keep(self, records: list[tuple[str, str]]) -> int:
        """Keep them; the new head."""
        rows = [(id_, self._head + n, body) for n, (id_, body) in enumerate(records, 1)]
        self._db.execute("begin immediate")
        self._db.executemany("insert or replace into kept values (?, ?, ?)", rows)
        self._db.execute("commit")
        self._head += len(rows)
        return self._head

    def since(self, place: int, most: int) -> list[Any]:
        """Records after a place, in their order."""
        return self._db.execute(
            "select id, place, body from kept where place > ? order by place limit ?",
            (place, most),
        ).fetchall()


def application(database: str) -> Starlette:
    """`/round` takes what is new and gives what is new, as one request."""
    kept = Kept(database)
    smaller, larger = zstandard.ZstdCompressor(3), zstandard.ZstdDecompressor()

    async def round_(request: Request) -> Response:
        plain = larger.decompress(await request.body(), max_output_size=_LARGEST)
        asked = msgpack.unpackb(plain)
        head = kept.keep(asked["records"]) if asked["records"] else None
        rows = kept.since(asked["since"], asked["most"]) if asked["most"] else []
        return Response(smaller.compress(msgpack.packb({"head": head, "rows": rows})))

    return Starlette(routes=[Route("/round", round_, methods=["POST"])])


if __name__ == "__main__":
    uvicorn.run(application(sys.argv[1]), port=int(sys.argv[2]), log_level="warning")
