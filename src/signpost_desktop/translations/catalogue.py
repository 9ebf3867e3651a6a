"""One language's words for the window, as they stand in its file `translations/signpost_XX.ts`.

The file is Qt Linguist's. A translation that is marked unfinished is a draft: it is shown, and
counts as reviewed only once a speaker has taken the mark away.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree.ElementTree import Element

from defusedxml import ElementTree

from signpost_desktop.resources import resource
from signpost_desktop.settings import corrections_folder
from signpost_desktop.translations.corrections import Correction, read_corrections

_CHECKOUT = Path(__file__).parents[3]


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the window. `forms` has one wording, or one for each plural form.

    `forms` is empty, or its members are, where nothing is drafted yet.
    """

    context: str
    source: str
    forms: tuple[str, ...]
    counted: bool
    reviewed: bool

    @property
    def key(self) -> str:
        """The same for ever: where it is shown, and its English."""
        return f"{self.context}: {self.source}"

    @property
    def drafted(self) -> bool:
        """Whether there are words for it, every plural form included."""
        return bool(self.forms) and all(self.forms)


def file_of(code: str) -> Path:
    """Where a language's words are shipped. Raises FileNotFoundError for one without a file."""
    return resource("translations", f"signpost_{code}.ts", checkout=_CHECKOUT)


def read(path: Path) -> tuple[Message, ...]:
    """Every text of a language's file, in its order. Raises ParseError for what is not XML."""
    root = ElementTree.parse(path).getroot()
    return tuple(_messages(root))


Words = Mapping[tuple[str, str], tuple[str, ...]]


def words_of(code: str, corrected: Path | None = None) -> Words:
    """A language's words by context and English, drafts among them; () where there are none yet.

    `corrected` is the folder of corrections, which stand over what is shipped. Empty for a
    language without a file.
    """
    messages = corrected_messages(code, corrected or corrections_folder())
    return {(each.context, each.source): each.forms if each.drafted else () for each in messages}


def corrected_messages(code: str, corrected: Path) -> tuple[Message, ...]:
    """A language's texts with its corrections; none for a language without a file."""
    try:
        messages = read(file_of(code))
    except FileNotFoundError:
        return ()
    corrections = read_corrections(corrected, code).of("window")
    return tuple(_corrected(each, corrections.get(each.key)) for each in messages)


def _corrected(message: Message, correction: Correction | None) -> Message:
    fits = correction is not None and len(correction.words) == max(len(message.forms), 1)
    if correction is None or not fits:  # another version had other plural forms
        return message
    return replace(message, forms=correction.words, reviewed=bool(correction.reviewed_by))


@dataclass(frozen=True, slots=True)
class Share:
    """Of a hundred texts, how many have words, and how many of them a speaker has read."""

    drafted: int
    reviewed: int

    @classmethod
    def of(cls, texts: int, drafted: int, reviewed: int) -> "Share":
        """Rounded down: 100 is said only when nothing is missing."""
        whole = max(texts, 1)
        return cls(100 * drafted // whole, 100 * reviewed // whole)


def share_of(messages: Sequence[Message]) -> Share:
    """How far the window's words in a language are."""
    drafted = sum(each.drafted for each in messages)
    reviewed = sum(each.drafted and each.reviewed for each in messages)
    return Share.of(len(messages), drafted, reviewed)


def shares(codes: Iterable[str]) -> dict[str, Share]:
    """The share of each language whose file is there; about 30 ms a language."""
    found = {code: corrected_messages(code, corrections_folder()) for code in codes}
    return {code: share_of(messages) for code, messages in found.items() if messages}


def _messages(root: Element) -> Iterator[Message]:
    for context in root.iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            counted = message.get("numerus") == "yes"
            yield Message(
                name,
                message.findtext("source") or "",
                _forms(translation, counted),
                counted,
                translation is not None and translation.get("type") is None,
            )


def _forms(translation: Element | None, counted: bool) -> tuple[str, ...]:
    if translation is None:
        return ()
    if counted:
        return tuple(each.text or "" for each in translation.iter("numerusform"))
    return (translation.text,) if translation.text else ()
