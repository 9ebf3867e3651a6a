"""Making the demo: an invented organization with people, contacts and follow-ups, told day by day.

Everything in it is invented (resources/demo). The days are counted back from the clock, and each
thing is recorded through the same acts as at the table, by a clock that stands at its moment.
"""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from signpost_desktop.access.people import add_person
from signpost_desktop.access.roles import Role
from signpost_desktop.casework.clients import NewClient, create_client
from signpost_desktop.casework.contacts import NeedHeard, NewContact, ServiceGiven, record_contact
from signpost_desktop.casework.follow_ups import NewFollowUp, resolve, tried_no_answer
from signpost_desktop.casework.working_days import add_working_days
from signpost_desktop.demo_mark import (
    DEMO,
    DEMO_PASSPHRASE,
    DEMO_PIN,
    begin_demo,
    demo_folder,
    finish_demo,
    is_demo,
    remove_demo,
)
from signpost_desktop.directory.importing import import_sources
from signpost_desktop.resources import resource
from signpost_desktop.store.clock import LONDON, Clock, system_clock
from signpost_desktop.store.session import Worker
from signpost_desktop.store.tables import NOT_ASKED
from signpost_desktop.store.vault import Vault, create_profile

__all__ = ["DEMO", "DEMO_PASSPHRASE", "DEMO_PIN", "demo_folder", "is_demo", "make_demo_profile",
           "remove_demo"]  # fmt: skip

_LIST = "Demo list of invented services"
_LEAD_PHONE = "020 7946 0999"
_VENUE_POSTCODE = "N7 6QT"
_STEPS = ("given_name", "family_name", "known_as", "birth_date", "birth_estimated", "interpreter",
          "phone", "postcode", "ring", "text", "message", "write", "safe_words", "privacy_told",
          "reference")  # fmt: skip


def make_demo_profile(folder: Path, passphrase: str, *, clock: Clock = system_clock) -> Vault:
    """Make the demo in an empty folder and return it open, as Hodan, who may do everything.

    Takes a few seconds. Raises what `create_profile` raises; a demo half made is removed.
    """
    script = json.loads(resource("demo", "people.json").read_text("utf-8"))
    begin_demo(folder)
    telling = _Telling(_morning(clock() - timedelta(days=_earliest(script) + 7)))
    first, *others = script["staff"]
    vault, _recovery = create_profile(
        folder, script["organization"], first["name"], passphrase, clock=telling
    )
    try:
        _tell(vault, telling, script, others, passphrase, clock)
        finish_demo(folder)
    except BaseException:
        vault.close()
        remove_demo(folder)
        raise
    return vault


class _Telling:
    """A clock that stands at the moment that is being told."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def __call__(self) -> datetime:
        return self.instant


@dataclass(frozen=True)
class _Team:
    """The demo's people as workers, by name."""

    vault: Vault
    workers: Mapping[str, Worker]

    @contextmanager
    def at_work(self, name: str) -> Iterator[None]:
        """Whatever is done in the block is done by this person."""
        before = self.vault.worker
        self.vault.worker = self.workers[name]
        try:
            yield
        finally:
            self.vault.worker = before

    def id_of(self, owner: str) -> str:
        return owner if owner == "team" else self.workers[owner].person_id


@dataclass(frozen=True)
class _Event:
    """Something that happened at a moment."""

    moment: datetime
    happen: Callable[[], None]


def _tell(
    vault: Vault,
    telling: _Telling,
    script: Mapping[str, Any],
    others: Sequence[Mapping[str, str]],
    passphrase: str,
    clock: Clock,
) -> None:
    now = clock()
    import_sources(vault.directory_engine, [str(resource("demo", "directory.json"))], clock=clock)
    with vault.directory_engine.begin() as connection:
        connection.exec_driver_sql("update source set name = ?", (_LIST,))
    team = _add_team(vault, others, passphrase)
    _settle(vault, script["venues"])
    story = _Story(vault, telling, team, _services(vault), now)
    for person in script["clients"]:
        story.plan_client(person)
    for contact in script["without_name"]:
        story.plan_contact(contact, lambda: ())
    story.happen()
    vault.clock = clock
    with vault.act() as session:
        venue = {"date": session.today().isoformat(), "venue": script["venues"][0],
                 "postcode": _VENUE_POSTCODE}  # fmt: skip
        session.set_setting("today_venue", venue)


def _add_team(vault: Vault, others: Sequence[Mapping[str, str]], passphrase: str) -> _Team:
    workers = {vault.worker.name: vault.worker}
    for person in others:
        roles = {person["role"], Role.CASEWORKER.value}
        added = add_person(vault, person["name"], passphrase, roles)
        workers[person["name"]] = Worker(added.person_id, person["name"], frozenset(roles))
    return _Team(vault, workers)


def _settle(vault: Vault, venues: Sequence[str]) -> None:
    with vault.act() as session:
        session.set_setting(DEMO, value=True)
        session.set_setting(
            "venues", [{"name": venue, "postcode": _VENUE_POSTCODE} for venue in venues]
        )
        session.set_setting("safeguarding_lead", {"name": "Ruth", "phone": _LEAD_PHONE})


