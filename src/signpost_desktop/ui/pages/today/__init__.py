"""Today: where the day begins."""

from signpost_desktop.ui.pages.today.page import TodayPage

__all__ = ["TodayPage"]
