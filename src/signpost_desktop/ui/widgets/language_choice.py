"""The languages to choose from, each by its own name, with how far its words have come."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from signpost_desktop.documents.plain_text import FSI, PDI
from signpost_desktop.translations.catalogue import Share
from signpost_desktop.translations.languages import LANGUAGES, Language
from signpost_desktop.ui.language import number, spoken, translate
from signpost_desktop.ui.widgets.choice import Choice
from signpost_desktop.ui.widgets.texts import button


class LanguageChoice(QWidget):
    """A list and a button: moving through the list changes nothing yet."""

    chosen = Signal(str)  # a language's code

    def __init__(self) -> None:
        super().__init__()
        self.list = Choice()
        self.use = button(self.tr("Use this language"), self._use)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.list, 1)
        row.addWidget(self.use)
        self.setFocusProxy(self.list)
        self.show_shares({})

    def show_shares(self, shares: Mapping[str, Share]) -> None:
        """List the languages, with what is known of how much is drafted and read by a speaker."""
        chosen = self.list.code() or spoken().code
        self.list.offer(
            (code, named_with_share(language, shares.get(code)))
            for code, language in LANGUAGES.items()
        )
        self.list.choose(chosen)

    def _use(self) -> None:
        if self.list.code() != spoken().code:
            self.chosen.emit(self.list.code())


def named_with_share(language: Language, share: Share | None) -> str:
    """A language by its own name, with what is known of how far its words have come."""
    name = f"{FSI}{language.name}{PDI}"
    if share is None:
        return name
    words = translate("LanguageChoice", "{0} ({1} % drafted, {2} % read by a speaker)")
    return words.format(name, number(share.drafted), number(share.reviewed))
