"""The drop-in session that the demo plays: three people at the table, then the coordinator's look.

Each step presses keys as a caseworker would, and then looks into the vault whether it happened.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from sqlalchemy import func, select

from signpost_desktop.demo.stage import Stage
from signpost_desktop.demo_profile import DEMO_PIN
from signpost_desktop.documents.preview import page_text
from signpost_desktop.store.tables import Client, Contact, ContactService, FollowUp, FollowUpEvent
from signpost_desktop.store.vault import Vault
from signpost_desktop.ui.big_view import BigView
from signpost_desktop.ui.cover import CoverPage
from signpost_desktop.ui.entrance import Entrance
from signpost_desktop.ui.front import Front
from signpost_desktop.ui.language import WINDOW_LANGUAGE, spoken
from signpost_desktop.ui.sheet_dialog import SheetDialog
from signpost_desktop.ui.theme import BASE_POINTS, THEMES

Key = Qt.Key


@dataclass
class Findings:
    """What the demo found out, for summary.json, and where its files go."""

    out: Path
    found: dict[str, Any] = field(default_factory=dict)

    def count_directory(self, vault: Vault) -> None:
        """How many services the demo's directory has."""
        with vault.directory_engine.connect() as connection:
            count = connection.exec_driver_sql("select count(*) from service").scalar_one()
        self.found["imported"] = {"services": count}


@dataclass(frozen=True)
class Step:
    """One step: what it is, its picture, and the act that says whether it happened."""

    words: str
    picture: str
    act: Callable[[Stage, Findings], bool]


def story() -> tuple[Step, ...]:
    """The steps in their order."""
    return (
        Step("Today, before anybody has come", "01-today.png", _today),
        Step("Find, with nothing typed", "02-find.png", _find),
        Step("Search: register with a GP near N7", "03-results.png", _search),
        Step("Read one service", "04-service.png", _service),
        Step("Give two services to somebody without a name", "05-person.png", _give),
        Step("The sheet, in Somali", "09-sheet.png", _sheet),
        Step("The sheet, big, to be photographed", "10-sheet-big.png", _sheet_big),
        Step("The client's screen, in Somali", "24-client-screen.png", _client_screen),
        Step("Save: the first contact", "08-saved.png", _save_first),
        Step("Somebody new: search before create", "06-new-client.png", _new_client),
        Step("Needs more help, and save", "07-more-help.png", _more_help),
        Step("Urgent words show whom to ring", "19-urgent.png", _urgent),
        Step("Clients: nobody is listed until two letters", "11-clients.png", _clients),
        Step("One client, with the safe-contact words", "12-client.png", _client),
        Step("Who needs more help", "13-needs-more-help.png", _waiting),
        Step("What happened: tried, no answer", "14-what-happened.png", _what_happened),
        Step("Settings", "15-settings.png", _settings),
        Step("Exchange: a computer that works alone", "23-exchange.png", _exchange),
        Step("Dark", "20-dark.png", _dark),
        Step("Text at 200 %", "21-large-text.png", _large),
        Step("In Arabic, mirrored", "22-mirrored.png", _mirrored),
        Step("Covered, and back by PIN", "16-cover.png", _cover),
        Step("Locked", "17-lock.png", _lock),
    )


def _today(stage: Stage, findings: Findings) -> bool:
    stage.picture(findings.out / "01-today.png")
    return stage.page is not None and stage.page.name == "today"


def _find(stage: Stage, findings: Findings) -> bool:
    stage.chord(Key.Key_2)
    stage.picture(findings.out / "02-find.png")
    return stage.page is not None and stage.page.name == "find"


def _search(stage: Stage, findings: Findings) -> bool:
    stage.write("register with a gp n7")
    stage.picture(findings.out / "03-results.png")
    desk = stage.shell.desk
    if desk is None:
        return False
    from signpost_desktop.directory.search import Query  # noqa: PLC0415

    hits = desk.search.find(Query("register with a gp n7")).hits
    findings.found["searched"] = {"query": "register with a gp n7", "hits": len(hits)}
    return bool(hits)


def _service(stage: Stage, findings: Findings) -> bool:
    stage.press(Key.Key_Down, Key.Key_Right)
    stage.picture(findings.out / "04-service.png")
    opened = (findings.out / "04-service.png").read_bytes()
    stage.press(Key.Key_Left)
    return opened != (findings.out / "03-results.png").read_bytes()


