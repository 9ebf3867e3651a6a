"""Which of the computer's voices speaks a language, and the lists that the systems give of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_MANDARIN = ("zh", "cmn")
_SAME = {"zh": _MANDARIN, "cmn": _MANDARIN, "kmr": ("kmr", "ku"), "fa": ("fa", "prs")}
_OTHER_REGIONS = {"zh": ("hk", "mo", "yue", "latn"), "cmn": ("latn",), "fa": ("latn",)}
_MAC_LINE = re.compile(r"^(\S.*?)\s+([a-z]{2,3}(?:[-_]\w+)?)\s+#")
_TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice: what its program calls it, and the tag of its language ("so", "pt-BR")."""

    name: str
    language: str


def voice_for(language: str, voices: Iterable[Voice]) -> Voice | None:
    """The first voice for a language, one of the same region before others; None when none is.

    A language is never read by another's voice: Sorani (ckb) not by a Kurmanji one ("ku"),
    Mandarin not by a Cantonese one.
    """
    wanted = _parts(language)
    base = _SAME.get(wanted[0], (wanted[0],))
    known = [(voice, _parts(voice.language)) for voice in voices]
    fit = [
        (voice, parts)
        for voice, parts in known
        if parts[0] in base and not set(parts[1:]) & set(_OTHER_REGIONS.get(parts[0], ()))
    ]
    same_region = [voice for voice, parts in fit if parts[1:] and parts[1:] == wanted[1:]]
    return next((voice for voice in (*same_region, *(voice for voice, _ in fit))), None)


def _parts(tag: str) -> list[str]:
    return re.split(r"[-_]", tag.casefold())


def windows_voices(told: str) -> tuple[Voice, ...]:
    """What our script for System.Speech prints: a name, a tab and a tag in each line."""
    lines = (line.strip("\r\ufeff ").split("\t") for line in told.splitlines())
    return tuple(_known((name, tag) for name, tag in (line for line in lines if len(line) == 2)))


def mac_voices(told: str) -> tuple[Voice, ...]:
    """What `say -v ?` prints: "Amélie (Canada)   fr_CA    # Bonjour …"."""
    lines = map(_MAC_LINE.match, told.splitlines())
    return tuple(_known((line[1], line[2].replace("_", "-")) for line in lines if line))


def espeak_voices(told: str) -> tuple[Voice, ...]:
    """What `espeak-ng --voices` prints below its heading; a voice is called by its language."""
    lines = (line.split() for line in told.splitlines()[1:])
    return tuple(_known((line[1], line[1]) for line in lines if len(line) >= 4))


def dispatcher_voices(told: str) -> tuple[Voice, ...]:
    """What `spd-say -L` prints below its heading: name, language, variant, in columns."""
    lines = (re.split(r"\s{2,}|\t", line.strip()) for line in told.splitlines()[1:])
    return tuple(_known((line[0], line[1]) for line in lines if len(line) >= 2))


def _known(pairs: Iterable[tuple[str, str]]) -> Iterator[Voice]:
    """Those that are a name and a tag: a name that looks like an option is never passed on."""
    for name, tag in pairs:
        if _TAG.fullmatch(tag) and name and not name.startswith("-") and name.isprintable():
            yield Voice(name, tag)
