"""What the settings say of the directory: its sources, and what their last imports mended."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from sqlalchemy import Connection

from signpost_desktop.store.clock import LONDON
from signpost_desktop.ui.language import counted, day_words, number, said
from signpost_directory.import_report import ImportReport
from signpost_directory.words import Words, for_people

MOST_ISSUES = 500
_FORMATS = {
    "oruk3": "Open Referral UK 3",
    "oruk1": "Open Referral UK 1",
    "hsds3": "HSDS 3",
    "spreadsheet": Words("spreadsheet"),
}
_KINDS = for_people({"cleaned": "mended", "rejected": "left out", "repeated": "met twice"})
translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One source: a feed, a file or a list."""

    id: str
    name: str
    format: str
    imported: str
    services: int
    is_teams: bool = False

    @property
    def sentence(self) -> str:
        """The row as it is shown and spoken."""
        facts = translate("Directory", "{0}: {1}, {2}, imported {3}").format(
            self.name, _services(self.services), said(self.format), self.imported
        )
        if not self.is_teams:
            return facts
        return translate("Directory", "{0}, from the team's server").format(facts)


@dataclass(frozen=True, slots=True)
class IssueRow:
    """What was done to one service of the last import, and why."""

    kind: str
    reason: str
    services: int
    examples: str

    @property
    def sentence(self) -> str:
        """The row as it is shown and spoken."""
        return translate("Directory", "{0} {1}: {2}. For example {3}").format(
            number(self.services), said(self.kind), said(self.reason), self.examples
        )


def sources(connection: Connection) -> tuple[SourceRow, ...]:
    """Every source with how many services it has, the newest import first."""
    rows = connection.exec_driver_sql(
        "select source.id, source.name, format, imported_at, count(service.rowid),"
        " source.id in (select source_id from team_source) from source"
        " left join service on service.source_id = source.id"
        " group by source.id order by imported_at desc, source.name"
    )
    return tuple(
        SourceRow(
            identity, name, _FORMATS.get(form, form.replace("_", " ")), _day(at), count, bool(teams)
        )
        for identity, name, form, at, count, teams in rows
    )


def issues(connection: Connection, source_id: str) -> tuple[IssueRow, ...]:
    """What the last import of a source mended, left out or met twice, the most frequent first."""
    rows = connection.exec_driver_sql(
        "select kind, reason, count(*), coalesce(min(service.name), min(issue.source_record_id))"
        " from import_issue issue left join service on service.source_id = issue.source_id"
        " and service.source_record_id = issue.source_record_id"
        " where issue.source_id = ? group by kind, reason order by count(*) desc, reason limit ?",
        (source_id, MOST_ISSUES),
    )
    return tuple(
        IssueRow(_KINDS.get(kind, kind), Words(reason.rstrip(".")), count, f"“{example}”")
        for kind, reason, count, example in rows
    )


def report_words(report: ImportReport) -> str:
    """An import's report in plain words, a line a fact."""
    return "\n".join(_report_lines(report))


def _report_lines(report: ImportReport) -> Iterator[str]:
    yield counted("Directory", "Done. {0} service read.", "Done. {0} services read.", report.read)
    yield translate("Directory", "{0}, {1}, {2}.").format(
        counted("Directory", "{0} new", "{0} new", report.added),
        counted("Directory", "{0} changed", "{0} changed", report.updated),
        counted("Directory", "{0} as before", "{0} as before", report.unchanged),
    )
    yield from _mended_lines(report)
    missing = int(report.details.get("missing", {}).get("count", 0))
    if missing:
        yield counted(
            "Directory",
            "{0} service is not in the list any more. It is kept, with its date.",
            "{0} services are not in the list any more. They are kept, with their date.",
            missing,
        )
    skipped = report.details.get("skipped_files", [])
    if skipped:
        words = translate("Directory", "Files that hold no list of services: {0}.")
        yield words.format(", ".join(skipped[:10]))


def _mended_lines(report: ImportReport) -> Iterator[str]:
    if report.cleaned:
        yield counted(
            "Directory",
            "{0} service mended: the reasons stand under the source.",
            "{0} services mended: the reasons stand under the source.",
            report.cleaned,
        )
    if report.rejected:
        yield counted(
            "Directory",
            "{0} service left out: the reasons stand under the source.",
            "{0} services left out: the reasons stand under the source.",
            report.rejected,
        )
    if report.repeated:
        yield counted(
            "Directory",
            "{0} service came twice. The one that was checked last stands.",
            "{0} services came twice. The one that was checked last stands.",
            report.repeated,
        )


def _services(count: int) -> str:
    return counted("Directory", "{0} service", "{0} services", count)


def _day(instant: str) -> str:
    local = datetime.fromisoformat(instant).astimezone(LONDON)
    return day_words(local, "long")
