"""A service's texts in a client's language: the team's own before those of the feed.

Layers over records: what the team wrote lies in the vault and stays whatever an import brings.
Nothing is translated by a machine, and nothing is dropped because its English has changed since:
it says so.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from signpost_desktop.directory.services import ServiceView
from signpost_directory.records import ServiceRecord, Translation
from signpost_directory.translated import base_language, is_empty, outdated_by
from signpost_directory.words import Words


@dataclass(frozen=True, slots=True)
class TeamText:
    """What the team wrote of one service in one language. `on`: when it was written last.

    `english` are the marks of the English that it was made from (`translated.fingerprints`).
    """

    id: str
    service_id: str
    texts: Translation
    english: Mapping[str, str]
    by: str
    by_id: str
    on: date
    check: "Check | None" = None


@dataclass(frozen=True, slots=True)
class Check:
    """A second person has read the words as they stand and found them right."""

    id: str
    by: str
    by_id: str
    on: date


@dataclass(frozen=True, slots=True)
class ServiceWords:
    """A service's texts in a language; "" where there is English only. `texts.outdated` names
    those whose English has changed since.

    `by`: a name, "" where it is not known; `source`: the list that it came with, "" for the
    team's own, which then has a `text_id`, its writer's `by_id`, and a `check` once somebody else
    has read it. `on`: when, as far as that is known.
    """

    texts: Translation
    by: str = ""
    source: str = ""
    on: date | None = None
    text_id: str = ""
    by_id: str = ""
    check: Check | None = None

    @property
    def language(self) -> str:
        """The code of the language, as it was written down."""
        return self.texts.language


def words_in(
    view: ServiceView, languages: Iterable[str], team: Iterable[TeamText] = ()
) -> ServiceWords | None:
    """The service's texts in the first of these languages that it has; None: English only.

    `team` may hold texts of other services too. English asks for nothing: it is in the record.
    """
    ours = [text for text in team if text.service_id == view.id]
    for language in languages:
        if base_language(language) in ("en", ""):
            return None
        own = best_of([text.texts for text in ours], language)
        if own is not None:
            return of_team(view.record, next(text for text in ours if text.texts is own))
        fed = best_of(view.record.translations, language)
        if fed is not None:
            return of_feed(view, fed)
    return None


def every_words(view: ServiceView, team: Iterable[TeamText] = ()) -> tuple[ServiceWords, ...]:
    """Everything that there is in other languages: the team's, and the feed's where it has none."""
    ours = [of_team(view.record, text) for text in team if text.service_id == view.id]
    known = {words.language for words in ours}
    fed = (of_feed(view, each) for each in view.record.translations if each.language not in known)
    return (*ours, *fed)


def of_team(record: ServiceRecord, text: TeamText) -> ServiceWords:
    """What the team wrote, with what the record says now held against it."""
    outdated = outdated_by(text.texts, text.english, record)
    texts = replace(text.texts, outdated=outdated)
    return ServiceWords(texts, text.by, "", text.on, text.id, text.by_id, text.check)


def of_feed(view: ServiceView, texts: Translation) -> ServiceWords:
    """What the service's source says."""
    told = texts.date or view.record.last_modified or view.published
    return ServiceWords(texts, texts.translator, view.source_name, _day(told))


def best_of(translations: Iterable[Translation], language: str) -> Translation | None:
    """The translation in this very language, else in it with or without another region."""
    found = [each for each in translations if not is_empty(each)]
    exact = (each for each in found if _tidy(each.language) == _tidy(language))
    base = base_language(language)
    return next(exact, None) or next(
        (each for each in found if base_language(each.language) == base), None
    )


def origin_of(words: ServiceWords, language: str) -> str:
    """Where the words came from and when: "Somali by Hodan A., 26 November 2026, not checked".

    `language` is the language's name for whoever reads this.
    """
    by, source = words.by, words.source
    if not source:
        who = by or Words("the team")
        if words.on is None:
            return Words("{0} by {1}, not checked", language, who)
        if words.check is not None:
            checker = words.check.by or Words("the team")
            return Words("{0} by {1}, {2}, checked by {3}, {4}",
                         language, who, words.on, checker, words.check.on)  # fmt: skip
        return Words("{0} by {1}, {2}, not checked", language, who, words.on)
    where = Words("{0}, {1}", by, source) if by else source
    if words.on is None:
        return Words("{0} from {1}, date not known", language, where)
    return Words("{0} from {1}, {2}", language, where, words.on)


def paper_origin(words: ServiceWords, language: str) -> str:
    """As `origin_of`, for a sheet that leaves the house: no colleague's name stands on it."""
    if words.source:
        told: str = Words("{0} words from this list", language)
    elif words.check is not None:
        told = Words("{0} words by our team, checked", language)
    else:
        told = Words("{0} words by our team, not checked", language)
    on = words.check.on if words.check is not None else words.on
    dated = told if on is None else Words("{0}, {1}", told, on)
    if not words.texts.outdated:
        return dated
    return Words("{0}. The English has changed since", dated)


def _tidy(code: str) -> str:
    return code.strip().lower().replace("_", "-")


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(f"{text}-01" if len(text) == 7 else text[:10]) if text else None
    except ValueError:
        return None
