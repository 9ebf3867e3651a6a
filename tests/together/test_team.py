"""The team with a server: who is added, changed or removed, and which keys that makes anew."""

from pathlib import Path

import pytest
from tests.conftest import StillClock
from tests.together.teams import PASSPHRASE, Desktop

from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keyslots import read_keyslots
from signpost_desktop.store.tables import Person
from signpost_desktop.store.vault import open_profile
from signpost_desktop.sync import failures
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.hearing import tell
from signpost_desktop.sync.team import UnknownDevice


def newest(desktop: Desktop, kind: str) -> int:
    key = desktop.space(kind).newest_key
    assert key is not None
    return key.version


def test_somebody_added_offline_is_a_member_after_the_next_round(
    founder: Desktop, tmp_path: Path, clock: StillClock
) -> None:
    added = founder.team.add_person("Amina", PASSPHRASE, ["caseworker"])
    assert founder.waiting
    founder.exchange_statements()
    secret = founder.secret("casework", 1)
    founder.vault.close()
    with open_profile(founder.folder, PASSPHRASE, "Amina", clock=clock) as vault:
        amina = Desktop(vault, founder.place, founder.closing)
        amina.exchange_statements()
        assert amina.trust.people[added.person_id] == {"caseworker"}
        assert amina.secret("casework", 1) == secret
        assert amina.secret("audit", 1) is None


def test_somebody_of_the_team_gets_a_way_in_on_this_computer_too(
    founder: Desktop, tmp_path: Path, clock: StillClock
) -> None:
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    with founder.vault.act() as session:  # her record came with a round
        session.db.add(Person(id=amina.vault.worker.person_id, created_at=session.stamp(),
                              created_by="", name="Amina", roles=["caseworker"]))  # fmt: skip
    with pytest.raises(BadInput, match="uses Signpost already"):
        founder.team.add_person("Amina", PASSPHRASE, ["caseworker"])
    added = founder.team.add_person("Amina", PASSPHRASE, ["caseworker"], known_already=True)
    assert added.person_id == amina.vault.worker.person_id
    founder.exchange_statements()
    assert len(founder.trust.active_members(added.person_id)) == 2


def test_removing_somebody_makes_every_key_anew_that_they_had(
    founder: Desktop, tmp_path: Path
) -> None:
    lead = founder.colleague(tmp_path / "lead", "Lena", "safeguarding_lead", "caseworker")
    vera = founder.colleague(tmp_path / "vera", "Vera", "volunteer")
    lead_row(founder, lead)
    founder.team.remove_person("Lena")
    assert [newest(founder, kind) for kind in ("casework", "safeguarding", "audit")] == [2, 2, 1]
    founder.exchange_statements()
    vera.exchange_statements()
    assert vera.secret("casework", 2) == founder.secret("casework", 2)
    for kind in ("casework", "safeguarding"):
        assert lead.member not in founder.space(kind).keys[1].seals
    with pytest.raises(SyncStopped) as stopped:
        lead.exchange_statements()
    assert stopped.value.status == failures.REMOVED


def lead_row(founder: Desktop, colleague: Desktop) -> None:
    """The colleague's record, as a round would bring it."""
    worker = colleague.vault.worker
    with founder.vault.act() as session:
        session.db.add(Person(id=worker.person_id, created_at=session.stamp(), created_by="",
                              name=worker.name, roles=sorted(worker.roles)))  # fmt: skip


def test_what_is_written_after_a_removal_the_removed_cannot_open(
    founder: Desktop, tmp_path: Path
) -> None:
    lead = founder.colleague(tmp_path / "lead", "Lena", "safeguarding_lead", "caseworker")
    lead_row(founder, lead)
    kept = {kind: lead.secret(kind, 1) for kind in ("casework", "safeguarding")}
    founder.team.remove_person("Lena")
    founder.exchange_statements()
    founder.worries("Written after.")
    with founder.vault.read() as session:
        ((sealed, version),) = session.rows("SELECT sealed, key_version FROM safeguarding_note")
        assert version == 2
        assert session.open_safeguarding(sealed, version) == "Written after."
    for kind, secret in kept.items():
        assert founder.secret(kind, 2) not in (None, secret)


