"""What the window does once its first page is there, and what it loads before it is asked for."""

# ruff: noqa: PLC0415 - decision 017

from pathlib import Path

from signpost_desktop.store.open_vault import Vault


def back_up_if_due(vault: Vault) -> Path | None:
    """Make the copy of the day, unless there is one."""
    from signpost_desktop.store.backup import daily_backup_if_due

    return daily_backup_if_due(vault)


def load_documents() -> None:
    """The libraries behind the sheet (a quarter of a second), before somebody asks for one."""
    import signpost_desktop.ui.sheet_dialog  # noqa: F401