def _give(stage: Stage, findings: Findings) -> bool:
    stage.press(Key.Key_Return, Key.Key_Down, Key.Key_Return)
    stage.picture(findings.out / "05-person.png")
    return len(_record(stage).services) == 2


def _sheet(stage: Stage, findings: Findings) -> bool:
    stage.chord(Key.Key_P)
    stage.write("so")
    stage.press(Key.Key_Tab, Key.Key_Tab)  # past the list: the letters have chosen the language
    stage.picture(findings.out / "09-sheet.png")
    dialog = stage.front()
    if not isinstance(dialog, SheetDialog):
        return False
    path = findings.out / "sheet.pdf"
    path.unlink(missing_ok=True)
    dialog.save_to(path)
    stage.settle()
    size = path.stat().st_size
    findings.found["sheet"] = {"file": path.name, "bytes": size}
    in_somali = "Macluumaad" in page_text(path.read_bytes())
    return in_somali and size < 300_000


def _sheet_big(stage: Stage, findings: Findings) -> bool:
    stage.press(Key.Key_Return)
    if not isinstance(stage.front(), BigView):  # the first Enter chose the language
        stage.press(Key.Key_Return)
    shown = stage.front()
    stage.picture(findings.out / "10-sheet-big.png")
    big = isinstance(shown, BigView)
    stage.press(Key.Key_Escape)
    return big


def _client_screen(stage: Stage, findings: Findings) -> bool:
    stage.press(Key.Key_F8, Key.Key_2)  # Somali, by its own name
    stage.press(Key.Key_2)
    stage.picture(findings.out / "24-client-screen.png")
    turned = isinstance(stage.shell.centralWidget(), Front) and stage.page is None
    stage.press(Key.Key_Escape)
    covered = isinstance(stage.shell.centralWidget(), CoverPage)
    stage.write(DEMO_PIN)
    stage.press(Key.Key_Return)
    return turned and covered and _record(stage).language == "so"


def _save_first(stage: Stage, findings: Findings) -> bool:
    before = _count(stage, Contact)
    stage.chord(Key.Key_Return)
    stage.picture(findings.out / "08-saved.png")
    with stage.vault.read() as session:
        given = session.db.scalars(
            select(ContactService.how).order_by(ContactService.created_at.desc()).limit(2)
        ).all()
    findings.found["recorded"] = {"contacts": 1}
    return _count(stage, Contact) == before + 1 and list(given) == ["sheet", "sheet"]


def _new_client(stage: Stage, findings: Findings) -> bool:
    before = _count(stage, Client)
    stage.chord(Key.Key_I)
    stage.write("sagal testperson")
    stage.press(Key.Key_Down, Key.Key_Return)
    stage.write("07700 900123")
    stage.press(Key.Key_Tab, Key.Key_N)
    stage.picture(findings.out / "06-new-client.png")
    stage.press(Key.Key_Return)
    return _count(stage, Client) == before + 1


def _more_help(stage: Stage, findings: Findings) -> bool:
    contacts, waiting = _count(stage, Contact), _count(stage, FollowUp)
    stage.write("can't pay my rent")
    stage.press(Key.Key_Down, Key.Key_Return)
    stage.chord(Key.Key_M)
    stage.write("ho")
    stage.picture(findings.out / "07-more-help.png")
    stage.press(Key.Key_Return)
    stage.chord(Key.Key_Return)
    findings.found["recorded"] = {"contacts": 2, "clients": 1}
    findings.found["followed_up"] = {"flagged": 1}
    return _count(stage, Contact) == contacts + 1 and _count(stage, FollowUp) == waiting + 1


def _urgent(stage: Stage, findings: Findings) -> bool:
    stage.write("he hits me")
    stage.picture(findings.out / "19-urgent.png")
    desk = stage.shell.desk
    shown = desk is not None and desk.vocabulary.urgent.is_urgent("he hits me") is not None
    stage.chord(Key.Key_A)
    stage.press(Key.Key_Delete)
    return shown


