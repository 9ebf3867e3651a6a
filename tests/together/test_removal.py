"""A removed computer removes its copy on a coordinator's proved order, and loses nothing unsent."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from nacl.signing import SigningKey
from tests.conftest import StillClock
from tests.together.listening import Commands, listening
from tests.together.network import Faulty
from tests.together.teams import PASSPHRASE, Desktop, Place
from tests.together.test_commands import KEYS, settle_at

from signpost_desktop.casework.client_search import find_clients
from signpost_desktop.casework.clients import change_client
from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.casework.drafts import drafts, save_draft
from signpost_desktop.casework.waiting_to_send import count_waiting
from signpost_desktop.store import removal as removing
from signpost_desktop.store.backup import back_up
from signpost_desktop.store.errors import BadInput, CopyRemoved, NotAllowed, UnknownPerson
from signpost_desktop.store.files import Profile
from signpost_desktop.store.removal import read_removal
from signpost_desktop.store.vault import create_profile, open_profile
from signpost_desktop.sync import failures
from signpost_desktop.sync.keys import Keyring
from signpost_desktop.sync.removal import CarriedOut, carry_out
from signpost_desktop.sync.taking_in import take_in_file
from signpost_desktop.sync.transport import Answer
from signpost_desktop.sync.unsent import DRAFT, Unsent
from signpost_server.app import create_app
from signpost_wire.codec import MEDIA_TYPE, pack
from signpost_wire.records import Record
from signpost_wire.statements import Statement

SECRET = "Fadumo said something invented"


@pytest.fixture
def amina(founder: Desktop, tmp_path: Path) -> Desktop:
    """A caseworker on a computer of her own, up to date with the team."""
    found = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    assert founder.round().status == failures.OK
    assert found.round().status == failures.OK
    return found


def revoke(founder: Desktop, lost: Desktop) -> None:
    founder.team.revoke_device(lost.device)
    assert founder.round().status == failures.OK


def leaves(desktop: Desktop) -> CarriedOut:
    """The next round of somebody who was removed, and what comes of it."""
    assert desktop.round().status == failures.ORDERED
    done = carry_out(desktop.vault, count_waiting)
    assert done is not None
    return done


def write_unsent(desktop: Desktop) -> None:
    """A client, a worry and a draft that the server has not heard of."""
    desktop.meets("Fadumo")
    desktop.worries(SECRET)
    with desktop.vault.act() as session:
        save_draft(session, "contact", {"note": SECRET})


def names(folder: Path) -> set[str]:
    return {each.name for each in folder.iterdir()} - {"signpost.lock", "appearance.json"}


def opened_by(reader: Desktop, file: Path) -> dict[str, list[dict[str, object] | None]]:
    """What somebody of the team can open of a kept file, by kind."""
    with reader.vault.read() as session:
        keyring = Keyring.of(session)
    found: dict[str, list[dict[str, object] | None]] = {}
    for space, change in Unsent.unpacked(file.read_bytes()).changes:
        record = Record(
            change.id, change.kind, change.base_revision, change.revision, change.deleted,
            change.key_version, change.body, 0,
        )  # fmt: skip
        found.setdefault(change.kind, []).append(keyring.open(space, record).values)
    return found


def answering(desktop: Desktop, statements: list[tuple[int, bytes]], head: int) -> Faulty:
    """A server that refuses this computer and shows this log as the reason."""

    def lie(_at: Faulty, path: str, _body: bytes | None, ask: Callable[[], Answer]) -> Answer:
        said: object = {"statements": [list(one) for one in statements], "statements_head": head}
        status = 200
        if path != "/removal":
            said, status = {"error": "removed", "message": ""}, 403
        return Answer(status, {"content-type": MEDIA_TYPE}, pack(said))

    refusing = Faulty(desktop.place.transport, lie, "/token", times=99)
    return Faulty(refusing, lie, "/removal", times=99)


def test_a_revoked_computer_deletes_its_copy_and_keeps_what_was_not_sent_sealed(
    founder: Desktop, amina: Desktop
) -> None:
    folder, device = amina.folder, amina.device
    back_up(amina.vault)
    write_unsent(amina)
    revoke(founder, amina)
    done = leaves(amina)
    kept = f"unsent-{device[-8:]}.signpost"
    assert names(folder) == {"removed.json", kept}
    assert done.removal is not None
    assert (done.removal.unsent, done.removal.kept) == (3, kept)
    assert str(done.words()).startswith("This computer was removed from Example Hall by its coord")
    assert f"3 entries that were not sent yet are kept, sealed, in the file {kept}." in done.words()
    assert SECRET.encode() not in (folder / kept).read_bytes()
    found = opened_by(founder, folder / kept)
    assert [one["given_name"] for one in found["client"] if one] == ["Fadumo"]
    assert [one["body"] for one in found[DRAFT] if one] == [{"note": SECRET}]
    assert all(values is not None for kind in found.values() for values in kind)
    with pytest.raises(CopyRemoved) as error:
        open_profile(folder, PASSPHRASE)
    assert error.value.message == done.words()


def test_with_nothing_unsent_nothing_is_kept_but_the_word_of_it(
    founder: Desktop, amina: Desktop
) -> None:
    revoke(founder, amina)
    done = leaves(amina)
    assert names(amina.folder) == {"removed.json"}
    assert "not sent" not in done.words()


@pytest.mark.parametrize("liar", ["nobody", "caseworker", "organization"])
def test_a_server_cannot_forge_an_order(founder: Desktop, amina: Desktop, liar: str) -> None:
    log = list(enumerate(founder.place.log(), 1))
    key = SigningKey.generate()
    signer = {"nobody": founder.member, "caseworker": amina.member}.get(liar, "organization")
    forged = Statement.signed(
        "device_removed", amina.trust.organization, signer, 1, {"device": amina.device},
        lambda text: key.sign(text).signature,
    )  # fmt: skip
    amina.meets("Fadumo")
    before = amina.rows("client")
    lies = answering(amina, [*log, (len(log) + 1, forged.document())], len(log) + 1)
    assert amina.round(lies).status == failures.UNTRUSTED
    assert carry_out(amina.vault, count_waiting) is None
    assert amina.rows("client") == before
    assert len(amina.place.log()) == len(log)


def test_a_refusal_alone_or_another_computers_order_removes_nothing(
    founder: Desktop, amina: Desktop, tmp_path: Path
) -> None:
    other = founder.colleague(tmp_path / "bea", "Bea", "caseworker")
    revoke(founder, other)
    log = list(enumerate(founder.place.log(), 1))
    for shown in ([], log):
        assert amina.round(answering(amina, shown, len(shown))).status == failures.REMOVED
        assert carry_out(amina.vault, count_waiting) is None
    assert amina.round().status == failures.OK


def test_an_order_that_was_not_heard_is_asked_for_again(founder: Desktop, amina: Desktop) -> None:
    revoke(founder, amina)

    def lost(_at: Faulty, _path: str, _body: bytes | None, _ask: object) -> Answer:
        raise failures.SyncStopped(failures.CUT)

    away = Faulty(amina.place.transport, lost, "/removal", times=99)
    assert amina.round(away).status == failures.REMOVED
    assert amina.vault.is_open
    assert leaves(amina).removal is not None


def test_an_old_order_does_nothing_to_a_copy_that_was_invited_again(
    founder: Desktop, amina: Desktop, tmp_path: Path
) -> None:
    folder = amina.folder
    amina.meets("Fadumo")
    revoke(founder, amina)
    leaves(amina)
    kept = [each.name for each in folder.glob("unsent-*")]
    old = founder.place.log()
    invited = founder.invite("caseworker", name="Amina")
    again = founder.join_in(folder, invited.code, "Amina")
    again.exchange_statements()
    founder.exchange_statements()
    client = again.meets("Guleed")
    assert again.round().status == failures.OK
    lies = answering(again, list(enumerate(old, 1)), len(old))
    assert again.round(lies).status == failures.REMOVED
    assert carry_out(again.vault, count_waiting) is None
    mark = read_removal(Profile(folder))
    assert mark is not None
    again.vault.close()
    removing._write(Profile(folder), replace(mark, done=False))  # as a power cut had left it
    with open_profile(folder, PASSPHRASE, clock=founder.vault.clock) as vault:
        assert client in Desktop(vault, founder.place, founder.closing).rows("client")
    assert [each.name for each in folder.glob("unsent-*")] == kept


class PowerCut(BaseException):
    """Nothing after it happens."""


def test_cut_short_anywhere_it_is_finished_at_the_next_start(
    founder: Desktop, amina: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(amina.vault)
    write_unsent(amina)
    revoke(founder, amina)
    assert amina.round().status == failures.ORDERED
    wipe, left = removing._wipe, 0

    def until_the_cut(file: Path) -> None:
        nonlocal left
        left -= file.exists()
        if not left:
            raise PowerCut
        wipe(file)

    def write_nothing(_profile: Profile, _removal: object) -> None:
        raise PowerCut

    with monkeypatch.context() as patched:  # what is kept was written, the mark was not
        patched.setattr(removing, "_write", write_nothing)
        with pytest.raises(PowerCut):
            carry_out(amina.vault, count_waiting)
    assert amina.vault.is_open
    assert amina.rows("client")
    monkeypatch.setattr(removing, "_wipe", until_the_cut)
    for cuts, cut_at in enumerate((1, 2, 3, 1, 2, 1)):
        left = cut_at
        with pytest.raises(PowerCut):
            if cuts == 0:
                carry_out(amina.vault, count_waiting)
            else:
                open_profile(amina.folder, PASSPHRASE)
        assert not amina.vault.is_open
        assert not Profile(amina.folder).keyslots.exists() or cuts == 0
    monkeypatch.undo()
    with pytest.raises(CopyRemoved):
        open_profile(amina.folder, PASSPHRASE)
    (kept,) = amina.folder.glob("unsent-*")
    assert names(amina.folder) == {"removed.json", kept.name}
    assert len(opened_by(founder, kept)["client"]) == 1


def test_nothing_is_made_before_a_removal_is_finished(
    founder: Desktop, amina: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    revoke(founder, amina)
    assert amina.round().status == failures.ORDERED

    def cut(_profile: Profile) -> None:
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(removing, "_delete", cut)
        with pytest.raises(PowerCut):
            carry_out(amina.vault, count_waiting)
    with pytest.raises(CopyRemoved):
        open_profile(amina.folder, PASSPHRASE)
    vault, _sheet = create_profile(amina.folder, "Another Hall", "Amina", PASSPHRASE)
    vault.close()
    open_profile(amina.folder, PASSPHRASE).close()


def test_somebody_removed_on_a_shared_computer_loses_their_way_in_and_others_go_on(
    founder: Desktop, tmp_path: Path, clock: StillClock
) -> None:
    cora = founder.colleague(tmp_path / "cora", "Cora", "coordinator")
    founder.team.add_person("Amina", PASSPHRASE, ["caseworker"])
    founder.round()
    cora.round()
    founder.vault.close()
    cora.team.remove_person("Amina")
    cora.exchange_statements()
    with open_profile(founder.folder, PASSPHRASE, "Amina", clock=clock) as vault:
        amina = Desktop(vault, founder.place, founder.closing)
        client = amina.meets("Fadumo")
        done = leaves(amina)
        assert (done.removal, done.status) == (None, failures.REMOVED)
        assert "You were removed from Example Hall" in done.words()
    with pytest.raises((UnknownPerson, NotAllowed)):
        open_profile(founder.folder, PASSPHRASE, "Amina", clock=clock)
    with open_profile(founder.folder, "seven invented otters", "Hodan", clock=clock) as vault:
        hodan = Desktop(vault, founder.place, founder.closing)
        assert hodan.round().status == failures.OK
    cora.round()
    assert client in cora.rows("client")


def unsent_file(desktop: Desktop) -> Path:
    (kept,) = desktop.folder.glob("unsent-*")
    return kept


def test_what_was_not_sent_is_taken_in_by_the_team_and_goes_to_everybody(
    founder: Desktop, amina: Desktop, tmp_path: Path
) -> None:
    other = founder.colleague(tmp_path / "bea", "Bea", "caseworker")
    write_unsent(amina)
    revoke(founder, amina)
    leaves(amina)
    file = unsent_file(amina)
    with pytest.raises(NotAllowed):
        take_in_file(other.vault, file, DERIVE)
    found = take_in_file(founder.vault, file, DERIVE)
    assert (found.records.left, found.unopened, found.drafts) == (0, 0, 1)
    assert founder.notes() == [SECRET]
    with founder.vault.read() as session:
        assert len(find_clients(session, "fadumo")) == 1
        assert [draft.body["note"] for draft in drafts(session)] == [SECRET]
    again = take_in_file(founder.vault, file, DERIVE)
    assert (again.records.taken, again.records.clashed, again.drafts) == (0, 0, 0)
    assert founder.round().status == failures.OK
    assert other.round().status == failures.OK
    assert other.rows("client") == founder.rows("client")
    assert take_in_file(founder.vault, file, DERIVE).records.taken == 0


def test_what_the_team_changed_meanwhile_is_merged_and_clashes_are_kept(
    founder: Desktop, amina: Desktop
) -> None:
    client = founder.meets("Fadumo")
    founder.round()
    amina.round()
    with amina.vault.act() as session:
        change_client(session, client, phone="07700 900101", family_name="Laptop")
    with founder.vault.act() as session:
        change_client(session, client, ring="no", family_name="Office")
    founder.round()
    revoke(founder, amina)
    leaves(amina)
    found = take_in_file(founder.vault, unsent_file(amina), DERIVE)
    assert (found.records.clashed, found.records.left) == (1, 0)
    row = founder.rows("client")[client]
    assert (row["phone"], row["ring"]) == ("07700 900101", "no")
    assert row["family_name"] == "Office"
    (conflict,) = founder.rows("conflict").values()
    assert (conflict["field"], conflict["mine"]) == ("family_name", "Laptop")
    assert founder.round().status == failures.OK


def test_another_file_or_a_changed_one_is_not_taken_in(
    founder: Desktop, amina: Desktop, tmp_path: Path
) -> None:
    amina.meets("Fadumo")
    revoke(founder, amina)
    leaves(amina)
    content = unsent_file(amina).read_bytes()
    other = tmp_path / "other"
    for damaged in (b"a poem", content[:-1], content[:40], b""):
        other.write_bytes(damaged)
        with pytest.raises(BadInput):
            take_in_file(founder.vault, other, DERIVE)
    other.write_bytes(content[:-3] + bytes(3))  # the signature
    found = take_in_file(founder.vault, other, DERIVE)
    assert (found.records.taken, found.unopened) == (0, 1)
    unsent = Unsent.unpacked(content)
    other.write_bytes(replace(unsent, organization=amina.place.founding_code().text).packed())
    with pytest.raises(BadInput):
        take_in_file(founder.vault, other, DERIVE)


def test_by_command_it_says_so_and_the_next_command_too(
    founder: Desktop, amina: Desktop, place: Place, capsys: pytest.CaptureFixture[str]
) -> None:
    amina.meets("Fadumo")
    revoke(founder, amina)
    with listening(create_app(place.service)) as address:
        settle_at(amina, address)
        amina.vault.close()
        signpost = Commands(amina.folder, capsys)
        said = signpost("sync", "--json")
        assert said.code == 1
        assert list(said.json) == KEYS
        assert said.json["status"] == failures.COPY_REMOVED
        assert said.json["waiting"] > 0
        assert "This computer was removed from Example Hall by its coordinator." in said.err
        again = signpost("sync", "--json")
        assert (again.code, again.json["error"]) == (1, "copy_removed")
