"""A command line over a profile of two people."""

from pathlib import Path

import pytest
from command_line import CommandLine, copied, make_team, use_once_read

from signpost_desktop.application import Vocabulary


@pytest.fixture(scope="session")
def team_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("team") / "profile"
    make_team(folder)
    return folder


@pytest.fixture
def signpost(
    team_folder: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    vocabulary: Vocabulary,
    monkeypatch: pytest.MonkeyPatch,
) -> CommandLine:
    """Commands on a fresh copy of the team's profile."""
    use_once_read(vocabulary, monkeypatch)
    secrets = tmp_path / "secrets"
    secrets.mkdir()
    return CommandLine(copied(team_folder, tmp_path / "profile"), capsys, secrets)
