"""The search index: what is in it, what is not, and when it must be written anew."""

import pytest

from directories import put_services
from signpost_desktop.store.vault import Vault
from signpost_directory.concepts import Concepts
from signpost_directory.indexing import Indexer, cells_near, cells_of
from signpost_directory.records import ServiceRecord


@pytest.fixture(scope="module")
def indexer() -> Indexer:
    return Indexer(Concepts.load())


@pytest.mark.parametrize("status", ["inactive", "defunct", "closed"])
def test_a_service_that_is_gone_is_not_found(vault: Vault, indexer: Indexer, status: str) -> None:
    with vault.directory_engine.begin() as connection:
        put_services(
            connection, indexer,
            [ServiceRecord("1", "Example Dentist", status=status), ServiceRecord("2", "Open one")],
        )  # fmt: skip
        words = {row[0] for row in connection.exec_driver_sql("select word from search_word")}
        kept = connection.exec_driver_sql("select count(*) from service").scalar_one()
    assert "open" in words
    assert "dentist" not in words
    assert kept == 2, "what was told of it must stay readable"


def test_an_index_of_another_vocabulary_is_not_current(vault: Vault, indexer: Indexer) -> None:
    with vault.directory_engine.begin() as connection:
        assert indexer.is_current(connection), "an empty directory needs no index"
        put_services(connection, indexer, [ServiceRecord("1", "Example Dentist")])
        assert indexer.is_current(connection)
        connection.exec_driver_sql("update search_about set value = 'older'")
        assert not indexer.is_current(connection)
        indexer.rebuild(connection)
        assert indexer.is_current(connection)


def test_indexing_a_service_again_replaces_what_was_there(vault: Vault, indexer: Indexer) -> None:
    with vault.directory_engine.begin() as connection:
        put_services(connection, indexer, [ServiceRecord("1", "Example Dentist")])
        before = _rows(connection)
        indexer.index(connection, [1])
        assert _rows(connection) == before
        indexer.unindex(connection, [1])
        assert _rows(connection) == (0, 0)


def test_a_point_lies_in_the_middle_of_the_cells_around_it() -> None:
    fine, coarse = cells_of(51.5587, -0.1170)
    near_fine, near_coarse = cells_near(51.5587, -0.1170)
    assert near_fine[4] == fine
    assert near_coarse[4] == coarse
    assert len(set(near_fine)) == len(set(near_coarse)) == 10


def _rows(connection: object) -> tuple[int, int]:
    count = "select count(*) from "
    execute = connection.exec_driver_sql  # type: ignore[attr-defined]
    match = "search_small where search_small match 'dentist'"
    return execute(count + match).scalar_one(), execute(count + "service_need").scalar_one()
