"""The import's process asks for less of the processor, on each kind of system."""

import os
from multiprocessing import get_context
from typing import Any

import pytest

from signpost_desktop.directory.giving_way import give_way


def _niceness(pipe: Any) -> None:
    before = os.nice(0)
    give_way("linux")
    pipe.send(os.nice(0) - before)


@pytest.mark.skipif(not hasattr(os, "nice"), reason="this system has no nice")
def test_a_process_is_nicer_afterwards() -> None:
    ours, theirs = get_context("spawn").Pipe()
    child = get_context("spawn").Process(target=_niceness, args=(theirs,))
    child.start()
    assert ours.recv() > 0
    child.join()
    child.close()


def test_on_windows_the_priority_class_is_lowered() -> None:
    class Kernel:
        asked: tuple[int, int] | None = None

        def GetCurrentProcess(self) -> int:  # noqa: N802 - as Windows calls it
            return -1

        def SetPriorityClass(self, process: int, kind: int) -> None:  # noqa: N802
            self.asked = (process, kind)

    kernel = Kernel()
    give_way("win32", kernel)
    assert kernel.asked == (-1, 0x4000)
