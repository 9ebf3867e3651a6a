"""Pages of a paper over the whole screen, one by one, to be photographed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from signpost_desktop.ui.widgets.texts import label

_STYLE = "QDialog { background: #ffffff; } QLabel { color: #000000; background: #ffffff; }"


class BigPage(QDialog):
    """Full screen. `pages` are pictures (PNG) and their words. Esc and Enter leave, arrows turn."""

    def __init__(self, pages: Sequence[tuple[bytes, str]], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Signpost")
        self.setStyleSheet(_STYLE)
        self._pages = [(QPixmap.fromImage(QImage.fromData(png)), words) for png, words in pages]
        self._at = 0
        self._picture = QLabel()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setMinimumSize(1, 1)
        self._picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._turn = label()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self._picture, 1)
        column.addWidget(self._turn)
        self._show_page(0)

    @property
    def words(self) -> str:
        """What stands on the page that is shown, as a screen reader says it."""
        return self._picture.accessibleName()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Esc and Enter leave, arrows and space turn pages."""
        key = event.key()
        if key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
            self._show_page(self._at + 1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
            self._show_page(self._at - 1)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """As large as fits."""
        super().resizeEvent(event)
        self._show_page(self._at)

    def _show_page(self, number: int) -> None:
        self._at = max(0, min(number, len(self._pages) - 1))
        picture, words = self._pages[self._at]
        self._picture.setPixmap(
            picture.scaled(
                self._picture.size(),
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
        self._picture.setAccessibleName(words)
        turn = self.tr("Page {0} of {1}. Arrow keys turn it.")
        parts = [turn.format(self._at + 1, len(self._pages))] if len(self._pages) > 1 else []
        self._turn.setText(" ".join([*parts, self.tr("Esc goes back")]))
