"""Drafts: what is being typed, kept in the vault until it is saved or set aside.

They are local, belong to one person, and are never sent.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from signpost_desktop.casework.access_rules import require_table_work
from signpost_desktop.casework.client_records import client_short_name
from signpost_desktop.casework.languages import language_name
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT, Client, Draft


@dataclass(frozen=True, slots=True)
class DraftRow:
    """An unfinished text. `title` is "14:02 no name, Somali": never a need or a note."""

    id: str
    kind: str
    title: str
    started_at: str
    updated_at: str
    body: Mapping[str, Any]


def save_draft(
    session: WorkSession, kind: str, body: Mapping[str, Any], draft_id: str | None = None
) -> str:
    """Keeps what is typed and returns the draft's id; the same id again replaces the words.

    `body` is any JSON object; of "client_ids" and "language" the title is made. A draft that was
    set aside meanwhile is made anew: typed words are never thrown away.
    """
    require_table_work(session)
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
            body=dict(body),
        )
        session.add(draft)
    else:
        session.change(draft, body=dict(body), updated_at=session.stamp())
    session.changed.add(("draft", draft.id))
    return draft.id


def drafts(session: WorkSession) -> tuple[DraftRow, ...]:
    """This person's unfinished texts, the newest first."""
    require_table_work(session)
    found = session.db.scalars(
        select(Draft)
        .where(Draft.person_id == session.worker.person_id)
        .order_by(Draft.updated_at.desc(), Draft.id.desc())
    )
    return tuple(
        DraftRow(
            draft.id,
            draft.kind,
            _title(session, draft),
            draft.started_at,
            draft.updated_at,
            draft.body,
        )
        for draft in found
    )


def discard_draft(session: WorkSession, draft_id: str) -> None:
    """Sets a draft aside for good: it was saved, or its writer does not want it any more."""
    require_table_work(session)
    draft = session.db.get(Draft, draft_id)
    if draft is None or draft.person_id != session.worker.person_id:
        return
    session.db.delete(draft)
    session.db.flush()
    session.changed.add(("draft", draft_id))


def _title(session: WorkSession, draft: Draft) -> str:
    started = datetime.fromisoformat(draft.started_at).astimezone(LONDON)
    who = "no name"
    for client_id in draft.body.get("client_ids") or ():
        client = session.db.get(Client, str(client_id))
        if client is not None:
            who = client_short_name(client)
            break
    language = str(draft.body.get("language") or NOT_ASKED)
    known = language not in (NOT_ASKED, PREFERS_NOT)
    return f"{started:%H:%M} {who}" + (f", {language_name(language)}" if known else "")
