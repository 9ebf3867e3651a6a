"""How the window looks: theme and text size. A choice is seen at once."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QRadioButton, QWidget

from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.files import storage_error
from signpost_desktop.ui.main_window import WorkArea
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.theme import SCALES, THEMES, apply_theme
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.texts import label


class AppearanceSection(Section):
    """Light, cream, dark or high contrast; text from 100 to 200 %."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.begin(self.tr("Appearance"))
        names = {
            "light": self.tr("Light"),
            "cream": self.tr("Cream"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self.add(label(self.tr("Colours"), "heading"))
        self.themes = {name: self._choice(names[name]) for name in THEMES}
        self._group(self.themes.values(), self.tr("Colours"))
        self.add(label(self.tr("Text size"), "heading"))
        self.scales = {scale: self._choice(f"{scale} %") for scale in SCALES}
        self._group(self.scales.values(), self.tr("Text size"))
        self.add(label(self.tr("Language"), "heading"))
        self.add(label(self.tr("English. Other languages come with later versions.")))
        self.end()

    def load(self) -> None:
        """Mark what is chosen."""
        appearance = self.shared.appearance
        self.themes[appearance.theme].setChecked(True)
        self.scales[appearance.scale].setChecked(True)

    def _choice(self, words: str) -> QRadioButton:
        found = QRadioButton(words)
        found.clicked.connect(self._chosen)
        self.add(found)
        return found

    def _group(self, buttons: object, words: str) -> None:
        group = QButtonGroup(self)
        for one in buttons:  # type: ignore[attr-defined]
            group.addButton(one)
            one.setAccessibleName(f"{words}: {one.text()}")

    def _chosen(self) -> None:
        appearance = self.shared.appearance
        appearance.theme = next(n for n, one in self.themes.items() if one.isChecked())
        appearance.scale = next(n for n, one in self.scales.items() if one.isChecked())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            apply_theme(app, THEMES[appearance.theme], appearance.scale)
        _lay_out_anew(self.window())
        folder = self.shared.desk.vault.profile.folder

        def keep() -> None:
            try:
                appearance.write(folder)
            except OSError as error:
                raise storage_error(error) from error

        self.run(keep, lambda _nothing: None, self._not_kept)

    def _not_kept(self, _error: SignpostError) -> None:
        self.shared.announcer.say(
            self.tr("This choice could not be kept for the next time. Nothing else is affected."),
            "problem",
        )


def _lay_out_anew(window: QWidget) -> None:
    """Other letters need another number of columns, in a window of the same size."""
    for widget in (window, *window.findChildren(QWidget)):
        if isinstance(widget, Columns | WorkArea):
            QApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))
