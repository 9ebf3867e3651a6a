"""Giving a name to a contact that was saved without one, and taking the name off again."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import func, select

from signpost_desktop.access import audit
from signpost_desktop.casework.access_rules import require_casework, require_table_work
from signpost_desktop.casework.client_keys import current_client
from signpost_desktop.casework.contacts import find_contact
from signpost_desktop.casework.history import standing
from signpost_desktop.casework.seen import spoken_language, time_words
from signpost_desktop.casework.working_days import plain_date
from signpost_desktop.store.clock import london_day
from signpost_desktop.store.erasing import remove
from signpost_desktop.store.errors import BadInput, NotAllowed
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Contact, FollowUp, Participant
from signpost_desktop.store.took_part import TOOK_PART
from signpost_directory.words import Words, together

UNNAMED_DAYS = 28
_MOST = 200


@dataclass(frozen=True, slots=True)
class UnnamedRow:
    """A contact without a name: when, in which language, and how to find the person again."""

    contact_id: str
    when_words: str
    language: str
    find_again: str

    def sentence(self, language_name: str = "") -> str:
        """The row as it is drawn; the place in the list is the screen reader's."""
        named = language_name or self.language
        return together(p for p in (self.when_words, named, self.find_again) if p)


def unnamed_contacts(session: WorkSession) -> tuple[UnnamedRow, ...]:
    """The contacts of the last four weeks that are nobody's yet, the newest first."""
    require_casework(session)
    today = session.today()
    since = (today - timedelta(days=UNNAMED_DAYS)).isoformat()
    named = select(Participant.id).where(Participant.contact_id == Contact.id)
    contacts = session.db.scalars(
        select(Contact)
        .where(
            Contact.happened_on >= since,
            Contact.space_id.is_(None),
            standing(since),
            ~named.exists(),
            # Who took part in one that names them is only not here yet.
            func.json_type(Contact.extra, f"$.{TOOK_PART}").is_(None),
        )
        .order_by(
            Contact.happened_on.desc(),
            func.coalesce(Contact.happened_at, "").desc(),
            Contact.id.desc(),
        )
        .limit(_MOST)
    ).all()
    how = _find_again(session, [contact.id for contact in contacts])
    return tuple(
        UnnamedRow(
            each.id, _when(each, today), spoken_language(each.language), how.get(each.id, "")
        )
        for each in contacts
    )


def attach_client(session: WorkSession, contact_id: str, client_id: str) -> None:
    """A contact without a name becomes a client's, with its follow-ups and any sealed note."""
    require_table_work(session)
    contact = find_contact(session, contact_id)
    client = current_client(session, client_id)
    already = session.db.scalars(
        select(Participant.client_id).where(Participant.contact_id == contact.id)
    ).all()
    if client.id in already:
        return
    session.add(
        Participant(
            **session.made(),
            contact_id=contact.id,
            client_id=client.id,
            extra={"attached": True},
        )
    )
    _announce(session, contact.id, client.id)
    for follow_up in _follow_ups(session, contact.id, None):
        session.change(follow_up, client_id=client.id)


def detach_client(session: WorkSession, contact_id: str, client_id: str) -> None:
    """Takes back `attach_client`: the contact has no name again, and so have its follow-ups.

    Only whoever attached it, on the same day, may; where the name went to other computers, it is
    taken off there too. Raises NotAllowed; BadInput when the contact was saved with this name, or
    when somebody could not be found again without it.
    """
    require_table_work(session)
    client = current_client(session, client_id)
    part = session.db.scalar(
        select(Participant).where(
            Participant.contact_id == contact_id, Participant.client_id == client.id
        )
    )
    if part is None or not part.extra.get("attached"):
        raise BadInput(("This contact was saved with this name. Write a correction instead.",))
    if part.created_by != session.worker.person_id:
        raise NotAllowed("Only the person who gave this name can take it off. Nothing was changed.")
    same_day = london_day(datetime.fromisoformat(part.created_at)) == session.today()
    if not same_day:
        raise BadInput(("This name was given on another day. Write a correction instead.",))
    follow_ups = _follow_ups(session, contact_id, client.id)
    if any(not each.find_again for each in follow_ups):
        raise BadInput(
            ("Without the name nobody could find this person again. Nothing was changed.",)
        )
    remove(session, part)
    for follow_up in follow_ups:
        session.change(follow_up, client_id=None)
    _announce(session, contact_id, client.id)
    audit.record(session, "took name off contact", "contact", contact_id)


def _follow_ups(session: WorkSession, contact_id: str, client_id: str | None) -> list[FollowUp]:
    query = select(FollowUp).where(
        FollowUp.contact_id == contact_id, FollowUp.client_id.is_(client_id)
    )
    return list(session.db.scalars(query))


def _announce(session: WorkSession, contact_id: str, client_id: str) -> None:
    session.changed |= {("client", client_id), ("contact", contact_id)}


def _find_again(session: WorkSession, contact_ids: list[str]) -> dict[str, str]:
    query = select(FollowUp.contact_id, FollowUp.find_again).where(
        FollowUp.contact_id.in_(contact_ids), FollowUp.find_again != ""
    )
    return dict(session.db.execute(query).tuples().all())


def _when(contact: Contact, today: date) -> str:
    day = date.fromisoformat(contact.happened_on)
    words = Words("today") if day == today else plain_date(day, today)
    time = time_words(contact.happened_at)
    return together((words, time), " ") if time else words
