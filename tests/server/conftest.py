"""A server over each of the two databases, and a team that has founded its organization there."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine
from starlette.testclient import TestClient
from tests.postgresql import Cluster, installed, running_cluster
from tests.server.team import Clock, Team, found_team

from signpost_server.app import create_app
from signpost_server.database import Database, create_folder, open_database
from signpost_server.preparing import prepare
from signpost_server.service import Service, open_service


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ready, empty server on SQLite, to be copied."""
    folder = tmp_path_factory.mktemp("server")
    create_folder(folder)
    database = open_database(data=folder)
    prepare(database)
    database.close()
    return folder


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """One PostgreSQL a test run."""
    if installed() is None:
        pytest.skip("PostgreSQL is not installed: apt-get install postgresql-15")
    with running_cluster() as found:
        database = open_database(url=found.url("postgres"))
        with database.engine.connect() as connection:
            outside = connection.execution_options(isolation_level="AUTOCOMMIT")
            outside.exec_driver_sql("CREATE DATABASE template_signpost")
        database.close()
        database = open_database(url=found.url("template_signpost"))
        prepare(database)
        database.close()
        yield found


_made = 0


@pytest.fixture
def postgresql_url(cluster: Cluster) -> Iterator[str]:
    """A ready, empty server's database on PostgreSQL."""
    global _made  # noqa: PLW0603 - names of databases must differ within the run
    _made += 1
    name = f"signpost_{_made}"
    engine = create_engine(cluster.url("postgres"), isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.exec_driver_sql(f"CREATE DATABASE {name} TEMPLATE template_signpost")
    yield cluster.url(name)
    with engine.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE {name} WITH (FORCE)")
    engine.dispose()


@pytest.fixture
def sqlite_folder(sqlite_template: Path, tmp_path: Path) -> Path:
    """The same on SQLite."""
    folder = tmp_path / "server"
    shutil.copytree(sqlite_template, folder)
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Iterator[Database]:
    """An empty, ready database, once of each kind."""
    if request.param == "sqlite":
        opened = open_database(data=request.getfixturevalue("sqlite_folder"))
    else:
        opened = open_database(url=request.getfixturevalue("postgresql_url"))
    yield opened
    opened.close()


@pytest.fixture
def server_clock() -> Clock:
    """The server's clock, which stands still until a test moves it."""
    return Clock(1_795_528_080)


@pytest.fixture
def service(database: Database, server_clock: Clock) -> Service:
    return open_service(database, clock=server_clock)


@pytest.fixture
def client(service: Service) -> Iterator[TestClient]:
    """The server as a desktop sees it. What it does wrong itself is raised here."""
    with TestClient(create_app(service)) as opened:
        yield opened


@pytest.fixture
def team(client: TestClient, service: Service, server_clock: Clock) -> Team:
    """An organization with one coordinator, Hodan, on one computer."""
    return found_team(client, service, server_clock)
