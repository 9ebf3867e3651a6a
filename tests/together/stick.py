"""A USB stick between a laptop and a server: trips, with the carrying in the test's hands."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from tests.together.teams import Desktop, Place

from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.sync.carrying import carry_over
from signpost_desktop.sync.courier import pack, unpack
from signpost_desktop.sync.sync_round import RoundResult


@dataclass
class Stick:
    """A folder of files; each trip has one of its own."""

    folder: Path
    place: Place

    def pack(self, desktop: Desktop, name: str = "trip") -> Path:
        """Pack a file; it must not be there yet."""
        path = self.folder / name
        assert not path.exists()
        return self.pack_over(desktop, path)

    def pack_over(self, desktop: Desktop, path: Path) -> Path:
        """Pack a file, whatever lies there."""
        pack(desktop.vault, path)
        return path

    def carry(self, path: Path) -> Path:
        """To the server; the answer is in the same file then."""
        carry_over(self.place.transport, path)
        return path

    def copy(self, path: Path, name: str) -> Path:
        """The same file once more."""
        return Path(shutil.copyfile(path, self.folder / name))

    def unpack(self, desktop: Desktop, path: Path, *, allow: bool = False) -> RoundResult:
        """Take the answer in."""
        return unpack(desktop.vault, path, DERIVE, allow_deletions=allow)

    def trip(self, desktop: Desktop) -> RoundResult:
        """There and back at once."""
        path = self.folder / "there and back"
        return self.unpack(desktop, self.carry(self.pack_over(desktop, path)))
