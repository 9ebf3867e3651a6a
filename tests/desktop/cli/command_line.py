"""Running commands in this process, over profiles that are made once and copied."""

import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from signpost_desktop.access.people import add_person
from signpost_desktop.access.roles import Role
from signpost_desktop.application import Vocabulary
from signpost_desktop.cli.main import run
from signpost_desktop.store.vault import create_profile

HODAN, VERA = "seven invented otters", "a volunteer's grey heron"


def make_team(folder: Path) -> None:
    """A profile of Hodan, who may do everything, and Vera, a volunteer."""
    vault, _ = create_profile(folder, "Example Hall", "Hodan", HODAN)
    add_person(vault, "Vera", VERA, [Role.VOLUNTEER])
    vault.close()


@dataclass
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one object on the one line of standard output."""
        assert self.out.endswith("\n") and self.out.count("\n") == 1, self.out
        found = json.loads(self.out)
        assert isinstance(found, dict)
        return found


@dataclass
class CommandLine:
    """Runs commands on one profile as one person."""

    folder: Path
    capture: pytest.CaptureFixture[str]
    secrets: Path
    person: str = "Hodan"
    passphrases: dict[str, str] = field(default_factory=lambda: {"Hodan": HODAN, "Vera": VERA})

    def secret(self, text: str, name: str = "secret") -> Path:
        path = self.secrets / name
        path.write_text(text, "utf-8")
        return path

    def raw(self, *words: object) -> Answer:
        """A command with just these words."""
        self.capture.readouterr()
        code = run([str(word) for word in words])
        said = self.capture.readouterr()
        return Answer(code, said.out, said.err)

    def __call__(self, *words: object, person: str = "") -> Answer:
        """A command on the profile, as a person."""
        name = person or self.person
        secret = self.secret(self.passphrases[name], f"secret of {name}")
        common = ("--profile", self.folder, "--passphrase-file", secret, "--person", name)
        return self.raw(*words, *common)

    def json(self, *words: object, code: int = 0, person: str = "") -> Any:
        """A command with --json: its one object."""
        answer = self(*words, "--json", person=person)
        assert answer.code == code, answer
        return answer.json


def copied(team: Path, folder: Path) -> Path:
    shutil.copytree(team, folder)
    return folder


def use_once_read(vocabulary: Vocabulary, patch: pytest.MonkeyPatch) -> None:
    """Commands read the vocabulary each time; tests in one process need not."""
    patch.setattr(Vocabulary, "load", classmethod(lambda _cls: vocabulary))
