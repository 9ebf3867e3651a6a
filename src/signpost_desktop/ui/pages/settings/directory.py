"""The directory: where services come from, bringing in a list, and what was mended in it."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from signpost_desktop.access.roles import Role, require
from signpost_desktop.directory.import_process import import_in_process
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.ui.background import Job
from signpost_desktop.ui.language import counted, said
from signpost_desktop.ui.long_work import LongWork
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.directory_facts import (
    IssueRow,
    SourceRow,
    issues,
    report_words,
    sources,
)
from signpost_desktop.ui.pages.settings.matching import ColumnMatching
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.pages.settings.work_panel import Step, WorkPanel
from signpost_desktop.ui.widgets.rows import Rows
from signpost_desktop.ui.widgets.texts import button, label
from signpost_directory.feeds.opening import detect
from signpost_directory.feeds.spreadsheet import Preview, fields_with, preview_table
from signpost_directory.feeds.web import is_web_address
from signpost_directory.import_report import ImportReport, Progress

WORK = "directory import"


class DirectorySection(Section):
    """Sources with dates and counts; an import with preview, progress, Cancel and report."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.begin(
            self.tr("Directory"),
            self.tr("Signpost finds services in these lists. They are kept on this computer."),
        )
        self._rows: tuple[SourceRow, ...] = ()
        self._preview: Preview | None = None
        self._was_fetching = False
        self.matching: ColumnMatching | None = None
        self.sources = Rows()
        self.sources.currentRowChanged.connect(self._show_issues)
        self.add(label(self.tr("Sources"), "heading", buddy=self.sources), self.sources)
        self.team = label("", "muted")
        self.add(self.team)
        shared.syncing.directory.moved.connect(self._show_team)
        self._show_team()
        self._none = label(self.tr("No list yet. Bring in the first one below."), "muted")
        self.issues = Rows()
        self._issues_heading = label(
            self.tr("What the last import of this source mended or left out"), "heading",
            buddy=self.issues,
        )  # fmt: skip
        self.add(self._none, self._issues_heading, self.issues)
        self._build_import()
        self.end()

    def load(self) -> None:
        """Read the sources."""
        engine = self.shared.desk.vault.directory_engine

        def read() -> tuple[SourceRow, ...]:
            with engine.connect() as connection:
                return sources(connection)

        self.run(read, self._show_sources, self._failed, latest="sources")

    def begin_import(self, source: str, mapping: dict[str, int] | None = None) -> None:
        """Bring in a file, folder or web address. Coordinators only."""
        desk = self.shared.desk
        vault = desk.vault

        def bring_in(job: Job) -> ImportReport:
            with vault.read() as session:
                require(session, Role.COORDINATOR)
            report = import_in_process(
                vault.directory_file,
                [source],
                mapping=mapping,
                progress=job.report,
                cancelled=job.cancelled,
            )
            desk.search.refresh()
            with vault.act() as session:
                session.log("imported directory", read=report.read, added=report.added)
            return report

        self._work.begin(bring_in)
        self._panel.cancel.setFocus()

    def _build_import(self) -> None:
        self.add(label(self.tr("Bring in a list"), "heading"))
        self.source = QLineEdit()
        self.source.setMaxLength(2_000)
        self.add_field(
            self.tr("File, folder or web address"),
            self.source,
            self.tr(
                "Open Referral feeds (JSON), NHS lists of GP practices and pharmacies (CSV), or "
                "a plain spreadsheet (CSV or XLSX)."
            ),
        )
        choose_file = button(self.tr("Choose a file…"), lambda: self._choose(folder=False))
        choose_folder = button(self.tr("Choose a folder…"), lambda: self._choose(folder=True))
        self.add_row(choose_file, choose_folder)
        self._columns = QWidget()
        self._columns_column = QVBoxLayout(self._columns)
        self._columns_column.setContentsMargins(0, 0, 0, 0)
        self._columns.hide()
        self.add(self._columns)
        self.problem = label("", "problem")
        self.problem.hide()
        self.bring_in = button(self.tr("Bring it in"), self._go_on, "main")
        self._work = LongWork.named(self.shared.bus, WORK)
        self._panel = WorkPanel(
            self.shared, self._work, step_of, report_words, self._ended, self.source
        )
        self.add(self.problem)
        self.add_row(self.bring_in)
        self.add(self._panel)
        self.source.textChanged.connect(lambda _text: self._forget_columns())
        self.source.returnPressed.connect(self._go_on)
        self._work.moved.connect(self._enable)
        if not self.may_manage:
            self.add(label(self.tr("Only a coordinator can bring in lists."), "muted"))
        self._enable()

    def _enable(self) -> None:
        for widget in (self.bring_in, self.source):
            widget.setEnabled(self.may_manage and not self._work.running)

    def _choose(self, *, folder: bool) -> None:
        dialog = QFileDialog(self, self.tr("Choose a list of services"))
        mode = QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(self.source.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _go_on(self) -> None:
        source = self.source.text().strip()
        if not source or self._work.running:
            self._say(self.tr("Choose a file or a folder, or type a web address."))
            return
        if self.matching is not None:
            self._import_matched(source, self.matching)
            return
        if is_web_address(source):
            self.begin_import(source)
            return
        path = Path(source)
        self.run(
            lambda: preview_of(path), lambda found: self._looked(source, found), self._failed,
            latest="look at a list",
        )  # fmt: skip

    def _looked(self, source: str, preview: Preview | None) -> None:
        """A plain spreadsheet is shown first; other lists say themselves what is what."""
        if source != self.source.text().strip():
            return
        if preview is None:
            self.begin_import(source)
            return
        guessed = {column: field for field, column in preview.mapping.items()}
        fields = fields_with(preview.mapping)
        self.matching = ColumnMatching(preview.headers, preview.rows, fields, guessed)
        words = self.tr("Which column is what? Look at the examples, then bring it in.")
        self._columns_column.addWidget(label(words))
        self._columns_column.addWidget(self.matching)
        self._columns.show()
        self._say("")
        self.matching.choices[0].setFocus()

    def _import_matched(self, source: str, matching: ColumnMatching) -> None:
        twice = matching.twice()
        mapping = {field: column for column, field in matching.columns().items()}
        if twice:
            self._say(self.tr("Two columns are “{0}”. Choose another for one.").format(twice))
        elif not {"name", "organization"} & set(mapping):
            self._say(self.tr("Choose the column that has the names of the services."))
        else:
            self.begin_import(source, mapping)
            self._forget_columns()

    def _forget_columns(self) -> None:
        self._say("")
        self.matching = None
        self._columns.hide()
        while item := self._columns_column.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _show_sources(self, rows: tuple[SourceRow, ...]) -> None:
        self._rows = rows
        self.sources.show_rows([row.sentence for row in rows])
        self.sources.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._show_issues(self.sources.currentRow())

    def _show_team(self) -> None:
        """How far the team's directory is on its way here."""
        fetching = self.shared.syncing.directory
        if self._was_fetching and not fetching.running:
            self.load()
        self._was_fetching = fetching.running
        self.team.setText(fetching.words)
        self.team.setVisible(bool(fetching.words))

    def _show_issues(self, row: int) -> None:
        if not 0 <= row < len(self._rows):
            self._list_issues(())
            return
        engine, source_id = self.shared.desk.vault.directory_engine, self._rows[row].id

        def read() -> tuple[IssueRow, ...]:
            with engine.connect() as connection:
                return issues(connection, source_id)

        self.run(read, self._list_issues, self._failed, latest="issues")

    def _list_issues(self, found: tuple[IssueRow, ...]) -> None:
        self.issues.show_rows([row.sentence for row in found])
        for widget in (self.issues, self._issues_heading):
            widget.setVisible(bool(found))

    def _ended(self) -> None:
        self.load()

    def _failed(self, error: SignpostError) -> None:
        self._say(said(error.message))

    def _say(self, words: str) -> None:
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        if words:
            self.shared.announcer.say(words, "problem")


def preview_of(path: Path) -> Preview | None:
    """The head of a plain spreadsheet, None for a list that says itself what is what."""
    if path.is_dir() or detect(path) != "spreadsheet":
        return None
    return preview_table(path)


translate = QCoreApplication.translate


def step_of(progress: Any) -> Step:
    """An import's progress, for the bar."""
    if not isinstance(progress, Progress):
        return Step(0, None, "")
    total = 1_000 if progress.total else None
    done = round(1_000 * progress.done / progress.total) if progress.total else 0
    if progress.stage == "indexing":
        return Step(
            done,
            total,
            counted(
                "Directory",
                "Making {0} service easy to find…",
                "Making {0} services easy to find…",
                progress.read,
            ),
        )
    return Step(
        done,
        total,
        counted(
            "Directory",
            "{0} service read from {1}…",
            "{0} services read from {1}…",
            progress.read,
            progress.source,
        ),
    )
