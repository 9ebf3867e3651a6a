"""Rows of a label and a field that stand below each other when there is little room."""

from PySide6.QtWidgets import QFormLayout, QWidget

from signpost_desktop.ui.widgets.texts import label


class FormRows(QWidget):
    """Labels are buddies of their fields, so that a screen reader names them."""

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(8)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)

    def add(self, words: str, field: QWidget, *, named: QWidget | None = None) -> None:
        """A row. `named` is the inner field of a composed one."""
        self._form.addRow(label(words, "muted", buddy=named or field), field)
