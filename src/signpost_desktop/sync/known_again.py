"""A server that was set back to a day on which this computer did not have its present place.

It had another place then (see `new_device`), and the server knows that one still: from there the
statements are said anew, the present place among them.
"""

from signpost_desktop.store.incoming import Derive
from signpost_desktop.sync.exchange import Exchange
from signpost_desktop.sync.failures import NotKnownThere
from signpost_desktop.sync.identity import Identity
from signpost_desktop.sync.trust_store import begin_anew


def make_known(me: Identity, derive: Derive) -> None:
    """Have the server know this computer's place again.

    Raises SyncStopped: NotKnownThere when it knows none of the places that this computer had.
    """
    with me.vault.read() as session:
        places = me.standing.former(session)
    if places:
        with me.vault.act() as session:
            begin_anew(session)
    for place in places:
        try:
            Exchange(me.from_place(place), derive).send_statements()
        except NotKnownThere:
            continue
        return
    raise NotKnownThere
