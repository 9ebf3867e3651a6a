"""Commands for a team with a server: join, invite, devices, fingerprint."""

from argparse import ArgumentParser, Namespace
from contextlib import ExitStack
from copy import deepcopy
from datetime import datetime
from pathlib import Path
from typing import Any

from signpost_desktop.access.people import people
from signpost_desktop.access.roles import Role
from signpost_desktop.application import server_of, team_of
from signpost_desktop.casework.derived import DERIVE
from signpost_desktop.cli.output import Output, new_private_bytes, refusal
from signpost_desktop.cli.profile import recovery_file
from signpost_desktop.cli.secrets import opened, read_passphrase
from signpost_desktop.cli.telling import hear_team, tell_team
from signpost_desktop.store.clock import LONDON
from signpost_desktop.store.errors import UnknownPerson
from signpost_desktop.store.files import Profile
from signpost_desktop.store.keyslots import same_name
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.sync.enrolment import Joined, code_of, join_with
from signpost_desktop.sync.inviting import Invited, invite_again, invite_new
from signpost_desktop.sync.join_server import JoinClient
from signpost_desktop.sync.new_profile import join_new
from signpost_desktop.sync.taking_in import take_in_file
from signpost_desktop.sync.transport import HttpTransport, checked_address

_REFUSED = "The file cannot be written there. Nobody was invited."


def add_commands(commands: Any, common: ArgumentParser) -> None:
    """Add this module's commands to the parser."""
    join = commands.add_parser("join", parents=[common], help="join a team's server")
    join.add_argument("--server", required=True, metavar="URL")
    join.add_argument("--code", required=True, metavar="CODE", help="from the invitation slip")
    join.add_argument("--merge", action="store_true",
                      help="keep both, when there is casework here and in the team")  # fmt: skip
    join.add_argument("--recovery-out", type=Path, metavar="FILE",
                      help="write a new profile's recovery words to this new file")  # fmt: skip
    join.set_defaults(command=_join)
    # Here --person is not who is at work: a copy, as the other commands share the options.
    own = deepcopy(common)
    invite = commands.add_parser(
        "invite", parents=[own], conflict_handler="resolve", help="a code for somebody to join with"
    )
    invite.add_argument("--role", action="append", choices=[role.value for role in Role])
    invite.add_argument("--name", default="", metavar="NAME", help="of somebody new, for the slip")
    invite.add_argument("--person", metavar="NAME",
                        help="somebody of the team, for another computer of theirs")  # fmt: skip
    invite.add_argument("--as", dest="acting", metavar="NAME",
                        help="who you are, where there are several")  # fmt: skip
    invite.add_argument("--slip-out", type=Path, metavar="FILE.pdf")
    invite.set_defaults(command=_invite)
    devices = commands.add_parser("devices", parents=[common], help="the team's computers")
    devices.set_defaults(command=_devices)
    device = commands.add_parser("device", help="one of the team's computers")
    acts = device.add_subparsers(required=True, metavar="ACT")
    revoke = acts.add_parser("revoke", parents=[common], help="a computer was lost")
    revoke.add_argument("device", metavar="ID", help="from `devices`, or its beginning")
    revoke.set_defaults(command=_revoke)
    taking = acts.add_parser("take-in", parents=[common],
                             help="what a removed computer had not sent")  # fmt: skip
    taking.add_argument("file", type=Path, metavar="FILE", help="unsent-XXXXXXXX.signpost")
    taking.set_defaults(command=_take_in)
    words = commands.add_parser("fingerprint", parents=[common],
                                help="words for keys, to compare on the phone")  # fmt: skip
    words.set_defaults(command=_fingerprint)


def _join(arguments: Namespace, output: Output) -> int:
    url, code = checked_address(arguments.server), code_of(arguments.code)
    passphrase = read_passphrase(arguments.passphrase_file)
    transport = HttpTransport(url)
    server = JoinClient(transport)
    data: dict[str, Any] = {}
    lines: list[str] = []
    with ExitStack() as ending:
        ending.callback(transport.close)
        if Profile(arguments.profile).exists():
            vault = ending.enter_context(opened(arguments, passphrase))
            joined = join_with(vault, url, code, server, merge=arguments.merge)
        else:
            if not arguments.person:
                raise refusal("Say who you are: --person NAME.")
            sheet = arguments.recovery_out
            file = ending.enter_context(recovery_file(sheet))
            vault, recovery, joined = join_new(
                arguments.profile, url, code, server,
                person=arguments.person, passphrase=passphrase,
            )  # fmt: skip
            ending.enter_context(vault)
            if file:
                file.write(recovery.words + "\n")
                data["recovery_out"] = str(sheet)
                lines.append("The recovery words are in the file you named. Print it, delete it.")
            else:
                data["recovery"] = recovery.words
                lines.append("These are the recovery words. Write them down now:")
                lines.append(recovery.words)
        hear_team(vault, output)
    output.result(_as_json(joined) | data, [*_joined_lines(joined), *lines])
    return 0


