"""What follows from records: written anew when records come from elsewhere.

Keys are never sent. What a rule for safe contact forbids is written on the copies, and travels.
"""

import json
from collections.abc import Callable, Mapping, Sequence

from signpost_desktop.casework.client_keys import keys_of_person
from signpost_desktop.casework.names import tables_mark
from signpost_desktop.casework.safe_records import tell_what_came
from signpost_desktop.store.bulk import IN_LIST, as_list, cursor
from signpost_desktop.store.families import NEW_KEYS, renew_families
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.store.session import WorkSession

MADE_BY = "client_keys_made_by"
"""The setting with the mark of how the keys of everybody here were made."""
_BY_HAND = 1
"""To be raised when keys or families are made in another way from the same tables."""

_NEXT = "SELECT id FROM client WHERE id > ? ORDER BY id LIMIT 300"  # a save waits 0.1 s for these


def keys_made_by() -> str:
    """The mark of how this version makes keys."""
    return f"{_BY_HAND} {tables_mark()}"


def keys_are_current(session: PlainSession) -> bool:
    """Whether everybody is found by keys as this version makes them."""
    return bool(session.setting(MADE_BY) == keys_made_by())


def renew_some_keys(session: WorkSession, after: str) -> str:
    """The keys and families of those who come next after an id, as this version makes them.

    The last one's id; "" once everybody's are made: only then is the mark set.
    """
    ids = [row[0] for row in session.rows(_NEXT, after)]
    if not ids:
        session.set_setting(MADE_BY, keys_made_by())
        return ""
    renew_client_keys(session, ids)
    return str(ids[-1])


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
