"""`signpost demo`: every step really happens, every picture is there, and failure is told."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from signpost_desktop.demo.story import story
from signpost_desktop.documents.preview import page_count, page_text


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, object]]:
    """The demo, played once by its command, with its folder and the summary it printed."""
    out = tmp_path_factory.mktemp("demo") / "pictures"
    done = _demo(out)
    assert done.returncode == 0, done.stderr.decode()
    lines = done.stdout.decode().splitlines()
    assert len(lines) == 1
    return out, json.loads(lines[0])


def test_every_step_of_the_story_happened_and_has_its_picture(
    played: tuple[Path, dict[str, object]],
) -> None:
    out, summary = played
    steps = summary["steps"]
    assert isinstance(steps, list)
    assert [step["step"] for step in steps] == [step.words for step in story()]
    pictures = [out / step["picture"] for step in steps] + [out / "18-first-start.png"]
    contents = {path.read_bytes() for path in pictures}
    assert len(contents) == len(pictures), "two steps show the same picture"
    assert all(content.startswith(b"\x89PNG") for content in contents)


def test_the_summary_says_what_was_done(played: tuple[Path, dict[str, object]]) -> None:
    out, summary = played
    assert summary == json.loads((out / "summary.json").read_text("utf-8"))
    assert summary["imported"] == {"services": 150}
    assert summary["recorded"] == {"contacts": 2, "clients": 1}
    assert summary["followed_up"] == {"flagged": 1, "tried": 1}
    assert isinstance(summary["seconds"], float)


def test_the_sheet_is_one_page_and_says_nothing_of_who_came(
    played: tuple[Path, dict[str, object]],
) -> None:
    out, _ = played
    pdf = (out / "sheet.pdf").read_bytes()
    assert page_count(pdf) == 1
    words = page_text(pdf)
    assert "020 7946 0" in words
    assert "Sagal" not in words
    assert "Testperson" not in words


def test_a_folder_that_cannot_be_made_is_told_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = _demo(tmp_path / "file" / "out")
    assert done.returncode == 1
    assert json.loads(done.stdout)["error"] == "demo_failed"
    assert b"Traceback" not in done.stderr


def _demo(out: Path) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "signpost_desktop", "demo", "--out", str(out), "--json"]
    quiet = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(command, capture_output=True, check=False, env=quiet, timeout=240)
