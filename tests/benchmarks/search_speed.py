"""Search per keystroke at 100,000 services, encrypted, with typos and distance."""

import statistics
import time
from collections.abc import Callable

from benchmarks.generated import SEED, generated_services
from benchmarks.profiles import open_profile_for
from directories import put_services
from signpost_desktop.application import Vocabulary, open_desk
from signpost_desktop.directory.search import Query

SERVICES = 100_000
TYPED = (
    "dentist", "food bank", "register with a doctor", "english classes", "dentest", "solicter",
    "can't pay my rent", "tooth hurts", "housing advice", "lonely", "benfits", "talking therapies",
    "free food saturday", "somali speaking advice", "job", "flu jab", "diabeties", "nursery",
)  # fmt: skip
ELSEWHERE = (
    "dhakhtarka ilkaha", "কাগজপত্র অনুবাদ", "boşanma avukatı", "محامي مجاني", "clases de inglés",
    "بانک غذا", "продуктовий банк", "darmowa pomoc prawna", "物理治疗", "tabib asnan", "غذا food",
)  # fmt: skip


def measure() -> list[dict[str, object]]:
    """p50 and p95 of one keystroke, beside a bare FTS5 prefix query for the same letters."""
    with open_profile_for("search") as vault:
        desk = open_desk(vault, Vocabulary.load())
        with vault.directory_engine.begin() as connection:
            put_services(connection, desk.indexer, generated_services(SERVICES))
            desk.indexer.settle(connection)  # as an import of so many does
        near = desk.vocabulary.places.find("N7 6QT")
        keystrokes = [text[:n] for text in TYPED for n in range(2, len(text) + 1)]
        desk.search.find(Query("warm up", near=near))

        def ours(text: str) -> None:
            desk.search.find(Query(text, near=near, limit=20, unfinished=True))

        begun = [text[:n] for text in ELSEWHERE for n in range(2, len(text) + 1)]
        elsewhere = _times(begun, ours)
        cold = _times(keystrokes, ours)  # each text typed letter by letter, for the first time
        warm = _times(keystrokes, ours)  # and again, as in the middle of a session
        with vault.directory_engine.connect() as connection:

            def bare(text: str) -> None:
                word = text.rsplit(maxsplit=1)[-1].replace('"', "").replace("'", "")
                connection.exec_driver_sql(
                    "select rowid from search_small where search_small match ? limit 20",
                    (f'"{word}" *',),
                ).fetchall()

            floor = _times(keystrokes, bare)
    return [
        _line("search p50 ms, first time", cold, floor, 0.50),
        _line("search p95 ms, first time", cold, floor, 0.95),
        _line("search p50 ms, other languages, first time", elsewhere, floor, 0.50),
        _line("search p95 ms, other languages, first time", elsewhere, floor, 0.95),
        _line("search p50 ms", warm, floor, 0.50),
        _line("search p95 ms", warm, floor, 0.95),
    ]


def _times(keystrokes: list[str], act: Callable[[str], object]) -> list[float]:
    times = []
    for text in keystrokes:
        begun = time.perf_counter()
        act(text)
        times.append((time.perf_counter() - begun) * 1000)
    return times


def _line(name: str, ours: list[float], floor: list[float], part: float) -> dict[str, object]:
    value, least = _quantile(ours, part), _quantile(floor, part)
    return {"figure": name, "value": round(value, 2), "floor": round(least, 3),
            "ratio": round(value / least, 1), "keystrokes": len(ours), "seed": SEED}  # fmt: skip


def _quantile(times: list[float], part: float) -> float:
    return statistics.quantiles(times, n=100)[round(part * 100) - 1]
