"""Courier files that are damaged, hostile or in a bad place: plain words, and nothing harmed."""

import errno
import os
import random
import stat
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from nacl.public import PublicKey, SealedBox
from nacl.signing import SigningKey
from tests.together.stick import Stick
from tests.together.teams import Desktop, Place

from signpost_desktop.store.errors import BadInput
from signpost_desktop.store.keys import public_half
from signpost_desktop.sync import failures
from signpost_desktop.sync.carrying import NotCarried
from signpost_desktop.sync.courier import NotOurTrip
from signpost_desktop.sync.courier_file import NoCourierFile, StickRefused
from signpost_desktop.sync.standing import Standing
from signpost_wire.codec import LARGEST, pack
from signpost_wire.courier import CourierReply, reply_file
from signpost_wire.exchange import SpaceReply, SyncReply

SEED = 20261124
HEAD = b"Signpost courier 1\n"
NOT_OURS = {
    "empty": b"",
    "one letter": b"S",
    "a head alone": HEAD,
    "neither way": HEAD + b"X" + bytes(100),
    "a page": b"<html><form>Sign in</form></html>",
    "zeros": bytes(5_000),
    "a letter": b"%PDF-1.7 a letter",
    "of a newer version": HEAD[:-2] + b"2\nQ" + bytes(100),
    "too large": (HEAD + b"A").ljust(LARGEST + 1, b"x"),
}


@pytest.fixture
def stick(place: Place, tmp_path: Path) -> Stick:
    folder = tmp_path / "stick"
    folder.mkdir()
    return Stick(folder, place)


@pytest.fixture
def laptop(founder: Desktop) -> Desktop:
    """Up to date, with one client whom nobody else has."""
    founder.round()
    founder.meets("Fadumo")
    return founder


def state_of(desktop: Desktop) -> Any:
    """All that sync changes in a vault."""
    tables = ("client", "outbox", "sync_record", "sync_space", "statement", "held_record")
    with desktop.vault.read() as session:
        return [session.rows(f"SELECT * FROM {table} ORDER BY 1, 2") for table in tables]


def standing(desktop: Desktop) -> Standing:
    with desktop.vault.read() as session:
        found = Standing.read(session)
    assert found is not None
    return found


@pytest.mark.parametrize("what", NOT_OURS)
def test_what_is_no_courier_file_is_left_alone(laptop: Desktop, stick: Stick, what: str) -> None:
    path = stick.folder / "trip"
    path.write_bytes(NOT_OURS[what])
    before = state_of(laptop)
    with pytest.raises(NoCourierFile):
        stick.unpack(laptop, path)
    with pytest.raises(NoCourierFile):
        stick.carry(path)
    with pytest.raises(BadInput, match="no courier's"):
        stick.pack_over(laptop, path)
    assert path.read_bytes() == NOT_OURS[what]
    assert state_of(laptop) == before


def test_what_is_no_file_at_all_is_not_waited_for(laptop: Desktop, stick: Stick) -> None:
    pipe, folder, missing = (stick.folder / name for name in ("pipe", "folder", "missing"))
    os.mkfifo(pipe)
    folder.mkdir()
    for path in (pipe, folder, missing):
        with pytest.raises(NoCourierFile):
            stick.unpack(laptop, path)
        with pytest.raises(NoCourierFile):
            stick.carry(path)


def spoiled(content: bytes, chance: random.Random) -> bytes:
    """One letter of it another, or its end gone, or something added."""
    at = chance.randrange(len(content))
    return chance.choice(
        [
            content[:at] + bytes([content[at] ^ (1 << chance.randrange(8))]) + content[at + 1 :],
            content[:at],
            content + b"x",
        ]
    )


def test_a_spoiled_request_is_taken_by_no_server_and_the_whole_one_is(
    laptop: Desktop, stick: Stick
) -> None:
    chance = random.Random(SEED)
    path = stick.pack(laptop)
    good = path.read_bytes()
    for number in range(40):
        bad = spoiled(good, chance)
        copy = stick.folder / f"spoiled {number}"
        copy.write_bytes(bad)
        with pytest.raises((NoCourierFile, NotCarried)):
            stick.carry(copy)
        assert copy.read_bytes() == bad
    assert stick.unpack(laptop, stick.carry(path)).pushed == 1


def test_a_spoiled_answer_changes_nothing_and_the_whole_one_is_used(
    laptop: Desktop, stick: Stick
) -> None:
    chance = random.Random(SEED + 1)
    path = stick.carry(stick.pack(laptop))
    good, before = path.read_bytes(), state_of(laptop)
    for number in range(40):
        copy = stick.folder / f"spoiled {number}"
        copy.write_bytes(spoiled(good, chance))
        with pytest.raises((NoCourierFile, NotOurTrip)):
            stick.unpack(laptop, copy)
    assert state_of(laptop) == before
    assert stick.unpack(laptop, path).pushed == 1


Forge = Callable[[CourierReply, Desktop, Place], CourierReply]


def _unsigned(reply: CourierReply, _laptop: Desktop, _place: Place) -> CourierReply:
    return replace(reply, signature=bytes(64))


def _signed_by_somebody(reply: CourierReply, laptop: Desktop, _place: Place) -> CourierReply:
    text = reply.text(standing(laptop).device)
    return replace(reply, signature=SigningKey.generate().sign(text).signature)


