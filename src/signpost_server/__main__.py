"""`signpost-server`."""

import sys

from signpost_server.cli import run


def main() -> int:
    """Run what was asked."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
