"""Passphrases for commands: from a file, standard input, or a terminal; never from the command."""

import getpass
import sys
import unicodedata
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from signpost_desktop.application import read_seals
from signpost_desktop.cli.output import refusal
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.vault import open_profile

_LONGEST = 4_096  # bytes


def read_passphrase(source: str | None, prompt: str = "Passphrase: ") -> str:
    """The first line of a file ("-": standard input), without its end, in NFC.

    Without a file it is asked for on a terminal; where there is none, BadInput says what to give.
    """
    if source is None:
        if sys.stdin is None or not sys.stdin.isatty():
            raise refusal("Say where the passphrase is: --passphrase-file FILE.")
        return unicodedata.normalize("NFC", getpass.getpass(prompt))
    line = _from_input() if source == "-" else _first_line(Path(source))
    if len(line) > _LONGEST:
        raise refusal("The first line of the passphrase file is too long to be a passphrase.")
    try:
        text = line.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise refusal("The passphrase file is not UTF-8 text.") from None
    if not text:
        raise refusal("The first line of the passphrase file is empty.")
    return unicodedata.normalize("NFC", text)


def _from_input() -> bytes:
    """The next line of standard input: a command that needs two passphrases reads two lines."""
    if sys.stdin is None:
        raise refusal("There is no standard input to read the passphrase from.")
    return sys.stdin.buffer.readline(_LONGEST + 1)


def _first_line(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.readline(_LONGEST + 1)
    except (OSError, ValueError):
        raise refusal("The passphrase file cannot be read.") from None


@contextmanager
def opened(arguments: Namespace, passphrase: str | None = None) -> Iterator[Vault]:
    """The profile that the common options name, open, and closed again whatever happens.

    `passphrase`: where it was read before; a line of standard input comes only once.
    """
    if passphrase is None:
        passphrase = read_passphrase(arguments.passphrase_file)
    vault = open_profile(arguments.profile, passphrase, arguments.person)
    read_seals(vault)
    try:
        yield vault
    finally:
        vault.close()
