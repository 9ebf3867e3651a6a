"""What somebody has unfinished: their drafts, read in plain SQL so that Today need not wait."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from signpost_desktop.casework.access_rules import require_table_work
from signpost_desktop.casework.seen import spoken_language
from signpost_desktop.casework.short_names import short_names
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.codes import NOT_ASKED, SEALED_NOTE
from signpost_desktop.store.plain_session import PlainSession
from signpost_directory.words import Words

CONTACT = "contact"  # the kind of a draft that is somebody at the table


@dataclass(frozen=True, slots=True)
class DraftRow:
    """An unfinished text: when it was begun, with whom, in which language; never what it says."""

    id: str
    kind: str
    time: str
    who: str
    language: str  # its code; "" when it is not known
    started_at: str
    updated_at: str
    body: Mapping[str, Any]


class _Kept(NamedTuple):
    kind: str
    started_at: str
    updated_at: str
    body: dict[str, Any]


def drafts(session: PlainSession) -> tuple[DraftRow, ...]:
    """This person's unfinished texts, the newest first.

    One whose sealed note does not open is passed over, so that it is never overwritten.
    """
    require_table_work(session)
    found = {
        draft_id: _Kept(kind, started_at, updated_at, json.loads(body))
        for draft_id, kind, started_at, updated_at, body in session.rows(
            "SELECT id, kind, started_at, updated_at, body FROM draft WHERE person_id = ?",
            session.worker.person_id,
        )
    }
    for draft_id, held in session.held_drafts().items():  # newer than what is on the disk
        found[draft_id] = _Kept(**held)
    newest_first = sorted(found.items(), key=lambda each: (each[1].updated_at, each[0]))[::-1]
    return tuple(
        DraftRow(
            draft_id, draft.kind, *_title(session, draft), draft.started_at, draft.updated_at, body
        )
        for draft_id, draft in newest_first
        if (body := _as_typed(session, draft.body)) is not None
    )


def _as_typed(session: PlainSession, body: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The body with its note opened again; None when the seal does not open."""
    if SEALED_NOTE not in body:
        return body
    note = session.open_for_writer(body[SEALED_NOTE])
    if note is None:
        return None
    return {**{name: body[name] for name in body if name != SEALED_NOTE}, "note": note}


def _title(session: PlainSession, draft: _Kept) -> tuple[str, str, str]:
    """Its time in London, the first person's short name, and the language's code."""
    started = datetime.fromisoformat(draft.started_at).astimezone(LONDON)
    clients = [str(client_id) for client_id in draft.body.get("client_ids") or ()]
    names = short_names(session, clients)
    who = next((names[each] for each in clients if each in names), Words("no name"))
    return f"{started:%H:%M}", who, spoken_language(str(draft.body.get("language") or NOT_ASKED))
