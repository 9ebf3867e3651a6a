"""The tables of the vault: casework, people, the audit log and what waits to be sent.

What sync remembers of the server is in `sync_tables.py`, which an opening does not import.

Rules that hold for all of them (ARCHITECTURE.md, section 2a):
- ids are UUIDv7 as text, made here; authors are person ids, never names;
- instants are UTC, ISO 8601 with seconds and "+00:00"; `zone` names where they were recorded;
- contact and due dates are plain ISO dates;
- an answer about a person has three states: NOT_ASKED, PREFERS_NOT, or a value;
- synced tables carry `extra`, the fields that a newer version of Signpost knows and we do not.
"""

from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column

from signpost_desktop.store.codes import NOT_ASKED, PREFERS_NOT, SEALED_NOTE

__all__ = [  # the words belong to the tables: who uses both finds both here
    "NOT_ASKED",
    "PREFERS_NOT",
    "SEALED_NOTE",
    "AuditEntry",
    "Base",
    "Client",
    "ClientKey",
    "Conflict",
    "Contact",
    "ContactNeed",
    "ContactService",
    "Draft",
    "FollowUp",
    "FollowUpEvent",
    "OutboxEntry",
    "Participant",
    "Person",
    "Project",
    "SafeguardingNote",
    "ServiceText",
    "ServiceTextCheck",
    "Setting",
    "Synced",
]

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(MappedAsDataclass, DeclarativeBase, kw_only=True, repr=False):
    """Every table of the vault. No repr: a traceback must not print a person."""

    metadata = MetaData(naming_convention=NAMING)


class Synced(MappedAsDataclass, kw_only=True, repr=False):
    """What every record that travels between computers has.

    `space_id` is where it is shared; None: in the organization's own space for such records.
    """

    id: Mapped[str] = mapped_column(Text, primary_key=True)
    created_at: Mapped[str] = mapped_column(Text)
    created_by: Mapped[str] = mapped_column(Text)
    zone: Mapped[str] = mapped_column(Text, default="Europe/London")
    extra: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
    space_id: Mapped[str | None] = mapped_column(Text, default=None)


class Person(Synced, Base, kw_only=True):
    """Somebody of the organization who uses Signpost. Never deleted: records name them."""

    __tablename__ = "person"
    name: Mapped[str] = mapped_column(Text)
    roles: Mapped[list[str]] = mapped_column(JSON)
    public_key: Mapped[bytes | None] = mapped_column(LargeBinary, default=None)
    left_at: Mapped[str | None] = mapped_column(Text, default=None)


class Client(Synced, Base, kw_only=True):
    """A person who is helped and whom we may know by name. Everything may be empty."""

    __tablename__ = "client"
    given_name: Mapped[str] = mapped_column(Text, default="")
    family_name: Mapped[str] = mapped_column(Text, default="")
    known_as: Mapped[str] = mapped_column(Text, default="")
    birth_date: Mapped[str | None] = mapped_column(Text, default=None)  # ISO date, or "1984"
    birth_estimated: Mapped[bool] = mapped_column(default=False)
    gender: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    ethnicity: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    religion: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    languages: Mapped[list[str]] = mapped_column(JSON, default_factory=list)  # first: preferred
    interpreter: Mapped[str] = mapped_column(Text, default=NOT_ASKED)  # no, yes, woman, man
    phone: Mapped[str] = mapped_column(Text, default="")
    email: Mapped[str] = mapped_column(Text, default="")
    address: Mapped[str] = mapped_column(Text, default="")
    postcode: Mapped[str] = mapped_column(Text, default="")
    ring: Mapped[str] = mapped_column(Text, default=NOT_ASKED)  # yes, no
    text: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    message: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    write: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    safe_words: Mapped[str] = mapped_column(Text, default="")  # "Not through: husband"
    privacy_told: Mapped[str] = mapped_column(Text, default=NOT_ASKED)  # yes, not_yet
    privacy_told_on: Mapped[str | None] = mapped_column(Text, default=None)
    merged_into: Mapped[str | None] = mapped_column(Text, default=None)
    reference: Mapped[str] = mapped_column(Text, default="")  # the id in a spreadsheet it came from
    updated_at: Mapped[str | None] = mapped_column(Text, default=None)
    updated_by: Mapped[str | None] = mapped_column(Text, default=None)
    # Of a copy in a shared project: whose copy it is, and the consent to it (how, when, to what).
    copied_from: Mapped[str | None] = mapped_column(Text, default=None, sort_order=1)
    consent: Mapped[dict[str, Any]] = mapped_column(
        JSON, default_factory=dict, server_default="{}", sort_order=1
    )


