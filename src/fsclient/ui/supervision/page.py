"""Uppföljning: plans, late cases and decided money by district."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from PySide6.QtWidgets import QWidget

from fsclient.domain.intake import VisitEnd
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge
from fsclient.ui.supervision import words
from fsclient.ui.supervision.bar_chart import Bar, BarChart
from fsclient.ui.supervision.figures import FigureCard
from fsclient.ui.supervision.standstill_card import StandstillCard
from fsclient.ui.widgets.beside import Beside
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.commands import Command, Menu
from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.surfaces import Card, PageHeader, SectionHeading, Text, row_in
from fsclient.ui.widgets.table import Align, Column, DataTable, Render, Sorting
from fsclient.ui.work.page import Page
from fsclient.ui.work.tasks import Task, Tasks
from fsclient.ui.work.worklist_context import UnitCases
from fsclient.usecases.changes import ChangeSet
from fsclient.usecases.desk import Desk
from fsclient.usecases.ports import PlanShare
from fsclient.usecases.standstill import standstills
from fsclient.usecases.supervision import MoneySum, Overview, overview
from fsclient.usecases.visits import BookedMonth

_OTHER: Final = ""
_WHOLE_UNIT: Final = "Hela enheten"


@dataclass(frozen=True, slots=True, kw_only=True)
class DistrictRow:
    """A district's cases, or the unit's; ``key`` None for the unit."""

    key: str | None
    name: str
    plans: PlanShare
    goal: Decimal

    @property
    def is_total(self) -> bool:
        """Whether it is the sum of the others."""
        return self.key is None


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthRow:
    """A month's decisions, or all months'; ``households`` None where they can't be added."""

    name: str
    granted: Mapping[str, Decimal]
    sum: MoneySum
    is_total: bool = False

    @property
    def households(self) -> int | None:
        """How many households a month's decisions concern."""
        return None if self.is_total else self.sum.households


LOOK_AFTER_MS: Final = 600_000
"""How long after something was heard of it is looked where work stands still: the whole ledger is
gone through, a second or more in a unit of some hundred cases.
"""


