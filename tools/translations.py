"""Makes the window's translation files whole, and looks whether their words can be used.

    python tools/translations.py            every text into translations/signpost_XX.ts, then check
    python tools/translations.py check      only check; with codes after it, only these languages

Words that stand in the files are kept. Qt's `lupdate` writes them, so that they are what Linguist
and every other translation program read.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from xml.etree.ElementTree import ParseError

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from signpost_desktop.translations.catalogue import Message, read  # noqa: E402
from signpost_desktop.translations.checks import problems  # noqa: E402
from signpost_desktop.translations.languages import DRAFTED, Language  # noqa: E402
from tools.extract_words import Text, all_texts  # noqa: E402

FOLDER = ROOT / "translations"


# lupdate does not know Sorani, and leaves a file with words in it as it is: it is told another
# language with as many plural forms.
_KNOWN_AS = {"ckb": "fa"}


def main(arguments: list[str]) -> int:
    """Extract and check, or only check."""
    texts = all_texts()
    only = arguments[1:] if arguments[:1] == ["check"] else []
    languages = [each for each in DRAFTED if not only or each.code in only]
    wrong = [] if arguments[:1] == ["check"] else extract(texts)
    wrong += [line for each in languages for line in check(each, texts)]
    print("\n".join(wrong) if wrong else "No problem found.")
    return 1 if wrong else 0


def extract(texts: Iterable[Text], files: Path = FOLDER) -> list[str]:
    """Write every text into every language's file; what is no more is taken out.

    A line for each file that lupdate left as it was.
    """
    files.mkdir(exist_ok=True)
    refused = []
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "texts.py"
        listed.write_text("".join(map(_as_call, texts)), "utf-8")
        for language in DRAFTED:
            path = files / f"signpost_{language.code}.ts"
            known_as = _KNOWN_AS.get(language.code, language.code)
            _rename(path, language.code, known_as)
            command = [
                "lupdate", str(listed), "-ts", str(path),
                "-target-language", known_as, "-locations", "none", "-no-obsolete",
                "-sort-messages", "-disable-heuristic", "sametext",
                "-disable-heuristic", "similartext", "-silent",
            ]  # fmt: skip
            try:
                subprocess.run(_program(command), check=True)
            except subprocess.CalledProcessError:  # it has said why
                refused.append(f"{path.name}: lupdate could not write the texts into it")
            finally:
                _rename(path, known_as, language.code)
    return refused


def _rename(path: Path, before: str, after: str) -> None:
    """Say of a file of texts that it is in another language."""
    if before != after and path.exists():
        words = path.read_text("utf-8")
        path.write_text(words.replace(f'language="{before}"', f'language="{after}"', 1), "utf-8")


def check(language: Language, texts: Iterable[Text]) -> list[str]:
    """What is wrong in a language's file, a line each; last how much is drafted."""
    path = FOLDER / f"signpost_{language.code}.ts"
    try:
        messages = read(path)
    except (OSError, ParseError) as error:  # a control character makes it no XML
        return [f"{path.name}: it cannot be read: {error}"]
    wrong = [
        f"{path.name}: {message.context}: {message.source[:60]!r}: {why}"
        for message in messages
        for why in problems(message, language)
    ]
    there = {Text(each.context, each.source, each.counted) for each in messages}
    for name, some in (("is missing", {*texts} - there), ("is no text now", there - {*texts})):
        if some:
            wrong.append(f"{path.name}: {len(some)} {name}, the first: {min(some)}")
    print(f"{language.code:6}{_share(messages)}  {language.english}")
    return wrong


def _share(messages: tuple[Message, ...]) -> str:
    drafted = sum(each.drafted for each in messages)
    reviewed = sum(each.drafted and each.reviewed for each in messages)
    return f"{drafted:5} of {len(messages)} drafted, {reviewed} of these read by a speaker"


def _as_call(text: Text) -> str:
    number = ', "", 2' if text.counted else ""
    context, source = (json.dumps(part, ensure_ascii=False) for part in text[:2])
    return f"QCoreApplication.translate({context}, {source}{number})\n"


def _program(command: list[str]) -> list[str]:
    """Qt's tool where PySide6 has put it."""
    import PySide6  # noqa: PLC0415 - only the extraction needs it

    suffix = ".exe" if sys.platform == "win32" else ""
    return [str(Path(PySide6.__file__).parent / f"{command[0]}{suffix}"), *command[1:]]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
