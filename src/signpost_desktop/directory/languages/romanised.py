"""How words of other scripts sound in Latin letters, for people who type them so.

A word becomes its consonants in rough classes ("tabib" and "طبيب" are both "tbb"): people agree
on those, on vowels nobody does. Digits as in Arabic chat ("mo3alij", "7ijab") are read too.
"""

import re
from collections.abc import Iterator
from itertools import product

from rapidfuzz.distance import OSA


def _pairs(text: str) -> dict[str, str]:
    return {pair[0]: pair[2:] for pair in text.split()}


_ARABIC = _pairs(
    "ا=a ب=b پ=p ت=t ث=th ج=j چ=ch ح=h خ=kh د=d ذ=z ر=r ز=z ژ=zh س=s ش=sh ص=s ض=d ط=t ظ=z ع=a "
    "غ=gh ف=f ق=q ك=k گ=g ل=l م=m ن=n و=w ه=h ي=i ء="
)
_FARSI = _ARABIC | _pairs("ث=s ض=z ق=gh و=v")
_BENGALI = _pairs(
    "ক=k খ=kh গ=g ঘ=gh ঙ=ng চ=ch ছ=ch জ=j ঝ=jh ঞ=n ট=t ঠ=th ড=d ঢ=dh ণ=n ত=t থ=th দ=d ধ=dh ন=n "
    "প=p ফ=f ব=b ভ=bh ম=m য=j র=r ল=l শ=sh ষ=sh স=s হ=h ৎ=t ং=ng ঃ= অ=o আ=a ই=i ঈ=i উ=u ঊ=u "
    "ঋ=ri এ=e ঐ=oi ও=o ঔ=ou া=a ি=i ী=i ু=u ূ=u ৃ=ri ে=e ৈ=oi ো=o ৌ=ou ্="
)
_UKRAINIAN = _pairs(
    "а=a б=b в=v г=h д=d е=e є=ie ж=zh з=z и=y і=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f "
    "х=kh ц=ts ч=ch ш=sh щ=shch ь= ю=iu я=ia"
)
# Signs that sound otherwise together.
_TOGETHER = {
    "bn": (("ক্ষ", "k"), ("\u09af\u09bc", "y"), ("\u09a1\u09bc", "r"), ("\u09a2\u09bc", "r"),
           ("\u09bc", ""))
}  # fmt: skip
# In Bengali y and v under another letter are mostly not heard: "স্বামী" is "shami".
_UNDER = re.compile("\u09cd(\u09af(?!\u09bc)|\u09ac)")
# Letters that many say, or type, as others: "nadara" for "نظارة", "2omar" for "قمار".
_SAID = {
    "ar": {"ظ": "ض", "ذ": "د", "ث": "س", "غ": "ع", "ق": "ا"},
    "bn": {"\u09af\u09bc": "", "ছ": "স"},
}
# What stands before a word in Arabic and is typed apart or not at all.
_ARTICLES = ("وال", "بال", "لل", "ال")
_LETTERS = {"ar": _ARABIC, "fa": _FARSI, "bn": _BENGALI, "uk": _UKRAINIAN}
_DIGRAPHS = (
    ("shch", "S"), ("cch", "C"), ("tch", "C"), ("sh", "S"), ("dj", "j"), ("ch", "C"),
    ("zh", "Z"), ("kh", "X"), ("gh", "G"), ("th", "t"), ("dh", "d"), ("ph", "f"),
    ("ts", "W"), ("ck", "k"), ("c", "k"), ("w", "v"), ("x", "X"),
)  # fmt: skip
_SOFT_C = (("ce", "se"), ("ci", "si"))
_OF_LOANS = (("scho", "sko"), *_SOFT_C)
_ALSO = {
    "ar": (("x", "ks"), *_OF_LOANS),
    "bn": (("x", "ks"), ("jh", "j"), ("bh", "b"), *_OF_LOANS),
    "fa": _OF_LOANS,
    "uk": (("sch", "S"),),
}
# Endings in Latin letters that the wordings may lack, the longest first.
_ENDINGS = {
    "bn": ("techhi", "techi", "tesi", "chhi", "chi", "che", "gulo", "der", "te", "ke", "er", "si"),
}
# Letters that are not told apart in a language's words when they are typed in Latin.
_CLASSES = {
    "ar": str.maketrans("CqgpZW", "Skjbzs"),
    "fa": str.maketrans("qZW", "Gzs"),
    "bn": str.maketrans("XGzZSqfvW", "kgjjskpbs"),
    "uk": str.maketrans("XGgqwj", "hhhkvi"),
}
_CHAT = str.maketrans({"3": "a", "2": "a", "7": "h", "5": "X", "9": "s", "8": "k", "6": "t"})
_ROUGH = str.maketrans("eyjwvqcz", "aiiuukks")
_APART = "'"
_VOWELS = frozenset("aeiouy")
_RUN = re.compile(r"(.)\1+")
LANGUAGES = tuple(_LETTERS)
_LEAST_LIKE, _LIKE = 0.6, 0.35
_SHORT_VOWELS = frozenset({"ar", "fa"})  # their scripts leave short vowels out
_CONSONANT = re.compile("[^aeiou]")
_UNWRITTEN, _OTHER_VOWEL, _ANOTHER = 0.2, 0.6, 0.5  # what a difference costs
_IN_CHAT = re.compile(r"(?=.*[a-z].*[a-z])[a-z]*[23579][a-z235679]*")
_WHOLE = "="
_LEAST_LEFT = 3
ARTICLES = frozenset(("al", "el", "il", "lel", "bel", "wel"))  # Arabic ones, typed apart
LEAST = 2  # consonants of a key: one says nothing


