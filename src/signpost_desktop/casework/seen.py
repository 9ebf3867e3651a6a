"""Who was seen today: times and short names, read in plain SQL so that Today need not wait."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime

from signpost_desktop.casework.access_rules import only_volunteers, require_table_work
from signpost_desktop.casework.short_names import current_short_names
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.codes import NOT_ASKED, PREFERS_NOT
from signpost_desktop.store.plain_session import PlainSession
from signpost_directory.words import Words, one_and_another

_STANDING = """
SELECT id, happened_at, language FROM contact
WHERE happened_on = ? AND (space_id IS NULL OR (? AND created_by IN (SELECT id FROM person)))
AND json_extract(extra, '$.undone') IS NULL AND id NOT IN (
    SELECT amends FROM contact
    WHERE happened_on >= ? AND amends IS NOT NULL AND json_extract(extra, '$.undone') IS NULL)
ORDER BY coalesce(happened_at, '') DESC, id DESC
"""
# Rows of a spreadsheet say their position; the ids of others are in order.
_PEOPLE = """
SELECT contact_id, client_id FROM participant WHERE contact_id IN ({})
ORDER BY coalesce(json_extract(extra, '$.position'), 0), id
"""


@dataclass(frozen=True, slots=True)
class SeenRow:
    """Somebody seen today: a time and a short name, never a need."""

    contact_id: str
    time: str
    who: str
    language: str


def seen_today(session: PlainSession) -> tuple[SeenRow, ...]:
    """Today's contacts, newest first, without those undone or corrected since."""
    require_table_work(session)
    today = session.today().isoformat()
    shared = not only_volunteers(session)  # what our own people did in shared projects
    contacts = session.rows(_STANDING, today, shared, today)
    people: defaultdict[str, list[str]] = defaultdict(list)
    for contact_id, client_id in session.rows_among(_PEOPLE, [each[0] for each in contacts]):
        people[contact_id].append(client_id)
    names = current_short_names(session, {each for group in people.values() for each in group})
    return tuple(
        SeenRow(
            contact_id,
            time_words(happened_at),
            one_and_another(dict.fromkeys(names[each] for each in people[contact_id]))
            or Words("no name"),
            spoken_language(language),
        )
        for contact_id, happened_at, language in contacts
    )


def time_words(happened_at: str | None) -> str:
    """ "13:48" in London, or "" when only the day is known."""
    if not happened_at:
        return ""
    return f"{datetime.fromisoformat(happened_at).astimezone(LONDON):%H:%M}"


def spoken_language(code: str) -> str:
    """The code of the language that was spoken, or "" when it is not known."""
    return "" if code in (NOT_ASKED, PREFERS_NOT) else code
