"""Founding, inviting and joining against the real server: nobody in twice, nothing lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select
from tests.conftest import PASSPHRASE as HODANS
from tests.conftest import StillClock
from tests.together.network import Fault, Faulty, reply_cut, request_cut
from tests.together.teams import PASSPHRASE, URL, Desktop, Place

from signpost_desktop.access.people import add_person
from signpost_desktop.store.errors import BadInput, NotAllowed, ProfileExists, WrongPassphrase
from signpost_desktop.store.files import Profile
from signpost_desktop.store.tables import OutboxEntry, Person, SafeguardingNote
from signpost_desktop.store.vault import create_profile, open_profile, open_with_recovery
from signpost_desktop.sync import failures
from signpost_desktop.sync.enrolment import AlreadyJoined, MergeNeeded, code_of
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.inviting import end_invitation, open_invitations
from signpost_desktop.sync.join_server import CodeRefused, JoinClient
from signpost_desktop.sync.new_profile import join_new
from signpost_desktop.sync.standing import Standing
from signpost_wire.codes import new_code


def outbox(desktop: Desktop) -> set[tuple[str, str]]:
    with desktop.vault.read() as session:
        rows = session.db.execute(select(OutboxEntry.kind, OutboxEntry.record_id)).tuples()
        return set(rows)


def standing(desktop: Desktop) -> Standing | None:
    with desktop.vault.read() as session:
        return Standing.read(session)


def names(desktop: Desktop) -> set[str]:
    with desktop.vault.read() as session:
        return set(session.db.scalars(select(Person.name).where(Person.left_at.is_(None))))


@pytest.fixture
def alone(place: Place, clock: StillClock, tmp_path: Path, hodan: Desktop) -> Desktop:
    """Ruth, who has worked alone so far, with a profile of her own."""
    vault, _sheet = create_profile(tmp_path / "ruth", "Ruth alone", "Ruth", PASSPHRASE, clock=clock)
    hodan.closing.enter_context(vault)
    return Desktop(vault, place, hodan.closing)


# Founding


def test_a_profile_that_founds_keeps_everything_and_sends_it(hodan: Desktop) -> None:
    fadumo = hodan.meets("Fadumo")
    before = outbox(hodan)
    joined = hodan.found()
    assert joined.founded and joined.organization_name == "Example Hall"
    assert before <= outbox(hodan)
    assert ("client", fadumo) in outbox(hodan)
    assert hodan.vault.organization == "Example Hall"
    assert standing(hodan) is not None and standing(hodan).server_url == URL  # type: ignore[union-attr]


def test_whoever_founds_is_told_the_name_that_their_sheets_bear(alone: Desktop) -> None:
    with alone.vault.act() as session:
        session.set_setting("organization_name", "Angel Aid")
    joined = alone.found()
    assert joined.founded and joined.organization_name == "Angel Aid" == alone.vault.organization


def test_the_founder_has_every_key_and_the_vault_none_of_safeguarding(founder: Desktop) -> None:
    for kind in ("casework", "safeguarding", "audit"):
        secret = founder.secret(kind, 1)
        assert secret is not None
        assert (secret.hex() in founder.in_the_clear()) == (kind == "casework")


def test_notes_written_before_founding_are_read_after(hodan: Desktop) -> None:
    hodan.worries("A bruise again.")
    hodan.found()
    assert hodan.notes() == ["A bruise again."]
    hodan.worries("And after.")
    hodan.exchange_statements()
    assert sorted(hodan.notes()) == ["A bruise again.", "And after."]


def test_everybody_on_the_founding_computer_becomes_a_member(hodan: Desktop) -> None:
    amina = add_person(hodan.vault, "Amina", PASSPHRASE, ["caseworker", "safeguarding_lead"])
    hodan.found()
    (member,) = hodan.trust.active_members(amina.person_id)
    assert member.device == hodan.device
    for kind in ("casework", "safeguarding"):
        assert member.id in hodan.space(kind).keys[0].seals
    assert member.id not in hodan.space("audit").keys[0].seals


def test_only_a_coordinator_founds(hodan: Desktop, clock: StillClock) -> None:
    add_person(hodan.vault, "Amina", PASSPHRASE, ["caseworker"])
    hodan.vault.close()
    with open_profile(hodan.folder, PASSPHRASE, "Amina", clock=clock) as vault:
        amina = Desktop(vault, hodan.place, hodan.closing)
        with pytest.raises(NotAllowed):
            amina.found()
        assert standing(amina) is None


def test_an_organization_is_founded_once(hodan: Desktop, alone: Desktop) -> None:
    code = hodan.place.founding_code()
    hodan.found(code)
    with pytest.raises(CodeRefused):
        alone.found(code)
    with pytest.raises(AlreadyJoined):
        hodan.found()
    assert standing(alone) is None


# Being invited


def test_an_invited_caseworker_has_the_keys_of_casework_and_no_others(
    founder: Desktop, tmp_path: Path
) -> None:
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    assert amina.vault.worker.roles == {"caseworker"}
    assert amina.secret("casework", 1) == founder.secret("casework", 1)
    assert amina.secret("safeguarding", 1) is None
    assert amina.secret("audit", 1) is None
    assert founder.trust.roles_of(amina.member) == {"caseworker"}


def test_an_invited_lead_reads_what_is_sealed_to_leads_and_keeps_no_key_in_the_vault(
    founder: Desktop, tmp_path: Path
) -> None:
    lead = founder.colleague(tmp_path / "lead", "Lena", "safeguarding_lead", "caseworker")
    secret = founder.secret("safeguarding", 1)
    assert secret is not None and lead.secret("safeguarding", 1) == secret
    assert secret.hex() not in lead.in_the_clear()
    lead.worries("Only leads read this.")
    assert lead.notes() == ["Only leads read this."]


def test_a_volunteer_writes_a_note_and_cannot_read_it_back(
    founder: Desktop, tmp_path: Path
) -> None:
    vera = founder.colleague(tmp_path / "vera", "Vera", "volunteer")
    note = vera.worries("A bruise again.")
    with pytest.raises(NotAllowed):
        vera.notes()
    with vera.vault.read() as session:
        row = session.db.get_one(SafeguardingNote, note)
        with pytest.raises(NotAllowed):
            session.open_safeguarding(row.sealed, row.key_version)
        sealed, version = row.sealed, row.key_version
    with founder.vault.read() as session:
        assert session.open_safeguarding(sealed, version) == "A bruise again."


def test_a_profile_of_its_own_joins_with_all_that_is_in_it(
    founder: Desktop, alone: Desktop
) -> None:
    selam = alone.meets("Selam")
    alone.worries("A note of before.")
    joined = alone.join(founder.invite("safeguarding_lead", "caseworker").code)
    assert not joined.founded and joined.organization_name == "Example Hall"
    alone.exchange_statements()
    assert ("client", selam) in outbox(alone)
    assert alone.vault.worker.roles == {"safeguarding_lead", "caseworker"}
    assert alone.notes() == ["A note of before."]


def test_notes_of_before_are_read_by_the_teams_lead_and_not_by_who_joined_without_the_role(
    founder: Desktop, alone: Desktop
) -> None:
    note = alone.worries("A note of before.")
    alone.join(founder.invite("caseworker").code)
    alone.exchange_statements()
    with alone.vault.read() as session:
        row = session.db.get_one(SafeguardingNote, note)
        with pytest.raises(NotAllowed):
            session.open_safeguarding(row.sealed, row.key_version)
        sealed, version = row.sealed, row.key_version
    with founder.vault.read() as session:
        assert session.open_safeguarding(sealed, version) == "A note of before."


def test_notes_that_nobody_here_can_hand_on_stop_the_joining_with_a_clear_word(
    founder: Desktop, alone: Desktop, clock: StillClock
) -> None:
    alone.worries("A note of before.")
    slip = founder.invite("caseworker")
    keys = replace(alone.vault.keys, safeguarding_key=None)
    alone.vault.close()
    from signpost_desktop.store.vault import open_with_keys

    with open_with_keys(alone.folder, keys, clock=clock) as vault:
        ruth = Desktop(vault, alone.place, alone.closing)
        with pytest.raises(NotAllowed, match="hand them on"):
            ruth.join(slip.code)
        assert standing(ruth) is None


def test_two_sides_with_casework_are_joined_when_somebody_says_so(
    founder: Desktop, alone: Desktop
) -> None:
    slip = founder.invite("caseworker")
    alone.meets("Selam")
    server = founder.place.service.database
    with server.write() as connection:
        connection.exec_driver_sql("UPDATE space SET count = 3 WHERE kind = 'casework'")
    with pytest.raises(MergeNeeded):
        alone.join(slip.code)
    assert standing(alone) is None
    assert alone.join(slip.code, merge=True).organization_name == "Example Hall"


def test_a_profile_that_several_people_use_is_not_let_in_by_the_code_of_one(
    founder: Desktop, alone: Desktop
) -> None:
    add_person(alone.vault, "Amin", PASSPHRASE, ["caseworker"])
    with pytest.raises(BadInput, match="Several people"):
        alone.join(founder.invite("caseworker").code)
    assert standing(alone) is None


def test_an_existing_person_gets_another_computer_with_the_same_keys(
    founder: Desktop, tmp_path: Path
) -> None:
    founder.worries("A bruise again.")
    laptop = founder.join_in(tmp_path / "laptop", founder.invite_own_computer().code, "Hodan")
    laptop.exchange_statements()
    founder.exchange_statements()
    assert laptop.vault.worker == founder.vault.worker
    assert laptop.member != founder.member
    assert len(founder.trust.active_members(founder.vault.worker.person_id)) == 2
    for kind in ("casework", "safeguarding", "audit"):
        assert laptop.secret(kind, 1) == founder.secret(kind, 1)
    assert ("person", laptop.vault.worker.person_id) not in outbox(laptop)


def test_the_code_for_another_computer_wants_an_empty_folder(
    founder: Desktop, alone: Desktop
) -> None:
    with pytest.raises(BadInput, match="empty folder"):
        alone.join(founder.invite_own_computer().code)


def test_a_caseworker_invites_a_computer_of_their_own_and_nobody_else(
    founder: Desktop, tmp_path: Path
) -> None:
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    with pytest.raises(NotAllowed):
        amina.invite("caseworker")
    laptop = amina.join_in(tmp_path / "laptop", amina.invite_own_computer().code, "Amina")
    laptop.exchange_statements()
    assert laptop.vault.worker.roles == {"caseworker"}
    assert laptop.secret("casework", 1) == founder.secret("casework", 1)


def test_only_a_lead_invites_a_lead(founder: Desktop, tmp_path: Path) -> None:
    cora = founder.colleague(tmp_path / "cora", "Cora", "coordinator")
    with pytest.raises(NotAllowed, match="safeguarding lead"):
        cora.invite("safeguarding_lead")
    assert cora.invite("caseworker").roles == ("caseworker",)


# Codes


def test_a_code_lets_one_person_in_once(founder: Desktop, alone: Desktop, tmp_path: Path) -> None:
    slip = founder.invite("caseworker")
    founder.join_in(tmp_path / "amina", slip.code, "Amina")
    with pytest.raises(CodeRefused):
        alone.join(slip.code)
    with pytest.raises(CodeRefused):
        founder.join_in(tmp_path / "second", slip.code, "Second")
    assert not Profile(tmp_path / "second").exists()
    assert standing(alone) is None


def test_a_code_runs_out_after_seven_days_by_the_servers_clock(
    founder: Desktop, alone: Desktop
) -> None:
    slip = founder.invite("caseworker")
    assert int(slip.expires.timestamp()) == founder.place.clock.now + 7 * 24 * 3600
    founder.place.clock.now += 7 * 24 * 3600 + 1
    with pytest.raises(CodeRefused):
        alone.join(slip.code)


def test_a_code_that_was_ended_or_made_up_lets_nobody_in(founder: Desktop, alone: Desktop) -> None:
    slip = founder.invite("caseworker", name="Amina")
    with founder.vault.act() as session:
        (invitation,) = open_invitations(session)
        assert (invitation.name, invitation.roles) == ("Amina", {"caseworker"})
        end_invitation(session, invitation.id)
    founder.exchange_statements()
    for code in (slip.code, new_code().text):
        with pytest.raises(CodeRefused):
            alone.join(code)


def test_a_code_typed_with_a_slip_says_which_group(alone: Desktop) -> None:
    groups = new_code().text.split("-")
    groups[2] = groups[2][:-1] + ("0" if groups[2][-1] != "0" else "1")
    with pytest.raises(BadInput, match="group 3"):
        alone.join("-".join(groups))
    with pytest.raises(BadInput, match="7 groups of 5"):
        alone.join("ABC")


def test_the_server_cannot_read_the_package_and_no_name_is_among_the_statements(
    founder: Desktop, tmp_path: Path
) -> None:
    slip = founder.invite("caseworker", name="Canary Bird")
    founder.exchange_statements()
    secret = founder.secret("casework", 1) or b""
    database = founder.place.service.database
    with database.read() as connection:
        everything = b"".join(
            value if isinstance(value, bytes) else str(value).encode()
            for table in ("statement", "join_code", "member", "device", "person", "organization")
            for row in connection.exec_driver_sql(f"SELECT * FROM {table}")
            for value in row
        )
    code = code_of(slip.code)
    for kept in (b"Canary", b"Hodan", secret, secret.hex().encode(), code.secret, code.proof,
                 code.package_key, slip.code.encode()):  # fmt: skip
        assert kept not in everything


# A server that lies


def test_another_server_at_the_address_is_noticed(founder: Desktop, alone: Desktop) -> None:
    slip = founder.invite("caseworker")

    class Other(JoinClient):
        def about(self):  # type: ignore[no-untyped-def]
            return replace(super().about(), server_key=bytes(32))

    alone.place = replace(alone.place)
    alone.place.join_client = lambda: Other(founder.place.transport)  # type: ignore[method-assign]
    with pytest.raises(SyncStopped) as stopped:
        alone.join(slip.code)
    assert stopped.value.status == failures.WRONG_SERVER


def test_a_package_that_was_swapped_is_noticed(founder: Desktop, alone: Desktop) -> None:
    slip, other = founder.invite("caseworker"), founder.invite("volunteer")
    mine, theirs = code_of(slip.code), code_of(other.code)
    with founder.place.service.database.write() as connection:
        connection.exec_driver_sql(
            "UPDATE join_code SET package ="
            " (SELECT package FROM join_code WHERE lookup = ?) WHERE lookup = ?",
            (theirs.lookup, mine.lookup),
        )
    with pytest.raises(SyncStopped) as stopped:
        alone.join(slip.code)
    assert stopped.value.status == failures.UNTRUSTED
    assert standing(alone) is None


# Networks that fail


def at(place: Place, path: str, fault: Fault) -> Place:
    """The same server, on whose way one thing goes wrong once."""
    return replace(place, transport=Faulty(place.transport, fault, path))


WAYS = [
    (path, fault)
    for path in ("/about", "/join/look", "/join")
    for fault in (request_cut, reply_cut)
]


@pytest.mark.parametrize(("path", "fault"), WAYS)
def test_founding_that_failed_on_the_way_is_tried_again(
    hodan: Desktop, path: str, fault: Fault
) -> None:
    code, place = hodan.place.founding_code(), hodan.place
    fadumo = hodan.meets("Fadumo")
    before = outbox(hodan)
    hodan.place = at(place, path, fault)
    with pytest.raises(SyncStopped):
        hodan.found(code)
    assert standing(hodan) is None and outbox(hodan) == before
    assert hodan.vault.organization == "Example Hall"
    hodan.place = place
    assert hodan.found(code).founded
    hodan.exchange_statements()
    assert ("client", fadumo) in outbox(hodan)
    assert len(hodan.trust.members) == 1


@pytest.mark.parametrize(("path", "fault"), WAYS)
def test_joining_that_failed_on_the_way_is_tried_again(
    founder: Desktop, alone: Desktop, path: str, fault: Fault
) -> None:
    slip, place = founder.invite("caseworker"), alone.place
    alone.meets("Selam")
    alone.worries("A note of before.")
    before = outbox(alone)
    alone.place = at(place, path, fault)
    with pytest.raises(SyncStopped):
        alone.join(slip.code)
    assert standing(alone) is None and outbox(alone) == before
    assert alone.vault.organization == "Ruth alone"
    assert alone.notes() == ["A note of before."]
    alone.place = place
    alone.join(slip.code)
    alone.exchange_statements()
    assert alone.secret("casework", 1) == founder.secret("casework", 1)


@pytest.mark.parametrize(("path", "fault"), WAYS)
def test_a_new_profile_is_there_only_when_the_server_has_said_yes(
    founder: Desktop, tmp_path: Path, path: str, fault: Fault
) -> None:
    slip, folder = founder.invite("caseworker"), tmp_path / "amina"
    place = founder.place
    founder.place = at(place, path, fault)
    with pytest.raises(SyncStopped):
        founder.join_in(folder, slip.code, "Amina")
    assert not Profile(folder).exists()
    founder.place = place
    amina = founder.join_in(folder, slip.code, "Amina")
    amina.exchange_statements()
    assert amina.secret("casework", 1) == founder.secret("casework", 1)
    assert not Profile(folder).making.exists()


def test_a_joining_that_was_begun_is_ended_with_its_own_passphrase_and_a_fresh_sheet(
    founder: Desktop, tmp_path: Path, clock: StillClock
) -> None:
    slip, folder = founder.invite("caseworker"), tmp_path / "amina"
    lost = JoinClient(Faulty(founder.place.transport, reply_cut, "/join"))
    with pytest.raises(SyncStopped):
        join_new(folder, URL, code_of(slip.code), lost, person="Amina",
                 passphrase=PASSPHRASE, clock=clock)  # fmt: skip
    again = founder.place.join_client()
    with pytest.raises(WrongPassphrase):
        join_new(folder, URL, code_of(slip.code), again, person="Amina",
                 passphrase="another passphrase", clock=clock)  # fmt: skip
    clock.move(seconds=40)
    vault, sheet, _joined = join_new(folder, URL, code_of(slip.code), again, person="Amina",
                                     passphrase=PASSPHRASE, clock=clock)  # fmt: skip
    before = vault.keys.private_key
    vault.close()
    with open_with_recovery(folder, sheet.words, "Amina", HODANS, clock=clock) as back:
        assert back.keys.private_key == before


@pytest.mark.parametrize("moved", [0, 1, 2])
def test_a_power_cut_while_a_new_profile_is_moved_into_place_loses_nothing(
    founder: Desktop, tmp_path: Path, clock: StillClock, moved: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    slip, folder = founder.invite("caseworker"), tmp_path / "amina"
    profile = Profile(folder)
    real, done = Path.replace, 0

    def cut(self: Path, target: Path) -> Path:
        nonlocal done
        if self.parent == profile.making and self.suffix in (".db", ".json"):
            if self.name == "keyslots.json" and target.parent == profile.making:
                return real(self, target)
            if done == moved:
                raise KeyboardInterrupt
            done += 1
        return real(self, target)

    server = founder.place.join_client()
    with monkeypatch.context() as cutting:
        cutting.setattr(Path, "replace", cut)
        with pytest.raises(KeyboardInterrupt):
            join_new(folder, URL, code_of(slip.code), server, person="Amina",
                     passphrase=PASSPHRASE, clock=clock)  # fmt: skip
    assert not profile.exists()
    amina = founder.join_in(folder, slip.code, "Amina")
    amina.exchange_statements()
    assert amina.vault.worker.name == "Amina"


def test_another_code_begins_anew(founder: Desktop, tmp_path: Path, clock: StillClock) -> None:
    first, second = founder.invite("caseworker"), founder.invite("volunteer")
    lost = JoinClient(Faulty(founder.place.transport, request_cut, "/join"))
    with pytest.raises(SyncStopped):
        join_new(tmp_path / "amina", URL, code_of(first.code), lost, person="Amina",
                 passphrase=PASSPHRASE, clock=clock)  # fmt: skip
    amina = founder.join_in(tmp_path / "amina", second.code, "Amina")
    assert amina.vault.worker.roles == {"volunteer"}


def test_a_folder_with_a_profile_is_left_alone(founder: Desktop, alone: Desktop) -> None:
    slip = founder.invite("caseworker")
    with pytest.raises(ProfileExists):
        founder.join_in(alone.folder, slip.code, "Amina")


def test_an_invitation_whose_answer_was_lost_can_be_ended(founder: Desktop) -> None:
    place = founder.place
    founder.place = at(place, "/invitations", reply_cut)
    with pytest.raises(SyncStopped):
        founder.invite("caseworker", name="Amina")
    founder.place = place
    founder.exchange_statements()
    with founder.vault.act() as session:
        (invitation,) = open_invitations(session)
        end_invitation(session, invitation.id)
    founder.exchange_statements()
    with founder.vault.read() as session:
        assert open_invitations(session) == ()
