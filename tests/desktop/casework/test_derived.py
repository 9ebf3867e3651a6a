"""Records that come from elsewhere are found by name, and stand in the families of merging."""

import random
from contextlib import suppress

import pytest

from signpost_desktop.application import Desk, Vocabulary, renew_keys
from signpost_desktop.casework.client_keys import family_ids, phone_key
from signpost_desktop.casework.clients import (
    NewClient,
    client,
    create_client,
    find_clients,
    merge_clients,
    separate_clients,
)
from signpost_desktop.casework.derived import DERIVE, MADE_BY
from signpost_desktop.store.erasing import erase
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, ClientKey
from signpost_desktop.store.vault import Vault

_LETTERS = str.maketrans("0123456789", "ghijklmnop")


def _made(session: WorkSession, *names: str) -> list[str]:
    return [create_client(session, NewClient(given_name=name)).id for name in names]


def _keys(session: WorkSession) -> set[tuple[str, str]]:
    return {(row.client_id, row.key) for row in session.db.query(ClientKey)}


def test_a_client_that_came_is_found_by_name(vault: Vault) -> None:
    with vault.act() as session:
        row = Client(**session.made(), given_name="Xaliimo", family_name="Trialova")
        session.add(row)
        assert find_clients(session, "halima") == ()
        DERIVE["client"](session, [row.id])
        assert [found.id for found in find_clients(session, "halima")] == [row.id]


def test_the_keys_are_those_that_merging_here_writes(vault: Vault) -> None:
    with vault.act() as session:
        top, middle, low, other = _made(session, "Amina", "Bilan", "Cawo", "Deqa")
        merge_clients(session, middle, low)
        merge_clients(session, top, middle)
        merge_clients(session, top, other)
        separate_clients(session, other)
        written_here = _keys(session)
        session.db.query(ClientKey).delete()
        DERIVE["client"](session, [low, top, middle, other])
        assert _keys(session) == written_here
        assert set(family_ids(session, top)) == {top, middle, low}


def test_what_another_version_made_is_made_anew_once_after_opening(vault: Vault) -> None:
    desk = Desk(vault, Vocabulary.load)
    with vault.act() as session:
        top, middle, low, other = _made(session, "Xaliimo", "Bilan", "Cawo", "Deqa")
        merge_clients(session, middle, low)
        merge_clients(session, top, middle)
        fresh = _keys(session)
    assert renew_keys(desk)
    assert not renew_keys(desk)
    with vault.act() as session:  # as an older version left it: another line, another family
        session.rows("UPDATE client_key SET key = 'g:7' WHERE key LIKE 'g:%'")
        session.rows("DELETE FROM client_key WHERE client_id = ?", other)
        session.rows("INSERT INTO client_key VALUES (?, ?)", other, f"m:{low}")
        session.set_setting(MADE_BY, "an older one")
        assert find_clients(session, "halima") == ()
    assert renew_keys(desk)
    with vault.read() as session:
        assert _keys(session) == fresh
        assert [found.id for found in find_clients(session, "halima")] == [top]
    assert not renew_keys(desk)
    vault.close()
    assert not renew_keys(desk)


def test_a_merging_that_came_moves_what_stood_below(vault: Vault) -> None:
    with vault.act() as session:
        top, middle, low = _made(session, "Amina", "Bilan", "Cawo")
        merge_clients(session, middle, low)
        row = session.db.get_one(Client, middle)
        session.change(row, merged_into=top)  # as it comes from another computer
        DERIVE["client"](session, [middle])
        assert set(family_ids(session, top)) == {top, middle, low}
        session.change(row, merged_into=None)
        DERIVE["client"](session, [middle])
        assert family_ids(session, top) == (top,)
        assert set(family_ids(session, middle)) == {middle, low}


def test_two_merged_into_each_other_on_two_computers_are_still_two_pages(vault: Vault) -> None:
    with vault.act() as session:
        one, other = _made(session, "Amina", "Bilan")
        for each, into in ((one, other), (other, one)):
            session.change(session.db.get_one(Client, each), merged_into=into)
        DERIVE["client"](session, [one, other])
        assert client(session, one).id in (one, other)


def test_a_client_that_is_not_here_is_no_trouble(vault: Vault) -> None:
    with vault.act() as session:
        DERIVE["client"](session, [session.new_id()])
        assert _keys(session) == set()


def test_somebody_with_a_hundred_thousand_names_has_a_few_short_keys(vault: Vault) -> None:
    names = " ".join(f"{n:x}".translate(_LETTERS) for n in range(100_000))
    with vault.act() as session:
        row = Client(
            **session.made(), given_name=names, family_name=names[::-1], known_as="x" * 900_000,
            phone="7" * 900_000, reference="R" * 900_000,
        )  # fmt: skip
        session.add(row)
        DERIVE["client"](session, [row.id])
        keys = [key for _client, key in _keys(session)]
        assert 40 < len(keys) < 1_000
        assert max(map(len, keys)) < 2_000


def test_a_british_number_is_written_as_the_library_of_phone_numbers_writes_it() -> None:
    import phonenumbers

    chance = random.Random(20261129)
    for _ in range(3_000):
        digits = "0" + chance.choice("123456789") + "".join(chance.choices("0123456789", k=9))
        cut = chance.randrange(2, 9)
        number = f" {digits[:cut]} {digits[cut:]}"
        parsed = phonenumbers.parse(number, "GB")
        said = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        assert phone_key(number) == said, number


def test_whoever_stood_under_somebody_erased_stands_alone(vault: Vault) -> None:
    with vault.act() as session:
        top, low = _made(session, "Amina", "Bilan")
        merge_clients(session, top, low)
        erase(session, [("client", top)])
        DERIVE["client"](session, [low])
        assert client(session, low).short_name == "Bilan"
        assert [found.id for found in find_clients(session, "bilan")] == [low]


def test_an_erasing_in_the_middle_leaves_the_families_that_writing_them_anew_would_make(
    vault: Vault,
) -> None:
    with vault.act() as session:
        top, middle, low = _made(session, "Amina", "Bilan", "Cawo")
        merge_clients(session, middle, low)
        merge_clients(session, top, middle)
        erase(session, [("client", middle)])
        left = _keys(session)
        assert family_ids(session, top) == (top,)
        session.db.query(ClientKey).delete()
        DERIVE["client"](session, [top, low])
        assert _keys(session) == left


@pytest.mark.parametrize("seed", range(12))
def test_whatever_happens_the_families_are_those_that_writing_them_anew_would_make(
    vault: Vault, seed: int
) -> None:
    """Also of those who were merged into each other, or under somebody who is not here."""
    chance = random.Random(seed)
    with vault.act() as session:
        here = _made(session, "Amina", "Bilan", "Cawo", "Deqa", "Ebla", "Faadumo")
        for _ in range(25):
            one, other = chance.sample(here, 2)
            dice = chance.random()
            with suppress(BadInput):
                if dice < 0.3:
                    merge_clients(session, one, other)
                elif dice < 0.5:
                    separate_clients(session, one)
                elif dice < 0.9 or len(here) < 4:
                    into = chance.choice([other, other, session.new_id(), None])
                    session.change(session.db.get_one(Client, one), merged_into=into)
                    DERIVE["client"](session, [one])
                else:
                    erase(session, [("client", one)])
                    here.remove(one)
            kept = _keys(session)
            session.db.query(ClientKey).delete()
            DERIVE["client"](session, here)
            assert _keys(session) == kept
