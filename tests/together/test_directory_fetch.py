"""The public directory from the server to a desktop: whole, then the tail, whatever goes wrong."""

import dataclasses
import hashlib
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import zstandard
from nacl.signing import SigningKey
from tests.import_samples import do_import, write_feed
from tests.import_samples import service as feed_service
from tests.server.shelves import put_on, service_of
from tests.together.network import AppTransport
from tests.together.teams import Desktop

from signpost_desktop.application import Vocabulary, open_desk
from signpost_desktop.directory.search import Query
from signpost_desktop.directory.team_directory import TeamDirectory
from signpost_desktop.store.errors import DiskFull
from signpost_desktop.sync import failures
from signpost_desktop.sync.directory_fetch import FAR, DirectoryFetch, Fetched
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.transport import Answer, Streamed
from signpost_server.app import create_app
from signpost_server.directory import publishing
from signpost_server.directory.shelf import Shelf
from signpost_server.identity import Identity
from signpost_wire.codec import MEDIA_TYPE, pack, unpack
from signpost_wire.directory import MANIFEST_CONTEXT, ChangesPage, Envelope, Manifest

MANIFEST = "/directory/manifest"
CHANGES = "/directory/changes"
SNAPSHOT = "/directory/snapshot/"


@dataclass
class Net:
    """The way to the server; `faults` of a path change its streams, one after another."""

    inner: AppTransport
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    faults: dict[str, list[Any]] = field(default_factory=dict)

    def exchange(self, method: str, path: str, body: bytes | None, token: str) -> Answer:
        return self.inner.exchange(method, path, body, token)

    @contextmanager
    def stream(self, path: str, headers: Mapping[str, str], token: str) -> Iterator[Streamed]:
        self.asked.append((path, dict(headers)))
        with self.inner.stream(path, headers, token) as found:
            waiting = next((f for start, f in self.faults.items() if path.startswith(start)), [])
            yield waiting.pop(0)(found) if waiting else found

    def close(self) -> None:
        self.inner.close()

    def paths(self) -> list[str]:
        return [path.split("?")[0] for path, _ in self.asked]


@dataclass
class Scene:
    """A founder, the server's shelf, and a fetch between them."""

    founder: Desktop
    shelf: Shelf
    net: Net
    fetch: DirectoryFetch
    here: TeamDirectory
    vocabulary: Vocabulary
    waits: list[float]

    @property
    def identity(self) -> Identity:
        return self.founder.place.service.identity

    def publish(self, services: Sequence[dict[str, Any]], name: str = "feed") -> Manifest:
        return put_on(self.shelf, services, self.identity, name=name).manifest

    def find(self, text: str) -> list[str]:
        desk = open_desk(self.founder.vault, self.vocabulary)
        return [hit.source_record_id for hit in desk.search.find(Query(text)).hits]

    def services(self) -> dict[str, str]:
        """Every service here, by its source's own id."""
        with self.founder.vault.directory_engine.connect() as connection:
            rows = connection.exec_driver_sql("select source_record_id, name from service")
            return dict(rows.tuples().all())

    def left_overs(self) -> list[str]:
        return sorted(path.name for path in self.founder.folder.glob("team-directory-*"))


@pytest.fixture
def scene(founder: Desktop, tmp_path: Path, vocabulary: Vocabulary) -> Iterator[Scene]:
    shelf = Shelf(tmp_path / "shelf" / "directory")
    service = replace(founder.place.service, shelf=shelf)
    straight = AppTransport(create_app(service))
    net = Net(straight)
    vault = founder.vault
    here = TeamDirectory(vault, lambda: vocabulary.concepts, lambda: None, beside=False)
    waits: list[float] = []
    fetch = DirectoryFetch(vault, net, here, waits.append)
    yield Scene(founder, shelf, net, fetch, here, vocabulary, waits)
    straight.end()
    shelf.close()


FEED = [service_of(n) for n in range(40)]
ALL = {entry["id"]: entry["name"] for entry in FEED}


def cut_after(size: int) -> Any:
    """The connection breaks off after so many bytes."""

    def fault(found: Streamed) -> Streamed:
        def parts() -> Iterator[bytes]:
            left = size
            for part in found.parts:
                yield part[:left]
                left -= len(part)
                if left <= 0:
                    raise SyncStopped(failures.CUT)

        return Streamed(found.status, found.headers, parts())

    return fault


