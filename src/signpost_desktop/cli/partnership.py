"""Commands for projects that are shared with another organization: `signpost partnership …`."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from typing import Any

from signpost_desktop.application import server_of
from signpost_desktop.casework.client_search import find_clients
from signpost_desktop.cli.output import Output, new_private_bytes, refusal
from signpost_desktop.cli.secrets import opened
from signpost_desktop.cli.telling import tell_team
from signpost_desktop.governance.sharing import (
    COVERS,
    HOW,
    Consent,
    share_client,
    withdraw_client,
)
from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.tables import Client
from signpost_desktop.store.waiting import waiting
from signpost_desktop.sync import partnerships
from signpost_desktop.sync.cards import LARGEST, Card, Offer

_REFUSED = "The file cannot be written there. Nothing was changed."
_COMPARE = "Read these words to them on the phone, and let them read theirs:"
_STATES = {
    "offered": "offered; they have not said yes yet",
    "accepted": "we said yes; waiting for the key from them",
    "open": "open to both",
    "ended": "over",
    "untrusted": "STOPPED: the key is not the one that was compared. Ring them.",
}


def add_commands(commands: Any, common: ArgumentParser) -> None:
    """Add this module's commands to the parser."""
    partnership = commands.add_parser("partnership", help="projects with other organizations")
    acts = partnership.add_subparsers(required=True, metavar="ACT")
    card = acts.add_parser("card", parents=[common], help="what you give the other organization")
    card.add_argument("--out", type=Path, metavar="FILE")
    card.set_defaults(command=_card)
    offer = acts.add_parser("offer", parents=[common], help="begin a project with another one")
    offer.add_argument("name", metavar="NAME")
    offer.add_argument("--with", dest="card", type=Path, required=True, metavar="CARD",
                       help="the file with their card")  # fmt: skip
    offer.add_argument("--out", type=Path, metavar="FILE")
    offer.set_defaults(command=_offer)
    accept = acts.add_parser("accept", parents=[common], help="say yes to an offer")
    accept.add_argument("offer", type=Path, metavar="OFFER", help="the file with their offer")
    accept.set_defaults(command=_accept)
    leave = acts.add_parser("leave", parents=[common], help="end a project for this organization")
    leave.add_argument("project", metavar="PROJECT")
    leave.add_argument("--copies-stay", action="store_true",
                       help="although people of ours are still shared there")  # fmt: skip
    leave.set_defaults(command=_leave)
    listing = acts.add_parser("list", parents=[common], help="the projects, and who can read")
    listing.set_defaults(command=_list)
    share = acts.add_parser("share", parents=[common], help="share a client, with their consent")
    share.add_argument("client", metavar="CLIENT", help="a name that finds one person, or an id")
    share.add_argument("--project", required=True, metavar="PROJECT")
    share.add_argument("--consent", choices=HOW, help="how they said yes; nobody without")
    share.add_argument("--consent-on", metavar="YYYY-MM-DD", help="when they did; else today")
    besides = "what they agreed to besides name and details; may be given again"
    share.add_argument("--covers", action="append", choices=COVERS, default=[], help=besides)
    share.set_defaults(command=_share)
    withdraw = acts.add_parser("withdraw", parents=[common], help="take a client back")
    withdraw.add_argument("client", metavar="CLIENT")
    withdraw.add_argument("--project", required=True, metavar="PROJECT")
    withdraw.set_defaults(command=_withdraw)


