"""Names of people and organizations as they are kept: one line, nothing in it that is not seen."""

import unicodedata

from signpost_desktop.store.errors import BadInput
from signpost_directory.words import counted

LONGEST_NAME = 200
"""As the server's names of organizations."""
# Persian and Bengali are spelled with the joiners.
_KEPT_FORMAT = {"\u200c", "\u200d"}


def tidy_name(typed: str) -> str:
    """A typed name in NFC on one line, without control characters and direction overrides.

    "" when nothing is left that can be seen. Raises BadInput for a name that is too long.
    """
    line = "".join(map(_seen, unicodedata.normalize("NFC", typed)))
    tidy = " ".join(line.split())
    if len(tidy) > LONGEST_NAME:
        raise name_refused()
    return tidy if any(letter not in _KEPT_FORMAT for letter in tidy) else ""


def name_refused() -> BadInput:
    """What is raised for a name that is too long, or has nothing in it."""
    return BadInput(
        (
            counted(
                "Write a name of up to {0} letter. Nothing was changed.",
                "Write a name of up to {0} letters. Nothing was changed.",
                LONGEST_NAME,
            ),
        )
    )


def _seen(letter: str) -> str:
    kind = unicodedata.category(letter)
    if kind == "Cc":
        return " "
    if kind in ("Cs", "Co", "Cn") or (kind == "Cf" and letter not in _KEPT_FORMAT):
        return ""
    return letter
