"""The same import in a process of its own, so that the window stays live meanwhile (child.py)."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from signpost_desktop.directory.child import run_in_child
from signpost_desktop.directory.importing import import_sources
from signpost_desktop.store.clock import Clock, system_clock
from signpost_desktop.store.database import DatabaseFile
from signpost_directory.import_report import ImportReport, Progress

_STOPPED = "The import stopped before its end. Nothing was changed. Start it again."


def import_in_process(
    directory_file: DatabaseFile,
    sources: Sequence[str],
    *,
    format: str | None = None,
    mapping: Mapping[str, int] | None = None,
    progress: Callable[[Progress], None] = lambda _progress: None,
    cancelled: Callable[[], bool] = lambda: False,
    clock: Clock = system_clock,
) -> ImportReport:
    """`import_sources` in a child process. Blocks: call it from a thread, never the window's.

    `progress` and `cancelled` are called in the calling thread; `clock` must be a function at the
    top of a module. Raises what import_sources raises. When this process dies, the child stops
    and takes everything back.
    """
    work = partial(
        import_sources, sources=tuple(sources), format=format, mapping=mapping, clock=clock
    )
    return run_in_child(directory_file, work, progress, cancelled, _STOPPED)
