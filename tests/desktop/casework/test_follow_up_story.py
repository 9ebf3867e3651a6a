"""What was done about a follow-up is told, and the last step can be taken back."""

from functools import partial

import pytest
from casework_team import Team, bring_in, new_contact, small

from signpost_desktop.casework.follow_up_story import Taken, story, take, take_back
from signpost_desktop.casework.follow_ups import (
    NewFollowUp,
    hand_over,
    open_follow_ups,
    resolve,
    tried_no_answer,
)
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.vault import Vault


def flagged(vault: Vault) -> str:
    saved = new_contact(vault, follow_up=NewFollowUp("no_gp", find_again="red coat"))
    assert saved.follow_up_id is not None
    return saved.follow_up_id


def done(vault: Vault, identifier: str) -> Taken:
    with vault.act() as session:
        step = partial(resolve, follow_up_id=identifier, outcome="got_help", barrier="waiting_list")
        return take(session, identifier, step)


def test_a_step_is_taken_back_whole_and_both_stay_in_the_story(vault: Vault) -> None:
    identifier = flagged(vault)
    with vault.read() as session:
        before = open_follow_ups(session).rows
    taken = done(vault, identifier)
    with vault.act() as session:
        assert open_follow_ups(session).rows == ()
        take_back(session, taken)
    with vault.read() as session:
        assert open_follow_ups(session).rows == before
        assert [each.words for each in story(session, identifier)] == [
            "Tue 24 Nov, Hodan: the last step was taken back",
            "Tue 24 Nov, Hodan: done",
            "Tue 24 Nov, Hodan: flagged",
        ]


def test_what_somebody_did_since_is_not_overwritten(vault: Vault) -> None:
    identifier = flagged(vault)
    with vault.act() as session:
        taken = take(session, identifier, lambda inner: tried_no_answer(inner, identifier, "rang"))
    with vault.act() as session:
        hand_over(session, identifier, "team")
        with pytest.raises(BadInput, match="Somebody changed this since"):
            take_back(session, taken)
    with vault.read() as session:
        assert [each.note for each in story(session, identifier)] == ["", "rang", ""]


def test_a_row_says_whose_it_is(vault: Vault) -> None:
    identifier = flagged(vault)
    with vault.act() as session:
        mine = open_follow_ups(session, "all").rows[0]
        assert mine.owner_id == session.worker.person_id
        assert hand_over(session, identifier, "team").owner_id is None


def test_an_imported_one_has_a_story_as_well(vault: Vault) -> None:
    headers = ("reference", "given_name", "needs_more_help")
    bring_in(vault, small(("R-1", "Maria", "yes"), headers=headers))
    with vault.read() as session:
        (row,) = open_follow_ups(session, "all").rows
        told = story(session, row.id)
    assert [each.words for each in told] == ["Tue 24 Nov, Hodan: brought in from a spreadsheet"]


def test_a_volunteer_reads_no_story_and_takes_no_step(team: Team) -> None:
    identifier = flagged(team.vault)
    taken = done(team.vault, identifier)
    with team.become("Vera").act() as session:
        with pytest.raises(NotAllowed):
            story(session, identifier)
        with pytest.raises(NotAllowed):
            take(session, identifier, lambda inner: tried_no_answer(inner, identifier))
        with pytest.raises(NotAllowed):
            take_back(session, taken)
