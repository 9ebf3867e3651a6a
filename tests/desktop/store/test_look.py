"""A look is a read in plain SQL: it sees what was saved, and writes nothing."""

import subprocess
import sys
from typing import Any

import pytest
from tests.conftest import MadeProfile

from signpost_desktop.store.errors import Locked, ReadOnlyProfile
from signpost_desktop.store.vault import Vault

_ABSENT = object()


@pytest.mark.parametrize(
    "value", [5, 0.5, -1, "5", "", "null", None, True, False, [], ["a", 1], {"date": "2026-11-24"}]
)
def test_a_setting_is_read_as_it_was_kept(vault: Vault, value: Any) -> None:
    with vault.act() as session:
        session.set_setting("kept", value)
        assert session.setting("kept", _ABSENT) == value
    with vault.read() as session:
        assert session.setting("kept", _ABSENT) == value
    with vault.look() as look:
        found = look.setting("kept", _ABSENT)
        assert found == value
        assert type(found) is type(value)
        assert look.setting("never kept", _ABSENT) is _ABSENT


def test_a_look_knows_who_is_at_work_and_the_time(vault: Vault) -> None:
    with vault.look() as look, vault.read() as session:
        assert look.worker == session.worker
        assert look.worker.name == "Hodan"
        assert (look.now(), look.today(), look.stamp()) == (
            session.now(),
            session.today(),
            session.stamp(),
        )


def test_a_look_does_not_wait_for_an_act_and_does_not_see_it_half_done(vault: Vault) -> None:
    with vault.act() as session:
        session.set_setting("hall", "Example Hall")
        with vault.look() as look:
            assert look.setting("hall") is None
    with vault.look() as look:
        assert look.setting("hall") == "Example Hall"


def test_a_look_writes_nothing(vault: Vault) -> None:
    with vault.look() as look, pytest.raises(RuntimeError):
        look.log("looked")
    with pytest.raises(ReadOnlyProfile), vault.look() as look:
        look.rows("DELETE FROM setting")
    with vault.look() as look:
        assert look.setting("organization_name") == "Example Hall"


def test_more_values_than_one_statement_takes_are_all_looked_up(vault: Vault) -> None:
    names = [f"setting {number:04}" for number in range(1_201)]
    with vault.act() as session:
        for name in names:
            session.set_setting(name, name)
    with vault.look() as look:
        found = look.rows_among("SELECT name FROM setting WHERE name IN ({})", names)
        assert sorted(name for (name,) in found) == names
        assert look.rows_among("SELECT name FROM setting WHERE name IN ({})", []) == []


def test_a_closed_profile_gives_no_look(vault: Vault) -> None:
    vault.close()
    with pytest.raises(Locked), vault.look():
        pass


_OPEN = """
import pickle, sys
from pathlib import Path
from signpost_desktop.store.vault import open_with_keys
vault = open_with_keys(Path(sys.argv[1]), pickle.load(sys.stdin.buffer))
with vault.look() as look:
    print(look.worker.name, look.rows("SELECT action FROM audit ORDER BY number"))
vault.close()
print(sorted({"sqlalchemy", "alembic"} & sys.modules.keys()))
"""


def test_opening_is_logged_and_looked_at_before_sqlalchemy_is_loaded(
    made_profile: MadeProfile, vault_folder: Any
) -> None:
    import pickle

    done = subprocess.run(
        [sys.executable, "-c", _OPEN, str(vault_folder)],
        input=pickle.dumps(made_profile.keys),
        capture_output=True,
        check=True,
    )
    opened, loaded = done.stdout.decode().splitlines()
    assert opened.startswith("Hodan ")
    assert opened.endswith("('opened',)]")
    assert loaded == "[]"