def answering(status: int, body: bytes, kind: str = MEDIA_TYPE, **headers: str) -> Any:
    """Somebody answers this instead."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _found: Streamed(status, {"content-type": kind, **named}, iter([body]))


def damaged(found: Streamed) -> Streamed:
    """One bit is another one."""
    body = bytearray(b"".join(found.parts))
    body[len(body) // 2] ^= 1
    return Streamed(found.status, found.headers, iter([bytes(body)]))


def test_a_new_computer_gets_the_whole_directory_and_finds_in_it(scene: Scene) -> None:
    manifest = scene.publish(FEED)
    assert scene.fetch.due(scene.founder.vault.now())
    steps: list[str] = []
    done = scene.fetch.run(lambda what, _done, _all: steps.append(what))
    assert done == Fetched(failures.OK, whole=True, changed=40, number=40)
    assert scene.services() == ALL
    assert "s-7" in scene.find("example drop-in 7")
    assert list(dict.fromkeys(steps)) == ["fetching", "unpacking", "writing"]
    assert scene.left_overs() == []
    state = scene.here.state()
    assert (state.edition, state.number) == (manifest.edition, 40)
    assert not scene.fetch.due(scene.founder.vault.now())


def test_the_file_here_is_as_encrypted_as_before(scene: Scene) -> None:
    scene.publish(FEED)
    scene.fetch.run()
    scene.founder.vault.directory_engine.dispose()
    for path in scene.founder.folder.glob("directory.db*"):
        content = path.read_bytes()
        assert b"Example drop-in" not in content
        assert not content.startswith(b"SQLite format 3")


def test_the_next_day_only_what_changed_comes(scene: Scene) -> None:
    scene.publish(FEED)
    scene.fetch.run()
    scene.net.asked.clear()
    scene.publish([service_of(3, name="Moved elsewhere"), service_of(77)])
    done = scene.fetch.run()
    assert done == Fetched(failures.OK, changed=2, number=42)
    assert not any(path.startswith(SNAPSHOT) for path in scene.net.paths())
    assert scene.services() == ALL | {"s-3": "Moved elsewhere", "s-77": "Example drop-in 77"}
    assert scene.find("moved elsewhere") == ["s-3"]
    assert "s-77" in scene.find("drop-in 77")


def test_nothing_new_costs_two_small_requests(scene: Scene) -> None:
    scene.publish(FEED)
    scene.fetch.run()
    scene.net.asked.clear()
    assert scene.fetch.run() == Fetched(failures.OK, number=40)
    (first, headers), (second, _) = scene.net.asked
    assert first == MANIFEST
    assert headers["If-None-Match"]
    assert second.startswith(CHANGES)


def test_a_tail_of_many_pages_is_taken_in_order(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.publish(FEED)
    scene.fetch.run()
    monkeypatch.setattr("signpost_server.directory.changes.MOST_SERVICES", 3)
    scene.publish([service_of(n, name=f"Second round {n}") for n in range(40)])
    scene.net.asked.clear()
    assert scene.fetch.run().changed == 40
    assert scene.net.paths().count(CHANGES) == 14
    assert set(scene.services().values()) == {f"Second round {n}" for n in range(40)}


def test_what_the_server_forgot_goes_here_too(scene: Scene) -> None:
    from signpost_server.directory.forgetting import forget_source

    scene.publish(FEED)
    scene.publish([service_of(n, name=f"Wrong {n}") for n in range(50, 55)], name="wrong")
    scene.fetch.run()
    assert scene.find("wrong")
    with scene.shelf.writing() as database:
        forget_source(database, "file:oruk3:wrong")
    assert scene.fetch.run().removed == 5
    assert scene.services() == ALL
    assert scene.find("wrong") == []
    with scene.founder.vault.directory_engine.connect() as connection:
        assert connection.exec_driver_sql("select count(*) from source").scalar_one() == 1


def test_lists_that_the_team_brought_in_here_are_kept_and_found(
    scene: Scene, tmp_path: Path
) -> None:
    own = [feed_service(n, id=f"own-{n}", name=f"Our own list {n}") for n in range(3)]
    somewhere = {"locations": [{"latitude": 51.4, "longitude": -0.2}]}
    own[0] |= somewhere
    do_import(scene.founder.vault, write_feed(tmp_path / "ours.json", own))
    scene.publish(FEED)
    assert scene.fetch.run().whole
    mine = {f"own-{n}": f"Our own list {n}" for n in range(3)}
    assert scene.services() == ALL | mine
    assert set(scene.find("our own list")) == set(mine)
    with scene.founder.vault.directory_engine.connect() as connection:
        at = connection.exec_driver_sql(
            "select source_record_id, latitude from place join service"
            " on service.rowid = service_rowid where source_record_id like 'own-%'"
        ).all()
    assert [tuple(row) for row in at] == [("own-0", 51.4)]
    report = do_import(scene.founder.vault, write_feed(tmp_path / "ours.json", own))
    assert report.unchanged == 3


def test_an_import_here_of_what_the_server_has_changes_nothing(
    scene: Scene, tmp_path: Path
) -> None:
    scene.publish(FEED)
    scene.fetch.run()
    report = do_import(scene.founder.vault, write_feed(tmp_path / "feed.json", FEED))
    assert (report.unchanged, report.added, report.updated) == (40, 0, 0)


@pytest.mark.parametrize("tenth", range(1, 10))
def test_a_download_that_was_cut_goes_on_where_it_was(scene: Scene, tenth: int) -> None:
    manifest = scene.publish(FEED)
    at = manifest.size * tenth // 10
    scene.net.faults[SNAPSHOT] = [cut_after(at)]
    assert scene.fetch.run().whole
    ranges = [headers.get("Range") for path, headers in scene.net.asked if SNAPSHOT in path]
    assert ranges == [None, f"bytes={at}-"]
    assert scene.services() == ALL


def test_it_goes_on_in_another_program_too_and_on_a_line_that_dies_all_the_time(
    scene: Scene,
) -> None:
    manifest = scene.publish(FEED)
    scene.net.faults[SNAPSHOT] = [cut_after(1000), *[answering(503, b"", "text/html")] * 9]
    assert scene.fetch.run().status == failures.TOO_BUSY
    (part,) = scene.left_overs()
    assert (scene.founder.folder / part).stat().st_size == 1000
    scene.net.faults[SNAPSHOT] = [cut_after(3000)] * (manifest.size // 3000)
    again = DirectoryFetch(scene.founder.vault, scene.net, scene.here, scene.waits.append)
    assert again.run().whole
    assert scene.left_overs() == []


def test_parts_of_an_older_snapshot_are_thrown_away(scene: Scene) -> None:
    scene.publish(FEED[:10])
    scene.net.faults[SNAPSHOT] = [cut_after(500), *[answering(503, b"", "text/html")] * 9]
    scene.fetch.run()
    scene.publish(FEED)
    scene.net.faults.clear()
    assert scene.fetch.run().whole
    assert scene.left_overs() == []


def test_a_server_that_knows_no_ranges_sends_all_again(scene: Scene) -> None:
    manifest = scene.publish(FEED)
    whole = scene.shelf.snapshot(manifest.sha256.hex()).read_bytes()
    scene.net.faults[SNAPSHOT] = [cut_after(500), answering(200, whole, "application/zstd")]
    assert scene.fetch.run().whole
    assert scene.services() == ALL


def refused(scene: Scene, status: str) -> None:
    """The fetch ends with this status, and what was here is here."""
    before = scene.services(), scene.here.state()
    assert scene.fetch.run().status == status
    assert (scene.services(), scene.here.state()) == before
    assert not [name for name in scene.left_overs() if ".db" in name]


def test_a_damaged_snapshot_is_thrown_away(scene: Scene) -> None:
    scene.publish(FEED)
    scene.net.faults[SNAPSHOT] = [damaged]
    refused(scene, failures.DAMAGED_REPLY)
    assert scene.left_overs() == []
    assert scene.fetch.run().whole


def test_more_than_was_promised_is_not_read(scene: Scene) -> None:
    manifest = scene.publish(FEED)
    whole = scene.shelf.snapshot(manifest.sha256.hex()).read_bytes()
    scene.net.faults[SNAPSHOT] = [answering(200, whole + b"more", "application/zstd")]
    refused(scene, failures.DAMAGED_REPLY)


@pytest.mark.parametrize("said", ["bytes 5-9/10", "bytes 500-900/901", "nonsense", ""])
def test_another_part_than_was_asked_for_is_not_used(scene: Scene, said: str) -> None:
    scene.publish(FEED)
    wrong = answering(206, b"other bytes", "application/zstd", content_range=said)
    scene.net.faults[SNAPSHOT] = [cut_after(500), wrong]
    refused(scene, failures.DAMAGED_REPLY)
    assert scene.fetch.run().whole


def republish(scene: Scene, plain: bytes | None = None, **changed: Any) -> Manifest:
    """The server signs another manifest; with `plain`, another file."""
    manifest = publishing.read_manifest(scene.shelf)
    assert manifest is not None
    if plain is not None:
        packed = zstandard.ZstdCompressor().compress(plain)
        changed |= {"size": len(packed), "unpacked_size": len(plain)} | changed
        changed["sha256"] = hashlib.sha256(packed).digest()
        scene.shelf.snapshot(changed["sha256"].hex()).write_bytes(packed)
    manifest = dataclasses.replace(manifest, **changed)
    content = pack(manifest.packed())
    envelope = Envelope(content, scene.identity.sign(MANIFEST_CONTEXT + content))
    scene.shelf.manifest.write_bytes(pack(envelope.packed()))
    return manifest


@pytest.mark.parametrize("less", [1, 10_000])
def test_a_file_that_unpacks_to_another_size_is_refused(scene: Scene, less: int) -> None:
    manifest = scene.publish(FEED)
    republish(scene, unpacked_size=manifest.unpacked_size - less)
    refused(scene, failures.DAMAGED_REPLY)
    republish(scene, unpacked_size=manifest.unpacked_size + less)
    refused(scene, failures.DAMAGED_REPLY)


def test_a_bomb_is_refused_after_as_much_as_was_signed(scene: Scene) -> None:
    scene.publish(FEED)
    republish(scene, bytes(64 * 1024 * 1024), unpacked_size=4096)
    refused(scene, failures.DAMAGED_REPLY)


@pytest.mark.parametrize(
    "content", [b"no database at all", bytes(8192), b"SQLite format 3\0" * 400]
)
def test_what_is_no_database_is_refused_and_told(scene: Scene, content: bytes) -> None:
    scene.publish(FEED[:5])
    scene.fetch.run()
    before = scene.services()
    republish(scene, content, number=FAR * 10)
    assert scene.fetch.run().status == failures.UNFIT_DIRECTORY
    assert scene.services() == before
    assert scene.left_overs() == []
    assert not scene.fetch.due(scene.founder.vault.now())


def test_a_database_without_services_is_refused(scene: Scene, tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2 as sqlite

    scene.publish(FEED)
    path = tmp_path / "other.db"
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("create table something (else_)")
    connection.execute("create view service as select * from something")
    connection.close()
    republish(scene, path.read_bytes())
    assert scene.fetch.run().status == failures.UNFIT_DIRECTORY
    assert scene.services() == {}


def envelope_of(found: Streamed) -> Envelope:
    return Envelope.unpacked(unpack(b"".join(found.parts)))


def sent(envelope: Envelope) -> Streamed:
    return Streamed(200, {"content-type": MEDIA_TYPE}, iter([pack(envelope.packed())]))


def wrongly_signed(found: Streamed) -> Streamed:
    """Signed by somebody who is not the team's server."""
    content = envelope_of(found).content
    return sent(Envelope(content, SigningKey.generate().sign(MANIFEST_CONTEXT + content).signature))


