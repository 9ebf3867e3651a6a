"""A server over each of the two databases, and a team that has founded its organization there."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from starlette.testclient import TestClient
from tests.postgresql import Cluster, installed, running_cluster
from tests.server.team import Clock, Team, found_team

from signpost_server.app import create_app
from signpost_server.database import Database, create_folder, open_database
from signpost_server.identity import make_identity
from signpost_server.preparing import prepare
from signpost_server.service import Service, open_service
from signpost_server.tables import metadata


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
        yield found


@pytest.fixture(scope="session")
def prepared_url(cluster: Cluster) -> str:
    """A database on it with the server's tables, used by one test after another."""
    database = open_database(url=cluster.new_database("signpost"))
    prepare(database)
    database.close()
    return cluster.url("signpost")


@pytest.fixture
def postgresql_url(prepared_url: str) -> str:
    """The same, as empty as a new server's: to make a database for each test takes a second."""
    database = open_database(url=prepared_url)
    with database.write() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
        make_identity(connection)
    database.close()
    return prepared_url


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
