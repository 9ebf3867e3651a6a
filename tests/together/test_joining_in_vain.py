"""A joining with an empty folder that comes to nothing: nothing is there that was not before."""

from pathlib import Path

import pytest
from tests.together.network import request_cut
from tests.together.teams import Desktop
from tests.together.test_joining_a_team import at

from signpost_desktop.store.files import Profile
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.join_server import CodeRefused
from signpost_wire.codes import new_code


@pytest.mark.parametrize("missing", [("amina",), ("new", "amina"), ()])
def test_it_leaves_no_folder_behind(
    founder: Desktop, tmp_path: Path, missing: tuple[str, ...]
) -> None:
    place, home = founder.place, tmp_path / "home"
    home.mkdir()
    folder = home.joinpath(*missing)
    with pytest.raises(CodeRefused):
        founder.join_in(folder, new_code().text, "Amina")
    founder.place = at(place, "/join/look", request_cut)
    with pytest.raises(SyncStopped):
        founder.join_in(folder, new_code().text, "Amina")
    assert home.exists()
    if missing:
        assert not list(home.iterdir())
    founder.place = place
    founder.join_in(folder, founder.invite("caseworker").code, "Amina")
    assert Profile(folder).exists()


def test_what_else_lies_in_the_folder_stays(founder: Desktop, tmp_path: Path) -> None:
    folder = tmp_path / "amina"
    folder.mkdir()
    (folder / "letter.txt").write_text("Mine.")
    with pytest.raises(CodeRefused):
        founder.join_in(folder, new_code().text, "Amina")
    assert (folder / "letter.txt").read_text() == "Mine."