def test_a_lost_computer_is_revoked_without_anybody_elses_passphrase(
    founder: Desktop, tmp_path: Path
) -> None:
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    laptop = amina.join_in(tmp_path / "laptop", amina.invite_own_computer().code, "Amina")
    laptop.exchange_statements()
    founder.exchange_statements()
    founder.team.revoke_device(laptop.device[:20])
    founder.exchange_statements()
    with pytest.raises(SyncStopped) as stopped:
        laptop.exchange_statements()
    assert stopped.value.status == failures.REMOVED
    amina.exchange_statements()
    assert amina.secret("casework", 2) == founder.secret("casework", 2) != None  # noqa: E711
    rows = {row.id: row for row in founder.team.devices()}
    assert not rows[laptop.device].active and rows[amina.device].active
    assert rows[founder.device].this_one


def test_a_computer_of_somebody_new_is_not_shown_as_nobodys(
    founder: Desktop, tmp_path: Path
) -> None:
    """Their statement comes before their record, which their own first round brings."""
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    founder.exchange_statements()
    rows = {row.id: row for row in founder.team.devices()}
    assert (rows[amina.device].people, rows[amina.device].to_come) == ((), 1)
    assert (rows[founder.device].people, rows[founder.device].to_come) == (("Hodan",), 0)


def test_nobody_revokes_the_computer_at_hand_an_unknown_one_or_without_being_coordinator(
    founder: Desktop, tmp_path: Path
) -> None:
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    with pytest.raises(NotAllowed):
        founder.team.revoke_device(founder.device)
    for unknown in ("", "nothing like it"):
        with pytest.raises(UnknownDevice):
            founder.team.revoke_device(unknown)
    with pytest.raises(NotAllowed):
        amina.team.revoke_device(founder.device)


def test_a_coordinator_who_becomes_a_caseworker_loses_the_logs_key(
    founder: Desktop, tmp_path: Path
) -> None:
    cora = founder.colleague(tmp_path / "cora", "Cora", "coordinator")
    lead_row(founder, cora)
    assert cora.secret("audit", 1) is not None
    founder.team.change_roles("Cora", ["caseworker"])
    founder.exchange_statements()
    assert [newest(founder, kind) for kind in ("casework", "audit")] == [1, 2]
    cora.exchange_statements()
    assert cora.secret("audit", 2) is None
    assert cora.secret("casework", 1) is not None


def test_a_caseworker_who_becomes_lead_reads_older_notes_too(
    founder: Desktop, tmp_path: Path
) -> None:
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    lead_row(founder, amina)
    founder.team.change_roles("Amina", ["caseworker", "safeguarding_lead"])
    founder.exchange_statements()
    amina.exchange_statements()
    assert amina.secret("safeguarding", 1) == founder.secret("safeguarding", 1) != None  # noqa: E711
    amina.worries("A bruise again.")
    with amina.vault.read() as session:
        assert session.holds_safeguarding_key


def test_only_a_lead_makes_another_lead(founder: Desktop, tmp_path: Path) -> None:
    cora = founder.colleague(tmp_path / "cora", "Cora", "coordinator")
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    cora.exchange_statements()
    lead_row(cora, amina)
    with pytest.raises(NotAllowed, match="Only a safeguarding lead"):
        cora.team.change_roles("Amina", ["safeguarding_lead"])
    with pytest.raises(NotAllowed, match="Only a safeguarding lead"):
        cora.team.add_person("Lena", PASSPHRASE, ["safeguarding_lead"])


def test_a_lead_made_by_a_coordinator_alone_is_not_given_older_notes_in_silence(
    founder: Desktop, tmp_path: Path
) -> None:
    """The statements allow a coordinator to say it; the leads' computers do not follow by
    themselves."""
    cora = founder.colleague(tmp_path / "cora", "Cora", "coordinator")
    from signpost_desktop.sync.settling import say_as
    from signpost_desktop.sync.space_keys import at_work

    with cora.vault.act() as session:
        trust, member = at_work(session)
        roles = {
            "person": cora.vault.worker.person_id,
            "roles": ["coordinator", "safeguarding_lead"],
        }
        say_as(session, trust, member, "roles_set", roles)
    cora.exchange_statements()
    founder.exchange_statements()
    cora.exchange_statements()
    assert cora.secret("safeguarding", 1) is None


def test_somebody_removed_elsewhere_loses_their_keyslot_here(
    founder: Desktop, tmp_path: Path, clock: StillClock
) -> None:
    cora = founder.colleague(tmp_path / "cora", "Cora", "coordinator", "safeguarding_lead")
    added = founder.team.add_person("Amina", PASSPHRASE, ["caseworker"])
    founder.exchange_statements()
    cora.exchange_statements()
    with cora.vault.act() as session:
        session.db.add(Person(id=added.person_id, created_at=session.stamp(), created_by="",
                              name="Amina", roles=["caseworker"]))  # fmt: skip
    cora.team.remove_person("Amina")
    cora.exchange_statements()
    founder.exchange_statements()
    assert read_keyslots(Profile(founder.folder)).names == ("Hodan",)


