"""Which column of a team's spreadsheet is what: the fields that are known, and the guess."""

import re
from collections.abc import Mapping, Sequence

from signpost_desktop.store.errors import BadInput
from signpost_directory.normalise import fold
from signpost_directory.words import Words, for_people

FIELDS: dict[str, str] = for_people(
    {
        "reference": "Reference or number of the person",
        "name": "Whole name",
        "given_name": "First name",
        "family_name": "Family name",
        "birth_year": "Year or date of birth",
        "languages": "Languages",
        "interpreter": "Interpreter needed",
        "phone": "Phone",
        "email": "Email",
        "postcode": "Postcode",
        "contact_date": "Date seen",
        "venue": "Where",
        "needs": "Needs",
        "note": "Note",
        "signposted_to": "Service given",
        "needs_more_help": "Needs more help",
        "urgency": "How urgent",
        "reason": "Reason",
        "owner": "Who follows up",
        "due": "Do by",
        "resolved": "Date done",
        "outcome": "What happened",
    }
)
"""The fields a column can hold, with the words for the page that matches them."""

_ALSO: dict[str, str] = {
    "reference": "ref|id|client id|client number|case number|case id|client ref|number|no",
    "name": "full name|client name|client|person|who",
    "given_name": "first name|forename|given name|firstname|christian name",
    "family_name": "surname|last name|family name|lastname|second name",
    "birth_year": "dob|date of birth|year of birth|born|yob|birth date|birthdate|birth",
    "languages": "language|main language|first language|speaks|spoken language",
    "interpreter": "interpreter needed|needs interpreter|interpreter required",
    "phone": "mobile|telephone|tel|phone number|mobile number|contact number|telephone number",
    "email": "e mail|email address|mail",
    "postcode": "post code|zip|postal code",
    "contact_date": "date|date seen|date of contact|seen on|visit date|contact date|session date",
    "venue": "where|place|location|site|session|hall",
    "needs": "need|issue|issues|presenting need|presenting issue|problem|query|topic",
    "note": "notes|comment|comments|details|summary|case notes",
    "signposted_to": "service|services|referred to|signposted|signposting|given|referral",
    "needs_more_help": "follow up|followup|follow up needed|more help|needs follow up|flag",
    "urgency": "priority|urgent|how urgent",
    "reason": "follow up reason|why",
    "owner": "worker|caseworker|assigned to|with|responsible|staff|volunteer",
    "due": "due date|do by|deadline|follow up date|review date",
    "resolved": "resolved on|closed|date closed|completed|done|closed on",
    "outcome": "result|what happened|outcomes",
}


def guess_columns(headers: Sequence[str]) -> dict[str, str]:
    """Header → field, for the headers that are understood. A field is guessed once."""
    guessed: dict[str, str] = {}
    for exact in (True, False):
        for header in headers:
            field = _field(header, exact=exact)
            if field and header not in guessed and field not in guessed.values():
                guessed[header] = field
    return guessed


def check_columns(headers: Sequence[str], mapping: Mapping[str, str]) -> None:
    """Raises BadInput when the matching cannot be used."""
    reasons = []
    if set(mapping) - set(headers):
        reasons.append(Words("A matched column is not in this file. Match the columns again."))
    if set(mapping.values()) - set(FIELDS):
        reasons.append(Words("A column is matched to something Signpost does not know."))
    if len(set(mapping.values())) < len(mapping):
        reasons.append(Words("Two columns are matched to the same thing. Match each one once."))
    if not {"reference", "name", "given_name", "family_name", "needs", "note"} & set(
        mapping.values()
    ):
        reasons.append(Words("Match at least a name, a reference, a need or a note to a column."))
    if reasons:
        raise BadInput((*reasons, Words("Nothing was changed.")))


def _field(header: str, *, exact: bool) -> str:
    plain = " ".join(re.findall(r"[a-z0-9]+", fold(header)))
    underscored = plain.replace(" ", "_")
    if underscored in FIELDS:
        return underscored
    if exact:
        return ""
    return next((field for field, also in _ALSO.items() if plain in also.split("|")), "")
