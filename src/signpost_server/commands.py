"""What each command of `signpost-server` does; the result is what it prints."""

import argparse
import time
from typing import Any

from sqlalchemy import func, select

from signpost_server import checking, copies
from signpost_server import serve as serving
from signpost_server.app import create_app
from signpost_server.cli_errors import CommandError
from signpost_server.database import FILE, Database, create_folder, open_database
from signpost_server.directory.shelf import FOLDER, Shelf
from signpost_server.errors import Known, NotFound
from signpost_server.identity import begin_epoch, read_identity
from signpost_server.joining import LONGEST_NAME, add_organization, founding_code
from signpost_server.preparing import is_ready, prepare
from signpost_server.service import open_service
from signpost_server.tables import device, member, organization
from signpost_wire.fields import printable

Result = dict[str, Any]
Words = argparse.Namespace


def init(words: Words) -> Result:
    """Make the database ready. Again, and with a newer program, it brings it up to date."""
    if words.data is not None:
        create_folder(words.data)
    database = _connect(words)
    try:
        prepare(database)
        with database.read() as connection:
            key = read_identity(connection).public_key
    finally:
        database.close()
    return {"ready": True, "server_key": key.hex()}


def serve(words: Words) -> None:
    """Answer until stopped; the one line on standard output says where."""
    place = serving.Place(words.host, words.port, words.certfile, words.keyfile, words.behind_proxy)
    place.check()
    database = ready(words)
    try:
        serving.serve(create_app(open_service(database, shelf=shelf_of(words))), place)
    finally:
        database.close()


def organization_add(words: Words) -> Result:
    """A new organization, and the code with which its first computer founds it."""
    title = words.title.strip()
    if not title or len(title) > LONGEST_NAME or not printable(title):
        raise CommandError("name", f"A name has 1 to {LONGEST_NAME} plain letters.")
    database = ready(words)
    try:
        with database.write() as connection:
            made, code = add_organization(connection, title, int(time.time()))
    finally:
        database.close()
    return {"organization_id": made, "code": code.text}


def organization_code(words: Words) -> Result:
    """A fresh founding code, where the first was lost or has run out."""
    database = ready(words)
    try:
        with database.write() as connection:
            code = founding_code(connection, words.organization, int(time.time()))
    except NotFound:
        raise CommandError("not_found", "There is no organization with this id.") from None
    except Known:
        raise CommandError(
            "founded", "It has been founded: its coordinator invites others from Signpost."
        ) from None
    finally:
        database.close()
    return {"organization_id": words.organization, "code": code.text}


def organization_list(words: Words) -> Result:
    """The organizations on this server."""
    database = ready(words)
    try:
        with database.read() as connection:
            rows = connection.execute(select(organization).order_by(organization.c.created_at))
            found = [
                {"organization_id": row.id, "name": row.name, "founded": row.key is not None}
                for row in rows
            ]
    finally:
        database.close()
    return {"organizations": found}


def devices(words: Words) -> Result:
    """The computers of all organizations; people have no names here."""
    people = (
        select(func.count())
        .select_from(member)
        .where(member.c.device == device.c.root, member.c.active)
        .scalar_subquery()
    )
    query = select(
        device.c.id, organization.c.name, device.c.active, device.c.seen_at, people
    ).join(organization, organization.c.id == device.c.organization)
    database = ready(words)
    try:
        with database.read() as connection:
            found = [
                {"device": one, "organization": name, "active": active, "people": count,
                 "last_seen": copies.day(seen)}
                for one, name, active, seen, count in connection.execute(
                    query.order_by(organization.c.name, device.c.id)
                )
            ]  # fmt: skip
    finally:
        database.close()
    return {"devices": found}


def backup(words: Words) -> Result:
    """A checked copy of everything."""
    database = ready(words)
    try:
        return copies.back_up(database, words.file)
    finally:
        database.close()


def restore(words: Words) -> Result:
    """Put a copy in place (SQLite), and have every desktop compare before it goes on."""
    if words.data is not None:
        if words.file is None:
            raise CommandError("file", "Name the copy to restore.")
        copies.put_in_place(words.file, words.data)
    elif words.file is not None:
        raise CommandError("file", copies.PG_RESTORE)
    database = ready(words)
    try:
        with database.write() as connection:
            epoch = begin_epoch(connection)
            connection.execute(device.update().values(turn="", turn_before=""))
    finally:
        database.close()
    return {"restored": True, "epoch": epoch}


def check(words: Words) -> Result:
    """Whether everything kept is whole; "ok" is false when not, and the exit code 1."""
    database = ready(words)
    try:
        return checking.check(database)
    finally:
        database.close()


def shelf_of(words: Words) -> Shelf | None:
    """Where the directory is: `--files`, else beside the data; None where neither is given."""
    if words.files is not None:
        return Shelf(words.files)
    return Shelf(words.data / FOLDER) if words.data is not None else None


def ready(words: Words) -> Database:
    """The database, which `init` made ready. Raises CommandError when it did not."""
    database = _connect(words)
    try:
        if is_ready(database):
            return database
    except BaseException:
        database.close()
        raise
    database.close()
    raise CommandError(
        "not_ready", "This database is not ready for this program: run signpost-server init first."
    )


def _connect(words: Words) -> Database:
    if words.data is None and not words.database_url:
        raise CommandError("where", "Say where the data is: --data DIR or --database-url URL.")
    if words.data is not None:
        if not (words.data / FILE).exists():
            raise CommandError(
                "not_ready", f"There is no server in {words.data}: run signpost-server init first."
            )
        return open_database(data=words.data)
    if not words.database_url.startswith(("postgresql://", "postgresql+psycopg://")):
        raise CommandError("url", "The address of the database begins with postgresql+psycopg://")
    database = open_database(url=words.database_url)
    with database.engine.connect():  # a wrong address is told as such, not as a busy server
        return database
