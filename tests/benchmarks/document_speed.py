"""A sheet in the slowest language, and a page with every language, warm."""

import statistics
import time
from collections.abc import Callable
from functools import partial
from io import BytesIO

from reportlab.pdfgen.canvas import Canvas

from sentences import AROUND, PHONE, sentence
from signpost_desktop.documents.handout import (
    Appointment,
    Sheet,
    SheetService,
    available_languages,
    load_labels,
    sheet_pdf,
)
from signpost_desktop.documents.pdf_page import PdfPage
from signpost_desktop.documents.plain_text import isolate
from signpost_desktop.documents.typesetting import Span, lay_out, start_without_window
from signpost_desktop.resources import resource

RUNS = 11
SERVICE = SheetService(
    name="Example Advice Centre",
    summary="Free advice about money, housing and benefits",
    address="5 Sample Street, London N1 1AA",
    phones=("020 7946 0101",),
    opening=("Mon to Fri 9:00–17:00", "Sat 10:00–12:00"),
    bring=("Letters about the problem", "Proof of income"),
    cost="Free",
    source="Islington directory, checked March 2026",
)


def measure() -> list[dict[str, object]]:
    """Medians, beside as many lines drawn by reportlab alone in a font of the reader's."""
    application = start_without_window()
    folder = resource("labels", "sheet")
    wanted = Sheet((SERVICE,) * 3, "26 November 2026", appointment=Appointment())
    labels = {code: load_labels(folder, code) for code in available_languages(folder)}
    sheets = {code: _median(partial(sheet_pdf, wanted, words)) for code, words in labels.items()}
    slowest = max(sheets, key=lambda language: sheets[language])
    every = _median(_page_of_all)
    floor = _median(_bare_page)
    del application
    return [
        _line(f"sheet of three services ms, slowest language ({slowest})", sheets[slowest], floor),
        _line("page with every language in two weights ms", every, floor),
    ]


def _page_of_all() -> None:
    page, y = PdfPage("Benchmark"), 40.0
    for language in AROUND:
        for bold in (False, True):
            lines = lay_out(Span(sentence(language, isolate(PHONE)), 12, bold), 500)
            y = page.lines(lines, 40, y, 500)
    page.to_bytes()


def _bare_page() -> None:
    canvas = Canvas(BytesIO())
    for number in range(2 * len(AROUND)):
        canvas.drawString(40, 800 - 20 * number, sentence("en"))
    canvas.showPage()
    canvas.save()


def _median(act: Callable[[], object]) -> float:
    times = []
    act()
    for _ in range(RUNS):
        begun = time.perf_counter()
        act()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)


def _line(figure: str, value: float, floor: float) -> dict[str, object]:
    return {"figure": figure, "value": round(value, 1), "floor": round(floor, 1),
            "ratio": round(value / floor, 1), "runs": RUNS}  # fmt: skip
