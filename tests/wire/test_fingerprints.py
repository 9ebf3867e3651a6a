"""Words for a key: the same for everybody, others for every other key, and easy to say."""

import hashlib

from rapidfuzz.distance import DamerauLevenshtein

from signpost_wire.fingerprints import MEMBER, SERVER, fingerprint
from signpost_wire.words import WORDS

KEY = bytes(range(32))


def test_a_key_has_the_same_eight_words_everywhere_for_ever() -> None:
    assert fingerprint(SERVER, KEY) == fingerprint(SERVER, KEY)
    assert (
        " ".join(fingerprint(SERVER, KEY)) == "amber sandal jigsaw jasmine moon elbow school stork"
    )


def test_a_key_that_was_swapped_has_other_words() -> None:
    seen = {fingerprint(SERVER, number.to_bytes(32)) for number in range(2_000)}
    assert len(seen) == 2_000
    first = fingerprint(SERVER, KEY)
    for bit in range(256):
        other = (int.from_bytes(KEY) ^ 1 << bit).to_bytes(32)
        assert sum(a != b for a, b in zip(first, fingerprint(SERVER, other), strict=True)) >= 4


def test_words_say_whose_key_it_is_and_keep_both_keys_of_a_member() -> None:
    assert fingerprint(SERVER, KEY) != fingerprint(MEMBER, KEY)
    assert fingerprint(MEMBER, KEY, bytes(32)) != fingerprint(MEMBER, bytes(32), KEY)


def test_the_words_are_plain_and_none_is_easily_taken_for_another() -> None:
    assert len(set(WORDS)) == 512
    for place, word in enumerate(WORDS):
        assert word.isascii() and word.islower() and word.isalpha() and 3 <= len(word) <= 10
        assert all(DamerauLevenshtein.distance(word, other) > 1 for other in WORDS[:place])


def test_the_list_never_changes() -> None:
    assert hashlib.sha256(" ".join(WORDS).encode()).hexdigest()[:16] == "1a90ee5fe5684cea"
