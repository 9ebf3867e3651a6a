"""What keeps somebody safe stands on every page of theirs, whoever writes it, and where."""

from pathlib import Path

import pytest
from tests.together.partner_offices import Office, sync_all

from signpost_desktop.casework.clients import NewClient, change_client, create_client, merge_clients
from signpost_desktop.casework.clients import client as client_page
from signpost_desktop.casework.contacts import NewContact, record_contact
from signpost_desktop.casework.two_versions import count_versions, settle, two_versions
from signpost_desktop.store.tables import Client, Conflict

Both = tuple[Office, Office]
Three = tuple[Office, Office, Office]
RULES = ("ring", "text", "safe_words")


def _rules(office: Office, client: str) -> tuple[str, ...]:
    row = office.desktop.rows("client")[client]
    return tuple(row[name] for name in RULES)


def _change(office: Office, client: str, **fields: str) -> None:
    with office.vault.act() as session:
        change_client(session, client, **fields)


def _met(office: Office, name: str = "Fadumo", **fields: str) -> str:
    with office.vault.act() as session:
        return create_client(session, NewClient(given_name=name, **fields)).id


@pytest.fixture
def three(sharing: Both, tmp_path: Path) -> Three:
    """The hall's coordinator, a caseworker of theirs who is in the project, and the partner."""
    hall, harbour = sharing
    amina = hall.colleague(tmp_path / "amina", "Amina", "caseworker")
    sync_all(hall, amina, harbour, times=1)
    return hall, amina, harbour


def test_a_rule_that_keeps_somebody_safe_reaches_every_page_of_theirs(sharing: Both) -> None:
    hall, harbour = sharing
    client = hall.desktop.meets("Fadumo")
    copy = hall.share(client)
    sync_all(hall, harbour, times=1)
    with hall.vault.act() as session:
        change_client(session, client, ring="no", text="yes", safe_words="Not through: husband")
    sync_all(hall, harbour, times=1)
    row = harbour.desktop.rows("client")[copy]
    assert (row["ring"], row["text"]) == ("no", "not_asked")
    with harbour.vault.act() as session:
        assert "Not through: husband." in client_page(session, copy).safe_contact_words
        change_client(session, copy, message="no", write="yes", ring="yes")
    sync_all(harbour, hall, times=1)
    with hall.vault.act() as session:
        own, shared = client_page(session, client), client_page(session, copy)
    assert "Leave no messages." in own.safe_contact_words
    assert "write" not in own.safe_contact_words  # what is allowed there is not allowed here
    assert (own.message, own.merged_from) == ("not_asked", ())
    assert "Two versions" not in own.safe_contact_words + shared.safe_contact_words
    assert "Do not ring." in shared.safe_contact_words  # our own page still says so


def test_a_rule_is_still_written_on_our_own_page_once_the_project_is_over(sharing: Both) -> None:
    hall, harbour = sharing
    client, twin = hall.desktop.meets("Fadumo"), hall.desktop.meets("Faduma")
    copy = hall.share(client)
    sync_all(hall, harbour, times=1)
    hall.leave(hall.projects()[0].id, copies_stay=True)
    sync_all(hall, harbour, times=1)
    with hall.vault.act() as session:
        change_client(session, client, ring="no", safe_words="Not through: husband")
        change_client(session, twin, text="no")
        merge_clients(session, client, twin)
        words = client_page(session, client).safe_contact_words
    assert words == "Do not text. Do not ring. Not through: husband."
    row = hall.desktop.rows("client")[copy]
    assert (row["ring"], row["text"], row["safe_words"]) == ("not_asked", "not_asked", "")


def test_a_rule_of_a_joined_record_and_of_an_open_version_goes_along(sharing: Both) -> None:
    hall, _harbour = sharing
    client, twin = hall.desktop.meets("Fadumo"), hall.desktop.meets("Faduma")
    copy = hall.share(client)
    with hall.vault.act() as session:
        change_client(session, twin, message="no", safe_words="Not at work")
        merge_clients(session, client, twin)
    row = hall.desktop.rows("client")[copy]
    assert (row["message"], row["safe_words"]) == ("no", "Not at work.")
    with hall.vault.act() as session:
        session.add(
            Conflict(
                **session.made(),
                record_kind="client",
                record_id=client,
                field="ring",
                mine="no",
                theirs="not_asked",
            )
        )
    hall.withdraw(client)
    second = hall.share(client)
    again = hall.desktop.rows("client")[second]
    assert (again["ring"], again["message"]) == ("no", "no")
    assert again["safe_words"] == "Not at work"


