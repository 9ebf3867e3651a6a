"""The command for a service's texts in other languages: read, write, take back."""

import json
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from signpost_desktop.casework.languages import language_name
from signpost_desktop.casework.service_texts import (
    NewServiceText,
    mark_checked,
    take_back,
    take_check_back,
    team_texts,
    write_text,
)
from signpost_desktop.cli.output import Output, refusal
from signpost_desktop.cli.secrets import opened
from signpost_desktop.directory.service_words import (
    ServiceWords,
    TeamText,
    every_words,
    origin_of,
)
from signpost_desktop.directory.services import service
from signpost_desktop.store.session import WorkSession
from signpost_directory.translated import TEXTS, base_language, language_tag, text_of

_LARGEST = 1_000_000  # bytes of a file with five texts


def add_command(acts: Any, common: ArgumentParser) -> None:
    """Add `directory translate`."""
    translate = acts.add_parser(
        "translate", parents=[common], help="a service's texts in other languages"
    )
    translate.add_argument("--service", required=True, metavar="ID", help='"service_id" of search')
    translate.add_argument("--language", metavar="CODE", help="e.g. so; without: every language")
    act = translate.add_mutually_exclusive_group()
    act.add_argument("--file", type=Path, metavar="FILE", help=f"JSON with {', '.join(TEXTS)}")
    act.add_argument("--checked", action="store_true",
                     help="you have read what a colleague wrote, and it is right")  # fmt: skip
    act.add_argument("--not-checked", action="store_true", help="take that back")
    act.add_argument("--take-back", action="store_true", help="show the team's words no more")
    translate.set_defaults(command=_translate)


def _translate(arguments: Namespace, output: Output) -> int:
    checking = arguments.checked or arguments.not_checked
    acting = arguments.file or arguments.take_back or checking
    if acting and not arguments.language:
        raise refusal("Say which --language.")
    texts = _read(arguments.file) if arguments.file else {}
    with opened(arguments) as vault:
        if acting:
            with vault.act() as session:
                if arguments.take_back:
                    take_back(session, _ours(session, arguments).id)
                elif checking:
                    _check(session, arguments)
                else:
                    new = NewServiceText(arguments.service, arguments.language, **texts)
                    write_text(session, new)
        with vault.read() as session:
            found = _found(session, arguments)
    data = {"service_id": arguments.service, "translations": [_as_dict(each) for each in found]}
    output.result(data, _lines(found))
    return 0


def _check(session: WorkSession, arguments: Namespace) -> None:
    ours = _ours(session, arguments)
    if arguments.checked:
        mark_checked(session, ours.id)
    elif ours.check is None:
        raise refusal("Nobody has checked it as it stands. Nothing was changed.")
    else:
        take_check_back(session, ours.check.id)


def _ours(session: WorkSession, arguments: Namespace) -> TeamText:
    tag = language_tag(arguments.language)
    texts = team_texts(session, [arguments.service])
    ours = next((text for text in texts if text.texts.language == tag), None)
    if ours is None:
        raise refusal("Your team has written nothing of this service in that language.")
    return ours


def _found(session: WorkSession, arguments: Namespace) -> list[ServiceWords]:
    view = service(session.directory, arguments.service)
    if view is None:
        raise refusal("The directory has no such service.")
    every = every_words(view, team_texts(session, [view.id]))
    wanted = base_language(arguments.language or "")
    return [each for each in every if not wanted or base_language(each.language) == wanted]


def _read(path: Path) -> dict[str, str]:
    try:
        with path.open("rb") as file:  # what is larger is cut, and then no JSON
            content = json.loads(file.read(_LARGEST).decode("utf-8-sig"))
    except (OSError, ValueError, RecursionError):
        raise refusal("The file cannot be read as JSON in UTF-8.") from None
    if not isinstance(content, dict) or not content.keys() <= set(TEXTS):
        raise refusal(f"The file holds an object with any of: {', '.join(TEXTS)}.")
    texts = {name: _one(value) for name, value in content.items()}
    if None in texts.values():
        raise refusal("Each text in the file is a text, or a list of texts.")
    return {name: text for name, text in texts.items() if text is not None}


def _one(value: object) -> str | None:
    if isinstance(value, list) and all(isinstance(each, str) for each in value):
        return "\n".join(value)
    return value if isinstance(value, str) else None


def _as_dict(words: ServiceWords) -> dict[str, Any]:
    told = asdict(words.texts)
    return {
        **{name: told[name] for name in ("language", *TEXTS, "outdated")},
        "by": words.by,
        "source": words.source,
        "on": words.on.isoformat() if words.on else None,
        "by_the_team": bool(words.text_id),
        "checked_by": words.check.by if words.check else "",
        "checked_on": words.check.on.isoformat() if words.check else None,
    }


def _lines(found: list[ServiceWords]) -> Iterator[str]:
    if not found:
        yield "In English only."
    for words in found:
        yield origin_of(words, language_name(base_language(words.language)))
        for name in TEXTS:
            if text := text_of(words.texts, name):
                changed = " (the English has changed since)" if name in words.texts.outdated else ""
                yield f"  {name}{changed}: {' / '.join(text.splitlines())}"
