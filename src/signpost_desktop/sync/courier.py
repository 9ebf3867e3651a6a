"""A round by courier: packed into a sealed file on the laptop, and its answer unpacked there.

Request and answer are those of any round. What is packed still waits here until a good answer
says that the server has it, so a file that is lost, late, carried twice or unpacked twice harms
nothing.
"""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from os import urandom
from pathlib import Path
from typing import Self

from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox
from nacl.signing import VerifyKey

from signpost_desktop.store.arrived import Derive
from signpost_desktop.store.clock import stamp
from signpost_desktop.store.errors import SignpostError
from signpost_desktop.store.open_vault import Vault
from signpost_desktop.store.session import WorkSession
from signpost_desktop.store.waiting import waiting
from signpost_desktop.sync import failures
from signpost_desktop.sync.applying import Step
from signpost_desktop.sync.carrying import carry as carry
from signpost_desktop.sync.courier_answer import apply_answer
from signpost_desktop.sync.courier_file import (
    NoCourierFile,
    check_free,
    read_courier_file,
    write_courier_file,
)
from signpost_desktop.sync.failures import SyncStopped
from signpost_desktop.sync.gathering import Beginning, gather
from signpost_desktop.sync.keys import Keyring
from signpost_desktop.sync.signing import verify
from signpost_desktop.sync.standing import Progress, Standing
from signpost_desktop.sync.statement_parts import in_parts
from signpost_desktop.sync.sync_round import RoundResult
from signpost_desktop.sync.team import settle_vault
from signpost_desktop.sync.trips import Trip
from signpost_desktop.sync.trust_store import NotJoined, waiting_statements
from signpost_directory.words import Words
from signpost_wire.codec import MalformedError
from signpost_wire.codec import pack as pack_message
from signpost_wire.codec import unpack as unpack_message
from signpost_wire.courier import CourierReply, CourierRequest, request_file
from signpost_wire.exchange import MOST_CHANGES, SyncReply

_ROOM_FOR_BODIES = 10 * 1024 * 1024
_HEAR_FIRST = "courier_hears_first"
"""The setting that says that our statements did not fit the team's log: the log is heard first."""
_MEANING = {
    "removed": failures.REMOVED,
    "untrusted": failures.AGAIN,
    "expired": failures.AGAIN,
    "known": failures.AGAIN,
    "too_large": failures.TOO_LARGE,
    "newer": failures.NEWER,
}


class NotCarriedYet(SignpostError):  # noqa: N818 - as its kin in store/errors
    """The file holds a request."""

    code = "not_carried_yet"
    default = (
        "This file has not been to the server yet. Nothing was changed. Take it to a computer "
        "that is online, carry it there, then unpack it here."
    )


class NotOurTrip(SignpostError):  # noqa: N818
    """An answer that is not for this profile, or not for whoever is at work, or is damaged: sealed
    as it is, nobody can tell these apart."""

    code = "not_our_trip"
    default = (
        "This answer is for another computer or another profile, or it is damaged. Nothing was "
        "changed, and nothing is lost. Unpack it where it was packed. If that was here, pack a new "
        "file."
    )


SOMEBODY_ELSES = Words(
    "Somebody else who uses this computer packed this file. Nothing was changed. "
    "Ask them to unlock Signpost and unpack it."
)
TOO_LONG_AGO = Words(
    "This file was packed long ago, and other trips were made since. Nothing was changed, and "
    "nothing is lost. Pack a new one."
)


@dataclass(frozen=True)
class _Traveller:
    """Who packs and unpacks: this computer's standing and the keys of whoever is at work."""

    standing: Standing
    keyring: Keyring

    @classmethod
    def read(cls, vault: Vault) -> Self:
        """Raises NotJoined, or SyncStopped(REMOVED)."""
        with vault.read() as session:
            standing = Standing.read(session)
            if standing is None:
                raise NotJoined
            return cls(standing, Keyring.of(session))


def pack(vault: Vault, path: Path) -> int:
    """Pack a trip into a file: what waits, and the question what is new; how many records.

    Raises NotJoined, SyncStopped(REMOVED), BadInput or StickRefused.
    """
    check_free(path)
    settle_vault(vault)
    me = _Traveller.read(vault)
    documents = _statements(vault)
    with vault.read() as session:
        begun = Beginning.read(session)
    asked = gather(vault, me.keyring, begun, MOST_CHANGES, _ROOM_FOR_BODIES)
    trip = urandom(16)
    letter = CourierRequest(
        trip,
        me.standing.device,
        me.keyring.member,
        pack_message(asked.request.packed()),
        documents,
    )
    signed = replace(
        letter,
        device_signature=me.standing.sign_as_device(letter.text()),
        member_signature=me.keyring.sign_as_member(letter.text()),
    )
    server = SealedBox(VerifyKey(me.standing.server_key).to_curve25519_public_key())
    sealed = server.encrypt(pack_message(signed.packed()))
    records = sum(map(len, asked.sent.of_space.values()))
    with vault.act() as session:  # before it leaves, or its answer could not be told from others
        Trip.begun(trip, me.standing.device, me.keyring.member, asked).write(session)
        session.log("courier_packed", records=records)
    write_courier_file(path, request_file(sealed))
    return records


