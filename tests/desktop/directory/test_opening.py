"""Opening times in words: every recurrence we meet, and what is not known said to be so."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from dateutil import rrule
from hypothesis import given, settings
from hypothesis import strategies as st

from signpost_desktop.directory.opening import (
    LONDON,
    NOT_KNOWN,
    Opening,
    open_on,
    opening_at,
    weekly_lines,
)
from signpost_directory.records import Location, Schedule, ServiceRecord

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WEEKDAYS = Schedule(byday=DAYS[:5], opens_at="09:00", closes_at="17:00", freq="WEEKLY")


def record(*schedules: Schedule, **fields: object) -> ServiceRecord:
    return ServiceRecord(id="a", name="Example", schedules=schedules, **fields)  # type: ignore[arg-type]


def at(text: str, *schedules: Schedule) -> Opening:
    return opening_at(record(*schedules), datetime.fromisoformat(text).replace(tzinfo=LONDON))


def test_a_week() -> None:
    assert at("2026-11-24T09:00", WEEKDAYS) == Opening("open", "Open now until 17:00")
    assert at("2026-11-24T16:59:59", WEEKDAYS).state == "open"
    assert at("2026-11-24T17:00", WEEKDAYS) == Opening(
        "closed", "Closed now. Opens Wed 25 Nov 09:00"
    )
    assert at("2026-11-24T08:59", WEEKDAYS).words == "Closed now. Opens today 09:00"
    assert at("2026-11-28T12:00", WEEKDAYS).words == "Closed now. Opens Mon 30 Nov 09:00"


def test_a_moment_that_was_asked_about_is_not_called_now() -> None:
    moment = datetime(2026, 11, 28, 10, 0, tzinfo=LONDON)
    weekend = replace(WEEKDAYS, byday=("SA",))
    assert opening_at(record(weekend), moment, then=True).words == "Open then until 17:00"
    assert opening_at(record(WEEKDAYS), moment, then=True).words.startswith("Closed then.")


def test_a_lunch_break() -> None:
    morning = replace(WEEKDAYS, closes_at="12:30")
    afternoon = replace(WEEKDAYS, opens_at="13:30")
    assert at("2026-11-24T10:00", afternoon, morning).words == "Open now until 12:30"
    assert at("2026-11-24T13:00", afternoon, morning).words == "Closed now. Opens today 13:30"
    assert at("2026-11-24T14:00", afternoon, morning).words == "Open now until 17:00"


def test_over_midnight_and_all_day() -> None:
    night = Schedule(byday=("FR",), opens_at="20:00", closes_at="02:00")
    assert at("2026-11-28T01:59", night) == Opening("open", "Open now until 02:00")
    assert at("2026-11-28T02:00", night).state == "closed"
    assert at("2026-11-27T01:00", night).words == "Closed now. Opens today 20:00"
    always = Schedule(freq="DAILY", opens_at="00:00", closes_at="00:00")
    assert at("2026-11-28T03:00", always) == Opening("open", "Open now until 00:00")


def test_once_a_month() -> None:
    first = Schedule(byday=("1TU",), opens_at="10:00", closes_at="12:00", freq="MONTHLY")
    assert at("2026-12-01T11:00", first).state == "open"
    assert at("2026-12-08T11:00", first).words == "Closed now. Ring to ask when it opens"
    assert at("2026-11-24T11:00", first).words == "Closed now. Opens Tue 1 Dec 10:00"
    last = replace(first, byday=("-1TU",))
    assert at("2026-11-24T11:00", last).state == "open"
    assert weekly_lines(record(first, last)) == (
        "First Tue of the month 10:00 to 12:00",
        "Last Tue of the month 10:00 to 12:00",
    )


def test_days_of_the_month() -> None:
    day = Schedule(bymonthday="15,-1", opens_at="10:00", closes_at="12:00", freq="MONTHLY")
    runs = {d for d in range(1, 31) if open_on(record(day), date(2026, 11, d))}
    assert runs == {15, 30}
    assert weekly_lines(record(day)) == ("Day 15, last each month 10:00 to 12:00",)


def test_every_second_week_is_counted_from_its_start() -> None:
    fortnightly = replace(WEEKDAYS, byday=("TU",), interval=2, dtstart="2026-11-10")
    runs = [open_on(record(fortnightly), date(2026, 11, d)) for d in (3, 10, 17, 24)]
    assert runs == [False, True, False, True]
    assert weekly_lines(record(fortnightly)) == ("Tue, every 2 weeks 09:00 to 17:00",)


def test_every_second_week_without_a_start_is_not_known() -> None:
    some = replace(WEEKDAYS, byday=("TU",), interval=2)
    assert open_on(record(some), date(2026, 11, 24)) is None
    assert open_on(record(some), date(2026, 11, 25)) is False
    assert at("2026-11-24T10:00", some) == Opening(
        "unknown", "Not known if it runs on this day, ring first"
    )
    assert at("2026-11-24T18:00", some).state == "closed"
    assert at("2026-11-25T10:00", some).state == "closed"


def test_from_a_day_and_until_a_day() -> None:
    winter = replace(WEEKDAYS, valid_from="2026-12-01", valid_to="2027-02-28")
    assert at("2026-11-30T10:00", winter).words == "Closed now. Opens Tue 1 Dec 09:00"
    assert at("2027-02-26T10:00", winter).state == "open"
    assert at("2027-03-02T10:00", winter) == Opening("unknown", NOT_KNOWN)
    assert open_on(record(winter), date(2027, 3, 2)) is None
    assert weekly_lines(record(winter)) == (
        "Mon to Fri 09:00 to 17:00, from 1 December 2026, until 28 February 2027",
    )
    summer = replace(WEEKDAYS, valid_from="2027-03-01", closes_at="19:00")
    assert at("2027-03-02T18:00", winter, summer).state == "open"


@pytest.mark.parametrize(
    ("schedule", "state", "words"),
    [
        (Schedule(byday=("TU",)), "unknown", "Runs on this day, times not known. Ring first"),
        (Schedule(byday=("MO",)), "unknown", "Times not known, ring first"),
        (
            Schedule(byday=("TU",), opens_at="09:00"),
            "unknown",
            "Opens 09:00, closing time not known",
        ),
        (
            Schedule(opens_at="09:00", closes_at="17:00"),
            "unknown",
            "Not known if it runs on this day, ring first",
        ),
        (Schedule(description="By appointment"), "unknown", NOT_KNOWN),
        (Schedule(freq="WEEKLY"), "unknown", NOT_KNOWN),
    ],
)
def test_what_is_not_known_is_said(schedule: Schedule, state: str, words: str) -> None:
    assert at("2026-11-24T10:00", schedule) == Opening(state, words)


def test_a_day_with_times_does_not_hide_a_day_without() -> None:
    saturday = Schedule(byday=("SA",))
    assert at("2026-11-28T10:00", WEEKDAYS, saturday).state == "unknown"
    assert at("2026-11-29T10:00", WEEKDAYS, saturday).state == "closed"


def test_no_schedule_at_all() -> None:
    assert at("2026-11-24T10:00") == Opening("unknown", "Opening times not known, ring first")
    assert open_on(record(), date(2026, 11, 24)) is None
    assert weekly_lines(record()) == (NOT_KNOWN,)


def test_the_times_of_its_places_stand_in_for_its_own() -> None:
    place = Location(schedules=(replace(WEEKDAYS, description="Ring the bell"),))
    here = record(locations=(place,))
    moment = datetime(2026, 11, 24, 10, 0, tzinfo=LONDON)
    assert opening_at(here, moment).state == "open"
    assert weekly_lines(here) == ("Mon to Fri 09:00 to 17:00", "Ring the bell")
    evening = replace(WEEKDAYS, opens_at="18:00", closes_at="20:00")
    assert opening_at(replace(here, schedules=(evening,)), moment).state == "closed"


def test_clocks_go_forward_and_back() -> None:
    """Times are what the clock on the wall shows: in summer 09:00 is 08:00 UTC."""
    sunday = Schedule(byday=("SU",), opens_at="00:30", closes_at="09:00")
    for day, hour, state in ((29, 0, "closed"), (29, 7, "open"), (29, 8, "closed")):
        moment = datetime(2026, 3, day, hour, 0, tzinfo=UTC)
        assert opening_at(record(sunday), moment).state == state
    for hour, minute, state in ((0, 0, "open"), (1, 30, "open"), (8, 59, "open"), (9, 0, "closed")):
        moment = datetime(2026, 10, 25, hour, minute, tzinfo=UTC)
        assert opening_at(record(sunday), moment).state == state
    summer = datetime(2026, 7, 7, 8, 0, tzinfo=UTC)
    assert opening_at(record(WEEKDAYS), summer).state == "open"
    assert opening_at(record(WEEKDAYS), summer - timedelta(minutes=1)).state == "closed"


def test_bank_holidays_are_not_assumed() -> None:
    """A feed that says Mondays says Mondays; many drop-ins open on bank holidays."""
    assert at("2026-12-25T10:00", WEEKDAYS).state == "open"


def test_a_service_that_its_source_calls_closed_is_never_open() -> None:
    moment = datetime(2026, 11, 24, 10, 0, tzinfo=LONDON)
    closed = record(WEEKDAYS, status="temporarily closed")
    assert opening_at(closed, moment) == Opening(
        "closed", "Listed as temporarily closed, ring first"
    )
    assert open_on(closed, moment.date()) is False
    assert opening_at(record(WEEKDAYS, status="Published"), moment).state == "open"


HOSTILE = [
    Schedule(byday=("XX",), opens_at="09:00", closes_at="17:00"),
    Schedule(byday=("TU", "", "9TU", "0MO", "tu")),
    Schedule(byday=("TU",), opens_at="25:00", closes_at="99"),
    Schedule(byday=("TU",), opens_at="09:00+01:00", closes_at="٠٩:٠٠"),
    Schedule(byday=("TU",), opens_at="09:00", closes_at="17:00", dtstart="never", interval=2),
    Schedule(byday=("TU",), opens_at="09:00", valid_from="2026-13-45", valid_to="x", until="-"),
    Schedule(bymonthday="31,99,-0,x", interval=12, dtstart="2026-02-01", opens_at="09:00"),
    Schedule(byday=("5MO",), bymonthday="1", freq="MONTHLY", opens_at="09:00", closes_at="10:00"),
    Schedule(byday=("TU",), interval=10**9, dtstart="1900-01-01", opens_at="09:00"),
    Schedule(byday=("TU",), interval=-3, opens_at="09:00"),
    Schedule(byday=("TU",), interval=0, byweekno="53", freq="SECONDLY", opens_at="09:00"),
    Schedule(freq="YEARLY", bymonthday="24", opens_at="09:00", dtstart="9999-12-31"),
    Schedule(byday=("-5SU",), freq="MONTHLY", opens_at="23:59", closes_at="23:58"),
]


@pytest.mark.parametrize("schedule", HOSTILE)
def test_a_hostile_schedule_never_raises_and_never_claims_to_be_open(schedule: Schedule) -> None:
    for moment in ("2026-11-24T10:00", "2028-02-29T23:59"):
        state = at(moment, schedule).state
        assert state != "open" or schedule in (HOSTILE[3], HOSTILE[12])
    assert open_on(record(schedule), date(2026, 11, 24)) in (True, False, None)
    assert all(weekly_lines(record(schedule)))


@settings(derandomize=True, deadline=None, max_examples=80)
@given(
    freq=st.sampled_from(("WEEKLY", "MONTHLY", "DAILY")),
    named=st.lists(st.sampled_from(DAYS), max_size=3),
    nth=st.sampled_from(("", "1", "2", "4", "5", "-1", "-2")),
    month_days=st.lists(st.integers(1, 28), max_size=2),
    interval=st.integers(1, 4),
    begins=st.dates(date(2026, 1, 1), date(2026, 3, 1)),
    weeks=st.integers(0, 60),
)
def test_days_are_those_of_rfc_5545(
    freq: str,
    named: list[str],
    nth: str,
    month_days: list[int],
    interval: int,
    begins: date,
    weeks: int,
) -> None:
    """Compared with dateutil, for rules that it can follow to their end."""
    if freq != "MONTHLY" or month_days:
        nth = ""
    if freq == "WEEKLY" and not named:
        named = [DAYS[begins.weekday()]]
    schedule = Schedule(
        byday=tuple(nth + day for day in named),
        bymonthday=",".join(map(str, month_days)) or None,
        freq=freq,
        interval=interval,
        dtstart=begins.isoformat(),
        opens_at="09:00",
    )
    known = dict(zip(DAYS, (rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA, rrule.SU),
                     strict=True))  # fmt: skip
    first = begins + timedelta(weeks=weeks)
    rule = rrule.rrule(
        {"DAILY": rrule.DAILY, "WEEKLY": rrule.WEEKLY, "MONTHLY": rrule.MONTHLY}[freq],
        dtstart=datetime.combine(begins, time()),
        until=datetime.combine(first + timedelta(weeks=5), time()),
        interval=interval,
        byweekday=[known[day](int(nth)) if nth else known[day] for day in named] or None,
        bymonthday=month_days or None,
        cache=True,
    )
    if freq == "DAILY" and not named and not month_days:
        expected = {begins + timedelta(n * interval) for n in range(500)}
    else:
        expected = {moment.date() for moment in rule}
    for offset in range(35):
        day = first + timedelta(offset)
        assert open_on(record(schedule), day) is (day in expected), day
