"""The same import in a process of its own, so that the window stays live meanwhile.

Measured: beside an import in a thread a busy page stood still for up to 440 ms (390 ms with a
shorter switch interval), since every call into Qt waits for the interpreter's lock; beside a
process, for less than 50 ms. The key of the directory file goes to the child
through a pipe that both inherit: never an argument, never the environment, never the disk.
"""

import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from typing import Any

from signpost_desktop.directory.giving_way import give_way
from signpost_desktop.directory.importing import import_sources
from signpost_desktop.store import errors
from signpost_desktop.store.clock import Clock, system_clock
from signpost_desktop.store.database import DatabaseFile
from signpost_desktop.store.engines import open_engine
from signpost_desktop.store.errors import BadInput, SignpostError
from signpost_directory.import_report import ImportReport, Progress

_LOOK_SECONDS = 0.05  # how soon a wish to stop is passed on
_STOPPED = "The import stopped before its end. Nothing was changed. Start it again."


@dataclass(frozen=True, repr=False)
class _Job:
    """What the child is told. No repr: it holds the key."""

    file: DatabaseFile
    sources: tuple[str, ...]
    format: str | None
    mapping: Mapping[str, int] | None
    clock: Clock


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
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_work, args=(theirs,), name="signpost-import", daemon=True)
    child.start()
    theirs.close()
    try:
        ours.send(_Job(directory_file, tuple(sources), format, mapping, clock))
        return _follow(ours, progress, cancelled)
    except (EOFError, OSError) as error:
        raise SignpostError(_STOPPED) from error
    finally:
        ours.close()  # a child that still works takes this for a wish to stop
        child.join()
        child.close()


def _follow(
    pipe: Any, progress: Callable[[Progress], None], cancelled: Callable[[], bool]
) -> ImportReport:
    asked = False
    while True:
        if pipe.poll(_LOOK_SECONDS):
            kind, content = pipe.recv()
            if kind == "progress":
                progress(content)
            elif kind == "done":
                report: ImportReport = content
                return report
            else:
                raise _failure(kind, content)
        if not asked and cancelled():
            pipe.send("stop")
            asked = True


def _failure(kind: str, content: Any) -> Exception:
    if kind == "broken":
        return RuntimeError(f"the import process failed:\n{content}")
    if kind == BadInput.__name__:
        return BadInput(tuple(content))
    made: SignpostError = getattr(errors, kind, SignpostError)(content)
    return made


def _work(pipe: "Pipe[Any, Any]") -> None:
    """The child: one import, then the end. Anything on the pipe, or its end, means stop."""
    give_way()
    job: _Job = pipe.recv()
    engine = open_engine(job.file, read_only=False, connections=1)
    try:
        report = import_sources(
            engine,
            job.sources,
            format=job.format,
            mapping=job.mapping,
            progress=lambda progress: _tell(pipe, "progress", progress),
            cancelled=pipe.poll,
            clock=job.clock,
        )
        _tell(pipe, "done", report)
    except BadInput as error:
        _tell(pipe, BadInput.__name__, error.reasons)
    except SignpostError as error:
        _tell(pipe, type(error).__name__, error.message)
    except Exception as error:  # noqa: BLE001 - a mistake of ours: said in the parent, without data
        where = "".join(traceback.format_tb(error.__traceback__))
        _tell(pipe, "broken", f"{where}{type(error).__name__}")
    finally:
        engine.dispose()
        pipe.close()


def _tell(pipe: "Pipe[Any, Any]", kind: str, content: Any) -> None:
    try:
        pipe.send((kind, content))
    except OSError:
        return  # nobody listens any more; `cancelled` sees the same and stops the import
