"""Mina ärenden: the first page, with what is next in each case and when."""

import dataclasses
from collections.abc import Callable, Sequence
from typing import Final
from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.staff import Action
from fsclient.ui.case.handover_dialog import ask_to_move
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Badge
from fsclient.ui.speech.norm_words import norm_notice
from fsclient.ui.widgets.buttons import KeyHint, PrimaryButton, SecondaryButton
from fsclient.ui.widgets.choice import Choice, SegmentedChoice
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.notices import Banner, Tone, announce
from fsclient.ui.widgets.surfaces import PageHeader
from fsclient.ui.widgets.table import Column, DataTable, Render, Sorting
from fsclient.ui.work.case_context import CaseContext
from fsclient.ui.work.intake_context import NewContact, intake_commands
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.ui.work.worklist_context import UnitCases
from fsclient.ui.worklist import words
from fsclient.ui.worklist.cards import PlansCard, VisitsCard
from fsclient.ui.worklist.filter_edit import FilterEdit
from fsclient.ui.worklist.filter_pill import FilterPill
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.handover import hand_over
from fsclient.usecases.ports import (
    ComingVisit,
    Due,
    Lacking,
    Worklist,
    WorklistQuery,
    WorklistRow,
)
from fsclient.usecases.workflow import REMINDERS
from fsclient.usecases.worklist import AheadOfMe, ahead_of_me, my_query, worklist

_AHEAD_AFTER_MS: Final = 60
_PAGE: Final = 500
_MINE, _UNIT = "mine", "unit"
_STEP_OF: Final = {"follow_up": "plan", "payment_release": "payment", "none": None}
_NONE_OF_MINE: Final = (
    "Du har inga löpande ärenden. De kommer hit när de öppnas eller tilldelas dig."
)
_EMPTY: Final = {
    Due.LATE: "Inget ärende är försenat.",
    Due.SOON: "Inget ärende förfaller inom tre dagar.",
}


