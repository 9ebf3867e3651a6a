"""What is told of a contact: the request to record one, what must hold of it, and what comes back.

A correction is a new contact with `amends`; the old one stays readable.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from typing import Any

from signpost_desktop.casework.choices import AGE_BANDS, CHANNELS, HOW
from signpost_desktop.casework.follow_up_records import NewFollowUp
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT
from signpost_directory.words import Words, counted

LONGEST_NOTE = 20_000
_LONGEST = {"own_words": 2_000, "venue": 200, "language": 40, "barrier": 100, "postcode": 12}
_MOST = 50


@dataclass(frozen=True, slots=True)
class NeedHeard:
    """A need: a concept of the taxonomy, or words, and whether nothing was found for it."""

    concept: str = ""
    words: str = ""
    nothing_found: bool = False


@dataclass(frozen=True, slots=True)
class ServiceGiven:
    """A service that was given, what was told of it, and how: told, sheet, introduced, referred."""

    service_id: str
    name: str
    told: Mapping[str, Any] = field(default_factory=dict)
    how: str = "told"


@dataclass(frozen=True, slots=True)
class NewContact:
    """One time that somebody was seen. Nothing is mandatory; without clients it has no name.

    `happened_at` is an aware instant (now, when None). `postcode` is used for people without a
    name and is never kept: ward, LSOA and deprivation decile are.
    """

    client_ids: tuple[str, ...] = ()
    needs: tuple[NeedHeard, ...] = ()
    services: tuple[ServiceGiven, ...] = ()
    note: str = ""
    note_for_safeguarding: bool = False
    happened_at: datetime | None = None
    minutes: int | None = None
    channel: str = "in_person"
    venue: str = ""
    language: str = NOT_ASKED
    postcode: str = ""
    barrier: str = NOT_ASKED
    own_words: str = ""
    may_quote: str = NOT_ASKED
    age_band: str = NOT_ASKED
    privacy_told: str = NOT_ASKED
    amends: str | None = None
    follow_up: NewFollowUp | None = None


@dataclass(frozen=True, slots=True)
class ContactSaved:
    """The ids of what was written."""

    contact_id: str
    follow_up_id: str | None


@dataclass(frozen=True, slots=True)
class ContactUndone:
    """The draft that holds everything the undone contact held, but a sealed note."""

    draft_id: str
    body: Mapping[str, Any]


def check_contact(new: NewContact, now: datetime) -> None:
    """Raises BadInput with a sentence for each thing that cannot be kept."""
    reasons = [*_bad_lengths(new), *_bad_answers(new), *_bad_times(new, now)]
    if new.note_for_safeguarding and not new.note.strip():
        reasons.append(
            Words("The note for the safeguarding lead is empty. Write what worries you.")
        )
    if reasons:
        raise BadInput(tuple(reasons))


def _bad_lengths(new: NewContact) -> list[str]:
    reasons: list[str] = []
    if len(new.note) > LONGEST_NOTE:
        reasons.append(
            counted(
                "The note is too long. Please keep it under {0} letter.",
                "The note is too long. Please keep it under {0} letters.",
                LONGEST_NOTE,
            )
        )
    for name, longest in _LONGEST.items():
        if len(getattr(new, name)) > longest:
            label = name.replace("_", " ").capitalize()
            reasons.append(
                counted(
                    "{1} is too long. Please keep it under {0} letter.",
                    "{1} is too long. Please keep it under {0} letters.",
                    longest,
                    label,
                )
            )
    if max(len(new.client_ids), len(new.needs), len(new.services)) > _MOST:
        reasons.append(
            counted(
                "That is more than {0} person, need or service for one contact.",
                "That is more than {0} people, needs or services for one contact.",
                _MOST,
            )
        )
    if any(len(need.words) > 500 for need in new.needs):
        reasons.append(
            Words("A need is too long. Please keep it under 500 letters; notes hold more.")
        )
    return reasons


def _bad_answers(new: NewContact) -> list[str]:
    allowed = {
        "channel": (NOT_ASKED, *CHANNELS),  # a spreadsheet does not say how
        "may_quote": (NOT_ASKED, PREFERS_NOT, "yes", "no"),
        "age_band": (NOT_ASKED, PREFERS_NOT, *AGE_BANDS),
        "privacy_told": (NOT_ASKED, PREFERS_NOT, "yes", "not_yet"),
    }
    reasons: list[str] = [
        Words("{0}: choose one of the answers.", name.replace("_", " ").capitalize())
        for name, answers in allowed.items()
        if getattr(new, name) not in answers
    ]
    if any(service.how not in HOW for service in new.services):
        reasons.append(
            Words("Say how each service was given: told, sheet, introduced or referred.")
        )
    if any(not service.name.strip() for service in new.services):
        reasons.append(
            Words("A service without a name cannot be kept. Please take it out, add it again.")
        )
    return reasons


def _bad_times(new: NewContact, now: datetime) -> list[str]:
    reasons: list[str] = []
    if new.happened_at is not None:
        if new.happened_at.tzinfo is None:
            reasons.append(Words("The time of the contact has no time zone."))
        elif new.happened_at > now + timedelta(days=1):
            reasons.append(Words("That day has not come yet. Please look at the date again."))
    if new.minutes is not None and not 0 <= new.minutes <= 24 * 60:
        reasons.append(Words("Minutes: write a number from 0 to 1440, or leave it empty."))
    return reasons


CONTACT_FIELDS = tuple(each.name for each in fields(NewContact))
