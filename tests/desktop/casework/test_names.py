"""Spellings of one name meet; unlike names do not."""

import hashlib

import pytest

from signpost_desktop.casework.derived import keys_made_by
from signpost_desktop.casework.name_variants import VARIANTS
from signpost_desktop.casework.names import (
    LONGEST_NAME,
    MOST_WORDS,
    group_keys,
    keys_of,
    name_words,
    same_word,
    short_name,
)
from signpost_directory.normalise import fold

MEET = (
    "Maxamed/Mohamed/Muhammad/Mohammed/محمد Xaliimo/Halima/حليمة Cabdi/Abdi Cali/Ali/علي "
    "Faadumo/Fatuma/Fadumo/Fatima/فاطمة Axmed/Ahmed/Ahmet Xasan/Hassan Yuusuf/Yusuf/Youssef "
    "Shariif/Sharif هدى/Huda Şükrü/Shukri Ayşe/Aisha Rahimā/Rahima Çiğdem/Cigdem Işık/Isik "
    "সালমা/Salma রহিমা/Rahima كريم/Karim عزيزة/Aziza Xidigo/Hidigo Sucaad/Suad Nimco/Nimo "
    "Ismaaciil/Ismail Deeqa/Deqa Qasim/Kasim Kulsum/Kulsuum Łukasz/Lukasz José/Jose Caziza/Aziza "
    "Zeynep/Zainab Cusmaan/Osman Xuseen/Hussein Khadiija/Hatice İbrahim/Ibraahim"
)
APART = (
    "Hassan/Hussein Salma/Selam Huda/Hodan Amin/Amina Mohamed/Mahmoud Ali/Lila Ali/Alan "
    "Marta/Marco Marta/Mariam Maria/Moira Abdi/Adan Halima/Halim Omid/Ahmed Wei/Mei Kofi/Kafia "
    "Grace/Gracia Tariq/Tsige Lucia/Laleh Huda/Hadi Dilan/Deniz Amal/Almaz Selam/Salim "
    "Yusra/Yusuf Esi/Isa Cawo/Caasha Emre/Omar Bashir/Basra محمد/محمود Sahra/Sara"
)


@pytest.mark.parametrize("names", MEET.split())
def test_spellings_of_one_name_meet_both_ways(names: str) -> None:
    first, *others = (name_words(name)[0] for name in names.split("/"))
    for other in others:
        assert same_word(first, other), (first, other)
        assert same_word(other, first), (other, first)


@pytest.mark.parametrize("names", APART.split())
def test_unlike_names_do_not_meet(names: str) -> None:
    one, other = (name_words(name)[0] for name in names.split("/"))
    assert not same_word(one, other)
    assert not same_word(other, one)


def test_no_spelling_stands_on_two_lines() -> None:
    lines = [{fold(spelling) for spelling in line.split()} for line in VARIANTS]
    for number, line in enumerate(lines):
        for other in lines[number + 1 :]:
            assert not line & other


def test_a_name_keeps_its_key_whatever_lines_are_put_before_its_own() -> None:
    for name in ("Faadumo", "فاطمة", "Fatima"):
        assert "g:fatima" in keys_of(name_words(name))
    assert "g:fatima" in group_keys("fadu")


def test_keys_that_are_made_in_another_way_have_another_mark() -> None:
    """Where the keys are others and the mark is not: raise `_BY_HAND` in `derived.py`."""
    texts = f"{MEET} {APART}".replace("/", " ").split()
    keys = "\n".join(sorted(keys_of(word for text in texts for word in name_words(text))))
    found = hashlib.sha256(keys.encode()).hexdigest()[:8]
    assert (keys_made_by(), found) == ("1 3dd6ce13ee9cfffb", "191ede84")


def test_lists_show_the_first_name_and_the_family_initial_only() -> None:
    assert short_name("Fadumo", "Ali") == "Fadumo A."
    assert short_name("Fadumo", "Ali", "Faay") == "Faay A."
    assert short_name("", "ali") == "A."
    assert short_name("هدى", "") == "هدى"
    assert short_name(" ", "") == "No name"


def test_of_a_name_that_is_none_only_the_first_words_count() -> None:
    many = " ".join(f"x{chr(97 + n % 26)}c{chr(97 + n // 26 % 26)}" for n in range(100_000))
    assert len(name_words(many, many[::-1])) == MOST_WORDS
    assert len("".join(name_words("a" * 900_000))) == LONGEST_NAME
    assert name_words("Hodan Nur", "Cali")[:3] == ("hodan", "nur", "cali")
