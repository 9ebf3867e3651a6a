"""Find: the page at the table, where the search is the record."""

from signpost_desktop.ui.pages.find.page import FindPage

__all__ = ["FindPage"]