class SupervisionPage(Page):
    """The unit today and its last twelve months; Enter on a district lists its cases."""

    key = "supervision"
    title = "Uppföljning"

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self._reading: Task[Overview] | None = None
        self._looking = later(self, LOOK_AFTER_MS, self._look_again)
        self._header = PageHeader(self.title, self)
        self.still = StandstillCard(self)
        self.show_cases = SecondaryButton("Visa ärendena", self)
        self.plans = FigureCard("Aktuella förändringsplaner", self)
        self.refusals = FigureCard("Avslag, tolv månader", self)
        self.districts = self._make_districts()
        self.chart = BarChart("Diagram över beviljat bistånd per månad och stadsdel", self)
        self.about_money = Text("", "help", parent=self)
        self.money = self._make_money()
        self.booked = self._make_booked()
        self._lay_out()
        self.still.opened.connect(self.opened)
        self.districts.opened.connect(self._open)
        self.districts.selected.connect(self._select)
        self.show_cases.clicked.connect(self._open_selected)

    def activate(self, context: object | None) -> None:
        """Count anew, and look where work stands still."""
        self._read()
        self._look()

    def reload(self, changes: ChangeSet) -> None:
        """A case, a plan or a decision is another; where work stands still may be, too."""
        if changes.draft or not self.isVisible():
            return
        if changes.touches("case", "application", "plan", "decision"):
            self._read()
        # Not begun anew by each: it is looked at row by row.
        if changes.touches("payment", "decision", "account") and not self._looking.isActive():
            self._looking.start()

    def _look_again(self) -> None:
        # Else it is looked when it is gone to.
        if self.isVisible() and not self.window().isMinimized():
            self._look()

    def _look(self) -> None:
        self._looking.stop()
        self.tasks.run_query(self, lambda: standstills(self._desk), self.still.show_rows)

    def focus_start(self) -> None:
        """The districts."""
        self.districts.view.setFocus()

    def commands(self) -> Sequence[Command]:
        """To the chosen district's cases."""
        return (
            Command(
                key="district_cases",
                title="Visa stadsdelens ärenden",
                run=self._open_selected,
                menu=Menu.GO,
            ),
        )

    def _make_districts(self) -> DataTable:
        count = Render.COUNT
        columns = (
            Column(key="name", title="Stadsdel", width=110),
            Column(key="plans.cases", title="Ärenden", width=70, render=count),
            Column(key="plans.late", title="Försenade steg", width=104, render=count),
            Column(key="plans.current_plans", title="Planer", width=66, render=count),
            Column(
                key="share",
                title="Andel",
                width=66,
                align=Align.RIGHT,
                value=lambda row: words.share(row.plans),
            ),
            Column(
                key="goal",
                title="Mot målet",
                width=116,
                render=Render.PILL,
                value=lambda row: words.goal_badge(row.plans, row.goal),
            ),
        )
        return DataTable("Stadsdelar", columns, self, identity=lambda row: row.key, fits_rows=True)

    def _make_money(self) -> DataTable:
        districts = (*self._desk.office.unit.districts, (_OTHER, "Övriga"))
        count, money = Render.COUNT, Render.MONEY
        columns = (
            Column(key="name", title="Månad", width=88),
            *(
                Column(
                    key=_district(key), title=name, width=96, render=money, value=_granted_in(key)
                )
                for key, name in districts
            ),
            Column(key="sum.granted", title="Summa kr", width=92, render=Render.STRONG_MONEY),
            Column(key="sum.acute", title="Akut kr", width=68, render=money),
            Column(key="households", title="Hushåll", width=64, render=count),
            Column(key="sum.decisions", title="Beslut", width=56, render=count),
            Column(key="sum.refused", title="Avslag", width=56, render=count),
            Column(key="sum.partly_refused", title="Delavslag", width=72, render=count),
        )
        return DataTable(
            "Beviljat bistånd per månad",
            columns,
            self,
            identity=lambda row: row.name,
            sorting=Sorting.NONE,
            fits_rows=True,
        )

    def _make_booked(self) -> DataTable:
        count = Render.COUNT
        columns = (
            Column(key="month", title="Samtalets månad", width=110, value=words.of_booked),
            Column(key="booked", title="Bokade", width=80, render=count),
            Column(key="cases", title="Blev ärende", width=96, render=count),
            *(
                Column(key=end, title=title, width=110, render=count, value=_ended_as(end))
                for end, title in words.VISIT_ENDS.items()
            ),
            Column(key="waiting", title="Väntar än", width=84, render=count),
        )
        return DataTable(
            "Bokade första besök",
            columns,
            self,
            empty="Inget första besök har bokats de senaste tolv månaderna.",
            identity=lambda row: row.month,
            sorting=Sorting.NONE,
            fits_rows=True,
        )

    def _lay_out(self) -> None:
        self._header.add_action(self.show_cases)
        self.show_cases.set_blocked("Välj en stadsdel först.")
        self.body.addWidget(self._header)
        self.body.addWidget(self.still)
        figures = QWidget(self)
        row = row_in(figures, Space.M)
        row.addWidget(self.plans, 1)
        row.addWidget(self.refusals, 1)
        self.body.addWidget(Beside(figures, self.districts, self, room=1000))
        card = Card("Beviljat bistånd", self)
        card.body.addWidget(self.about_money)
        card.body.addWidget(self.chart, 1)
        card.body.addStretch(0)
        self.body.addWidget(Beside(card, self.money, self, room=1000, shares=(13, 43)))
        self.body.addWidget(SectionHeading("Bokade första besök", self))
        self.body.addWidget(self.booked)
        self.body.addStretch(1)
        self.money.show_column(_district(_OTHER), shown=False)

    def _read(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading = self.tasks.run_query(self, lambda: overview(self._desk), self._show)

    def _show(self, found: Overview) -> None:
        running = Badge(formats.running_cases(found.unit.cases))
        self._header.set_badges(running, words.late(found.unit.late))
        self.plans.show_plans(found)
        self.refusals.show_refusals(found)
        self.districts.set_rows(self._district_rows(found))
        if self.districts.selected_row() is None:
            self.districts.select_first()
        self._show_money(found)
        self.booked.set_rows(found.booked)

    def _district_rows(self, found: Overview) -> list[DistrictRow]:
        name = self._desk.office.unit.district_name
        rows = [
            DistrictRow(key=row.district, name=name(row.district), plans=row, goal=found.goal)
            for row in found.plans
        ]
        return [*rows, DistrictRow(key=None, name=_WHOLE_UNIT, plans=found.unit, goal=found.goal)]

    def _show_money(self, found: Overview) -> None:
        known = dict(self._desk.office.unit.districts)
        others = [key for key in found.districts if key not in known]
        self.money.show_column(_district(_OTHER), shown=bool(others))
        self.about_money.setText(words.money_line(found))
        self.chart.setVisible(found.total.decisions > 0)
        rows = []
        for month in reversed(found.months):
            granted = {key: found.granted(month, key) for key in known}
            granted[_OTHER] = sum((found.granted(month, key) for key in others), Decimal(0))
            rows.append(
                MonthRow(name=words.short_month(month), granted=granted, sum=found.of_month(month))
            )
        shown = (*known, _OTHER) if others else tuple(known)
        self.chart.show_bars(
            [known.get(key, "Övriga") for key in shown],
            [
                Bar(
                    formats.short_month(month, month.first),
                    formats.month(month),
                    tuple(row.granted[key] for key in shown),
                )
                for month, row in zip(found.months, reversed(rows), strict=True)
            ],
        )
        whole = {key: found.of_district(key).granted for key in known}
        whole[_OTHER] = sum((found.of_district(key).granted for key in others), Decimal(0))
        total = MonthRow(name="Summa", granted=whole, sum=found.total, is_total=True)
        self.money.set_rows([*rows, total])

    def _select(self, row: object | None) -> None:
        if not isinstance(row, DistrictRow):
            self.show_cases.set_blocked("Välj en stadsdel först.")
            return
        self.show_cases.set_blocked("")
        where = "hela enheten" if row.is_total else row.name
        self.show_cases.set_text(f"Visa ärenden i {where}")

    def _open_selected(self) -> None:
        row = self.districts.selected_row()
        if isinstance(row, DistrictRow):
            self._open(row)

    def _open(self, row: DistrictRow) -> None:
        self.opened.emit("worklist", UnitCases(district=row.key))


def _district(key: str) -> str:
    return f"district.{key}"


def _ended_as(end: VisitEnd) -> Callable[[BookedMonth], int]:
    return lambda row: row.ended[end]


def _granted_in(key: str) -> Callable[[MonthRow], Decimal]:
    return lambda row: row.granted[key]
