"""What a removed computer had not sent of people who were erased meanwhile is not brought back."""

from pathlib import Path

from tests.together.teams import Desktop
from tests.together.test_removal import leaves, revoke, unsent_file

from signpost_desktop.casework.contacts import NeedHeard, NewContact, record_contact
from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.governance.erasure import erase_client
from signpost_desktop.store.tables import Contact
from signpost_desktop.store.waiting import waiting
from signpost_desktop.sync import failures
from signpost_desktop.sync.taking_in import take_in_file


def seen(desktop: Desktop, *clients: str) -> str:
    with desktop.vault.act() as session:
        new = NewContact(client_ids=clients, needs=(NeedHeard("", "heating"),), note="private")
        return record_contact(session, new).contact_id


def test_what_nobody_is_left_of_stays_away_and_what_others_took_part_in_comes(
    founder: Desktop, tmp_path: Path
) -> None:
    amina = founder.colleague(tmp_path / "amina", "Amina", "caseworker")
    mother, child, other = (founder.meets(name) for name in ("Selam", "Hana", "Yusuf"))
    for desktop in (founder, amina):
        assert desktop.round().status == failures.OK
    hers, both, nameless = seen(amina, mother), seen(amina, mother, child), seen(amina)
    with_other = seen(amina, mother, other)
    with founder.vault.act() as session:
        erase_client(session, mother, "asked")
        erase_client(session, child, "asked")
    revoke(founder, amina)
    leaves(amina)
    found = take_in_file(founder.vault, unsent_file(amina), DERIVE)
    contacts = founder.rows("contact")
    assert set(contacts) == {nameless, with_other}
    assert (found.records.taken, found.records.left) == (5, 8)
    again = take_in_file(founder.vault, unsent_file(amina), DERIVE)
    assert (again.records.taken, set(founder.rows("contact"))) == (0, set(contacts))
    assert founder.round().status == failures.OK
    with founder.vault.read() as session:
        assert waiting(session).count == 0
        assert session.db.get(Contact, hers) is None
        assert session.db.get(Contact, both) is None
