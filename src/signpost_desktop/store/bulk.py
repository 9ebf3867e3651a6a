"""Many rows at once, through the database driver itself: what sync reads and writes by thousands.

Ids go in as one JSON list (`id IN (SELECT value FROM json_each(?))`), so that no statement grows
with the page and nothing is ever put into SQL but bound values.
"""

import json
from collections.abc import Iterable
from typing import Any

from signpost_desktop.store.engines import Session

IN_LIST = "IN (SELECT value FROM json_each(?))"


def cursor(db: Session) -> Any:
    """The driver's cursor, inside the session's own transaction, with all of it flushed.

    What the session has loaded is not told of what is written here: expire it afterwards.
    """
    db.flush()
    return db.connection().connection.cursor()


def as_list(ids: Iterable[str]) -> str:
    """Ids for IN_LIST."""
    return json.dumps(list(ids))
