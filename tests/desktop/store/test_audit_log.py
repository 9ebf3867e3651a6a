"""The log only grows; an edit, a gap and a cut-off end are found."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from signpost_desktop.access.audit import record, verify_chain
from signpost_desktop.store.errors import DamagedFile
from signpost_desktop.store.vault import Vault


def log_three(vault: Vault) -> int:
    with vault.act() as session:
        for number in range(3):
            record(session, "opened_client", "client", f"c{number}", page="clients", count=number)
    with vault.read() as session:
        return verify_chain(session)


def without_triggers(vault: Vault, statement: str) -> None:
    with vault.act() as session:
        for verb in ("update", "delete"):
            session.db.execute(text(f"DROP TRIGGER audit_no_{verb}"))
        session.db.execute(text(statement))


def test_every_line_is_chained_to_the_one_before(vault: Vault) -> None:
    length = log_three(vault)
    assert log_three(vault) == length + 3


@pytest.mark.parametrize(
    "statement", ["UPDATE audit SET action = 'nothing'", "DELETE FROM audit WHERE number = 1"]
)
def test_the_database_itself_refuses_to_change_the_log(vault: Vault, statement: str) -> None:
    log_three(vault)
    with pytest.raises(IntegrityError, match="only grows"), vault.act() as session:
        session.db.execute(text(statement))
    with vault.read() as session:
        verify_chain(session)


@pytest.mark.parametrize(
    ("statement", "line"),
    [
        ("UPDATE audit SET subject_id = 'other' WHERE number = 3", 3),
        ("UPDATE audit SET detail = '{}' WHERE number = 4", 4),
        ("UPDATE audit SET at = '2020-01-01T00:00:00+00:00' WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 2", 2),
        ("DELETE FROM audit WHERE number = (SELECT max(number) FROM audit)", 6),
        ("DELETE FROM audit", 1),
        ("DELETE FROM setting WHERE name = 'audit_head'", 7),
    ],
)
def test_whoever_gets_round_that_is_found_out(vault: Vault, statement: str, line: int) -> None:
    assert log_three(vault) == 6
    without_triggers(vault, statement)
    with pytest.raises(DamagedFile, match=f"from line {line} on"), vault.read() as session:
        verify_chain(session)


def test_a_failed_act_leaves_no_line(vault: Vault) -> None:
    length = log_three(vault)
    with pytest.raises(ZeroDivisionError), vault.act() as session:
        record(session, "exported")
        raise ZeroDivisionError
    with vault.read() as session:
        assert verify_chain(session) == length