def altered(found: Streamed) -> Streamed:
    """Signed by the server, and changed afterwards."""
    envelope = envelope_of(found)
    manifest = Manifest.unpacked(unpack(envelope.content))
    content = pack(dataclasses.replace(manifest, services=1).packed())
    return sent(Envelope(content, envelope.signature))


@pytest.mark.parametrize("fault", [wrongly_signed, altered])
@pytest.mark.parametrize("path", [MANIFEST, CHANGES])
def test_what_the_pinned_server_did_not_sign_is_refused(
    scene: Scene, path: str, fault: Any
) -> None:
    scene.publish(FEED[:5])
    scene.fetch.run()
    scene.publish(FEED)
    if path == CHANGES and fault is altered:
        fault = wrongly_signed  # a page has no `services` that is a number
    scene.net.faults[path] = [fault]
    refused(scene, failures.UNPROVED_DIRECTORY)
    assert scene.fetch.run().status == failures.OK
    assert scene.services() == ALL


def test_a_page_signed_for_another_question_is_refused(scene: Scene) -> None:
    """A signed manifest is no signed page, and a page for one number is none for another."""
    scene.publish(FEED[:5])
    scene.fetch.run()
    scene.publish(FEED)
    manifest = scene.shelf.manifest.read_bytes()
    scene.net.faults[CHANGES] = [answering(200, manifest)]
    refused(scene, failures.UNPROVED_DIRECTORY)
    edition = scene.here.state().edition
    with scene.net.inner.stream(
        f"{CHANGES}?edition={edition}&since=7", {}, token_of(scene)
    ) as found:
        page = b"".join(found.parts)
    scene.net.faults[CHANGES] = [answering(200, page)]
    refused(scene, failures.DAMAGED_REPLY)


