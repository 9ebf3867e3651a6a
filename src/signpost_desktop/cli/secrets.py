"""Passphrases for commands: from a file, standard input, or a terminal; never from the command."""

import getpass
import sys
import unicodedata
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from signpost_desktop.cli.output import refusal
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.vault import open_profile


def read_passphrase(source: str | None, prompt: str = "Passphrase: ") -> str:
    """The first line of a file ("-": standard input), without its end, in NFC.

    Without a file it is asked for on a terminal; where there is none, BadInput says what to give.
    """
    if source is None:
        if not sys.stdin.isatty():
            raise refusal("Say where the passphrase is: --passphrase-file FILE.")
        return unicodedata.normalize("NFC", getpass.getpass(prompt))
    line = sys.stdin.buffer.readline() if source == "-" else _first_line(Path(source))
    try:
        text = line.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise refusal("The passphrase file is not UTF-8 text.") from None
    return unicodedata.normalize("NFC", text.rstrip("\r\n"))


def _first_line(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.readline(4096)
    except OSError:
        raise refusal("The passphrase file cannot be read.") from None


@contextmanager
def opened(arguments: Namespace) -> Iterator[Vault]:
    """The profile that the common options name, open, and closed again whatever happens."""
    passphrase = read_passphrase(arguments.passphrase_file)
    vault = open_profile(arguments.profile, passphrase, arguments.person)
    try:
        yield vault
    finally:
        vault.close()
