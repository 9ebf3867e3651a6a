"""`signpost`: without a command the window, with one the command line."""

import sys


def main() -> int:
    """Run what was asked; the exit code is 0 when it worked, 1 when not, 2 for wrong words."""
    from signpost_desktop.cli.main import run  # noqa: PLC0415 - `--help` must not load a database
    from signpost_desktop.store.hardening import keep_private  # noqa: PLC0415

    if getattr(sys, "frozen", False):  # in a bundle the child process of an import starts here
        import multiprocessing  # noqa: PLC0415 - 15 ms that only a bundle needs

        multiprocessing.freeze_support()
    keep_private()
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
