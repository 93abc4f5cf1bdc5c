"""Bevakningar: one's own list, what is to be done first at the top."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtWidgets import QWidget

from fsclient.domain.staff import Action
from fsclient.ui.look.tokens import Space
from fsclient.ui.reminders import words
from fsclient.ui.reminders.acts import ReminderActs
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.surfaces import PageHeader
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import ReminderRow
from fsclient.usecases.reminders import all_reminders, my_reminders
from fsclient.usecases.workflow import REMINDERS

_NOW, _ALL, _UNIT = "now", "all", "unit"
_EMPTY: Final = {
    _NOW: "Inget att påminnas om i dag. Alla visar det som väntar.",
    _ALL: "Du har inga bevakningar. Du skriver dem i ärendet, under Bevakningar.",
    _UNIT: "Ingen i enheten har någon bevakning.",
}
_CHOOSE: Final = "Markera först en bevakning i listan."


class RemindersPage(Page):
    """What one wants to hear of by today, or all that one has; Enter opens the case."""

    key = REMINDERS
    title = "Bevakningar"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self._reading: Task[tuple[ReminderRow, ...]] | None = None
        self._found: Sequence[ReminderRow] = ()
        self.acts = ReminderActs(self, desk)
        self.header = PageHeader(self.title, self)
        choices = [Choice(_NOW, "Nu"), Choice(_ALL, "Alla mina")]
        if desk.may(Action.SUPERVISE):
            choices.append(Choice(_UNIT, "Alla i enheten"))
        self.scope = SegmentedChoice(choices, numbered=False, clearable=False, compact=True)
        self.scope.setAccessibleName("Vilka bevakningar")
        self.scope.set_value(_NOW)
        self.done = SecondaryButton("Klar", shortcut="Ctrl+Return", shortcut_shown_only=True)
        self.later = SecondaryButton("Skjut upp …")
        self.drop = SecondaryButton("Släpp …")
        self.table = self._make_table()
        self._lay_out()
        self._connect()

    def activate(self, context: object | None) -> None:
        """Read the list again; what is selected stays."""
        self._read()

    def reload(self, changes: ChangeSet) -> None:
        """A reminder, or whose a case is, has changed."""
        concerns = changes.case_id is not None or changes.touches(
            "absence", "reminder", "handover", "case"
        )
        if self.isVisible() and concerns and not changes.draft:
            self._read()

    def focus_start(self) -> None:
        """The list."""
        self.table.view.setFocus()

    def commands(self) -> Sequence[Command]:
        """What can be done with the one that is selected."""
        return (
            Command(
                key="reminder_done",
                title="Bevakningen är klar",
                run=self._with_selected(self.acts.done),
                menu=Menu.EDIT,
                shortcut="Ctrl+Return",
            ),
            Command(
                key="reminder_later",
                title="Skjut upp bevakningen …",
                run=self._with_selected(lambda one: self.acts.offer_days(one, self.later)),
                menu=Menu.EDIT,
                shortcut="Ctrl+Shift+U",
            ),
            Command(
                key="reminder_drop",
                title="Släpp bevakningen …",
                run=self._with_selected(self.acts.ask_to_drop),
                menu=Menu.EDIT,
                shortcut="Ctrl+Delete",
            ),
        )

    def _with_selected(self, act: Callable[..., object]) -> Callable[[], None]:
        def run() -> None:
            row = self.table.selected_row()
            if isinstance(row, ReminderRow):
                act(row.reminder)
            else:
                self.noticed.emit(_CHOOSE, None)

        return run

    def _make_table(self) -> DataTable:
        today = self._desk.today
        return DataTable(
            self.title,
            (
                Column(
                    key="reminder.due_on",
                    title="Senast",
                    width=126,
                    render=Render.PILL,
                    shown=lambda row: words.due_badge(row.reminder, self._desk.today),
                ),
                Column(
                    key="what",
                    title="Vad",
                    width=300,
                    stretch=3,
                    render=Render.STRONG,
                    value=lambda row: words.what(row.reminder),
                ),
                Column(key="name", title="Namn", width=190, stretch=1),
                Column(key="number", title="Ärende", width=110, render=Render.SOFT),
                Column(
                    key="reminder.remind_on",
                    title="Visas",
                    width=90,
                    render=Render.SOFT,
                    shown=lambda row: words.heard_of(row.reminder, today),
                ),
                Column(
                    key="origin",
                    title="Från",
                    width=110,
                    render=Render.SOFT,
                    value=lambda row: words.origin(row.reminder),
                    optional=True,
                ),
                Column(key="owner", title="Hos", width=150, render=Render.SOFT, optional=True),
            ),
            self,
            empty=_EMPTY[_NOW],
        )

    def _lay_out(self) -> None:
        self.body.addWidget(self.header)
        tools = QWidget(self)
        row = FlowLayout(tools, spacing=Space.S)
        for widget in (self.scope, self.done, self.later, self.drop):
            row.addWidget(widget)
        self.body.addWidget(tools)
        self.table.setMinimumHeight(self.px(240))
        self.body.addWidget(self.table, 1)
        self.table.show_column("owner", shown=False)

    def _connect(self) -> None:
        self.scope.chosen.connect(self._choose_scope)
        self.table.opened.connect(self._open)
        for button, command in zip(
            (self.done, self.later, self.drop), self.commands(), strict=True
        ):
            button.clicked.connect(lambda _on=False, run=command.run: run())

    def _choose_scope(self, scope: object) -> None:
        self.table.show_column("owner", shown=scope == _UNIT)
        self._read()

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        unit = self.scope.value() == _UNIT
        read = all_reminders if unit else my_reminders
        self._reading = self.tasks.run_query(self, lambda: read(self._desk), self._show)

    def _show(self, found: Sequence[ReminderRow]) -> None:
        today = self._desk.today
        self._found = found
        scope = str(self.scope.value())
        shown = [row for row in found if scope != _NOW or row.reminder.remind_on <= today]
        self.header.set_badges(words.now_count(found, today), words.late_count(found, today))
        self.table.empty.set_sentence(_EMPTY[scope])
        self.table.set_rows(shown)
        if self.table.selected_row() is None:
            self.table.select_first()
        for button in (self.done, self.later, self.drop):
            button.setEnabled(bool(shown))
        if scope != _UNIT:
            self.counted.emit(self.key, sum(row.reminder.remind_on <= today for row in found))

    def _open(self, row: ReminderRow) -> None:
        self.opened.emit("case", CaseContext(case_id=row.reminder.case_id, step=REMINDERS))
