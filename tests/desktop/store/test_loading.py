"""SQLAlchemy is loaded late, by whichever thread comes first: no other may trip over that."""

import ast
import pickle
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import MadeProfile

import signpost_desktop

_AT_ONCE = """
import pickle, sys, threading
from pathlib import Path
from signpost_desktop.store.vault import open_with_keys
vault = open_with_keys(Path(sys.argv[1]), pickle.load(sys.stdin.buffer))
sys.setswitchinterval(1e-5)
ready, wrong = threading.Barrier(4), []
def read():
    with vault.read() as session:
        session.db.connection()
def act():
    with vault.act() as session:
        session.set_setting("kept", 1)
def directory():
    with vault.directory_engine.connect():
        pass
def copy():
    from signpost_desktop.store.backup import back_up
    back_up(vault)
def run(what):
    ready.wait()
    try:
        what()
    except BaseException as error:
        wrong.append(repr(error))
threads = [threading.Thread(target=run, args=(each,)) for each in (read, act, directory, copy)]
for each in threads:
    each.start()
for each in threads:
    each.join()
vault.close()
print(wrong)
"""


def test_threads_that_begin_at_once_all_do_their_work(
    made_profile: MadeProfile, vault_folder: Path
) -> None:
    for _ in range(4):
        done = subprocess.run(
            [sys.executable, "-c", _AT_ONCE, str(vault_folder)],
            input=pickle.dumps(made_profile.keys),
            capture_output=True,
            check=True,
            timeout=60,
        )
        assert done.stdout.decode().strip() == "[]"


def test_every_module_loads_the_whole_of_sqlalchemy_before_a_part_of_it() -> None:
    package = Path(signpost_desktop.__file__).parent
    found = {path: list(_sqlalchemy_imports(path)) for path in package.rglob("*.py")}
    first = {path.relative_to(package): names[0] for path, names in found.items() if names}
    assert len(first) > 20
    assert {path: name for path, name in first.items() if name != "sqlalchemy"} == {}


def _sqlalchemy_imports(path: Path) -> Iterator[str]:
    """What a module imports of SQLAlchemy when it is loaded, in order."""
    for node in ast.parse(path.read_text("utf-8")).body:
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module]
        yield from (name for name in names if name.split(".")[0] == "sqlalchemy")
