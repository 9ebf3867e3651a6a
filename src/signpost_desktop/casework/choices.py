"""The choices that casework offers, as codes with their plain words.

Sources: the founding document's reasons and the Signpost outcome list
(shared design, CODELISTS.md, November 2026). Data may hold other words: a spreadsheet's reason
that is on no list is kept as it was written.
"""

from signpost_directory.words import for_people

REASONS: dict[str, str] = for_people(
    {
        "housing_crisis": "housing crisis",
        "no_gp": "no GP",
        "risk_from_others": "risk from others",
        "complex_needs": "complex needs",
        "isolated": "isolated",
        "language_barrier": "language barrier",
        "digital_exclusion": "digital exclusion",
        "no_recourse": "no recourse to public funds",
        "other": "something else",
    }
)
OUTCOMES: dict[str, str] = for_people(
    {
        "got_help": "got help",
        "appointment_booked": "appointment booked",
        "waiting": "waiting",
        "no_answer": "contacted, no answer",
        "not_eligible": "not eligible",
        "no_capacity": "no capacity or funds",
        "language_barrier": "language barrier",
        "no_interpreter": "no interpreter",
        "digital_barrier": "digital barrier",
        "cost": "cost",
        "travel": "travel",
        "fear": "fear or mistrust",
        "discrimination": "discrimination",
        "did_not_go": "did not go",
        "no_longer_needed": "no longer needed",
        "unknown": "unknown",
    }
)
BARRIERS: dict[str, str] = {
    code: OUTCOMES[code]
    for code in (
        "not_eligible", "no_capacity", "language_barrier", "no_interpreter", "digital_barrier",
        "cost", "travel", "fear", "discrimination",
    )
}  # fmt: skip
URGENCIES = ("urgent", "soon", "routine")
HOW = for_people(
    {"told": "Told", "sheet": "Sheet", "introduced": "Introduced", "referred": "Referred"}
)
CHANNELS = for_people({
    "in_person": "in person", "phone": "by phone", "text": "by text", "email": "by email",
    "video": "by video", "home": "at home", "other": "another way",
})  # fmt: skip
AGE_BANDS = ("0-15", "16-17", "18-24", "25-34", "35-49", "50-64", "65-74", "75+")


def words_of(code: str, choices: dict[str, str]) -> str:
    """The plain words of a code; words that are no code come back as they are."""
    return choices.get(code, code)


def code_of(words: str, choices: dict[str, str]) -> str:
    """The code of some plain words, whatever their case; other words come back as they are."""
    wanted = words.strip().casefold()
    for code, label in choices.items():
        if wanted in (code, label.casefold()):
            return code
    return words.strip()
