"""Keeping what is in memory out of files: core dumps, other users' eyes, loose permissions."""

import ctypes
import os
import sys

_PR_SET_DUMPABLE = 4


def keep_private(*, platform: str = sys.platform) -> tuple[str, ...]:
    """Do what this system offers, once, when the program starts; return what was done.

    New files are their owner's only, and a crash writes no memory to the disk. On Windows both
    come from the user's own folder and from crash reports being off unless somebody enables them,
    so there is nothing to do.
    """
    if platform == "win32":
        return ()
    import resource  # noqa: PLC0415 - Windows has none

    os.umask(0o077)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    done = ["umask", "core"]
    if platform == "linux" and ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0) == 0:
        done.append("dumpable")  # no other program of this user may read our memory
    return tuple(done)
