"""Settings: how Signpost looks, who uses it, where services come from, copies and the log."""

from signpost_desktop.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
