"""Opening a client with 500 contacts: the view and the first page of the history."""

import statistics
import time
from collections.abc import Callable
from datetime import timedelta

from benchmarks.profiles import open_profile_for
from signpost_desktop.casework.clients import NewClient, client, create_client
from signpost_desktop.casework.contacts import NeedHeard, NewContact, ServiceGiven, record_contact
from signpost_desktop.casework.history import history
from signpost_directory.places import Places

CONTACTS = 500
RUNS = 21


def measure() -> list[dict[str, object]]:
    """Median, beside the bare rows of the same page."""
    with open_profile_for("client") as vault:
        places = Places.load()
        with vault.act() as session:
            opened = create_client(session, NewClient(given_name="Demo", family_name="Person"))
        for number in range(CONTACTS):
            with vault.act() as session:
                record_contact(
                    session, _contact(opened.id, vault.now() - timedelta(number)), places
                )

        def ours() -> None:
            with vault.act() as session:
                client(session, opened.id)
                history(session, opened.id)

        def floor() -> None:
            with vault.act() as session:
                session.db.connection().exec_driver_sql(
                    "select contact.* from contact join participant on contact_id = contact.id"
                    " where client_id = ? order by happened_on desc limit 50",
                    (opened.id,),
                ).fetchall()

        value, least = _median(ours), _median(floor)
    return [{"figure": "open a client with 500 contacts ms", "value": round(value, 1),
             "floor": round(least, 1), "ratio": round(value / least, 1), "runs": RUNS}]  # fmt: skip


def _contact(client_id: str, moment: object) -> NewContact:
    return NewContact(
        client_ids=(client_id,),
        needs=(NeedHeard("health.dentist", "tooth hurts"),),
        services=(ServiceGiven("", "Example Dental Practice", {}, "told"),),
        note="Asked for a letter to be explained.",
        happened_at=moment,  # type: ignore[arg-type]
        minutes=4,
    )


def _median(act: Callable[[], None]) -> float:
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        act()
        times.append((time.perf_counter() - begun) * 1000)
    return statistics.median(times)
