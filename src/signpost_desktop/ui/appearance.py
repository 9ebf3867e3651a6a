"""How this computer's window should look: kept beside the profile, holds nothing personal."""

import json
import logging
from dataclasses import asdict, dataclass
from pathlib import Path

from signpost_desktop.store.files import storage_error
from signpost_desktop.ui.theme import SCALES, THEMES

_log = logging.getLogger(__name__)
FILE = "window.json"


@dataclass
class Appearance:
    """Theme name, text size in percent, and the language of the window."""

    theme: str = "light"
    scale: int = 100
    language: str = "en"

    @classmethod
    def read(cls, folder: Path) -> "Appearance":
        """What was chosen, else the defaults: a damaged file never stops the window."""
        path = folder / FILE
        try:
            found = json.loads(path.read_text("utf-8"))
            chosen = cls(str(found["theme"]), int(found["scale"]), str(found["language"]))
        except FileNotFoundError:
            return cls()
        except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
            _log.info("window settings not read (%s); using the defaults", type(error).__name__)
            return cls()
        if chosen.theme not in THEMES or chosen.scale not in SCALES:
            return cls()
        return chosen

    def keep(self, folder: Path) -> None:
        """The same as `write`. Raises a SignpostError with what happened."""
        try:
            self.write(folder)
        except OSError as error:
            raise storage_error(error) from error

    def keep_where_new(self, folder: Path) -> None:
        """What was chosen before there was a profile to keep it beside. Raises SignpostError."""
        if folder.is_dir() and Appearance.read(folder) != self:
            self.keep(folder)

    def write(self, folder: Path) -> None:
        """Keep the choice. Raises OSError when the folder cannot be written."""
        path = folder / FILE
        fresh = path.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(self)), "utf-8")
        fresh.replace(path)
