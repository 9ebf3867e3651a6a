"""Every page in a right-to-left language and in one with long words: nothing is cut, no
text of ours stays English.

Where a language's drafts do not reach yet, words of its script stand in (`pseudo`).
"""

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from tests.ui.find_hands import PIN
from tests.ui.looking import Window
from tests.ui.measuring import misfits
from tests.ui.pseudo import speak_pseudo
from tests.ui.test_no_sideways_scrolling import window

from signpost_desktop.store.tables import Client
from signpost_desktop.store.vault import Vault
from signpost_desktop.translations.catalogue import words_of
from signpost_desktop.ui.language import WINDOW_LANGUAGE, speak, spoken
from signpost_desktop.ui.pages.registry import PAGES
from signpost_desktop.ui.pages.settings import SettingsPage

__all__ = ["window"]
_ISOLATED = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
_PHONE = re.compile(r"\d[\d ]{7,}\d")
ISOLATES = "\u2066\u2068\u2069"


@pytest.mark.parametrize(("code", "scale"), [("ar", 100), ("ar", 200), ("so", 100), ("so", 200)])
def test_every_page_fits_in_another_language(
    window: Window,
    vault: Vault,
    code: str,
    scale: int,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    dressed: QApplication,
) -> None:
    speak_pseudo(monkeypatch, code)
    shell, found = window.shell, []
    sources = frozenset(source for _context, source in words_of(code))
    shell.appearance.language, shell.appearance.scale = code, scale
    shell.bus.announce({("setting", WINDOW_LANGUAGE)})
    QApplication.processEvents()
    found += faults(window, "lock screen", sources)
    with qtbot.waitSignal(shell.opened):
        shell.enter(vault, PIN)
    shell.background.finish()
    area = shell.work_area
    assert area is not None
    for kind in PAGES:
        area.show_page(kind.name)
        found += faults(window, kind.name, sources)
        if isinstance(area.page, SettingsPage):
            for part in range(1, area.page.parts.count()):
                area.page.parts.setCurrentRow(part)
                found += faults(window, f"settings {part}", sources)
    area.show_page("find", {"query": "register with a gp n7", "new": True})
    found += faults(window, "results", sources)
    area.show_page("find", {"query": "he hits me", "new": True})
    found += faults(window, "urgent", sources)
    with vault.read() as session:
        (client,) = session.db.scalars(select(Client.id))
    area.show_page("clients", {"client": client})
    found += faults(window, "client", sources)
    shell.cover()
    found += faults(window, "cover", sources)
    speak(dressed, "en")
    assert not found, "\n".join(found)


def bare_number(text: str) -> bool:
    """Whether a phone number stands in it that the text around could turn round (hazard 13)."""
    while text != (outside := _ISOLATED.sub("", text)):
        text = outside
    return spoken().right_to_left and bool(_PHONE.search(text))


def faults(window: Window, where: str, sources: frozenset[str]) -> list[str]:
    for _ in range(3):  # a page that becomes narrow is laid out again
        window.settle()
    shown = [
        part.text()
        for part in window.front().findChildren(QWidget)
        if part.isVisible() and isinstance(part, QLabel | QAbstractButton)
    ]
    said = [text for text in shown if " " in text and not text.isupper()]  # "NHS 111" is a name
    english = [text for text in said if text.strip(ISOLATES) in sources]
    return [
        *(f"{where}: {fault}" for fault in misfits(window.front())),
        *(f"{where}: in English: {text[:60]}" for text in english),
        *(f"{where}: a bare number: {text[:60]}" for text in shown if bare_number(text)),
    ]
