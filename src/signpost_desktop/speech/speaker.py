"""Reading aloud: finds a voice for a language, says words with it, and can be stopped."""

from threading import Lock

from signpost_desktop.speech.programs import Program, programs_of
from signpost_desktop.speech.running import Runner, Spoken, SystemRunner
from signpost_desktop.speech.voices import Voice, voice_for
from signpost_desktop.store.errors import SignpostError


class SpeechFailed(SignpostError):  # noqa: N818 - as the others of `store.errors`
    """The system's own speech did not work."""

    code = "speech_failed"
    default = "This computer could not read the words aloud."


class Reading:
    """One text, read once. `read` runs in a thread; `stop` may come from another, at any time."""

    def __init__(self, runner: Runner, program: Program, voice: Voice, words: str) -> None:
        self._runner, self._program, self._voice = runner, program, voice
        self._words = words
        self._stopped = False
        self._spoken: Spoken | None = None
        self._lock = Lock()

    def read(self) -> None:
        """Say the words, and come back when they are said or stopped. Raises SpeechFailed."""
        program = self._program
        with self._lock:
            if self._stopped:
                return
            try:
                self._spoken = self._runner.start(program.speaking(self._voice))
            except OSError:
                raise SpeechFailed from None
        ended_well = self._spoken.wait(program.said(self._voice, self._words))
        if self._stopped:
            if program.stopping:  # here, as it may take a while and whoever stops must not wait
                self._runner.printed(program.stopping)
        elif not ended_well:
            raise SpeechFailed

    def stop(self) -> None:
        """Be silent at once. A text that has not begun yet never begins."""
        with self._lock:
            self._stopped = True
            if self._spoken is not None:
                self._spoken.stop()


class Speaker:
    """What can speak on this computer. Its voices are asked for once."""

    def __init__(
        self, runner: Runner | None = None, programs: tuple[Program, ...] | None = None
    ) -> None:
        self._runner: Runner = SystemRunner() if runner is None else runner
        self._programs = programs_of() if programs is None else programs
        self._voices: dict[str, tuple[Voice, ...]] = {}
        self._lock = Lock()

    def reading(self, language: str, words: str) -> Reading | None:
        """The words, ready to be read in their language; None where there is no voice for it.

        The first call asks the system for its voices, which may take a second: not for the GUI.
        """
        with self._lock:
            for program in self._programs:
                voice = voice_for(language, self._of(program))
                if voice is not None:
                    return Reading(self._runner, program, voice, words)
        return None

    def _of(self, program: Program) -> tuple[Voice, ...]:
        if program.name not in self._voices:
            there = self._runner.has(program.name)
            told = self._runner.printed(program.listing) if there else ""
            self._voices[program.name] = program.voices(told)
        return self._voices[program.name]