class Project(Synced, Base, kw_only=True):
    """Work that organizations do together: one in each partnership's space, with the space's id.

    `organizations` are their names by id.
    """

    __tablename__ = "project"
    name: Mapped[str] = mapped_column(Text)
    organizations: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)


class ClientKey(Base, kw_only=True):
    """Sound keys of a client's names, for finding spellings that meet. Derived; never synced."""

    __tablename__ = "client_key"
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), primary_key=True)
    key: Mapped[str] = mapped_column(Text, primary_key=True, index=True)


class Contact(Synced, Base, kw_only=True):
    """One time that somebody was seen. Append-only: a correction is a new contact that amends."""

    __tablename__ = "contact"
    happened_on: Mapped[str] = mapped_column(Text, index=True)  # ISO date
    happened_at: Mapped[str | None] = mapped_column(Text, default=None)  # UTC instant
    minutes: Mapped[int | None] = mapped_column(default=None)
    channel: Mapped[str] = mapped_column(Text, default="in_person")
    venue: Mapped[str] = mapped_column(Text, default="")
    language: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    ward: Mapped[str] = mapped_column(Text, default="")
    lsoa: Mapped[str] = mapped_column(Text, default="")
    imd_decile: Mapped[int | None] = mapped_column(default=None)
    note: Mapped[str] = mapped_column(Text, default="")
    barrier: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    own_words: Mapped[str] = mapped_column(Text, default="")
    may_quote: Mapped[str] = mapped_column(Text, default=NOT_ASKED)  # yes, no
    age_band: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    privacy_told: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    amends: Mapped[str | None] = mapped_column(Text, default=None)
    reference: Mapped[str] = mapped_column(Text, default="")


class Participant(Synced, Base, kw_only=True):
    """A client who took part in a contact: none, one or several a contact."""

    __tablename__ = "participant"
    contact_id: Mapped[str] = mapped_column(ForeignKey("contact.id"), index=True)
    client_id: Mapped[str] = mapped_column(ForeignKey("client.id"), index=True)


class ContactNeed(Synced, Base, kw_only=True):
    """A need that was heard. `concept` is empty when only words are known."""

    __tablename__ = "contact_need"
    contact_id: Mapped[str] = mapped_column(ForeignKey("contact.id"), index=True)
    concept: Mapped[str] = mapped_column(Text, default="")
    words: Mapped[str] = mapped_column(Text, default="")
    nothing_found: Mapped[bool] = mapped_column(default=False)


class ContactService(Synced, Base, kw_only=True):
    """A service that was given, and what was told of it: true even when the directory changes."""

    __tablename__ = "contact_service"
    contact_id: Mapped[str] = mapped_column(ForeignKey("contact.id"), index=True)
    service_id: Mapped[str] = mapped_column(Text, default="")
    service_name: Mapped[str] = mapped_column(Text)
    told: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
    how: Mapped[str] = mapped_column(Text, default="told")  # told sheet introduced referred


