"""The worst that could happen: one organization sees another's clients. It does not."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey
from tests.together.network import Ask, Faulty
from tests.together.partner_offices import PROJECT, Office, shared, sync_all

from signpost_desktop.casework.clients import NewClient, create_client, find_clients
from signpost_desktop.casework.clients import client as client_page
from signpost_desktop.casework.contacts import NeedHeard, NewContact, record_contact
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.store.tables import Client
from signpost_desktop.sync.settling import say_as
from signpost_desktop.sync.space_keys import at_work
from signpost_desktop.sync.speaking import member_content
from signpost_desktop.sync.transport import Answer
from signpost_desktop.ui.client_words import identity_line, told_line
from signpost_wire.codec import MEDIA_TYPE, pack, unpack
from signpost_wire.statements import Statement

OTHERS = ("qzother", "qzotherneed", "qzothernote")
NEVER = ("qznote", "qzown", "qzworry", "qzreference", "qzfind", "qzscheme", "qzfaith")
NAMED = ("qzgiven", "qzfamily", "qzaddress", "qzneed", "qzsafe")


def type_everything(hall: Office) -> str:
    """Somebody with words in every field, and somebody else; the first one's id."""
    with hall.vault.act() as session:
        client = create_client(
            session,
            NewClient(
                given_name="qzgiven",
                family_name="qzfamily",
                address="qzaddress",
                safe_words="qzsafe",
                reference="qzreference",
                religion="qzfaith",
                ring="no",
            ),
        ).id
        other = create_client(session, NewClient(given_name="qzother")).id
        contact = NewContact(
            client_ids=(client,),
            needs=(NeedHeard("", "qzneed"),),
            note="qznote",
            own_words="qzown",
            follow_up=NewFollowUp(reason="qzscheme", find_again="qzfind"),
        )
        record_contact(session, contact)
        worry = NewContact(client_ids=(client,), note="qzworry", note_for_safeguarding=True)
        record_contact(session, worry)
        together = NewContact(
            client_ids=(client, other), needs=(NeedHeard("", "qzotherneed"),), note="qzothernote"
        )
        record_contact(session, together)
    return client  # fmt: skip


def test_only_what_the_consent_names_is_in_the_partners_vault_and_nothing_anywhere_else(
    sharing: tuple[Office, Office], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    hall, harbour = sharing
    space = hall.projects()[0].id
    library = Office.founded(hall.desktop, tmp_path / "library", "Library", "Lena")
    shared(hall, library)  # a project of its own, with nobody in it
    client = type_everything(hall)
    projects = {p.partner: p.id for p in hall.projects()}
    assert projects["Harbour"] == space
    copy = hall.share(client, space, covers=("contacts",))
    sync_all(hall, harbour, library, hall, times=2)
    row = harbour.desktop.rows("client")[copy]
    assert (row["ring"], row["safe_words"], row["religion"]) == ("no", "qzsafe", "not_asked")
    inside = harbour.desktop.in_the_clear()
    assert all(word in inside for word in NAMED)
    assert not [word for word in (*NEVER, *OTHERS) if word in inside]
    elsewhere = library.desktop.in_the_clear()
    assert not [word for word in (*NAMED, *NEVER, *OTHERS) if word in elsewhere]
    with library.vault.read() as session:
        known = session.rows("SELECT space_id FROM sync_space WHERE kind = 'partnership'")
    assert {each for (each,) in known} == {projects["Library"]}
    hall.desktop.place.service.database.close()
    files = [path for path in (tmp_path / "server").rglob("*") if path.is_file()]
    content = b"".join(path.read_bytes() for path in files) + caplog.text.encode()
    for word in (*NAMED, *NEVER, *OTHERS, PROJECT):
        assert word.encode() not in content


def test_a_partner_who_says_nonsense_stops_none_of_our_rounds(
    sharing: tuple[Office, Office], tmp_path: Path
) -> None:
    hall, harbour = sharing
    space = hall.projects()[0].id
    with harbour.vault.act() as session:  # a key to which nothing can be sealed
        trust, member = at_work(session)
        ids = [session.new_id() for _ in range(3)]
        nobody = member_content(*ids, ["caseworker"], bytes(32), bytes(32))
        say_as(session, trust, member, "member_added", nobody)
    copy = harbour.share(harbour.desktop.meets("Yusuf"))
    with harbour.vault.act() as session:
        row = session.db.get_one(Client, copy)
        session.change(row, privacy_told="qz", interpreter="qz", ring="qz", birth_date="qz")
    omar = harbour.colleague(tmp_path / "omar", "Omar", "caseworker")
    sync_all(harbour, hall, omar, hall, times=1)
    (key,) = hall.desktop.trust.spaces[space].keys
    assert set(key.seals) == {office.desktop.member for office in (hall, harbour, omar)}
    with hall.vault.act() as session:
        page = client_page(session, copy)
        assert [found.id for found in find_clients(session, "Yusuf")] == [copy]
    assert identity_line(page)
    assert told_line(page, hall.vault.now().date())


Forge = Callable[[dict[str, Any], Office], None]


def _another_key(said: dict[str, Any], _of: Office) -> None:
    said["organization_key"] = bytes(SigningKey.generate().verify_key)


def _another_log(said: dict[str, Any], hall: Office) -> None:
    """The whole log of an organization that was not asked about, under its own key."""
    said["organization_key"] = hall.desktop.trust.organization_key
    said["statements"] = list(enumerate(_log_of(hall), 1))
    said["statements_head"] = len(said["statements"])


def _another_statement(said: dict[str, Any], hall: Office) -> None:
    """One good statement of somebody else, put after theirs."""
    extra = Statement.read(_log_of(hall)[-1]).document()
    said["statements"] = [*said["statements"], [said["statements_head"] + 1, extra]]
    said["statements_head"] += 1


def _log_of(office: Office) -> list[bytes]:
    with office.vault.read() as session:
        rows = session.rows("SELECT document FROM statement WHERE sequence > 0 ORDER BY sequence")
    return [bytes(document) for (document,) in rows]


@pytest.mark.parametrize("forge", [_another_key, _another_log, _another_statement])
def test_a_server_that_puts_somebody_in_between_is_given_no_key(
    apart: tuple[Office, Office], forge: Forge
) -> None:
    hall, harbour = apart

    def forged(_net: Faulty, _path: str, _body: bytes | None, ask: Ask) -> Answer:
        said = unpack(ask().body)
        if "statements" in said:
            forge(said, hall)
        return Answer(200, {"content-type": MEDIA_TYPE}, pack(said))

    offered = hall.offer(harbour)
    hall.sync()
    harbour.accept(offered)
    harbour.sync()
    bad = Faulty(hall.desktop.place.transport, forged, "/partner/statements", times=100)
    assert hall.desktop.round(bad).status == "ok"  # the team's own work goes on
    assert [p.state for p in hall.projects()] == ["untrusted"]
    (key,) = hall.desktop.trust.spaces[offered.space].keys
    assert set(key.seals) == {hall.desktop.member}
    sync_all(hall, harbour, times=2)
    assert [p.state for p in hall.projects()] == ["open"]
