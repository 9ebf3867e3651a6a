"""This person: who, language, need, given, note, more help. It shows the record and changes it."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from signpost_desktop.casework.clients import TableClient
from signpost_desktop.store.tables import NOT_ASKED, PREFERS_NOT
from signpost_desktop.ui.language import counted
from signpost_desktop.ui.models.pick_list import FixedPick
from signpost_desktop.ui.page import Shared
from signpost_desktop.ui.pages.find.answered import AnsweredLines, sentence
from signpost_desktop.ui.pages.find.choices import language_rows, prefers_not
from signpost_desktop.ui.pages.find.given import NeedLines, ServiceLines
from signpost_desktop.ui.pages.find.more_answers import MoreAnswers
from signpost_desktop.ui.pages.find.more_help import MoreHelpFields
from signpost_desktop.ui.pages.find.note import NoteField
from signpost_desktop.ui.pages.find.who import WhoField
from signpost_desktop.ui.running_record import RunningRecord
from signpost_desktop.ui.widgets.form_rows import FormRows
from signpost_desktop.ui.widgets.scrolled import scrolled
from signpost_desktop.ui.widgets.sided import SidedColumn
from signpost_desktop.ui.widgets.texts import button, label

_REFITS = (QEvent.Type.LayoutRequest, QEvent.Type.Resize)


class PersonPanel(QFrame):
    """The right column. `record` is the one running record; `changed` says that it did."""

    changed = Signal()
    services_changed = Signal()
    sheet_asked = Signal()
    save_asked = Signal()
    settled = Signal()

    def __init__(self, shared: Shared, *, team_only: bool) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.record = RunningRecord()
        self._client: TableClient | None = None
        self._filling = False
        self.minutes = label("", "muted")
        self.who = WhoField(shared)
        self.language = FixedPick(
            self.tr("Language"), self.tr("Not asked"), lambda: (*language_rows(), prefers_not())
        )
        self.needs = NeedLines(shared.desk.concepts)
        self.services = ServiceLines()
        self.note = NoteField()
        self.more_help = MoreHelpFields(team_only=team_only)
        self.more = MoreAnswers()
        self.answered = AnsweredLines()
        self.sheet_button = button(self.tr("Give sheet"), self.sheet_asked.emit)
        self.sheet_button.setToolTip("Ctrl+P")
        self.save_button = button("", self.save_asked.emit, "main")
        self.save_button.setToolTip("Ctrl+Enter")
        self._build()
        self._connect()
        self.show_record(self.record, None)

    @property
    def client(self) -> TableClient | None:
        """Who the record is for, when it has a name."""
        return self._client

    def reads(self) -> tuple[str, ...]:
        """The languages that this person reads, as far as they are known, the likeliest first."""
        told = self.record.language
        heard = () if told in (NOT_ASKED, PREFERS_NOT) else (told,)
        return (*heard, *(self._client.languages if self._client else ()))

    def show_minutes(self, minutes: int) -> None:
        """How long the contact has taken, once it has."""
        words = counted("PersonPanel", "{0} min", "{0} min", minutes)
        self.minutes.setText(words if minutes else "")

    def show_record(self, record: RunningRecord, client: TableClient | None) -> None:
        """Show another record, or this one with another person."""
        self._filling = True
        self.record = record
        self.note.show_note(
            record.note, for_lead=record.note_for_safeguarding, sealed=record.note_is_sealed
        )
        self.more.show_record(record)
        self.answered.show_answers(record.screen_answers)
        self.more_help.show_more_help(record.more_help, no_name=client is None)
        self.language.set_chosen(None if record.language == NOT_ASKED else record.language)
        self.show_client(client)
        if record.new_client:
            self.who.show_form(record.new_client)
        self.show_given()
        self._filling = False

    def show_client(self, client: TableClient | None) -> None:
        """Show who it is. The button says for whom it saves (hazard 5)."""
        self._client = client
        self.record.client_ids = (client.id,) if client else ()
        self.who.show_client(client)
        self.more_help.name_is_known(client is not None)
        if client:
            self.save_button.setText(self.tr("Save for {0}").format(client.short_name))
        else:
            self.save_button.setText(self.tr("Save without a name"))

    def show_given(self) -> None:
        """Show the needs and services as they are now."""
        self.needs.show_needs(self.record.needs)
        self.services.show_services(self.record.services)
        self.sheet_button.setEnabled(bool(self.record.services))
        stops = [self.language.list, *self.needs.stops, *self.services.stops]
        for before, after in pairwise(stops):  # they are new: Tab would come by them last
            QWidget.setTabOrder(before, after)

    def stand_whole(self, whole: bool) -> None:
        """In one column the page scrolls, not this panel: it stands at its full height."""
        self._whole = whole
        self._body.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The body grew or shrank, or lines have another width."""
        if watched is self._body and event.type() in _REFITS:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        wanted = self._body.heightForWidth(self.area.viewport().width())
        self.area.setMinimumHeight(wanted if self._whole else 0)

    def _build(self) -> None:
        self._whole = False
        self._body = QWidget()
        body = SidedColumn(self._body, 0, 0, 6, 0)
        body.setSpacing(10)
        rows = FormRows()
        rows.add(self.tr("Who"), self.who, named=self.who.box.field)
        rows.add(self.tr("Language"), self.language, named=self.language.field)
        rows.add(self.tr("Need"), self.needs)
        rows.add(self.tr("Given"), self.services)
        for part in (self.answered, rows, self.note, self.more_help, self.more):
            body.addWidget(part)
        body.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("This person"), "heading"), 1)
        head.addWidget(self.minutes)
        foot = QHBoxLayout()
        foot.addWidget(self.sheet_button)
        foot.addWidget(self.save_button, 1)
        self.area: QScrollArea = scrolled(self._body)
        # It takes the height that is there: asking for more would make the whole page scroll.
        self.area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        column = SidedColumn(self, 14, 12, 8, 12)
        column.addLayout(head)
        column.addWidget(self.who.strip)
        column.addWidget(self.area, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.language.changed.connect(self._language_chosen)
        self.note.changed.connect(self._read)
        self.more_help.changed.connect(self._read)
        self.more.changed.connect(self._read)
        self.who.form_changed.connect(self._read)
        self.more_help.settled.connect(self.settled)
        self.answered.write_down.connect(self._write_down)
        self.answered.left_out.connect(self._answer_seen)
        self.needs.taken_out.connect(self._need_out)
        self.services.taken_out.connect(self._service_out)
        self.services.how_chosen.connect(self._how)

    def _read(self) -> None:
        """Take what is typed into the record."""
        if self._filling:
            return
        record = self.record
        record.note = self.note.text.toPlainText()
        record.note_for_safeguarding = self.note.for_lead.isChecked()
        record.more_help = self.more_help.more_help()
        record.new_client = self.who.form.typed()
        self.more.read_into(record)
        self.changed.emit()

    def _language_chosen(self) -> None:
        self.record.language = str(self.language.chosen or NOT_ASKED)
        self.changed.emit()
        if self.language.chosen is not None:
            self.settled.emit()

    def _write_down(self, question: str) -> None:
        """An answer goes where it belongs: to its field, else to the note."""
        answer = self.record.screen_answers[question]
        if question == "q_quote":
            self.more.answer("may_quote", answer)
        elif question == "q_more_help" and answer == "yes":
            self.more_help.begin()
        else:
            said = self.tr("Answered on their screen. {0}")
            self.note.add(said.format(sentence(question, answer)))
        self._answer_seen(question)

    def _answer_seen(self, question: str) -> None:
        self.record.screen_answers.pop(question, None)
        self.answered.show_answers(self.record.screen_answers)
        self._read()

    def _need_out(self, key: str) -> None:
        self.record.take_out_need(key)
        self._given_changed()

    def _service_out(self, service_id: str) -> None:
        self.record.take_out_service(service_id)
        self._given_changed()

    def _how(self, service_id: str, how: str) -> None:
        for given in self.record.services:
            if given.service_id == service_id:
                given.how = how
        self.changed.emit()

    def _given_changed(self) -> None:
        self.show_given()
        self.services_changed.emit()
        self.changed.emit()
