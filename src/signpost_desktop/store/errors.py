"""Every failure that Signpost expects, each with the sentence a person is shown.

A message says what happened, that nothing was lost, and what to do next. It never holds a
person's name, a note, a key or a passphrase: messages may be printed, logged and read aloud.
"""

# ruff: noqa: N818 - the names are the shared words for what happened: "WrongPassphrase".

from pathlib import Path

from signpost_directory.errors import BadInput as BadInput
from signpost_directory.errors import Cancelled as Cancelled
from signpost_directory.errors import SignpostError as SignpostError
from signpost_directory.words import counted


class WrongPassphrase(SignpostError):
    """The passphrase, or the words of the recovery sheet, do not open this profile."""

    code = "wrong_passphrase"
    default = "That did not unlock Signpost. Nothing is lost. Try again."


class PleaseWait(SignpostError):
    """Too many wrong guesses: `seconds` (1 to 30) are left before the next one is looked at."""

    code = "please_wait"

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(
            counted(
                "For safety, please wait {0} second. Your notes are safe.",
                "For safety, please wait {0} seconds. Your notes are safe.",
                seconds,
            )
        )


class Locked(SignpostError):
    """The vault was closed."""

    code = "locked"
    default = "Signpost is locked. What you were typing is kept. Unlock it to go on."


class NewerFile(SignpostError):
    """A newer Signpost wrote this file. It was left exactly as it is."""

    code = "newer_file"
    default = (
        "A newer version of Signpost made these files. Nothing was changed. "
        "Install the newer version on this computer to open them."
    )


class DamagedFile(SignpostError):
    """A file cannot be read. `set_aside` is the copy that was kept; `backup` the last good copy."""

    code = "damaged_file"
    default = "Part of a Signpost file on this computer cannot be read. Nothing was overwritten."

    def __init__(
        self,
        message: str | None = None,
        *,
        set_aside: Path | None = None,
        backup: Path | None = None,
    ) -> None:
        self.set_aside = set_aside
        self.backup = backup
        super().__init__(message)


class AlreadyOpen(SignpostError):
    """Another window or command has this profile open."""

    code = "already_open"
    default = (
        "Signpost is already open on this computer. Nothing was changed. "
        "Go to the window that is open, or close it first."
    )


class NotEncrypted(SignpostError):
    """The file, or the database library, is not encrypted: Signpost refuses to go on."""

    code = "not_encrypted"
    default = (
        "Signpost cannot keep this file secret on this computer, so it did not open it. "
        "Nothing was changed. Ask whoever installed Signpost for help."
    )


class DiskFull(SignpostError):
    """There is no room. The whole act was taken back; nothing is half-saved."""

    code = "disk_full"
    default = (
        "Not saved yet: the disk is full. Your words are still here. Make room, then press Ctrl+S."
    )


class StorageFailed(SignpostError):
    """The disk could not be read or written, for a reason other than room. Nothing half-saved."""

    code = "storage_failed"
    default = (
        "Not saved yet: the disk could not be written. Your words are still here. "
        "Check that the disk is connected, then press Ctrl+S."
    )


class ReadOnlyProfile(SignpostError):
    """The folder cannot be written."""

    code = "read_only"
    default = (
        "Signpost may not write in this folder, so nothing could be saved. Nothing was changed. "
        "Move the folder to a place where you may write, or ask for permission."
    )


class NoSuchProfile(SignpostError):
    """There is no profile in this folder."""

    code = "no_profile"
    default = "There is nothing of Signpost in this folder yet. Choose another, or make a new one."


class CopyRemoved(SignpostError):
    """There was a profile here until the coordinator of its team ordered it gone."""

    code = "copy_removed"
    default = "This computer was removed from its team by the team's coordinator."


class ProfileExists(SignpostError):
    """A profile is already there; it was left alone."""

    code = "profile_exists"
    default = "This folder already holds a Signpost profile. It was left as it is. Choose another."


class NotAllowed(SignpostError):
    """This person's role does not include the act."""

    code = "not_allowed"
    default = "Your role does not include this. Nothing was changed. Ask your coordinator."


class UnknownPerson(SignpostError):
    """Nobody of that name opens this profile, or a name must be chosen first."""

    code = "unknown_person"
    default = "Nobody of that name uses Signpost on this computer. Choose a name from the list."


class UnfitDirectory(SignpostError):
    """What came as the team's directory cannot be read by this program. It was not used."""

    code = "unfit_directory"
    default = (
        "The directory that the team's server sent cannot be read here, so it was not used. "
        "What is saved on this computer stays as it was. Tell your coordinator."
    )
