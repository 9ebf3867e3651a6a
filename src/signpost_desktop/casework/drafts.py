"""Drafts: what is being typed, kept in the vault until it is saved or set aside.

They are local, belong to one person, and are never sent. A note that is marked for the
safeguarding lead is sealed here too, from the moment it is marked (hazard 11).
"""

from collections.abc import Mapping
from typing import Any

from uuid6 import uuid7

from signpost_desktop.casework.access_rules import require_table_work
from signpost_desktop.casework.unfinished import DraftRow, drafts
from signpost_desktop.store.clock import stamp
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import SEALED_NOTE, Draft

__all__ = ["DraftRow", "discard_draft", "drafts", "hold_draft", "save_draft", "write_held"]


def save_draft(
    session: WorkSession, kind: str, body: Mapping[str, Any], draft_id: str | None = None
) -> str:
    """Keeps what is typed and returns the draft's id; the same id again replaces the words.

    `body` is any JSON object; of "client_ids" and "language" the title is made. A draft that was
    set aside meanwhile is made anew: typed words are never thrown away.
    """
    require_table_work(session)
    body = _as_kept(session, body)
    draft = session.db.get(Draft, draft_id) if draft_id else None
    if draft is not None and draft.person_id != session.worker.person_id:
        raise BadInput(("This draft belongs to somebody else. Nothing was changed.",))
    if draft is None:
        draft = Draft(
            id=draft_id or session.new_id(),
            person_id=session.worker.person_id,
            kind=kind,
            started_at=session.stamp(),
            updated_at=session.stamp(),
            body=body,
        )
        session.add(draft)
    else:
        if SEALED_NOTE in body and draft.body.get("note"):
            session.leaves_no_trace = True  # the words stood there in the open until now
        session.change(draft, body=body, updated_at=session.stamp())
    session.changed.add(("draft", draft.id))
    return draft.id


def hold_draft(
    vault: Vault, kind: str, body: Mapping[str, Any], draft_id: str | None = None
) -> str:
    """Holds in memory what the disk refused; `drafts` gives it too. Returns the draft's id.

    It is written with the next saving of the same draft, or by `write_held`.
    """
    identifier, now = draft_id or str(uuid7()), stamp(vault.now())
    fields = {"kind": kind, "started_at": now, "updated_at": now, "body": dict(body)}
    vault.unwritten.hold(vault.keys, identifier, fields)
    return identifier


def write_held(session: WorkSession) -> None:
    """Writes what the disk refused before; it stays held when the disk still refuses."""
    for draft_id, held in session.held_drafts().items():
        save_draft(session, held["kind"], held["body"], draft_id)


def discard_draft(session: WorkSession, draft_id: str) -> None:
    """Sets a draft aside for good: it was saved, or its writer does not want it any more."""
    require_table_work(session)
    if draft_id in session.held_drafts():
        session.changed.add(("draft", draft_id))
    draft = session.db.get(Draft, draft_id)
    if draft is None or draft.person_id != session.worker.person_id:
        return
    session.db.delete(draft)
    session.db.flush()
    session.changed.add(("draft", draft_id))


def _as_kept(session: WorkSession, body: Mapping[str, Any]) -> dict[str, Any]:
    """The body with its note sealed, where that is marked for the safeguarding lead."""
    note = str(body.get("note") or "")
    if not body.get("note_for_safeguarding") or not note.strip():
        return dict(body)
    return {**body, "note": "", SEALED_NOTE: session.seal_for_writer(note)}