class WorklistPage(Page):
    """Running cases, late ones first; Enter opens one at its next step."""

    key = "worklist"
    title = "Mina ärenden"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self._query = my_query(desk)
        self._reading: Task[Worklist] | None = None
        self._adding: Task[Worklist] | None = None
        self._shown = Worklist(rows=(), total=0, late=0, due_soon=0)
        self.pills = {
            Due.ANY: FilterPill(Badge(words.running(0))),
            Due.LATE: FilterPill(words.late(0)),
            Due.SOON: FilterPill(words.soon(0)),
        }
        self.district_pill = FilterPill(Badge(""))
        self.whose_pill = FilterPill(Badge(""))
        self.lacking_pill = FilterPill(Badge(""))
        self.stood_in_pill = FilterPill(words.stood_in(0))
        # Without a parent until they are laid out: Tab goes in the order they are put in.
        self.filter = FilterEdit("Filtrera: namn, nummer, handläggare")
        self.scope = SegmentedChoice(
            [Choice(_MINE, "Mina"), Choice(_UNIT, "Alla i enheten")],
            numbered=False,
            clearable=False,
            compact=True,
        )
        self.norm_notice = Banner(parent=self)
        self.move_button = SecondaryButton("Flytta …")
        self.move_button.setAccessibleName("Flytta markerade ärenden")
        self.table = self._make_table()
        self.table.every = self._every
        self.plans = PlansCard()
        self.visits = VisitsCard()
        # The list is read and painted first: it is what one comes for.
        self._ahead_due = later(self, _AHEAD_AFTER_MS, self._read_ahead)
        self._ahead_wanted = False
        self._lay_out()
        self._connect()
        self._start_scope()

    def activate(self, context: object | None) -> None:
        """Read the list again; what is selected and scrolled to stays.

        With UnitCases it becomes the unit's list, or that of a district.
        """
        if isinstance(context, UnitCases) and self._desk.may(Action.SUPERVISE):
            self._ahead_wanted = True
            self._show_unit(context)
        else:
            self._read()

    def reload(self, changes: ChangeSet) -> None:
        """A case or a booking is another; the next visit to the page reads it all the same."""
        if changes.draft or not self.isVisible():
            return
        if changes.case_id is not None or changes.touches(
            "absence", "case", "application", "staff"
        ):
            self._read()
        elif changes.touches("contact"):
            self._ahead_due.start()

    def focus_start(self) -> None:
        """The list, unless something here has the focus already."""
        if not any(each.hasFocus() for each in self.findChildren(QWidget)):
            self.table.view.setFocus()

    def commands(self) -> Sequence[Command]:
        """Filter, moving cases, new contact, new case."""
        return (
            *self._moving_commands(),
            Command(
                key="worklist_filter",
                title="Filtrera listan",
                run=self._focus_filter,
                menu=Menu.EDIT,
                shortcut="Ctrl+F",
            ),
            *intake_commands(self._desk, self.opened.emit),
        )

    def _moving_commands(self) -> tuple[Command, ...]:
        if not self._leads:
            return ()
        return (
            Command(
                key="worklist_hand_over",
                title="Flytta markerade ärenden …",
                run=self.hand_over,
                menu=Menu.EDIT,
                shortcut="Ctrl+Shift+F",
            ),
        )

    def hand_over(self) -> None:
        """Ask who is to have the selected cases."""
        rows = [row for row in self.table.selected_rows() if isinstance(row, WorklistRow)]
        if not rows:
            self.noticed.emit("Markera först de ärenden som ska flyttas.", None)
            return
        count = len(rows)
        title = f"Flytta ärende {rows[0].number}" if count == 1 else f"Flytta {count} ärenden"
        cases = tuple(row.case_id for row in rows)
        ask_to_move(
            self,
            self._desk,
            title=title,
            about="+".join(sorted(row.number for row in rows)),
            note=words.moved_from([row.caseworker for row in rows]),
            move=lambda form: hand_over(self._desk, cases, form),
        )

    def _make_table(self) -> DataTable:
        today = self._desk.today
        forms = {form.key: form.title for form in self._desk.office.forms.steps}
        return DataTable(
            self.title,
            (
                Column(
                    key="due_on",
                    title="Förfaller",
                    width=126,
                    render=Render.PILL,
                    shown=lambda row: words.due_badge(row, self._query.today),
                ),
                Column(key="name", title="Namn", width=190, render=Render.STRONG, stretch=1),
                Column(
                    key="identity_number",
                    title="Personnummer",
                    width=132,
                    render=Render.SOFT,
                    value=words.identity,
                ),
                Column(
                    key="step",
                    title="Nästa steg",
                    width=230,
                    value=lambda row: words.next_words(row, forms),
                    stretch=2,
                ),
                Column(
                    key="kind",
                    title="Gäller",
                    width=150,
                    render=Render.SOFT,
                    value=lambda row: words.concerns(row, today),
                ),
                Column(key="amount", title="Belopp", width=84, render=Render.MONEY),
                Column(key="number", title="Ärende", width=110, render=Render.SOFT, optional=True),
                Column(
                    key="caseworker",
                    title="Handläggare",
                    width=150,
                    render=Render.SOFT,
                    optional=True,
                ),
                Column(
                    key="absent",
                    title="Vikarie för",
                    width=140,
                    optional=True,
                ),
                Column(
                    key="district",
                    title="Stadsdel",
                    width=130,
                    render=Render.SOFT,
                    value=lambda row: self._desk.office.unit.district_name(row.district),
                    optional=True,
                ),
            ),
            empty=_NONE_OF_MINE,
            sorting=Sorting.ASKED,
            identity=lambda row: row.case_id,
        )

    def _lay_out(self) -> None:
        self.header = header = PageHeader(self.title, self)
        for pill in self.pills.values():
            header.add_pill(pill)
        for pill in (
            self.stood_in_pill,
            self.district_pill,
            self.whose_pill,
            self.lacking_pill,
        ):
            header.add_pill(pill)
            pill.hide()
        self.new_contact = PrimaryButton("Nytt samtal", shortcut="Ctrl+N", shortcut_shown_only=True)
        self.new_contact.setVisible(self._desk.may(Action.LOG_CONTACT))
        header.add_action(self.new_contact)
        self.body.addWidget(header)
        self.body.addWidget(self.norm_notice)
        tools = QWidget(self)
        row = FlowLayout(tools, spacing=Space.S)
        self.filter.setFixedWidth(self.px(280))
        row.addWidget(self.filter)
        row.addWidget(KeyHint("Ctrl+F", tools))
        row.addWidget(self.scope)
        row.addWidget(self.move_button)
        self.body.addWidget(tools)
        self.table.setMinimumHeight(self.px(200))
        self.body.addWidget(self.table, 1)
        cards = QHBoxLayout()
        cards.setSpacing(Space.M)
        cards.addWidget(self.plans, 1)
        cards.addWidget(self.visits, 1)
        self.body.addLayout(cards)
        self.table.sort_by(self._query.sort)

    def _connect(self) -> None:
        for due, pill in self.pills.items():
            pill.clicked.connect(lambda _on=False, due=due: self._choose_due(due))
        self.district_pill.clicked.connect(
            lambda _on=False: self._choose_district(None, self._query.staff_id)
        )
        self.whose_pill.clicked.connect(lambda _on=False: self._choose_whose(None))
        self.lacking_pill.clicked.connect(lambda _on=False: self._choose_lacking(None))
        self.stood_in_pill.clicked.connect(self._choose_stood_in)
        self.plans.lacking_wanted.connect(self._choose_own_planless)
        self.filter.narrowed.connect(self._narrow)
        self.filter.done.connect(self._go_to_list)
        self.scope.chosen.connect(self._choose_scope)
        self.move_button.clicked.connect(lambda _on=False: self.hand_over())
        self.new_contact.clicked.connect(lambda: self.opened.emit("intake", NewContact()))
        self.table.opened.connect(self._open)
        self.table.sort_wanted.connect(lambda: self._ask(self._query))
        self.table.more_wanted.connect(self._read_more)
        self.visits.visit_wanted.connect(self._open_visit)

    @property
    def _leads(self) -> bool:
        return self._desk.may(Action.SUPERVISE)

    def _start_scope(self) -> None:
        leads = self._leads
        self.move_button.setVisible(leads)
        self.move_button.setToolTip("Markera flera rader med Skift eller Ctrl")
        if leads:
            self.table.allow_many()
        # Who leads without cases of his own begins with everyone's.
        unit_first = leads and not self._desk.may(Action.OPEN_CASE)
        self.scope.setVisible(leads)
        self.scope.setAccessibleName("Vilkas ärenden")
        self.scope.set_value(_UNIT if unit_first else _MINE)
        self.pills[Due.ANY].setChecked(True)
        self._tell_whose(mine=not unit_first)
        if unit_first:
            self._query = dataclasses.replace(self._query, staff_id=None)

    def _choose_due(self, due: Due) -> None:
        wanted = Due.ANY if due is self._query.due else due
        for each, pill in self.pills.items():
            pill.setChecked(each is wanted)
        self._ask(dataclasses.replace(self._query, due=wanted))

    def _choose_scope(self, scope: object) -> None:
        mine = scope == _MINE
        self._tell_whose(mine)
        self._choose_whose(None, self._desk.me.id if mine else None)

    def _show_unit(self, wanted: UnitCases) -> None:
        self.scope.set_value(_UNIT)
        self._tell_whose(mine=False)
        self._mark_lacking(wanted.lacking)
        self._mark_whose(None if wanted.whose is None else wanted.whose[1])
        # What a colleague stands in for is not his to be counted or moved.
        own = None if wanted.whose is None else False
        self._query = dataclasses.replace(self._query, lacking=wanted.lacking, stood_in=own)
        self._choose_district(wanted.district, None if wanted.whose is None else wanted.whose[0])

    def _choose_district(self, district: str | None, staff_id: UUID | None) -> None:
        self.district_pill.setVisible(district is not None)
        self.district_pill.setChecked(district is not None)
        if district is not None:
            name = self._desk.office.unit.district_name(district)
            self.district_pill.set_badge(Badge(f"bara {name}"))
            self.district_pill.setAccessibleDescription("Visa alla stadsdelar")
        self._ask(dataclasses.replace(self._query, district=district, staff_id=staff_id))

    def _choose_whose(self, name: str | None, staff_id: UUID | None = None) -> None:
        self._mark_whose(name)
        self._ask(dataclasses.replace(self._query, staff_id=staff_id, stood_in=None))

    def _mark_whose(self, name: str | None) -> None:
        self.whose_pill.setVisible(name is not None)
        self.whose_pill.setChecked(name is not None)
        if name is not None:
            self.whose_pill.set_badge(Badge(f"bara {name}"))
            self.whose_pill.setAccessibleDescription("Visa allas")

    def _choose_lacking(self, lacking: Lacking | None) -> None:
        self._mark_lacking(lacking)
        own = None if lacking is None else self._query.stood_in
        self._ask(dataclasses.replace(self._query, lacking=lacking, stood_in=own))
        self.table.view.setFocus()

    def _choose_own_planless(self) -> None:
        """As the card counts them: one's own."""
        self._query = dataclasses.replace(self._query, stood_in=False)
        self._choose_lacking(Lacking.PLAN)

    def _mark_lacking(self, lacking: Lacking | None) -> None:
        self.lacking_pill.setVisible(lacking is not None)
        self.lacking_pill.setChecked(lacking is not None)
        if lacking is not None:
            self.lacking_pill.set_badge(Badge(words.LACKING[lacking]))
            self.lacking_pill.setAccessibleDescription("Visa också de andra")

    def _choose_stood_in(self, only: bool) -> None:
        self._ask(dataclasses.replace(self._query, stood_in=only or None))

    def _tell_whose(self, mine: bool) -> None:
        self.header.set_title(self.title if mine else "Enhetens ärenden")
        # They tell of one's own cases, and would be read as the unit's beside its list.
        self.plans.setVisible(mine)
        self.visits.setVisible(mine)
        self.table.show_column("caseworker", shown=not mine)

    def _narrow(self, text: str) -> None:
        if text != self._query.text:
            self._ask(dataclasses.replace(self._query, text=text))

    def _ask(self, query: WorklistQuery) -> None:
        self._query = query
        self._start_reading(self._sorted(), self.table.view.scrollToTop)

    def _every(self) -> Callable[[], Sequence[WorklistRow]]:
        query = dataclasses.replace(self._sorted(), limit=None)
        return lambda: worklist(self._desk, query).rows

    def _sorted(self) -> WorklistQuery:
        key, ascending = self.table.order
        return dataclasses.replace(self._query, sort=key, descending=not ascending)

    def _tell_of_norm(self) -> None:
        told = norm_notice(self._desk)
        if not told:
            self.norm_notice.clear()
        elif told != self.norm_notice.text:
            self.norm_notice.show_message(told, Tone.WARN)

    def _read(self) -> None:
        self._tell_of_norm()
        self._query = dataclasses.replace(self._query, today=self._desk.today)
        self._ahead_wanted = True
        # As many as are loaded, so that a list that is scrolled far down stays there.
        loaded = max(_PAGE, len(self.table.rows()))
        self._start_reading(dataclasses.replace(self._sorted(), limit=loaded), lambda: None)

    def _start_reading(self, query: WorklistQuery, then: Callable[[], object]) -> None:
        for task in (self._reading, self._adding):
            if task is not None:
                task.cancel()

        def show(found: Worklist) -> None:
            self._show(query, found)
            then()
            if self._ahead_wanted:
                self._ahead_wanted = False
                self._ahead_due.start()

        self._reading = self.tasks.run_query(self, lambda: worklist(self._desk, query), show)

    def _read_more(self, offset: int) -> None:
        query = dataclasses.replace(self._sorted(), offset=offset)
        self._adding = self.tasks.run_query(
            self,
            lambda: worklist(self._desk, query),
            lambda found: self.table.append_rows(found.rows),
        )

    def _read_ahead(self) -> None:
        # Someone who has gone on to a case is not kept waiting for this.
        if self.isVisible():
            self.tasks.run_query(self, lambda: ahead_of_me(self._desk), self._show_ahead)

    def _show(self, query: WorklistQuery, found: Worklist) -> None:
        self._shown = found
        self.pills[Due.ANY].set_badge(Badge(words.running(found.total)))
        self.pills[Due.LATE].set_badge(words.late(found.late))
        self.pills[Due.SOON].set_badge(words.soon(found.due_soon))
        self.stood_in_pill.setVisible(found.stood_in > 0)
        self.stood_in_pill.setChecked(query.stood_in is True)
        self.stood_in_pill.set_badge(words.stood_in(found.stood_in))
        self.table.show_column("absent", shown=found.stood_in > 0)
        counts = {Due.ANY: found.total, Due.LATE: found.late, Due.SOON: found.due_soon}
        self.table.empty.set_sentence(self._empty_sentence(query))
        self.table.set_rows(found.rows, counts[query.due])
        if self.table.selected_row() is None:
            self.table.select_first()
        if query.text:
            announce(self, f"{counts[query.due]} ärenden")
        narrowed = query.text or query.district or query.lacking or query.stood_in is not None
        if query.staff_id == self._desk.me.id and not narrowed:
            self.counted.emit(self.key, found.late)

    def _empty_sentence(self, query: WorklistQuery) -> str:
        if query.text:
            return "Inget ärende passar filtret. Esc i filtret visar alla igen."
        if query.due is not Due.ANY:
            return _EMPTY[query.due]
        if query.lacking is not None:
            return words.NONE_LACKING[query.lacking]
        if query.district is not None:
            return "Stadsdelen har inga löpande ärenden."
        if query.staff_id == self._desk.me.id:
            return _NONE_OF_MINE
        return "Här finns inga löpande ärenden."

    def _show_ahead(self, ahead: AheadOfMe) -> None:
        today = self._desk.today
        self.plans.show_plans(ahead, today)
        self.visits.show_visits(ahead.ahead.visits, today)

    def _open(self, row: WorklistRow) -> None:
        step = _STEP_OF.get(row.step, row.step) if row.reminder is None else REMINDERS
        self.opened.emit("case", CaseContext(case_id=row.case_id, step=step))

    def _open_visit(self, visit: ComingVisit) -> None:
        if visit.case_id is not None:
            self.opened.emit("case", CaseContext(case_id=visit.case_id))
        else:
            self.opened.emit("intake", None)

    def _focus_filter(self) -> None:
        self.filter.setFocus()
        self.filter.selectAll()

    def _go_to_list(self) -> None:
        self.table.view.setFocus()
        if self.table.selected_row() is None:
            self.table.select_first()
