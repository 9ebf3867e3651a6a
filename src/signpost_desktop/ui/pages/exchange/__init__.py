"""Exchange: what was sent, what waits, and what has two versions."""

from signpost_desktop.ui.pages.exchange.page import ExchangePage

__all__ = ["ExchangePage"]