def _clients(stage: Stage, findings: Findings) -> bool:
    stage.chord(Key.Key_3)
    stage.write("sag")
    stage.picture(findings.out / "11-clients.png")
    return stage.page is not None and stage.page.name == "clients"


def _client(stage: Stage, findings: Findings) -> bool:
    stage.press(Key.Key_Down, Key.Key_Return)
    stage.picture(findings.out / "12-client.png")
    with stage.vault.read() as session:
        log = session.db.connection().exec_driver_sql(
            "select action from audit order by number desc limit 3"
        )
        return any("client" in row[0] for row in log)


def _waiting(stage: Stage, findings: Findings) -> bool:
    stage.chord(Key.Key_4)
    stage.picture(findings.out / "13-needs-more-help.png")
    return stage.page is not None and stage.page.name == "follow_ups"


def _what_happened(stage: Stage, findings: Findings) -> bool:
    before = _count(stage, FollowUpEvent)
    stage.press(Key.Key_Return)
    stage.picture(findings.out / "14-what-happened.png")
    stage.press(Key.Key_T)
    stage.chord(Key.Key_S)
    happened = _count(stage, FollowUpEvent) > before
    findings.found["followed_up"] = {"flagged": 1, "tried": 1}
    return happened


def _settings(stage: Stage, findings: Findings) -> bool:
    stage.chord(Key.Key_5)
    stage.picture(findings.out / "15-settings.png")
    return stage.page is not None and stage.page.name == "settings"


def _exchange(stage: Stage, findings: Findings) -> bool:
    stage.chord(Key.Key_6)
    stage.picture(findings.out / "23-exchange.png")
    return stage.page is not None and stage.page.name == "exchange"


def _dark(stage: Stage, findings: Findings) -> bool:
    return _dressed(stage, findings.out / "20-dark.png", theme="dark")


def _large(stage: Stage, findings: Findings) -> bool:
    return _dressed(stage, findings.out / "21-large-text.png", scale=200)


def _dressed(stage: Stage, path: Path, *, theme: str = "light", scale: int = 100) -> bool:
    look = stage.shell.appearance
    look.theme, look.scale = theme, scale
    stage.shell.dress()
    stage.chord(Key.Key_2)
    stage.write("food bank")
    stage.picture(path)
    colour = stage.app.palette().window().color().name()
    points = stage.app.font().pointSizeF()
    stage.chord(Key.Key_A)
    stage.press(Key.Key_Delete)
    look.theme, look.scale = "light", 100
    stage.shell.dress()
    return colour == THEMES[theme].window and abs(points - BASE_POINTS * scale / 100) < 0.1


def _mirrored(stage: Stage, findings: Findings) -> bool:
    _speak(stage, "ar")
    stage.chord(Key.Key_F)
    stage.write("dentist")
    stage.picture(findings.out / "22-mirrored.png")
    mirrored = stage.page is not None and stage.page.isRightToLeft()
    stage.chord(Key.Key_A)
    stage.press(Key.Key_Delete)
    _speak(stage, "en")
    return mirrored


def _speak(stage: Stage, code: str) -> None:
    """As the button in Settings does, but for this time only."""
    stage.shell.appearance.language = code
    stage.shell.bus.announce({("setting", WINDOW_LANGUAGE)})
    stage.wait(lambda: spoken().code == code and stage.page is not None)
    stage.settle()


def _cover(stage: Stage, findings: Findings) -> bool:
    stage.press(Key.Key_F9)
    covered = isinstance(stage.shell.centralWidget(), CoverPage)
    stage.picture(findings.out / "16-cover.png")
    stage.write(DEMO_PIN)
    stage.press(Key.Key_Return)
    return covered and stage.page is not None


def _lock(stage: Stage, findings: Findings) -> bool:
    stage.chord(Key.Key_L)
    stage.wait(lambda: stage.shell.desk is None)
    stage.settle()
    stage.picture(findings.out / "17-lock.png")
    return isinstance(stage.shell.centralWidget(), Entrance)


def _record(stage: Stage) -> Any:
    page = stage.page
    if page is None or page.name != "find":
        raise LookupError("the Find page is not shown")
    return page.record  # type: ignore[attr-defined]


def _count(stage: Stage, table: type[Any]) -> int:
    with stage.vault.read() as session:
        return session.db.scalar(select(func.count()).select_from(table)) or 0
