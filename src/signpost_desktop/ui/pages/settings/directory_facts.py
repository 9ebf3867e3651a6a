"""What the settings say of the directory: its sources, and what their last imports mended."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from signpost_desktop.store.clock import LONDON
from signpost_directory.import_report import ImportReport

MOST_ISSUES = 500
_FORMATS = {
    "oruk3": "Open Referral UK 3",
    "oruk1": "Open Referral UK 1",
    "hsds3": "HSDS 3",
    "spreadsheet": "spreadsheet",
}
_KINDS = {"cleaned": "mended", "rejected": "left out", "repeated": "met twice"}


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
        whose = ", from the team's server" if self.is_teams else ""
        return (
            f"{self.name}: {self.services:,} services, {self.format}, "
            f"imported {self.imported}{whose}"
        )


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
        return f"{self.services:,} {self.kind}: {self.reason}. For example {self.examples}"


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
        IssueRow(_KINDS.get(kind, kind), reason.rstrip("."), count, f"“{example}”")
        for kind, reason, count, example in rows
    )


def report_words(report: ImportReport) -> str:
    """An import's report in plain words, a line a fact."""
    return "\n".join(_report_lines(report))


def _report_lines(report: ImportReport) -> Iterator[str]:
    yield f"Done. {_services(report.read)} read."
    yield f"{report.added:,} new, {report.updated:,} changed, {report.unchanged:,} as before."
    if report.cleaned:
        yield f"{_services(report.cleaned)} mended: the reasons stand under the source."
    if report.rejected:
        yield f"{_services(report.rejected)} left out: the reasons stand under the source."
    if report.repeated:
        yield f"{_services(report.repeated)} came twice. The one that was checked last stands."
    missing = int(report.details.get("missing", {}).get("count", 0))
    if missing:
        yield (
            f"{_services(missing)} are not in the list any more. They are kept, with their date."
        )
    skipped = report.details.get("skipped_files", [])
    if skipped:
        yield f"Files that hold no list of services: {', '.join(skipped[:10])}."


def _services(count: int) -> str:
    return "1 service" if count == 1 else f"{count:,} services"


def _day(instant: str) -> str:
    local = datetime.fromisoformat(instant).astimezone(LONDON)
    return f"{local.day} {local:%B %Y}"
