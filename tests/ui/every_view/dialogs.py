"""Every window over the window: opened from where people open it, measured, closed again."""

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QRadioButton
from tests.ui.every_view.stage import Stage, white

from signpost_desktop.ui.big_view import BigView
from signpost_desktop.ui.pages.settings.recovery_dialog import RecoveryDialog


def by_key(stage: Stage) -> Iterator[str]:
    """Keys, urgent numbers, go to, sealed notes and one of them opened."""
    stage.area.show_page("today")
    for action in ("keys", "urgent", "palette", "safeguarding"):
        stage.area.do(action)
        stage.settle()
        yield f"dialog: {action}"
        if action == "safeguarding":
            stage.front()._open_current()
            stage.settle()
            yield "dialog: a sealed note"
        stage.close_front()


def papers(stage: Stage) -> Iterator[str]:
    """The sheet and the card or letter, with what is shown big."""
    stage.area.show_page("find", {"query": "register with a gp n7", "new": True})
    stage.settle()
    page = stage.page
    page.toggle(page.results.model.hits[0])
    page.give_sheet()
    stage.settle()
    sheet = stage.front()
    sheet._why.setText(sheet.tr("Ask before you give paper. What stands on it could put them in "
                                "danger."))  # fmt: skip
    sheet._why.show()
    yield "dialog: sheet"
    sheet._why.hide()
    sheet.show_big()
    stage.settle()
    yield "the sheet, big"
    for view in QApplication.topLevelWidgets():
        if isinstance(view, BigView):
            view.close()
    page.panel.show_record(type(page.record)(), None)
    stage.area.show_page("clients", {"client": stage.client})
    stage.settle()
    stage.page.open_letter()
    stage.settle()
    yield "dialog: card"
    letter = stage.front()
    letter.findChildren(QRadioButton)[1].click()
    stage.settle()
    yield "dialog: letter"
    letter._show_pages([(white(), "")])
    stage.settle()
    yield "the letter, big"
    stage.close_front()


def recovery(stage: Stage) -> Iterator[str]:
    """A new recovery sheet, from the settings."""
    stage.area.show_page("settings", {"part": "copies"})
    stage.settle()
    shared = stage.page.shared
    dialog = RecoveryDialog(shared, "Example Hall", stage.recovery, stage.shell)
    dialog.open()
    stage.settle()
    yield "dialog: recovery sheet"
    stage.close_front()


DIALOGS = (by_key, papers, recovery)
