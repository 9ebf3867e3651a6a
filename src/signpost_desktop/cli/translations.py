"""Commands for translations: a pack for a speaker to read, and their corrections back."""

import io
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import Any

from signpost_desktop.cli.output import Output, new_private_bytes
from signpost_desktop.settings import corrections_folder


def add_commands(commands: Any, _common: ArgumentParser) -> None:
    """Add this module's commands to the parser."""
    found = commands.add_parser("translations", help="words for speakers to read and correct")
    kinds = found.add_subparsers(required=True, metavar="COMMAND")
    give = kinds.add_parser("export", help="everything of a language into a spreadsheet")
    give.add_argument("language", metavar="LANG", help="its code, for example so or ar")
    give.add_argument("--out", type=Path, required=True, metavar="FILE", help="a new .xlsx file")
    give.set_defaults(command=_export)
    take = kinds.add_parser("import", help="corrections from a spreadsheet, all or none")
    take.add_argument("file", type=Path, metavar="FILE")
    take.set_defaults(command=_import)
    for each in (give, take):
        each.add_argument("--corrections", type=Path, default=corrections_folder(), metavar="DIR",
                          help="the folder where corrections are kept")  # fmt: skip
        each.add_argument("--json", action="store_true", help="one JSON object on one line")


def _export(arguments: Namespace, output: Output) -> int:
    from signpost_desktop.translations.pack import export_pack  # noqa: PLC0415
    from signpost_desktop.translations.pack_file import language_of  # noqa: PLC0415

    language = language_of(arguments.language)
    refused = "The file could not be made there. Nothing was written. Choose another place."
    with new_private_bytes(arguments.out, refused) as file:
        whole = io.BytesIO()  # a spreadsheet that is cut off half way cannot be closed
        rows = export_pack(language.code, arguments.corrections, whole)
        file.write(whole.getbuffer())
    output.result(
        {"language": language.code, "rows": rows},
        [
            f"{rows:,} rows in {language.english} are in {arguments.out}.",
            "Write under “correction” what should stand instead, and your name under "
            "“reviewed_by”; "
            "only your name where the draft is right.",
        ],
    )
    return 0


def _import(arguments: Namespace, output: Output) -> int:
    from signpost_desktop.translations.pack import import_pack  # noqa: PLC0415

    taken = import_pack(arguments.file, arguments.corrections)
    output.result(
        {"language": taken.language, "changed": taken.changed, "confirmed": taken.confirmed},
        [
            f"{taken.changed:,} wordings changed, {taken.confirmed:,} confirmed as they were. "
            "They stand when Signpost is opened next."
        ],
    )
    return 0
