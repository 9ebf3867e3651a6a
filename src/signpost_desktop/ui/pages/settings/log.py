"""The log in words: who opened, printed, exported and changed what, and that it is whole."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QListWidget
from sqlalchemy import select

from signpost_desktop.access.audit import verify_chain
from signpost_desktop.access.roles import Role, require
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import AuditEntry, Person
from signpost_desktop.ui.language import counted, day_words, number, own_direction, said
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.settings.section import Section
from signpost_desktop.ui.saving import run_read
from signpost_desktop.ui.widgets.rows import say_places
from signpost_desktop.ui.widgets.texts import button, label, set_role
from signpost_directory.words import for_people

translate = QCoreApplication.translate
MOST_LINES = 500
_WORDS = for_people(
    {
        "profile_created": "made this organisation",
        "opened": "unlocked Signpost",
        "unlock_failed": "after wrong passphrases",
        "recovered": "unlocked with the recovery sheet",
        "restored": "went back to a copy",
        "directory_began_again": "the directory could not be read and began again",
        "person_added": "added somebody",
        "person_removed": "removed somebody",
        "passphrase_changed": "changed their passphrase",
        "recovery_sheet_renewed": "made a new recovery sheet",
        "changed settings": "changed settings",
    }
)
_AS_WRITTEN = {str(words): words for words in for_people((
    "opened client", "merged clients", "separated clients", "took name off contact",
    "exported casework", "imported directory", "printed sheet", "showed sheet", "saved sheet",
    "showed client's screen",
    "printed letter", "showed letter", "saved letter",
    "settled two versions", "erased a person", "opened safeguarding note", "joined", "invited",
    "invitation ended", "device revoked", "courier packed", "statement dropped",
    "took in unsent work",
))}  # fmt: skip
_COUNTED = ("count", "read", "added", "clients", "contacts", "contacts_added", "follow_ups")


@dataclass(frozen=True, slots=True)
class LogLines:
    """The newest lines as sentences, and how many lines the whole log has."""

    lines: tuple[str, ...]
    total: int


def read_log(session: WorkSession) -> LogLines:
    """The newest lines, after the whole chain was proved. Raises DamagedFile where it is broken.

    Coordinators, safeguarding leads and auditors only.
    """
    require(session, Role.COORDINATOR, Role.SAFEGUARDING_LEAD, Role.AUDITOR)
    total = verify_chain(session)
    names = dict(session.db.execute(select(Person.id, Person.name)).tuples().all())
    found = session.db.scalars(
        select(AuditEntry).order_by(AuditEntry.number.desc()).limit(MOST_LINES)
    )
    return LogLines(tuple(_sentence(entry, names) for entry in found), total)


def _sentence(entry: AuditEntry, names: Mapping[str, str]) -> str:
    local = datetime.fromisoformat(entry.at).astimezone(LONDON)
    who = names.get(entry.person_id, translate("LogSection", "somebody"))
    action = entry.action.replace("_", " ")
    what = said(_WORDS.get(entry.action) or _AS_WRITTEN.get(action, action))
    when = f"{day_words(local, 'short_year')}, {local:%H:%M}"
    return f"{when}  {own_direction(who)}: {what}{_detail(entry.detail)}"


def _detail(detail: Mapping[str, Any]) -> str:
    parts = [
        f"{name.replace('_', ' ')} {number(detail[name])}"
        for name in _COUNTED
        if isinstance(detail.get(name), int) and not isinstance(detail.get(name), bool)
    ]
    if detail.get("purpose"):
        parts.append(translate("LogSection", "purpose: {0}").format(detail["purpose"]))
    return f" ({', '.join(parts)})" if parts else ""


class LogSection(Section):
    """A list of sentences, the newest first."""

    def __init__(self, shared: Shared) -> None:
        super().__init__(shared)
        self.begin(
            self.tr("Log"),
            self.tr(
                "Who opened, printed, exported or changed what. Nothing can be taken out of it "
                "without being seen. It names no client."
            ),
        )
        self.state = label("")
        self.lines = QListWidget()
        self.lines.setWordWrap(True)
        self.lines.setAccessibleName(self.tr("Log, the newest line first"))
        self.lines.setMinimumHeight(16 * self.fontMetrics().height())
        self.add(self.state)
        self.add_row(button(self.tr("Check it again"), self.load))
        self.column.addWidget(self.lines, 1)

    def load(self) -> None:
        """Prove the chain and read the newest lines."""
        run_read(self, self.shared, read_log, self._show, self._failed, latest="log")

    def _show(self, found: LogLines) -> None:
        self.lines.clear()
        self.lines.addItems(list(found.lines))
        say_places(self.lines)
        self.state.setText(
            counted(
                "LogSection",
                "{0} line. The log is whole: no line was changed or taken out.",
                "{0} lines. The log is whole: no line was changed or taken out.",
                found.total,
            )
        )
        set_role(self.state, "good")

    def _failed(self, error: SignpostError) -> None:
        self.state.setText(said(error.message))
        set_role(self.state, "problem")
