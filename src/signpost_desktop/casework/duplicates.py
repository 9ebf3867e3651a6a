"""When two records may be one person: names, year of birth, phone and postcode, weighed."""

from dataclasses import dataclass

from signpost_desktop.casework.client_keys import phone_key
from signpost_desktop.casework.names import name_words, same_word
from signpost_directory.words import Words, together

QUESTION = Words("Is this someone we know?")
_GUESS_YEARS = 3


@dataclass(frozen=True, slots=True)
class Identity:
    """What is compared of a person. 1 January counts as a guessed year."""

    given: tuple[str, ...]
    family: tuple[str, ...]
    birth: str = ""
    guessed: bool = False
    phone: str = ""
    postcode: str = ""

    @property
    def year(self) -> int | None:
        return int(self.birth[:4]) if self.birth[:4].isdigit() else None


@dataclass(frozen=True, slots=True)
class Likeness:
    """How far two people agree. `contradicts`: their years of birth cannot both be right."""

    names: int  # 0 unlike, 1 one name meets, 2 given and family names meet
    birth: bool
    contradicts: bool
    phone: bool
    postcode: bool

    @property
    def worth_asking(self) -> bool:
        """Whether the worker should be asked "Is this someone we know?"."""
        if self.names == 2:
            return not self.contradicts or self.phone
        if self.names == 1:
            return self.phone or (self.birth and self.postcode)
        return self.phone and self.birth

    @property
    def well_supported(self) -> bool:
        """Stricter, for whole spreadsheets: the names and something besides agree."""
        return self.names == 2 and (self.birth or self.phone) and not self.contradicts

    @property
    def weight(self) -> int:
        """Stronger likeness is higher."""
        return self.names * 4 + self.phone * 3 + self.birth * 2 + self.postcode

    def words(self) -> str:
        """What agrees, for a report: "same name, same year of birth"."""
        pairs = (
            (self.names == 2, Words("same name")),
            (self.names == 1, Words("a name in common")),
            (self.birth, Words("same year of birth")),
            (self.phone, Words("same phone")),
            (self.postcode, Words("same postcode")),
        )
        return together(words for holds, words in pairs if holds)


def identity(
    given: str,
    family: str,
    known_as: str = "",
    *,
    birth: str | None = None,
    estimated: bool = False,
    phone: str = "",
    postcode: str = "",
) -> Identity:
    """The compared form of what was written of a person."""
    guessed = estimated or bool(birth and birth.endswith("-01-01"))
    tidy = "".join(postcode.upper().split())
    return Identity(
        name_words(given, known_as),
        name_words(family),
        birth or "",
        guessed,
        phone_key(phone),
        tidy,
    )


def likeness(one: Identity, other: Identity) -> Likeness:
    """How far two people agree, whatever order their names were written in."""
    birth, contradicts = _births(one, other)
    return Likeness(
        _names(one, other),
        birth,
        contradicts,
        bool(one.phone) and one.phone == other.phone,
        bool(one.postcode) and one.postcode == other.postcode,
    )


def _names(one: Identity, other: Identity) -> int:
    if (_meet(one.given, other.given) and _meet(one.family, other.family)) or (
        _meet(one.given, other.family) and _meet(one.family, other.given)
    ):
        return 2
    alone = not (one.family and other.family) and not (one.given and other.given)
    everything = (*one.given, *one.family), (*other.given, *other.family)
    if alone and _meet(*everything):
        return 1
    return 1 if _meet(one.given, other.given) else 0


def _meet(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return any(same_word(first, second) for first in one for second in other)


def _births(one: Identity, other: Identity) -> tuple[bool, bool]:
    if one.year is None or other.year is None:
        return False, False
    apart = abs(one.year - other.year)
    if one.guessed or other.guessed:
        return apart <= _GUESS_YEARS, apart > _GUESS_YEARS
    if len(one.birth) == len(other.birth) == len("1984-03-17"):
        return one.birth == other.birth, apart > 0
    return apart == 0, apart > 0
