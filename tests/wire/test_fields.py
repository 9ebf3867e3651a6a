"""Checked values of what comes over the wire."""

import pytest

from signpost_wire import fields
from signpost_wire.codec import MalformedError

PERSIAN = "\u0645\u06cc\u200c\u0631\u0648\u06cc\u0645"


def test_a_text_may_hold_the_joiners_that_spell_persian() -> None:
    assert fields.text(PERSIAN, "name") == PERSIAN


@pytest.mark.parametrize("hidden", ["a\u202eb", "a\u200bb", "a\nb", "a\x00b", "a\ud800b"])
def test_a_text_holds_nothing_else_that_is_not_seen(hidden: str) -> None:
    with pytest.raises(MalformedError):
        fields.text(hidden, "name")
