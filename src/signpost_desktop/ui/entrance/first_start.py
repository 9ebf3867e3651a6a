"""First start: make a new organisation, join one, or try the demo."""

from pathlib import Path

from PySide6.QtCore import Signal

from signpost_desktop.demo_mark import (
    DEMO_PASSPHRASE,
    DEMO_PIN,
    demo_folder,
    is_demo,
    remove_demo,
)
from signpost_desktop.store.clock import Clock
from signpost_desktop.store.vault import Vault, open_profile
from signpost_desktop.ui.announce import Announcer
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.entrance.form import Form, big_choice
from signpost_desktop.ui.widgets.texts import label


class FirstStart(Form):
    """What this computer should be for."""

    new_asked = Signal()
    join_asked = Signal()
    demo_asked = Signal()
    carry_asked = Signal()
    language_asked = Signal(str)

    def __init__(self, announcer: Announcer, words: str) -> None:
        super().__init__(self.tr("Welcome to Signpost"), announcer)
        if words:
            self.add(label(words, "muted"))
        for name, explanation, asked in (
            (
                self.tr("New organisation"),
                self.tr("Begin here if nobody in your team uses Signpost yet. Two minutes."),
                self.new_asked,
            ),
            (
                self.tr("Join"),
                self.tr("Your team uses Signpost already, on other computers."),
                self.join_asked,
            ),
            (
                self.tr("Try the demo"),
                self.tr("Look around with invented people and invented services."),
                self.demo_asked,
            ),
        ):
            chosen, under = big_choice(name, explanation, asked.emit)
            self.add(chosen, under)
            self._fields.append(chosen)
        self.add(self.message)
        self.add_link(self.tr("Carry a file for a colleague without internet"),
                      self.carry_asked.emit)  # fmt: skip
        self.add_language(self.language_asked.emit)


class Demo(Form):
    """Makes the demo, or goes on with the one that is there."""

    ready_to_enter = Signal(object, str)

    def __init__(
        self, profile: Path, background: Background, announcer: Announcer, now: Clock
    ) -> None:
        super().__init__(self.tr("Try the demo"), announcer, back_words=self.tr("Back"))
        self._folder = demo_folder(profile)
        self._background = background
        self._now = now
        self.add(
            label(
                self.tr(
                    "The demo is a drop-in in Islington with 25 invented people and 150 invented "
                    "services. A line at the top says that it is the demo. Please type nothing "
                    "about real people into it."
                )
            ),
            label(
                self.tr("Its passphrase is “{0}”, its PIN for the cover is {1}.").format(
                    DEMO_PASSPHRASE, DEMO_PIN
                ),
                "muted",
            ),
        )
        if is_demo(self._folder):
            self.add_end(self.tr("Go on with the demo"), self._go_on)
            self.add_link(
                self.tr("Begin the demo anew. What was typed in the old one is deleted."),
                self._make,
            )
        else:
            self.add_end(self.tr("Begin the demo"), self._make)

    def _make(self) -> None:
        def make() -> Vault:
            # Telling the demo needs all of casework: whoever has a profile need not wait for it.
            from signpost_desktop.demo_profile import make_demo_profile  # noqa: PLC0415

            remove_demo(self._folder)
            return make_demo_profile(self._folder, DEMO_PASSPHRASE, clock=self._now)

        self.wait(self.tr("Making the demo. This takes about ten seconds…"))
        self._background.run(make, self._made, self.fail)

    def _go_on(self) -> None:
        self.wait(self.tr("Opening…"))
        self._background.run(
            lambda: open_profile(self._folder, DEMO_PASSPHRASE, "Hodan", clock=self._now),
            self._made,
            self.fail,
        )

    def _made(self, vault: Vault) -> None:
        self.ready_to_enter.emit(vault, DEMO_PIN)