@pytest.mark.parametrize("first", ["amina", "hall"])
def test_a_no_of_somebody_who_has_not_heard_of_the_copy_reaches_it(
    three: Three, first: str
) -> None:
    hall, amina, harbour = three
    client = _met(hall, ring="yes", text="yes")
    sync_all(hall, amina, times=1)
    copy = hall.share(client)
    _change(amina, client, ring="no", safe_words="Not through: husband")
    ours = (amina, hall) if first == "amina" else (hall, amina)
    sync_all(*ours, *ours, harbour, times=2)
    for office in three:
        assert _rules(office, copy) == ("no", "yes", "Not through: husband.")
        assert not office.desktop.rows("conflict")
        assert office.desktop.round().pushed == 0  # nobody goes on answering the others


def test_the_stricter_of_two_versions_of_ours_reaches_the_copy(three: Three) -> None:
    hall, amina, harbour = three
    client = _met(hall, ring="yes")
    copy = hall.share(client)
    sync_all(hall, amina, harbour, times=1)
    _change(hall, client, ring="not_asked")
    sync_all(hall, harbour, times=1)
    assert _rules(harbour, copy)[0] == "yes"
    with amina.vault.act() as session:  # as an older version does, which tells no copies
        session.change(session.db.get_one(Client, client), ring="no")
    sync_all(amina, harbour, times=1)
    assert _rules(harbour, copy)[0] == "no"
    with amina.vault.act() as session:
        (versions,) = two_versions(session)
        settle(session, versions.id, "not_asked")
    sync_all(amina, hall, harbour, times=2)
    _change(harbour, copy, ring="yes")  # they asked her, and our own page forbids it no more
    sync_all(harbour, hall, amina, harbour, times=1)
    assert {_rules(office, copy)[0] for office in three} == {"yes"}


def test_a_rule_of_a_record_that_a_colleague_joined_reaches_the_copy(three: Three) -> None:
    hall, amina, harbour = three
    client, twin = _met(hall, ring="yes"), _met(hall, "Faduma", ring="no", text="no")
    sync_all(hall, amina, times=1)
    copy = hall.share(client)
    with amina.vault.act() as session:
        merge_clients(session, twin, client)
    sync_all(amina, hall, harbour, times=2)
    for office in three:
        assert _rules(office, copy)[:2] == ("no", "no")


def test_a_yes_of_theirs_lifts_no_rule_of_our_own_page(three: Three) -> None:
    hall, amina, harbour = three
    client = _met(hall, ring="no", safe_words="Not through: husband")
    copy = hall.share(client)
    sync_all(hall, amina, harbour, times=1)
    _change(harbour, copy, ring="yes", text="no", safe_words="Ring on Mondays.")
    sync_all(harbour, hall, amina, harbour, times=2)
    for office in three:
        words = "Not through: husband. Ring on Mondays."
        assert _rules(office, copy) == ("no", "no", words)
        assert office.desktop.round().pushed == 0
    assert _rules(hall, client) == ("no", "not_asked", "Not through: husband")
    _change(hall, copy, ring="yes")
    assert _rules(hall, copy)[0] == "no"


def test_what_a_partner_calls_a_copy_of_ours_is_told_nothing_and_tells_us_nothing(
    three: Three,
) -> None:
    """After the consent was withdrawn, or to be told of somebody who never was shared."""
    hall, amina, harbour = three
    client, other = _met(hall, ring="yes"), _met(hall, "Yusuf", ring="yes")
    hall.share(client)
    sync_all(hall, amina, harbour, times=1)
    hall.withdraw(client)
    sync_all(hall, amina, harbour, times=1)
    kept = hall.share(other)
    sync_all(hall, amina, harbour, times=1)
    space = hall.projects()[0].id
    with harbour.vault.act() as session:
        forged = Client(**session.made(), copied_from=client, space_id=space, text="no",
                        safe_words="qzforged")  # fmt: skip
        session.add(forged)
        again = forged.id
        session.change(session.db.get_one(Client, kept), copied_from=client)
        session.add(
            Conflict(
                **session.made(),
                record_kind="client",
                record_id=client,
                field="safe_words",
                mine="qzversion",
                theirs="",
                space_id=space,
            )
        )
    sync_all(harbour, hall, amina, times=1)
    for office, rule in ((hall, {"ring": "no"}), (amina, {"safe_words": "Not through: husband"})):
        _change(office, client, **rule)
        sync_all(hall, amina, harbour, times=2)
        assert _rules(harbour, again) == ("not_asked", "no", "qzforged")
        assert _rules(harbour, kept) == ("yes", "not_asked", "")
    for office in (hall, amina):
        with office.vault.act() as session:
            words = client_page(session, client).safe_contact_words
            assert count_versions(session) == 0
        assert words == "Do not ring. Not through: husband."
        with office.vault.act() as session:
            worry = NewContact(client_ids=(again,), note="qz", note_for_safeguarding=True)
            record_contact(session, worry)
    assert {row["client_id"] for row in hall.desktop.rows("safeguarding_note").values()} == {None}
