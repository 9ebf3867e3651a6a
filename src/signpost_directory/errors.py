"""The failures that reading a directory may meet, each with the sentence a person is shown.

A message says what happened, that nothing was lost, and what to do next. It never holds a
person's name, a note, a key or a passphrase: messages may be printed, logged and read aloud.
"""

# ruff: noqa: N818 - the names are the shared words for what happened: "Cancelled".

from signpost_directory.words import Words, together


class SignpostError(Exception):
    """An expected failure. `message` is for the user; `code` is a short word for machines."""

    code = "failed"
    default = "That did not work. Nothing was lost."

    def __init__(self, message: str | None = None) -> None:
        text = message or self.default
        self.message = text if isinstance(text, Words) else Words(text)
        super().__init__(self.message)


class BadInput(SignpostError):
    """What was given cannot be used. `reasons` are sentences, one a problem."""

    code = "bad_input"

    def __init__(self, reasons: tuple[str, ...]) -> None:
        self.reasons = tuple(each if isinstance(each, Words) else Words(each) for each in reasons)
        super().__init__(together(self.reasons, " "))


class Cancelled(SignpostError):
    """The person stopped it. Everything is as it was before."""

    code = "cancelled"
    default = "Stopped. Nothing was changed."
