"""What may stand in the window while a profile is open and nothing is covered."""

from PySide6.QtWidgets import QWidget


class Front(QWidget):
    """The pages, or the client's screen. It goes, whole, when the window is covered or locked."""

    def leave(self) -> None:
        """Cover, lock or closing comes: keep at once whatever was being done."""
        raise NotImplementedError
