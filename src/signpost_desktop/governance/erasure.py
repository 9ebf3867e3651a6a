"""Erasing a person for good, with a certificate that says what went and what is still to go.

The certificate holds no name and no id: it must not keep what was erased.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from signpost_desktop.access.roles import Role, require
from signpost_desktop.casework.client_keys import current_client, family_ids
from signpost_desktop.store.backup_folders import KEPT
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.erasing import erase
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.session import WorkSession
from signpost_directory.words import Words, for_people, together

REASONS = for_people(
    {
        "asked": "They asked for it.",
        "kept_long_enough": "Their record was kept long enough.",
        "mistake": "It should never have been written down.",
        "other": "Another reason, which is noted elsewhere.",
    }
)
_KINDS = for_people(
    {
        "client": "Pages of the person",
        "contact": "Contacts",
        "contact_need": "Needs",
        "contact_service": "Services given",
        "follow_up": "Entries of “needs more help”",
        "follow_up_event": "Steps of these",
        "safeguarding_note": "Sealed notes",
        "participant": "Links between people and contacts",
        "conflict": "Fields with two versions",
    }
)


@dataclass(frozen=True)
class Certificate:
    """What was erased. `records` counts by kind; copies made before are gone after `copies_until`.

    `joined`: other computers and the server are told with the next exchange.
    """

    organization: str
    by: str
    at: datetime
    reason: str
    records: Mapping[str, int]
    copies_until: date
    joined: bool


def erase_client(session: WorkSession, client_id: str, reason: str) -> Certificate:
    """Erase a person with everything that is about them alone. Coordinators only.

    Records that were joined with theirs go as well, and their copies in shared projects. A contact
    at which others took part stays, without them. Raises NotAllowed, or BadInput for an unknown
    person or reason.
    """
    require(session, Role.COORDINATOR)
    if reason not in REASONS:
        raise BadInput(("Choose why this person is erased. Nothing was changed.",))
    client = current_client(session, client_id)
    family = family_ids(session, client.id)
    records = erase(session, [("client", each) for each in family])
    session.log("erased a person", reason=reason, records=sum(records.values()))
    return Certificate(
        organization=str(session.setting("organization_name", "")),
        by=session.worker.name,
        at=session.now(),
        reason=reason,
        records=dict(records),
        copies_until=session.today() + KEPT,
        joined=session.setting("sync_standing") is not None,
    )


def certificate_text(certificate: Certificate, say: Callable[[str], str] = str) -> str:
    """The certificate as plain text, to be read, saved or printed; `say` puts it into a language.

    Lines are not broken: whoever shows them does that.
    """
    return "".join(f"{say(line) if line else ''}\n" for line in _certificate_lines(certificate))


def _certificate_lines(certificate: Certificate) -> Iterator[str]:
    at, until = certificate.at.astimezone(LONDON), certificate.copies_until
    yield from (Words("Certificate of erasure"), "")
    yield Words("Organisation: {0}", certificate.organization)
    yield Words("Erased on {0}, by {1}.", at, certificate.by)
    yield Words("Why: {0}", REASONS[certificate.reason])
    yield from ("", Words("Erased for good on this computer:"))
    for kind, words in _KINDS.items():
        if certificate.records.get(kind):
            yield together((words, f"{certificate.records[kind]:,}"), ": ")
    yield ""
    if certificate.joined:
        yield Words(
            "The team's server and the other computers are told with the next exchange. Each "
            "erases its own records then."
        )
    else:
        yield Words("This computer works alone: there are no records elsewhere in Signpost.")
    yield ""
    yield Words(
        "Encrypted copies that were made before are deleted by {0}. A copy that is brought back "
        "before then is cleared of this person at once.",
        until,
    )
    yield from (
        "",
        Words("What was printed, exported or taken away before cannot be reached from here."),
        "",
        Words("This certificate holds no name, so that it keeps nothing of the person."),
    )
