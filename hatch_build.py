"""Puts the lexicon of needs into the wheel: an installed Signpost has no labels to make it from."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LexiconHook(BuildHookInterface):  # type: ignore[type-arg]
    """Makes the file before the wheel is packed, and takes it away afterwards."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """A checkout that is installed as it lies (`-e`) makes its own, and again when it must."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from signpost_desktop.directory.languages.building import build  # noqa: PLC0415
        from signpost_directory.concepts import Concepts  # noqa: PLC0415

        self._folder = tempfile.TemporaryDirectory(prefix="signpost-wheel-")
        target = Path(self._folder.name) / "lexicon.sqlite"
        concepts = root / "resources" / "concepts"
        build(Concepts.load(concepts), "packaged", target)
        build_data["force_include"][str(target)] = (
            "signpost_directory/resources/search/lexicon.sqlite"
        )

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """The wheel is packed."""
        if version != "editable":
            self._folder.cleanup()
