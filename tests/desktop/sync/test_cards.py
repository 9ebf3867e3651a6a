"""Cards and offers survive the post, and nothing else is taken for one."""

import base64

import pytest

from signpost_desktop.store.errors import BadInput
from signpost_desktop.sync.cards import LARGEST, Card, Offer
from signpost_wire.codec import pack

HALL = Card("01890000-0000-7000-8000-0000000000a1", "Example Hall & Söhne", bytes(range(32)))
OFFER = Offer(
    HALL,
    "01890000-0000-7000-8000-0000000000b2",
    "Warm Winter",
    "01890000-0000-7000-8000-0000000000c3",
)


@pytest.mark.parametrize(
    "mangled",
    [
        lambda text: text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: "\n".join(f"> {line}" for line in text.splitlines()),
        lambda text: f"Dear Mina,\n\nhere it is:\n\n{text}\nYours, Hodan",
        lambda text: text.replace("A", "A \n"),
    ],
)
def test_a_mail_program_may_wrap_and_quote_them(mangled: object) -> None:
    assert callable(mangled)
    assert Card.read(mangled(HALL.text())) == HALL
    assert Offer.read(mangled(OFFER.text())) == OFFER


def test_both_show_the_words_of_the_key() -> None:
    assert len(HALL.words.split()) == 8
    for text in (HALL.text(), OFFER.text()):
        assert HALL.words in text
        assert "phone" in text


def coded(what: str, content: object) -> str:
    return f"signpost-{what}:{base64.urlsafe_b64encode(pack(content)).decode().rstrip('=')}."


@pytest.mark.parametrize(
    "text",
    [
        "",
        "signpost-card:.",
        "signpost-card:AAAA.",
        HALL.text().replace(".", ""),
        OFFER.text(),
        coded("card", 5),
        coded("card", [bytes(16), "Name"]),
        coded("card", [bytes(15), "Name", bytes(32)]),
        coded("card", [bytes(16), "Name", bytes(31)]),
        coded("card", [bytes(16), "", bytes(32)]),
        coded("card", [bytes(16), "a\u202eb", bytes(32)]),
        coded("card", [bytes(16), "x" * 201, bytes(32)]),
        coded("card", {"a": 1}),
        " " * LARGEST + HALL.text(),
    ],
)
def test_what_is_no_card_is_refused_in_plain_words(text: str) -> None:
    with pytest.raises(BadInput, match=r"card of Signpost"):
        Card.read(text)


@pytest.mark.parametrize(
    "text",
    [
        HALL.text(),
        coded("offer", [bytes(16), "Name", bytes(32)]),
        coded("offer", [bytes(16), "Name", bytes(32), bytes(16), "Project", bytes(3)]),
        coded("offer", [bytes(16), "Name", bytes(32), bytes(16), 7, bytes(16)]),
    ],
)
def test_what_is_no_offer_is_refused_in_plain_words(text: str) -> None:
    with pytest.raises(BadInput, match=r"offer of Signpost"):
        Offer.read(text)
