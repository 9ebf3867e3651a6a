"""Which texts of a service can be in another language, and when a translation is out of date."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from signpost_directory.records import ServiceRecord, Translation

TEXTS = ("name", "description", "eligibility", "application_process", "required_documents")
"""The fields that `ServiceRecord` and `Translation` share."""
_TAG = re.compile(r"([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,3}", re.IGNORECASE)
# ISO 639-2 codes of what is spoken around us, as some exports write them.
_LONG = {
    "som": "so", "ben": "bn", "tur": "tr", "ara": "ar", "spa": "es", "por": "pt", "fra": "fr",
    "fre": "fr", "pol": "pl", "ita": "it", "fas": "fa", "per": "fa", "ukr": "uk", "zho": "zh",
    "chi": "zh", "tir": "ti", "amh": "am", "kur": "ku", "ron": "ro", "rum": "ro", "eng": "en",
}  # fmt: skip


def language_tag(code: str) -> str:
    """A language code in one form ("so-SO" for "so_so", "so" for "som"); "" for what is none."""
    if not _TAG.fullmatch(code.strip()):
        return ""
    base, *rest = code.strip().replace("_", "-").split("-")
    base = _LONG.get(base.lower(), base.lower())
    return "-".join([base, *(part.upper() if len(part) == 2 else part.title() for part in rest)])


def base_language(code: str) -> str:
    """A language without its region or script: "pt" for "pt-BR" and "pt_BR"."""
    return code.strip().lower().replace("_", "-").partition("-")[0]


def text_of(of: ServiceRecord | Translation, name: str) -> str:
    """One of the TEXTS as one text; several documents stand one under the other."""
    value: str | tuple[str, ...] = getattr(of, name)
    return value if isinstance(value, str) else "\n".join(value)


def is_empty(translation: Translation) -> bool:
    """Whether nothing of it is translated."""
    return not any(text_of(translation, name) for name in TEXTS)


def other_texts(translation: Translation) -> Iterator[str]:
    """What is translated beside the name."""
    return (text for name in TEXTS[1:] if (text := text_of(translation, name)))


def fingerprints(record: ServiceRecord) -> dict[str, str]:
    """A short mark for each English text, by which it is known whether it has changed since."""
    return {name: _mark(text_of(record, name)) for name in TEXTS}


def words_mark(translation: Translation) -> str:
    """A short mark of all its words, by which it is known whether they are still the same."""
    return _mark("\0".join(text_of(translation, name) for name in TEXTS))


def outdated_by(
    translation: Translation, english: Mapping[str, str], record: ServiceRecord
) -> tuple[str, ...]:
    """The texts whose English is another one than that of `english` (see `fingerprints`)."""
    now = fingerprints(record)
    return tuple(
        name
        for name in TEXTS
        if text_of(translation, name) and english.get(name, now[name]) != now[name]
    )


def mark_outdated(before: ServiceRecord, record: ServiceRecord) -> ServiceRecord:
    """The record of a later import: a translation that stayed while its English changed says so."""
    known = {each.language: each for each in before.translations}

    def stayed(each: Translation) -> tuple[str, ...]:
        was = known.get(each.language)
        if was is None:
            return ()
        return tuple(
            name
            for name in TEXTS
            if (text := text_of(each, name)) and text == text_of(was, name)
            and (name in was.outdated or text_of(before, name) != text_of(record, name))
        )  # fmt: skip

    marked = tuple(replace(each, outdated=stayed(each)) for each in record.translations)
    return replace(record, translations=marked)


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]
