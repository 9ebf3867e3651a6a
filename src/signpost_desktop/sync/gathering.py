"""What goes to the server next: changes sealed for their spaces, and where each space stands.

The same request travels over the network in a round, or on a stick with a courier.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, Self

from signpost_desktop.store.late import keeps_sealed
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.outgoing import Outgoing, outgoing
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.space_state import SpaceState, spaces
from signpost_desktop.store.waiting import nothing_waits, refuse
from signpost_desktop.sync.keys import Keyring, SpaceUse
from signpost_desktop.sync.standing import Progress
from signpost_desktop.sync.trust_store import statements_mark
from signpost_wire import exchange
from signpost_wire.exchange import SpaceRequest, SyncRequest
from signpost_wire.records import Change


class SentChange(Protocol):
    """A change that was sent: `Outgoing`, or what is left of it when the answer comes late."""

    @property
    def space_id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def id(self) -> str: ...
    @property
    def revision(self) -> str: ...
    @property
    def base_revision(self) -> str | None: ...
    @property
    def deleted(self) -> bool: ...
    @property
    def version(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Sent:
    """What an answer is applied to: the changes that went to each space, in their order, and how
    each space stands here. Of the records in `passed` something newer was heard since.
    `keeps_sealed`: whether there was anything at all that had not opened.
    """

    of_space: Mapping[str, Sequence[SentChange]]
    states: Mapping[str, SpaceState]
    passed: frozenset[str] = frozenset()
    keeps_sealed: bool = True


@dataclass(frozen=True, slots=True)
class Asked:
    """A request, and what its answer is applied to."""

    request: SyncRequest
    sent: Sent


@dataclass(frozen=True, slots=True)
class Beginning:
    """Where things stand before an exchange, all of one moment.

    `heard` is how many of the log's statements are here; `has_to_say`: some of ours wait to go.
    `nothing_waits`: the outbox is empty, also of what cannot go now. `keeps_sealed`: see `Sent`.
    """

    progress: Progress
    heard: int
    has_to_say: bool
    nothing_waits: bool
    keeps_sealed: bool
    states: Mapping[str, SpaceState]

    @classmethod
    def read(cls, session: WorkSession, mark: tuple[int, int, int] | None = None) -> Self:
        """One look at all of it. `mark`: what `statements_mark` says now, where that is known."""
        heard, said, _partners = mark or statements_mark(session)
        return cls(
            Progress.read(session),
            heard,
            said < 0,
            nothing_waits(session),
            keeps_sealed(session),
            {state.space_id: state for state in spaces(session)},
        )


def gather(
    vault: Vault, keyring: Keyring, begun: Beginning, size: int, most_bytes: int | None = None
) -> Asked:
    """What goes out now: `size` records at the most, and as many may come of each space.

    `most_bytes` bounds the sealed bodies together. Nothing is written when nothing waits.
    """
    found: list[Outgoing] = []
    if not begun.nothing_waits:
        with vault.act(lasting=False) as session:  # what a power cut takes back: see sending.py
            found = outgoing(session, _writable(keyring), size)
    of_space, sealed = _seal(vault, keyring, found, most_bytes)
    asked = tuple(
        _ask_of(use, begun.states.get(use.id), sealed.get(use.id, []), size)
        for use in keyring.spaces
        if use.reads or of_space.get(use.id)
    )
    sent = Sent(of_space, begun.states, keeps_sealed=begun.keeps_sealed)
    return Asked(SyncRequest(begun.progress.turn, asked, begun.heard), sent)


def _writable(keyring: Keyring) -> list[str]:
    return [use.id for use in keyring.spaces if use.writes]


def _seal(
    vault: Vault, keyring: Keyring, found: list[Outgoing], most_bytes: int | None
) -> tuple[dict[str, list[Outgoing]], dict[str, list[Change]]]:
    """What goes, by space, as it is and sealed. What is too large stays, and is told."""
    of_space: defaultdict[str, list[Outgoing]] = defaultdict(list)
    sealed: defaultdict[str, list[Change]] = defaultdict(list)
    never: list[Outgoing] = []
    size = 0
    for each in found:
        change = keyring.seal(each)
        if change is None:
            never.append(each)
            continue
        size += len(change.body)
        if most_bytes is not None and size > most_bytes:
            break
        of_space[each.space_id].append(each)
        sealed[each.space_id].append(change)
    if never:
        with vault.act() as session:
            refuse(session, [(each, exchange.TOO_LARGE) for each in never])
    return dict(of_space), dict(sealed)


def _ask_of(
    use: SpaceUse, state: SpaceState | None, changes: list[Change], size: int
) -> SpaceRequest:
    epoch, since = (state.epoch, state.cursor) if state else ("", 0)
    return SpaceRequest(use.id, epoch, since, size if use.reads else 0, tuple(changes))
