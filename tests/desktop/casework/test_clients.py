"""Search before create: one box, names in any order, and "is this someone we know?"."""

import time
from datetime import UTC, date, datetime

import pytest
from casework_team import Team, new_client, new_contact
from sqlalchemy import func, select

from signpost_desktop.casework.clients import (
    NewClient,
    at_the_table,
    change_client,
    client,
    create_client,
    find_clients,
    history,
    merge_clients,
    possible_duplicates,
    separate_clients,
)
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT, AuditEntry, Client, OutboxEntry
from signpost_desktop.store.vault import Vault

PHONE = "07700 900123"


def found(vault: Vault, text: str) -> list[str]:
    with vault.read() as session:
        return [row.short_name for row in find_clients(session, text)]


def asked(vault: Vault, **fields: object) -> list[str]:
    with vault.read() as session:
        rows = possible_duplicates(session, NewClient(**fields))  # type: ignore[arg-type]
        return [row.short_name for row in rows]


def test_everything_may_stay_empty_and_unasked_differs_from_unwilling(vault: Vault) -> None:
    empty = new_client(vault)
    unwilling = new_client(vault, interpreter=PREFERS_NOT, religion=PREFERS_NOT)
    with vault.act() as session:
        assert client(session, empty).short_name == "No name"
        assert client(session, empty).interpreter == NOT_ASKED
        assert client(session, unwilling).interpreter == PREFERS_NOT
        assert client(session, unwilling).religion == PREFERS_NOT
        assert client(session, unwilling).ethnicity == NOT_ASKED


@pytest.mark.parametrize("typed", ["fadumo ali", "ali fadumo", "Cali Faadumo", "fatuma", "FAD"])
def test_names_are_found_in_any_order_and_spelling(vault: Vault, typed: str) -> None:
    new_client(vault, given_name="Faadumo", family_name="Cali")
    new_client(vault, given_name="Marta", family_name="Madeup")
    assert found(vault, typed) == ["Faadumo C."]


def test_what_is_being_typed_finds_other_spellings_already(vault: Vault) -> None:
    new_client(vault, given_name="Maxamed", family_name="Xasan")
    for typed in ("moh", "muh", "max", "mohamed h", "has"):
        assert found(vault, typed) == ["Maxamed X."], typed


def test_the_name_somebody_uses_finds_them_and_is_shown(vault: Vault) -> None:
    new_client(vault, given_name="Oluwaseun", family_name="Sampleton", known_as="Seun")
    assert found(vault, "seun") == ["Seun S."]


def test_arabic_letters_and_latin_ones_meet(vault: Vault) -> None:
    new_client(vault, given_name="هدى", family_name="Inventado")
    new_client(vault, given_name="Hodan", family_name="Testarossa")
    assert found(vault, "huda") == ["هدى I."]
    assert found(vault, "هدى") == ["هدى I."]


def test_one_letter_finds_nobody_and_neither_do_wildcards(vault: Vault) -> None:
    new_client(vault, given_name="Fadumo", family_name="Ali")
    for typed in ("", "f", "%", "__", "%%", "' or 1=1", '"', "\U0010ffff", "…"):
        assert found(vault, typed) == [], typed


def test_every_word_must_meet(vault: Vault) -> None:
    new_client(vault, given_name="Fadumo", family_name="Ali")
    assert found(vault, "fadumo hassan") == []


def test_exact_spellings_come_before_other_ones(vault: Vault) -> None:
    new_client(vault, given_name="Maxamed", family_name="Aaa")
    new_client(vault, given_name="Mohamed", family_name="Bbb")
    assert found(vault, "mohamed")[0] == "Mohamed B."
    assert found(vault, "maxamed")[0] == "Maxamed A."


def test_among_equals_whoever_was_seen_last_comes_first(vault: Vault) -> None:
    early = new_client(vault, given_name="Fadumo", family_name="Ali")
    late = new_client(vault, given_name="Fadumo", family_name="Ahmed")
    new_contact(vault, client_ids=(late,), happened_at=datetime(2026, 11, 1, 10, tzinfo=UTC))
    new_contact(vault, client_ids=(early,), happened_at=datetime(2026, 11, 20, 10, tzinfo=UTC))
    assert found(vault, "fadumo") == ["Fadumo A.", "Fadumo A."]
    with vault.read() as session:
        assert [row.id for row in find_clients(session, "fadumo")] == [early, late]


