"""What takes a while to load: read once, while somebody types their passphrase."""

from collections.abc import Callable
from threading import Lock

from signpost_desktop.application import Vocabulary
from signpost_desktop.ui.after_opening import load_documents
from signpost_desktop.ui.pages.registry import load_pages


class Loading:
    """The vocabulary, read once for the life of the window, and what is loaded besides."""

    def __init__(self, load_vocabulary: Callable[[], Vocabulary]) -> None:
        self._load_vocabulary = load_vocabulary
        self._vocabulary: Vocabulary | None = None
        self._lock = Lock()

    def vocabulary(self) -> Vocabulary:
        """Read it, or wait until it is read; not for the GUI thread."""
        with self._lock:
            if self._vocabulary is None:
                self._vocabulary = self._load_vocabulary()
            return self._vocabulary

    def load_all(self) -> None:
        """Everything, before it is asked for."""
        self.vocabulary()
        load_pages()
        load_documents()
