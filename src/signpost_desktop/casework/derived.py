"""What follows from records: written anew when records come from elsewhere.

Keys are never sent. What a rule for safe contact forbids is written on the copies, and travels.
"""

import json
from collections.abc import Callable, Mapping, Sequence

from signpost_desktop.casework.client_keys import keys_of_person
from signpost_desktop.casework.safe_records import tell_what_came
from signpost_desktop.store.bulk import IN_LIST, as_list, cursor
from signpost_desktop.store.families import NEW_KEYS, renew_families
from signpost_desktop.store.session import WorkSession


def renew_client_keys(session: WorkSession, client_ids: Sequence[str]) -> None:
    """The keys that these clients are found by, and the families that merging makes of them."""
    session.db.flush()
    wanted = as_list(client_ids)
    keys = {
        client_id: sorted(keys_of_person(names, phone, reference))
        for client_id, *names, phone, reference in session.rows(
            "SELECT id, given_name, family_name, known_as, phone, reference "
            f"FROM client WHERE id {IN_LIST} ORDER BY id",
            wanted,
        )
    }
    session.rows(f"DELETE FROM client_key WHERE client_id {IN_LIST} AND key < 'm:'", wanted)
    session.rows(f"DELETE FROM client_key WHERE client_id {IN_LIST} AND key >= 'm;'", wanted)
    session.rows(NEW_KEYS, json.dumps(keys))
    renew_families(cursor(session.db), client_ids)


def _follow_clients(session: WorkSession, client_ids: Sequence[str]) -> None:
    renew_client_keys(session, client_ids)
    tell_what_came(session, client_ids)


DERIVE: Mapping[str, Callable[[WorkSession, Sequence[str]], None]] = {"client": _follow_clients}
"""By kind, as `store.incoming.take_in` asks for it."""
