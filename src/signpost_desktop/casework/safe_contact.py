"""The words about safe contact that stand beside every phone number of a person.

Hazard 2: a call or a letter that the wrong person sees can do harm. So a number is never handed
on alone: `SafePhone` is the only way a client's number leaves casework.
"""

from dataclasses import dataclass

from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT, Client
from signpost_directory.words import Words, together

TWO_VERSIONS = Words("Two versions: check before you ring.")
ASK_FIRST = Words("Safe contact not asked. Ask before you ring.")
_WAYS = (
    ("text", Words("text"), Words("Text only."), Words("Do not text.")),
    ("ring", Words("ring"), Words("Ring only."), Words("Do not ring.")),
    (
        "message",
        Words("leave a message"),
        Words("Leave a message only."),
        Words("Leave no messages."),
    ),
    ("write", Words("write"), Words("Write only."), Words("No letters.")),
)


@dataclass(frozen=True, slots=True)
class SafePhone:
    """A phone number with the words that must be shown wherever it is."""

    number: str
    words: str

    def __str__(self) -> str:
        return f"{self.number}. {self.words}" if self.number else self.words


def safe_contact_words(client: Client, *merged: Client) -> str:
    """How this person may be reached, in short plain sentences; never empty.

    `merged` are records merged into this one: a "no" in any of them stands. What has two versions
    comes as strict as the stricter of them: see `safe_records`.
    """
    answers = {way: strictest_answer(way, (client, *merged)) for way, *_words in _WAYS}
    sentences = _sentences(answers)
    for own in dict.fromkeys(each.safe_words.strip() for each in (client, *merged)):
        if own.startswith(TWO_VERSIONS):
            rest = own.removeprefix(TWO_VERSIONS).strip()
            sentences[:0] = [TWO_VERSIONS, rest] if rest else [TWO_VERSIONS]
        elif own:
            sentences.append(own if own.endswith((".", "!", "?")) else f"{own}.")
    if not sentences:
        return ASK_FIRST
    if answers["ring"] in (NOT_ASKED, PREFERS_NOT):
        sentences.append(Words("Ask before you ring."))
    return together(sentences, " ")


def safe_phone(client: Client, *merged: Client) -> SafePhone:
    """A client's number, which may be empty, with its words."""
    number = next((each.phone for each in (client, *merged) if each.phone), "")
    return SafePhone(number, safe_contact_words(client, *merged))


def has_safe_contact_rules(client: Client, *merged: Client) -> bool:
    """Whether something is known that limits how to reach them: a sheet then asks "Safe?"."""
    return any(
        each.safe_words.strip()
        or any(getattr(each, way) in ("no", PREFERS_NOT) for way, *_words in _WAYS)
        for each in (client, *merged)
    )


def strictest_answer(way: str, clients: tuple[Client, ...]) -> str:
    """ "no" in any of these records stands, then what they prefer not to say."""
    answers = [str(getattr(client, way)) for client in clients]
    for answer in ("no", PREFERS_NOT):
        if answer in answers:
            return answer
    return "yes" if "yes" in answers else NOT_ASKED


def _sentences(answers: dict[str, str]) -> list[str]:
    if all(answer == PREFERS_NOT for answer in answers.values()):
        return [Words("Prefers not to say how to be reached.")]
    allowed = [(may, only) for way, may, only, _no in _WAYS if answers[way] == "yes"]
    refused: list[str] = [no for way, _may, _only, no in _WAYS if answers[way] == "no"]
    if len(allowed) == 1 and refused:
        return [allowed[0][1], *refused]
    if not allowed:
        return refused
    *first, last = [may for may, _only in allowed]
    ways = Words("{0} or {1}", together(first), last) if first else last
    return [Words("May {0}.", ways), *refused]