def token_of(scene: Scene) -> str:
    client = scene.founder.client()
    client._proof.renew()
    return client._proof.token


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (200, b"<html>Sign in</html>", "text/html", failures.PORTAL),
        (200, pack({}), MEDIA_TYPE, failures.DAMAGED_REPLY),
        (200, b"\x00\xc1", MEDIA_TYPE, failures.DAMAGED_REPLY),
        (429, pack({"error": "busy", "message": ""}), MEDIA_TYPE, failures.TOO_BUSY),
        (500, pack({"error": "server", "message": ""}), MEDIA_TYPE, failures.SERVER_ERROR),
        (502, b"", "text/html", failures.TOO_BUSY),
        (403, pack({"error": "removed", "message": ""}), MEDIA_TYPE, failures.REMOVED),
    ],
)
@pytest.mark.parametrize("path", [MANIFEST, SNAPSHOT, CHANGES])
def test_other_answers_mean_what_they_mean_elsewhere(
    scene: Scene, path: str, status: int, body: bytes, kind: str, code: str
) -> None:
    scene.publish(FEED)
    if path == SNAPSHOT and status == 200:
        code = failures.PORTAL
    scene.net.faults[path] = [answering(status, body, kind)] * 20
    done = scene.fetch.run()
    assert done.status == code
    assert scene.services() == ({} if path != CHANGES else ALL)


