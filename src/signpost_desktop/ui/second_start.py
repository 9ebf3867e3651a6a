"""One window a profile: a second start raises the first one and ends."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from signpost_desktop.store.instance import window_name

_WAIT_MS = 500


def raise_first_window(folder: Path) -> bool:
    """Ask the window that has this profile, if there is one, to come to the front."""
    socket = QLocalSocket()
    socket.connectToServer(window_name(folder))
    if not socket.waitForConnected(_WAIT_MS):
        return False
    socket.disconnectFromServer()
    return True


class SecondStart(QObject):
    """Listens for a second start. That somebody connects is the whole message: nothing is read."""

    noticed = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        name = window_name(folder)
        # Nobody answered under this name: what is there was left by a window that crashed.
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listening(self) -> bool:
        """Whether a second start will be noticed; Signpost works without it too."""
        return self._server.isListening()

    def _answer(self) -> None:
        socket = self._server.nextPendingConnection()
        while socket is not None:
            socket.abort()
            socket.deleteLater()
            self.noticed.emit()
            socket = self._server.nextPendingConnection()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()
