"""Fördelning: who has how many cases and what lacks in them, who is away and who stands in."""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QWidget

from fsclient.domain.absences import Absence
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge
from fsclient.ui.speech.roles import ROLE_NAMES
from fsclient.ui.staffing import words
from fsclient.ui.staffing.absence_form import AbsenceFormCard
from fsclient.ui.steps.asking import AskingDialog
from fsclient.ui.widgets.buttons import PrimaryButton, SecondaryButton
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.surfaces import PageHeader, SectionHeading
from fsclient.ui.widgets.table import Column, DataTable, Render
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.ui.work.worklist_context import UnitCases
from fsclient.usecases.absences import add_absence, form_of, take_back_absence
from fsclient.usecases.caseload import Caseload, caseload, has_as_caseworker
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import Receivers, receivers
from fsclient.usecases.ports import AbsenceRow, CaseloadRow, Lacking

_UNIT: Final = "Hela enheten"
_CHOOSE: Final = "Välj någon i listan först."
_CHOOSE_ABSENCE: Final = "Välj först en frånvaro i listan."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Total:
    """The sum of the others, as a row below them."""

    name: str
    cases: int
    families: int
    late: int
    planless: int
    unassessed: int
    is_total: bool = True


class StaffingPage(Page):
    """The caseload of each, and absences; Enter on someone lists his cases."""

    key = "staffing"
    title = "Fördelning"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self._reading: Task[Caseload] | None = None
        self.header = PageHeader(self.title, self)
        self.new_absence = PrimaryButton(
            "Ny frånvaro …", shortcut="Ctrl+N", shortcut_shown_only=True
        )
        self.show_cases = SecondaryButton("Visa ärendena")
        self.show_planless = SecondaryButton("Utan plan")
        self.show_unassessed = SecondaryButton("Utan IB")
        self.people = self._make_people()
        self.change = SecondaryButton("Ändra …")
        self.take_back = SecondaryButton("Ta bort")
        self.absences = self._make_absences()
        self._lay_out()
        self._connect()

    def activate(self, context: object | None) -> None:
        """Count anew; what is selected stays."""
        self._read()

    def reload(self, changes: ChangeSet) -> None:
        """A case, an account or an absence is another."""
        concerns = changes.case_id is not None or changes.touches("absence", "case", "staff")
        if self.isVisible() and concerns and not changes.draft:
            self._read()

    def focus_start(self) -> None:
        """The people."""
        self.people.view.setFocus()

    def commands(self) -> Sequence[Command]:
        """To someone's cases; and what is done with absences."""
        return (
            Command(
                key="new_absence",
                title="Ny frånvaro …",
                run=self.ask_new,
                menu=Menu.EDIT,
                shortcut="Ctrl+N",
            ),
            Command(
                key="change_absence",
                title="Ändra frånvaron …",
                run=self._with_absence(self.ask_change),
                menu=Menu.EDIT,
            ),
            Command(
                key="end_absence",
                title="Ta bort frånvaron",
                run=self._with_absence(self._take_back),
                menu=Menu.EDIT,
                shortcut="Ctrl+Delete",
            ),
            Command(
                key="someones_cases",
                title="Visa ärendena hos den som är vald",
                run=self._open_selected,
                menu=Menu.GO,
            ),
        )

    def ask_new(self) -> None:
        """Ask who is away, beginning with whoever is selected."""
        row = self.people.selected_row()
        self._ask(None, row.id if isinstance(row, CaseloadRow) else None)

    def ask_change(self, absence: Absence) -> None:
        """Ask for other days, or another substitute."""
        self._ask(absence, None)

    def _ask(self, absence: Absence | None, who: UUID | None) -> None:
        self.tasks.run_query(
            self,
            lambda: receivers(self._desk),
            lambda found: self._open_dialog(found, absence, who),
        )

    def _open_dialog(self, found: Receivers, absence: Absence | None, who: UUID | None) -> None:
        given = None if absence is None else form_of(absence)
        card = AbsenceFormCard(self._desk, found, given, who)
        dialog = AskingDialog(
            self._desk,
            self.tasks,
            card,
            f"absence:{who or 'new'}" if absence is None else f"absence:{absence.id}",
            lambda: add_absence(self._desk, card.form(), absence),
            self,
        )
        told = "Frånvaron är inlagd." if absence is None else "Frånvaron är ändrad."
        dialog.done_with.connect(lambda: self.noticed.emit(told, None))
        dialog.open()

    def _take_back(self, absence: Absence) -> None:
        self.tasks.run_command(
            self,
            lambda: take_back_absence(self._desk, absence),
            lambda _changes: self.noticed.emit(
                "Frånvaron är borttagen.", lambda: self._put_back(absence)
            ),
        )

    def _put_back(self, absence: Absence) -> None:
        """As it was, however long ago it began."""
        before = dataclasses.replace(absence, ended_at=self._desk.now)
        form = form_of(absence)
        self.tasks.run_command(self, lambda: add_absence(self._desk, form, before))

    def _with_absence(self, act: Callable[[Absence], object]) -> Callable[[], None]:
        def run() -> None:
            row = self.absences.selected_row()
            if isinstance(row, AbsenceRow):
                act(row.absence)
            else:
                self.noticed.emit(_CHOOSE_ABSENCE, None)

        return run

    def _make_people(self) -> DataTable:
        count, soft = Render.COUNT, Render.SOFT
        columns = (
            Column(key="name", title="Namn", width=180, render=Render.STRONG, stretch=2),
            Column(key="role", title="Roll", width=150, render=soft, value=_role, stretch=1),
            Column(key="cases", title="Löpande", width=76, render=count, value=_had("cases")),
            Column(
                key="families", title="Med barn", width=80, render=count, value=_had("families")
            ),
            Column(key="late", title="Försenade", width=86, render=count, value=_had("late")),
            Column(
                key="planless", title="Utan plan", width=80, render=count, value=_had("planless")
            ),
            Column(
                key="unassessed", title="Utan IB", width=72, render=count, value=_had("unassessed")
            ),
            Column(
                key="paid", title="Som bidragshandläggare", width=170, render=count, value=_paid
            ),
            Column(
                key="away",
                title="Borta",
                width=140,
                render=Render.PILL,
                value=lambda row: _away(row, self._desk),
            ),
            Column(key="substitute", title="Vikarie", width=150, render=soft, value=_substitute),
        )
        return DataTable(
            self.title, columns, self, identity=lambda row: getattr(row, "id", None), fits_rows=True
        )

    def _make_absences(self) -> DataTable:
        columns = (
            Column(key="name", title="Borta", width=180, render=Render.STRONG, stretch=1),
            Column(key="absence.from_on", title="Från", width=110),
            Column(key="absence.to_on", title="Till", width=110, value=words.last_day),
            Column(key="substitute", title="Vikarie", width=180, stretch=1),
            Column(
                key="when",
                title="När",
                width=110,
                render=Render.PILL,
                value=lambda row: words.when(row, self._desk.today),
            ),
        )
        return DataTable(
            "Frånvaro",
            columns,
            self,
            empty="Ingen är borta, i dag eller senare.",
            empty_action="Ny frånvaro …",
            on_empty_action=self.ask_new,
            identity=lambda row: row.absence.id,
            fits_rows=True,
        )

    def _lay_out(self) -> None:
        self.header.add_action(self.new_absence)
        self.body.addWidget(self.header)
        self.body.addWidget(
            _side_by_side(self, self.show_cases, self.show_planless, self.show_unassessed)
        )
        self.body.addWidget(self.people)
        self.body.addWidget(SectionHeading("Frånvaro", self))
        self.body.addWidget(_side_by_side(self, self.change, self.take_back))
        self.body.addWidget(self.absences)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self.new_absence.clicked.connect(lambda _on=False: self.ask_new())
        for button, lacking in (
            (self.show_cases, None),
            (self.show_planless, Lacking.PLAN),
            (self.show_unassessed, Lacking.IB),
        ):
            button.clicked.connect(lambda _on=False, lacking=lacking: self._open_selected(lacking))
        self.people.opened.connect(self._open)
        self.absences.opened.connect(lambda row: self.ask_change(row.absence))
        for pressed, act in ((self.change, self.ask_change), (self.take_back, self._take_back)):
            run = self._with_absence(act)
            pressed.clicked.connect(lambda _on=False, run=run: run())

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.tasks.run_query(self, lambda: caseload(self._desk), self._show)

    def _show(self, found: Caseload) -> None:
        self.header.set_badges(
            Badge(formats.running_cases(found.cases)),
            words.per_caseworker(found),
            words.away_count(found),
        )
        counted = ("cases", "families", "late", "planless", "unassessed")
        total = _Total(
            name=_UNIT,
            **{name: sum(getattr(row, name) for row in found.rows) for name in counted},
        )
        self.people.set_rows([*found.rows, total])
        if self.people.selected_row() is None:
            self.people.select_first()
        self.absences.set_rows(found.absences)
        if self.absences.selected_row() is None:
            self.absences.select_first()
        for button in (self.change, self.take_back):
            button.setVisible(bool(found.absences))

    def _open_selected(self, lacking: Lacking | None = None) -> None:
        row = self.people.selected_row()
        if isinstance(row, CaseloadRow | _Total):
            self._open(row, lacking)
        else:
            self.noticed.emit(_CHOOSE, None)

    def _open(self, row: CaseloadRow | _Total, lacking: Lacking | None = None) -> None:
        whose = None if isinstance(row, _Total) else (row.id, row.name)
        self.opened.emit("worklist", UnitCases(whose=whose, lacking=lacking))


def _side_by_side(parent: QWidget, *buttons: QWidget) -> QWidget:
    tools = QWidget(parent)
    row = FlowLayout(tools, spacing=Space.S)
    for button in buttons:
        row.addWidget(button)
    return tools


def _role(row: CaseloadRow | _Total) -> str | None:
    return None if isinstance(row, _Total) else ROLE_NAMES[row.role]


def _had(name: str) -> Callable[[CaseloadRow | _Total], int | None]:
    """What someone has as caseworker: nothing, and not none, for who never has cases so."""

    def counted(row: CaseloadRow | _Total) -> int | None:
        applies = isinstance(row, _Total) or has_as_caseworker(row)
        return getattr(row, name) if applies else None

    return counted


def _paid(row: CaseloadRow | _Total) -> int | None:
    return None if isinstance(row, _Total) else row.paid or None


def _away(row: CaseloadRow | _Total, desk: Desk) -> object:
    return None if isinstance(row, _Total) else words.away(row, desk.today)


def _substitute(row: CaseloadRow | _Total) -> str | None:
    return None if isinstance(row, _Total) else row.substitute or None