def in_latin(language: str, word: str) -> str:
    """A folded word of the language in Latin, its letters apart: "t'h" is not "th"."""
    letters = _LETTERS[language]
    for written, heard in _TOGETHER.get(language, ()):
        word = word.replace(written, heard)
    return _APART.join(letters.get(one, one if one.isascii() else "") for one in word)


def keys_of(language: str, word: str) -> Iterator[str]:
    """The keys of a folded word: waw may be a consonant or a vowel, an article may be left out."""
    if language == "ar":
        for article in _ARTICLES:
            if word.startswith(article) and len(word) > len(article) + 2:
                yield from keys_of(language, word.removeprefix(article))
                break
    for spelling in _spellings(language, word):
        yield from _keys_of_one(language, spelling)


def _spellings(language: str, word: str) -> Iterator[str]:
    """The word as it is written, then as it is said where that is otherwise."""
    yield word
    if language == "bn" and _UNDER.search(word):
        yield _UNDER.sub("", word)
    for written, said in _SAID.get(language, {}).items():
        if written in word:
            yield word.replace(written, said)


def _keys_of_one(language: str, word: str) -> Iterator[str]:
    latin = in_latin(language, word)
    either = "wv" if language in ("ar", "fa") else ""
    ways = [("w", "u") if letter in either else (letter,) for letter in latin]
    if sum(len(way) > 1 for way in ways) > 3:
        ways = [way[:1] for way in ways]
    for way in dict.fromkeys("".join(way) for way in product(*ways)):
        key = key_of(language, way)
        if len(key) >= LEAST:
            yield key


def key_of(language: str, latin: str) -> str:
    """The rough consonants of a word in Latin letters, as they count in a language.

    A word with one consonant has its vowels in its key, too.
    """
    typed = latin
    if language == "ar" and not latin.isdigit():
        latin = latin.translate(_CHAT)
    for written, meant in (*_ALSO[language], *_DIGRAPHS):
        latin = latin.replace(written, meant)
    latin = latin.replace(_APART, "").translate(_CLASSES[language])
    if language != "uk":
        latin = latin.removesuffix("h")  # "madrasah"
    first = "A" if latin[:1] in _VOWELS else ""
    kept = "".join(letter for letter in latin if letter not in _VOWELS)
    kept = _RUN.sub(r"\1", kept)
    key = first + kept
    return key if len(key) >= LEAST else _WHOLE + _plain(typed)


def without_ending(language: str, latin: str) -> str:
    """What is left of a word that is not known as it is typed; empty when nothing is."""
    for ending in _ENDINGS.get(language, ()):
        if latin.endswith(ending) and len(latin) - len(ending) >= _LEAST_LEFT:
            return latin.removesuffix(ending)
    return ""


def is_chat(word: str) -> bool:
    """Whether digits stand for letters in it, as in Arabic chat: "3ind", "mo7ami"."""
    return _IN_CHAT.fullmatch(word) is not None


def likeness(language: str, latin: str, word: str) -> float:
    """How near a word that sounds the same is to what was typed, 0.6 to 0.95."""
    typed = _plain(latin)
    return _LEAST_LIKE + _LIKE * max(
        _alike(language, typed, spelling) for spelling in _spellings(language, word)
    )


def _alike(language: str, typed: str, word: str) -> float:
    written = in_latin(language, word)
    if language in _SHORT_VOWELS and written.endswith(_APART + "h"):
        written = written[:-1] + "a"  # "مدرسة" is "madrasa"
    meant = _plain(written)
    alike = OSA.normalized_similarity(typed, meant)
    if language in _SHORT_VOWELS:
        alike = max(alike, _without_short_vowels(typed, meant))
    return alike


def _without_short_vowels(typed: str, meant: str) -> float:
    """How alike they are when a vowel that is not written is hardly missed."""
    typed, meant = _RUN.sub(r"\1", typed), _RUN.sub(r"\1", meant)
    gaps, written = _CONSONANT.split(typed), _CONSONANT.split(meant)
    if len(gaps) != len(written):
        return 0.0
    cost = 0.0
    for at, (said, stands) in enumerate(zip(gaps, written, strict=True)):
        if said and not at and stands == "a":  # an alef carries any vowel
            cost += _UNWRITTEN * (said != stands)
        elif said != stands:
            cost += _UNWRITTEN if not stands else _OTHER_VOWEL if said else 1.0
    consonants = zip(_CONSONANT.findall(typed), _CONSONANT.findall(meant), strict=True)
    cost += sum(_ANOTHER for one, other in consonants if one != other)
    return max(0.0, 1.0 - cost / max(len(typed), len(meant)))


def _plain(latin: str) -> str:
    for written, heard in (("oo", "u"), ("ou", "u"), ("ee", "i"), (_APART, "")):
        latin = latin.replace(written, heard)
    return latin.translate(_CHAT).translate(_ROUGH).replace("h", "")
