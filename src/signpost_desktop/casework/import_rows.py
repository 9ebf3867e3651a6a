"""One row of a team's spreadsheet, understood: what it says, and what could not be read in it.

Whatever a field cannot hold exactly as it was written goes along in `as_written`, so that
nothing of a row is lost.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from signpost_desktop.casework.cells import (
    read_answer,
    read_birth,
    read_date,
    read_languages,
    read_list,
    read_urgency,
)
from signpost_desktop.casework.choices import BARRIERS, OUTCOMES, REASONS, code_of
from signpost_desktop.casework.names import name_words
from signpost_desktop.casework.spreadsheet_reading import Table
from signpost_desktop.store.tables import NOT_ASKED
from signpost_directory.words import Words

_INTERPRETER = ("no", "yes", "woman", "man")


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row as Signpost keeps it. `problems` are (column, sentence) and hold nobody's data."""

    number: int
    content: tuple[tuple[str, str], ...]  # field and trimmed cell: what makes a row itself
    reference: str
    given_name: str
    family_name: str
    birth_date: str | None
    birth_estimated: bool
    languages: tuple[str, ...]
    interpreter: str
    phone: str
    email: str
    postcode: str
    contact_date: date | None
    venue: str
    needs: tuple[str, ...]
    note: str
    services: tuple[str, ...]
    needs_more_help: bool
    urgency: str
    reason: str
    owner: str
    due: date | None
    done: bool
    resolved: date | None
    outcome: str
    as_written: dict[str, str] = field(default_factory=dict)
    other: dict[str, str] = field(default_factory=dict)
    problems: tuple[tuple[str, str], ...] = ()

    @property
    def says_nothing(self) -> bool:
        """Whether there is nothing to keep: nobody, no need, no note, no service, no flag."""
        said = (self.needs, self.note, self.services, self.needs_more_help, self.has_person)
        return not any(said)

    @property
    def has_person(self) -> bool:
        """Whether the row tells of somebody who can be known again."""
        return bool(self.reference or self.given_name or self.family_name or self.phone)


class _Cells:
    """The cells of one row by field, collecting what was not understood."""

    def __init__(self, cells: dict[str, str]) -> None:
        self.cells = cells
        self.as_written: dict[str, str] = {}
        self.problems: list[tuple[str, str]] = []

    def text(self, name: str) -> str:
        written = self.cells.get(name, "")
        if written != written.strip():
            self.as_written[name] = written
        return written.strip()

    def keep(self, name: str, kept: str) -> None:
        """Notes the cell as written when what is kept of it says something else."""
        written = self.cells.get(name, "")
        if written and written != kept:
            self.as_written[name] = written

    def problem(self, name: str, sentence: str) -> None:
        self.problems.append((name, sentence))

    def day(self, name: str) -> date | None:
        found, understood = read_date(self.text(name))
        self.keep(name, found.isoformat() if found else "")
        if not understood:
            self.problem(
                name, Words("This is not a date. The row is kept, with the cell as written.")
            )
        return found

    def answer(self, name: str, allowed: tuple[str, ...]) -> str:
        found, understood = read_answer(self.text(name), allowed)
        self.keep(name, "" if found == NOT_ASKED else found)
        if not understood:
            self.problem(name, Words("This is neither yes nor no. It is kept as written."))
        return found


def read_rows(table: Table, mapping: Mapping[str, str]) -> Iterator[ImportRow]:
    """Every row of a table, understood, by the matching header → field."""
    places = [(index, mapping.get(header), header) for index, header in enumerate(table.headers)]
    for number, row in zip(table.numbers, table.rows, strict=True):
        cells = {name: row[index] for index, name, _header in places if name}
        other = {
            header: row[index] for index, name, header in places if not name and row[index].strip()
        }
        yield _read(number, cells, other)


