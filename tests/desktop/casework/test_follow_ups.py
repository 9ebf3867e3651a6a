"""Hazard 6: nobody who needs more help is lost, and the list has a fixed order."""

from datetime import date
from typing import Any

import pytest
from casework_team import Team, new_client, new_contact
from sqlalchemy import select

from signpost_desktop.access.people import remove_person
from signpost_desktop.casework.follow_ups import (
    DECIDE_TOGETHER,
    FollowUpRow,
    NewFollowUp,
    counts,
    flag_for_more_help,
    hand_over,
    no_longer_needed,
    open_follow_ups,
    reached,
    reopen,
    resolve,
    tried_no_answer,
)
from signpost_desktop.casework.needs import list_needs
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.tables import FollowUp, FollowUpEvent
from signpost_desktop.store.vault import Vault


def flagged(vault: Vault, **fields: Any) -> str:
    fields.setdefault("find_again", "red coat")
    saved = new_contact(vault, follow_up=NewFollowUp(**fields))
    assert saved.follow_up_id is not None
    return saved.follow_up_id


def row(vault: Vault, follow_up_id: str) -> FollowUpRow:
    with vault.read() as session:
        rows = open_follow_ups(session, "all").rows
    return next(row for row in rows if row.id == follow_up_id)


def kinds(vault: Vault) -> list[str]:
    with vault.read() as session:
        return list(session.db.scalars(select(FollowUpEvent.kind).order_by(FollowUpEvent.id)))


def test_the_defaults_are_soon_in_three_working_days_and_me(vault: Vault) -> None:
    found = row(vault, flagged(vault))
    assert (found.due, found.urgency, found.with_name) == (date(2026, 11, 27), "soon", "Hodan")
    assert (found.state, found.waiting_days, found.due_words) == ("later", 0, "Fri 27 Nov")


def test_a_volunteers_go_to_the_team(team: Team) -> None:
    identifier = flagged(team.become("Vera"), owner="me")
    vault = team.become("Hodan")
    assert row(vault, identifier).with_name == "the team"
    with vault.read() as session:
        assert [each.id for each in open_follow_ups(session, "team").rows] == [identifier]
        assert open_follow_ups(session, "mine").rows == ()


def test_without_a_name_it_asks_how_to_find_the_person(vault: Vault) -> None:
    saved = new_contact(vault)
    with vault.act() as session:
        with pytest.raises(BadInput, match="How can we find this person again"):
            flag_for_more_help(session, saved.contact_id, NewFollowUp())
        found = flag_for_more_help(
            session, saved.contact_id, NewFollowUp(find_again="red coat, Tuesdays")
        )
    assert found.who == "No name: red coat, Tuesdays"


def test_a_client_is_shown_with_safe_contact_words_and_the_reason(vault: Vault) -> None:
    identifier = new_client(
        vault, given_name="Fadumo", family_name="Ali", phone="07700 900123", text="yes", ring="no"
    )
    new_contact(
        vault,
        client_ids=(identifier,),
        follow_up=NewFollowUp("housing crisis", "urgent"),
    )
    with vault.read() as session:
        (found,) = open_follow_ups(session).rows
    assert found.sentence(1, 12) == (
        "Fadumo A., housing crisis, urgent, today, with Hodan, waiting 0 days, "
        "Text only. Do not ring, 1 of 12"
    )
    assert "900123" not in repr(found)


def test_the_fixed_order(vault: Vault, clock: Any) -> None:
    """Urgent due or overdue; other overdue, oldest first; due today; no date; later."""
    clock.move(days=-10)
    wanted = (
        ("a urgent overdue", "urgent", date(2026, 11, 20)),
        ("b urgent today", "urgent", date(2026, 11, 24)),
        ("c routine, long overdue", "routine", date(2026, 11, 16)),
        ("d soon, overdue", "soon", date(2026, 11, 23)),
        ("e due today", "soon", date(2026, 11, 24)),
        ("f no date", "urgent", None),
        ("g urgent later", "urgent", date(2026, 11, 25)),
        ("h later", "soon", date(2026, 12, 1)),
    )
    for find_again, urgency, due in reversed(wanted):
        identifier = flagged(vault, urgency=urgency, due=due, find_again=find_again)
        if due is None:
            with vault.act() as session:
                session.change(session.db.get_one(FollowUp, identifier), due=None)
    clock.move(days=10)
    with vault.read() as session:
        found = open_follow_ups(session, "all")
        needs = list_needs(session)
    order = [each.find_again[0] for each in found.rows]
    assert "".join(order) == "abcdefgh"
    assert [need["find_again"][0] for need in needs] == order
    states = [each.state for each in found.rows]
    assert states == [*["urgent"] * 2, *["overdue"] * 2, "today", "no_date", *["later"] * 2]
    tally = found.counts
    assert (tally.urgent, tally.overdue, tally.today, tally.no_date, tally.later) == (2, 2, 1, 1, 2)
    assert tally.open == 8
    assert found.rows[2].due_words == "overdue since Mon 16 Nov"
    assert found.rows[0].waiting_days == 10


def test_no_answer_moves_it_one_working_day_and_the_third_time_says_so(
    vault: Vault, clock: Any
) -> None:
    identifier = flagged(vault, urgency="urgent")
    clock.move(days=3)  # Friday 27 November
    with vault.act() as session:
        first = tried_no_answer(session, identifier, "rang twice")
    assert (first.tries, first.due, first.decide_words) == (1, date(2026, 11, 30), "")
    with vault.act() as session:
        tried_no_answer(session, identifier)
        third = tried_no_answer(session, identifier)
    assert third.decide_words == DECIDE_TOGETHER
    assert "Decide together" in third.sentence(1, 1)
    assert kinds(vault) == ["flagged", *["tried_no_answer"] * 3]


