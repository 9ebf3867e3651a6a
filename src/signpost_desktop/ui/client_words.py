"""What is said of a client and of what was: the short lines of a client's page."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from signpost_desktop.casework.choices import BARRIERS, CHANNELS, HOW, words_of
from signpost_desktop.casework.clients import ClientView
from signpost_desktop.casework.contacts import NeedHeard, ServiceGiven
from signpost_desktop.casework.follow_ups import FollowUpRow
from signpost_desktop.casework.history import HistoryEntry
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT
from signpost_desktop.ui.answers import answer_words, yes_no
from signpost_desktop.ui.language import language_words, plain_date, said, spoken
from signpost_directory.concepts import Concepts

translate = QCoreApplication.translate
ANSWERED_NOTHING = ("", NOT_ASKED, PREFERS_NOT)


def identity_line(view: ClientView) -> str:
    """Languages, interpreter and year of birth; what is not known is said."""
    spoken = ", ".join(language_words(code) for code in view.languages)
    parts = (
        spoken or translate("ClientWords", "Languages not asked"),
        _interpreter(view.interpreter),
        translate("ClientWords", "born {0}").format(said(view.born)) if view.born else "",
    )
    return " · ".join(part for part in parts if part)


def told_line(view: ClientView, today: date) -> str:
    """Whether they were told how we use their information, and when."""
    answers = {
        NOT_ASKED: translate("ClientWords", "not noted"),
        PREFERS_NOT: translate("ClientWords", "prefers not to say"),
        "yes": translate("ClientWords", "yes"),
        "not_yet": translate("ClientWords", "not yet"),
    }
    answer = answers.get(view.privacy_told, view.privacy_told)
    if view.privacy_told == "yes" and view.privacy_told_on:
        answer += f", {plain_date(date.fromisoformat(view.privacy_told_on), today)}"
    return translate("ClientWords", "Told how we use their information: {0}").format(answer)


def help_line(row: FollowUpRow) -> str:
    """An open follow-up in a line: "urgent, today, with Hodan"."""
    parts = (
        translate("ClientWords", "urgent") if row.urgency == "urgent" else "",
        said(row.due_words),
        said(row.reason_label),
        translate("ClientWords", "with {0}").format(said(row.with_name)),
        said(row.decide_words).rstrip("."),
    )
    return ", ".join(part for part in parts if part)


def need_words(need: NeedHeard, concepts: Concepts) -> str:
    """The need in the taxonomy's words, else in those that were typed."""
    known = bool(need.concept) and concepts.get(need.concept) is not None
    words = concepts.label(need.concept, spoken().code) if known else need.words or need.concept
    if need.nothing_found:
        return translate("ClientWords", "{0} (nothing found)").format(words)
    return words


def given_words(service: ServiceGiven) -> str:
    """A service with how it was given."""
    return f"{service.name} ({said(words_of(service.how, HOW)).lower()})"


def entry_title(entry: HistoryEntry, concepts: Concepts) -> str:
    """The first line of an entry: when, and what for."""
    needs = ", ".join(need_words(need, concepts) for need in entry.needs)
    return f"{said(entry.when_words)}   {needs or translate('ClientWords', 'No need written down')}"


def entry_summary(entry: HistoryEntry) -> str:
    """The second line: its state, what was given, how the note begins."""
    given = ", ".join(given_words(service) for service in entry.services)
    parts = (
        entry_state(entry),
        translate("ClientWords", "Given: {0}.").format(given) if given else "",
        " ".join(entry.note.split())[:160],
        translate("ClientWords", "Note for the safeguarding lead.") if entry.sealed_note else "",
    )
    shown = " ".join(part for part in parts if part)
    return shown or translate("ClientWords", "Nothing given, no note")


def entry_state(entry: HistoryEntry) -> str:
    """Whether it was undone or corrected, or corrects another one."""
    if entry.undone:
        return translate("ClientWords", "Undone.")
    if entry.amended_by:
        return translate("ClientWords", "Corrected later.")
    return translate("ClientWords", "A correction.") if entry.amends else ""


def sent_words(contact_id: str, waiting: frozenset[str] | None) -> str:
    """Whether the team has a contact. `waiting`: contacts that it has not; None: no team."""
    if waiting is None:
        return ""
    if contact_id in waiting:
        return translate("ClientWords", "Waiting to send.")
    return translate("ClientWords", "Sent to the team.")


def entry_facts(entry: HistoryEntry, concepts: Concepts) -> tuple[tuple[str, str], ...]:
    """Everything that an entry holds, as pairs of a name and its words; nothing is left out."""
    minutes = "" if entry.minutes is None else str(entry.minutes)
    language = entry.language
    pairs = (
        (translate("ClientWords", "State"), entry_state(entry)),
        (translate("ClientWords", "Seen by"), entry.recorded_by),
        (translate("ClientWords", "Where"), entry.venue),
        (translate("ClientWords", "How"), said(words_of(entry.channel, CHANNELS))),
        (translate("ClientWords", "Minutes"), minutes),
        (
            translate("ClientWords", "Language"),
            "" if language in ANSWERED_NOTHING else language_words(language),
        ),
        (
            translate("ClientWords", "Needs"),
            "\n".join(need_words(need, concepts) for need in entry.needs),
        ),
        (
            translate("ClientWords", "Given"),
            "\n".join(given_words(service) for service in entry.services),
        ),
        (translate("ClientWords", "Note"), entry.note),
        (translate("ClientWords", "For the safeguarding lead"), _sealed(entry)),
        (translate("ClientWords", "What got in the way"), _answer(entry.barrier)),
        (translate("ClientWords", "In their own words"), entry.own_words),
        (
            translate("ClientWords", "May we quote"),
            answer_words(entry.may_quote, yes_no()) if entry.own_words else "",
        ),
        (
            translate("ClientWords", "Needs more help"),
            "\n".join(help_line(row) for row in entry.follow_ups),
        ),
        (translate("ClientWords", "Others who took part"), str(entry.others or "")),
    )
    return tuple((name, words) for name, words in pairs if words)


def _sealed(entry: HistoryEntry) -> str:
    if not entry.sealed_note:
        return ""
    return translate("ClientWords", "A sealed note. Only the safeguarding lead can read it.")


def _answer(code: str) -> str:
    if code == PREFERS_NOT:
        return translate("ClientWords", "Prefers not to say")
    return "" if code in ANSWERED_NOTHING else said(words_of(code, BARRIERS))


def _interpreter(code: str) -> str:
    return {
        NOT_ASKED: translate("ClientWords", "interpreter not asked"),
        PREFERS_NOT: translate("ClientWords", "interpreter: prefers not to say"),
        "no": translate("ClientWords", "no interpreter needed"),
        "yes": translate("ClientWords", "interpreter: anyone"),
        "woman": translate("ClientWords", "interpreter: a woman"),
        "man": translate("ClientWords", "interpreter: a man"),
    }.get(code, code)
