"""The way in: first start, the lock screen, and the recovery sheet."""

from signpost_desktop.ui.entrance.entrance import Entrance

__all__ = ["Entrance"]
