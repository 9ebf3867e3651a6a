"""The urgent card's numbers read in the right order in a right-to-left window."""

from signpost_desktop.documents.plain_text import LRI, RLI, without_isolates
from signpost_desktop.ui.urgent_card import in_order


def test_a_number_alone_reads_forwards() -> None:
    assert in_order("0808 2000 247").startswith(LRI)


def test_a_number_with_then_in_it_reads_as_its_language_does() -> None:
    words = in_order("111، ثم 2")
    assert words.startswith(RLI)
    assert without_isolates(words) == "111، ثم 2"
