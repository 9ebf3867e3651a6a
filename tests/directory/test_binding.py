"""Nothing, yes or no, and bytes reach the database as they are, and not much slower than a text."""

import time
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite

from signpost_directory.binding import bind_as_they_are

ROWS = 100_000


@pytest.fixture
def database() -> Any:
    bind_as_they_are(sqlite)
    with sqlite.connect(":memory:") as connection:
        yield connection
    connection.close()


@pytest.mark.parametrize("value", [None, True, False, b"", b"\x00\xff", "", 7, 0.5])
def test_what_goes_in_comes_out(database: Any, value: object) -> None:
    found = database.execute("SELECT ?, typeof(?)", (value, value)).fetchone()
    kind = {type(None): "null", bool: "integer", bytes: "blob", str: "text", float: "real"}
    assert found == (value, kind.get(type(value), "integer"))


@pytest.mark.alone
@pytest.mark.parametrize("value", [None, True, b"12345678"])
def test_it_takes_little_longer_than_a_text(database: Any, value: object) -> None:
    """2 to 4 times as long was seen; without the adapters it was 15 times."""

    def took(row: tuple[object, ...]) -> float:
        begun = time.process_time()
        database.executemany("UPDATE empty SET a=?, b=?, c=?, d=?, e=?", [row] * ROWS)
        return time.process_time() - begun

    database.execute("CREATE TABLE empty (a, b, c, d, e)")
    text = min(took(("12345678",) * 5) for _ in range(3))
    other = min(took((value,) * 5) for _ in range(3))
    assert other < 6 * text, f"{other:.3f} s, a text {text:.3f} s"
