"""Reading aloud on each system, with programs that only pretend: the words stay out of sight."""

import sys
import threading
from collections.abc import Sequence

import pytest

from signpost_desktop.speech.programs import (
    DISPATCHER,
    ESPEAK_NG,
    MAC,
    WINDOWS,
    Program,
    programs_of,
)
from signpost_desktop.speech.running import Spoken, SystemRunner
from signpost_desktop.speech.speaker import Reading, Speaker, SpeechFailed

WORDS = "Your appointment\nPhone: 020 7946 0999"
LISTS = {
    "powershell": "Microsoft Hazel Desktop\ten-GB\n",
    "say": "Daniel              en_GB    # Hello!\n",
    "spd-say": "NAME   LANGUAGE   VARIANT\nEnglish (GB)   en-GB   none\n",
    "espeak-ng": "Pty Language\n 5  en-gb   --/M  English  gmw/en\n",
}
EVERY = (WINDOWS, MAC, DISPATCHER, ESPEAK_NG)


class Pretend:
    """Programs that speak at once, until stopped where `endless`; `refuse` makes them fail."""

    def __init__(self, programs: dict[str, str]) -> None:
        self.programs = programs
        self.commands: list[tuple[str, ...]] = []
        self.heard: list[bytes] = []
        self.endless = self.refuse = self.missing = False
        self.began, self.stopped = threading.Event(), threading.Event()

    def has(self, program: str) -> bool:
        return program in self.programs

    def printed(self, command: Sequence[str]) -> str:
        self.commands.append(tuple(command))
        return self.programs[command[0]]

    def start(self, command: Sequence[str]) -> Spoken:
        if self.missing:
            raise FileNotFoundError
        self.commands.append(tuple(command))
        return self

    def wait(self, words: bytes) -> bool:
        self.heard.append(words)
        self.began.set()
        if self.endless:
            assert self.stopped.wait(10)
            return False
        return not self.refuse

    def stop(self) -> None:
        self.stopped.set()


@pytest.fixture
def pretend() -> Pretend:
    return Pretend(dict(LISTS))


def _reading(pretend: Pretend, *programs: Program) -> Reading:
    found = Speaker(pretend, programs).reading("en", WORDS)
    assert found is not None
    return found


@pytest.mark.parametrize("program", EVERY, ids=lambda program: program.name)
def test_the_words_go_through_standard_input_and_stand_in_no_command(
    program: Program, pretend: Pretend
) -> None:
    _reading(pretend, program).read()
    (heard,) = pretend.heard
    assert "020 7946 0999" in heard.decode()
    told = " ".join(part for command in pretend.commands for part in command)
    assert pretend.commands[-1][0] == program.name
    assert not any(part in told for part in ("appointment", "7946"))


def test_windows_gets_the_voice_by_standard_input_too(pretend: Pretend) -> None:
    _reading(pretend, WINDOWS).read()
    assert pretend.heard == [f"Microsoft Hazel Desktop\n{WORDS}".encode()]
    assert '"' not in " ".join(pretend.commands[-1])


def test_a_line_is_never_a_command_of_the_speech_daemon(pretend: Pretend) -> None:
    found = Speaker(pretend, (DISPATCHER,)).reading("en", "Hello\n!-! SET self OUTPUT_MODULE x")
    assert found is not None
    found.read()
    assert all(line.startswith(b" ") for line in pretend.heard[0].splitlines())


@pytest.mark.parametrize(
    ("platform", "names"),
    [
        ("win32", ["powershell"]),
        ("darwin", ["say"]),
        ("linux", ["spd-say", "espeak-ng", "espeak"]),
    ],
)
def test_each_system_has_its_programs(platform: str, names: list[str]) -> None:
    assert [program.name for program in programs_of(platform)] == names


def test_where_the_first_program_has_no_voice_the_next_one_reads(pretend: Pretend) -> None:
    pretend.programs["spd-say"] = "NAME   LANGUAGE   VARIANT\n"
    _reading(pretend, DISPATCHER, ESPEAK_NG).read()
    assert pretend.commands[-1][0] == "espeak-ng"


@pytest.mark.parametrize("language", ["so", "ckb"])
def test_where_no_program_has_a_voice_there_is_no_reading(language: str, pretend: Pretend) -> None:
    assert Speaker(pretend, EVERY).reading(language, WORDS) is None
    assert not pretend.heard


def test_without_any_program_there_is_no_reading() -> None:
    assert Speaker(Pretend({}), EVERY).reading("en", WORDS) is None


def test_the_voices_are_asked_for_once(pretend: Pretend) -> None:
    speaker = Speaker(pretend, (MAC,))
    speaker.reading("en", WORDS)
    speaker.reading("fr", WORDS)
    assert pretend.commands == [("say", "-v", "?")]


@pytest.mark.parametrize("program", EVERY, ids=lambda program: program.name)
def test_stopping_ends_the_program_and_is_no_failure(program: Program, pretend: Pretend) -> None:
    pretend.endless = True
    reading = _reading(pretend, program)
    failed: list[BaseException] = []

    def read() -> None:
        try:
            reading.read()
        except SpeechFailed as error:
            failed.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    assert pretend.began.wait(10)
    reading.stop()
    thread.join(10)
    assert not thread.is_alive()
    assert not failed
    assert (pretend.commands[-1] == program.stopping) is bool(program.stopping)


def test_what_is_stopped_before_it_begins_is_never_said(pretend: Pretend) -> None:
    reading = _reading(pretend, MAC)
    reading.stop()
    reading.read()
    assert not pretend.heard


@pytest.mark.parametrize("fault", ["refuse", "missing"])
def test_a_program_that_fails_is_told_without_the_words(pretend: Pretend, fault: str) -> None:
    setattr(pretend, fault, True)
    with pytest.raises(SpeechFailed) as raised:
        _reading(pretend, MAC).read()
    assert "7946" not in str(raised.value)
    assert raised.value.__cause__ is None


def test_the_real_runner_gives_the_words_and_hears_the_end() -> None:
    listens = "import sys; sys.exit(sys.stdin.buffer.read().decode() != 'ሰላም')"
    runner = SystemRunner()
    command = (sys.executable, "-c", listens)
    assert runner.start(command).wait("ሰላም".encode())
    assert not runner.start(command).wait(b"else")


def test_the_real_runner_stops_a_program_at_once() -> None:
    spoken = SystemRunner().start((sys.executable, "-c", "import time; time.sleep(600)"))
    spoken.stop()
    assert not spoken.wait(b"")


def test_the_real_runner_reads_what_is_printed_and_bears_what_fails() -> None:
    runner = SystemRunner()
    assert runner.printed((sys.executable, "-c", "print('a voice')")).strip() == "a voice"
    assert runner.printed((sys.executable, "-c", "raise SystemExit(1)")) == ""
    assert runner.printed(("no-such-program-anywhere",)) == ""
    assert not runner.has("no-such-program-anywhere")