def _services(vault: Vault) -> dict[str, str]:
    with vault.directory_engine.connect() as connection:
        rows = connection.exec_driver_sql("select name, id from service")
        return {str(name): str(service_id) for name, service_id in rows}


class _Story:
    """Plans everything that happened, then lets it happen in the order of time."""

    def __init__(
        self,
        vault: Vault,
        telling: _Telling,
        team: _Team,
        services: Mapping[str, str],
        now: datetime,
    ) -> None:
        self._vault = vault
        self._telling = telling
        self._team = team
        self._services = services
        self._now = now
        self._today = now.astimezone(LONDON).date()
        self._events: list[_Event] = []

    def happen(self) -> None:
        """Everything, the earliest first."""
        for event in sorted(self._events, key=lambda event: event.moment):
            self._telling.instant = event.moment
            event.happen()

    def plan_client(self, person: Mapping[str, Any]) -> None:
        """A person who gave a name at their first contact, and all their contacts."""
        known: list[str] = []
        contacts = sorted(person["contacts"], key=self._moment)
        first = contacts[0]

        def meet() -> None:
            values = {name: person[name] for name in _STEPS if name in person}
            new = NewClient(**values, languages=tuple(person["languages"]))
            with self._team.at_work(first["by"]), self._vault.act() as session:
                known.append(create_client(session, new).id)

        self._events.append(_Event(self._moment(first) - timedelta(minutes=1), meet))
        for contact in contacts:
            self.plan_contact(contact, lambda: tuple(known))

    def plan_contact(self, told: Mapping[str, Any], clients: Callable[[], tuple[str, ...]]) -> None:
        """A contact, with what became of its follow-up."""
        moment = self._moment(told)
        follow_up: list[str] = []

        def meet() -> None:
            new = self._contact(told, clients())
            with self._team.at_work(told["by"]), self._vault.act() as session:
                saved = record_contact(session, new)
            follow_up.extend([saved.follow_up_id] if saved.follow_up_id else [])

        self._events.append(_Event(moment, meet))
        flagged = told.get("follow_up")
        if flagged:
            self._plan_tries(flagged, moment, told["by"], follow_up)
            self._plan_end(flagged, told["by"], follow_up)

    def _plan_tries(
        self, flagged: Mapping[str, Any], after: datetime, by: str, follow_up: list[str]
    ) -> None:
        tries = int(flagged.get("tries", 0))
        last = self._last_try(self._today + timedelta(days=flagged["due_in_days"]))

        def ring() -> None:
            with self._team.at_work(by), self._vault.act() as session:
                tried_no_answer(session, follow_up[0])

        for back in range(tries):
            moment = _at(last - timedelta(days=back), time(16, 30 - back))
            self._events.append(_Event(max(moment, after + timedelta(minutes=30 - back)), ring))

    def _plan_end(self, flagged: Mapping[str, Any], by: str, follow_up: list[str]) -> None:
        if "outcome" not in flagged:
            return

        def end() -> None:
            with self._team.at_work(by), self._vault.act() as session:
                resolve(session, follow_up[0], flagged["outcome"])

        day = self._today - timedelta(days=flagged["resolved_days_ago"])
        self._events.append(_Event(_at(day, time(15, 0)), end))

    def _last_try(self, due: date) -> date:
        """The day of a try without an answer, after which it is due again by this date."""
        day = due - timedelta(days=1)
        while add_working_days(day, 1) > due:
            day -= timedelta(days=1)
        return day

    def _contact(self, told: Mapping[str, Any], clients: tuple[str, ...]) -> NewContact:
        return NewContact(
            client_ids=clients,
            needs=tuple(NeedHeard(**need) for need in told["needs"]),
            services=tuple(
                ServiceGiven(self._services[s["service"]], s["service"], how=s["how"])
                for s in told["services"]
            ),
            note=told.get("note", ""),
            happened_at=self._moment(told),
            minutes=told["minutes"],
            channel=told["channel"],
            venue=told["venue"],
            language=told.get("language", NOT_ASKED),
            barrier=told.get("barrier", NOT_ASKED),
            own_words=told.get("own_words", ""),
            may_quote=told.get("may_quote", NOT_ASKED),
            age_band=told.get("age_band", NOT_ASKED),
            follow_up=self._follow_up(told.get("follow_up")),
        )

    def _follow_up(self, flagged: Mapping[str, Any] | None) -> NewFollowUp | None:
        if flagged is None:
            return None
        return NewFollowUp(
            reason=flagged["reason"],
            urgency=flagged["urgency"],
            owner=self._team.id_of(flagged["owner"]),
            due=self._today + timedelta(days=flagged["due_in_days"]),
            find_again=flagged.get("find_again", ""),
        )

    def _moment(self, told: Mapping[str, Any]) -> datetime:
        """When it was; what was meant for later today than now has just been."""
        day = self._today - timedelta(days=told["days_ago"])
        return min(_at(day, time.fromisoformat(told["at"])), self._now - timedelta(minutes=2))


def _earliest(script: Mapping[str, Any]) -> int:
    contacts = [c for person in script["clients"] for c in person["contacts"]]
    return max(int(c["days_ago"]) for c in [*contacts, *script["without_name"]])


def _morning(moment: datetime) -> datetime:
    return _at(moment.astimezone(LONDON).date(), time(9, 0))


def _at(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, tzinfo=LONDON)
