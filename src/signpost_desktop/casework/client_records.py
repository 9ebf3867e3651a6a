"""What is said of a client: the request for a new one, the full view, and the row in a list."""

import re
from dataclasses import dataclass, fields
from datetime import date
from typing import Final

from signpost_desktop.casework.names import short_name
from signpost_desktop.casework.safe_contact import SafePhone
from signpost_desktop.casework.working_days import plain_date
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT, Client
from signpost_directory.words import Words, counted, together

YES_NO: Final = (NOT_ASKED, PREFERS_NOT, "yes", "no")
ANSWERS: Final = {
    "interpreter": (NOT_ASKED, PREFERS_NOT, "no", "yes", "woman", "man"),
    "ring": YES_NO,
    "text": YES_NO,
    "message": YES_NO,
    "write": YES_NO,
    "privacy_told": (NOT_ASKED, PREFERS_NOT, "yes", "not_yet"),
}
_LONGEST: Final = {"address": 1_000, "safe_words": 500}
_YEAR = re.compile(r"^(?:18|19|20)\d\d$")


@dataclass(frozen=True, slots=True)
class NewClient:
    """A person to be remembered by name. Everything may stay empty; nothing proves who they are."""

    given_name: str = ""
    family_name: str = ""
    known_as: str = ""
    birth_date: str | None = None  # "1984-03-17", or "1984"
    birth_estimated: bool = False
    gender: str = NOT_ASKED
    ethnicity: str = NOT_ASKED
    religion: str = NOT_ASKED
    languages: tuple[str, ...] = ()  # codes, the preferred first
    interpreter: str = NOT_ASKED
    phone: str = ""
    email: str = ""
    address: str = ""
    postcode: str = ""
    ring: str = NOT_ASKED
    text: str = NOT_ASKED
    message: str = NOT_ASKED
    write: str = NOT_ASKED
    safe_words: str = ""
    privacy_told: str = NOT_ASKED
    privacy_told_on: str | None = None
    reference: str = ""


@dataclass(frozen=True, slots=True)
class ClientView:
    """A client's page. The phone is always paired with its safe-contact words."""

    id: str
    short_name: str
    full_name: str
    given_name: str
    family_name: str
    known_as: str
    birth_date: str | None
    birth_estimated: bool
    born: str
    gender: str
    ethnicity: str
    religion: str
    languages: tuple[str, ...]
    interpreter: str
    phone: SafePhone
    email: str
    address: str
    postcode: str
    ring: str
    text: str
    message: str
    write: str
    safe_words: str
    safe_contact_words: str
    has_safe_contact_rules: bool
    privacy_told: str
    privacy_told_on: str | None
    reference: str
    merged_from: tuple[str, ...] = ()
    is_copy: bool = False  # in a shared project
    shared: tuple[str, ...] = ()  # that this is a copy, or where there are copies


@dataclass(frozen=True, slots=True)
class TableClient:
    """The person at the table, while a contact is recorded: no phone, no address."""

    id: str
    short_name: str
    languages: tuple[str, ...]
    interpreter: str
    safe_contact_words: str
    has_safe_contact_rules: bool
    privacy_told: str
    postcode: str  # to search near; never shown in a list
    shared: str = ""  # with whom, and in which project: what is saved, they see


@dataclass(frozen=True, slots=True)
class ClientRow:
    """A client in a list: first name, initial, "about 1984", language, last seen. Nothing more."""

    id: str
    short_name: str
    born: str
    language: str
    last_seen: date | None
    shared: str = ""  # with whom, and in which project, of a copy

    def sentence(self, today: date, language_name: str = "") -> str:
        """The row as a screen reader says it, and as it is drawn."""
        seen = Words("not seen yet")
        if self.last_seen:
            seen = Words("last seen {0}", plain_date(self.last_seen, today))
        parts = (self.short_name, self.born, language_name or self.language, seen, self.shared)
        return together(part for part in parts if part)


def born_words(birth_date: str | None, estimated: bool) -> str:
    """ "1984", "about 1984" or "". 1 January is no evidence: it stands for a guessed year."""
    if not birth_date:
        return ""
    guessed = estimated or birth_date.endswith("-01-01")
    return Words("about {0}", birth_date[:4]) if guessed else birth_date[:4]


def client_short_name(client: Client) -> str:
    """The name that lists show of a client."""
    return short_name(client.given_name, client.family_name, client.known_as)


def full_name(client: Client) -> str:
    """Given and family name, with the name they use in quotes when it is another one."""
    name = " ".join(part for part in (client.given_name, client.family_name) if part)
    if client.known_as and client.known_as != client.given_name:
        name = f"{name} (“{client.known_as}”)".strip()
    return name or Words("No name")


def check_client(values: dict[str, object], today: date) -> None:
    """Raises BadInput with a sentence for each value that cannot be kept."""
    reasons = [_bad_value(name, value) for name, value in values.items()]
    birth = values.get("birth_date")
    if isinstance(birth, str) and birth:
        reasons.append(_bad_birth(birth, today))
    told_on = values.get("privacy_told_on")
    if isinstance(told_on, str) and told_on and _date(told_on) is None:
        reasons.append(Words("The date when they were told how we use information is not a date."))
    found = tuple(reason for reason in reasons if reason)
    if found:
        raise BadInput(found)


CLIENT_FIELDS: Final = tuple(field.name for field in fields(NewClient))


def _bad_value(name: str, value: object) -> str:
    label = name.replace("_", " ").capitalize()
    if name not in CLIENT_FIELDS:
        return Words("{0} is not something Signpost keeps about a person.", label)
    if name in ANSWERS and value not in ANSWERS[name]:
        return Words("{0}: choose one of the answers, or leave it as not asked.", label)
    longest = _LONGEST.get(name, 200)
    if isinstance(value, str) and len(value) > longest:
        return counted(
            "{1} is too long. Please keep it under {0} letter.",
            "{1} is too long. Please keep it under {0} letters.",
            longest,
            label,
        )
    if name == "languages" and (not isinstance(value, list | tuple) or len(value) > 20):
        return Words("Languages: choose up to 20.")
    return ""


def _bad_birth(birth: str, today: date) -> str:
    day = date(int(birth), 1, 1) if _YEAR.match(birth) else _date(birth)
    if day is None:
        return Words("Date of birth: write a year, like 1984, or a whole date. It may stay empty.")
    if day > today:
        return Words("The date of birth is in the future. A year, like 1984, is enough.")
    if today.year - day.year > 125:
        return Words("The year of birth is more than 125 years ago. Please look at it again.")
    return ""


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