def test_a_server_without_a_directory_is_asked_again_tomorrow(scene: Scene) -> None:
    now = scene.founder.vault.now()
    assert scene.fetch.run().status == failures.NO_DIRECTORY
    assert not DirectoryFetch(scene.founder.vault, scene.net, scene.here).due(now)


def test_after_a_failure_it_is_tried_again_but_not_at_once(scene: Scene, clock: Any) -> None:
    scene.publish(FEED)
    scene.net.faults[MANIFEST] = [answering(500, b"", "text/html")]
    scene.fetch.run()
    assert not scene.fetch.due(clock())
    clock.move(minutes=21)
    assert scene.fetch.due(clock())
    assert scene.fetch.run().whole
    assert not scene.fetch.due(clock())
    clock.move(hours=21)
    assert scene.fetch.due(clock())


def test_a_full_disk_is_told_before_anything_is_downloaded(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.publish(FEED)
    usage = type("Usage", (), {"free": 10_000})
    monkeypatch.setattr("signpost_desktop.sync.directory_file.shutil.disk_usage", lambda _: usage)
    with pytest.raises(DiskFull, match="Make room"):
        scene.fetch.run()
    assert not any(path.startswith(SNAPSHOT) for path in scene.net.paths())


@pytest.mark.parametrize("stage", ["fetching", "unpacking", "writing"])
def test_it_can_be_stopped_at_any_stage(scene: Scene, stage: str) -> None:
    scene.publish(FEED[:5])
    scene.fetch.run()
    scene.publish(FEED)
    republish(scene, number=FAR * 10)
    reached: list[str] = []
    before = scene.services()

    def told(what: str, _done: int, _all: int | None) -> None:
        reached.append(what)

    done = scene.fetch.run(told, lambda: stage in reached)
    assert done.status == failures.STOPPED
    assert scene.services() == before
    assert not [name for name in scene.left_overs() if ".db" in name]


def test_a_directory_made_anew_on_the_server_is_taken_whole(scene: Scene, tmp_path: Path) -> None:
    scene.publish(FEED)
    scene.fetch.run()
    scene.shelf.close()
    for path in (*scene.shelf.folder.glob("directory.db*"), scene.shelf.manifest):
        path.unlink()
    scene.publish(FEED[:7])
    done = scene.fetch.run()
    assert (done.whole, done.number) == (True, 7)
    assert scene.services() == {entry["id"]: entry["name"] for entry in FEED[:7]}


def test_whoever_is_far_behind_takes_the_whole(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.publish(FEED[:5])
    scene.fetch.run()
    monkeypatch.setattr("signpost_desktop.sync.directory_fetch.FAR", 10)
    scene.publish(FEED)
    done = scene.fetch.run()
    assert (done.whole, scene.services()) == (True, ALL)


def test_a_server_that_finds_in_other_words_sends_rows_and_the_index_is_made_here(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as newer:
        newer.setattr("signpost_directory.indexing.FORM", "a newer one")
        scene.publish(FEED)
    steps: list[str] = []
    assert scene.fetch.run(lambda what, _done, _all: steps.append(what)).whole
    assert "indexing" in steps
    assert "s-7" in scene.find("example drop-in 7")
    with scene.founder.vault.directory_engine.connect() as connection:
        assert open_desk(scene.founder.vault, scene.vocabulary).indexer.is_current(connection)


def test_a_newer_schema_is_read_service_by_service(scene: Scene, tmp_path: Path) -> None:
    from sqlcipher3 import dbapi2 as sqlite
    from tests.server.shelves import unpacked

    scene.publish(FEED[:5])
    scene.fetch.run()
    scene.publish(FEED[2:])
    manifest = publishing.read_manifest(scene.shelf)
    assert manifest is not None
    path = unpacked(scene.shelf, manifest.sha256, tmp_path / "newer.db")
    connection = sqlite.connect(str(path), isolation_level=None)
    connection.execute("alter table service add column of_a_newer_version text default 'x'")
    connection.execute("delete from place")
    connection.execute("delete from service where source_record_id in ('s-0', 's-1')")
    connection.execute("update service set detail = '[1]' where source_record_id = 's-39'")
    connection.close()
    republish(scene, path.read_bytes(), number=FAR * 10, schema="0099")
    scene.net.faults[CHANGES] = [no_more(FAR * 10, manifest.edition, scene.identity)]
    done = scene.fetch.run()
    assert (done.status, done.whole, done.unfit, done.removed) == (failures.OK, True, 1, 2)
    gone = {"s-0", "s-1", "s-39"}
    assert scene.services() == {k: v for k, v in ALL.items() if k not in gone}
    assert "s-7" in scene.find("example drop-in 7")


def no_more(number: int, edition: str, identity: Identity) -> Any:
    """A signed page that says that there is nothing after this number."""
    from signpost_wire.directory import CHANGES_CONTEXT, SourceLine

    def fault(_found: Streamed) -> Streamed:
        line = SourceLine(_FEED_SOURCE, "file:oruk3:feed", "feed", "oruk3", None, "2026")
        content = pack(ChangesPage(edition, number, number, number, (line,), ()).packed())
        return sent(Envelope(content, identity.sign(CHANGES_CONTEXT + content)))

    return fault


_FEED_SOURCE = str(uuid.uuid5(uuid.NAMESPACE_URL, "file:oruk3:feed"))


def test_services_that_do_not_belong_together_are_passed_over(scene: Scene) -> None:
    """An id is made of its source and its own id: a page cannot put one thing under another's."""
    from signpost_wire.directory import CHANGES_CONTEXT, ServiceChange

    scene.publish(FEED[:2])
    scene.fetch.run()
    scene.publish(FEED[:3])

    def forged(found: Streamed) -> Streamed:
        page = ChangesPage.unpacked(unpack(envelope_of(found).content))
        (good,) = page.services
        wrong = (
            replace(good, id=str(uuid.uuid4())),
            replace(good, source_record_id="s-1"),
            replace(good, source=str(uuid.uuid4())),
            replace(good, detail=b"{"),
            replace(good, detail=b'{"id": "s-2", "name": 5}'),
            replace(good, detail=b"[" * 100_000),
            ServiceChange(str(uuid.uuid4())),
        )
        content = pack(replace(page, services=wrong).packed())
        return sent(Envelope(content, scene.identity.sign(CHANGES_CONTEXT + content)))

    scene.net.faults[CHANGES] = [forged]
    done = scene.fetch.run()
    assert (done.status, done.changed, done.removed, done.unfit) == (failures.OK, 0, 0, 6)
    assert len(scene.services()) == 2
