"""Taking in the file of unsent work that a removed computer left behind.

Whoever reads it must hold the keys: a coordinator opens casework, a safeguarding lead the worries.
What is taken in waits here to be sent, as work of whoever takes it in.
"""

from dataclasses import dataclass, field
from pathlib import Path

from signpost_desktop.access.roles import Role, require
from signpost_desktop.store.adopting import Adopted, adopt
from signpost_desktop.store.arrived import Arrived, Derive
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.shapes import shapes
from signpost_desktop.store.tables import Draft
from signpost_desktop.sync.keys import Keyring
from signpost_desktop.sync.unsent import DRAFT, Unsent
from signpost_wire.codec import MalformedError
from signpost_wire.records import Change, Record

LARGEST = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class TakenFromFile:
    """What came of a file. `unopened` are for whoever holds other keys: the safeguarding lead."""

    records: Adopted = field(default_factory=Adopted)
    drafts: int = 0
    unopened: int = 0


def take_in_file(vault: Vault, path: Path, derive: Derive) -> TakenFromFile:
    """All of it that opens, in one act; taken in twice, nothing changes. Do a round before.

    Raises NotAllowed, NotJoined, SyncStopped(REMOVED), or BadInput for another kind of file.
    """
    unsent = _read(path)
    with vault.read() as session:
        require(session, Role.COORDINATOR, Role.SAFEGUARDING_LEAD)
        keyring = Keyring.of(session)
    if unsent.organization != keyring.circle.own.organization:
        raise BadInput(("This file is another organisation's. Nothing was changed.",))
    opened = [keyring.open(space, _record(change)) for space, change in unsent.changes]
    closed = [each for each in opened if each.values is None]
    ranks = {kind: rank for rank, kind in enumerate(shapes())}
    records, drafts = Adopted(), 0
    with vault.act() as session:
        for each in sorted(opened, key=lambda found: ranks.get(found.kind, 0)):
            if each.kind == DRAFT:
                drafts += _keep_draft(session, each)
            elif each.values is not None:
                adopt(session, each, derive, records)
        session.log("took_in_unsent_work", "device", unsent.device, records=records.taken)
    return TakenFromFile(records, drafts, len(closed))


def _read(path: Path) -> Unsent:
    try:
        is_right = path.is_file() and path.stat().st_size <= LARGEST
        return Unsent.unpacked(path.read_bytes() if is_right else b"")
    except (OSError, MalformedError):
        raise BadInput(
            ("This is no file of unsent work, or it is damaged. Nothing was changed.",)
        ) from None


def _record(change: Change) -> Record:
    return Record(
        change.id, change.kind, change.base_revision, change.revision, change.deleted,
        change.key_version, change.body, 0,
    )  # fmt: skip


def _keep_draft(session: WorkSession, draft: Arrived) -> bool:
    """What was being typed there is a draft of whoever takes it in; once."""
    values = draft.values
    if values is None or session.db.get(Draft, draft.id) is not None:
        return False
    body, kind = values.get("body"), values.get("kind")
    if not isinstance(body, dict) or not isinstance(kind, str):
        return False
    session.add(
        Draft(
            id=draft.id,
            person_id=session.worker.person_id,
            kind=kind,
            body=body,
            started_at=session.stamp(),
            updated_at=session.stamp(),
        )
    )
    session.changed.add(("draft", draft.id))
    return True
