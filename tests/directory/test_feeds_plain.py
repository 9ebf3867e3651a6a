"""Text from feeds: plain, tidy and harmless; and single values believed only so far."""

import re

import pytest

from signpost_directory.feeds import notes, values
from signpost_directory.feeds.capitals import is_shouted, title_case
from signpost_directory.feeds.notes import Notes
from signpost_directory.feeds.phone_numbers import phones_in
from signpost_directory.feeds.plain import LONGEST_TEXT, line, paragraphs


@pytest.mark.parametrize(
    ("fed", "plain"),
    [
        ("<p>Hello <b>you</b></p><p>Tea &amp; toast</p>", "Hello you\n\nTea & toast"),
        ("&lt;p&gt;Twice&lt;/p&gt;", "Twice"),
        ("&amp;lt;p&amp;gt;Thrice&amp;lt;/p&amp;gt;", "Thrice"),
        ("<ul><li>Soup</li><li>Bread</li></ul>", "Soup\nBread"),
        ("one<br>two<br/>three", "one\ntwo\nthree"),
        ("<p><br></p>", ""),
        ("before<script>alert(1)</script><style>p{}</style> after", "before after"),
        ("&lt;script&gt;alert(1)&lt;/script&gt;safe", "safe"),
        ("ages < 5 and > 3", "ages < 5 and > 3"),
        ("R&D, AT&T, you & me", "R&D, AT&T, you & me"),
        ("a\u202eb\u200fc\x00d\u2066e", "abcde"),
        ("Line one  \r\n\r\n\r\n\r\n  line two \t", "Line one\n\nline two"),
        ("caf\u00e9\u00a0bar", "caf\u00e9 bar"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        (None, ""),
        ({"no": "text"}, ""),
        (12, "12"),
    ],
)
def test_text_comes_out_plain(fed: object, plain: str) -> None:
    assert paragraphs(fed, Notes()) == plain


@pytest.mark.parametrize(
    "fed",
    [
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)",
        "<<b>script>x<</b>/script>",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "&amp;amp;amp;amp;lt;b&amp;amp;amp;amp;gt;deep",
        "<svg/onload=alert(1)>",
        "<!--><img src=x>-->",
        "<![CDATA[<b>x</b>]]>",
        "<\u200bscript>alert(1)</\u200bscript>",
        "&lt\u200b;script&gt;x",
        "<a href='javascript:alert(1)'>click</a>",
    ],
)
def test_no_markup_is_left_of_any_trick(fed: str) -> None:
    plain = paragraphs(fed, Notes())
    assert not re.search(r"<[a-zA-Z/!?]", plain)
    assert "onerror" not in plain or "<" not in plain


def test_what_was_done_is_noted() -> None:
    def reasons(fed: str) -> tuple[str, ...]:
        seen = Notes()
        paragraphs(fed, seen)
        return seen.reasons

    assert reasons("<b>x</b>") == (notes.MARKUP,)
    assert reasons("x\u202e") == (notes.HIDDEN,)
    assert reasons(" x ") == (notes.SPACES,)
    assert reasons("") == (notes.EMPTY,)
    assert reasons("plain") == ()
    assert reasons("x" * 30_000) == (notes.TOO_LONG,)


def test_a_very_long_text_is_cut_and_parsing_it_takes_no_time() -> None:
    for fed in (
        "x" * 1_000_000,
        "<" * 1_000_000,
        "<a " * 300_000,
        "&amp;" * 300_000,
        "<!--" * 9999,
    ):
        assert len(paragraphs(fed, Notes())) <= LONGEST_TEXT


@pytest.mark.parametrize(
    ("shouted", "written"),
    [
        ("THE DENSHAM SURGERY", "The Densham Surgery"),
        ("ST JAMES'S & O'NEILL GP CTR", "St James's & O'Neill GP Ctr"),
        ("NHS UK PMS PRACTICE - THE MILL", "NHS UK PMS Practice - The Mill"),
        ("HENRY VIII HOUSE", "Henry VIII House"),
        ("STRATFORD-UPON-AVON", "Stratford-upon-Avon"),
        ("10A/10B BENTALLS CTR", "10A/10B Bentalls Ctr"),
        ("DR A.B. SMITH & PARTNERS (PMS)", "Dr A.B. Smith & Partners (PMS)"),
        ("MCDONALD PHARMACY LTD", "McDonald Pharmacy Ltd"),
        ("1ST FLOOR", "1st Floor"),
        ("SURGERY OF THE ROSES", "Surgery of the Roses"),
    ],
)
def test_capitals_become_title_case(shouted: str, written: str) -> None:
    assert title_case(shouted) == written


