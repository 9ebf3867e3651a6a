"""The small windows that keys open over any page: keys, urgent numbers, go to, sealed notes.

Each is imported when it is first asked for: none of them is needed to show the first page.
"""

# ruff: noqa: PLC0415 - see above

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from signpost_desktop.ui.main_window import WorkArea
from signpost_desktop.ui.page import Shared


def open_asked(
    action: str, shared: Shared, area: WorkArea, window: QWidget, ask: Callable[[str], None]
) -> None:
    """Open what an action of the keyboard list asks for; `ask` hears what is asked from there."""
    if action == "keys":
        _keys(window)
    elif action == "urgent":
        _urgent(shared, window)
    elif action == "palette":
        _palette(shared, area, window)
    elif action == "safeguarding":
        _safeguarding(shared, area, window, ask)


def _keys(window: QWidget) -> None:
    from signpost_desktop.ui.keys_dialog import KeysDialog

    KeysDialog(window).open()


def _urgent(shared: Shared, window: QWidget) -> None:
    from signpost_desktop.ui.urgent_card import UrgentDialog

    UrgentDialog(shared.desk, shared.background, window).open()


def _palette(shared: Shared, area: WorkArea, window: QWidget) -> None:
    from signpost_desktop.ui.palette import Palette

    palette = Palette(shared.desk, shared.background, window)
    palette.chosen.connect(area.do)
    palette.service_chosen.connect(lambda text: area.show_page("find", {"query": text}))
    palette.open()


def _safeguarding(
    shared: Shared, area: WorkArea, window: QWidget, ask: Callable[[str], None]
) -> None:
    from signpost_desktop.ui.safeguarding_notes import SafeguardingNotes, may_open_notes
    from signpost_desktop.ui.saving import run_read

    def opened(may: bool) -> None:
        if not may:
            shared.announcer.say(
                QCoreApplication.translate(
                    "Asked", "Only the safeguarding lead can open these notes. They are kept safe."
                )
            )
            return
        notes = SafeguardingNotes(shared, window)
        notes.asked.connect(ask)
        notes.client_asked.connect(lambda found: area.show_page("clients", {"client": found}))
        notes.open()

    run_read(area, shared, may_open_notes, opened)
