"""Where the files that ship with Signpost are: fonts, concepts, code lists, postcodes."""

from pathlib import Path

_PACKAGED = Path(__file__).parent / "resources"
_CHECKOUT = Path(__file__).parents[2] / "resources"


def resource(*parts: str, packaged: Path = _PACKAGED, checkout: Path = _CHECKOUT) -> Path:
    """The path of a shipped file: inside the installed package, else in the source checkout.

    Raises FileNotFoundError, naming the missing part, when neither place has it: an
    incomplete installation must not look like an empty directory.
    """
    for root in (packaged, checkout):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