class ServiceText(Synced, Base, kw_only=True):
    """A public service's texts in another language, as somebody of the team wrote them.

    `english` has a mark for each English text that it was made from. `service_id` is the
    directory's, which lies in another file.
    """

    __tablename__ = "service_text"
    service_id: Mapped[str] = mapped_column(Text, index=True)
    language: Mapped[str] = mapped_column(Text)  # "so", "pt-BR"
    name: Mapped[str] = mapped_column(Text, default="")
    description: Mapped[str] = mapped_column(Text, default="")
    eligibility: Mapped[str] = mapped_column(Text, default="")
    application_process: Mapped[str] = mapped_column(Text, default="")
    required_documents: Mapped[str] = mapped_column(Text, default="")  # one a line
    english: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
    taken_back: Mapped[bool] = mapped_column(default=False)
    updated_at: Mapped[str | None] = mapped_column(Text, default=None)
    updated_by: Mapped[str | None] = mapped_column(Text, default=None)


class ServiceTextCheck(Synced, Base, kw_only=True):
    """Somebody else than its writer has read a service's text and found it right.

    A record of its own, so that whoever checks does not become the writer. `words` is the mark of
    the words that were read: once they are others, the check says nothing of them.
    """

    __tablename__ = "service_text_check"
    text_id: Mapped[str] = mapped_column(Text, index=True)
    words: Mapped[str] = mapped_column(Text)
    taken_back: Mapped[bool] = mapped_column(default=False)
    updated_at: Mapped[str | None] = mapped_column(Text, default=None)
    updated_by: Mapped[str | None] = mapped_column(Text, default=None)


class SafeguardingNote(Synced, Base, kw_only=True):
    """A note for the safeguarding lead: sealed to the safeguarding key, readable with it only."""

    __tablename__ = "safeguarding_note"
    contact_id: Mapped[str | None] = mapped_column(ForeignKey("contact.id"), index=True)
    client_id: Mapped[str | None] = mapped_column(ForeignKey("client.id"), index=True)
    sealed: Mapped[bytes] = mapped_column(LargeBinary)
    key_version: Mapped[int] = mapped_column(default=1)


class FollowUp(Synced, Base, kw_only=True):
    """Somebody who needs more help. Open until it has an outcome; never deleted."""

    __tablename__ = "follow_up"
    contact_id: Mapped[str] = mapped_column(ForeignKey("contact.id"), index=True)
    client_id: Mapped[str | None] = mapped_column(ForeignKey("client.id"), index=True, default=None)
    reason: Mapped[str] = mapped_column(Text, default="")  # code, or words of the team
    urgency: Mapped[str] = mapped_column(Text, default="soon")  # urgent soon routine
    owner_id: Mapped[str | None] = mapped_column(Text, default=None)  # None: the team
    owner_words: Mapped[str] = mapped_column(Text, default="")  # an owner who has no account here
    due: Mapped[str | None] = mapped_column(Text, default=None)
    find_again: Mapped[str] = mapped_column(Text, default="")
    status: Mapped[str] = mapped_column(Text, default="open")  # open done handed_over not_needed
    outcome: Mapped[str] = mapped_column(Text, default="")
    barrier: Mapped[str] = mapped_column(Text, default=NOT_ASKED)
    resolved_on: Mapped[str | None] = mapped_column(Text, default=None)
    tries: Mapped[int] = mapped_column(default=0)


class FollowUpEvent(Synced, Base, kw_only=True):
    """What happened to a follow-up, one row an event: the history is never rewritten."""

    __tablename__ = "follow_up_event"
    follow_up_id: Mapped[str] = mapped_column(ForeignKey("follow_up.id"), index=True)
    kind: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text, default="")
    detail: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)


