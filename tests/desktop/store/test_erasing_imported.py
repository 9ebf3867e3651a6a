"""A spreadsheet that comes again brings nobody back who was erased, and says so."""

from collections.abc import Callable

import pytest
from pretend_server import CASEWORK, Side
from sqlalchemy import select

from signpost_desktop.casework.clients import NewClient, create_client
from signpost_desktop.casework.contacts import NewContact, record_contact
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.casework.spreadsheet_columns import guess_columns
from signpost_desktop.casework.spreadsheet_import import CaseworkImportReport, import_casework
from signpost_desktop.casework.spreadsheet_reading import Table
from signpost_desktop.governance.erasure import erase_client
from signpost_desktop.store.tables import AuditEntry, Client, Contact, FollowUp

HEADERS = ("Reference", "First name", "Last name", "Phone", "Notes", "Needs more help")
ROWS = (
    ("R-1", "Selam", "Inventeda", "07700 900111", "came in May", "yes"),
    ("R-2", "Yusuf", "Madeup", "07700 900112", "came in June", "no"),
    ("", "Hana", "Trialova", "07700 900113", "came in July", "no"),
    ("", "", "", "", "nobody by name", "no"),
)
Settled = Callable[[Side], object]


def alone(_side: Side) -> None:
    """Nothing was ever sent."""


def bring_in(side: Side, *rows: tuple[str, ...]) -> CaseworkImportReport:
    table = Table(HEADERS, rows, tuple(range(2, len(rows) + 2)))
    with side.act() as session:
        return import_casework(session, table, guess_columns(HEADERS))


def named(side: Side, given_name: str) -> list[str]:
    with side.vault.read() as session:
        query = select(Client.id).where(Client.given_name == given_name)
        return list(session.db.scalars(query))


def erase(side: Side, given_name: str) -> str:
    (client,) = named(side, given_name)
    with side.act() as session:
        erase_client(session, client, "asked")
    return client


@pytest.mark.parametrize("settle", [alone, Side.round])
@pytest.mark.parametrize("who", ["Selam", "Hana"])
def test_who_was_erased_is_not_brought_in_again(
    a: Side, b: Side, settle: Settled, who: str
) -> None:
    assert bring_in(a, *ROWS).contacts_added == 4
    settle(a)
    erase(a, who)
    settle(a)
    report = bring_in(a, *ROWS)
    assert (report.read, report.unchanged, report.rejected) == (4, 3, 1)
    assert (report.contacts_added, report.clients_added) == (0, 0)
    (detail,) = report.details
    assert "erased before" in detail["problem"]
    assert who not in str(report.as_dict())
    assert named(a, who) == []
    a.round(), b.round()
    assert a.waiting() == b.waiting() == []
    assert named(b, who) == []


@pytest.mark.parametrize("settle", [alone, Side.round])
def test_nor_does_another_row_of_theirs_unless_they_were_added_as_somebody_new(
    a: Side, settle: Settled
) -> None:
    bring_in(a, *ROWS)
    settle(a)
    erase(a, "Selam")
    settle(a)
    later = ("R-1", "Selam", "Inventeda", "07700 900111", "came in August", "yes")
    assert bring_in(a, later).rejected == 1
    with a.act() as session:
        create_client(session, NewClient("Selam", reference="R-1"))
    report = bring_in(a, later, *ROWS)
    assert (report.contacts_added, report.rejected, report.unchanged) == (1, 1, 3)


def test_what_waits_under_an_erased_id_goes_at_the_next_round_and_the_log_says_so(a: Side) -> None:
    bring_in(a, *ROWS)
    a.round()
    gone = erase(a, "Selam")
    a.round()
    with a.act() as session:  # as a version before this one brought them in again
        session.add(Client(id=gone, created_at=session.stamp(), created_by="p"))
        saved = record_contact(
            session, NewContact(client_ids=(gone,), follow_up=NewFollowUp("housing", "urgent"))
        )
    a.round()
    assert a.waiting() == []
    for table, record in ((Client, gone), (Contact, saved.contact_id)):
        assert a.get(table, record) is None
    with a.vault.read() as session:
        last = session.db.scalars(select(AuditEntry).order_by(AuditEntry.number.desc())).first()
        assert last is not None
        assert (last.action, last.detail["reason"]) == ("erased a person", "was erased before")
        assert not session.db.scalars(
            select(FollowUp).where(FollowUp.contact_id == saved.contact_id)
        ).all()
    assert a.server.spaces[CASEWORK][gone].deleted
