"""What a command says when it cannot do what was asked."""


class CommandError(Exception):
    """An expected failure: a code for programs, a sentence for people."""

    def __init__(self, code: str, message: str) -> None:
        self.code, self.message = code, message
        super().__init__(code)