class Conflict(Synced, Base, kw_only=True):
    """Two people changed the same field apart: the record has `theirs`, this keeps `mine`.

    Synced, so that it is seen everywhere, until somebody settles it: `settled_as` is "mine",
    "theirs" or "other". Values are as in the record's body.
    """

    __tablename__ = "conflict"
    record_kind: Mapped[str] = mapped_column(Text)
    record_id: Mapped[str] = mapped_column(Text, index=True)
    field: Mapped[str] = mapped_column(Text)
    mine: Mapped[Any] = mapped_column(JSON)
    theirs: Mapped[Any] = mapped_column(JSON)
    mine_by: Mapped[str] = mapped_column(Text, default="")
    mine_at: Mapped[str] = mapped_column(Text, default="")
    theirs_by: Mapped[str] = mapped_column(Text, default="")
    theirs_at: Mapped[str] = mapped_column(Text, default="")
    settled_at: Mapped[str | None] = mapped_column(Text, default=None)
    settled_by: Mapped[str | None] = mapped_column(Text, default=None)
    settled_as: Mapped[str | None] = mapped_column(Text, default=None)


class Draft(Base, kw_only=True):
    """Text being typed, kept until it is saved or set aside. Local; never synced."""

    __tablename__ = "draft"
    id: Mapped[str] = mapped_column(Text, primary_key=True)
    person_id: Mapped[str] = mapped_column(Text, index=True)
    kind: Mapped[str] = mapped_column(Text)
    started_at: Mapped[str] = mapped_column(Text)
    updated_at: Mapped[str] = mapped_column(Text)
    body: Mapped[dict[str, Any]] = mapped_column(JSON)


class AuditEntry(Base, kw_only=True):
    """One line of the log: each holds the hash of the one before it."""

    __tablename__ = "audit"
    number: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str] = mapped_column(Text)
    person_id: Mapped[str] = mapped_column(Text)
    action: Mapped[str] = mapped_column(Text)
    subject_kind: Mapped[str] = mapped_column(Text, default="")
    subject_id: Mapped[str] = mapped_column(Text, default="")
    detail: Mapped[dict[str, Any]] = mapped_column(JSON, default_factory=dict)
    previous: Mapped[bytes] = mapped_column(LargeBinary)
    hash: Mapped[bytes] = mapped_column(LargeBinary)


class OutboxEntry(Base, kw_only=True):
    """A record that waits to be sent: one pending revision, with the base it began from.

    `base` holds the old value of each field that was changed since the server had it, None when
    the server never had the record. `sent` lists what may have reached the server unanswered:
    {"revision", "since": the value as sent of each field that was changed later}. `refused` is
    the server's lasting no, until the record is changed again.
    """

    __tablename__ = "outbox"
    kind: Mapped[str] = mapped_column(Text, primary_key=True)
    record_id: Mapped[str] = mapped_column(Text, primary_key=True)
    revision: Mapped[str] = mapped_column(Text)
    base: Mapped[dict[str, Any] | None] = mapped_column(JSON, default=None)
    queued_at: Mapped[str] = mapped_column(Text)
    space_id: Mapped[str | None] = mapped_column(Text, default=None)
    deleted: Mapped[bool] = mapped_column(default=False, server_default="0")
    sent: Mapped[list[dict[str, Any]]] = mapped_column(
        JSON, default_factory=list, server_default="[]"
    )
    refused: Mapped[str | None] = mapped_column(Text, default=None)
    changed_by: Mapped[str] = mapped_column(Text, default="", server_default="")
    changed_at: Mapped[str] = mapped_column(Text, default="", server_default="")


class Setting(Base, kw_only=True):
    """A choice of this organization or computer, by name."""

    __tablename__ = "setting"
    name: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[Any] = mapped_column(JSON)


Index(
    "ix_outbox_in_order", OutboxEntry.queued_at, OutboxEntry.kind, OutboxEntry.record_id
)  # in which they are sent
Index("ix_follow_up_status_due", FollowUp.status, FollowUp.due)
Index(
    "ix_client_merged_into",
    Client.merged_into,
    sqlite_where=Client.merged_into.is_not(None),  # few are
)
Index(
    "ix_client_copied_from",
    Client.copied_from,
    sqlite_where=Client.copied_from.is_not(None),
)
