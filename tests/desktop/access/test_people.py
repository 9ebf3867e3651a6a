"""People come, change their passphrase and leave; their keyslots and follow-ups come along."""

from collections.abc import Callable
from pathlib import Path

import pytest

from signpost_desktop.access.audit import verify_chain
from signpost_desktop.access.people import (
    add_person,
    change_passphrase,
    people,
    remove_person,
)
from signpost_desktop.access.roles import Role, require
from signpost_desktop.store.backup import back_up
from signpost_desktop.store.errors import (
    BadInput,
    DiskFull,
    NotAllowed,
    PleaseWait,
    UnknownPerson,
    WrongPassphrase,
)
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keyslots import read_keyslots
from signpost_desktop.store.tables import Contact, FollowUp, FollowUpEvent, Person
from signpost_desktop.store.vault import Vault, lock_screen_names, open_profile

HODAN, AMINA = "seven invented otters", "four painted kettles"


def test_somebody_added_opens_the_profile_with_their_own_passphrase(
    vault: Vault, vault_folder: Path
) -> None:
    added = add_person(vault, "  Amina   K ", AMINA, [Role.CASEWORKER])
    vault.close()
    assert lock_screen_names(vault_folder) == ("Hodan", "Amina K")
    with open_profile(vault_folder, AMINA, "amina k", clock=vault.clock) as theirs:
        assert theirs.worker.person_id == added.person_id
        assert theirs.worker.roles == {"caseworker"}
        with theirs.read() as session:
            require(session, Role.CASEWORKER, Role.COORDINATOR)
            with pytest.raises(NotAllowed):
                require(session, Role.AUDITOR)


def test_somebody_half_added_when_the_power_went_can_be_added_again(
    vault: Vault, vault_folder: Path
) -> None:
    add_person(vault, "Amina", "a passphrase of before", [Role.CASEWORKER])
    keyslots = Profile(vault_folder).keyslots
    with_amina = keyslots.read_bytes()
    remove_person(vault, "Amina")
    keyslots.write_bytes(with_amina)  # the slot is there, its person is not: nobody's way in
    add_person(vault, "Amina", AMINA, [Role.CASEWORKER])
    vault.close()
    assert lock_screen_names(vault_folder) == ("Hodan", "Amina")
    with open_profile(vault_folder, AMINA, "Amina", clock=vault.clock) as theirs:
        assert theirs.worker.name == "Amina"


def test_with_several_people_a_name_must_be_chosen(vault: Vault, vault_folder: Path) -> None:
    add_person(vault, "Amina", AMINA, ["volunteer"])
    vault.close()
    with pytest.raises(UnknownPerson, match="Say who you are"):
        open_profile(vault_folder, AMINA)
    with pytest.raises(UnknownPerson):
        open_profile(vault_folder, AMINA, "Nobody")
    with pytest.raises(WrongPassphrase):  # one person's passphrase is not another's
        open_profile(vault_folder, AMINA, "Hodan", clock=vault.clock)


def test_a_note_sealed_by_a_volunteer_opens_for_the_lead_only(
    vault: Vault, vault_folder: Path
) -> None:
    add_person(vault, "Amina", AMINA, ["volunteer"])
    with vault.read() as session:
        sealed, _version = session.seal_for_safeguarding("worried about a bruise")
        assert b"bruise" not in sealed
        assert session.open_safeguarding(sealed, 1) == "worried about a bruise"
    vault.close()
    theirs = open_profile(vault_folder, AMINA, "Amina", clock=vault.clock)
    with theirs, theirs.read() as session:
        session.seal_for_safeguarding("she may write")
        with pytest.raises(NotAllowed):
            session.open_safeguarding(sealed, 1)


def test_only_a_safeguarding_lead_makes_another(vault: Vault, vault_folder: Path) -> None:
    add_person(vault, "Amina", AMINA, ["coordinator"])
    vault.close()
    with open_profile(vault_folder, AMINA, "Amina", clock=vault.clock) as theirs:
        with pytest.raises(NotAllowed, match="safeguarding lead"):
            add_person(theirs, "Bilan", "another long phrase", ["safeguarding_lead"])
        assert lock_screen_names(vault_folder) == ("Hodan", "Amina")


def test_a_caseworker_neither_adds_nor_removes(vault: Vault, vault_folder: Path) -> None:
    add_person(vault, "Amina", AMINA, ["caseworker"])
    vault.close()
    with open_profile(vault_folder, AMINA, "Amina", clock=vault.clock) as theirs:
        with pytest.raises(NotAllowed):
            add_person(theirs, "Bilan", "another long phrase", ["volunteer"])
        with pytest.raises(NotAllowed):
            remove_person(theirs, "Hodan")


@pytest.mark.parametrize(
    ("name", "passphrase", "roles", "word"),
    [
        ("", AMINA, ["volunteer"], "name"),
        ("HODAN ", AMINA, ["volunteer"], "initial"),
        ("Amina", "short", ["volunteer"], "8 characters"),
        ("Amina", AMINA, [], "role"),
        ("Amina", AMINA, ["boss"], "Roles are"),
    ],
)
def test_what_cannot_be_used_is_said(
    vault: Vault, name: str, passphrase: str, roles: list[str], word: str
) -> None:
    with pytest.raises(BadInput, match=word):
        add_person(vault, name, passphrase, roles)


