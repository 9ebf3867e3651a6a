"""What the client's screen is made of, read once before it is shown."""

from dataclasses import dataclass

from signpost_desktop.application import Desk
from signpost_desktop.casework.clients import at_the_table
from signpost_desktop.casework.drafts import drafts
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT
from signpost_desktop.ui.running_record import RunningRecord
from signpost_desktop.ui.sheet_content import SheetMatter, gather
from signpost_desktop.ui.sheet_facts import read_ahead


@dataclass(frozen=True)
class ScreenMatter:
    """The services and appointment of one running record, and the languages of its person.

    It has no place for a name, a need, a note or a reason, on purpose.
    """

    draft_id: str
    spoken: tuple[str, ...]
    sheet: SheetMatter


def read_matter(desk: Desk, draft_id: str) -> ScreenMatter:
    """Read it; not for the GUI thread. A record that was never kept is an empty one."""
    with desk.vault.read() as session:
        body = next((row.body for row in drafts(session) if row.id == draft_id), {})
        record = RunningRecord.from_body(body, draft_id)
        client = at_the_table(session, record.client_ids[0]) if record.client_ids else None
    heard = () if record.language in (NOT_ASKED, PREFERS_NOT) else (record.language,)
    rules = client is not None and client.has_safe_contact_rules
    spoken = (*heard, *(client.languages if client else ()))
    for language in spoken[:1]:
        read_ahead(language)
    return ScreenMatter(draft_id, spoken, gather(desk, record, rules))
