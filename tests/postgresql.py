"""A throw-away PostgreSQL that the tests start and stop themselves, on a free port of 127.0.0.1."""

import contextlib
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import create_engine

_PLACES = ("/usr/local/bin", "/usr/lib/postgresql/15/bin", "/usr/lib/postgresql/16/bin")


@dataclass(frozen=True)
class Cluster:
    """A running server. `url(name)` is for SQLAlchemy; its user may do everything."""

    port: int

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://postgres@127.0.0.1:{self.port}/{database}"

    def new_database(self, name: str) -> str:
        """An empty one, and its url."""
        engine = create_engine(self.url("postgres"), isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            connection.exec_driver_sql(f"CREATE DATABASE {name}")
        engine.dispose()
        return self.url(name)


def installed() -> Path | None:
    """The folder of PostgreSQL's programs; None when it is not installed."""
    found = shutil.which("pg_ctl")
    places = [*([Path(found).parent] if found else []), *map(Path, _PLACES)]
    for place in places:
        if (place / "initdb").exists() and (place / "pg_ctl").exists():
            return (place / "initdb").resolve().parent
    return None


@contextlib.contextmanager
def running_cluster(*, durable: bool = False) -> Iterator[Cluster]:
    """A new, empty cluster; gone again at the end. Nothing it keeps is safe unless `durable`."""
    programs = installed()
    assert programs is not None
    folder = Path(tempfile.mkdtemp(prefix="signpost-pg-"))
    as_root = hasattr(os, "geteuid") and os.geteuid() == 0
    if as_root:  # PostgreSQL refuses to run as root
        shutil.chown(folder, "postgres", "postgres")
    port = _free_port()
    data = folder / "data"

    def run(*words: str) -> None:
        command = (
            ["su", "postgres", "-c", " ".join(words)] if as_root else ["sh", "-c", " ".join(words)]
        )
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=folder, timeout=120)

    run(
        f"{programs}/initdb",
        "--no-sync",
        "-A",
        "trust",
        "-U",
        "postgres",
        "-E",
        "UTF8",
        "-D",
        str(data),
    )
    options = (
        f"-p {port} -c fsync={'on' if durable else 'off'} -c listen_addresses=127.0.0.1 "
        f"-c unix_socket_directories={folder} -c max_connections=150"
    )
    try:
        run(
            f"{programs}/pg_ctl",
            "-w",
            "-D",
            str(data),
            "-l",
            str(folder / "log"),
            "-o",
            f'"{options}"',
            "start",
        )
        yield Cluster(port)
    finally:
        with contextlib.suppress(subprocess.CalledProcessError):
            run(f"{programs}/pg_ctl", "-w", "-m", "immediate", "-D", str(data), "stop")
        shutil.rmtree(folder, ignore_errors=True)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
