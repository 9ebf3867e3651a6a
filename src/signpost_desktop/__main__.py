"""`signpost`: without a command the window, with one the command line."""

import multiprocessing
import sys


def main() -> int:
    """Run what was asked; the exit code is 0 when it worked, 1 when not, 2 for wrong words."""
    from signpost_desktop.cli.main import run  # noqa: PLC0415 - `--help` must not load a database
    from signpost_desktop.store.hardening import keep_private  # noqa: PLC0415

    multiprocessing.freeze_support()  # imports run in a child process, also from a bundle
    keep_private()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
