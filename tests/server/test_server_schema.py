"""The steps lead exactly to the tables that the program uses, on both databases."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect
from tests.postgresql import Cluster

from signpost_server import schema
from signpost_server.database import Database, create_folder, open_database
from signpost_server.identity import read_identity
from signpost_server.preparing import is_ready, prepare
from signpost_server.tables import metadata


def shape(database: Database) -> dict[str, object]:
    """Every column, key, index and constraint."""
    found = inspect(database.engine)
    return {
        name: (
            [(c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(name)],
            found.get_pk_constraint(name),
            sorted(found.get_foreign_keys(name), key=lambda key: str(key["name"])),
            sorted(found.get_indexes(name), key=lambda index: str(index["name"])),
            sorted(found.get_unique_constraints(name), key=lambda one: str(one["name"])),
        )
        for name in metadata.tables
    }


@pytest.fixture(params=["sqlite", "postgresql"])
def pair(request: pytest.FixtureRequest, tmp_path: Path) -> list[Database]:
    """Two empty databases of a kind: one for the steps, one for the models."""
    found = []
    for name in ("stepped", "modelled"):
        if request.param == "sqlite":
            create_folder(tmp_path / name)
            found.append(open_database(data=tmp_path / name))
        else:
            cluster: Cluster = request.getfixturevalue("cluster")
            found.append(open_database(url=cluster.new_database(f"{name}_schema")))
    yield found
    for database in found:
        database.close()


def test_the_steps_lead_to_the_tables(pair: list[Database]) -> None:
    stepped, modelled = pair
    assert not is_ready(stepped)
    prepare(stepped)
    with modelled.write() as connection:
        metadata.create_all(connection)
    assert shape(stepped) == shape(modelled)
    with stepped.read() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, metadata) == []
    assert is_ready(stepped)


def test_to_prepare_again_changes_nothing(database: Database) -> None:
    with database.read() as connection:
        before = read_identity(connection).public_key
    prepare(database)
    with database.read() as connection:
        assert read_identity(connection).public_key == before


def test_the_newest_step_is_known_without_alembic() -> None:
    names = sorted(path.name for path in (schema.MIGRATIONS / "versions").glob("0*.py"))
    assert schema.head() == names[-1][:4]


def test_a_step_that_fails_leaves_the_database_as_it_was(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import shutil

    steps = tmp_path / "steps %d é"
    shutil.copytree(schema.MIGRATIONS, steps)
    (steps / "versions" / "9999_bad.py").write_text(
        f"from alembic import op\nrevision = '9999'\ndown_revision = '{schema.head()}'\n"
        "def upgrade():\n    op.execute('CREATE TABLE half (a int)')\n    raise ZeroDivisionError\n"
    )
    monkeypatch.setattr(schema, "MIGRATIONS", steps)
    assert not is_ready(database)
    with pytest.raises(ZeroDivisionError):
        prepare(database)
    assert "half" not in inspect(database.engine).get_table_names()
