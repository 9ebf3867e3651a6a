"""Which pages the window has, in the order of their keys.

A page's module is imported when the page is first made: Today is there before the rest is loaded.
"""

from collections.abc import Callable
from dataclasses import dataclass

from signpost_desktop.ui.page import Page, Shared


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    kind: Callable[[], type[Page]]

    def __call__(self, shared: Shared, /) -> Page:
        return self.kind()(shared)


def _today() -> type[Page]:
    from signpost_desktop.ui.pages.today import TodayPage  # noqa: PLC0415

    return TodayPage


def _find() -> type[Page]:
    from signpost_desktop.ui.pages.find import FindPage  # noqa: PLC0415

    return FindPage


def _clients() -> type[Page]:
    from signpost_desktop.ui.pages.clients import ClientsPage  # noqa: PLC0415

    return ClientsPage


def _follow_ups() -> type[Page]:
    from signpost_desktop.ui.pages.follow_ups import FollowUpsPage  # noqa: PLC0415

    return FollowUpsPage


def _settings() -> type[Page]:
    from signpost_desktop.ui.pages.settings import SettingsPage  # noqa: PLC0415

    return SettingsPage


def _exchange() -> type[Page]:
    from signpost_desktop.ui.pages.exchange import ExchangePage  # noqa: PLC0415

    return ExchangePage


PAGES: tuple[_Entry, ...] = (
    _Entry("today", _today),
    _Entry("find", _find),
    _Entry("clients", _clients),
    _Entry("follow_ups", _follow_ups),
    _Entry("settings", _settings),
    _Entry("exchange", _exchange),
)


def load_pages() -> None:
    """Import every page's module, in a thread, before somebody asks for the page."""
    for entry in PAGES:
        entry.kind()
