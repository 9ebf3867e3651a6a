"""Processes to be killed start from one that has loaded what they need.

A run has one such server, and who asks first says what it loads: so all ask here. Without the
tables each of 200 processes loaded SQLAlchemy for itself, three quarters of its time.
"""

import multiprocessing
from multiprocessing.context import ForkServerContext

_LOADED = [
    "pytest",
    "uuid6",
    "signpost_desktop.store.vault",
    "signpost_desktop.store.tables",
    "signpost_desktop.store.session",
    "signpost_desktop.store.outbox",
    "signpost_desktop.store.bulk",
    "tests.together.killed_processes",
    "signpost_server.cli",
]


def fork_server() -> ForkServerContext:
    """Where such a process comes from; POSIX only."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_LOADED)
    return context
