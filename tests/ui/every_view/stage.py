"""One window over one invented profile with a team: each view of it can be brought to the front.

Language and text size change without a restart. Papers are not drawn here: their own tests look
at them, and drawing them took half of the time.
"""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QBuffer, QByteArray, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid
from sqlalchemy import insert
from tests.conftest import StillClock
from tests.ui.client_scenes import FADUMO, MEHMET, put_client, put_contact
from tests.ui.find_hands import HALL, PIN, POSTCODE
from tests.ui.looking import SIZE
from tests.ui.team_office import CODE, UNTIL, WORDS, InventedOffice
from tests.ui.team_scenes import InventedEnrolment, InventedTeam, stand_with
from tests.ui.test_trips import InventedTrips

from signpost_desktop.access.people import add_person
from signpost_desktop.application import Vocabulary
from signpost_desktop.casework.clients import change_client
from signpost_desktop.casework.contacts import NeedHeard, NewContact, ServiceGiven
from signpost_desktop.casework.drafts import save_draft
from signpost_desktop.casework.follow_ups import NewFollowUp, no_longer_needed
from signpost_desktop.store.recovery import RecoveryKey
from signpost_desktop.store.sync_tables import HELD_RECORD
from signpost_desktop.store.tables import Conflict
from signpost_desktop.store.vault import Vault
from signpost_desktop.sync.inviting import OpenInvitation
from signpost_desktop.sync.partnerships import SharedProject
from signpost_desktop.translations.languages import ENGLISH, TO_CORRECT
from signpost_desktop.ui.background import Background
from signpost_desktop.ui.language import WINDOW_LANGUAGE, speak
from signpost_desktop.ui.main_window import WorkArea
from signpost_desktop.ui.pages.registry import PAGES
from signpost_desktop.ui.shell import Shell
from signpost_desktop.ui.syncing import Syncing
from signpost_desktop.ui.team_words import TeamFacts

RECOVERY = ("ABCDE1", "FGHJK2", "MNPQR3", "STVWX4", "YZ0165", "234578")
PROJECT = SharedProject("p", "Example Warm Rooms", "Sample Trust", "open", True, ("Hodan",), 2)
DATA = (
    HALL, "Fadumo", "Trialova", "Mehmet", "Sampleton", "Hodan", "Amin", "Quillfeather",
    "Example Refuge", PROJECT.name, PROJECT.partner, "Example Trust", "Example Hall", "xyzzyq",
    "Not through: husband", "came with her sister", "red scarf", "fad", "doctor", "directory",
    "What we call it", "Ring", "Name", "Need", "team.example", "https", "Open Referral UK", *WORDS,
    *CODE.split("-"), *RECOVERY, *(each.name for each in (ENGLISH, *TO_CORRECT.values())),
    "Python", "Qt", "Return", "N7 6QT",
    "Amina", "list.csv", "everybody here is invented", "backups", "kept.sealed",
)  # fmt: skip
PASSPHRASE = "seven invented otters"


class NoVault:
    """What a new organisation's first steps close when they are left."""

    def close(self) -> None:
        """There is nothing to close."""