def test_a_weak_passphrase_is_advised_against_but_taken(vault: Vault) -> None:
    assert "easy to guess" in add_person(vault, "Amina", "password1", ["volunteer"]).advice
    strong = "kettle violin meadow stapler"
    assert add_person(vault, "Bilan", strong, ["volunteer"]).advice == ""


def test_a_leavers_follow_ups_go_back_to_the_team(vault: Vault, vault_folder: Path) -> None:
    amina = add_person(vault, "Amina", AMINA, ["caseworker"]).person_id
    with vault.act() as session:
        known = {"created_at": session.stamp(), "created_by": amina}
        session.add(Contact(id="c1", happened_on="2026-11-24", **known))
        session.add(FollowUp(id="f1", contact_id="c1", owner_id=amina, **known))
        session.add(FollowUp(id="f2", contact_id="c1", owner_id=amina, status="done", **known))
    back_up(vault)
    assert remove_person(vault, "amina") == 1
    with vault.read() as session:
        assert session.db.get_one(FollowUp, "f1").owner_id is None
        assert session.db.get_one(FollowUp, "f2").owner_id == amina
        (event,) = session.db.query(FollowUpEvent).all()
        assert (event.kind, event.follow_up_id) == ("back_to_team", "f1")
        assert [(row.name, bool(row.left)) for row in people(session)] == [
            ("Hodan", False),
            ("Amina", True),
        ]
        assert verify_chain(session) > 0
    vault.close()
    with pytest.raises(UnknownPerson):
        open_profile(vault_folder, AMINA, "Amina", clock=vault.clock)


def test_a_leavers_passphrase_opens_no_backup_either(vault: Vault) -> None:
    add_person(vault, "Amina", AMINA, ["caseworker"])
    copy = back_up(vault)
    assert "Amina" in read_keyslots(Profile(copy)).names
    remove_person(vault, "Amina")
    assert read_keyslots(Profile(copy)).names == ("Hodan",)


def test_the_last_coordinator_stays(vault: Vault) -> None:
    with pytest.raises(NotAllowed, match="only coordinator"):
        remove_person(vault, "Hodan")


def test_the_last_safeguarding_lead_stays(vault: Vault) -> None:
    add_person(vault, "Amina", AMINA, ["coordinator"])
    with pytest.raises(NotAllowed, match="only safeguarding lead"):
        remove_person(vault, "Hodan")


def test_nobody_removes_themselves_or_a_stranger(vault: Vault) -> None:
    add_person(vault, "Amina", AMINA, ["coordinator", "safeguarding_lead"])
    with pytest.raises(NotAllowed, match="yourself"):
        remove_person(vault, "Hodan")
    with pytest.raises(UnknownPerson):
        remove_person(vault, "Nobody")


def test_of_two_with_one_name_either_is_removed_by_id(vault: Vault) -> None:
    first = add_person(vault, "Amina", AMINA, ["volunteer"]).person_id
    with vault.act() as session:  # who joined by a slip chose the same name
        session.db.add(Person(id="second", created_at=session.stamp(), created_by="",
                              name="amina", roles=["volunteer"]))  # fmt: skip
    with pytest.raises(BadInput, match="Several people"):
        remove_person(vault, "Amina")
    assert remove_person(vault, first) == 0
    with vault.read() as session:
        assert [row.person_id for row in people(session) if row.left] == [first]


def test_a_changed_passphrase_opens_and_the_old_one_does_not(
    vault: Vault, vault_folder: Path
) -> None:
    with vault.read() as session:
        sealed, _version = session.seal_for_safeguarding("kept")
    change_passphrase(vault, HODAN, "a different long one")
    vault.close()
    with pytest.raises(WrongPassphrase):
        open_profile(vault_folder, HODAN, clock=vault.clock)
    vault.clock.move(seconds=1)  # type: ignore[attr-defined]
    again = open_profile(vault_folder, "a different long one", clock=vault.clock)
    with again, again.read() as session:
        assert session.open_safeguarding(sealed, 1) == "kept"


def test_guessing_the_old_passphrase_from_inside_makes_one_wait(vault: Vault) -> None:
    with pytest.raises(WrongPassphrase):
        change_passphrase(vault, "not this one", "a different long one")
    with pytest.raises(PleaseWait):
        change_passphrase(vault, HODAN, "a different long one")


def test_a_disk_full_at_the_keyslots_leaves_nobody_half_added(
    vault: Vault, vault_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = Profile(vault_folder).keyslots.read_bytes()

    def full(*_: object) -> Callable[[], None]:
        raise DiskFull

    monkeypatch.setattr("signpost_desktop.access.people.write_keyslots", full)
    with pytest.raises(DiskFull):
        add_person(vault, "Amina", AMINA, ["caseworker"])
    with vault.read() as session:
        assert [row.name for row in people(session)] == ["Hodan"]
    assert Profile(vault_folder).keyslots.read_bytes() == before
