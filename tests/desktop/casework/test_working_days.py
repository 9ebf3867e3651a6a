"""Working days, and when a follow-up falls due."""

from datetime import date

import pytest

from signpost_desktop.casework.follow_up_records import default_due
from signpost_desktop.casework.working_days import add_working_days, is_working_day, plain_date


def test_weekends_and_englands_bank_holidays_are_no_working_days() -> None:
    assert is_working_day(date(2026, 11, 26))
    assert not is_working_day(date(2026, 11, 28))  # a Saturday
    assert not is_working_day(date(2026, 12, 25))
    assert not is_working_day(date(2027, 3, 29))  # Easter Monday
    assert not is_working_day(date(2026, 12, 28))  # Boxing Day, moved from a Saturday


def test_three_working_days_go_over_the_weekend_and_over_christmas() -> None:
    assert add_working_days(date(2026, 11, 26), 3) == date(2026, 12, 1)
    assert add_working_days(date(2026, 12, 24), 3) == date(2026, 12, 31)
    assert add_working_days(date(2026, 11, 28), 1) == date(2026, 11, 30)


@pytest.mark.parametrize(
    ("urgency", "due"),
    [
        ("urgent", date(2026, 11, 24)),
        ("soon", date(2026, 11, 27)),
        ("routine", date(2026, 12, 8)),
    ],
)
def test_when_each_urgency_is_due(urgency: str, due: date) -> None:
    assert default_due(urgency, date(2026, 11, 24)) == due


def test_routine_never_falls_on_a_holiday() -> None:
    assert default_due("routine", date(2026, 12, 11)) == date(2026, 12, 29)


def test_dates_are_written_with_the_day_and_another_year() -> None:
    assert plain_date(date(2026, 11, 26), date(2026, 11, 24)) == "Thu 26 Nov"
    assert plain_date(date(2027, 1, 4), date(2026, 11, 24)) == "Mon 4 Jan 2027"