class Stage:
    """The window. `client` and `waiting` are the ids of Fadumo and of her follow-up."""

    def __init__(
        self, app: QApplication, vault: Vault, vocabulary: Vocabulary, clock: StillClock,
        folder: Path,
    ) -> None:  # fmt: skip
        self.app, self.vault, self.folder = app, vault, folder
        self.enrolment = InventedEnrolment()
        self.recovery = RecoveryKey(RECOVERY)
        self.client, self.waiting, self.nameless, self.closed, self.draft = _people(vault)
        facts = TeamFacts(waiting=2, complete=clock.instant - timedelta(hours=3), conflicts=1)
        self.team = InventedTeam(clock.instant, facts)
        self.team.rounds.let_go.set()
        start = clock.instant
        self.shell = Shell(
            app, vault.profile.folder, lambda: vocabulary, lambda: start, PAGES, self.team.sources
        )
        self.shell.resize(*SIZE)
        self.shell.show()
        self.inside = False
        self.data = _data(vault, vocabulary.places.attribution)

    @property
    def area(self) -> WorkArea:
        """The pages; only while the profile is open."""
        assert self.shell.work_area is not None
        return self.shell.work_area

    @property
    def page(self) -> Any:
        """The page that is shown, with all its parts."""
        return self.area.page

    @property
    def syncing(self) -> Syncing:
        """What the window has of its team."""
        assert self.shell._syncing is not None
        return self.shell._syncing

    def speak(self, code: str, scale: int) -> None:
        """From now on in this language and size."""
        shell = self.shell
        shell.appearance.language, shell.appearance.scale = code, scale
        shell.bus.announce({("setting", WINDOW_LANGUAGE)})
        self.settle()

    def enter(self) -> None:
        """Open the profile, or come back from the cover."""
        if self.inside:
            self.shell.centralWidget().answered.emit(PIN)
        else:
            self.shell.enter(self.vault, PIN)
            self.inside = True
        self.settle()

    def settle(self) -> None:
        """Until nothing is under way and everything is laid out."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        shell = self.shell
        works = (*shell.findChildren(Background, "", direct), *shell.bus.findChildren(Background))
        for _ in range(2):  # a part that becomes narrow is laid out again
            for background in works:
                if isValid(background) and not background.idle():
                    background.finish()
            QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def front(self) -> Any:
        """The dialog or other window in front, else the window."""
        others = [
            each
            for each in QApplication.topLevelWidgets()
            if each.isVisible() and each is not self.shell
            and (isinstance(each, QDialog) or each.objectName() == "stage")
        ]  # fmt: skip
        return others[-1] if others else self.shell

    def close_front(self) -> None:
        """The dialog in front goes."""
        found = self.front()
        if isinstance(found, QDialog):
            found.done(0)
        self.settle()

    def close(self) -> None:
        """The window goes, the profile with it."""
        self.team.rounds.let_go.set()
        self.shell.close()
        self.shell.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@contextmanager
def invented(vault: Vault) -> Iterator[None]:
    """What the pages would ask a server, a USB stick, a printer or the typesetter for."""
    office = InventedOffice(vault, shared=[PROJECT])
    office.open.append(OpenInvitation("i", "Amin", frozenset({"caseworker"}), UNTIL))
    ui = "signpost_desktop.ui"
    stand_ins: dict[str, Callable[..., Any]] = {
        f"{ui}.pages.settings.team.TeamDesk": lambda _desk: office,
        f"{ui}.pages.settings.people.TeamDesk": lambda _desk: office,
        f"{ui}.pages.settings.joining.TeamServer": InventedEnrolment,
        f"{ui}.pages.exchange.page.TripsOf": lambda _desk: InventedTrips(),
        f"{ui}.pages.clients.sharing.projects": lambda _session: (PROJECT,),
        f"{ui}.sheet_dialog.sheet_pdf": lambda *_all: b"",
        f"{ui}.sheet_dialog.render_png": lambda *_all: white(),
        f"{ui}.letter_dialog.letter_pdf": lambda *_all: b"",
        f"{ui}.letter_dialog.render_png": lambda *_all: white(),
        f"{ui}.letter_dialog.page_count": lambda _pdf: 2,
    }
    patches = [patch(name, stand_in) for name, stand_in in stand_ins.items()]
    for each in patches:
        each.start()
    try:
        yield
    finally:
        for each in patches:
            each.stop()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        speak(app, "en")
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def _data(vault: Vault, licence: str) -> tuple[str, ...]:
    """What stands in the records and in the directory, the longest first: nobody translates it."""
    with vault.directory_engine.connect() as connection:
        rows = connection.exec_driver_sql("select name, detail from service").all()
        sources = connection.exec_driver_sql("select name from source").all()
    found = {str(row[0]) for row in (*rows, *sources)} | {*DATA, str(vault.profile.folder), licence}
    for row in rows:
        found |= set(_strings(json.loads(row[1])))
    return tuple(sorted((each for each in found if len(each) > 1), key=len, reverse=True))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


def white() -> bytes:
    buffer = QBuffer(data := QByteArray())
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image = QImage(46, 65, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())


def _people(vault: Vault) -> tuple[str, str, str, str, str]:
    """Fadumo waits for more help, so does somebody without a name; Mehmet is there as well."""
    add_person(vault, "Amin", PASSPHRASE, ("caseworker",))
    client = put_client(vault, FADUMO)
    put_client(vault, MEHMET)
    waiting = put_contact(
        vault,
        NewContact(
            client_ids=(client,), minutes=12, venue=HALL, language="so",
            needs=(NeedHeard("health.gp", "doctor"), NeedHeard("safety.domestic-abuse")),
            services=(ServiceGiven("", "Example Refuge", how="introduced"),),
            note="Quillfeather: came with her sister.",
            follow_up=NewFollowUp(reason="housing_crisis", urgency="urgent"),
        ),
    )  # fmt: skip
    nameless = put_contact(
        vault,
        NewContact(
            needs=(NeedHeard("health.gp"),), venue=HALL, language="so",
            follow_up=NewFollowUp(reason="housing_crisis", find_again="Quillfeather, red scarf"),
        ),
    )  # fmt: skip
    closed = put_contact(
        vault, NewContact(client_ids=(client,), follow_up=NewFollowUp(reason="housing_crisis"))
    )
    put_contact(vault, NewContact(client_ids=(client,), note="Quillfeather",
                                  note_for_safeguarding=True))  # fmt: skip
    assert waiting.follow_up_id and nameless.follow_up_id and closed.follow_up_id
    with vault.act() as session:
        here = {"date": session.today().isoformat(), "venue": HALL, "postcode": POSTCODE}
        session.set_setting("today_venue", here)
        no_longer_needed(session, closed.follow_up_id)
        stand_with(session)
        draft = save_draft(session, "contact", {"language": "so", "running": False})
        change_client(session, client, ring="yes")
        session.add(
            Conflict(
                **session.made(), record_kind="client", record_id=client, field="ring",
                mine="no", theirs="yes", mine_by=session.worker.person_id,
                mine_at="2026-11-24T09:05:00+00:00", theirs_at="2026-11-23T11:00:00+00:00",
            )
        )  # fmt: skip
        held = {"space_id": "s", "kind": "client", "revision": "r", "key_version": 1,
                "deleted": False, "sequence": 1}  # fmt: skip
        rows = [held | {"record_id": why, "reason": why} for why in ("unopened", "unknown_kind")]
        session.db.execute(insert(HELD_RECORD), rows)
    return client, waiting.follow_up_id, nameless.follow_up_id, closed.follow_up_id, draft