def _as_json(joined: Joined) -> dict[str, Any]:
    return {
        "joined": True, "founded": joined.founded, "organization": joined.organization_name,
        "organization_id": joined.organization, "roles": list(joined.roles),
    }  # fmt: skip


def _joined_lines(joined: Joined) -> list[str]:
    how = "You began the team" if joined.founded else "You joined the team"
    return [f"{how} “{joined.organization_name}”. Sync now sends and fetches everything.",
            "Compare the words of `signpost fingerprint` on the phone."]  # fmt: skip


def _invite(arguments: Namespace, output: Output) -> int:
    if bool(arguments.role) == bool(arguments.person):
        raise refusal("Give either --role for somebody new, or --person NAME of the team.")
    acting = Namespace(**vars(arguments) | {"person": arguments.acting})
    with ExitStack() as ending:
        slip = None
        if arguments.slip_out:
            slip = ending.enter_context(new_private_bytes(arguments.slip_out, _REFUSED))
        with opened(acting) as vault, server_of(vault) as server:
            if arguments.person:
                person, name = _person(vault, arguments.person)
                invited = invite_again(vault, server, person, name)
            else:
                invited = invite_new(vault, server, arguments.role, arguments.name)
        if slip is not None:
            slip.write(_slip(invited))
    until = f"{invited.expires.astimezone(LONDON):%d %B %Y, %H:%M}"
    data = {"code": invited.code, "expires": invited.expires.isoformat()}
    if arguments.slip_out:
        data["slip_out"] = str(arguments.slip_out)
    output.result(data, [invited.code, f"It lets one computer in, once, until {until}."])
    return 0


def _person(vault: Vault, name: str) -> tuple[str, str]:
    """The id and name of somebody of the team. Raises UnknownPerson, or BadInput for several."""
    with vault.read() as session:
        team = [person for person in people(session) if not person.left]
    found = [p for p in team if p.person_id == name] or [p for p in team if same_name(p.name, name)]
    if len(found) > 1:
        raise refusal("Several people have this name. Nobody was invited. Give their id.")
    if not found:
        raise UnknownPerson
    return found[0].person_id, found[0].name


def _slip(invited: Invited) -> bytes:
    from signpost_desktop.documents.invitation_slip import invitation_pdf  # noqa: PLC0415 - Qt
    from signpost_desktop.documents.typesetting import start_without_window  # noqa: PLC0415

    holding = start_without_window()
    until = invited.expires.astimezone(LONDON)
    content = invitation_pdf(
        invited.organization, invited.server_url, invited.code.split("-"), _plain(until),
        name=invited.name, roles=", ".join(role.replace("_", " ") for role in invited.roles),
    )  # fmt: skip
    del holding
    return content


def _plain(moment: datetime) -> str:
    return f"{moment.day} {moment:%B %Y, %H:%M}"


def _devices(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        rows = team_of(vault).devices()
    data = [{"id": row.id, "people": list(row.people), "names_to_come": row.to_come,
             "active": row.active, "this_one": row.this_one} for row in rows]  # fmt: skip
    new = "somebody new (the name has not come yet)"
    lines = [
        f"{row.id}  {', '.join([*row.people, *[new] * row.to_come]) or 'nobody'}"
        f"{'  (this computer)' if row.this_one else ''}{'' if row.active else '  (revoked)'}"
        for row in rows
    ]
    output.result({"devices": data}, lines)
    return 0


def _revoke(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        team_of(vault).revoke_device(arguments.device)
        told = tell_team(vault, output)
    lines = [
        "Revoked. It is let in no more, and what is written from now on it cannot read.",
        "When it next connects, it deletes its copy. What was copied before stays.",
    ]
    output.result({"revoked": True, **told}, lines)
    return 0


def _take_in(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        found = take_in_file(vault, arguments.file, DERIVE)
    records = found.records
    data = {
        "taken": records.taken, "known": records.known, "conflicts": records.clashed,
        "left": records.left, "drafts": found.drafts, "unopened": found.unopened,
    }  # fmt: skip
    lines = [f"Taken in: {records.taken}. Known already: {records.known}. Sync now sends them."]
    if records.clashed:
        lines.append(f"{records.clashed} fields have two versions: see the Exchange page.")
    if found.drafts:
        lines.append(f"{found.drafts} unfinished drafts are yours to finish now.")
    if found.unopened:
        lines.append(f"{found.unopened} are for the safeguarding lead: let them take it in too.")
    if records.left:
        lines.append(f"{records.left} could not be taken in: keep the file.")
    output.result(data, lines)
    return 0


def _fingerprint(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        found = team_of(vault).fingerprints()
    data = [{"whose": f.whose, "computer": f.computer, "words": list(f.words)} for f in found]
    lines = [f"{f.whose or 'no name yet'}: {' '.join(f.words)}" for f in found]
    output.result({"fingerprints": data}, lines)
    return 0
