"""One line of search results: what the caseworker reads, and what a screen reader says."""

from dataclasses import dataclass, field
from datetime import date, datetime

from signpost_desktop.directory.facets import language_names
from signpost_desktop.directory.freshness import checked_line, is_stale
from signpost_desktop.directory.opening import Opening, open_on, opening_at
from signpost_desktop.directory.services import ServiceView
from signpost_directory.normalise import words
from signpost_directory.records import ServiceRecord
from signpost_directory.words import Words, measured, together


@dataclass(frozen=True, slots=True)
class Hit:
    """A service as a row. Unknown is said in words; nothing is blank.

    `own_name` is its name in the client's language, "" where it has none.
    """

    service_id: str
    source_record_id: str
    name: str
    kind: str
    organization: str
    phone: str
    miles: float | None
    opening: str  # open, closed, unknown
    opening_line: str
    source_line: str
    checked_line: str
    stale: bool
    needs: tuple[str, ...]
    sensitive: bool
    may_not_cover: bool
    own_name: str = ""

    @property
    def kind_line(self) -> str:
        """ "GP practice · 0.4 miles": what it is and how far."""
        what = self.kind or self.organization
        far = "" if self.miles is None else _miles(self.miles)
        return together((part for part in (what, far) if part), " · ")

    def sentence(self, position: int, total: int) -> str:
        """The row as one sentence, for a screen reader."""
        parts = [self.own_name, self.name, self.kind or self.organization]
        if self.miles is not None:
            parts.append(_miles(self.miles))
        parts += [self.opening_line, Words("{0} of {1}", position, total)]
        return together(part for part in parts if part)


def _miles(miles: float) -> str:
    return measured("{0} mile", "{0} miles", f"{miles:.1f}")


@dataclass(frozen=True, slots=True)
class Wish:
    """What the caseworker asked besides the need. Only a filter refuses; words re-order."""

    open_at: datetime | None = None
    days: frozenset[date] = field(default_factory=frozenset)
    speaks: str = ""
    languages: frozenset[str] = field(default_factory=frozenset)
    free: bool = False
    strict_free: bool = False

    def any(self) -> bool:
        """Whether there is anything to weigh."""
        return bool(self.open_at or self.days or self.speaks or self.languages or self.free)

    def refuses(self) -> bool:
        """Whether a filter may refuse services, so that more of them must be looked at."""
        return bool(self.open_at or self.speaks or self.strict_free)

    def weigh(self, record: ServiceRecord) -> float | None:
        """A bonus, or None when a filter refuses. What is not known is never refused."""
        bonus = 0.0
        if self.open_at and opening_at(record, self.open_at).state == "closed":
            return None
        for day in self.days:
            runs = open_on(record, day)
            bonus += 0.0 if runs is None else 0.35 if runs else -0.35
        if self.speaks:
            spoken = speaks(record, self.speaks)
            if spoken is False:
                return None
            bonus += 0.5 if spoken else 0.0
        bonus += 0.5 * sum(bool(speaks(record, code)) for code in self.languages)
        if self.free:
            costs = is_free(record)
            if costs is False and self.strict_free:
                return None
            bonus += 0.2 if costs else -0.2 if costs is False else 0.0
        return bonus


def speaks(record: ServiceRecord, language: str) -> bool | None:
    """Whether a language (code or English name) is spoken; None when no language is listed."""
    told = [one for one in record.languages if words(f"{one.code} {one.name}")]
    if not told:
        return None
    wanted = language.strip().casefold().replace("_", "-")
    code = _code(wanted) or wanted.partition("-")[0]
    for spoken in told:
        if code in (spoken.code.casefold().partition("-")[0], _code(spoken.name)):
            return True
        if wanted == spoken.name.casefold():
            return True
    return False


def _code(name: str) -> str | None:
    return language_names().get(" ".join(words(name)))


def is_free(record: ServiceRecord) -> bool | None:
    """Whether it costs nothing; None when no price is known."""
    fees = words(record.fees)
    said_free = "free" in fees and not {"not", "no"} & set(fees)
    if said_free or any(cost.amount == 0 for cost in record.costs):
        return True
    if any(cost.amount for cost in record.costs):
        return False
    return None


@dataclass(frozen=True, slots=True)
class Told:
    """What the row of a service says at a moment, whatever was asked."""

    phone: str
    opening: Opening
    checked_line: str
    stale: bool


def tell(view: ServiceView, moment: datetime, today: date, *, then: bool = False) -> Told:
    """What can be said at a moment (aware) and day. `then`: the moment is not now."""
    phones = view.phones
    checked = view.record.assured_date or view.published
    return Told(
        phones[0].number if phones else Words("Phone not known"),
        opening_at(view.record, moment, then=then),
        checked_line(checked, today),
        is_stale(checked, today),
    )


def make_hit(
    view: ServiceView, told: Told, miles: float | None, needs: tuple[str, ...], *, sensitive: bool
) -> Hit:
    """The row of a service for a query: what is told of it, how far it is, which needs it meets."""
    record = view.record
    return Hit(
        view.id,
        record.id,
        record.name,
        record.kind,
        record.organization.name if record.organization else "",
        told.phone,
        miles,
        told.opening.state,
        told.opening.words,
        view.source_name,
        told.checked_line,
        told.stale,
        needs,
        sensitive,
        record.may_not_cover,
    )
