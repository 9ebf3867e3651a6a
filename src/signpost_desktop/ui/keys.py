"""The keyboard, in one list: what F1 shows is what works. No Ctrl+Alt, no bare letters."""

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802 - lupdate's word
    """The text itself, marked for translation: Qt's own function hides its type."""
    return text


@dataclass(frozen=True, slots=True)
class Key:
    """An action with its key sequences and the words of the F1 list."""

    action: str
    sequences: tuple[str, ...]
    words: str


KEYS = (
    Key("page:today", ("Ctrl+1",), QT_TRANSLATE_NOOP("Keys", "Today")),
    Key("page:find", ("Ctrl+2",), QT_TRANSLATE_NOOP("Keys", "Find a service")),
    Key("page:clients", ("Ctrl+3",), QT_TRANSLATE_NOOP("Keys", "Clients")),
    Key("page:follow_ups", ("Ctrl+4",), QT_TRANSLATE_NOOP("Keys", "Needs more help")),
    Key("page:settings", ("Ctrl+5",), QT_TRANSLATE_NOOP("Keys", "Settings")),
    Key("page:exchange", ("Ctrl+6",), QT_TRANSLATE_NOOP("Keys", "Exchange")),
    Key("need", ("Ctrl+F",), QT_TRANSLATE_NOOP("Keys", "What does this person need?")),
    Key("who", ("Ctrl+I",), QT_TRANSLATE_NOOP("Keys", "Who is it?")),
    Key("note", ("Ctrl+T",), QT_TRANSLATE_NOOP("Keys", "Write a note")),
    Key("more_help", ("Ctrl+M",), QT_TRANSLATE_NOOP("Keys", "Needs more help")),
    Key("sheet", ("Ctrl+P",), QT_TRANSLATE_NOOP("Keys", "Give a sheet")),
    Key("save", ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"), QT_TRANSLATE_NOOP("Keys", "Save")),
    Key("next", ("Ctrl+N",), QT_TRANSLATE_NOOP("Keys", "Next person, sets this one aside")),
    Key("undo", ("Ctrl+Z",), QT_TRANSLATE_NOOP("Keys", "Undo")),
    Key("urgent", ("Ctrl+U",), QT_TRANSLATE_NOOP("Keys", "Urgent help numbers")),
    Key(
        "safeguarding",
        ("Ctrl+G",),
        QT_TRANSLATE_NOOP("Keys", "Notes for the safeguarding lead"),
    ),
    Key("palette", ("Ctrl+K",), QT_TRANSLATE_NOOP("Keys", "Go to a page, action or service")),
    Key("cover", ("F9", "Ctrl+9"), QT_TRANSLATE_NOOP("Keys", "Cover the screen")),
    Key(
        "client_screen",
        ("F8", "Ctrl+8"),
        QT_TRANSLATE_NOOP("Keys", "Turn the screen to the client"),
    ),
    Key("lock", ("Ctrl+L",), QT_TRANSLATE_NOOP("Keys", "Lock")),
    Key("keys", ("F1",), QT_TRANSLATE_NOOP("Keys", "This list")),
)
