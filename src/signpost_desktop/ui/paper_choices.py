"""What papers for a client have in common: the languages that they can be in, and where they go."""

import json
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from signpost_desktop.casework.languages import language_name
from signpost_desktop.documents.sheet_labels import (
    SheetLabels,
    available_languages,
    corrected,
    load_labels,
    matching,
    without_words,
)
from signpost_desktop.resources import resource
from signpost_desktop.settings import corrections_folder
from signpost_desktop.store.errors import StorageFailed
from signpost_desktop.translations.languages import TO_CORRECT
from signpost_desktop.translations.overlay import corrected_paper_words
from signpost_desktop.ui.answers import code_list, english_language
from signpost_desktop.ui.models.rows import Row

LONGEST = {"sheet": 120, "letters": 200, "client_screen": 200}
"""Letters of one of their labels. With longer ones on a sheet there is no room for a service."""


def language_rows(folder: Path) -> tuple[Row, ...]:
    """The languages with labels in the folder, found by their own name or by another."""
    rows, names = [], dict(code_list("languages"))
    for code, own in available_languages(folder).items():
        listed = matching(code, names) or ""
        name = names.get(listed, own)
        shown = own if own == name else f"{own} ({name})"
        rows.append(Row(shown, code, also=english_language(listed)))
    return tuple(rows)


def corrected_labels(kind: str, language: str) -> SheetLabels:
    """The labels of a kind of paper, or "client_screen", speakers' corrections over them.

    A language of `BESIDE` may have a speaker's words alone.
    """
    folder = resource("labels", kind)
    if language in TO_CORRECT and matching(language, available_languages(folder)) is None:
        labels = without_words(folder, language, TO_CORRECT[language].name)
    else:
        labels = load_labels(folder, language)
    known = {key: labels.words.get(key, "") for key in labels.english}
    words = corrected_paper_words(kind, known, corrections_folder(), labels.language)
    return corrected(labels, {key: word for key, word in words.items() if word}, LONGEST[kind])


def language_for(folder: Path, spoken: Iterable[str]) -> str | None:
    """The first of the languages that somebody speaks which has labels in the folder."""
    known = available_languages(folder)
    return next(filter(None, (matching(each, known) for each in spoken)), None)


def names_of(codes: Iterable[str]) -> tuple[tuple[str, str], ...]:
    """Each language by its own name and its English one."""
    return tuple((_own_names().get(code) or language_name(code), language_name(code))
                 for code in codes)  # fmt: skip


@cache
def _own_names() -> dict[str, str]:
    listed = json.loads(resource("codelists", "languages.json").read_text("utf-8"))["values"]
    return {str(each["code"]): str(each.get("own_name", "")) for each in listed}


def ask_where(parent: QWidget, title: str, name: str, save_to: Callable[[Path], None]) -> None:
    """Ask where a PDF is to be saved; `save_to` is told, unless nothing was chosen."""
    chooser = QFileDialog(parent, title)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setNameFilter("PDF (*.pdf)")
    chooser.setDefaultSuffix("pdf")
    chooser.selectFile(name)
    chooser.fileSelected.connect(lambda chosen: save_to(Path(chosen)))
    chooser.open()


def write_pdf(path: Path, pdf: bytes) -> None:
    """Write it there. Raises StorageFailed."""
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise StorageFailed(
            "The file could not be written there. Nothing was lost. Choose another place."
        ) from error
