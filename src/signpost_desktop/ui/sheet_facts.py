"""The facts of a service on a sheet, said in the client's language.

Whoever cannot read "Mon to Fri" stands before a closed door on Saturday.
"""

import re
from dataclasses import replace

from signpost_desktop.casework.languages import language_code
from signpost_desktop.documents.plain_text import RLM, without_isolates
from signpost_desktop.documents.sheet import English, SheetService, UrgentNumber
from signpost_desktop.documents.sheet_labels import matching
from signpost_desktop.translations.languages import ENGLISH, LANGUAGES
from signpost_desktop.ui.language import language_words_in, said_in


def facts_said(service: SheetService, language: str) -> SheetService:
    """The service with what Signpost itself says of it in a language, English beside that.

    Days and times, what it costs, which languages are spoken there, and when it was checked; a
    source's own words stay as they are. A language without words leaves it as it is.
    """
    known = _known(language)

    def say(text: str) -> str:
        own = without_isolates(said_in(text, known))
        return str(text) if own.strip(RLM) == text else own

    def beside(own: tuple[str, ...], english: tuple[str, ...]) -> tuple[str, ...]:
        return () if own == tuple(map(str, english)) else english

    opening, notes = (tuple(map(say, lines)) for lines in (service.opening, service.notes))
    languages = tuple(
        language_words_in(language_code(name), known) or name for name in service.languages
    )
    cost = say(service.cost)
    return replace(
        service,
        opening=opening,
        notes=notes,
        languages=languages,
        cost=cost,
        source=say(service.source),
        english=English(
            opening=beside(opening, service.opening),
            notes=beside(notes, service.notes),
            languages=beside(languages, service.languages),
            cost="" if cost == service.cost else service.cost,
        ),
    )


def read_ahead(language: str) -> None:
    """Read the language's words now, in the background, so that the window need not."""
    known = _known(language)
    said_in("", known)
    language_words_in("", known)


def day_said(day: str, language: str) -> str:
    """The day as the language writes it."""
    return said_in(day, _known(language))


def urgent_said(numbers: tuple[UrgentNumber, ...], language: str) -> tuple[UrgentNumber, ...]:
    """What each urgent number is for, English beside it; of long words what is before the colon."""
    return tuple(replace(each, name=_both(each.name, _known(language))) for each in numbers)


def _both(name: str, known: str) -> str:
    english, own = _short(name), _short(without_isolates(said_in(name, known)))
    return own if english.casefold() in own.casefold() else f"{own} · {english}"


def _short(name: str) -> str:
    return re.split("[:：፡]", name)[0].strip()


def _known(language: str) -> str:
    """Which of the window's languages it is; English where it is none of them."""
    return matching(language, LANGUAGES) or ENGLISH.code
