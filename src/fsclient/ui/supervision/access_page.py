"""Loggkontroll: who looked at whose case, when and why."""

from collections.abc import Callable
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.staff import Action, Colleague
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.case_words import swedish
from fsclient.ui.supervision import words
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.surfaces import PageHeader, Text
from fsclient.ui.widgets.table import Column, DataTable, Render, Sorting
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import AccessLog, AccessRow, Looked
from fsclient.usecases.supervision import (
    LogQuestion,
    WholeLog,
    access_log,
    logged_people,
    whole_log,
)

_EVERYONE: Final = "everyone"
_PAGE: Final = 500
# Each reading is logged, so a choice that is stepped through counts once.
QUIET_MS: Final = 300


class AccessPage(Page):
    """The access log, newest first, narrowed by person, day and what was done."""

    key = "audit"
    title = "Loggkontroll"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self._question = LogQuestion()
        self._reading: Task[AccessLog] | None = None
        self._adding: Task[AccessLog] | None = None
        self._header = PageHeader(self.title, self)
        self.person = ComboBox(
            [Choice(_EVERYONE, "Alla i personalen")], placeholder="Alla i personalen"
        )
        self.day = DateEdit(today=lambda: desk.today, latest_today=True)
        self.looked = SegmentedChoice(
            [
                Choice(Looked.ANY, "Allt"),
                Choice(Looked.OPENED, "Öppnade ärenden"),
                Choice(Looked.WITH_REASON, "Annans ärende med skäl"),
            ],
            numbered=False,
            clearable=False,
        )
        self.clear = QuietButton("Visa allt igen", self)
        self.table = self._make_table()
        self.table.every = self._every
        self.table.allow_many()
        self._timer = later(self, QUIET_MS, self._ask)
        self._lay_out()
        self._connect()

    def activate(self, context: object | None) -> None:
        """Read the log anew."""
        self.tasks.run_query(self, lambda: logged_people(self._desk), self._show_people)
        self._read(self._question)

    def focus_start(self) -> None:
        """The log."""
        self.table.view.setFocus()

    def _every(self) -> Callable[[], WholeLog]:
        question = self._question
        return lambda: whole_log(self._desk, question, self.tasks.ask)

    def _make_table(self) -> DataTable:
        columns = (
            Column(
                key="at",
                title="Tid",
                width=164,
                value=lambda row: swedish(row.entry.at),
                shown=words.at,
            ),
            Column(key="staff", title="Vem", width=160, render=Render.STRONG),
            Column(key="did", title="Vad", width=184, value=words.did),
            Column(key="client", title="Vems ärende", width=300, value=words.client, stretch=1),
            Column(key="case_number", title="Ärende", width=100, render=Render.SOFT),
            Column(key="why", title="Skäl", width=220, value=words.why, stretch=2),
        )
        return DataTable(
            self.title,
            columns,
            self,
            empty="Inga rader passar frågan.",
            sorting=Sorting.NONE,
            identity=lambda row: row.entry.id,
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self._header)
        tools = QWidget(self)
        row = FlowLayout(tools, spacing=Space.L)
        self.person.setMinimumWidth(self.px(210))
        self.day.setFixedWidth(self.px(150))
        for field in (
            Field("person", "Vem", self.person),
            Field("day", "Dag", self.day),
            Field("looked", "Vad", self.looked),
        ):
            row.addWidget(field)
        row.addWidget(self.clear)
        self.body.addWidget(tools)
        self.body.addWidget(
            Text("Att du läser och exporterar loggen står också i den.", "soft", parent=self)
        )
        self.table.setMinimumHeight(self.px(240))
        self.body.addWidget(self.table, 1)
        self.looked.set_value(Looked.ANY)
        self.person.set_value(_EVERYONE)
        self.clear.hide()

    def _connect(self) -> None:
        self.person.edited.connect(self._timer.start)
        self.looked.chosen.connect(lambda _looked: self._timer.start())
        self.day.left.connect(self._ask)
        self.clear.clicked.connect(self._clear)
        self.table.more_wanted.connect(self._read_more)
        self.table.opened.connect(self._open)

    def _asked(self) -> LogQuestion:
        person = self.person.value()
        looked = self.looked.value()
        return LogQuestion(
            staff_id=person if isinstance(person, UUID) else None,
            looked=looked if isinstance(looked, Looked) else Looked.ANY,
            day=self.day.value(),
        )

    def _ask(self) -> None:
        self._timer.stop()
        if self.day.problem() is not None:
            return
        asked = self._asked()
        self.clear.setVisible(asked != LogQuestion())
        if asked != self._question:
            self._read(asked)

    def _clear(self) -> None:
        self.day.set_value(None)
        self.looked.set_value(Looked.ANY)
        self.person.set_value(_EVERYONE)
        self.table.view.setFocus()
        self._ask()

    def _read(self, question: LogQuestion) -> None:
        self._question = question
        for task in (self._reading, self._adding):
            if task is not None:
                task.cancel()
        self._reading = self.tasks.run_query(
            self, lambda: access_log(self._desk, question, limit=_PAGE), self._show
        )

    def _read_more(self, _offset: int) -> None:
        question, last = self._question, self.table.rows()[-1]
        assert isinstance(last, AccessRow)
        self._adding = self.tasks.run_query(
            self,
            lambda: access_log(self._desk, question, limit=_PAGE, after=last.entry),
            lambda found: self.table.append_rows(found.rows),
        )

    def _show(self, found: AccessLog) -> None:
        self._header.set_badges(words.lines(found.total))
        self.table.set_rows(found.rows, found.total)
        self.table.view.scrollToTop()
        if self.table.selected_row() is None:
            self.table.select_first()
        announce(self, words.lines(found.total).text)

    def _show_people(self, people: tuple[Colleague, ...]) -> None:
        chosen = self.person.value()
        self.person.blockSignals(True)
        self.person.set_choices(
            [
                Choice(_EVERYONE, "Alla i personalen"),
                *(Choice(one.id, one.name) for one in people),
            ]
        )
        self.person.set_value(chosen)
        self.person.blockSignals(False)

    def _open(self, row: AccessRow) -> None:
        if row.entry.case_id is not None and self._desk.may(Action.READ_CASE):
            self.opened.emit("case", CaseContext(case_id=row.entry.case_id))
