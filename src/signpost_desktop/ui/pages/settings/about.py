"""About: which version this is, whose work is in it, and where the records lie."""

import platform

from PySide6.QtCore import Qt, qVersion

from signpost_desktop import __version__
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.widgets.texts import label


class AboutSection(Section):
    """Version, licences, sources of data, and the folder of the profile."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.begin(self.tr("About"))
        versions = f"Signpost {__version__} · Python {platform.python_version()} · Qt {qVersion()}"
        folder = label(str(shared.desk.vault.profile.folder))
        folder.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.add(
            label(versions),
            label(self.tr("Where the records lie"), "heading"),
            folder,
            label(self.tr("Everything in this folder is encrypted."), "muted"),
            label(self.tr("Licences"), "heading"),
            label(
                self.tr(
                    "Signpost is free software under the GNU Affero General Public License, "
                    "version 3 or later: you may use, study, share and change it."
                )
            ),
            label(
                self.tr(
                    "The letters are Noto Sans, here named Signpost Sans, under the SIL Open Font "
                    "License 1.1."
                )
            ),
            label(self.tr("The window is drawn with Qt, under the GNU LGPL, version 3.")),
            label(self.tr("Postcodes and areas"), "heading"),
            label(shared.desk.vocabulary.places.attribution),
        )
        self.end()
