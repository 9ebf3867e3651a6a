"""Why a service was cleaned: the reasons as the report words them, collected one service a time."""

from signpost_directory.words import for_people

MARKUP = for_people("markup was taken out of the text")
HIDDEN = for_people("hidden characters were taken out")
SPACES = for_people("spaces were tidied")
EMPTY = for_people("empty text was taken as not known")
TOO_LONG = for_people("a very long text was cut")
AGE = for_people("an age below 0 was taken as not known")
NUMBER = for_people("a number could not be understood and was left out")
DATE = for_people("a date could not be understood and was left out")
TIME = for_people("a time or day could not be understood and was left out")
LINK = for_people("an unsafe or unreadable link was left out")
EMAIL = for_people("an e-mail address could not be understood and was left out")
POINT = for_people("a place on the map could not be right and was left out")
CAPITALS = for_people("capital letters were made ordinary")
PHONE = for_people("a phone number was written in the usual form")
NO_NAME = for_people("it has no name")
NO_ORGANIZATION = for_people("it does not say who runs it")
NO_ID = for_people("it has no id of its own: one was made from its words")
FORMULA = for_people("a formula was kept as plain text")
TOO_LARGE = for_people("it is far too large for one service")
LETTERS = for_people("letters could not be read and were replaced")


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
