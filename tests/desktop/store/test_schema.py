"""The steps of the migrations lead exactly to the tables of the models."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, MetaData, create_engine, inspect, text
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store.backup import list_backups
from signpost_desktop.store.files import Profile
from signpost_desktop.store.schema import (
    MIGRATIONS,
    Kind,
    folder_of,
    head,
    known_revisions,
    upgrade,
)
from signpost_desktop.store.sync_tables import SYNC_RECORD
from signpost_desktop.store.tables import Base
from signpost_desktop.store.vault import Vault, open_with_keys
from signpost_directory.tables import DirectoryBase

assert SYNC_RECORD.metadata is Base.metadata  # its module adds to the models
MODELS = {Kind.VAULT: Base.metadata, Kind.DIRECTORY: DirectoryBase.metadata}


@pytest.fixture
def engines(vault: Vault) -> Iterator[dict[Kind, Engine]]:
    with vault.read() as session:
        yield {
            Kind.VAULT: session.db.get_bind().engine,
            Kind.DIRECTORY: vault.directory_engine,
        }


def shape(engine: Engine, metadata: MetaData) -> dict[str, object]:
    """Every column, key, index and constraint of the models' tables, as the file has them."""
    found = inspect(engine)
    return {
        name: (
            [(c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(name)],
            found.get_pk_constraint(name),
            sorted(found.get_foreign_keys(name), key=lambda key: str(key["name"])),
            sorted(
                (
                    index["name"],
                    index["column_names"],
                    index["unique"],
                    {k: str(v) for k, v in options.items()},
                )
                for index in found.get_indexes(name)
                for options in [index.get("dialect_options", {})]
            ),
            found.get_unique_constraints(name),
        )
        for name in metadata.tables
    }


@pytest.mark.parametrize("kind", Kind)
def test_a_new_file_has_exactly_the_tables_of_the_models(
    engines: dict[Kind, Engine], kind: Kind
) -> None:
    metadata = MODELS[kind]
    fresh = create_engine("sqlite://")
    metadata.create_all(fresh)
    assert shape(engines[kind], metadata) == shape(fresh, metadata)
    with engines[kind].connect() as connection:
        ours = {"include_name": lambda name, type_, _: type_ != "table" or name in metadata.tables}
        context = MigrationContext.configure(connection, opts=ours)
        assert compare_metadata(context, metadata) == []
    fresh.dispose()


@pytest.mark.parametrize("kind", Kind)
def test_the_names_of_the_steps_are_alembics_revisions(kind: Kind) -> None:
    config = Config()
    config.set_main_option("script_location", str(folder_of(kind)))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    walked = [step.revision for step in script.walk_revisions()]
    assert tuple(reversed(walked)) == known_revisions(kind)
    assert script.get_current_head() == head(kind)


def test_an_ordinary_opening_does_not_import_alembic(
    vault_folder: Path, made_profile: MadeProfile
) -> None:
    import os
    import subprocess
    import sys

    keys = made_profile.keys
    code = (
        "import sys; from pathlib import Path\n"
        "from signpost_desktop.store.vault import open_with_keys, Unlocked\n"
        "person, folder, *rest = sys.argv[1:]\n"
        "a, b, c = (bytes.fromhex(line.strip()) for line in sys.stdin)\n"
        "open_with_keys(Path(folder), Unlocked(person, a, b, c)).close()\n"
        "assert 'alembic' not in sys.modules\n"
    )
    secrets = (keys.private_key, keys.database_key, keys.safeguarding_key or b"")
    subprocess.run(
        [sys.executable, "-c", code, keys.person_id, str(vault_folder)],
        input="\n".join(secret.hex() for secret in secrets),
        text=True,
        check=True,
        env=os.environ,
    )


def test_an_older_vault_is_backed_up_before_it_is_migrated(
    vault: Vault,
    vault_folder: Path,
    made_profile: MadeProfile,
    clock: StillClock,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    import shutil

    vault.close()
    steps = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, steps)
    (steps / "vault" / "versions" / "9999_one_more.py").write_text(
        f"from alembic import op\nrevision = '9999'\ndown_revision = '{head(Kind.VAULT)}'\n"
        "def upgrade():\n    op.execute('CREATE TABLE one_more (a)')\n"
    )
    monkeypatch.setattr("signpost_desktop.store.schema.MIGRATIONS", steps)
    with open_with_keys(vault_folder, made_profile.keys, clock=clock) as newer:
        with newer.read() as session:
            session.db.execute(text("SELECT * FROM one_more"))
        assert len(list_backups(Profile(vault_folder))) == 1


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    vault: Vault,
    vault_folder: Path,
    made_profile: MadeProfile,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    import shutil

    vault.close()
    steps = tmp_path / "migrations"
    shutil.copytree(MIGRATIONS, steps)
    (steps / "vault" / "versions" / "9999_bad.py").write_text(
        f"from alembic import op\nrevision = '9999'\ndown_revision = '{head(Kind.VAULT)}'\n"
        "def upgrade():\n    op.execute('CREATE TABLE half (a)')\n    raise ZeroDivisionError\n"
    )
    with monkeypatch.context() as patched:
        patched.setattr("signpost_desktop.store.schema.MIGRATIONS", steps)
        with pytest.raises(ZeroDivisionError):
            open_with_keys(vault_folder, made_profile.keys)
    with open_with_keys(vault_folder, made_profile.keys) as again, again.read() as session:
        tables = inspect(session.db.get_bind()).get_table_names()
    assert "half" not in tables


def test_steps_run_from_a_folder_with_a_strange_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    strange = tmp_path / "per cent %d, sp ace; é"
    shutil.copytree(MIGRATIONS, strange)
    monkeypatch.setattr("signpost_desktop.store.schema.MIGRATIONS", strange)
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        upgrade(connection, Kind.VAULT, "0001")
    assert "contact" in inspect(engine).get_table_names()
    engine.dispose()
