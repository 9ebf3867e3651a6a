"""The pages of the window with all their parts, brought to the front one after the other."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtWidgets import QTabBar
from tests.ui.every_view.stage import PROJECT, Stage
from tests.ui.team_office import WORDS

from signpost_desktop.casework.clients import NewClient, find_clients
from signpost_desktop.store.errors import StorageFailed
from signpost_desktop.sync import failures
from signpost_desktop.ui.language import said
from signpost_desktop.ui.pages.settings.directory import step_of
from signpost_desktop.ui.pages.settings.work_panel import Step, WorkPanel
from signpost_desktop.ui.round_strip import RoundStrip
from signpost_directory.import_report import Progress

_KEY = " ".join(WORDS)


def today(stage: Stage) -> Iterator[str]:
    """With somebody unfinished, seen and waiting; then on a first day, where no hall is named."""
    _to(stage, "today")
    yield "today"
    stage.page.unfinished.show_rows(())
    stage.page.seen.show_rows(())
    stage.page.hall.show_halls(type(stage.page.hall._halls)())
    yield "today, a first day"


def find(stage: Stage) -> Iterator[str]:
    """From the empty box to a record with everything in it."""
    _to(stage, "find", new=True, query="")
    yield "find"
    for words, where in (("xyzzyq", "nothing found"), ("he hits me", "urgent"),
                         ("register with a gp n7", "results")):  # fmt: skip
        _to(stage, "find", new=True, query=words)
        yield f"find, {where}"
    page = stage.page
    hit = page.results.model.hits[0]
    page.results.list.setCurrentIndex(page.results.model.index(0))
    page.results.opened.emit(hit)
    stage.settle()
    yield "find, a service"
    page.results.detail.translate.emit()
    stage.settle()
    yield "dialog: a service in another language"
    stage.close_front()
    page.results.close_detail()
    page.toggle(hit)
    page.record_nothing_found()
    page.act("more_help")
    page.panel.note.show_lead("Hodan", "020 7946 0999")
    page.panel.answered.show_answers({"q_ring": "yes", "q_interpreter": "no"})
    stage.settle()
    yield "find, more help"
    page.panel.more._open(True)
    page.panel.who.box.field.setText("fad")
    page.panel.who.box.typed.emit("fad")
    stage.settle()
    yield "find, who"
    page.panel.who.show_form({"given_name": "Fadumo", "family_name": "Trialova"})
    yield "find, new client"
    page.panel.who.form.done.emit(NewClient(given_name="Fadumo", family_name="Trialova"))
    stage.settle()
    yield "find, maybe known"
    page.choose_client(stage.client)
    stage.settle()
    yield "find, for a client"
    page.unfinished.offer("14:02", "draft")
    yield "find, unfinished"
    page.panel.show_record(type(page.record)(), None)


def clients(stage: Stage) -> Iterator[str]:
    """The list, a client's page with its parts, and what is done from there."""
    _to(stage, "clients")
    yield "clients"
    page = stage.page
    page.picker.field.setText("fad")
    page.picker.field.textEdited.emit("fad")
    stage.settle()
    yield "clients, found"
    _to(stage, "clients", client=stage.client)
    for at in range(page.panel.tabs.count()):
        page.panel.tabs.setCurrentIndex(at)
        yield f"client, part {at}"
    page.panel.show_unsaved(True)
    yield "client, changed"
    page.panel.tabs.setCurrentIndex(0)
    entry = page.panel.history.rows.entry_at(page.panel.history.rows.rowCount() - 1)
    page.panel.history.open_entry(entry)
    yield "client, a contact"
    page.panel.history.correct(entry)
    yield "client, a correction"
    page.panel.history.step_back()
    for ask, where in (
        (page.panel.join_asked, "joining"), (page.panel.history.attach_asked, "attaching"),
        (page.panel.share_asked, "sharing"),
    ):  # fmt: skip
        ask.emit()
        stage.settle()
        yield f"client, {where}"
        if where == "joining":
            with stage.vault.read() as session:
                (row,) = find_clients(session, "mehmet")
            page.joining.picker.picked.emit(row)
            yield "client, joining, asked"
        page._step_back()


def follow_ups(stage: Stage) -> Iterator[str]:
    """The list, what happened with each answer, and giving a name."""
    _to(stage, "follow_ups")
    for bar in stage.page.findChildren(QTabBar):
        for at in range(bar.count()):
            bar.setCurrentIndex(at)
            stage.settle()
            yield f"needs more help, {at}"
    _to(stage, "follow_ups", follow_up=stage.waiting)
    what = stage.page.what
    for at in range(what.choices.count()):
        what.choices.setCurrentRow(at)
        yield f"what happened, {at}"
    _to(stage, "follow_ups", follow_up=stage.closed)
    yield "what happened, over"
    _to(stage, "follow_ups", follow_up=stage.nameless)
    what.name_asked.emit()
    with stage.vault.read() as session:
        (row,) = find_clients(session, "fadumo")
    stage.page.naming.picker.picked.emit(row)
    stage.settle()
    yield "needs more help, a name"


