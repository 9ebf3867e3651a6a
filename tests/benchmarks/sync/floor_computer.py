"""The floor's computer: plain SQLite, JSON bodies, no search index, no keys.

Run as `python floor_computer.py DATABASE URL`.
"""

import hashlib
import json
import sqlite3
import sys
from pathlib import Path
from typing import Any

import msgpack
import requests
import zstandard

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.sync.acts import serve_acts, timed
from benchmarks.sync.documents import read_documents

_BATCH = 1_000
_FIELDS = ("created_at", "created_by", "channel", "venue", "minutes", "client", "text", "name",
           "phone")  # fmt: skip


class FloorComputer:
    """Rows with a mark for what waits; `place` is the server's."""

    def __init__(self, database: str, url: str) -> None:
        self._url = url
        self._db = sqlite3.connect(database, isolation_level=None)
        self._db.executescript(
            "pragma journal_mode = wal; pragma synchronous = normal;"
            f"create table if not exists note (id text primary key, {', '.join(_FIELDS)}, waits);"
            "create index if not exists note_waits on note (waits) where waits = 1;"
            "create table if not exists cursor (place integer);"
        )
        self._smaller = zstandard.ZstdCompressor(3)
        self._larger = zstandard.ZstdDecompressor()
        self._web = requests.Session()

    def seed(self, documents: str, count: int) -> dict[str, Any]:
        """Take records in, all of them waiting."""
        found = read_documents(Path(documents), count)
        self._write([(d["id"], *(d.get(name) for name in _FIELDS)) for d in found], waits=True)
        return {"records": count}

    def change(self, count: int, skip: int) -> dict[str, Any]:
        """Write something more into some records."""
        chosen = "select id from note order by id limit ? offset ?"
        sql = f"update note set text = text || ' edited', waits = 1 where id in ({chosen})"
        return {"records": self._db.execute(sql, (count, skip)).rowcount}

    def push(self) -> dict[str, Any]:
        """Everything that waits."""
        return timed(lambda: {"records": self._push()})

    def pull(self) -> dict[str, Any]:
        """Everything that is new."""
        return timed(lambda: {"records": self._pull()})

    def sync(self) -> dict[str, Any]:
        """Both, one after the other."""
        return timed(lambda: {"records": self._push() + self._pull()})

    def digest(self) -> dict[str, Any]:
        """How many records there are, and what they say."""
        rows = self._db.execute("select id, text from note order by id").fetchall()
        return {
            "records": len(rows),
            "digest": hashlib.sha256(json.dumps(rows).encode()).hexdigest(),
        }

    def _push(self) -> int:
        pushed = 0
        while rows := self._waiting():
            place = self._place()
            head = self._ask(rows, 0)["head"]
            self._db.execute("begin")
            self._db.executemany("update note set waits = 0 where id = ?", [r[:1] for r in rows])
            if head == place + len(rows):  # nobody else wrote between: nothing to fetch
                self._db.execute("insert into cursor values (?)", (head,))
            self._db.execute("commit")
            pushed += len(rows)
        return pushed

    def _pull(self) -> int:
        pulled = 0
        while rows := self._ask([], _BATCH)["rows"]:
            self._write([(id_, *json.loads(body)) for id_, _, body in rows],
                        waits=False, place=rows[-1][1])  # fmt: skip
            pulled += len(rows)
            if len(rows) < _BATCH:
                break
        return pulled

    def _place(self) -> int:
        return self._db.execute("select max(place) from cursor").fetchone()[0] or 0

    def _waiting(self) -> list[Any]:
        sql = f"select id, {', '.join(_FIELDS)} from note where waits = 1 limit {_BATCH}"
        return self._db.execute(sql).fetchall()

    def _ask(self, rows: list[Any], most: int) -> dict[str, Any]:
        records = [[row[0], json.dumps(row[1:])] for row in rows]
        body = msgpack.packb({"records": records, "since": self._place(), "most": most})
        answer = self._web.post(f"{self._url}/round", data=self._smaller.compress(body), timeout=60)
        answer.raise_for_status()
        reply: dict[str, Any] = msgpack.unpackb(self._larger.decompress(answer.content))
        return reply

    def _write(self, rows: list[Any], *, waits: bool, place: int = 0) -> None:
        marks = ", ".join("?" * (len(_FIELDS) + 1))
        sql = f"insert or replace into note values ({marks}, {int(waits)})"
        self._db.execute("begin")
        self._db.executemany(sql, rows)
        if place:
            self._db.execute("insert into cursor values (?)", (place,))
        self._db.execute("commit")


if __name__ == "__main__":
    computer = FloorComputer(sys.argv[1], sys.argv[2])
    serve_acts({name: getattr(computer, name)
                for name in ("seed", "change", "push", "pull", "sync", "digest")})  # fmt: skip
