"""Puts drafted words into a language's file from a plain list, so that nobody writes XML by hand.

    python tools/fill_translations.py list XX             what has no words yet, a line each
    python tools/fill_translations.py list XX --all       every text
    python tools/fill_translations.py fill XX FILE ...    lines "key = words" into it, as drafts

A key stands for the English text wherever it is shown; "key@Context" is for one place alone.
Plural forms stand one after another with " || " between them, a line's end in the words as "\\n".
"""

import hashlib
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from signpost_desktop.translations.catalogue import Message, read  # noqa: E402
from signpost_desktop.translations.languages import LANGUAGES  # noqa: E402
from tools.extract_words import all_texts  # noqa: E402
from tools.translations import FOLDER, check  # noqa: E402

_BETWEEN = " || "
_SHORT = 6  # as the first lists had them
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{}">\n'


def main(arguments: list[str]) -> int:
    """List or fill."""
    command, code, *rest = arguments
    path = FOLDER / f"signpost_{code}.ts"
    messages = read(path)
    if command == "list":
        print("\n".join(worksheet(messages, every="--all" in rest)))
        return 0
    lines = [line for file in rest for line in Path(file).read_text("utf-8").splitlines()]
    filled, strange = fill(messages, lines)
    path.write_text(as_ts(code, filled), "utf-8")
    wrong = [*strange, *check(LANGUAGES[code], all_texts())]
    print("\n".join(wrong) if wrong else "No problem found.")
    return 1 if wrong else 0


def key_of(source: str) -> str:
    """The same for a text for ever: eight letters and digits."""
    return hashlib.sha256(source.encode()).hexdigest()[:8]


def worksheet(messages: Iterable[Message], *, every: bool) -> list[str]:
    """ "key | contexts | English" for each text; counted ones are marked."""
    places: dict[tuple[str, bool], list[str]] = {}
    for each in messages:
        if every or not each.drafted:
            places.setdefault((each.source, each.counted), []).append(each.context)
    return [
        f"{key_of(source)} | {', '.join(contexts)} | {'(PLURAL) ' if counted else ''}"
        + source.replace("\n", "\\n")
        for (source, counted), contexts in places.items()
    ]


def fill(
    messages: Iterable[Message], lines: Iterable[str]
) -> tuple[tuple[Message, ...], list[str]]:
    """The messages with the words of the lines, and the lines that are for no text."""
    words = dict(_parted(line) for line in lines if line.strip() and not line.startswith("#"))
    used, filled = set(), []
    for each in messages:
        many = len(each.forms) if each.counted else 1
        full = key_of(each.source)
        keys = (f"{full}@{each.context}", f"{full[:_SHORT]}@{each.context}", full, full[:_SHORT])
        key = next(((key, many) for key in keys if (key, many) in words), None)
        used |= {key}
        new = words[key] if key else each.forms
        filled.append(each if new == each.forms else replace(each, forms=new, reviewed=False))
    left = (f"{key}: no text has this key and {many} form(s)" for key, many in {*words} - used)
    return tuple(filled), sorted(left)


def _parted(line: str) -> tuple[tuple[str, int], tuple[str, ...]]:
    key, _, words = line.partition("=")
    forms = tuple(form.strip().replace("\\n", "\n") for form in words.split(_BETWEEN.strip()))
    return (key.strip(), len(forms)), forms


def as_ts(code: str, messages: Iterable[Message]) -> str:
    """A language's file, letter for letter as lupdate writes it."""
    parts, context = [_HEAD.format(code)], ""
    for each in messages:
        if each.context != context:
            parts.append("</context>\n" if context else "")
            parts.append(f"<context>\n    <name>{_safe(each.context)}</name>\n")
            context = each.context
        parts.append(_as_xml(each))
    return "".join([*parts, "</context>\n" if context else "", "</TS>\n"])


def _as_xml(message: Message) -> str:
    state = "" if message.reviewed else ' type="unfinished"'
    if message.counted:
        forms = "".join(
            f"            <numerusform>{_safe(form)}</numerusform>\n" for form in message.forms
        )
        words = f"\n{forms}        "
    else:
        words = _safe("".join(message.forms))
    return (
        f"    <message{' numerus=' + chr(34) + 'yes' + chr(34) if message.counted else ''}>\n"
        f"        <source>{_safe(message.source)}</source>\n"
        f"        <translation{state}>{words}</translation>\n    </message>\n"
    )


def _safe(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
