"""The derived keys that clients are found by, and the families that merging makes.

Besides the keys of names (`names.py`) a client has `p:` the phone number in one form, `r:` the
reference of the spreadsheet it came from, and, once merged, `m:` each record it now stands under.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Protocol

from sqlalchemy import delete, select

from signpost_desktop.casework.names import keys_of, name_words
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client, ClientKey

_BITE = 500
_LONGEST_NUMBER, _LONGEST_REFERENCE = 200, 1_000  # letters; what comes may be a thousand times that
_BRITISH = re.compile(r"0[1-9][0-9]{9}")
_MERGED = "SELECT client_id, key FROM client_key WHERE key IN ({})"
_NEW_KEY = "INSERT INTO client_key (client_id, key) VALUES (?, ?)"


@lru_cache(maxsize=16)  # one number is asked for several times while its row is taken in
def phone_key(number: str) -> str:
    """A phone number in one form (E.164 where it is a number of some country), or ""."""
    number = number[:_LONGEST_NUMBER]
    if not number.strip():
        return ""
    digits = number.replace(" ", "")
    if _BRITISH.fullmatch(digits):
        return f"+44{digits[1:]}"  # nearly all of them; the library says the same, 15 times slower
    import phonenumbers  # noqa: PLC0415 - 60 ms that a start without clients need not wait

    try:
        parsed = phonenumbers.parse(number, "GB")
    except phonenumbers.NumberParseException:
        return "".join(character for character in number if character.isdigit())
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def reference_key(reference: str) -> str:
    """A spreadsheet's reference in one form, or ""."""
    return " ".join(reference[:_LONGEST_REFERENCE].casefold().split())


def index_client(session: WorkSession, client: Client) -> None:
    """Writes a client's keys anew; those of merging stay. Derived, so nothing is synced."""
    index_clients(session, {client.id: keys_of_client(client)})


def index_clients(session: WorkSession, keys: Mapping[str, Collection[str]]) -> None:
    """Writes the keys of many clients anew, each given by id."""
    session.db.flush()
    for bite in bites(list(keys)):
        ours = ClientKey.client_id.in_(bite)
        session.db.execute(delete(ClientKey).where(ours, ClientKey.key.not_like("m:%")))
        rows = [(i, key) for i in bite for key in sorted(keys[i])]
        if rows:  # ten of each client: the driver's own way is four times as fast
            session.db.connection().exec_driver_sql(_NEW_KEY, rows)


class Findable(Protocol):
    """What of a client is needed to be found: a row of the table, or some of its columns."""

    @property
    def given_name(self) -> str: ...
    @property
    def family_name(self) -> str: ...
    @property
    def known_as(self) -> str: ...
    @property
    def phone(self) -> str: ...
    @property
    def reference(self) -> str: ...


def keys_of_client(client: Findable) -> set[str]:
    """Everything that a client is found by: names, phone and reference."""
    names = (client.given_name, client.family_name, client.known_as)
    return keys_of_person(names, client.phone, client.reference)


def keys_of_person(names: Iterable[str], phone: str, reference: str) -> set[str]:
    """Everything that somebody with these names, this phone and this reference is found by."""
    keys = set(keys_of(name_words(*names)))
    if phone and (number := phone_key(phone)):
        keys.add(f"p:{number}")
    if reference and (known := reference_key(reference)):
        keys.add(f"r:{known}")
    return keys


def current_client(session: WorkSession, client_id: str) -> Client:
    """The client, or the one it was merged into. Raises BadInput when there is none such.

    Where that one is not here (not yet, or erased, or another space's), a client stands on its
    own.
    """
    client = session.db.get(Client, client_id)
    if client is None:
        raise BadInput(("This person's record is not on this computer. Nothing was changed.",))
    seen: set[str] = set()
    while client.merged_into and client.id not in seen:
        seen.add(client.id)
        above = session.db.get(Client, client.merged_into)
        if above is None or above.space_id != client.space_id:
            break
        client = above
    return client


def merged_into(session: WorkSession, client_ids: Collection[str]) -> dict[str, list[Client]]:
    """For each client the records merged into it, in the order they were made."""
    found: dict[str, list[Client]] = {client_id: [] for client_id in client_ids}
    above: defaultdict[str, list[str]] = defaultdict(list)
    for client_id, key in session.rows_among(_MERGED, [f"m:{each}" for each in client_ids]):
        above[client_id].append(key[2:])
    for bite in bites(sorted(above)):
        query = select(Client).where(Client.id.in_(bite)).order_by(Client.id)
        for client in session.db.scalars(query):
            for each in above[client.id]:
                found[each].append(client)
    return found


def family_ids(session: WorkSession, client_id: str) -> tuple[str, ...]:
    """A client's id and those of the records merged into it."""
    merged = session.db.scalars(
        select(ClientKey.client_id).where(ClientKey.key == f"m:{client_id}")
    )
    return (client_id, *merged)


def bites(items: list[str]) -> Iterable[list[str]]:
    """Lists short enough for one query."""
    return (items[start : start + _BITE] for start in range(0, len(items), _BITE))
