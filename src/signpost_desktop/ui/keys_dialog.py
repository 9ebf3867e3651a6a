"""F1: every key of the window, as it really is."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from signpost_desktop.ui.keys import KEYS
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.texts import button, label


class KeysDialog(QDialog):
    """The list of keys, made from the one that binds them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keys"))
        self.resize(520, 620)
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(KEYS):
            words = label(QCoreApplication.translate("Keys", key.words))
            shown = [QKeySequence(s) for s in key.sequences if s != "Ctrl+Enter"]
            native = QKeySequence.SequenceFormat.NativeText
            grid.addWidget(label(" · ".join(s.toString(native) for s in shown), "muted"), row, 0)
            grid.addWidget(words, row, 1)
        last = len(KEYS)
        grid.addWidget(label(self.tr("Shift three times"), "muted"), last, 0)
        grid.addWidget(label(self.tr("Cover the screen")), last, 1)
        grid.addWidget(label(self.tr("Enter"), "muted"), last + 1, 0)
        grid.addWidget(label(self.tr("Do the marked thing")), last + 1, 1)
        grid.addWidget(label(self.tr("Esc"), "muted"), last + 2, 0)
        grid.addWidget(label(self.tr("Step back once. Words are kept.")), last + 2, 1)
        content = QWidget()
        content.setLayout(grid)
        column = QVBoxLayout(self)
        column.addWidget(label(self.tr("Keys"), "title"))
        column.addWidget(scrolled(content), 1)
        close = button(self.tr("Close"), self.accept, "main")
        close.setDefault(True)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)
        close.setFocus()
