"""Exchange: what was sent, what waits, what has two versions, and USB trips."""

from signpost_desktop.ui.pages.exchange.page import ExchangePage

__all__ = ["ExchangePage"]