def unpack(
    vault: Vault, path: Path, derive: Derive, *, allow_deletions: bool = False
) -> RoundResult:
    """Take in the answer that a trip brought back; `status` is a code of `failures`.

    The same answer twice, or one from long before the last round, changes nothing more. Raises
    NotJoined, NoCourierFile, NotCarriedYet or NotOurTrip, and then nothing was changed.
    """
    is_reply, sealed = read_courier_file(path)
    with vault.read() as session:
        standing = Standing.read(session)
    if standing is None:
        raise NotJoined
    if not is_reply:
        raise NotCarriedYet
    answer = _opened(standing, sealed)
    step, status = Step(), failures.OK
    try:
        settle_vault(vault)
        trip = _trip_of(vault, standing, _Traveller.read(vault).keyring.member, answer)
        reply = _reply_of(answer, trip)
        step = apply_answer(vault, trip, reply, derive, allow_deletions=allow_deletions)
        if step.refused or step.compare:
            status = failures.REFUSED if step.refused else failures.RESTORED
        with vault.act() as session:
            trip.done(session)
            if session.setting(_HEAR_FIRST):
                session.forget_setting(_HEAR_FIRST)
        settle_vault(vault)
        return _end(vault, step, status, reply.now)
    except SyncStopped as stopped:
        return _end(vault, step, stopped.status, None)


def _statements(vault: Vault) -> tuple[bytes, ...]:
    """What was said here and the team has not heard: the oldest of it, as far as there is room."""
    with vault.read() as session:
        if session.setting(_HEAR_FIRST):
            return ()
        return tuple(next(in_parts(waiting_statements(session)), []))


def _opened(standing: Standing, sealed: bytes) -> CourierReply:
    """Only this computer opens it, and only the team's server can have signed it."""
    try:
        content = SealedBox(PrivateKey(standing.device_secret)).decrypt(sealed)
    except CryptoError:
        raise NotOurTrip from None
    try:
        answer = CourierReply.unpacked(unpack_message(content))
    except MalformedError:
        raise NoCourierFile from None
    if not verify(standing.server_key, answer.text(standing.device), answer.signature):
        raise NoCourierFile
    return answer


def _trip_of(vault: Vault, standing: Standing, member: str, answer: CourierReply) -> Trip:
    with vault.read() as session:
        trip = Trip.find(session, answer.id)
    if trip is None or trip.device != standing.device:
        raise NotOurTrip(TOO_LONG_AGO)
    if trip.member != member:
        raise NotOurTrip(SOMEBODY_ELSES)
    return trip


def _reply_of(answer: CourierReply, trip: Trip) -> SyncReply:
    if answer.error:
        raise SyncStopped(_MEANING.get(answer.error, failures.REFUSED))
    try:
        reply = SyncReply.unpacked(unpack_message(answer.reply))
    except MalformedError:
        raise SyncStopped(failures.DAMAGED_REPLY) from None
    if [space.space for space in reply.spaces] != list(trip.asked_of):
        raise SyncStopped(failures.DAMAGED_REPLY)
    return reply


def _end(vault: Vault, step: Step, status: str, server_now: int | None) -> RoundResult:
    with vault.act() as session:
        if status == failures.AGAIN:
            session.set_setting(_HEAR_FIRST, True)
        left = waiting(session, 0).count
        _note_progress(session, status, server_now, complete=not (step.left or left))
    behind = min(step.clock_off, 0)  # an answer is old: only a clock behind it is surely wrong
    return RoundResult(
        step.pushed, step.pulled, step.conflicts, left, step.head, status, step.held, behind
    )


def _note_progress(
    session: WorkSession, status: str, server_now: int | None, *, complete: bool
) -> None:
    """Up to date as of the moment at which the server answered, not of the unpacking."""
    before = Progress.read(session)
    latest = before.last_complete
    if status == failures.OK and complete and server_now is not None:
        answered = min(server_now, int(session.now().timestamp()))
        latest = max(latest, stamp(datetime.fromtimestamp(answered, UTC)))
    before.changed(
        session,
        last_status=status,
        last_try=session.stamp(),
        last_complete=latest,
        first_complete=before.first_complete or latest,
    )
