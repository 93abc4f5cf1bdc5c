"""Children whom several running cases have in one month, for those who check."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.months import Month
from fsclient.domain.staff import Action
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.spotchecks import words
from fsclient.ui.widgets.date_edit import MonthEdit
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.surfaces import PageHeader, Text
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.shared_children import Home, SharedRow, shared_children

# Each reading is logged, so months that are stepped or typed through count once.
QUIET_MS: Final = 300


@dataclass(frozen=True, slots=True)
class HomeLine:
    """A child in one of its cases, as the table shows it."""

    row: SharedRow
    home: Home

    @property
    def id(self) -> tuple[UUID, UUID]:
        """The child and the case."""
        return self.row.person.id, self.home.case_id


class SharedChildrenPage(Page):
    """A month's children, a line for each case that has one; Enter opens the case."""

    key = "shared_children"
    title = "Barn i flera ärenden"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self._reading: Task[tuple[SharedRow, ...]] | None = None
        self._shown: Month | None = None
        self.header = PageHeader(self.title, self)
        self.month = MonthEdit(today=lambda: desk.today)
        self.month.set_value(Month.of(desk.today))
        self.table = DataTable(
            self.title,
            (
                Column(
                    key="child",
                    title="Barn",
                    width=210,
                    render=Render.STRONG,
                    stretch=2,
                    value=lambda line: words.child(line.row.person),
                ),
                Column(
                    key="outcome",
                    title="Utfall",
                    width=130,
                    render=Render.PILL,
                    value=lambda line: words.shared(line.row),
                ),
                Column(
                    key="together",
                    title="Tillsammans",
                    width=110,
                    value=lambda line: f"{line.row.days} av {line.row.month.days}",
                ),
                Column(key="home.case_number", title="Ärende", width=110),
                Column(key="home.days", title="Dagar", width=72, render=Render.COUNT),
                Column(key="home.caseworker", title="Handläggare", width=170, stretch=1),
                Column(key="row.person.birth_date", title="Född", width=104, render=Render.DATE),
            ),
            self,
            empty="Inget barn finns i två löpande ärenden den här månaden.",
        )
        self._timer = later(self, QUIET_MS, self._read)
        self._lay_out()
        self.month.edited.connect(self._timer.start)
        self.table.opened.connect(self._open)

    def activate(self, context: object | None) -> None:
        """Read the list anew."""
        self._shown = None
        self._read()

    def reload(self, changes: ChangeSet) -> None:
        """A household, a decision or whose case it is has changed."""
        if self.isVisible() and changes.touches(
            "household", "case", "application", "decision", "handover"
        ):
            self._shown = None
            self._read()

    def focus_start(self) -> None:
        """The list."""
        self.table.view.setFocus()

    def _lay_out(self) -> None:
        self.body.addWidget(self.header)
        tools = QWidget(self)
        row = FlowLayout(tools, spacing=Space.L)
        self.month.setMinimumWidth(self.px(170))
        row.addWidget(Field("month", "Månad", self.month))
        self.body.addWidget(tools)
        about = "Dagar tillsammans kan inte vara fler än månadens. Läsningen står i loggen."
        self.body.addWidget(Text(about, "soft", parent=self))
        self.table.setMinimumHeight(self.px(240))
        self.body.addWidget(self.table, 1)

    def _read(self) -> None:
        self._timer.stop()
        month = None if self.month.problem() is not None else self.month.value()
        # Each reading is logged: what is shown already isn't asked for again.
        if month is None or month == self._shown:
            return
        self._shown = month
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.tasks.run_query(
            self, lambda: shared_children(self._desk, month), self._show
        )

    def _show(self, found: Sequence[SharedRow]) -> None:
        badge = words.shared_count(found)
        self.header.set_badges(badge)
        self.table.set_rows([HomeLine(row, home) for row in found for home in row.homes])
        if self.table.selected_row() is None:
            self.table.select_first()
        announce(self, badge.text)

    def _open(self, line: HomeLine) -> None:
        if self._desk.may(Action.READ_CASE):
            reason = words.shared_reason(formats.month(line.row.month))
            self.opened.emit("case", CaseContext(line.home.case_id, reason=reason))
