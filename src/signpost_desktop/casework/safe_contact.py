"""The words about safe contact that stand beside every phone number of a person.

Hazard 2: a call or a letter that the wrong person sees can do harm. So a number is never handed
on alone: `SafePhone` is the only way a client's number leaves casework.
"""

from dataclasses import dataclass

from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT, Client

TWO_VERSIONS = "Two versions: check before you ring."
ASK_FIRST = "Safe contact not asked. Ask before you ring."
_WAYS = (
    ("text", "Text", "Do not text."),
    ("ring", "Ring", "Do not ring."),
    ("message", "Leave a message", "Leave no messages."),
    ("write", "Write", "No letters."),
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
    answers = {way: _strictest(way, (client, *merged)) for way, _yes, _no in _WAYS}
    sentences = _sentences(answers)
    for own in dict.fromkeys(each.safe_words.strip() for each in (client, *merged)):
        if own.startswith(TWO_VERSIONS):
            sentences.insert(0, own)
        elif own:
            sentences.append(own if own.endswith((".", "!", "?")) else f"{own}.")
    if not sentences:
        return ASK_FIRST
    if answers["ring"] in (NOT_ASKED, PREFERS_NOT):
        sentences.append("Ask before you ring.")
    return " ".join(sentences)


def safe_phone(client: Client, *merged: Client) -> SafePhone:
    """A client's number, which may be empty, with its words."""
    number = next((each.phone for each in (client, *merged) if each.phone), "")
    return SafePhone(number, safe_contact_words(client, *merged))


def has_safe_contact_rules(client: Client, *merged: Client) -> bool:
    """Whether something is known that limits how to reach them: a sheet then asks "Safe?"."""
    return any(
        each.safe_words.strip()
        or any(getattr(each, way) in ("no", PREFERS_NOT) for way, _yes, _no in _WAYS)
        for each in (client, *merged)
    )


def _strictest(way: str, clients: tuple[Client, ...]) -> str:
    answers = [str(getattr(client, way)) for client in clients]
    for answer in ("no", PREFERS_NOT):
        if answer in answers:
            return answer
    return "yes" if "yes" in answers else NOT_ASKED


def _sentences(answers: dict[str, str]) -> list[str]:
    if all(answer == PREFERS_NOT for answer in answers.values()):
        return ["Prefers not to say how to be reached."]
    allowed = [yes for way, yes, _no in _WAYS if answers[way] == "yes"]
    refused = [no for way, _yes, no in _WAYS if answers[way] == "no"]
    sentences = []
    if len(allowed) == 1 and refused:
        sentences.append(f"{allowed[0]} only.")
    elif allowed:
        sentences.append(_joined(allowed) + ".")
    return sentences + refused


def _joined(ways: list[str]) -> str:
    *first, last = [f"{way[0].lower()}{way[1:]}" for way in ways]
    return f"May {', '.join(first)} or {last}" if first else f"May {last}"
