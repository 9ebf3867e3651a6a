"""What the window says of what is saved, and where. It never says more than is so."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from signpost_desktop.store.backup_folders import BackupInfo, last_backup
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.ui.language import day_words

translate = QCoreApplication.translate


def truth_line(backup: BackupInfo | None, now: datetime) -> str:
    """Saved on this computer only, and when the last copy was made that could be opened."""
    saved = translate("Truth", "Saved on this computer only.")
    if backup is None:
        return f"{saved} {translate('Truth', 'No copy yet.')}"
    made = backup.made_at.astimezone(LONDON)
    today = made.date() == now.astimezone(LONDON).date()
    when = f"{made:%H:%M}" if today else day_words(made, "day")
    if backup.verified_at is None:
        words = translate("Truth", "Last copy: {0}, not checked.")
    else:
        words = translate("Truth", "Last copy: {0}.")
    return f"{saved} {words.format(when)}"


def truth_alone(vault: Vault, now: Callable[[], datetime]) -> str:
    """The same of an open profile that stands alone."""
    return truth_line(last_backup(vault), now())


def locked_words(*, all_kept: bool) -> str:
    """What the lock screen says; `all_kept` is false when the disk refused what was typed."""
    if all_kept:
        return translate("Truth", "Locked. What you were typing is kept.")
    return translate(
        "Truth",
        "Locked, but the disk took no more. Your words are held until Signpost closes. "
        "Make room, then unlock and press Ctrl+S.",
    )


def directory_lost() -> str:
    """What is said when the directory could not be read, was set aside and began again."""
    return translate(
        "Truth",
        "The list of services could not be read, so it is empty now. Nothing about people is "
        "lost. Ask a coordinator to bring it in again: Settings, Directory.",
    )
