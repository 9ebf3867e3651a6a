"""Applying what a courier brought back: an answer that may be older than what is known here.

The laptop may have been online since it packed, or have had another trip's answer. Whatever was
heard since stands; of the older answer only that is used which is still news.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from signpost_desktop.store.arrived import Derive
from signpost_desktop.store.offering import server_lacks
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.space_state import SpaceState, never_numbered, sequences, spaces
from signpost_desktop.sync.applying import Applying, Step
from signpost_desktop.sync.gathering import Sent, SentChange
from signpost_desktop.sync.keys import Keyring
from signpost_desktop.sync.settling import take_statements
from signpost_desktop.sync.trips import Trip
from signpost_desktop.sync.trust_store import statements_known
from signpost_wire.exchange import SpaceReply, SyncReply


def apply_answer(
    vault: Vault, trip: Trip, reply: SyncReply, derive: Derive, *, allow_deletions: bool
) -> Step:
    """Take in the whole answer to a trip. `compare` of the Step: spaces that a server brought back
    from a copy does not hold as it should; what it lacks is offered with the next trip.

    Raises SyncStopped; what was not taken in then can be unpacked again.
    """
    whole = _hear(vault, trip, reply)
    with vault.read() as session:
        keyring = Keyring.of(session)
        states = {state.space_id: state for state in spaces(session)}
        sent, news = _still_news(session, trip, reply, states)
    applying = Applying(vault, keyring, derive, by_courier=True)
    reply = replace(reply, spaces=news)
    opened = applying.opened(reply)
    if not allow_deletions:
        applying.brake(opened)
    step = applying.apply(sent, reply, opened, turn=None)
    step.compare = _compared(vault, trip, states, reply, step.compare)
    step.left += not whole
    return step


def _hear(vault: Vault, trip: Trip, reply: SyncReply) -> bool:
    """First of all the statements; whether the log is here as far as this answer knows it."""
    with vault.act() as session:
        known = statements_known(session)
        if known > trip.statements and reply.statements_head <= known:
            return True  # heard since, and more of it
        return take_statements(session, reply.statements, reply.statements_head)


def _still_news(
    session: WorkSession, trip: Trip, reply: SyncReply, states: Mapping[str, SpaceState]
) -> tuple[Sent, tuple[SpaceReply, ...]]:
    """What the answer is applied to, and what of it is still to be used."""
    news, passed = [], set()
    for space in reply.spaces:
        state = states.get(space.space)
        known = "" if state is None else state.epoch
        began = trip.asked_of[space.space][0]
        fits = {began} if space.status == "epoch" else {"", space.epoch}
        if known not in fits:  # since then the server was brought back from a copy, and we know
            continue
        if trip.changes is None:
            news.append(replace(space, not_kept=(), given=()))
        else:
            news.append(space)
            passed |= _passed(session, space, trip.changes.get(space.space, ()))
    return Sent(trip.changes or {}, states, frozenset(passed)), tuple(news)


def _passed(session: WorkSession, space: SpaceReply, changes: Sequence[SentChange]) -> set[str]:
    """The records of which something newer was heard than this answer knows."""
    numbers = sequences(session, space.space, (change.id for change in changes))
    return {i for i, number in numbers.items() if 0 < space.head < number}


def _compared(
    vault: Vault,
    trip: Trip,
    states: Mapping[str, SpaceState],
    reply: SyncReply,
    differing: Sequence[str],
) -> list[str]:
    """Which spaces truly differ: an answer from before what is known here proves nothing.

    Once such a space was read from its beginning, what the server did not show it lacks.
    """
    found = []
    answers = {space.space: space for space in reply.spaces}
    for space_id in differing:
        state, answer = states.get(space_id), answers[space_id]
        if answer.status == "ok":
            since = trip.asked_of[space_id][1]
            if state is not None and state.cursor != since:
                continue
            with vault.act() as session:
                server_lacks(session, space_id, never_numbered(session, space_id))
        found.append(space_id)
    return found
