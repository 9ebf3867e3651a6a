"""A profile of before sync opens with everything it had, and all of it still waits to be sent."""

import json
import shutil
from pathlib import Path

import pytest
from sqlalchemy import Connection, create_engine, text
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store.backup import list_backups
from signpost_desktop.store.database import create_file
from signpost_desktop.store.engines import BEGIN, open_engine
from signpost_desktop.store.files import Profile
from signpost_desktop.store.open_vault import vault_file
from signpost_desktop.store.outgoing import all_that_waits
from signpost_desktop.store.schema import Kind, upgrade
from signpost_desktop.store.tables import Client, OutboxEntry
from signpost_desktop.store.vault import open_with_keys

AT = "2026-11-20T09:00:00+00:00"


@pytest.fixture
def older(vault_folder: Path, made_profile: MadeProfile) -> Path:
    """The profile as the first version of Signpost left it: a client, sent never, changed once."""
    now = Profile(vault_folder)
    before = Profile(vault_folder.with_name("before"))
    before.folder.mkdir()
    shutil.copyfile(now.keyslots, before.keyslots)
    file = vault_file(before, made_profile.keys.database_key)
    create_file(file)
    engine = open_engine(file, read_only=False, connections=1)
    newer = open_engine(
        vault_file(now, made_profile.keys.database_key), read_only=True, connections=1
    )
    with newer.connect() as source, engine.execution_options(**{BEGIN: "BEGIN"}).begin() as target:
        upgrade(target, Kind.VAULT, "0001")
        for table in ("person", "setting", "audit", "outbox"):
            copy_rows(source, target, table)
        add_client(target)
    engine.dispose()
    newer.dispose()
    return before.folder


def write_beside(folder: Path, made_profile: MadeProfile, extra: str) -> None:
    """As an older version keeps what a newer one's record has besides its columns."""
    file = vault_file(Profile(folder), made_profile.keys.database_key)
    engine = open_engine(file, read_only=False, connections=1)
    with engine.execution_options(**{BEGIN: "BEGIN"}).begin() as connection:
        connection.exec_driver_sql("UPDATE client SET extra = ? WHERE id = 'c1'", (extra,))
    engine.dispose()


def copy_rows(source: Connection, target: Connection, table: str) -> None:
    columns = [row[1] for row in target.exec_driver_sql(f"PRAGMA table_info({table})")]
    names = ", ".join(f'"{name}"' for name in columns)
    for row in source.exec_driver_sql(f"SELECT {names} FROM {table}"):
        places = ", ".join("?" for _ in columns)
        target.exec_driver_sql(f"INSERT INTO {table} ({names}) VALUES ({places})", tuple(row))


def add_client(target: Connection) -> None:
    fresh = create_engine("sqlite://")
    with fresh.begin() as memory:
        upgrade(memory, Kind.VAULT, "0001")
        info = memory.exec_driver_sql("PRAGMA table_info(client)").fetchall()
    fresh.dispose()
    given = {"id": "c1", "given_name": "Fadumo", "created_at": AT, "created_by": "p"}
    optional = {row[1] for row in info if not row[3]}
    kinds = {"JSON": "{}", "BOOLEAN": 0, "TEXT": ""}
    values = {row[1]: given.get(row[1], kinds[row[2]]) for row in info if row[1] not in optional}
    names = ", ".join(f'"{name}"' for name in values)
    places = ", ".join(f":{name}" for name in values)
    target.execute(text(f"INSERT INTO client ({names}) VALUES ({places})"), values)
    target.execute(
        text(
            "INSERT INTO outbox (kind, record_id, revision, base, queued_at) "
            "VALUES (:k, :i, :r, :b, :q)"
        ),
        {"k": "client", "i": "c1", "r": "0" * 32, "b": '{"given_name": "Faduma"}', "q": AT},
    )


def test_a_profile_of_before_sync_opens_and_its_outbox_is_intact(
    older: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    with open_with_keys(older, made_profile.keys, clock=clock) as vault:
        with vault.read() as session:
            client = session.db.get_one(Client, "c1")
            assert (client.given_name, client.space_id) == ("Fadumo", None)
            entry = session.db.get_one(OutboxEntry, ("client", "c1"))
            assert (entry.revision, entry.base, entry.queued_at) == (
                "0" * 32,
                {"given_name": "Faduma"},
                AT,
            )
            assert (entry.sent, entry.deleted, entry.space_id, entry.refused) == (
                [],
                False,
                None,
                None,
            )
            kinds = {each.kind for each in session.db.query(OutboxEntry)}
            assert kinds == {"client", "person"}
        with vault.act() as session:
            session.change(session.db.get_one(Client, "c1"), phone="020 7946 0001")
        assert len(list_backups(Profile(older))) == 1  # made before the migration


def test_the_outbox_of_an_older_profile_goes_on_collecting_old_values(
    older: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    with open_with_keys(older, made_profile.keys, clock=clock) as vault:
        with vault.act() as session:
            client = session.db.get_one(Client, "c1")
            session.change(client, given_name="Fatuma", family_name="Ali")
        with vault.read() as session:
            entry = session.db.get_one(OutboxEntry, ("client", "c1"))
            assert entry.base == {"given_name": "Faduma", "family_name": ""}
            assert (entry.changed_by, entry.changed_at) == (
                vault.worker.person_id,
                "2026-11-24T13:48:00+00:00",
            )


def test_what_a_newer_version_wrote_stands_in_its_column_once_this_is_it(
    older: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    kept = {"pronouns": "she", "photo": {"_bytes": "00"}}
    newer = {"consent": {"how": "said"}, "copied_from": "c0"}
    write_beside(older, made_profile, json.dumps(kept | newer))
    with open_with_keys(older, made_profile.keys, clock=clock) as vault:
        with vault.act() as session:
            client = session.db.get_one(Client, "c1")
            assert (client.consent, client.copied_from) == ({"how": "said"}, "c0")
            assert client.extra == kept
            session.change(client, phone="020 7946 0001")
        with vault.read() as session:
            sent = {out.id: out.values for out in all_that_waits(session)}["c1"]
            assert (sent["consent"], sent["copied_from"]) == ({"how": "said"}, "c0")
            assert (sent["pronouns"], sent["photo"]) == ("she", b"\0")


def test_what_its_column_cannot_hold_stays_beside_it(
    older: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    write_beside(older, made_profile, '{"consent": "said", "copied_from": 7}')
    with (
        open_with_keys(older, made_profile.keys, clock=clock) as vault,
        vault.read() as session,
    ):
        client = session.db.get_one(Client, "c1")
        assert (client.consent, client.copied_from) == ({}, None)
        assert client.extra == {"consent": "said", "copied_from": 7}
