"""Why a right passphrase may look wrong: Caps Lock, and a keyboard that types another script."""

import ctypes
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

_CAPS_LOCK = 0x14  # Windows' number of the key


class CapsLock:
    """Whether Caps Lock is on: asked of Windows, elsewhere told from the letters that arrive.

    `on` is None while nobody knows.
    """

    def __init__(self, ask: Callable[[], bool] | None = None) -> None:
        self._ask = ask
        self._told: bool | None = None

    @property
    def on(self) -> bool | None:
        """True, False, or None when it is not known."""
        return self._ask() if self._ask else self._told

    def notice(self, event: QKeyEvent) -> None:
        """A key was pressed: a capital letter without Shift means that it is on."""
        if event.key() == Qt.Key.Key_CapsLock:
            self._told = None if self._told is None else not self._told
            return
        letter = event.text()
        if len(letter) == 1 and letter.isalpha() and letter.upper() != letter.lower():
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._told = letter.isupper() != shift


def caps_lock(platform: str = sys.platform, library: Any = ctypes) -> CapsLock:
    """The way that this system knows it."""
    if platform == "win32":
        state = library.windll.user32.GetKeyState
        return CapsLock(lambda: bool(state(_CAPS_LOCK) & 1))
    return CapsLock()


def keyboard_language() -> str:
    """The language of the keyboard that is chosen now, in English, or "" when not known."""
    language = QGuiApplication.inputMethod().locale().language()
    if language in (QLocale.Language.AnyLanguage, QLocale.Language.C):
        return ""
    return QLocale.languageToString(language)


def keyboard_words(caps: bool | None, language: str) -> str:
    """ "Caps Lock is on. Keyboard: Arabic." as far as it is known."""
    parts = []
    if caps:
        parts.append(QCoreApplication.translate("Keyboard", "Caps Lock is on."))
    if language:
        parts.append(QCoreApplication.translate("Keyboard", "Keyboard: {0}.").format(language))
    return " ".join(parts)
