"""CAPITAL NAMES as people write them: "THE DENSHAM SURGERY" becomes "The Densham Surgery"."""

import re
from functools import lru_cache

_SMALL_WORDS = "a an and at by de for from in of on or the to under upon with"
_INITIALS = (
    "NHS GP GPS PMS APMS GMS UK CIC PCT PCN ICB ICS HMP YOI MOD RAF USA BBC YMCA YWCA LGBT LGBTQ"
    " CAMHS IAPT ADHD HIV STI II III IV VI VII VIII IX XI XII XIII NE NW SE SW OOH CDC CVS HQ IT"
    " TV ESOL CAB RNIB RNID BAME DWP MC DDS"
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_SMALL = frozenset(_SMALL_WORDS.split())
_KEPT = frozenset(_INITIALS.split())
_SPELLED = {
    "LTD": "Ltd", "PLC": "plc", "DR": "Dr", "DRS": "Drs", "MR": "Mr", "MRS": "Mrs", "MS": "Ms",
    "ST": "St", "RD": "Rd", "CTR": "Ctr", "HLTH": "Hlth", "SQ": "Sq", "PK": "Pk", "TWR": "Twr",
    "BLDG": "Bldg", "BLDGS": "Bldgs", "GRN": "Grn", "MKT": "Mkt", "GDNS": "Gdns", "CT": "Ct",
    "LN": "Ln", "DRV": "Drv", "STN": "Stn", "LLOYDSPHARMACY": "LloydsPharmacy", "NR": "nr",
    "JHOOTS": "Jhoots", "PHCY": "Phcy", "FLR": "Flr", "HSE": "Hse", "CL": "Cl",
    "YR": "Yr", "GRP": "Grp", "SPTS": "Spts", "CRT": "Crt", "PL": "Pl",
}  # fmt: skip
_ORDINAL = re.compile(r"^\d+(?:ST|ND|RD|TH)$")
_MAC = re.compile(r"^MC[A-Z]{3,}$")


def is_shouted(text: str) -> bool:
    """Whether a text is several words in capitals; one word may be a brand or initials."""
    return text.isupper() and len(text) > 8 and " " in text.strip()


@lru_cache(maxsize=20_000)
def title_case(text: str) -> str:
    """A text in capitals as a title. Initials, postcodes' digits and NHS stay as they are."""
    words = list(_WORD.finditer(text))
    parts: list[str] = []
    end = 0
    for match in words:
        between = text[end : match.start()]
        parts.append(between)
        # A small word is one only between words: "DR A.B. SMITH" has initials.
        small = (between.isspace() or between == "-") and text[match.end() : match.end() + 1] in (
            "",
            " ",
            "-",
        )
        parts.append(_word(match.group(), first=match.start() == 0 or not small))
        end = match.end()
    parts.append(text[end:])
    return "".join(parts)


def _word(word: str, *, first: bool) -> str:
    upper = word.upper().replace("’", "'")
    if not first and word.lower() in _SMALL:
        return word.lower()
    if upper in _SPELLED:
        return _SPELLED[upper]
    if "'" in upper:
        return _with_apostrophe(word)
    if _ORDINAL.match(upper):
        return word.lower()
    if _MAC.match(upper):
        return "Mc" + word[2:].capitalize()
    return word.upper() if _stays_upper(upper) else word.capitalize()


def _stays_upper(word: str) -> bool:
    """Initials, flat numbers ("10A") and short words that cannot be said."""
    unsaid = len(word) <= 4 and not set(word) & set("AEIOUY")
    return word in _KEPT or len(word) == 1 or unsaid or any(c.isdigit() for c in word)


def _with_apostrophe(word: str) -> str:
    """O'NEILL and D'ARCY begin a name; SURGERY'S and DON'T end a word."""
    mark = "’" if "’" in word else "'"
    head, tail = word.split(mark, 1)
    if len(head) == 1 and len(tail) > 2:
        return f"{head.upper()}{mark}{_word(tail, first=True)}"
    return f"{_word(head, first=True)}{mark}{tail.lower()}"
