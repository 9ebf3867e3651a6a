"""The sheet as plain words: for the big view to photograph, and for the QR code."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import segno

from signpost_desktop.documents.plain_text import RLM, clean, isolate_apart, isolate_if_numbered
from signpost_desktop.documents.sheet import (
    English,
    Sheet,
    SheetMode,
    SheetService,
    printable,
)
from signpost_desktop.documents.sheet_labels import SheetLabels

# What is left out first where there is no room, one after the other; phone numbers never.
SHORTER: tuple[Callable[[SheetService], SheetService], ...] = (
    lambda service: replace(service, english=service.english and _only_name(service.english)),
    lambda service: replace(service, languages=()),
    lambda service: replace(service, getting_there=""),
    lambda service: replace(service, cost=""),
    lambda service: replace(service, summary=""),
    lambda service: replace(service, bring=()),
    lambda service: replace(service, source=""),
    lambda service: replace(service, notes=service.notes[:1]),
    lambda service: replace(service, opening=_first_two(service.opening)),
    lambda service: replace(service, notes=(), address=clean(service.address, 70)),
)
LARGEST_QR = 25  # version: 117 modules, which a phone's camera still reads at 4 cm


def _only_name(english: English) -> English:
    return English(english.name)


def _first_two(lines: tuple[str, ...]) -> tuple[str, ...]:
    return lines if len(lines) <= 2 else (lines[0], f"{lines[1]} …")


Say = Callable[[str], str]


def shorten(service: SheetService, steps: int) -> SheetService:
    """The service after the first `steps` of SHORTER."""
    for step in SHORTER[:steps]:
        service = step(service)
    return service


def sheet_text(sheet: Sheet, labels: SheetLabels) -> str:
    """All the sheet's words to be shown, one fact a line, with both languages' labels.

    Every value stands in its own direction and every number isolated (see `plain_text`). In a
    right-to-left language each line says so, also one that has English words only.
    """
    words = _compose(printable(sheet), labels.pair, isolate_apart, with_card=True)
    if not labels.right_to_left:
        return words
    return "\n".join(line and f"{RLM}{line}" for line in words.split("\n"))


def qr_words(sheet: Sheet, labels: SheetLabels, most_bytes: int, left_out: int = 0) -> str:
    """The words for the QR code in at most `most_bytes` of UTF-8, in the client's language.

    No appointment and no link: nothing that is the person's. Of words that are translated only
    the name is there in English too. What does not fit goes in the order of SHORTER, then whole
    services, and the last line says how many more there are, with the `left_out` ones for which
    the paper had no room. In a right-to-left language phone
    numbers and addresses are isolated: on the phone they would be turned round, as on paper.
    """
    apart = isolate_if_numbered if labels.right_to_left else str
    ready = replace(printable(sheet), appointment=None)
    ready = replace(ready, services=tuple(shorten(service, 1) for service in ready.services))
    levels = [(len(ready.services), steps) for steps in range(len(SHORTER) + 1)]
    levels += [(count, len(SHORTER)) for count in range(len(ready.services) - 1, -1, -1)]
    for count, steps in levels:
        kept = tuple(shorten(service, steps) for service in ready.services[:count])
        words = _compose(replace(ready, services=kept), labels.own, apart, with_card=False)
        missing = len(ready.services) - count + left_out
        if missing:
            words += "\n\n" + labels.own("more").replace("{count}", str(missing))
        if len(words.encode("utf-8")) <= most_bytes:
            return words
    raise ValueError("not even the sheet's heading fits")


def qr_code(sheet: Sheet, labels: SheetLabels, left_out: int = 0) -> segno.QRCode:
    """The QR code of the sheet's words, never larger than LARGEST_QR."""
    words = qr_words(sheet, labels, _BYTES_AT_MEDIUM, left_out)
    # Trying all eight masks takes longer than the rest of the page; readers take any.
    code = segno.make_qr(words, error="m", mode="byte", encoding="utf-8", mask=2, boost_error=False)
    if int(code.version) > LARGEST_QR:
        raise ValueError("the QR code would be too fine for a phone's camera")
    return code


_BYTES_AT_MEDIUM = 990  # version 25 at error correction M holds 997 bytes


def _compose(sheet: Sheet, say: Say, apart: Say, with_card: bool) -> str:
    numbers_only = sheet.mode is SheetMode.NUMBER_ONLY
    parts = [say("numbers_title" if numbers_only else "title")]
    for number, service in enumerate(sheet.services, 1):
        parts.append("\n".join(_service_lines(service, say, apart, number, numbers_only)))
    card = sheet.appointment
    if with_card and card:
        filled = (
            ("date", card.date),
            ("time", card.time),
            ("place", card.place),
            ("with_whom", card.with_whom),
        )
        lines = [f"{say(key)}: {apart(value)}" for key, value in filled if value]
        if lines:
            parts.append("\n".join([say("appointment"), *lines]))
    if sheet.urgent:
        listed = "\n".join(apart(f"{u.name}: {u.number}") for u in sheet.urgent)
        parts.append(f"{say('urgent')}\n{listed}")
    made = f"{say('made_on')}: {apart(sheet.made_on)}" if sheet.made_on else ""
    ours = map(apart, (sheet.organization, sheet.organization_details))
    parts.append("\n".join(filter(None, (*ours, made))))
    return "\n\n".join(filter(None, parts))


def _service_lines(
    service: SheetService, say: Say, apart: Say, number: int, numbers_only: bool
) -> list[str]:
    english = service.english or English()
    lines = [f"{number}. {apart(service.name)}"] if service.name else []
    lines += [apart(text) for text in (english.name, service.summary, english.summary) if text]
    phones = " / ".join(map(apart, service.phones))
    lines.append(f"{say('phone')}: {phones}" if phones else say("phone_unknown"))
    opening = "; ".join(map(apart, service.opening))
    lines.append(f"{say('opening')}: {opening}" if opening else say(opening_unknown(service)))
    if not numbers_only:
        for key, value, beside in details(service):
            lines.append(f"{say(key)}: {apart(value)}")
            lines += [apart(beside)] if beside else []
        lines += [] if service.address else [say("address_unknown")]
    return lines


def details(service: SheetService) -> list[tuple[str, str, str]]:
    """The label keys and words of what else is known, in the order in which it is read.

    Last the same words in English, "" where they are English already.
    """
    english = service.english or English()
    facts = (
        ("address", service.address, ""),
        ("notes", _sentences(service.notes), _sentences(english.notes)),
        ("bring", ", ".join(service.bring), ", ".join(english.bring)),
        ("cost", service.cost, english.cost),
        ("languages", ", ".join(service.languages), ", ".join(english.languages)),
        ("getting_there", service.getting_there, ""),
        ("source", service.source, ""),
    )
    return [fact for fact in facts if fact[1]]


def _sentences(notes: tuple[str, ...]) -> str:
    return ". ".join(note.rstrip(".") for note in notes)


def opening_unknown(service: SheetService) -> str:
    """The label that says that opening times are not known: "ring first" only with a number."""
    return "opening_unknown_ring" if service.phones else "opening_unknown"