def _for_another_computer(reply: CourierReply, _laptop: Desktop, place: Place) -> CourierReply:
    return replace(reply, signature=place.service.identity.sign(reply.text("another")))


@pytest.mark.parametrize("forge", [_unsigned, _signed_by_somebody, _for_another_computer])
def test_an_answer_that_the_teams_server_did_not_sign_is_not_used(
    laptop: Desktop, stick: Stick, place: Place, forge: Forge
) -> None:
    """Whoever knows the computer's public key can seal to it."""
    path = stick.pack(laptop)
    trip = last_trip(laptop)
    forged = forge(CourierReply(trip, "", an_answer()), laptop, place)
    path.write_bytes(sealed_to(laptop, forged))
    before = state_of(laptop)
    with pytest.raises(NoCourierFile):
        stick.unpack(laptop, path)
    assert state_of(laptop) == before


@pytest.mark.parametrize("said", [b"", b"\x00\xc1", "other spaces", "no spaces", "another order"])
def test_a_hostile_server_gets_nothing_done_by_what_it_answers(
    laptop: Desktop, stick: Stick, place: Place, said: bytes | str
) -> None:
    path = stick.pack(laptop)
    reply = CourierReply(last_trip(laptop), "", hostile(laptop, said))
    signed = replace(
        reply, signature=place.service.identity.sign(reply.text(standing(laptop).device))
    )
    path.write_bytes(sealed_to(laptop, signed))
    before = state_of(laptop)
    result = stick.unpack(laptop, path)
    assert (result.status, result.waiting) == (failures.DAMAGED_REPLY, 1)
    assert state_of(laptop) == before


def test_an_answer_to_nothing_that_was_asked_is_not_used(
    laptop: Desktop, stick: Stick, place: Place
) -> None:
    reply = CourierReply(bytes(16), "", an_answer())
    device = standing(laptop).device
    signed = replace(reply, signature=place.service.identity.sign(reply.text(device)))
    path = stick.folder / "trip"
    path.write_bytes(sealed_to(laptop, signed))
    with pytest.raises(NotOurTrip):
        stick.unpack(laptop, path)


def last_trip(desktop: Desktop) -> bytes:
    """The id of the trip that was packed last."""
    with desktop.vault.read() as session:
        return bytes.fromhex(session.setting("courier_trips")[-1])


def sealed_to(desktop: Desktop, reply: CourierReply) -> bytes:
    key = PublicKey(public_half(standing(desktop).device_secret))
    return reply_file(SealedBox(key).encrypt(pack(reply.packed())))


def an_answer(*spaces: SpaceReply) -> bytes:
    return pack(SyncReply(1_800_000_000, "", spaces, (), 0).packed())


def hostile(desktop: Desktop, said: bytes | str) -> bytes:
    if isinstance(said, bytes):
        return said
    if said == "no spaces":
        return an_answer()
    with desktop.vault.read() as session:
        ids = [one for (one,) in session.rows("SELECT space_id FROM sync_space ORDER BY 1")]
    if said == "other spaces":
        ids = [one[:-1] + "0" for one in ids]
    return an_answer(
        *(SpaceReply(one, "ok", "e", (), (), 2**62, 1, 0, bytes(16)) for one in ids[::-1])
    )


# Sticks that are full, locked or pulled out.

REFUSALS = {
    errno.ENOSPC: "no room",
    errno.EROFS: "locks",
    errno.EACCES: "may not write",
    errno.EIO: "stick still in",
    errno.ENODEV: "stick still in",
}


@pytest.mark.parametrize("number", REFUSALS)
def test_a_stick_that_takes_nothing_is_told_and_what_was_there_stays(
    laptop: Desktop, stick: Stick, number: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = stick.pack(laptop)
    packed = path.read_bytes()
    real = os.open

    def refuse(name: Any, flags: int, *rest: Any, **more: Any) -> int:
        if str(name).startswith(str(stick.folder)) and flags & os.O_CREAT:
            raise OSError(number, "refused")
        return real(name, flags, *rest, **more)

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        with pytest.raises(StickRefused, match=REFUSALS[number]):
            stick.carry(path)
        with pytest.raises(StickRefused, match=REFUSALS[number]):
            stick.pack(laptop, "another")
    assert [(each.name, each.read_bytes()) for each in stick.folder.iterdir()] == [("trip", packed)]
    assert stick.unpack(laptop, stick.carry(path)).pushed == 1


@pytest.mark.skipif(os.name != "posix", reason="Windows has no modes and few links")
def test_a_file_is_its_owners_alone_and_follows_no_link(
    laptop: Desktop, stick: Stick, tmp_path: Path
) -> None:
    precious = tmp_path / "precious"
    precious.write_text("mine", "utf-8")
    (stick.folder / "trip.part").symlink_to(precious)
    path = stick.pack(laptop)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert sorted(each.name for each in stick.folder.iterdir()) == ["trip"]
    link = stick.folder / "link"
    link.symlink_to(precious)
    with pytest.raises(BadInput, match="no courier's"):
        stick.pack_over(laptop, link)
    assert precious.read_text("utf-8") == "mine"


def test_a_new_file_may_take_the_place_of_an_old_one(laptop: Desktop, stick: Stick) -> None:
    path = stick.carry(stick.pack(laptop))
    stick.pack_over(laptop, path)
    assert stick.unpack(laptop, stick.carry(path)).pushed == 1
