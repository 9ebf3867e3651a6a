"""What is answered on the client's screen goes into the draft of the running record, at once."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from signpost_desktop.casework.drafts import drafts, hold_draft, save_draft
from signpost_desktop.casework.unfinished import CONTACT
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.ui.running_record import RunningRecord

Fields = Mapping[str, Any]


def keep(vault: Vault, draft_id: str, fields: Fields, answers: Mapping[str, str]) -> None:
    """Put fields and answers into the draft; not for the GUI thread.

    Raises SignpostError when the disk refuses: then they are held in memory until it takes them.
    """
    body: dict[str, Any] = {}
    try:
        with vault.act() as session:
            body = _body(dict(_found(drafts(session), draft_id)), draft_id, vault.now())
            _put(body, fields, answers)
            save_draft(session, CONTACT, body, draft_id)
    except SignpostError:
        if body:
            hold_draft(vault, CONTACT, body, draft_id)
        raise


def count_time(vault: Vault, draft_id: str, seconds: float) -> None:
    """The time at the client's screen was work, too. Without a draft there is nothing to count."""
    with vault.act() as session:
        found = _found(drafts(session), draft_id)
        if found:
            body = dict(found) | {"worked": float(found.get("worked") or 0) + seconds}
            save_draft(session, CONTACT, body, draft_id)


def _found(rows: Any, draft_id: str) -> Mapping[str, Any]:
    return next((row.body for row in rows if row.id == draft_id), {})


def _body(found: dict[str, Any], draft_id: str, now: datetime) -> dict[str, Any]:
    return found or RunningRecord(draft_id, started_at=now).to_body(now)


def _put(body: dict[str, Any], fields: Fields, answers: Mapping[str, str]) -> None:
    body.update(fields, running=True)
    body["screen_answers"] = {**(body.get("screen_answers") or {}), **answers}
