"""The services that were chosen, one by one, and the appointment, as the sheet would have them."""

from PySide6.QtWidgets import QWidget

from signpost_desktop.documents.plain_text import isolate, isolate_apart
from signpost_desktop.documents.sheet import Appointment, English, Sheet, SheetMode, SheetService
from signpost_desktop.documents.sheet_words import details, opening_unknown
from signpost_desktop.ui.client_screen.parts import ToRead, column, line
from signpost_desktop.ui.client_screen.views import View, grid, stacked
from signpost_desktop.ui.client_screen.writer import Writer, sentences

_ONE_LINE = 24  # letters of a number with words beside it, which may be parted by a line's end


def place(writer: Writer, sheet: Sheet, at: int, columns: int) -> View:
    """One service: who, which number, when, where. `sheet` is printable, so it is safe to show."""
    service = sheet.services[at]
    name = _name(writer, service)  # first, as it is read
    facts = [_phones(writer, service), _opening(writer, service)]
    if sheet.mode is not SheetMode.NUMBER_ONLY:
        facts += [_fact(writer, key, *both) for key, *both in details(service)]
        facts += [] if service.address else [writer.heading("address_unknown")]
    return _read(writer, [*name, grid(facts, columns)])


def appointment(writer: Writer, card: Appointment) -> View:
    """When and where somebody is expected."""
    facts = (("date", card.date), ("time", card.time), ("place", card.place),
             ("with_whom", card.with_whom))  # fmt: skip
    return _read(writer, [_fact(writer, key, value, size="title") for key, value in facts if value])


def _name(writer: Writer, service: SheetService) -> list[QWidget]:
    if not service.name:
        return [writer.heading("numbers_title")]
    english = service.english or English()
    name = _words(writer, service.name, english.name, "title")
    summary = service.summary and _words(writer, service.summary, english.summary)
    return [name, summary] if summary else [name]


def _phones(writer: Writer, service: SheetService) -> QWidget:
    if not service.phones:
        return writer.heading("phone_unknown")
    heading = writer.heading("phone")
    return column(heading, *(_number(writer, phone) for phone in service.phones))


def _number(writer: Writer, phone: str) -> QWidget:
    """Always left to right, whatever stands around it (hazard 13)."""
    writer.spoken.append(phone)
    shown = isolate(phone) if len(phone) <= _ONE_LINE else isolate_apart(phone)
    return line(shown, "number", on_the_right=writer.right_to_left)


def _opening(writer: Writer, service: SheetService) -> QWidget:
    if not service.opening:
        return writer.heading(opening_unknown(service))
    heading = writer.heading("opening")
    return column(heading, *(_words(writer, *both) for both in service.times))


def _fact(writer: Writer, key: str, value: str, english: str = "", size: str = "value") -> QWidget:
    return column(writer.heading(key), _words(writer, value, english, size))


def _words(writer: Writer, text: str, english: str, size: str = "value") -> QWidget:
    """A service's own words: in the client's language where it has them, with English below."""
    return writer.both(text, english, size) if english else writer.value(text, size)


def _read(writer: Writer, parts: list[QWidget]) -> View:
    shown = ToRead(*parts)
    shown.setAccessibleName(sentences(writer.spoken))
    return View(stacked(shown), [], shown)
