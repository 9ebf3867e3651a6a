"""Every page, dialog and part of the window in every language: nothing cut, nothing in English.

`make test` opens all of it in every language at 200 %, where least fits, and at 100 % in the
languages whose words are longest; `make soak` in every language at every size.
"""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from tests.conftest import MadeProfile, StillClock
from tests.ui.every_view.dialogs import DIALOGS
from tests.ui.every_view.entrance import ENTRANCE
from tests.ui.every_view.left_over import left_over
from tests.ui.every_view.pages import PAGES
from tests.ui.every_view.seeing import bare_number, english_in, heard, our_classes, seen, shown
from tests.ui.every_view.stage import Stage, invented
from tests.ui.looking import SIZE
from tests.ui.measuring import misfits
from tests.ui.mirroring import Mirror, reading_faults, runs_backwards

from signpost_desktop.application import Vocabulary
from signpost_desktop.store.vault import open_with_keys
from signpost_desktop.translations.languages import LANGUAGES
from signpost_desktop.ui.big_page import BigPage
from signpost_desktop.ui.big_view import BigView
from signpost_desktop.ui.client_screen import ClientScreen
from signpost_desktop.ui.theme import SCALES, THEMES, apply_theme

LONGEST = ("so",)
"""Its words are 1.23 times as wide as the English; es 1.20, fr 1.19 (29 November 2026)."""
CASES = [(code, 200) for code in LANGUAGES] + [(code, 100) for code in LONGEST]
REST = [(code, scale) for code in LANGUAGES for scale in SCALES if (code, scale) not in CASES]

MIRRORED = "ar"
"""Mirroring is the same in fa and ckb: to turn every view takes as long as a language does."""

THEIRS = (BigView, BigPage, ClientScreen)
"""These speak the client's language, not the window's."""


@pytest.fixture(scope="module")
def stage(
    stocked_profile: Path, made_profile: MadeProfile, vocabulary: Vocabulary, qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Stage]:  # fmt: skip
    """One window and one profile for all languages."""
    folder = tmp_path_factory.mktemp("stage")
    shutil.copytree(stocked_profile, folder / "profile")
    apply_theme(qapp, THEMES["light"], 100)
    clock = StillClock(datetime(2026, 11, 24, 13, 48, tzinfo=UTC))
    opened = open_with_keys(folder / "profile", made_profile.keys, clock=clock)
    with opened as vault, invented(vault):
        made = Stage(qapp, vault, vocabulary, clock, folder)
        yield made
        made.close()
    apply_theme(qapp, THEMES["light"], 100)


@pytest.mark.parametrize(("code", "scale"), CASES)
def test_every_view_fits_and_is_translated(stage: Stage, code: str, scale: int) -> None:
    found, kinds = look_everywhere(stage, code, scale)
    missing = sorted(each.__name__ for each in our_classes() - kinds)
    assert not missing, f"no view of tests/ui/every_view shows {missing}"
    assert not found, "\n".join(found)


@pytest.mark.soak
@pytest.mark.parametrize(("code", "scale"), REST)
def test_so_it_is_in_every_language_at_every_size(stage: Stage, code: str, scale: int) -> None:
    found, _kinds = look_everywhere(stage, code, scale)
    assert not found, "\n".join(found)


def look_everywhere(stage: Stage, code: str, scale: int) -> tuple[list[str], set[type]]:
    """What is wrong in any view, each thing once; and every class that was seen."""
    found: dict[str, str] = {}
    kinds: set[type] = set()
    judged: set[str] = set()
    sides: set[tuple[str, int]] = set()
    mirror, right_to_left = Mirror(stage.settle), LANGUAGES[code].right_to_left
    stage.speak(code, scale)
    stage.enter()
    for views in (*PAGES, *DIALOGS, *ENTRANCE):
        for where in views(stage):
            stage.settle()
            root = stage.front()
            parts = shown(root)
            kinds |= {kind for part in parts for kind in type(part).__mro__}
            faults = misfits(root)
            if faults:  # what is laid out once more on a busy computer is no fault
                stage.settle()
                faults = misfits(root)
            if right_to_left and not isinstance(root, THEIRS):
                faults += reading_faults(parts, sides)
                faults += mirror.faults(root) if code == MIRRORED else ()
            if root is stage.shell and (root.width(), root.height()) != SIZE:
                faults.append(f"the window grew to {root.width()} × {root.height()}")
                root.resize(*SIZE)
            if not isinstance(root, THEIRS):
                fresh = {*seen(parts), *heard(parts)} - judged
                judged |= fresh
                faults += _english(fresh, code, stage.data)
                faults += [f"a bare number: {text}" for text in seen(parts) if bare_number(text)]
                turned = ((runs_backwards(text), text) for text in seen(parts) if right_to_left)
                faults += [f"backwards: {what} | {text}" for what, text in turned if what]
            for fault in faults:
                found.setdefault(fault, where)
    return [f"{where}: {fault}" for fault, where in found.items()], kinds


def _english(fresh: set[str], code: str, data: tuple[str, ...]) -> list[str]:
    look = left_over if "LATIN" in LANGUAGES[code].scripts else english_in
    found = ((look(text, code, data), text) for text in sorted(fresh))
    return [f"in English: {left} | {text}" for left, text in found if left]
