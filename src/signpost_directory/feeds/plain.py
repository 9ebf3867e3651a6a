"""Plain text out of whatever a feed sends: no markup, no hidden characters, tidy spaces."""

import html
import re

from signpost_directory.feeds import notes
from signpost_directory.feeds.notes import Notes

LONGEST_TEXT = 20_000
_LONGEST_RAW = 3 * LONGEST_TEXT  # markup included; also bounds the parser's work
_ROUNDS = 4  # feeds escape twice, some thrice

_TAG = re.compile(r"<(?=[a-zA-Z/!?])")
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});")
# Controls but tab and newline, bidi marks and overrides, zero-width and tag characters, halves of
# surrogates. ZWNJ and ZWJ stay: Persian and Indic scripts need them.
_HIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069"
    "\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)
_BREAKS = re.compile(r"\r\n?|[\u0085\u2028\u2029\x0b\x0c]")
_BLANKS = re.compile(r"[^\S\n]+")
_EDGES = re.compile(r" ?\n ?")
_MANY_LINES = re.compile(r"\n{3,}")
_BLOCK = frozenset(
    ("address", "article", "aside", "blockquote", "dd", "div", "dl", "dt", "fieldset", "figure",
     "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "nav", "ol",
     "p", "pre", "section", "table", "ul")
)  # fmt: skip
_LINE = frozenset(["br", "li", "tr"])
_SILENT = frozenset(
    ("script", "style", "template", "noscript", "iframe", "object", "svg", "math", "head",
     "title", "textarea")
)  # fmt: skip


_TOKEN = re.compile(r"<!--|<(/?)([a-zA-Z][a-zA-Z\d]*)[^<>]*>|<[!?/][^<>]*>")


def _without_markup(text: str) -> str:
    """The words of a document. Linear in its length: html.parser is not, for "<a <a <a"."""
    for _ in range(_ROUNDS):
        if not _TAG.search(text) and not _ENTITY.search(text):
            return text
        text = _ENTITY.sub(lambda found: html.unescape(found[0]), _without_tags(text))
    return _TAG.sub("", text)


def _without_tags(text: str) -> str:
    lower = text.lower() if text.isascii() else "".join(c.lower()[0] for c in text)
    parts: list[str] = []
    at, last = 0, None
    while token := _TOKEN.search(text, at):
        parts.append(text[at : token.start()])
        at = token.end()
        name = (token[2] or "").lower()
        if token[0] == "<!--":
            last = lower.rfind("-->") if last is None else last
            at = lower.find("-->", at) + 3 if at <= last else at
        elif name in _SILENT and not token[1] and not token[0].endswith("/>"):
            end = lower.find(f"</{name}", at)
            at = len(text) if end < 0 else end
        parts.append(_break(name, closing=bool(token[1])))
    parts.append(text[at:])
    return "".join(parts)


def _break(tag: str, *, closing: bool) -> str:
    """Where a paragraph ends, or a line begins."""
    if tag in _BLOCK:
        return "\n\n"
    return "\n" if tag in _LINE and not closing else ""


def paragraphs(value: object, seen: Notes) -> str:
    """A text of several lines: paragraphs stay apart by an empty line. Notes what was cleaned."""
    raw = _text_of(value, seen)
    if not raw:
        return ""
    text = _cleaned(raw, seen)
    text = _EDGES.sub("\n", _BLANKS.sub(" ", text)).strip()
    text = _MANY_LINES.sub("\n\n", text)
    if len(text) > LONGEST_TEXT:
        seen.add(notes.TOO_LONG)
        text = text[: LONGEST_TEXT - 1].rstrip() + "…"
    if raw.strip() == text and raw != text:
        seen.add(notes.SPACES)
    return text


def line(value: object, seen: Notes) -> str:
    """A text of one line: a name, an address line, a label. Notes what was cleaned."""
    text = paragraphs(value, seen)
    return " ".join(text.split()) if "\n" in text else text


def _text_of(value: object, seen: Notes) -> str:
    if value is None or isinstance(value, bool | dict | list):
        return ""
    text = value if isinstance(value, str) else str(value)
    if not text:
        seen.add(notes.EMPTY)
    if len(text) > _LONGEST_RAW:
        seen.add(notes.TOO_LONG)
        text = text[:_LONGEST_RAW]
    return text


def _cleaned(raw: str, seen: Notes) -> str:
    text = _BREAKS.sub("\n", raw) if not raw.isascii() or "\r" in raw else raw
    shown = _HIDDEN.sub("", text)
    if shown != text:
        seen.add(notes.HIDDEN)
    if "<" in shown or "&" in shown:
        # Before, or letters hidden inside a tag would save it; after, for what entities spell.
        plain = _HIDDEN.sub("", _BREAKS.sub("\n", _without_markup(shown)))
        plain = _TAG.sub("", plain)
        if plain != shown:
            seen.add(notes.MARKUP)
        return plain
    return shown
