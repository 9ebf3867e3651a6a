"""The bottom line of the window: what is saved, and where. It never says more than is so."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from signpost_desktop.store.backup_folders import BackupInfo
from signpost_desktop.store.clock import LONDON


def truth_line(backup: BackupInfo | None, now: datetime) -> str:
    """Saved on this computer only, and when the last copy was made that could be opened."""
    saved = QCoreApplication.translate("Truth", "Saved on this computer only.")
    if backup is None:
        return f"{saved} {QCoreApplication.translate('Truth', 'No copy yet.')}"
    made = backup.made_at.astimezone(LONDON)
    today = made.date() == now.astimezone(LONDON).date()
    when = f"{made:%H:%M}" if today else f"{made.day} {made:%B}"
    if backup.verified_at is None:
        words = QCoreApplication.translate("Truth", "Last copy: {0}, not checked.")
    else:
        words = QCoreApplication.translate("Truth", "Last copy: {0}.")
    return f"{saved} {words.format(when)}"
