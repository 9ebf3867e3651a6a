"""Which revisions may have left this computer: each is noted before it does.

The note waits for no disk, so a power cut can take it back; everything else that ends a process
leaves it. That is made good at the next opening: where nobody saw to the end of the last one,
whatever waits counts as sent. A note too many costs nothing, one too few a conflict with oneself.
"""

from signpost_desktop.store.plain_session import PlainSession

_OPEN = "open"  # stands from a profile's opening until it is closed in order
FORGET_OPEN = f"DELETE FROM setting WHERE name = '{_OPEN}'"
NOTE_SENT = (
    "UPDATE outbox SET sent = json_insert(sent, '$[#]', "
    "json_object('revision', revision, 'since', json('{}'))) WHERE"
)
_UNNOTED = "instr(sent, revision) = 0 AND EXISTS (SELECT 1 FROM sync_space)"


def note_opening(session: PlainSession) -> None:
    """In the act of opening, which is on the disk before anything else happens."""
    if session.setting(_OPEN):
        session.rows(f"{NOTE_SENT} {_UNNOTED}")
    else:
        session.set_setting(_OPEN, True)
