"""Beginning and ending a project with another organization: our card, an offer, a yes, the end."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QLineEdit

from signpost_desktop.ui.pages.settings.phone_words import PhoneWords
from signpost_desktop.ui.pages.settings.project_step import Comparing, ProjectStep
from signpost_desktop.ui.widgets.passed_text import TextIn, TextOut
from signpost_desktop.ui.widgets.texts import button, button_row, label

if TYPE_CHECKING:
    from signpost_desktop.sync.cards import Card
    from signpost_desktop.sync.partnerships import SharedProject
    from signpost_desktop.ui.page import Shared
    from signpost_desktop.ui.project_desk import ProjectActs, TheirCard, TheirOffer

_LONGEST_NAME = 200


class OurCard(ProjectStep):
    """What the other organization needs before it can offer us anything."""

    def __init__(self, shared: Shared, acts: ProjectActs) -> None:
        super().__init__(
            shared,
            self.tr("Our card"),
            self.tr(
                "Send this text to the other organisation, by email or by post. Nothing in it is "
                "secret. Then ring each other and compare the words."
            ),
        )
        self._acts = acts
        self.card = TextOut(self.tr("The card"), "card.txt")
        self.words = PhoneWords()
        self.give_out(self.card)
        self.put(self.card, self.words, self.message, button_row(self.back))

    def begin(self) -> None:
        """Show it."""
        self.say("")
        self.work(self._acts.card, self._show)

    def _show(self, card: Card) -> None:
        self.card.show_text(card.text())
        self.words.show_words([(self.tr("What you read to them"), tuple(card.words.split()))])
        self.card.text.setFocus()


class MakeOffer(ProjectStep):
    """From their card to the offer that is sent to them."""

    def __init__(self, shared: Shared, acts: ProjectActs) -> None:
        super().__init__(
            shared,
            self.tr("Offer a project"),
            self.tr("Ask the other organisation for its card first, and put it in here."),
        )
        self._acts = acts
        self._theirs: TheirCard | None = None
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self.card = TextIn(self.tr("Their card"))
        self.look = button(self.tr("Read the card"), self._look, "main")
        self.comparing = Comparing()
        self.make = button(self.tr("Make the offer"), self._make)
        self.offer = TextOut(self.tr("The offer: send it to them"), "offer.txt")
        self.take_in(self.card)
        self.give_out(self.offer)
        self.put(
            label(self.tr("What shall the project be called?"), buddy=self.name), self.name,
            self.card, button_row(self.look), self.comparing, button_row(self.make), self.offer,
            self.message, button_row(self.back),
        )  # fmt: skip
        self.card.text.textChanged.connect(self._forget)

    def begin(self) -> None:
        """Everything empty."""
        self.name.clear()
        self.card.text.clear()
        self._forget()
        self.say("")
        self.name.setFocus()

    def _forget(self) -> None:
        """Another card is another key."""
        self._theirs = None
        for part in (self.comparing, self.make, self.offer):
            part.hide()

    def _look(self) -> None:
        self.say("")
        text = self.card.text.toPlainText()
        self.work(partial(self._acts.read_card, text), self._show)

    def _show(self, theirs: TheirCard) -> None:
        self._theirs = theirs
        them = theirs.card.name
        what = self.tr("The card of {0}").format(them)
        self.comparing.show_keys(what, them, theirs.card.words, theirs.ours.words)
        self.make.show()
        self.comparing.compared.setFocus()

    def _make(self) -> None:
        theirs, name = self._theirs, self.name.text().strip()
        if theirs is None:
            return
        if not name:
            self.say(self.tr("Please type what the project is called."))
            self.name.setFocus()
        elif not self.comparing.compared.isChecked():
            self.say(self.tr("Ring them first, and compare the words."))
            self.comparing.compared.setFocus()
        else:
            self.work(partial(self._acts.offer, name, theirs.card), self._made)

    def _made(self, text: str) -> None:
        self.make.hide()
        self.offer.show_text(text)
        self.offer.show()
        self.offer.text.setFocus()
        self.say(
            self.tr("The offer is made. Send it to them, then exchange with the team."), "good"
        )
        self.changed.emit()


class SayYes(ProjectStep):
    """From their offer to our yes, which pins the key that was compared."""

    def __init__(self, shared: Shared, acts: ProjectActs) -> None:
        super().__init__(
            shared,
            self.tr("Say yes to an offer"),
            self.tr("Put in here what the other organisation has sent you."),
        )
        self._acts = acts
        self._theirs: TheirOffer | None = None
        self.offer = TextIn(self.tr("Their offer"))
        self.look = button(self.tr("Read the offer"), self._look, "main")
        self.comparing = Comparing()
        self.agree = button(self.tr("Say yes"), self._agree)
        self.take_in(self.offer)
        self.put(
            self.offer, button_row(self.look), self.comparing, button_row(self.agree),
            self.message, button_row(self.back),
        )  # fmt: skip
        self.offer.text.textChanged.connect(self._forget)

    def begin(self) -> None:
        """Everything empty."""
        self.offer.text.clear()
        self._forget()
        self.say("")
        self.offer.text.setFocus()

    def _forget(self) -> None:
        self._theirs = None
        self.comparing.hide()
        self.agree.hide()

    def _look(self) -> None:
        self.say("")
        text = self.offer.text.toPlainText()
        self.work(partial(self._acts.read_offer, text), self._show)

    def _show(self, theirs: TheirOffer) -> None:
        self._theirs = theirs
        owner = theirs.offer.owner
        what = self.tr("“{0}”, offered by {1}").format(theirs.offer.name, owner.name)
        self.comparing.show_keys(what, owner.name, owner.words, theirs.ours.words)
        self.agree.show()
        self.comparing.compared.setFocus()

    def _agree(self) -> None:
        theirs = self._theirs
        if theirs is None:
            return
        if not self.comparing.compared.isChecked():
            self.say(self.tr("Ring them first, and compare the words."))
            self.comparing.compared.setFocus()
            return
        self.say(self.tr("Asking the team's server…"), "muted")
        self.work(partial(self._acts.accept, theirs.offer), self._agreed)

    def _agreed(self, _nothing: None) -> None:
        self._forget()
        self.say(self.tr("You said yes. The project opens when both have exchanged."), "good")
        self.back.setFocus()
        self.changed.emit()


class EndProject(ProjectStep):
    """Nothing more goes across, on either side; what is there both keep."""

    def __init__(self, shared: Shared, acts: ProjectActs) -> None:
        super().__init__(
            shared,
            self.tr("End a project"),
            self.tr(
                "Nothing more goes across, and nothing more can be written on the copies. What is "
                "in the project until now, both keep. Take your people back first, on their "
                "pages. This cannot be undone."
            ),
        )
        self._acts = acts
        self._project: SharedProject | None = None
        self.which = label("", "heading")
        self.copies_stay = QCheckBox(self.tr("The copies of our people may stay with them"))
        self.end = button(self.tr("End it now"), self._end)
        self.put(
            self.which, self.copies_stay, self.message, button_row(self.back), button_row(self.end)
        )

    def begin(self, project: SharedProject) -> None:
        """Ask about this one; nothing is chosen beforehand."""
        self._project = project
        words = self.tr("“{0}”, with {1}")
        self.which.setText(words.format(project.name, project.partner))
        self.copies_stay.setChecked(False)
        self.end.show()
        self.say("")
        self.back.setFocus()

    def _end(self) -> None:
        project = self._project
        if project is None:
            return
        stay = self.copies_stay.isChecked()
        self.work(partial(self._acts.leave, project.id, copies_stay=stay), self._ended)

    def _ended(self, _nothing: None) -> None:
        self._project = None
        self.end.hide()
        self.say(self.tr("The project is over for you. They hear of it with the next exchange."),
                 "good")  # fmt: skip
        self.back.setFocus()
        self.changed.emit()
