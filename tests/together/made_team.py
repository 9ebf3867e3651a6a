"""A team on the disk, made once and copied: each new person costs a passphrase."""

import shutil
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import MadeProfile, StillClock
from tests.together.teams import Desktop, Place, server_at, server_in

from signpost_desktop.store.keys import Unlocked
from signpost_desktop.store.vault import open_with_keys


@dataclass(frozen=True)
class MadeTeam:
    """A server and the profiles of its people, closed. `keys` open each."""

    folder: Path
    keys: dict[str, Unlocked]

    @classmethod
    def make(
        cls, folder: Path, made: MadeProfile, clock: StillClock, amina: Sequence[str]
    ) -> "MadeTeam":
        """Hodan has founded it; Amina has joined where she has roles, and both know of it."""
        shutil.copytree(made.folder, folder / "hodan")
        with ExitStack() as closing:
            place = closing.enter_context(server_in(folder / "server", int(clock().timestamp())))
            vault = closing.enter_context(open_with_keys(folder / "hodan", made.keys, clock=clock))
            founder, keys = Desktop(vault, place, closing), {"hodan": made.keys}
            founder.found()
            founder.exchange_statements()
            if amina:
                colleague = founder.colleague(folder / "amina", "Amina", *amina)
                keys["amina"] = colleague.vault.keys
        return cls(folder, keys)

    def grown(
        self, folder: Path, clock: StillClock, come: Callable[[Desktop], Sequence[Desktop]]
    ) -> "MadeTeam":
        """The same with whom `come` brings to Hodan's side, each in the folder of their name."""
        self.copy("server", folder)
        with ExitStack() as closing:
            now = int(clock().timestamp())
            place = closing.enter_context(server_at(folder / "server", now))
            founder = self.open("hodan", folder, place, clock, closing)
            joined = {each.folder.name: each.vault.keys for each in come(founder)}
        return MadeTeam(folder, self.keys | joined)

    def copy(self, name: str, folder: Path) -> Path:
        """What lies in the folder of somebody, or of the "server", in one of its own."""
        return Path(shutil.copytree(self.folder / name, folder / name))

    def open(
        self, name: str, folder: Path, place: Place, clock: StillClock, closing: ExitStack
    ) -> Desktop:
        """A copy of somebody's profile at work."""
        copied = self.copy(name, folder)
        vault = closing.enter_context(open_with_keys(copied, self.keys[name], clock=clock))
        return Desktop(vault, place, closing)
