"""The one running record at the table: what was found, given and said, until it is saved.

It is filled by the search itself and kept as a draft while it grows. Nothing here knows a window.
"""

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from typing import Any

from uuid6 import uuid7

from signpost_desktop.casework.contacts import NeedHeard, NewContact, ServiceGiven
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.directory.hits import Hit
from signpost_desktop.store.clock import london_day
from signpost_desktop.store.tables import NOT_ASKED

ANSWERS = ("barrier", "may_quote", "age_band", "privacy_told")
"""The optional answers under "More": not asked, prefers not to say, or a value."""


@dataclass
class GivenService:
    """A service in the record: what was told of it, how, and the need that found it."""

    service_id: str
    name: str
    told: dict[str, Any] = field(default_factory=dict)
    how: str = "told"
    need: str = ""  # concept id or words of the need, "" when none
    sensitive: bool = False


@dataclass
class MoreHelp:
    """Somebody needs more help: why, how soon, who, and how to find them without a name."""

    reason: str = ""
    urgency: str = "soon"
    owner: str = "me"
    find_again: str = ""
    due: str | None = None  # ISO date; None: by urgency


def new_id() -> str:
    """A fresh id for a record's draft."""
    return str(uuid7())


@dataclass
class RunningRecord:
    """What is known of this contact so far. `worked` counts seconds, without covered time."""

    draft_id: str = field(default_factory=new_id)
    client_ids: tuple[str, ...] = ()
    needs: list[NeedHeard] = field(default_factory=list)
    services: list[GivenService] = field(default_factory=list)
    note: str = ""
    note_for_safeguarding: bool = False
    note_is_sealed: bool = False  # an earlier note is kept sealed; it is not typed again
    language: str = NOT_ASKED
    barrier: str = NOT_ASKED
    may_quote: str = NOT_ASKED
    age_band: str = NOT_ASKED
    privacy_told: str = NOT_ASKED
    own_words: str = ""
    channel: str = "in_person"
    venue: str | None = None  # None: today's hall
    postcode: str = ""
    amends: str | None = None
    more_help: MoreHelp | None = None
    new_client: dict[str, str] = field(default_factory=dict)  # a form not yet finished
    appointment: dict[str, str] = field(default_factory=dict)  # for the sheet: see `Appointment`
    screen_answers: dict[str, str] = field(default_factory=dict)  # by question, not yet looked at
    happened_at: datetime | None = None  # set when an undone contact is taken up again
    started_at: datetime | None = None
    resumed_at: datetime | None = None
    worked: float = 0.0

    def is_empty(self) -> bool:
        """Whether there is nothing that anybody would miss."""
        typed = (self.note.strip(), self.own_words.strip(), *self.new_client.values(),
                 *self.appointment.values())  # fmt: skip
        kept = (self.client_ids, self.needs, self.services, self.more_help, self.note_is_sealed,
                self.screen_answers)  # fmt: skip
        answers = (self.language, *(getattr(self, name) for name in ANSWERS))
        return not any((*typed, *kept)) and all(answer == NOT_ASKED for answer in answers)

    # Time -----------------------------------------------------------------------------------

    def resume(self, now: datetime) -> None:
        """Start, or go on, counting minutes."""
        self.started_at = self.started_at or now
        self.resumed_at = self.resumed_at or now

    def pause(self, now: datetime) -> None:
        """Stop counting: covered, locked, or set aside."""
        self.worked = self.seconds(now)
        self.resumed_at = None

    def seconds(self, now: datetime) -> float:
        """How long this person was at the table, less covered time."""
        running = (now - self.resumed_at).total_seconds() if self.resumed_at else 0.0
        return self.worked + max(0.0, running)

    def minutes(self, now: datetime) -> int:
        """Minutes begun, at most a day."""
        return min(24 * 60, math.ceil(self.seconds(now) / 60))

    # Services and needs ------------------------------------------------------------------------

    def has(self, service_id: str) -> bool:
        """Whether this service was added."""
        return any(given.service_id == service_id for given in self.services)

    def add_service(self, hit: Hit, need: NeedHeard | None) -> None:
        """Add a service and the need whose words found it, each once."""
        if self.has(hit.service_id):
            return
        if need is not None and all(key_of(each) != key_of(need) for each in self.needs):
            self.needs.append(need)
        told = {
            "phone": hit.phone,
            "opening": hit.opening_line,
            "source": hit.source_line,
            "checked": hit.checked_line,
        }
        key = key_of(need) if need else ""
        self.services.append(
            GivenService(hit.service_id, hit.name, told, "told", key, hit.sensitive)
        )

    def take_out_service(self, service_id: str) -> None:
        """Take a service out again, and its need when no other service answers it."""
        gone = [given for given in self.services if given.service_id == service_id]
        self.services = [given for given in self.services if given.service_id != service_id]
        still = {given.need for given in self.services}
        for given in gone:
            if given.need and given.need not in still:
                self.take_out_need(given.need, even_unmet=False)

    def take_out_need(self, key: str, *, even_unmet: bool = True) -> None:
        """Take a need out again. One for which nothing was found stays unless asked."""
        self.needs = [
            need
            for need in self.needs
            if key_of(need) != key or (need.nothing_found and not even_unmet)
        ]

    def add_unmet_need(self, need: NeedHeard) -> None:
        """A need for which nothing was found: that, too, is worth knowing."""
        self.take_out_need(key_of(need))
        self.needs.append(need)

    def sheet_given(self, service_ids: frozenset[str]) -> None:
        """A sheet was handed over: services that were merely told are now given on paper."""
        for given in self.services:
            if given.service_id in service_ids and given.how == "told":
                given.how = "sheet"

    # Drafts and saving ----------------------------------------------------------------------

    def to_new_contact(self, now: datetime, venue: str = "") -> NewContact:
        """The request to record it. `venue` is today's hall.

        The time is now, unless this was begun on another day.
        """
        begun = self.started_at
        late = begun is not None and london_day(begun) != london_day(now)
        return NewContact(
            client_ids=self.client_ids,
            needs=tuple(self.needs),
            services=tuple(
                ServiceGiven(given.service_id, given.name, given.told, given.how)
                for given in self.services
            ),
            note=self.note,
            note_for_safeguarding=self.note_for_safeguarding and bool(self.note.strip()),
            happened_at=self.happened_at or (begun if late else None),
            minutes=self.minutes(now),
            channel=self.channel,
            venue=venue if self.venue is None else self.venue,
            language=self.language,
            postcode="" if self.client_ids else self.postcode,
            own_words=self.own_words,
            amends=self.amends,
            follow_up=self._follow_up(),
            **{name: getattr(self, name) for name in ANSWERS},
        )

    def _follow_up(self) -> NewFollowUp | None:
        more = self.more_help
        if more is None:
            return None
        due = date.fromisoformat(more.due) if more.due else None
        find_again = "" if self.client_ids else more.find_again
        return NewFollowUp(more.reason, more.urgency, more.owner, due, find_again)

    def to_body(self, now: datetime) -> dict[str, Any]:
        """The body of its draft: JSON, named as in NewContact where both have a thing."""
        body = asdict(self)
        del body["draft_id"], body["resumed_at"], body["more_help"]
        return body | {
            "client_ids": list(self.client_ids),
            "follow_up": asdict(self.more_help) if self.more_help else None,
            "happened_at": self.happened_at.isoformat() if self.happened_at else None,
            "started_at": self.started_at.isoformat() if self.started_at else None,
            "worked": self.seconds(now),
        }

    @classmethod
    def from_body(
        cls, body: Mapping[str, Any], draft_id: str, worker_id: str = ""
    ) -> "RunningRecord":
        """The record of a draft, or of a contact that was undone. Unknown keys are passed over."""
        same = ("note", "note_for_safeguarding", "note_is_sealed", "language", "own_words",
                "channel", "venue", "postcode", "amends", *ANSWERS)  # fmt: skip
        record = cls(draft_id, **{name: body[name] for name in same if name in body})
        record.client_ids = tuple(body.get("client_ids") or ())
        record.needs = [NeedHeard(**need) for need in body.get("needs") or ()]
        record.services = [GivenService(**given) for given in body.get("services") or ()]
        record.new_client = dict(body.get("new_client") or {})
        record.appointment = dict(body.get("appointment") or {})
        record.screen_answers = dict(body.get("screen_answers") or {})
        record.happened_at = _moment(body.get("happened_at"))
        record.started_at = _moment(body.get("started_at")) or record.happened_at
        record.worked = float(body.get("worked") or 60 * int(body.get("minutes") or 0))
        follow_up = body.get("follow_up")
        if follow_up:
            owner = follow_up.get("owner") or "team"
            owner = "me" if owner == worker_id else owner
            record.more_help = MoreHelp(**{**follow_up, "owner": owner})
        return record


def key_of(need: NeedHeard) -> str:
    """What tells one need from another: its concept, else its words."""
    return need.concept or need.words.casefold()


def _moment(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