def test_reached_gives_it_a_new_day_and_forgets_the_tries(vault: Vault) -> None:
    identifier = flagged(vault, urgency="urgent")
    with vault.act() as session:
        tried_no_answer(session, identifier)
        found = reached(session, identifier, "will come", None)
        assert (found.due, found.tries) == (date(2026, 11, 25), 0)
        assert reached(session, identifier, "", date(2026, 12, 3)).due == date(2026, 12, 3)
        with pytest.raises(BadInput, match="has passed"):
            reached(session, identifier, "", date(2026, 11, 1))


def test_done_has_an_outcome_stays_under_all_and_can_be_reopened(vault: Vault) -> None:
    identifier = flagged(vault)
    with vault.act() as session:
        with pytest.raises(BadInput, match="What happened"):
            resolve(session, identifier, "")
        resolve(session, identifier, "no_interpreter", "language_barrier", "they tried")
    with vault.read() as session:
        assert open_follow_ups(session, "mine").rows == ()
        (done,) = open_follow_ups(session, "all").rows
        assert counts(session).open == 0
        assert list_needs(session) == []
        kept = session.db.get_one(FollowUp, identifier)
        assert (kept.outcome, kept.barrier) == ("no_interpreter", "language_barrier")
        assert kept.resolved_on == "2026-11-24"
    assert (done.status, done.came_of_it, done.due_words) == (
        "done",
        "no interpreter",
        "done Tue 24 Nov",
    )
    with vault.act() as session:
        with pytest.raises(BadInput, match="done already"):
            tried_no_answer(session, identifier)
        assert reopen(session, identifier).status == "open"
        with pytest.raises(BadInput, match="open already"):
            reopen(session, identifier)
    assert kinds(vault) == ["flagged", "resolved", "reopened"]


def test_no_longer_needed_is_an_outcome_of_its_own(vault: Vault) -> None:
    identifier = flagged(vault)
    with vault.act() as session:
        assert no_longer_needed(session, identifier).status == "not_needed"
    found = row(vault, identifier)
    assert found.due_words == f"{found.outcome_label} Tue 24 Nov" == "no longer needed Tue 24 Nov"
    assert found.came_of_it == ""  # it would stand there twice


def test_handing_over_keeps_it_open_with_somebody_else(team: Team) -> None:
    vault = team.vault
    identifier = flagged(vault)
    with vault.act() as session:
        assert hand_over(session, identifier, team.ids["Cem"]).with_name == "Cem"
        assert hand_over(session, identifier, "team").with_name == "the team"
        with pytest.raises(BadInput, match="not in the team"):
            hand_over(session, identifier, "nobody")
        outside = hand_over(session, identifier, "Example Law Centre", outside=True)
    assert (outside.status, outside.with_name) == ("handed_over", "Example Law Centre")
    with vault.act() as session:
        assert reopen(session, identifier).status == "open"


def test_a_leavers_go_back_to_the_team_and_are_on_a_list_at_every_moment(team: Team) -> None:
    identifier = flagged(team.become("Cem"))
    vault = team.become("Hodan")
    assert row(vault, identifier).with_name == "Cem"
    assert remove_person(vault, "Cem") == 1
    assert row(vault, identifier).with_name == "the team"
    with vault.read() as session:
        assert [each.id for each in open_follow_ups(session, "team").rows] == [identifier]
    with pytest.raises(BadInput), vault.act() as session:
        hand_over(session, identifier, team.ids["Cem"])


def test_every_open_one_is_on_mine_or_the_teams_list(team: Team) -> None:
    vault = team.vault
    for owner in ("me", "team", team.ids["Cem"]):
        flagged(vault, owner=owner)
    word_only = flagged(vault)
    with vault.act() as session:
        kept = session.db.get_one(FollowUp, word_only)
        session.change(kept, owner_id=None, owner_words="Ruth (demo)")
    listed: list[str] = []
    for name in ("Hodan", "Cem"):
        with team.become(name).read() as session:
            listed += [each.id for each in open_follow_ups(session, "mine").rows]
    with team.vault.read() as session:
        listed += [each.id for each in open_follow_ups(session, "team").rows]
        everything = [each.id for each in open_follow_ups(session, "all").rows]
    assert sorted(listed) == sorted(everything)
    assert len(everything) == 4


def test_volunteers_see_how_many_but_not_who_or_why(team: Team) -> None:
    flagged(team.vault)
    with team.become("Vera").act() as session:
        assert counts(session).open == 1
        for refused in (open_follow_ups, list_needs):
            with pytest.raises(NotAllowed):
                refused(session)  # type: ignore[operator]


def test_a_day_that_has_passed_is_refused(vault: Vault) -> None:
    with pytest.raises(BadInput, match="has passed"):
        flagged(vault, due=date(2026, 11, 1))


def test_needs_hold_no_phone_and_no_full_name(vault: Vault) -> None:
    identifier = new_client(
        vault, given_name="Fadumo", family_name="Canaryname", phone="07700 900123", reference="R-1"
    )
    new_contact(vault, client_ids=(identifier,), follow_up=NewFollowUp("no_gp"))
    with vault.read() as session:
        (need,) = list_needs(session)
    assert need["reason"] == "no GP"
    assert (need["who"], need["reference"]) == ("Fadumo C.", "R-1")
    assert "900123" not in str(need)
    assert "Canaryname" not in str(need)
