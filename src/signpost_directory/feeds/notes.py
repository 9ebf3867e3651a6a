"""Why a service was cleaned: the reasons as the report words them, collected one service a time."""

MARKUP = "markup was taken out of the text"
HIDDEN = "hidden characters were taken out"
SPACES = "spaces were tidied"
EMPTY = "empty text was taken as not known"
TOO_LONG = "a very long text was cut"
AGE = "an age below 0 was taken as not known"
NUMBER = "a number could not be understood and was left out"
DATE = "a date could not be understood and was left out"
TIME = "a time or day could not be understood and was left out"
LINK = "an unsafe or unreadable link was left out"
EMAIL = "an e-mail address could not be understood and was left out"
POINT = "a place on the map could not be right and was left out"
CAPITALS = "capital letters were made ordinary"
PHONE = "a phone number was written in the usual form"
NO_NAME = "it has no name"
NO_ORGANIZATION = "it does not say who runs it"
NO_ID = "it has no id of its own: one was made from its words"
FORMULA = "a formula was kept as plain text"
TOO_LARGE = "it is far too large for one service"
LETTERS = "letters could not be read and were replaced"


class Notes:
    """Collects what was done to one service, each reason once, in the order met."""

    def __init__(self) -> None:
        self._reasons: dict[str, None] = {}

    def add(self, reason: str) -> None:
        """Note a reason."""
        self._reasons[reason] = None

    @property
    def reasons(self) -> tuple[str, ...]:
        """What was noted so far."""
        return tuple(self._reasons)
