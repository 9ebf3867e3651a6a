"""Makes the lexicon: every wording of every language but English, as one read-only SQLite file.

Made once from resources/concepts: read at each start, the labels would cost seconds and a hundred
megabytes. Figures lie in it as flat arrays, least byte first, as the computers that we run on do.
"""

import sqlite3
from array import array
from collections import Counter
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from signpost_desktop.directory.languages import romanised, roots
from signpost_desktop.directory.languages.scripts import script_of_all
from signpost_desktop.directory.languages.stemming import stem_in, tokens
from signpost_desktop.directory.wordings import BuiltWordings, Wording, texts_of
from signpost_directory.concepts import Concepts, Labels

_SCHEMA = """
pragma journal_mode = off;
pragma synchronous = off;
create table about (name text primary key, value text) without rowid;
create table language (number integer primary key, code text, script text, needs integer,
    concept blob, mass blob, worth blob, ordered blob);
create table stem (text text, language integer, holders blob, numbers blob,
    needs blob, worths blob, alone blob, primary key (text, language)) without rowid;
create table form (text text, language integer, stem text, count integer,
    primary key (text, language)) without rowid;
create table mirror (text text primary key) without rowid;
create table heard (key text, language integer, form text,
    primary key (key, language, form)) without rowid;
"""


def build(concepts: Concepts, version: str, target: Path) -> None:
    """Write the lexicon of these needs' labels. It stands there whole or not at all.

    Raises ValueError, naming the language, when a label belongs to no need.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="lexicon-", dir=target.parent) as folder:
        half = Path(folder) / target.name
        with closing(sqlite3.connect(half)) as db:
            db.executescript(_SCHEMA)
            _put_all(db, concepts)
            db.execute("insert into about values ('version', ?)", (version,))
            db.commit()
            db.execute("vacuum")
        half.replace(target)


def _put_all(db: sqlite3.Connection, concepts: Concepts) -> None:
    needs = {concept.id: at for at, concept in enumerate(concepts)}
    mirrored: set[str] = set()
    for at, code in enumerate(concepts.languages()):
        if code != "en":
            forms = _put_language(db, at, code, concepts.labels_in(code), needs)
            mirrored.update(form[::-1] for form in forms)
    db.executemany("insert into mirror values (?)", [(form,) for form in sorted(mirrored)])


def _put_language(
    db: sqlite3.Connection, at: int, code: str, labels: dict[str, Labels], needs: dict[str, int]
) -> set[str]:
    """Write one language; its forms (words as they stand) come back."""
    counts: Counter[str] = Counter()
    wordings: list[Wording] = []
    for need, words_of_need in labels.items():
        for text, worth in texts_of(words_of_need):
            found = tokens(text)
            if found:
                counts.update(found)
                wordings.append((needs[need], tuple(stem_in(code, w) for w in found), worth))
    built = BuiltWordings(wordings, len(needs))
    figures = (built.concept, built.mass, built.worth, built.order)
    db.execute(
        "insert into language values (?,?,?,?,?,?,?,?)",
        (at, code, script_of_all(counts), len(needs), *(each.tobytes() for each in figures)),
    )
    rows = [(token, at, *_stem_row(built, token)) for token in built.stems()]
    db.executemany("insert into stem values (?,?,?,?,?,?,?)", sorted(rows))
    forms = [(word, at, stem_in(code, word), count) for word, count in counts.items()]
    db.executemany("insert into form values (?,?,?,?)", sorted(forms))
    if code in romanised.LANGUAGES:
        heard = {(key, at, word) for word in counts for key in romanised.keys_of(code, word)}
        db.executemany("insert into heard values (?,?,?)", sorted(heard))
    if code in roots.LANGUAGES:
        built_on = [(root, at, word) for word in counts if (root := roots.root_of(word))]
        db.executemany("insert into heard values (?,?,?)", sorted(built_on))
    return set(counts)


def _stem_row(built: BuiltWordings, token: str) -> tuple[bytes, ...]:
    closest = built.closest(token)
    if closest is None:
        raise ValueError(f"no wording holds {token}")
    return (
        array("H", built.holders(token)).tobytes(),
        built.numbers(token).tobytes(),
        closest.needs.tobytes(),
        array("f", closest.worths).tobytes(),
        closest.alone.tobytes(),
    )
