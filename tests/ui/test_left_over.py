"""English among words of another language in Latin letters is seen; what is only like it is not."""

import pytest
from tests.ui.every_view.left_over import left_over


@pytest.mark.parametrize("code", ["so", "fr"])
def test_english_that_is_left_over_is_found(code: str) -> None:
    for text in ("Needs more help", "Xyzzy: needs more help (2).", "Cover", "Open the list"):
        assert left_over(text, code, ()), text


def test_what_has_no_other_words_or_is_data_is_no_english() -> None:
    for text in ("Signpost", "Document", "Qui a besoin d'aide", "Amin Needs"):
        assert not left_over(text, "fr", ()), text
    assert not left_over("Cover", "fr", ("Cover",))
    assert left_over("Cover. Needs more help", "fr", ("Cover",)) == "needs more help"