def test_two_coordinators_who_remove_people_at_the_same_time_end_with_one_set_of_keys(
    founder: Desktop, tmp_path: Path
) -> None:
    cora = founder.colleague(tmp_path / "cora", "Cora", "coordinator", "safeguarding_lead")
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    vera = founder.colleague(tmp_path / "vera", "Vera", "volunteer")
    cora.exchange_statements()
    for desk in (founder, cora):
        lead_row(desk, amina)
        lead_row(desk, vera)
    founder.team.remove_person("Amina")
    cora.team.remove_person("Vera")
    cora.exchange_statements()
    founder_meets_a_log_that_went_on(founder)
    cora.exchange_statements()
    for kind in ("casework",):
        space = founder.space(kind)
        last = space.keys[-1]
        assert set(last.seals) == {founder.member, cora.member}
        assert founder.secret(kind, last.version) == cora.secret(kind, last.version) != None  # noqa: E711
    assert set(founder.trust.people) == set(cora.trust.people)
    assert len(founder.trust.people) == 2


def founder_meets_a_log_that_went_on(founder: Desktop) -> None:
    """Its own statements do not fit any more: the server's log is asked first."""
    with pytest.raises(SyncStopped):
        founder.client().send_statements(founder.waiting)
    assert tell(founder.vault, founder.client()).heard
    founder.exchange_statements()


def test_keys_that_were_swapped_have_other_words(founder: Desktop, amina: Desktop) -> None:
    here = {(f.whose, f.computer): f.words for f in founder.team.fingerprints()}
    there = {(f.whose, f.computer): f.words for f in amina.team.fingerprints()}
    assert here["server", ""] == there["server", ""]
    assert here["team", ""] == there["team", ""]
    mine = next(words for (_whose, computer), words in here.items() if computer == amina.device)
    theirs = next(words for (_whose, computer), words in there.items() if computer == amina.device)
    assert mine == theirs and len(mine) == 8
    assert len(set(here.values())) == len(here)


def test_a_server_that_swaps_a_members_key_is_not_believed(
    founder: Desktop, tmp_path: Path
) -> None:
    slip = founder.invite("caseworker")
    founder.join_in(tmp_path / "amina", slip.code, "Amina")
    database = founder.place.service.database
    with database.write() as connection:
        ((number, document),) = connection.exec_driver_sql(
            "SELECT sequence, document FROM statement ORDER BY sequence DESC LIMIT 1 OFFSET 2"
        ).fetchall()
        assert b"member_added" in document
        at = document.index(b"seal_key") + 12
        swapped = document[:at] + bytes([document[at] ^ 1]) + document[at + 1 :]
        connection.exec_driver_sql(
            "UPDATE statement SET document = ? WHERE sequence = ?", (swapped, number)
        )
    with pytest.raises(SyncStopped) as stopped:
        founder.exchange_statements()
        founder.exchange_statements()
    assert stopped.value.status == failures.UNTRUSTED


def test_a_server_that_lost_statements_is_given_them_again(
    founder: Desktop, tmp_path: Path
) -> None:
    copy = founder.place.copied()
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    before = founder.place.log()
    founder.place.bring_back(copy)
    assert len(founder.place.log()) < len(before)
    founder.fetch_statements()
    founder.exchange_statements()
    amina.fetch_statements()
    amina.exchange_statements()
    assert set(founder.place.log()) == set(before)
    assert founder.trust.people == amina.trust.people
    assert founder.secret("casework", 1) == amina.secret("casework", 1)


def test_a_log_shorter_than_when_the_invitation_was_made_is_not_believed(
    founder: Desktop, tmp_path: Path
) -> None:
    amina = founder.join_in(tmp_path / "amina", founder.invite("caseworker").code, "Amina")
    with amina.vault.act() as session:
        from signpost_desktop.sync.settling import take_statements

        with pytest.raises(SyncStopped) as stopped:
            take_statements(session, (), 3)
    assert stopped.value.status == failures.UNTRUSTED


def test_a_statement_that_only_repeats_what_is_known_changes_nothing(founder: Desktop) -> None:
    before = founder.trust
    founder.exchange_statements()
    founder.team.settle()
    assert founder.trust.people == before.people
    assert not founder.waiting
