"""Teams' spreadsheets: contacts and people that a team wrote down before Signpost."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.casework.spreadsheet_columns import FIELDS, check_columns, guess_columns
from signpost_desktop.casework.spreadsheet_import import CaseworkImportReport, import_casework
from signpost_desktop.casework.spreadsheet_reading import Table, read_table
from signpost_desktop.directory.search import Query
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.background import Job
from signpost_desktop.ui.language import counted, number, said
from signpost_desktop.ui.long_work import LongWork
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.matching import ColumnMatching
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.pages.settings.work_panel import Step, WorkPanel
from signpost_desktop.ui.widgets.texts import button, label

WORK = "casework import"
translate = QCoreApplication.translate
_MOST_DETAILS = 50
_PREVIEW_ROWS = 20


class TeamsSection(Section):
    """Choose a file, match its columns, bring it in, read what became of every row."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.begin(
            self.tr("Teams' spreadsheets"),
            self.tr(
                "Bring in the contacts and people that a team kept in a spreadsheet. Every row is "
                "accounted for; bringing in the same file again adds nothing."
            ),
        )
        self._table: Table | None = None
        self.matching: ColumnMatching | None = None
        self.file = QLineEdit()
        self.file.setMaxLength(2_000)
        self.add_field(self.tr("File (CSV or XLSX)"), self.file)
        self.look = button(self.tr("Look at it"), self._look)
        self.add_row(button(self.tr("Choose a file…"), self._choose), self.look)
        self._columns = QWidget()
        self._columns_column = QVBoxLayout(self._columns)
        self._columns_column.setContentsMargins(0, 0, 0, 0)
        self._columns.hide()
        self.problem = label("", "problem")
        self.problem.hide()
        self.bring_in = button(self.tr("Bring it in"), self._bring_in, "main")
        self._work = LongWork.named(shared.bus, WORK)
        self._panel = WorkPanel(shared, self._work, step_of, report_words, self._ended, self.file)
        self.add(self._columns, self.problem)
        self.add_row(self.bring_in)
        self.add(self._panel)
        if not self.may_manage:
            self.add(label(self.tr("Only a coordinator can bring in spreadsheets."), "muted"))
        self.end()
        self.file.textChanged.connect(lambda _text: self._forget())
        self.file.returnPressed.connect(self._look)
        self._work.moved.connect(self._enable)
        self._enable()

    def _enable(self) -> None:
        free = self.may_manage and not self._work.running
        self.file.setEnabled(free)
        self.look.setEnabled(free)
        self.bring_in.setEnabled(free and self.matching is not None)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a spreadsheet"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter("CSV, XLSX (*.csv *.tsv *.txt *.xlsx);;* (*)")
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _chosen(self, name: str) -> None:
        self.file.setText(name)
        self._look()

    def _look(self) -> None:
        name = self.file.text().strip()
        if not name:
            self._say(self.tr("Choose a file first."))
            return
        self.run(
            lambda: read_table(Path(name)), self._show_columns, self._failed,
            latest="look at a spreadsheet",
        )  # fmt: skip

    def _show_columns(self, table: Table) -> None:
        self._forget()
        self._table = table
        guessed = guess_columns(table.headers)
        by_number = {n: guessed[h] for n, h in enumerate(table.headers) if h in guessed}
        self.matching = ColumnMatching(table.headers, table.rows[:_PREVIEW_ROWS], FIELDS, by_number)
        words = counted(
            "TeamsSection",
            "{0} row. Which column is what? Look at the examples.",
            "{0} rows. Which column is what? Look at the examples.",
            len(table.rows),
        )
        self._columns_column.addWidget(label(words))
        self._columns_column.addWidget(self.matching)
        self._columns.show()
        self._enable()
        self.matching.choices[0].setFocus()

    def _bring_in(self) -> None:
        table, matching = self._table, self.matching
        if table is None or matching is None or self._work.running:
            return
        mapping = {table.headers[at]: field for at, field in matching.columns().items()}
        twice = matching.twice()
        if twice:
            self._say(self.tr("Two columns are “{0}”. Choose another for one.").format(twice))
            return
        try:
            check_columns(table.headers, mapping)
        except SignpostError as error:
            self._say(said(error.message))
            return
        desk = self.shared.desk

        def concept_of(words: str) -> str:
            needs = desk.search.find(Query(words, limit=1)).needs
            return needs[0].id if needs else ""

        def bring_in(job: Job) -> CaseworkImportReport:
            with desk.vault.act() as session:
                return import_casework(
                    session, table, mapping,
                    lambda done, total: job.report((done, total)), job.cancelled,
                    concept_of=concept_of, places=desk.vocabulary.places,
                )  # fmt: skip

        self._forget()
        self._work.begin(bring_in)
        self._panel.cancel.setFocus()

    def _ended(self) -> None:
        if self._work.result is not None:
            kinds = ("client", "contact", "follow_up")
            self.shared.bus.announce((kind, "") for kind in kinds)

    def _forget(self) -> None:
        self._say("")
        self._table, self.matching = None, None
        self._columns.hide()
        while item := self._columns_column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._enable()

    def _failed(self, error: SignpostError) -> None:
        self._say(said(error.message))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if words:
            self.shared.announcer.say(words, "problem")


def step_of(progress: Any) -> Step:
    """Rows done, for the bar."""
    done, total = progress
    return Step(
        done,
        total,
        counted("Spreadsheets", "{1} of {0} row…", "{1} of {0} rows…", total, number(done)),
    )


def report_words(report: CaseworkImportReport) -> str:
    """What became of the rows, in plain words; no person is named."""
    lines = [
        translate("Spreadsheets", "Done. {0}: {1}, {2}, {3}.").format(
            counted("Spreadsheets", "{0} row read", "{0} rows read", report.read),
            counted(
                "Spreadsheets", "{0} contact added", "{0} contacts added", report.contacts_added
            ),
            counted(
                "Spreadsheets", "{0} was here already", "{0} were here already", report.unchanged
            ),
            counted("Spreadsheets", "{0} left out", "{0} left out", report.rejected),
        ),
        translate("Spreadsheets", "{0}, {1}.").format(
            counted("Spreadsheets", "{0} person added", "{0} people added", report.clients_added),
            counted(
                "Spreadsheets",
                "{0} contact belongs to somebody who was known",
                "{0} contacts belong to people who were known",
                report.clients_matched,
            ),
        ),
    ]
    if report.duplicates:
        lines.append(
            counted(
                "Spreadsheets",
                "{0} row may be of somebody who is known under another spelling. Look them up "
                "under Clients: two records can be joined there.",
                "{0} rows may be of somebody who is known under another spelling. Look them up "
                "under Clients: two records can be joined there.",
                len(report.duplicates),
            )
        )
    lines += [_detail_words(detail) for detail in report.details[:_MOST_DETAILS]]
    more = len(report.details) - _MOST_DETAILS
    if more > 0:
        lines.append(
            counted(
                "Spreadsheets", "And {0} more of this kind.", "And {0} more of this kind.", more
            )
        )
    return "\n".join(lines)


def _detail_words(detail: Mapping[str, Any]) -> str:
    row, problem = str(detail["row"]), said(detail["problem"])
    column = FIELDS.get(detail["column"], detail["column"].replace("_", " "))
    if not column:
        return translate("Spreadsheets", "Row {0}: {1}").format(row, problem)
    return translate("Spreadsheets", "Row {0}, {1}: {2}").format(row, said(column), problem)
