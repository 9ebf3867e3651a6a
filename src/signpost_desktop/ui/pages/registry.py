"""Which pages the window has, in the order of their keys."""

from signpost_desktop.ui.page import Page
from signpost_desktop.ui.pages.clients import ClientsPage
from signpost_desktop.ui.pages.find import FindPage
from signpost_desktop.ui.pages.follow_ups import FollowUpsPage
from signpost_desktop.ui.pages.settings import SettingsPage
from signpost_desktop.ui.pages.today import TodayPage

PAGES: tuple[type[Page], ...] = (TodayPage, FindPage, ClientsPage, FollowUpsPage, SettingsPage)
