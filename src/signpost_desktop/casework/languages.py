"""Names of languages for codes, and codes for the names that people write."""

import json
from functools import cache

from signpost_desktop.resources import resource
from signpost_directory.normalise import fold

_WRITTEN = {
    "farsi": "fa", "sylheti": "syl", "bangla": "bn", "cantonese": "yue",
    "kurmanji": "kmr", "sorani": "ckb", "british sign language": "bfi", "bsl": "bfi",
    "kurdish (sorani)": "ckb", "kurdish (kurmanji)": "kmr", "panjabi": "pa", "moldovan": "ro",
    "twi": "tw", "oromo": "om", "tigrigna": "ti", "brava": "swh",
}  # fmt: skip


@cache
def _english() -> dict[str, str]:
    from babel import Locale  # noqa: PLC0415 - only who sees a list of people waits for it

    cldr = {str(code): str(name) for code, name in Locale("en").languages.items()}
    return cldr | _listed()


def _listed() -> dict[str, str]:
    """As they are called in London ("Bengali", where CLDR has "Bangla"), whose list is ours."""
    listed = json.loads(resource("codelists", "languages.json").read_text("utf-8"))["values"]
    return {entry["code"]: entry["label"] for entry in listed}


@cache
def _codes() -> dict[str, str]:
    return {fold(name): code for code, name in _english().items()} | _WRITTEN


def language_name(code: str) -> str:
    """The English name of a language code ("Somali"); unknown codes come back as they are."""
    return _english().get(code, code)


@cache
def is_right_to_left(code: str) -> bool:
    """Whether a language is written from right to left; one that is not known is not."""
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - see above

    try:
        return str(Locale.parse(code.partition("-")[0]).text_direction) == "rtl"
    except (UnknownLocaleError, ValueError):
        return False


def language_code(written: str) -> str:
    """The code of a language written by code or English name; other words come back trimmed."""
    tidy = written.strip()
    if tidy.lower() in _english():
        return tidy.lower()
    return _codes().get(fold(tidy), tidy)
