"""What people typed is found nowhere on the disk, in no error, in no log; nor is a key."""

import logging
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from tests.conftest import MadeProfile, StillClock

from signpost_desktop.store.backup import back_up
from signpost_desktop.store.database import DatabaseFile, connect
from signpost_desktop.store.engines import open_engine
from signpost_desktop.store.errors import DamagedFile, NotEncrypted
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keys import file_key, new_key
from signpost_desktop.store.tables import Client, Contact, Draft, SafeguardingNote
from signpost_desktop.store.vault import Vault, open_with_keys

CANARIES = [f"Qanari{number:02d}zzyx" for number in range(50)]


def type_all(vault: Vault) -> None:
    for number, canary in enumerate(CANARIES):
        with vault.act() as session:
            by = {"created_at": session.stamp(), "created_by": session.worker.person_id}
            contact = Contact(id=session.new_id(), happened_on="2026-11-24", note=canary, **by)
            session.add(contact)
            session.add(Client(id=session.new_id(), given_name=canary, phone=canary, **by))
            sealed, _version = session.seal_for_safeguarding(canary)
            session.add(
                SafeguardingNote(
                    id=session.new_id(), contact_id=contact.id, client_id=None, sealed=sealed, **by
                )
            )
            now = session.stamp()
            session.db.add(
                Draft(
                    id=str(number),
                    person_id=session.worker.person_id,
                    kind="contact",
                    started_at=now,
                    updated_at=now,
                    body={"note": canary},
                )
            )


def found_in(*folders: Path) -> list[str]:
    found = []
    for path in (path for folder in folders for path in folder.rglob("*") if path.is_file()):
        content = path.read_bytes()
        found += [
            f"{canary} in {path.name}"
            for canary in CANARIES
            if canary.encode() in content or canary.encode("utf-16-le") in content
        ]
    return found


def test_fifty_canaries_are_nowhere_on_the_disk(
    vault: Vault, vault_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "SQLITE_TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(temporary))
    type_all(vault)
    with vault.read() as session:  # a sort too large for the cache would spill to a file
        session.db.execute(
            text(
                "SELECT a.note || b.note || c.id FROM contact a, contact b, contact c "
                "ORDER BY 1 DESC LIMIT 5"
            )
        ).all()
    assert (vault_folder / "vault.db-wal").stat().st_size  # and it is looked through as well
    back_up(vault)
    assert found_in(vault_folder, temporary) == []
    with vault.act() as session:
        for row in session.db.query(Draft):
            session.db.delete(row)
    vault.close()
    assert found_in(vault_folder, temporary) == []


def test_a_decrypted_vault_holds_no_safeguarding_words(
    vault: Vault, made_profile: MadeProfile
) -> None:
    with vault.act() as session:
        sealed, _version = session.seal_for_safeguarding(CANARIES[0])
        session.add(
            SafeguardingNote(
                id="n", created_at="", created_by="", contact_id=None, client_id=None, sealed=sealed
            )
        )
    with vault.read() as session:
        raw = session.db.connection().connection.driver_connection
        dump = "\n".join(
            str(row)
            for (table,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            for row in raw.execute(f'SELECT * FROM "{table}"')
        )
    assert CANARIES[0] not in dump


def test_errors_and_logs_hold_no_words_and_no_key(
    vault: Vault, made_profile: MadeProfile, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    for name in ("sqlalchemy.engine", "sqlalchemy.pool", "alembic"):
        logging.getLogger(name).setLevel(logging.INFO)
    try:
        with pytest.raises(DBAPIError) as mistake, vault.act() as session:
            for _ in range(2):
                session.db.execute(
                    text("INSERT INTO setting VALUES (:name, :value)"),
                    {"name": CANARIES[1], "value": CANARIES[2]},
                )
    finally:
        for name in ("sqlalchemy.engine", "sqlalchemy.pool", "alembic"):
            logging.getLogger(name).setLevel(logging.NOTSET)
    said = str(mistake.value) + repr(mistake.value) + caplog.text + repr(vault.directory_engine)
    assert not [canary for canary in CANARIES if canary in said]
    keys = made_profile.keys
    for secret in (keys.database_key, file_key(keys.database_key, "vault")):
        assert secret.hex() not in said


def test_rows_do_not_print_themselves(vault: Vault) -> None:
    row = Client(id="c", created_at="", created_by="", given_name=CANARIES[3])
    assert CANARIES[3] not in repr(row)


def test_the_files_are_encrypted_with_different_keys(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile
) -> None:
    profile = Profile(vault_folder)
    for path in (profile.vault, profile.directory):
        assert not path.read_bytes().startswith(b"SQLite format 3")
        with pytest.raises(sqlite3.DatabaseError):
            sqlite3.connect(path).execute("SELECT * FROM sqlite_master")
    wrong = file_key(made_profile.keys.database_key, "directory")
    with pytest.raises(Exception, match="not a database"):
        connect(DatabaseFile(profile.vault, wrong, "FULL", 1024), "ro")


def test_a_wrong_key_says_nothing_on_standard_error(
    vault_folder: Path, made_profile: MadeProfile, capfd: pytest.CaptureFixture[str]
) -> None:
    from dataclasses import replace

    wrong = replace(made_profile.keys, private_key=new_key(), database_key=bytes(32))
    with pytest.raises(DamagedFile):
        open_with_keys(vault_folder, wrong)
    assert capfd.readouterr().err == ""


def test_a_plain_database_is_refused(
    vault_folder: Path, made_profile: MadeProfile, clock: StillClock
) -> None:
    path = Profile(vault_folder).vault
    path.unlink()
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE alembic_version (version_num)")
    plain.commit()
    plain.close()
    before = path.read_bytes()
    with pytest.raises(NotEncrypted, match="cannot keep this file secret"):
        open_with_keys(vault_folder, made_profile.keys, clock=clock)
    assert path.read_bytes() == before


def test_a_library_that_cannot_encrypt_is_refused(tmp_path: Path) -> None:
    """Stock SQLite ignores `PRAGMA key` without a word."""
    path = tmp_path / "new.db"
    path.touch()
    with pytest.raises(NotEncrypted):
        connect(DatabaseFile(path, bytes(32), "FULL", 1024), "rw", driver=sqlite3)
    assert path.read_bytes() == b""


def test_every_connection_has_the_safe_settings(
    vault: Vault, vault_folder: Path, made_profile: MadeProfile
) -> None:
    with vault.act() as session:
        connection = session.db.connection()
        settings = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in (
                "journal_mode",
                "synchronous",
                "secure_delete",
                "foreign_keys",
                "temp_store",
                "page_size",
            )
        }
    assert settings == {
        "journal_mode": "wal",
        "synchronous": 2,  # FULL
        "secure_delete": 1,
        "foreign_keys": 1,
        "temp_store": 2,  # memory
        "page_size": "4096",  # the cipher's own pragma answers with text
    }
    key = file_key(made_profile.keys.database_key, "vault")
    engine = open_engine(
        DatabaseFile(Profile(vault_folder).vault, key, "FULL", 1024), read_only=True, connections=1
    )
    assert key.hex() not in str(engine.url)
    engine.dispose()
