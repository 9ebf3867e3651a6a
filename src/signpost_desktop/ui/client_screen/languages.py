"""The languages of the client's screen: by their own names, and their words."""

from collections.abc import Iterable
from dataclasses import dataclass

from signpost_desktop.documents.sheet_labels import SheetLabels, available_languages, matching
from signpost_desktop.resources import resource
from signpost_desktop.settings import corrections_folder
from signpost_desktop.translations.corrections import read_corrections
from signpost_desktop.translations.languages import BESIDE, LANGUAGES
from signpost_desktop.ui.answers import code_list
from signpost_desktop.ui.paper_choices import corrected_labels, names_of

_KIND = "client_screen"


@dataclass(frozen=True)
class LanguageOfScreen:
    """Which words are shown. `speaks` is the first language of the person, "" until it is known."""

    speaks: str
    labels: SheetLabels
    sheet_labels: SheetLabels

    @classmethod
    def of(cls, spoken: Iterable[str]) -> "LanguageOfScreen":
        """The first of the languages somebody speaks that has words; English where none has."""
        codes = tuple(spoken)
        found = next(filter(None, (matching(each, _languages()) for each in codes)), "en")
        sheet = matching(found, available_languages(resource("labels", "sheet"))) or "en"
        return cls(
            next(iter(codes), ""), corrected_labels(_KIND, found), corrected_labels("sheet", sheet)
        )

    @property
    def code(self) -> str:
        """The language of the words, which a voice must speak."""
        return self.labels.language


def names() -> tuple[tuple[str, str, str], ...]:
    """Every language that can be chosen: code, own name, English name."""
    more = [each.code for each in BESIDE]  # until they have words, English shows
    listed = zip(more, names_of(more), strict=True)
    return (
        *((code, each.name, each.english) for code, each in LANGUAGES.items()),
        *((code, own, english) for code, (own, english) in listed),
    )


def record_code(code: str) -> str:
    """The language as a record has it: of the list on the Find page ("zh" for "zh_CN")."""
    return matching(code, dict(code_list("languages"))) or code


def _languages() -> dict[str, str]:
    """Those that are shipped, and those that a speaker has given words."""
    folder = corrections_folder()
    given = (each for each in BESIDE if read_corrections(folder, each.code).of(_KIND))
    shipped = available_languages(resource("labels", _KIND))
    return {**shipped, **{each.code: each.name for each in given}}
