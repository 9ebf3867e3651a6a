"""Installed from a wheel, outside the checkout, the program still makes and opens a profile.

And it knows the needs in every language, without the labels being read or a lexicon being made.
"""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from paths import REPOSITORY

MAKES_A_PROFILE = """
import sys
from pathlib import Path
import signpost_desktop
from signpost_desktop.store.vault import create_profile
assert str(Path(signpost_desktop.__file__)).startswith(sys.argv[1])
with create_profile(Path(sys.argv[2]), "Example", "Hodan", "seven invented otters")[0] as vault:
    assert vault.organization == "Example"
from signpost_desktop.directory.languages.lexicon import Lexicon
from signpost_directory.concepts import Concepts
concepts = Concepts.load()
lexicon = Lexicon.load(concepts)
assert lexicon.path.is_relative_to(sys.argv[1])
assert sorted([*lexicon.codes.values(), "en"]) == list(concepts.languages())
assert lexicon.forms(["eczane"])
"""


def test_the_migrations_travel_in_the_wheel(tmp_path: Path) -> None:
    pytest.importorskip("hatchling", reason="building a wheel needs hatchling")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=REPOSITORY,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    subprocess.run(
        [sys.executable, "-c", MAKES_A_PROFILE, str(installed), str(tmp_path / "profile")],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(installed)},
        check=True,
    )
