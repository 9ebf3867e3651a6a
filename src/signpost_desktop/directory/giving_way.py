"""A working process lets the window go first: it asks the system for less of the processor."""

import os
import sys
from typing import Any

_STEPS = 10  # of 19; the work still gets every moment that the window leaves
_BELOW_NORMAL = 0x4000  # Windows: BELOW_NORMAL_PRIORITY_CLASS


def give_way(platform: str = sys.platform, kernel: Any = None) -> None:
    """Lower this process's own priority. A system that refuses is left as it is: only slower."""
    if platform == "win32":
        kernel = kernel or _windows_kernel()
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), _BELOW_NORMAL)
    elif hasattr(os, "nice"):
        os.nice(_STEPS)


def _windows_kernel() -> Any:
    import ctypes  # noqa: PLC0415 - only there

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    kernel.SetPriorityClass.argtypes = (ctypes.c_void_p, ctypes.c_uint32)
    return kernel
