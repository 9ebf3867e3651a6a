"""How the window looks: theme and text size. A choice is seen at once."""

from collections.abc import Mapping

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QRadioButton, QWidget

from signpost_desktop.settings import corrections_folder
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.translations.catalogue import Share, shares
from signpost_desktop.translations.languages import LANGUAGES
from signpost_desktop.translations.pack import shares_beside
from signpost_desktop.ui.language import WINDOW_LANGUAGE, own_direction
from signpost_desktop.ui.main_window import WorkArea
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.pages.settings.word_pack import WordPack
from signpost_desktop.ui.theme import SCALES, THEMES, apply_theme
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.language_choice import LanguageChoice
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
        self.scales = {scale: self._choice(own_direction(f"{scale} %")) for scale in SCALES}
        self._group(self.scales.values(), self.tr("Text size"))
        self.add(label(self.tr("Language"), "heading"))
        self.add(
            label(
                self.tr(
                    "For everybody who uses this computer. What is not translated yet is shown "
                    "in English. Sheets have a language of their own."
                ),
                "muted",
            )
        )
        self.languages = LanguageChoice()
        self.languages.list.setAccessibleName(self.tr("Language"))
        self.languages.chosen.connect(self._speak)
        self.pack = WordPack(self.run)
        self.add(self.languages, self.pack)
        self.end()

    def load(self) -> None:
        """Mark what is chosen."""
        appearance = self.shared.appearance
        self.themes[appearance.theme].setChecked(True)
        self.scales[appearance.scale].setChecked(True)
        self.run(_shares, self._counted, self._not_counted)

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
        self._keep()

    def _speak(self, code: str) -> None:
        """The window makes its pages anew in the language, this one too."""
        self.shared.appearance.language = code
        self._keep()
        self.shared.bus.announce({("setting", WINDOW_LANGUAGE)})

    def _keep(self) -> None:
        appearance, folder = self.shared.appearance, self.shared.desk.vault.profile.folder

        self.run(lambda: appearance.keep(folder), lambda _nothing: None, self._not_kept)

    def _counted(self, found: Mapping[str, Share]) -> None:
        self.languages.show_shares(found)
        self.pack.show_shares(found)

    def _not_counted(self, _error: SignpostError) -> None:
        """The names alone are enough to choose by."""

    def _not_kept(self, _error: SignpostError) -> None:
        self.shared.announcer.say(
            self.tr("This choice could not be kept for the next time. Nothing else is affected."),
            "problem",
        )


def _shares() -> dict[str, Share]:
    return {**shares(LANGUAGES), **shares_beside(corrections_folder())}


def _lay_out_anew(window: QWidget) -> None:
    """Other letters need another number of columns, in a window of the same size."""
    for widget in (window, *window.findChildren(QWidget)):
        if isinstance(widget, Columns | WorkArea):
            QApplication.sendEvent(widget, QResizeEvent(widget.size(), widget.size()))
