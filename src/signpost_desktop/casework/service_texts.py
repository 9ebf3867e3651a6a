"""What the team writes of services in other languages: written, read, taken back.

A record of its own kind in the vault: it travels to the team as every record does, and an import
never touches it. Who wrote it is a person's id, so that it stays true after somebody has left.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import select

from signpost_desktop.access.roles import Role, has_role
from signpost_desktop.casework.access_rules import require_casework, require_table_work
from signpost_desktop.directory.service_words import Check, ServiceWords, TeamText, words_in
from signpost_desktop.directory.services import ServiceView, service
from signpost_desktop.store.clock import london_day
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.plain_session import PlainSession
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Person, ServiceText, ServiceTextCheck
from signpost_directory.feeds.notes import Notes
from signpost_directory.feeds.plain import LONGEST_TEXT, line, paragraphs
from signpost_directory.records import Translation
from signpost_directory.translated import (
    TEXTS,
    base_language,
    fingerprints,
    is_empty,
    language_tag,
    text_of,
    words_mark,
)
from signpost_directory.words import Words, counted

KIND = "service_text"
LONGEST_NAME = 200
_OWN = Words("You wrote this yourself. Ask somebody else who reads the language to check it.")
_GONE = Words("This was taken back meanwhile. Nothing was changed.")


@dataclass(frozen=True, slots=True)
class NewServiceText:
    """Texts of a service in a language; what is left empty is shown in English."""

    service_id: str
    language: str
    name: str = ""
    description: str = ""
    eligibility: str = ""
    application_process: str = ""
    required_documents: str = ""  # one a line


def team_texts(session: WorkSession, service_ids: Iterable[str] | None = None) -> list[TeamText]:
    """What the team has written, newest first; of these services alone where they are named."""
    query = select(ServiceText).where(ServiceText.taken_back.is_(False))
    checked = select(ServiceTextCheck).where(ServiceTextCheck.taken_back.is_(False))
    if service_ids is not None:
        of_these = ServiceText.service_id.in_(list(service_ids))
        query = query.where(of_these)
        checked = checked.where(
            ServiceTextCheck.text_id.in_(select(ServiceText.id).where(of_these))
        )
    rows = list(session.db.scalars(query))
    told = session.db.scalars(checked.order_by(ServiceTextCheck.created_at))
    checks = _standing_checks(rows, told)
    wanted = {_writer(row) for row in rows} | {each.created_by for each in checks.values()}
    people = select(Person.id, Person.name).where(Person.id.in_(wanted))
    names = dict(session.db.execute(people).tuples().all())
    rows.sort(key=lambda row: (_moment(row), row.id), reverse=True)
    return [_text(row, checks.get(row.id), names) for row in rows]


def service_words(session: WorkSession, view: ServiceView, *languages: str) -> ServiceWords | None:
    """The service's texts in the first of these languages that it has; None: English only.

    For whoever shows a service to a client: the page, the client's screen, the sheet.
    """
    return words_in(view, languages, team_texts(session, [view.id]))


def write_text(session: WorkSession, new: NewServiceText) -> str:
    """Keep what somebody wrote, in place of what the team has in that language; its id.

    Raises NotAllowed, or BadInput with what cannot be kept.
    """
    require_table_work(session)
    texts = _checked(new)
    view = service(session.directory, new.service_id)
    if view is None:
        raise BadInput((Words("The directory has this service no longer."),))
    values: dict[str, Any] = {name: text_of(texts, name) for name in TEXTS}
    now = fingerprints(view.record)
    row = _standing(session, new.service_id, texts.language)
    if row is None:
        row = ServiceText(
            **session.made(), service_id=view.id, language=texts.language, english=now, **values
        )
        session.add(row)
    else:
        _require_own(session, row)
        # Whoever saves has looked at the English beside it: it is of today's English again.
        session.change(row, **values, english=now)
    session.log("wrote service text", KIND, row.id, language=texts.language)
    return row.id


def take_back(session: WorkSession, text_id: str) -> None:
    """What the team wrote is shown no more, here and on every computer of the team.

    One's own, or anybody's for whoever does casework. Raises NotAllowed or BadInput.
    """
    require_table_work(session)
    row = session.db.get(ServiceText, text_id)
    if row is None or row.taken_back:
        raise BadInput((_GONE,))
    _require_own(session, row)
    session.change(row, taken_back=True)
    session.log("took back service text", KIND, row.id)


def bring_back(session: WorkSession, text_id: str) -> None:
    """Undo a taking back. Raises NotAllowed or BadInput."""
    require_table_work(session)
    row = session.db.get(ServiceText, text_id)
    if row is None:
        raise BadInput((_GONE,))
    _require_own(session, row)
    session.change(row, taken_back=False)
    session.log("brought back service text", KIND, row.id)


def mark_checked(session: WorkSession, text_id: str) -> None:
    """Say that one has read what a colleague wrote, and that it is right as it stands.

    It holds until a word is changed. Raises NotAllowed, or BadInput: nobody checks their own.
    """
    require_table_work(session)
    row = session.db.get(ServiceText, text_id)
    if row is None or row.taken_back:
        raise BadInput((_GONE,))
    if _writer(row) == session.worker.person_id:
        raise BadInput((_OWN,))
    check = ServiceTextCheck(**session.made(), text_id=text_id, words=words_mark(_texts(row)))
    session.add(check)
    session.log("checked service text", KIND, text_id, language=row.language)


def take_check_back(session: WorkSession, check_id: str) -> None:
    """A check was a mistake: one's own, or anybody's for whoever does casework.

    Raises NotAllowed or BadInput.
    """
    require_table_work(session)
    check = session.db.get(ServiceTextCheck, check_id)
    if check is None or check.taken_back:
        raise BadInput((_GONE,))
    if check.created_by != session.worker.person_id:
        require_casework(session)
    session.change(check, taken_back=True)
    session.log("took back check of service text", KIND, check.text_id)


def may_write(session: PlainSession) -> bool:
    """Whether this person may write texts of services."""
    roles = (Role.VOLUNTEER, Role.CASEWORKER, Role.SAFEGUARDING_LEAD, Role.COORDINATOR)
    return has_role(session, *roles)


def _require_own(session: WorkSession, row: ServiceText) -> None:
    """Volunteers change what they wrote themselves. Raises NotAllowed."""
    if _writer(row) != session.worker.person_id:
        require_casework(session)


def _standing(session: WorkSession, service_id: str, language: str) -> ServiceText | None:
    """The newest of this service and language that is not taken back."""
    query = select(ServiceText).where(
        ServiceText.service_id == service_id,
        ServiceText.language == language,
        ServiceText.taken_back.is_(False),
    )
    return max(session.db.scalars(query), key=lambda row: (_moment(row), row.id), default=None)


def _checked(new: NewServiceText) -> Translation:
    """The texts as they may be kept: plain, as those of every feed. Raises BadInput."""
    seen = Notes()
    tag = language_tag(new.language)
    texts = Translation(
        tag,
        line(new.name, seen),
        paragraphs(new.description, seen),
        paragraphs(new.eligibility, seen),
        paragraphs(new.application_process, seen),
        tuple(paragraphs(new.required_documents, seen).splitlines()),
    )
    reasons = []
    if not tag or base_language(tag) == "en":
        reasons.append(Words("Choose a language other than English."))
    if is_empty(texts):
        reasons.append(Words("Write at least one text in this language."))
    if len(texts.name) > LONGEST_NAME:
        reasons.append(
            counted(
                "The name is too long. Please keep it under {0} letter.",
                "The name is too long. Please keep it under {0} letters.",
                LONGEST_NAME,
            )
        )
    if any(len(getattr(new, name)) > LONGEST_TEXT for name in TEXTS):
        reasons.append(
            counted(
                "A text is too long. Please keep each under {0} letter.",
                "A text is too long. Please keep each under {0} letters.",
                LONGEST_TEXT,
            )
        )
    if reasons:
        raise BadInput(tuple(reasons))
    return texts


def _writer(row: ServiceText) -> str:
    return row.updated_by or row.created_by


def _moment(row: ServiceText) -> str:
    return row.updated_at or row.created_at


def _standing_checks(
    rows: Iterable[ServiceText], told: Iterable[ServiceTextCheck]
) -> dict[str, ServiceTextCheck]:
    """By text the newest check of its words as they stand, by somebody else than who wrote them.

    `told`: the oldest first.
    """
    texts = {row.id: row for row in rows}
    found: dict[str, ServiceTextCheck] = {}
    for check in told:
        row = texts.get(check.text_id)
        if row is None or check.created_by == _writer(row):
            continue
        if check.words == words_mark(_texts(row)):
            found[row.id] = check
    return found


def _texts(row: ServiceText) -> Translation:
    return Translation(
        row.language,
        row.name,
        row.description,
        row.eligibility,
        row.application_process,
        tuple(row.required_documents.splitlines()),
    )


def _text(row: ServiceText, check: ServiceTextCheck | None, names: dict[str, str]) -> TeamText:
    writer, told = _writer(row), None
    if check is not None:
        by = check.created_by
        told = Check(check.id, names.get(by, ""), by, _day(check.created_at))
    return TeamText(
        row.id, row.service_id, _texts(row), dict(row.english), names.get(writer, ""), writer,
        _day(_moment(row)), told,
    )  # fmt: skip


def _day(moment: str) -> date:
    return london_day(datetime.fromisoformat(moment))
