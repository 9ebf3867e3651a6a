"""Two organizations share a project, and nothing else of one is ever seen by the other."""

from pathlib import Path

import pytest
from tests.together.partner_offices import PROJECT, Office, shared, sync_all
from tests.together.teams import Desktop

from signpost_desktop.casework.clients import change_client
from signpost_desktop.store.errors import BadInput
from signpost_desktop.sync import failures


@pytest.fixture
def hall(founder: Desktop) -> Office:
    """Example Hall, of Hodan, who does everything there."""
    return Office(founder)


@pytest.fixture
def harbour(founder: Desktop, tmp_path: Path) -> Office:
    """Harbour, of Mina; another organization."""
    return Office.founded(founder, tmp_path / "harbour", "Harbour", "Mina")


def test_a_project_is_offered_accepted_and_open_to_both(hall: Office, harbour: Office) -> None:
    offered = hall.offer(harbour)
    assert [p.state for p in hall.projects()] == ["offered"]
    with pytest.raises(BadInput):  # the server has not heard of it
        harbour.accept(offered)
    hall.sync()
    harbour.accept(offered)
    assert [p.state for p in harbour.projects()] == ["accepted"]
    sync_all(harbour, hall, harbour, times=1)
    (ours,), (theirs,) = hall.projects(), harbour.projects()
    assert (ours.name, ours.partner, ours.state, ours.ours) == (PROJECT, "Harbour", "open", True)
    assert (theirs.name, theirs.state, theirs.ours) == (PROJECT, "open", False)
    assert theirs.partner == hall.card().name
    assert ours.theirs == theirs.theirs == 1


def test_a_client_is_shared_and_both_write_on(hall: Office, harbour: Office) -> None:
    space = shared(hall, harbour)
    client = hall.desktop.meets("Fadumo")
    copy = hall.share(client)
    assert copy != client
    sync_all(hall, harbour, times=1)
    assert set(harbour.desktop.rows("client")) == {copy}
    row = harbour.desktop.rows("client")[copy]
    assert (row["given_name"], row["copied_from"]) == ("Fadumo", client)
    assert row["consent"]["how"] == "spoken"
    with harbour.vault.act() as session:
        change_client(session, copy, phone="020 7946 0009")
    sync_all(harbour, hall, times=1)
    assert hall.desktop.rows("client")[copy]["phone"] == "020 7946 0009"
    assert hall.desktop.rows("client")[client]["phone"] == ""
    assert harbour.knows_space(space)
    assert hall.desktop.round().status == failures.OK