def test_a_row_holds_no_phone_address_or_need(vault: Vault) -> None:
    """Hazards 3 and 5: the row tells two Fadumos apart, and tells a neighbour nothing."""
    identifier = new_client(
        vault,
        given_name="Fadumo",
        family_name="Ali",
        birth_date="1984-01-01",
        languages=("so", "en"),
        phone=PHONE,
        address="1 Canary Street",
        postcode="N7 6QT",
    )
    new_contact(vault, client_ids=(identifier,), note="canary note")
    with vault.read() as session:
        (row,) = find_clients(session, "fadumo")
        said = row.sentence(session.today(), "Somali")
    assert said == "Fadumo A., about 1984, Somali, last seen Tue 24 Nov"
    for secret in ("900123", "Canary", "N7", "note", "Ali"):
        assert secret not in repr(row)


def test_a_reference_of_a_spreadsheet_finds_its_person(vault: Vault) -> None:
    new_client(vault, given_name="Bashir", family_name="Trialova", reference="DEMO-0001")
    new_client(vault, given_name="Marta", reference="40117")
    assert found(vault, "demo-0001") == ["Bashir T."]
    assert found(vault, "40117") == ["Marta"]
    assert found(vault, "4011") == []


def test_a_page_of_pasted_text_is_no_burden(vault: Vault) -> None:
    new_client(vault, given_name="Fadumo")
    assert found(vault, "fadumo " * 1_000_000) == ["Fadumo"]


def test_a_phone_number_finds_nobody(vault: Vault) -> None:
    new_client(vault, given_name="Bashir", phone=PHONE)
    assert found(vault, PHONE) == []


def test_an_undone_contact_is_no_last_seen(vault: Vault) -> None:
    from signpost_desktop.casework.contacts import undo_contact

    identifier = new_client(vault, given_name="Fadumo")
    saved = new_contact(vault, client_ids=(identifier,))
    with vault.act() as session:
        undo_contact(session, saved.contact_id)
        assert find_clients(session, "fadumo")[0].last_seen is None


def test_someone_we_know(vault: Vault) -> None:
    new_client(
        vault,
        given_name="Faadumo",
        family_name="Cali",
        birth_date="1984",
        phone="+44 7700 900123",
        postcode="N7 6QT",
    )
    same = {"given_name": "Fatuma", "family_name": "Ali"}
    assert asked(vault, **same) == ["Faadumo C."]
    assert asked(vault, **same, birth_date="1984-05-04") == ["Faadumo C."]
    assert asked(vault, **same, birth_date="1990") == []
    assert asked(vault, **same, birth_date="1986", birth_estimated=True) == ["Faadumo C."]
    assert asked(vault, **same, birth_date="1986-01-01") == ["Faadumo C."]
    assert asked(vault, **same, birth_date="1989-01-01") == []
    assert asked(vault, **same, birth_date="1990", phone="07700900123") == ["Faadumo C."]
    assert asked(vault, given_name="Ali", family_name="Fadumo") == ["Faadumo C."]


def test_a_first_name_alone_is_no_reason_to_ask_but_with_the_phone_it_is(vault: Vault) -> None:
    new_client(vault, given_name="Fadumo", family_name="Ali", phone=PHONE, birth_date="1984")
    assert asked(vault, given_name="Fadumo", family_name="Warsame") == []
    assert asked(vault, given_name="Fadumo", family_name="Warsame", phone="+447700900123")
    assert asked(vault, given_name="Marta", family_name="Madeup", phone=PHONE) == []
    assert asked(vault, phone=PHONE, birth_date="1984") == ["Fadumo A."]
    assert asked(vault) == []


def test_the_first_of_january_is_no_evidence(vault: Vault) -> None:
    new_client(vault, given_name="Huda", family_name="Demoyan", birth_date="1980-01-01")
    assert asked(vault, given_name="Huda", family_name="Demoyan", birth_date="1983-06-09")
    assert not asked(vault, given_name="Hodan", family_name="Demoyan", birth_date="1980-01-01")


def test_merging_rewrites_nothing_is_followed_by_every_read_and_can_be_taken_back(
    vault: Vault,
) -> None:
    kept = new_client(vault, given_name="Fadumo", family_name="Ali")
    other = new_client(vault, given_name="Faadumo", family_name="Cali", phone=PHONE)
    third = new_client(vault, given_name="Fatima", family_name="Aly")
    ours = new_contact(vault, client_ids=(other,), note="one").contact_id
    new_contact(vault, client_ids=(kept,), note="two")
    with vault.act() as session:
        before = dict(session.db.execute(select(Client.id, Client.given_name)).tuples().all())
        merge_clients(session, other, third)
        merge_clients(session, kept, other)
    with vault.act() as session:
        assert (
            dict(session.db.execute(select(Client.id, Client.given_name)).tuples().all()) == before
        )
        for identifier in (kept, other, third):
            page = client(session, identifier)
            assert page.id == kept
            assert set(page.merged_from) == {other, third}
            assert page.phone.number == PHONE
            assert {entry.note for entry in history(session, identifier)} == {"one", "two"}
        assert [row.id for row in find_clients(session, "faadumo cali")] == [kept]
        with pytest.raises(BadInput):
            merge_clients(session, kept, third)
        separate_clients(session, other)
        assert client(session, third).id == other
        assert [entry.contact_id for entry in history(session, other)] == [ours]
        assert client(session, kept).merged_from == ()
        assert client(session, kept).phone.number == ""


