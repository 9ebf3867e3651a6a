"""One text of a service with its English beside it: read from that, written in another language."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from signpost_desktop.documents.plain_text import isolate_numbers, without_isolates
from signpost_desktop.ui.widgets.columns import Columns
from signpost_desktop.ui.widgets.texts import label

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


class TextField(QWidget):
    """One text: its English, and a place to write it in another language."""

    typed = Signal()

    def __init__(self, name: str, english: str, *, lines: int) -> None:
        super().__init__()
        self._edit: QLineEdit | QPlainTextEdit
        if lines == 1:
            self._edit = QLineEdit()
        else:
            self._edit = QPlainTextEdit()
            self._edit.setTabChangesFocus(True)
            self._edit.setFixedHeight(self._edit.fontMetrics().lineSpacing() * lines + 20)
        self._right_to_left = False
        self._edit.textChanged.connect(self.typed)
        self._edit.installEventFilter(self)
        self.changed_since = label(self.tr("The English has changed since."), "warn")
        self.changed_since.hide()
        there = isolate_numbers(english) or self.tr("Nothing is written here in English.")
        original = label(there, "muted")
        side = original.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask
        original.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        self._edit.setAccessibleDescription(there)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._edit)
        column.addWidget(self.changed_since)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 6)
        outer.setSpacing(4)
        outer.addWidget(label(name, buddy=self._edit))
        outer.addWidget(Columns((original, 1), (right, 1), narrow_ems=30))
        self.setFocusProxy(self._edit)

    @property
    def text(self) -> str:
        """What is written."""
        edit = self._edit
        shown = edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()
        return without_isolates(shown)

    def fill(self, text: str) -> None:
        """Show a text without telling anybody."""
        if self._right_to_left:  # else the phone number that is being read reads backwards
            text = isolate_numbers(text)
        self._edit.blockSignals(True)
        if isinstance(self._edit, QLineEdit):
            self._edit.setText(text)
        else:
            self._edit.setPlainText(text)
        self._edit.blockSignals(False)

    def run_from_right(self, right_to_left: bool) -> None:
        """The side at which this language begins."""
        self._right_to_left = right_to_left
        direction = Qt.LayoutDirection
        side = direction.RightToLeft if right_to_left else direction.LeftToRight
        self._edit.setLayoutDirection(side)
        if isinstance(self._edit, QPlainTextEdit):  # of itself it begins every line on the left
            option = self._edit.document().defaultTextOption()
            option.setTextDirection(side)
            option.setAlignment(_RIGHT if right_to_left else _LEFT)
            self._edit.document().setDefaultTextOption(option)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A number that was just typed is put in its order when the keys go elsewhere."""
        if event.type() == QEvent.Type.FocusOut and self._right_to_left:
            self.fill(self.text)
        return super().eventFilter(watched, event)
