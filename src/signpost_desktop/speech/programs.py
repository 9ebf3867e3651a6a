"""The programs that speak: on each system what lists its voices, what reads aloud, what stops it.

The words go through standard input, never into a command line, where every program of the
computer could read them; and into no file.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass

from signpost_desktop.speech.voices import (
    Voice,
    dispatcher_voices,
    espeak_voices,
    mac_voices,
    windows_voices,
)

Command = tuple[str, ...]
_POWERSHELL = ("powershell", "-NoProfile", "-NonInteractive", "-Command")
# No double quotes: Windows would have to quote them again. A console may be missing, so the
# streams are taken as they are and read as UTF-8.
_LIST_SCRIPT = (
    "Add-Type -AssemblyName System.Speech; "
    "$out = New-Object IO.StreamWriter([Console]::OpenStandardOutput(), "
    "(New-Object Text.UTF8Encoding($false))); "
    "$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "foreach ($voice in $speaker.GetInstalledVoices()) { if ($voice.Enabled) { "
    "$out.WriteLine($voice.VoiceInfo.Name + [char]9 + $voice.VoiceInfo.Culture.Name) } }; "
    "$out.Flush()"
)
_SPEAK_SCRIPT = (
    "Add-Type -AssemblyName System.Speech; "
    "$in = New-Object IO.StreamReader([Console]::OpenStandardInput(), "
    "(New-Object Text.UTF8Encoding($false))); "
    "$name = $in.ReadLine(); $words = $in.ReadToEnd(); "
    "$speaker = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "$speaker.SelectVoice($name); $speaker.Rate = -2; $speaker.Speak($words)"
)


@dataclass(frozen=True)
class Program:
    """One program. `said` makes the bytes of its standard input from a voice and the words."""

    name: str
    listing: Command
    voices: Callable[[str], tuple[Voice, ...]]
    speaking: Callable[[Voice], Command]
    said: Callable[[Voice, str], bytes]
    stopping: Command = ()
    """For one that goes on speaking when its process is gone."""


def _plain(_voice: Voice, words: str) -> bytes:
    return words.encode()


def _after_name(voice: Voice, words: str) -> bytes:
    return f"{voice.name}\n{words}".encode()


def _no_commands(_voice: Voice, words: str) -> bytes:
    """spd-say takes a line that begins with !-! for a command of its daemon."""
    return "".join(f" {line}\n" for line in words.split("\n") if line.strip()).encode()


def _espeak(name: str) -> Program:
    return Program(
        name,
        (name, "--voices"),
        espeak_voices,
        lambda voice: (name, "-b", "1", "-s", "140", "-v", voice.name, "--stdin"),
        _plain,
    )


WINDOWS = Program(
    "powershell",
    (*_POWERSHELL, _LIST_SCRIPT),
    windows_voices,
    lambda _voice: (*_POWERSHELL, _SPEAK_SCRIPT),
    _after_name,
)
MAC = Program(
    "say",
    ("say", "-v", "?"),
    mac_voices,
    lambda voice: ("say", "-v", voice.name, "-f", "-"),
    _plain,
)
DISPATCHER = Program(
    "spd-say",
    ("spd-say", "-L"),
    dispatcher_voices,
    lambda voice: ("spd-say", "-w", "-e", "-y", voice.name),
    _no_commands,
    ("spd-say", "-C"),
)
ESPEAK_NG, ESPEAK = _espeak("espeak-ng"), _espeak("espeak")


def programs_of(platform: str = sys.platform) -> tuple[Program, ...]:
    """What may speak on a system, the best first: `platform` as `sys.platform` has it."""
    if platform == "win32":
        return (WINDOWS,)
    return (MAC,) if platform == "darwin" else (DISPATCHER, ESPEAK_NG, ESPEAK)
