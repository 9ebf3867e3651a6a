"""Work on the directory in a process of its own, so that the window stays live meanwhile.

Measured: beside an import in a thread a busy page stood still for up to 440 ms (390 ms with a
shorter switch interval), since every call into Qt waits for the interpreter's lock; beside a
process, for less than 50 ms. The key of the directory file goes to the child
through a pipe that both inherit: never an argument, never the environment, never the disk.
"""

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection as Pipe
from typing import Any, Protocol, TypeVar

from sqlalchemy import Engine

from signpost_desktop.directory.giving_way import give_way
from signpost_desktop.store import errors
from signpost_desktop.store.database import DatabaseFile
from signpost_desktop.store.engines import open_engine
from signpost_desktop.store.errors import BadInput, SignpostError

_LOOK_SECONDS = 0.05  # how soon a wish to stop is passed on
STOPPED = "The work stopped before its end. Nothing was lost. Start it again."

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Work(Protocol[T_co]):
    """What a child can do: a function at the top of a module, or a `partial` of one."""

    def __call__(
        self,
        engine: Engine,
        *,
        progress: Callable[[Any], None],
        cancelled: Callable[[], bool],
    ) -> T_co:
        """Do it. Raises SignpostError; Cancelled when it was asked to stop."""
        ...


@dataclass(frozen=True, repr=False)
class _Job:
    """What the child is told. No repr: it holds the key."""

    file: DatabaseFile
    work: Work[Any]


def run_in_child(
    file: DatabaseFile,
    work: Work[T],
    progress: Callable[[Any], None],
    cancelled: Callable[[], bool],
    stopped: str = STOPPED,
) -> T:
    """Do this work in a child process. Blocks: call it from a thread, never the window's.

    `progress` and `cancelled` are called in the calling thread. Raises what the work raises, and
    SignpostError(`stopped`) when the child ended early. When this process dies, the child stops.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_work, args=(theirs,), name="signpost-work", daemon=True)
    child.start()
    theirs.close()
    try:
        ours.send(_Job(file, work))
        result: T = _follow(ours, progress, cancelled)
    except (EOFError, OSError) as error:
        raise SignpostError(stopped) from error
    finally:
        ours.close()  # a child that still works takes this for a wish to stop
        child.join()
        child.close()
    return result


def _follow(pipe: Any, progress: Callable[[Any], None], cancelled: Callable[[], bool]) -> Any:
    asked = False
    while True:
        if pipe.poll(_LOOK_SECONDS):
            kind, content = pipe.recv()
            if kind == "progress":
                progress(content)
            elif kind == "done":
                return content
            else:
                raise _failure(kind, content)
        if not asked and cancelled():
            pipe.send("stop")
            asked = True


def _failure(kind: str, content: Any) -> Exception:
    if kind == "broken":
        return RuntimeError(f"the working process failed:\n{content}")
    if kind == BadInput.__name__:
        return BadInput(tuple(content))
    made: SignpostError = getattr(errors, kind, SignpostError)(content)
    return made


def _work(pipe: "Pipe[Any, Any]") -> None:
    """The child: one work, then the end. Anything on the pipe, or its end, means stop."""
    give_way()
    job: _Job = pipe.recv()
    engine = open_engine(job.file, read_only=False, connections=1)
    try:
        result = job.work(
            engine,
            progress=lambda progress: _tell(pipe, "progress", progress),
            cancelled=pipe.poll,
        )
        _tell(pipe, "done", result)
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
        return  # nobody listens any more; `cancelled` sees the same and stops the work
