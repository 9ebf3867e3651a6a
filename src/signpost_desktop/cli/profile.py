"""Commands for the profile itself: init, person, check, backup, restore."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from signpost_desktop.access.people import change_passphrase, people
from signpost_desktop.access.roles import Role
from signpost_desktop.application import team_of
from signpost_desktop.cli.output import Output, new_private_file, refusal
from signpost_desktop.cli.secrets import opened, read_passphrase
from signpost_desktop.cli.telling import tell_team
from signpost_desktop.store.backup import back_up, last_backup
from signpost_desktop.store.check import check_profile
from signpost_desktop.store.restore import restore, unlock_backup
from signpost_desktop.store.vault import create_profile

_OR_ID = "their name, or their id from `person list` where several have the same"


def add_commands(commands: Any, common: ArgumentParser) -> None:
    """Add this module's commands to the parser."""
    init = commands.add_parser("init", parents=[common], help="make a new, encrypted profile")
    init.add_argument("--organization", required=True, metavar="NAME")
    init.add_argument("--recovery-out", type=Path, metavar="FILE",
                      help="write the recovery words to this new file")  # fmt: skip
    init.set_defaults(command=_init)

    person = commands.add_parser("person", help="who uses this profile")
    acts = person.add_subparsers(required=True, metavar="ACT")
    add = acts.add_parser("add", parents=[common], help="add a person")
    add.add_argument("name")
    add.add_argument("--role", action="append", choices=[role.value for role in Role], default=None)
    add.add_argument("--new-passphrase-file", required=True, metavar="FILE")
    add.add_argument("--known", action="store_true",
                     help="they are in the team already, on another computer")  # fmt: skip
    add.set_defaults(command=_person_add)
    remove = acts.add_parser("remove", parents=[common], help="remove a person")
    remove.add_argument("name", help=_OR_ID)
    remove.set_defaults(command=_person_remove)
    roles = acts.add_parser("roles", parents=[common], help="give a person other roles")
    roles.add_argument("name", help=_OR_ID)
    roles.add_argument("--role", action="append", required=True, choices=[r.value for r in Role])
    roles.set_defaults(command=_person_roles)
    change = acts.add_parser("passphrase", parents=[common], help="change your own passphrase")
    change.add_argument("--new-passphrase-file", required=True, metavar="FILE")
    change.set_defaults(command=_person_passphrase)
    listed = acts.add_parser("list", parents=[common], help="who there is")
    listed.set_defaults(command=_person_list)

    check = commands.add_parser("check", parents=[common], help="prove that a profile is well")
    check.set_defaults(command=_check)
    backup = commands.add_parser("backup", parents=[common], help="make an encrypted copy")
    backup.set_defaults(command=_backup)
    back = commands.add_parser("restore", parents=[common], help="bring an encrypted copy back")
    back.add_argument("backup", type=Path, metavar="BACKUP")
    back.set_defaults(command=_restore)


def _init(arguments: Namespace, output: Output) -> int:
    if not arguments.person:
        raise refusal("Say who you are: --person NAME.")
    sheet = arguments.recovery_out
    passphrase = read_passphrase(arguments.passphrase_file)
    with recovery_file(sheet) as file:
        vault, recovery = create_profile(
            arguments.profile, arguments.organization, arguments.person, passphrase
        )
        vault.close()
        if file:
            file.write(recovery.words + "\n")
    lines = ["Made. Everything in it is encrypted."]
    if sheet:
        lines.append("The recovery words are in the file you named. Print it, then delete it.")
    else:
        lines += ["These are the recovery words. Write them down now; they are not shown again.",
                  recovery.words]  # fmt: skip
    data = {"created": True, "recovery_out": str(sheet) if sheet else None}
    output.result(data if sheet else data | {"recovery": recovery.words}, lines)
    return 0


@contextmanager
def recovery_file(path: Path | None) -> Iterator[TextIO | None]:
    """The file for the recovery words: made before the profile, and gone if that fails."""
    if path is None:
        yield None
        return
    words = "The file for the recovery words cannot be made there. Nothing was made."
    with new_private_file(path, words) as file:
        try:
            yield file
        except BaseException:
            file.close()
            path.unlink(missing_ok=True)
            raise


def _person_add(arguments: Namespace, output: Output) -> int:
    own = read_passphrase(arguments.passphrase_file)
    fresh = read_passphrase(arguments.new_passphrase_file)
    roles = arguments.role or [Role.CASEWORKER.value]
    with opened(arguments, own) as vault:
        added = team_of(vault).add_person(
            arguments.name, fresh, roles, known_already=arguments.known
        )
    lines = ["Added.", *([added.advice] if added.advice else [])]
    output.result({"added": True, "roles": roles}, lines)
    return 0


def _person_remove(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        returned = team_of(vault).remove_person(arguments.name)
        told = tell_team(vault, output)
    output.result(
        {"removed": True, "follow_ups_to_team": returned, **told},
        [f"Removed. {returned} open follow-ups went back to the team."],
    )
    return 0


def _person_roles(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        team_of(vault).change_roles(arguments.name, arguments.role)
        told = tell_team(vault, output)
    output.result({"changed": True, "roles": sorted(set(arguments.role)), **told}, ["Changed."])
    return 0


def _person_passphrase(arguments: Namespace, output: Output) -> int:
    old = read_passphrase(arguments.passphrase_file)
    fresh = read_passphrase(arguments.new_passphrase_file)
    with opened(arguments, old) as vault:
        advice = change_passphrase(vault, old, fresh)
    output.result({"changed": True}, ["Changed.", *([advice] if advice else [])])
    return 0


def _person_list(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault, vault.read() as session:
        rows = people(session)
    data = [
        {"id": row.person_id, "name": row.name, "roles": sorted(row.roles), "left": bool(row.left)}
        for row in rows
    ]
    lines = (
        f"{row.name}: {', '.join(sorted(row.roles))}{' (removed)' if row.left else ''}  "
        f"{row.person_id}"
        for row in rows
    )
    output.result({"people": data}, lines)
    return 0


def _check(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        report = check_profile(vault)
    found = [{"name": line.name, "ok": line.ok, "words": line.words} for line in report.lines]
    lines = [f"{'well' if line.ok else 'NOT WELL':<9}{line.words}" for line in report.lines]
    output.result({"ok": report.ok, "checks": found}, lines)
    return 0 if report.ok else 1


def _backup(arguments: Namespace, output: Output) -> int:
    with opened(arguments) as vault:
        path = back_up(vault)
        proved = last_backup(vault)
    verified = proved.verified_at.isoformat() if proved and proved.verified_at else None
    output.result(
        {"backup": str(path), "verified_at": verified},
        [f"Copied to {path}", "Checked by opening it." if verified else "Not checked."],
    )
    return 0


def _restore(arguments: Namespace, output: Output) -> int:
    passphrase = read_passphrase(arguments.passphrase_file)
    keys = unlock_backup(arguments.backup, passphrase, arguments.person)
    aside = restore(arguments.backup, arguments.profile, keys)
    lines = ["Restored."]
    if aside:
        lines.append(f"What was there before is kept in {aside}")
    output.result({"restored": True, "set_aside": str(aside) if aside else None}, lines)
    return 0