def exchange(stage: Stage) -> Iterator[str]:
    """In a team: the overview, what went wrong, two versions, a USB trip; then alone."""
    _to(stage, "exchange")
    page = stage.page
    yield "exchange"
    every = [said(failures.words_for(status)) for status in failures._WORDS]
    page.standing.trouble.setText(max(every, key=len))
    page.standing.trouble.setAccessibleDescription(". ".join(every))
    page.standing.trouble.show()
    page.standing._brake.show()
    yield "exchange, trouble"
    page.trip.carry_file(stage.folder)
    stage.settle()
    yield "exchange, a trip"
    _to(stage, "exchange", show="versions")
    yield "two versions"
    strip = RoundStrip(stage.syncing)
    stage.area._outer.insertWidget(1, strip)
    strip.words.setText(strip._words(1_200, 4_000))
    strip.show()
    yield "a long round"
    strip.hide()
    strip.deleteLater()
    with _alone(stage):
        _to(stage, "exchange")
        yield "exchange, alone"


def settings(stage: Stage) -> Iterator[str]:
    """Every part, then what opens in some of them."""
    _to(stage, "settings")
    page = stage.page
    for at, (name, _words, _kind) in enumerate(page._kinds):
        page.parts.setCurrentRow(at)
        stage.settle()
        yield f"settings, {name}"
        for where in _inside(stage, name, page.section):
            stage.settle()
            yield f"settings, {name}, {where}"


def _inside(stage: Stage, name: str, section: Any) -> Iterator[str]:
    """What the parts of the settings show when something is asked of them."""
    open_it = _INSIDE.get(name)
    if open_it is not None:
        yield from open_it(stage, section)


def _people(_stage: Stage, section: Any) -> Iterator[str]:
    section.list.setCurrentRow(1)
    for ask in ("change_roles", "remove", "compare"):
        getattr(section, ask).click()
        yield ask


def _team(stage: Stage, section: Any) -> Iterator[str]:
    section.compare.click()
    section.computers.list.setCurrentRow(1)
    section.computers.lost.click()
    inviting = section.inviting
    inviting.name.setText("Amin")
    inviting.make.click()
    yield "a code, a lost computer"
    inviting.slip.done.emit()
    for step in section.projects._ways:
        section.projects._show_only(step)
        if hasattr(step, "comparing"):
            step.comparing.show_keys(PROJECT.name, PROJECT.partner, _KEY, _KEY)
        yield f"projects, {type(step).__name__}"
    section.projects._show_only(None)
    with _alone(stage):
        section.load()
        joining = section.joining
        yield "alone"
        joining.address.setText("https://team.example")
        joining.code.setText("ABCD1")
        joining.look.click()
        stage.settle()
        joining.question.show()
        joining.merge.show()
        yield "joining"
    section.load()


def _directory(stage: Stage, section: Any) -> Iterator[str]:
    path = stage.folder / "list.csv"
    path.write_text("What we call it,Ring\nQuillfeather,020 7946 0123\n", "utf-8")
    section.source.setText(str(path))
    section.bring_in.click()
    stage.settle()
    yield "columns"
    section.matching.choices[0].choose("")
    section.bring_in.click()
    yield "no name"
    yield from _work(section._panel, step_of(Progress("list.csv", "reading", 1_200, 4_000, 300)))


def _teams(stage: Stage, section: Any) -> Iterator[str]:
    path = stage.folder / "team.csv"
    path.write_text("Name,Need\nAmina,GP\n", "utf-8")
    section.file.setText(str(path))
    section.look.click()
    stage.settle()
    yield "columns"
    for choice in section.matching.choices:
        choice.choose("note")
    section.bring_in.click()
    yield "two of one kind"


def _erase(stage: Stage, section: Any) -> Iterator[str]:
    with stage.vault.read() as session:
        (row,) = find_clients(session, "fadumo")
    section.picker.picked.emit(row)
    yield "asked"
    section._question.hide()
    section._certificate.show()
    yield "certificate"


def _appearance(_stage: Stage, section: Any) -> Iterator[str]:
    from signpost_desktop.ui.pages.settings.word_pack import WordPack

    (pack,) = section.findChildren(WordPack)
    pack._made(0)
    yield "word pack made"


def _work(panel: WorkPanel, step: Step) -> Iterator[str]:
    """As while a long work is under way, and as when it failed."""
    for part in (panel.words, panel.bar, panel.cancel):
        part.show()
    panel.words.setText(step.words)
    yield "under way"
    panel.look()
    panel._show_result(said(StorageFailed().message), "problem")
    yield "failed"
    panel.look()


_INSIDE: dict[str, Callable[[Stage, Any], Iterator[str]]] = {
    "people": _people, "team": _team, "directory": _directory, "teams": _teams, "erase": _erase,
    "appearance": _appearance,
}  # fmt: skip


def _to(stage: Stage, name: str, **arguments: object) -> None:
    stage.area.show_page(name, arguments)
    stage.settle()


@contextmanager
def _alone(stage: Stage) -> Iterator[None]:
    """As on a computer that belongs to no team."""
    syncing = stage.syncing
    syncing.joined = False
    syncing.moved.emit()
    stage.settle()
    yield
    syncing.joined = True
    syncing.moved.emit()
    stage.settle()


PAGES = (today, find, clients, follow_ups, exchange, settings)
