"""The server is blind: it holds no word that was typed, and what it changes is refused and told."""

import logging
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select, update
from tests.together.teams import Desktop, Place

from signpost_desktop.casework.clients import NewClient, change_client, create_client
from signpost_desktop.casework.contacts import NeedHeard, NewContact, ServiceGiven, record_contact
from signpost_desktop.casework.follow_ups import NewFollowUp
from signpost_desktop.store.held import held
from signpost_desktop.sync import failures
from signpost_server.tables import record, space
from signpost_wire.fields import identity_bytes

CANARIES = [f"qzcanary{number:02d}x" for number in range(50)]


def type_canaries(desktop: Desktop) -> None:
    """Into every field that takes words."""
    words = iter(CANARIES)
    with desktop.vault.act() as session:
        clients = [
            create_client(
                session,
                NewClient(
                    given_name=next(words), family_name=next(words), known_as=next(words),
                    email=next(words), address=next(words), safe_words=next(words),
                    reference=next(words), phone=f"07700 900123 {next(words)}",
                ),
            ).id
            for _ in range(3)
        ]  # fmt: skip
        for client in clients:
            record_contact(
                session,
                NewContact(
                    client_ids=(client,),
                    needs=(NeedHeard("", next(words)),),
                    services=(
                        ServiceGiven("s", next(words), {"phone": next(words)}, "told"),
                    ),
                    note=next(words), own_words=next(words), venue=next(words),
                    follow_up=NewFollowUp(reason=next(words), find_again=next(words)),
                ),
            )  # fmt: skip
        record_contact(session, NewContact(note=next(words), note_for_safeguarding=True))
        record_contact(session, NewContact(note=next(words)))


def test_no_word_that_was_typed_is_on_the_server(
    founder: Desktop, amina: Desktop, place: Place, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    type_canaries(founder)
    assert founder.round().status == failures.OK
    assert amina.round().status == failures.OK
    inside = amina.in_the_clear()
    typed = [word for word in CANARIES if word in founder.in_the_clear()]
    assert len(typed) >= 45  # the note for the safeguarding lead is sealed there too
    assert all(word in inside for word in typed)  # so that the search can find them at all
    place.service.database.close()
    files = [path for path in (tmp_path / "server").rglob("*") if path.is_file()]
    content = b"".join(path.read_bytes() for path in files) + caplog.text.encode()
    assert len(content) > 50_000
    for word in (*CANARIES, "07700", "Hodan", "Amina", "coordinator?"):
        for form in (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode()):
            assert form not in content, word


Tamper = Callable[[Place, bytes, bytes], None]


def _row(place: Place, one: bytes) -> dict[str, object]:
    with place.service.database.read() as connection:
        return dict(connection.execute(select(record).where(record.c.id == one)).mappings().one())


def _set(place: Place, one: bytes, **values: object) -> None:
    """As a hostile server may: with the next sequence, so that it is asked for."""
    with place.service.database.write() as connection:
        head = connection.execute(select(record.c.sequence).order_by(record.c.sequence.desc()))
        sequence = head.scalars().first() + 1  # type: ignore[operator]
        connection.execute(
            update(record).where(record.c.id == one).values(sequence=sequence, **values)
        )
        at = connection.execute(select(record.c.space).where(record.c.id == one)).scalar_one()
        connection.execute(update(space).where(space.c.id == at).values(head=sequence))


def _flipped(place: Place, one: bytes, other: bytes) -> None:
    body = bytearray(_row(place, one)["body"])  # type: ignore[call-overload]
    body[len(body) // 2] ^= 1
    _set(place, one, body=bytes(body), revision=uuid.uuid4().bytes)


def _of_another(place: Place, one: bytes, other: bytes) -> None:
    _set(place, one, body=_row(place, other)["body"], revision=uuid.uuid4().bytes)


def _same_body_new_revision(place: Place, one: bytes, other: bytes) -> None:
    _set(place, one, revision=uuid.uuid4().bytes)


def _deleted(place: Place, one: bytes, other: bytes) -> None:
    _set(place, one, deleted=True, revision=uuid.uuid4().bytes)


def _other_key(place: Place, one: bytes, other: bytes) -> None:
    _set(place, one, key_version=7, revision=uuid.uuid4().bytes)


def _nonsense(place: Place, one: bytes, other: bytes) -> None:
    _set(place, one, body=b"\x01nonsense", revision=uuid.uuid4().bytes)


@pytest.mark.parametrize(
    "tamper", [_flipped, _of_another, _same_body_new_revision, _deleted, _other_key, _nonsense]
)
def test_what_the_server_changes_is_set_aside_and_told(
    founder: Desktop, amina: Desktop, place: Place, tamper: Tamper
) -> None:
    fadumo, halima = founder.meets("Fadumo"), founder.meets("Halima")
    founder.round()
    amina.round()
    before = amina.rows("client")
    tamper(place, identity_bytes(fadumo), identity_bytes(halima))
    result = amina.round()
    assert amina.rows("client") == before, "what we had was overwritten"
    assert result.held == 1
    with amina.vault.read() as session:
        assert [(row.id, row.reason) for row in held(session)] == [(fadumo, "unopened")]
    with amina.vault.act() as session:
        change_client(session, fadumo, address="Written afterwards")
    amina.round()
    row = _row(place, identity_bytes(fadumo))
    assert row["revision"] != before, "what could not be read must not be written over"
    with amina.vault.read() as session:
        assert [row.id for row in held(session)] == [fadumo]
    assert amina.rows("client")[fadumo]["address"] == "Written afterwards"


def test_an_older_revision_played_again_is_set_aside(
    founder: Desktop, amina: Desktop, place: Place
) -> None:
    fadumo = founder.meets("Fadumo")
    founder.round()
    old = _row(place, identity_bytes(fadumo))
    with founder.vault.act() as session:
        change_client(session, fadumo, address="The newer address")
    founder.round()
    amina.round()
    keep = {name: old[name] for name in ("body", "revision", "base_revision", "key_version")}
    _set(place, identity_bytes(fadumo), **keep)
    amina.round()
    assert amina.rows("client")[fadumo]["address"] == "The newer address"
    founder.round()
    amina.round()
    assert founder.rows("client")[fadumo]["address"] == "The newer address"
    assert _row(place, identity_bytes(fadumo))["revision"] != old["revision"], "it was put right"


def test_a_record_moved_to_another_space_does_not_open(
    founder: Desktop, amina: Desktop, place: Place
) -> None:
    fadumo = founder.meets("Fadumo")
    founder.worries("A worry")
    founder.round()
    row = _row(place, identity_bytes(fadumo))
    safeguarding = identity_bytes(founder.space("safeguarding").id)
    with place.service.database.write() as connection:
        values = {**row, "space": safeguarding, "sequence": 99}
        connection.execute(record.insert().values(values))
        connection.execute(update(space).where(space.c.id == safeguarding).values(head=99))
    before = founder.rows("client")
    founder.round()
    assert founder.rows("client") == before
    with founder.vault.read() as session:
        assert [row.id for row in held(session)] == [fadumo]