def test_initials_and_brands_are_not_taken_for_shouting() -> None:
    assert not is_shouted("YMCA")
    assert not is_shouted("ANDYSMANCLUB")
    assert not is_shouted("Age UK")
    assert is_shouted("AGE UK ISLINGTON")


@pytest.mark.parametrize(
    ("fed", "numbers", "description"),
    [
        ("01642 672351", ["01642 672351"], ""),
        ("020 79460101", ["020 7946 0101"], ""),
        ("+44 (0)20 7946 0101", ["020 7946 0101"], ""),
        ("111", ["111"], ""),
        ("999", ["999"], ""),
        ("text 88247", ["text 88247"], ""),
        ("Youth line: 020 7946 0101", ["020 7946 0101"], "Youth line"),
        ("020 7946 0101 / 07700 900123", ["020 7946 0101", "07700 900123"], ""),
        ("", [], ""),
    ],
)
def test_phone_numbers(fed: str, numbers: list[str], description: str) -> None:
    found = phones_in(fed, Notes())
    assert [phone.number for phone in found] == numbers
    assert all(phone.description == description for phone in found)


def test_an_extension_is_kept() -> None:
    assert phones_in("020 7946 0101 ext 12", Notes())[0].extension == "12"


@pytest.mark.parametrize(
    ("fed", "day"),
    [
        ("2025-09-02T12:06:15.654", "2025-09-02"),
        ("2025-09-02T23:30:00Z", "2025-09-02"),
        ("03/02/2024", "2024-02-03"),
        ("20250901", "2025-09-01"),
        ("2025-02-30", None),
        ("0001-01-01", None),
        ("soon", None),
    ],
)
def test_dates_without_a_zone_keep_their_day(fed: str, day: str | None) -> None:
    assert values.day(fed, Notes()) == day


@pytest.mark.parametrize(
    ("fed", "time"),
    [
        ("09:00:00Z", "09:00"),
        ("09:00+01:00", "09:00"),
        ("9:00", "09:00"),
        ("5.30pm", "17:30"),
        ("12am", "00:00"),
        ("24:00", "00:00"),
        ("25:00", None),
        ("noonish", None),
    ],
)
def test_times_are_local_hours_and_minutes(fed: str, time: str | None) -> None:
    assert values.clock(fed, Notes()) == time


@pytest.mark.parametrize(
    "fed",
    ["javascript:alert(1)", "java\tscript:alert(1)", "JAVASCRIPT:x", "file:///etc/passwd",
     "data:text/html,x", "vbscript:x", "http://bank.example@evil.example", "http://[::1",
     "https://a b.example", "mailto:a@b.example"],
)  # fmt: skip
def test_unsafe_links_are_left_out_and_noted(fed: str) -> None:
    seen = Notes()
    assert values.link(fed, seen) == ""
    assert notes.LINK in seen.reasons


def test_links_are_completed() -> None:
    assert values.link("www.example.org/a", Notes()) == "https://www.example.org/a"
    assert values.link("//example.org", Notes()) == "https://example.org"
    assert values.link("HTTP://example.org", Notes()) == "HTTP://example.org"


def test_numbers_ages_and_names() -> None:
    assert values.age(-1, Notes()) is None
    assert values.age("16", Notes()) == 16
    assert values.number("£3.50", Notes()) == 3.5
    assert values.number("1e999", Notes()) is None
    assert values.number("nan", Notes()) is None
    assert values.postcode("n76qt", Notes()) == "N7 6QT"
    assert line("  Two\n lines ", Notes()) == "Two lines"
    assert values.email("Mail: help@example.org.", Notes()) == "help@example.org"
