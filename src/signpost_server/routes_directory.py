"""The public directory's routes: the manifest, snapshots at addresses that never change, the tail.

For all members of all organizations: it is public data, but a download costs the server something.
"""

import re

from starlette.responses import FileResponse, Response

from signpost_server.authentication import find_session
from signpost_server.directory.changes import read_changes
from signpost_server.directory.shelf import Shelf
from signpost_server.errors import NotFound
from signpost_server.service import Asked, Service
from signpost_wire.codec import MEDIA_TYPE, MalformedError, pack
from signpost_wire.directory import CHANGES_CONTEXT, Envelope

MANIFEST = "/directory/manifest"
SNAPSHOT = "/directory/snapshot/{sha256}"
CHANGES = "/directory/changes"
SNAPSHOT_TYPE = "application/zstd"
_FOR_EVER = "public, max-age=31536000, immutable"
_HEX = re.compile(r"[0-9a-f]{64}")
_NUMBER = re.compile(r"\d{1,18}")
_EDITION = re.compile(r"[0-9a-f]{1,64}")


class NoDirectory(NotFound):
    """Nothing was imported on this server."""

    code = "no_directory"
    message = "This server has no directory of services yet."


def answer_manifest(service: Service, asked: Asked) -> Response:
    """The signed manifest of the newest snapshot; 304 for whoever has it."""
    shelf = _shelf(service, asked)
    try:
        content = shelf.manifest.read_bytes()
    except FileNotFoundError as error:
        raise NoDirectory from error
    # The signature's last bytes are as good as a hash of it all.
    etag = f'"{content[-16:].hex()}"'
    headers = {"etag": etag, "cache-control": "no-cache"}
    if asked.knows(etag):
        return Response(None, 304, headers, MEDIA_TYPE)
    return Response(content, 200, headers, MEDIA_TYPE)


def answer_snapshot(service: Service, asked: Asked) -> Response:
    """The file of this hash: whole, the part that was asked for, or 304."""
    shelf = _shelf(service, asked)
    sha256 = asked.words.get("sha256", "")
    if not _HEX.fullmatch(sha256):
        raise NotFound
    path = shelf.snapshot(sha256)
    if not path.is_file():
        raise NotFound
    etag = f'"{sha256}"'
    headers = {"etag": etag, "cache-control": _FOR_EVER, "x-content-type-options": "nosniff"}
    if asked.knows(etag):
        return Response(None, 304, headers, SNAPSHOT_TYPE)
    return FileResponse(path, headers=headers, media_type=SNAPSHOT_TYPE, stat_result=path.stat())


def answer_changes(service: Service, asked: Asked) -> object:
    """A signed page of what changed in an edition since a number."""
    shelf = _shelf(service, asked)
    edition, since = asked.words.get("edition", ""), asked.words.get("since", "")
    if not _EDITION.fullmatch(edition) or not _NUMBER.fullmatch(since):
        raise MalformedError("since")
    database = shelf.database()
    if database is None:
        raise NoDirectory
    content = pack(read_changes(database, edition, int(since)).packed())
    return Envelope(content, service.identity.sign(CHANGES_CONTEXT + content)).packed()


def _shelf(service: Service, asked: Asked) -> Shelf:
    """The shelf, for a member who may still come in."""
    with service.database.read() as connection:
        find_session(connection, asked.bearer)
    if service.shelf is None:
        raise NoDirectory
    return service.shelf
