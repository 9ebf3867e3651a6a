"""Whose rules count for how a person may be reached: records merged into theirs, two versions.

While two versions of a rule are not settled, the stricter one stands (hazard 2): the other may
have been written because somebody was in danger.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import inspect

from signpost_desktop.casework.client_keys import current_client, merged_into
from signpost_desktop.casework.copies import copies_of, original_of, shared_among
from signpost_desktop.casework.safe_contact import TWO_VERSIONS, strictest_answer
from signpost_desktop.store.bodies import read_json
from signpost_desktop.store.homes import PROJECTS_OVER, shares_projects
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT, Client
from signpost_wire.roles import PARTNERSHIP, may_write

WAYS = ("ring", "text", "message", "write")
FIELDS = (*WAYS, "safe_words", "phone")
_OPEN_VERSIONS = f"""
SELECT v.record_id, v.field, v.mine, v.theirs FROM conflict v
JOIN client c ON c.id = v.record_id AND c.space_id IS v.space_id
WHERE v.settled_at IS NULL AND v.record_kind = 'client'
    AND v.field IN ({", ".join(f"'{field}'" for field in FIELDS)}) AND v.record_id IN ({{}})
ORDER BY v.id
"""
_STRICTEST_FIRST = ("no", PREFERS_NOT, NOT_ASKED, "yes")


def safe_records(
    session: WorkSession, clients: Collection[Client]
) -> dict[str, tuple[Client, ...]]:
    """For each client: their record, those merged into it, then what else forbids something.

    Each is as strict as any of its versions. A "no" on a copy in a shared project counts on our
    own page too, and the other way about; a "yes" there allows nothing here.
    """
    records = own_records(session, clients)
    linked = _linked(session, records)
    versions = _open_versions(session, {e.id for others in linked.values() for e in others})
    for client_id, others in linked.items():
        records[client_id] += tuple(
            _forbidding(_strict(each, versions[each.id]) if each.id in versions else each)
            for each in others
        )
    return records


def own_records(session: WorkSession, clients: Collection[Client]) -> dict[str, tuple[Client, ...]]:
    """The same without what stands on other pages of the person."""
    merged = merged_into(session, {client.id for client in clients})
    all_of_them = (*clients, *(each for others in merged.values() for each in others))
    versions = _open_versions(session, {each.id for each in all_of_them})
    return {
        client.id: tuple(
            _strict(record, versions[record.id]) if record.id in versions else record
            for record in (client, *merged[client.id])
        )
        for client in clients
    }


def strictest(session: WorkSession, client: Client) -> dict[str, str]:
    """Each rule as strict as it is in any of a person's own records, or versions of them."""
    records = own_records(session, [client])[client.id]
    said = (each.safe_words.replace(f"{TWO_VERSIONS} ", "").strip() for each in records)
    words = dict.fromkeys(each for each in said if each and each != TWO_VERSIONS)
    return {way: strictest_answer(way, records) for way in WAYS} | {"safe_words": " ".join(words)}


def tell_copies(session: WorkSession, client: Client) -> None:
    """What is forbidden of a client is forbidden on copies in shared projects too, in the act that
    changes it, or somebody there would ring. What is allowed is theirs to ask, once our own page
    forbids it no more. Nothing can be written in a project that is over, and that must not keep
    anybody from writing it here. `client` may be such a copy."""
    own = current_client(session, (original_of(session, client) or client).id)
    family = [own, *merged_into(session, [own.id])[own.id]]
    over = session.setting(PROJECTS_OVER, [])
    found = (copy for copies in copies_of(session, family).values() for copy in copies)
    going = [copy for copy in found if copy.space_id not in over]
    rules = strictest(session, own) if going else {}
    for copy in going:
        fields = {
            way: rules[way]
            for way in WAYS
            if rules[way] in ("no", PREFERS_NOT) and getattr(copy, way) != "no"
        }
        if rules["safe_words"] and rules["safe_words"] not in copy.safe_words:
            fields["safe_words"] = _sentences([rules["safe_words"], copy.safe_words])
        session.change(copy, **fields)


def tell_what_came(session: WorkSession, client_ids: Sequence[str]) -> None:
    """The same for records that came from elsewhere: their writer may not know of the copies.

    All computers of ours that may write there write the same.
    """
    if shares_projects(session.db) and may_write(PARTNERSHIP, session.worker.roles):
        for client_id in shared_among(session, client_ids):
            tell_copies(session, session.db.get_one(Client, client_id))


def _linked(
    session: WorkSession, records: Mapping[str, tuple[Client, ...]]
) -> dict[str, list[Client]]:
    """Other pages of these people: copies of theirs, and what they are a copy of."""
    owner = {each.id: client_id for client_id, group in records.items() for each in group}
    found: defaultdict[str, list[Client]] = defaultdict(list)
    copies = copies_of(session, (each for group in records.values() for each in group))
    for record_id, of_record in copies.items():
        found[owner[record_id]] += of_record
    for client_id, (client, *_merged) in records.items():
        original = original_of(session, client)
        if original is not None:
            found[client_id].append(original)
    return found


def _forbidding(client: Client) -> Client:
    """A copy that is in no session, with only what it forbids."""
    values = {name: getattr(client, name) for name in inspect(Client).columns.keys()}  # noqa: SIM118
    for way in WAYS:
        values[way] = values[way] if values[way] in ("no", PREFERS_NOT) else NOT_ASKED
    return Client(**values | {"phone": ""})


def _open_versions(
    session: WorkSession, client_ids: Collection[str]
) -> defaultdict[str, list[tuple[str, Any]]]:
    """Of each of these whose rules have two versions: the field and either value.

    A partner's conflict about a page of ours says nothing here: see `store.conflicts`.
    """
    found: defaultdict[str, list[tuple[str, Any]]] = defaultdict(list)
    for record_id, field, mine, theirs in session.rows_among(_OPEN_VERSIONS, sorted(client_ids)):
        found[record_id] += [(field, read_json(mine)), (field, read_json(theirs))]
    return found


def _strict(client: Client, versions: list[tuple[str, Any]]) -> Client:
    """A copy that is in no session, with the stricter of each rule's versions."""
    values = {name: getattr(client, name) for name in inspect(Client).columns.keys()}  # noqa: SIM118
    for way in WAYS:
        answers = {str(value) for field, value in versions if field == way} | {values[way]}
        values[way] = next((each for each in _STRICTEST_FIRST if each in answers), values[way])
    own = [TWO_VERSIONS, values["safe_words"]]
    own += [str(value or "") for field, value in versions if field == "safe_words"]
    values["safe_words"] = _sentences(own)
    return Client(**values)


def _sentences(words: list[str]) -> str:
    kept = dict.fromkeys(each.strip() for each in words if each.strip())
    return " ".join(each if each.endswith((".", "!", "?")) else f"{each}." for each in kept)
