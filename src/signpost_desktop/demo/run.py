"""Runs the story step by step; each step proves that it happened, or the demo fails."""

import json
import time
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from signpost_desktop.demo.stage import DemoClock, Stage
from signpost_desktop.demo.story import Findings, Step, story
from signpost_desktop.demo_profile import DEMO_PASSPHRASE, DEMO_PIN, make_demo_profile
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.start import make_application


class DemoFailed(SignpostError):  # noqa: N818 - as the other failures are named
    """A step of the demo did not happen."""

    code = "demo_failed"


def run_demo(out: Path, tell: Callable[[str], None]) -> dict[str, Any]:
    """Play the session, write its pictures, the sheet and `summary.json`; return the summary.

    Raises DemoFailed, naming the step, when anything did not really happen.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise DemoFailed("The folder for the pictures cannot be made.") from None
    app = make_application()
    clock = DemoClock()
    with TemporaryDirectory(prefix="signpost-demo-") as folder:
        summary = _play(app, Path(folder) / "profile", clock, out, tell)
    path = out / "summary.json"
    path.write_text(json.dumps(summary, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return summary


def _play(
    app: QApplication, folder: Path, clock: DemoClock, out: Path, tell: Callable[[str], None]
) -> dict[str, Any]:
    findings = Findings(out)
    done: list[dict[str, Any]] = []
    begun = time.perf_counter()
    first = Stage(app, folder.with_name("nobody"), clock)
    first.settle()
    first.picture(out / "18-first-start.png")
    first.shell.close()
    vault = make_demo_profile(folder, DEMO_PASSPHRASE, clock=clock)
    findings.count_directory(vault)
    stage = Stage(app, folder, clock)
    try:
        _sit_down(stage, vault)
        for step in story():
            done.append(_do(step, stage, findings, tell))
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        stage.shell.close()
    seconds = round(time.perf_counter() - begun, 1)
    return {"steps": done, **findings.found, "presses": stage.presses, "seconds": seconds}


def _sit_down(stage: Stage, vault: Vault) -> None:
    try:
        stage.enter(vault, DEMO_PIN)
    except TimeoutError as error:
        raise DemoFailed("The demo stopped: the window did not open its pages.") from error


def _do(
    step: Step, stage: Stage, findings: Findings, tell: Callable[[str], None]
) -> dict[str, Any]:
    begun, presses = time.perf_counter(), stage.presses
    try:
        happened = step.act(stage, findings)
    except (SignpostError, TimeoutError, LookupError) as error:
        raise DemoFailed(f"The demo stopped at “{step.words}” ({type(error).__name__}).") from error
    if not happened:
        raise DemoFailed(f"The demo stopped: “{step.words}” did not happen.")
    milliseconds = round((time.perf_counter() - begun) * 1000)
    tell(f"{step.words} ({milliseconds} ms)")
    return {"step": step.words, "picture": step.picture, "milliseconds": milliseconds,
            "presses": stage.presses - presses}  # fmt: skip