def _card(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault, vault.read() as session:
        card = partnerships.card(session)
    data = {"organization": card.organization, "name": card.name, "words": card.words.split()}
    _give(card.text(), "card", data, arguments.out, output)
    return 0


def _offer(arguments: Namespace, output: Output) -> int:
    theirs = Card.read(_read(arguments.card))
    with opened(arguments) as vault:
        with vault.act() as session:
            offered = partnerships.offer(session, arguments.name, theirs)
        told = tell_team(vault, output)
    output.tell(f"{_COMPARE}\n  {offered.owner.words}\nTheirs must be:\n  {theirs.words}")
    data = {"project": offered.space, "name": offered.name, "partner": theirs.name, **told}
    _give(offered.text(), "offer", data, arguments.out, output)
    return 0


def _accept(arguments: Namespace, output: Output) -> int:
    offered = Offer.read(_read(arguments.offer))
    with opened(arguments) as vault:
        with server_of(vault) as server:
            partnerships.accept(vault, server, offered)
        told = tell_team(vault, output)
        with vault.read() as session:
            ours = partnerships.card(session).words
    data = {"project": offered.space, "name": offered.name, "partner": offered.owner.name}
    lines = [
        f"You said yes to “{offered.name}” with {offered.owner.name}.",
        _COMPARE,
        f"  {ours}",
        "Theirs must be:",
        f"  {offered.owner.words}",
        "The project opens when both have synced.",
    ]
    output.result(data | told, lines)
    return 0


def _leave(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        with vault.act() as session:
            project = partnerships.find_project(session, arguments.project)
            partnerships.leave(session, project.id, copies_stay=arguments.copies_stay)
        told = tell_team(vault, output)
    lines = [f"“{project.name}” is over for you. What was in it until now both may keep."]
    output.result({"left": True, "project": project.id, **told}, lines)
    return 0


def _list(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault, vault.read() as session:
        found = partnerships.projects(session)
    data = [
        {"id": p.id, "name": p.name, "partner": p.partner, "state": p.state, "ours": p.ours,
         "people": list(p.people), "theirs": p.theirs}
        for p in found
    ]  # fmt: skip
    lines = []
    for p in found:
        lines.append(f"{p.name or 'no name yet'}, with {p.partner or 'no name yet'}: "
                     f"{_STATES.get(p.state, p.state)}")  # fmt: skip
        lines.append(f"  {p.id}")
        if p.state == "open":
            lines.append(f"  Can read: {', '.join(p.people)}; {p.theirs} of {p.partner}")
    output.result({"projects": data}, lines or ["Nothing is shared with another organisation."])
    return 0


def _share(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        with vault.act() as session:
            client = _client(session, arguments.client)
            consent = None
            if arguments.consent:
                on = _day(arguments.consent_on) if arguments.consent_on else session.today()
                consent = Consent(arguments.consent, on, frozenset(arguments.covers))
            copy = share_client(session, client, arguments.project, consent)
        told = _waits(vault)
    lines = ["Shared. The other organisation has the copy when both have synced."]
    output.result({"shared": client, "copy": copy, **told}, lines)
    return 0


def _withdraw(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        with vault.act() as session:
            client = _client(session, arguments.client)
            gone = withdraw_client(session, client, arguments.project)
        told = _waits(vault)
    lines = ["Taken back. The copy is erased on the other side when both have synced."]
    output.result({"withdrawn": client, "records": gone, **told}, lines)
    return 0


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise refusal("Write the day of the consent like 2026-11-24. Nobody was shared.") from None


def _client(session: WorkSession, wanted: str) -> str:
    """The client of this id, or the one whom a name finds outside shared projects."""
    if session.db.get(Client, wanted) is not None:
        return wanted
    rows = find_clients(session, wanted)
    own = [r.id for r in rows if session.db.get_one(Client, r.id).space_id is None]
    if len(own) != 1:
        found = "Nobody" if not own else "More than one person"
        raise BadInput((f"{found} has a name like this. Nothing was changed. Give their id.",))
    return own[0]


def _waits(vault: Vault) -> dict[str, Any]:
    with vault.read() as session:
        return {"waiting": waiting(session, 0).count}


def _give(text: str, what: str, data: dict[str, Any], out: Path | None, output: Output) -> None:
    """Print a card or an offer, or write it to a new file."""
    if out is None:
        output.result({what: text, **data}, text.splitlines())
        return
    with new_private_bytes(out, _REFUSED) as file:
        try:
            file.write(text.encode())
            file.flush()
        except OSError:
            raise refusal(_REFUSED) from None
    output.result({"out": str(out), **data}, [f"Written to {out}. Send it to the other one."])


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST).decode("utf-8-sig")
    except (OSError, ValueError):
        raise refusal("The file cannot be read as text. Nothing was changed.") from None