def test_a_change_is_kept_with_its_old_value_for_sending_and_found_by_the_new_name(
    vault: Vault,
) -> None:
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        session.db.delete(session.db.get_one(OutboxEntry, ("client", identifier)))
    with vault.act() as session:
        page = change_client(session, identifier, given_name=" Xaliimo ", interpreter="woman")
        assert (page.given_name, page.interpreter) == ("Xaliimo", "woman")
        base = session.db.get_one(OutboxEntry, ("client", identifier)).base
        assert base == {"given_name": "Fadumo", "interpreter": NOT_ASKED}
    assert found(vault, "halima") == ["Xaliimo A."]
    assert found(vault, "fadumo") == []


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"birth_date": "1984-13-40"}, "write a year"),
        ({"birth_date": "2027"}, "future"),
        ({"birth_date": "1850"}, "125 years"),
        ({"ring": "maybe"}, "choose one of the answers"),
        ({"given_name": "x" * 201}, "too long"),
        ({"languages": tuple(str(n) for n in range(30))}, "up to 20"),
        ({"privacy_told_on": "soon"}, "not a date"),
    ],
)
def test_what_cannot_be_kept_is_said_in_plain_words(
    vault: Vault, fields: dict[str, object], said: str
) -> None:
    with vault.act() as session, pytest.raises(BadInput, match=said):
        create_client(session, NewClient(**fields))  # type: ignore[arg-type]
    with vault.read() as session:
        assert session.db.scalar(select(func.count()).select_from(Client)) == 0


def test_opening_a_page_is_written_to_the_log_without_a_name(vault: Vault) -> None:
    identifier = new_client(vault, given_name="Fadumo", family_name="Ali")
    with vault.act() as session:
        client(session, identifier)
    with vault.read() as session:
        line = session.db.scalars(select(AuditEntry).order_by(AuditEntry.number.desc())).first()
    assert line is not None
    assert (line.action, line.subject_id) == ("opened client", identifier)
    assert "Fadumo" not in str(line.detail)


def test_a_volunteer_finds_people_for_a_contact_but_opens_no_page(team: Team) -> None:
    identifier = new_client(team.vault, given_name="Fadumo", phone=PHONE, ring="no")
    vault = team.become("Vera")
    assert found(vault, "fadumo") == ["Fadumo"]
    new_client(vault, given_name="Marta")
    with vault.act() as session:
        at = at_the_table(session, identifier)
        assert at.safe_contact_words == "Do not ring."
        assert "900123" not in repr(at)
        for refused in (client, history, change_client):
            with pytest.raises(NotAllowed):
                refused(session, identifier)  # type: ignore[operator]


def test_an_auditor_sees_no_clients(team: Team) -> None:
    new_client(team.vault, given_name="Fadumo")
    with team.become("Ada").act() as session, pytest.raises(NotAllowed):
        find_clients(session, "fadumo")


@pytest.mark.alone
def test_a_page_of_fifty_from_five_hundred_contacts(vault: Vault) -> None:
    """50 ms is the aim alone; 100 ms here leaves room for a busy machine, best of three."""
    identifier = new_client(vault, given_name="Fadumo")
    with vault.act() as session:
        from signpost_desktop.casework.contacts import NeedHeard, NewContact, record_contact

        for number in range(500):
            record_contact(
                session,
                NewContact(
                    client_ids=(identifier,),
                    needs=(NeedHeard("register_gp", "gp"),),
                    note=f"note {number}",
                    happened_at=datetime(2025, 1, 1, 10, number % 60, tzinfo=UTC),
                ),
            )
    best = 9.0
    for _try in range(3):
        with vault.read() as session:
            start = time.perf_counter()
            first = history(session, identifier, 50)
            best = min(best, time.perf_counter() - start)
    assert best < 0.1
    with vault.read() as session:
        pages = [first]
        while pages[-1]:
            pages.append(history(session, identifier, 50, before=pages[-1][-1].contact_id))
    assert len({entry.contact_id for page in pages for entry in page}) == 500
    assert first[0].happened_on == date(2025, 1, 1)
