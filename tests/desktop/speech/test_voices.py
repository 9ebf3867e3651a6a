"""Which voice reads which language, from lists as each system prints them."""

import pytest

from signpost_desktop.speech.voices import (
    Voice,
    dispatcher_voices,
    espeak_voices,
    mac_voices,
    voice_for,
    windows_voices,
)

WINDOWS = "\ufeffMicrosoft Hazel Desktop\ten-GB\r\nMicrosoft Huihui Desktop\tzh-CN\r\nbroken\r\n"
MAC = """\
Alex                en_US    # Most people recognize me by my voice.
Amélie (Canada)     fr_CA    # Bonjour! Je m’appelle Amélie.
Majed               ar_001   # مرحبًا! اسمي ماجد.
Tingting            zh_CN    # 你好！我叫婷婷。
"""
ESPEAK = """\
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  am              --/M      Amharic            sem/am
 5  cmn             --/M      Chinese_(Mandarin,_latin_as_English) sit/cmn (zh-cmn 5)(zh 5)
 5  fa              --/M      Persian            ira/fa
 5  fa-latn         --/M      Persian_(Pinglish) ira/fa-Latn
 5  yue             --/M      Chinese_(Cantonese) sit/yue (zh-yue 5)(zh 8)
 5  ku              --/M      Kurdish            ira/ku
"""
DISPATCHER = """\
           NAME                 LANGUAGE                  VARIANT
           Arabic                     ar                     none
           Portuguese (Brazil)     pt-BR                     none
"""


@pytest.mark.parametrize(
    ("read", "told", "language", "name"),
    [
        (windows_voices, WINDOWS, "en", "Microsoft Hazel Desktop"),
        (windows_voices, WINDOWS, "zh_CN", "Microsoft Huihui Desktop"),
        (mac_voices, MAC, "fr", "Amélie (Canada)"),
        (mac_voices, MAC, "ar", "Majed"),
        (espeak_voices, ESPEAK, "zh_CN", "cmn"),
        (espeak_voices, ESPEAK, "fa", "fa"),
        (dispatcher_voices, DISPATCHER, "pt", "Portuguese (Brazil)"),
    ],
)
def test_each_systems_list_gives_the_voice_of_a_language(
    read: object, told: str, language: str, name: str
) -> None:
    found = voice_for(language, read(told))  # type: ignore[operator]
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("language", ["so", "ti", "ckb", "uk"])
def test_a_language_without_a_voice_has_none_and_borrows_none(language: str) -> None:
    voices = (*windows_voices(WINDOWS), *mac_voices(MAC), *espeak_voices(ESPEAK))
    assert voice_for(language, voices) is None


def test_a_cantonese_voice_never_reads_mandarin() -> None:
    assert voice_for("zh_CN", (Voice("Sinji", "zh-HK"), Voice("yue", "yue"))) is None


def test_the_same_region_comes_first() -> None:
    voices = (Voice("Luciana", "pt-BR"), Voice("Joana", "pt-PT"))
    assert voice_for("pt_PT", voices) == voices[1]
    assert voice_for("pt", voices) == voices[0]


def test_a_name_that_looks_like_an_option_is_no_voice() -> None:
    assert windows_voices("-x\ten-GB\nGood\ten-GB; rm\n\x1bBad\ten-GB\n") == ()


@pytest.mark.parametrize("read", [windows_voices, mac_voices, espeak_voices, dispatcher_voices])
@pytest.mark.parametrize("told", ["", "\n\n", "no such thing", "a\tb\tc\td\n" * 3])
def test_a_list_that_is_none_gives_no_voice(read: object, told: str) -> None:
    assert read(told) == ()  # type: ignore[operator]
