"""A page that is kept busy, to measure how long the window is ever held up by other work."""

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QLabel, QListWidget, QVBoxLayout, QWidget

LONGEST_GAP = 0.050
"""Seconds: no page may be held up longer."""


class BusyPage(QWidget):
    """A busy page: every tick fills a list and a label, as a search page does."""

    def __init__(self) -> None:
        super().__init__()
        self.list, self.label = QListWidget(), QLabel()
        column = QVBoxLayout(self)
        column.addWidget(self.label)
        column.addWidget(self.list)
        self.gaps: list[float] = []
        self._last = time.perf_counter()
        self.timer = QTimer(self, interval=5)
        self.timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._last = time.perf_counter()
        self.timer.start()

    def _tick(self) -> None:
        self.list.clear()
        for n in range(20):
            self.list.addItem(f"Example drop-in {n} · 0.{n} miles · Open now until 17:00")
        self.label.setText(f"{len(self.gaps)} results")
        now = time.perf_counter()
        self.gaps.append(now - self._last)
        self._last = now


def longest_gap(work: Callable[[], object], page: BusyPage) -> float:
    """The longest time between two ticks of the event loop while the work runs in a thread."""
    thread = threading.Thread(target=work)
    loop = QEventLoop()
    page.start()
    warm = page.timer.timeout.connect(lambda: len(page.gaps) < 50 or loop.quit())
    loop.exec()  # the first show of a window is not what is measured
    page.timer.disconnect(warm)
    page.gaps.clear()
    thread.start()
    ended = page.timer.timeout.connect(lambda: thread.is_alive() or loop.quit())
    loop.exec()
    thread.join()
    page.timer.stop()
    page.timer.disconnect(ended)
    return max(page.gaps)
