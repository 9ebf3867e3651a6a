"""The running record by itself: what it holds, counts, keeps as a draft, and asks to be saved."""

import json
from datetime import UTC, datetime, timedelta

from signpost_desktop.casework.contacts import NeedHeard
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.ui.running_record import GivenService, MoreHelp, RunningRecord

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
GP, FOOD = NeedHeard("health.gp"), NeedHeard("", "warm coat")


def _full() -> RunningRecord:
    return RunningRecord(
        client_ids=("client-1",),
        needs=[GP, FOOD],
        services=[GivenService("s1", "Example Surgery", {"phone": "020 7946 0001"}, "sheet",
                               "health.gp")],
        note="A note", language="so", barrier="cost", own_words="Too dear", may_quote="no",
        more_help=MoreHelp("no_gp", "urgent", "team", ""),
    )  # fmt: skip


def test_a_new_record_is_empty_until_something_is_said() -> None:
    assert RunningRecord().is_empty()
    assert RunningRecord(note="  ").is_empty()
    assert not RunningRecord(note="x").is_empty()
    assert not RunningRecord(language="so").is_empty()
    assert not RunningRecord(age_band="prefers_not").is_empty()
    assert not RunningRecord(more_help=MoreHelp()).is_empty()


def test_minutes_are_those_at_the_table_and_not_those_covered() -> None:
    record = RunningRecord()
    record.resume(NOON)
    record.pause(NOON + timedelta(minutes=3))
    record.resume(NOON + timedelta(minutes=30))
    assert record.minutes(NOON + timedelta(minutes=31, seconds=10)) == 5
    assert record.started_at == NOON


def test_a_clock_set_back_never_counts_backwards() -> None:
    record = RunningRecord(worked=60)
    record.resume(NOON)
    assert record.minutes(NOON - timedelta(hours=1)) == 1


def test_a_draft_gives_back_every_word() -> None:
    record = _full()
    record.resume(NOON)
    body = json.loads(json.dumps(record.to_body(NOON + timedelta(minutes=2))))
    again = RunningRecord.from_body(body, record.draft_id)
    again.resumed_at = record.resumed_at
    again.worked = record.worked
    assert again == record
    assert RunningRecord.from_body(body, "x").worked == 120


def test_a_draft_of_a_newer_version_is_read_as_far_as_it_is_known() -> None:
    body = {**_full().to_body(NOON), "something_new": 1}
    assert RunningRecord.from_body(body, "x").note == "A note"


def test_the_request_holds_everything() -> None:
    new = _full().to_new_contact(NOON, "Hall")
    assert new.client_ids == ("client-1",)
    assert new.needs == (GP, FOOD)
    assert (new.services[0].service_id, new.services[0].how) == ("s1", "sheet")
    assert new.services[0].told == {"phone": "020 7946 0001"}
    assert new.follow_up == NewFollowUp("no_gp", "urgent", "team", None, "")
    assert (new.venue, new.note, new.barrier, new.may_quote) == ("Hall", "A note", "cost", "no")
    assert new.happened_at is None


def test_what_was_begun_on_another_day_happened_then() -> None:
    record = RunningRecord(note="x")
    record.resume(NOON)
    assert record.to_new_contact(NOON + timedelta(hours=2)).happened_at is None
    assert record.to_new_contact(NOON + timedelta(days=1)).happened_at == NOON


def test_of_somebody_with_a_name_no_postcode_is_sent_along() -> None:
    record = RunningRecord(postcode="N7 6QT")
    assert record.to_new_contact(NOON).postcode == "N7 6QT"
    record.client_ids = ("client-1",)
    assert record.to_new_contact(NOON).postcode == ""


def test_a_need_for_which_nothing_was_found_outlives_its_services() -> None:
    record = _full()
    record.add_unmet_need(NeedHeard("health.gp", "", nothing_found=True))
    record.take_out_service("s1")
    assert NeedHeard("health.gp", "", nothing_found=True) in record.needs
    record.take_out_need("health.gp")
    assert [need.words for need in record.needs] == ["warm coat"]


def test_a_sheet_changes_how_only_of_what_was_told() -> None:
    told, referred = GivenService("a", "A"), GivenService("b", "B", how="referred")
    record = RunningRecord(services=[told, referred])
    record.sheet_given(frozenset({"a", "b"}))
    assert [given.how for given in record.services] == ["sheet", "referred"]