def _read(number: int, written: dict[str, str], other: dict[str, str]) -> ImportRow:
    cells = _Cells(written)
    given, family = _names(cells)
    birth, estimated, understood = read_birth(cells.text("birth_year"))
    cells.keep("birth_year", birth or "")
    if not understood:
        cells.problem("birth_year", Words("This is not a year of birth. It is kept as written."))
    languages = read_languages(cells.text("languages"))
    cells.keep("languages", ";".join(languages))
    needs = read_list(cells.text("needs"))
    cells.keep("needs", ";".join(needs))
    services = read_list(cells.text("signposted_to"))
    cells.keep("signposted_to", ";".join(services))
    done, resolved = _resolved(cells)
    reason, outcome = cells.text("reason"), cells.text("outcome")
    return ImportRow(
        number=number,
        content=tuple((n, v.strip()) for n, v in sorted({**other, **written}.items())),
        reference=cells.text("reference"),
        given_name=given,
        family_name=family,
        birth_date=birth,
        birth_estimated=estimated,
        languages=languages,
        interpreter=cells.answer("interpreter", _INTERPRETER),
        phone=cells.text("phone"),
        email=cells.text("email"),
        postcode=cells.text("postcode"),
        contact_date=cells.day("contact_date"),
        venue=cells.text("venue"),
        needs=needs,
        note=cells.text("note"),
        services=services,
        needs_more_help=_flagged(cells),
        urgency=_urgency(cells),
        reason=code_of(reason, REASONS),
        owner=cells.text("owner"),
        due=cells.day("due"),
        done=done,
        resolved=resolved,
        outcome=code_of(outcome, OUTCOMES),
        as_written=cells.as_written,
        other=other,
        problems=tuple(cells.problems),
    )


def barrier_of(outcome: str) -> str:
    """What got in the way, when the outcome says it; else not asked."""
    return outcome if outcome in BARRIERS else NOT_ASKED


def _names(cells: _Cells) -> tuple[str, str]:
    """Given and family name; a whole name is split before its last word, or at a comma."""
    given, family = cells.text("given_name"), cells.text("family_name")
    whole = cells.text("name")
    if not whole:
        return _named(given), _named(family)
    cells.as_written["name"] = cells.cells["name"]
    if given or family:
        return _named(given), _named(family)
    if "," in whole:
        family, _comma, given = whole.partition(",")
    else:
        given, _space, family = whole.rpartition(" ")
        given, family = (given, family) if given else (family, "")
    return _named(given.strip()), _named(family.strip())


def _named(name: str) -> str:
    """A name; "?" and "unknown" are none."""
    known = name_words(name) and name.casefold() not in (
        "unknown",
        "not known",
        "n/a",
        "none",
    )
    return name if known else ""


def _flagged(cells: _Cells) -> bool:
    """Whether they need more help. A word that is not clear counts as yes: nobody is lost."""
    written = cells.text("needs_more_help")
    found, understood = read_answer(written)
    cells.keep("needs_more_help", {"yes": "yes", "no": "no"}.get(found, ""))
    if not understood:
        cells.problem("needs_more_help", Words("This is neither yes nor no. It is taken as yes."))
        return True
    if found == NOT_ASKED and (cells.text("due") or cells.text("reason")):
        cells.problem(
            "needs_more_help", Words("Empty, but there is a reason or a date. Taken as yes.")
        )
        return True
    return found == "yes"


def _urgency(cells: _Cells) -> str:
    urgency, understood = read_urgency(cells.text("urgency"))
    cells.keep("urgency", urgency)
    if not understood:
        cells.problem("urgency", Words("This is not urgent, soon or routine. It is taken as soon."))
    return urgency


def _resolved(cells: _Cells) -> tuple[bool, date | None]:
    """Whether it is done, and when. "No" means not; another word means done on an unknown day."""
    written = cells.text("resolved")
    if read_answer(written)[0] == "no" or not written:
        cells.keep("resolved", "")
        return False, None
    day = None if read_answer(written)[0] == "yes" else cells.day("resolved")
    cells.keep("resolved", day.isoformat() if day else "")
    if day is None and read_answer(written) == (NOT_ASKED, True):
        return False, None
    return True, day
