"""A plan that is being written: goal, own words, steps, follow-up."""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Question
from fsclient.domain.plan import Plan, PlanStep, StepOwner
from fsclient.rules.plan_words import own_words_label
from fsclient.ui.assessment.field_grid import FieldGrid
from fsclient.ui.look.tokens import Space
from fsclient.ui.plan.follow_up_edit import FollowUpEdit
from fsclient.ui.plan.step_row import StepRow
from fsclient.ui.speech.messages import sentence
from fsclient.ui.steps.written_page import WrittenForm
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.choice import Choice
from fsclient.ui.widgets.field import Field
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.surfaces import Card, SoftText, Text
from fsclient.ui.widgets.text_edits import TextArea

ADD_KEYS = "Ctrl+Return"


@dataclass(frozen=True, slots=True)
class PlanContent:
    """What can be written in a plan."""

    goal: str
    own_words: str
    follow_up_on: date | None
    steps: tuple[PlanStep, ...]

    def on(self, plan: Plan) -> Plan:
        """A version with this content."""
        return dataclasses.replace(
            plan,
            goal=self.goal,
            own_words=self.own_words,
            follow_up_on=self.follow_up_on,
            steps=self.steps,
        )


class PlanForm(WrittenForm):
    """The editors of a plan."""

    def __init__(
        self,
        measures: Sequence[Choice],
        *,
        today: Callable[[], date],
        longest_days: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._measures = tuple(measures)
        self._today = today
        self._read_day: date | None = None
        self._rows: list[StepRow] = []
        self._filling = False
        self._plan_id: UUID | None = None
        self._needs: tuple[Question, ...] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        self._make_texts(column)
        self._make_steps(column)
        self._make_follow_up(column, longest_days)

    def content(self) -> PlanContent:
        """The plan as it stands; what can't be read keeps its last value that could."""
        if self._follow_up.problem() is None:
            self._read_day = self._follow_up.value()
        return PlanContent(
            goal=self._goal.value(),
            own_words=self._own_words.value(),
            follow_up_on=self._read_day,
            steps=tuple(row.step() for row in self._rows),
        )

    def show_plan(self, plan: Plan, given_name: str) -> None:
        """Show a version as stored."""
        self._filling = True
        self._plan_id = plan.id
        self._own_field.set_label(own_words_label(given_name))
        self._goal.set_value(plan.goal)
        self._own_words.set_value(plan.own_words)
        self._read_day = plan.follow_up_on
        self._follow_up.set_value(plan.follow_up_on)
        for row in tuple(self._rows):
            self._drop(row)
        for step in plan.steps:
            self._insert(step, len(self._rows))
        self.show_problems(())
        self._filling = False

    def show_suggestions(self, needs: Sequence[Question]) -> None:
        """Needs of the IB that no step answers, each one press away."""
        if tuple(needs) == self._needs:
            return
        self._needs = tuple(needs)
        self._suggestion_row.clear()
        self._suggestions.setVisible(bool(needs))
        if not needs:
            return
        self._suggestion_row.addWidget(SoftText("Behov i IB utan steg:", self._suggestions))
        for need in needs:
            button = SecondaryButton(need.label, self._suggestions, icon="plus")
            button.setAccessibleName(f"Lägg till steg för {need.label}")
            button.clicked.connect(lambda _on=False, each=need: self.add_for(each))
            self._suggestion_row.addWidget(button)

    def add_step(self) -> None:
        """An empty step last, with the cursor in it."""
        self._add(PlanStep(title="", owner=StepOwner.CLIENT, due_on=None))

    def add_for(self, need: Question) -> None:
        """A step that answers a need of the IB."""
        self._add(
            PlanStep(title=f"{need.label}: ", owner=StepOwner.CLIENT, due_on=None, need=need.key)
        )

    def unread(self) -> tuple[Problem, ...]:
        """What is typed that can't be read, each with its field."""
        found = [self._day_field.problem()]
        for place, row in enumerate(self._rows):
            problem = row.unread()
            if problem is not None:
                name = "hours_per_week" if row.due_on.problem() is None else "due_on"
                found.append(dataclasses.replace(problem, field=f"steps.{place}.{name}"))
        return tuple(problem for problem in found if problem is not None)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Each at its field; the rest are taken away."""
        named = {str(problem.field): problem for problem in problems}
        for field in (self._goal_field, self._own_field, self._day_field):
            field.set_problem(named.get(field.name))
        steps = named.get("steps")
        self._steps_problem.setText("" if steps is None else sentence(steps))
        self._steps_problem.setVisible(steps is not None)
        for place, row in enumerate(self._rows):
            start = f"steps.{place}."
            own = [(key.removeprefix(start), named[key]) for key in named if key.startswith(start)]
            row.show_problems(own)

    def go_to(self, name: str) -> None:
        """Put the cursor in a field."""
        if name.startswith("steps."):
            _steps, place, part = name.split(".")
            self._rows[int(place)].focus_field(part)
        elif name == "steps":
            self._add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            fields = (self._goal_field, self._own_field, self._day_field)
            next(field for field in fields if field.name == name).focus_editor()

    def show_other(self, plan: Plan | None) -> None:
        """Another's goal and words under one's own, where they differ; None takes them away."""
        for field, editor, other in (
            (self._goal_field, self._goal, "" if plan is None else plan.goal),
            (self._own_field, self._own_words, "" if plan is None else plan.own_words),
        ):
            differs = plan is not None and other != editor.value()
            field.set_help(f"Sparat: {other or 'ingenting'}" if differs else "")

    def _make_texts(self, column: QVBoxLayout) -> None:
        self._goal = TextArea(rows=3)
        self._own_words = TextArea(rows=3)
        self._goal_field = Field("goal", "Mål", self._goal, required=True)
        self._own_field = Field("own_words", "Egna ord", self._own_words, required=True)
        column.addWidget(FieldGrid([(self._goal_field, False), (self._own_field, False)], self))
        for editor in (self._goal, self._own_words):
            editor.edited.connect(self._on_edit)

    def _make_steps(self, column: QVBoxLayout) -> None:
        card = Card("Steg", self)
        self._row_box = QVBoxLayout()
        self._row_box.setSpacing(Space.M)
        card.body.addLayout(self._row_box)
        self._steps_problem = Text("", "error", parent=card)
        self._steps_problem.hide()
        card.body.addWidget(self._steps_problem)
        foot = QHBoxLayout()
        self._add_button = QuietButton(
            "Lägg till steg", card, shortcut=ADD_KEYS, shortcut_shown_only=True, icon="plus"
        )
        self._add_button.clicked.connect(self.add_step)
        foot.addWidget(self._add_button)
        foot.addStretch(1)
        card.body.addLayout(foot)
        self._suggestions = QWidget(card)
        self._suggestions.setProperty("role", "clear")
        self._suggestion_row = FlowLayout(self._suggestions, spacing=Space.S)
        card.body.addWidget(self._suggestions)
        column.addWidget(card)

    def _make_follow_up(self, column: QVBoxLayout, longest_days: int) -> None:
        card = Card(parent=self)
        self._follow_up = FollowUpEdit(self._today, longest_days)
        self._day_field = Field(
            "follow_up_on", "Planen följs upp senast", self._follow_up, required=True
        )
        card.body.addWidget(self._day_field)
        column.addWidget(card)
        self._follow_up.edited.connect(self._on_edit)

    def _add(self, step: PlanStep) -> None:
        row = self._insert(step, len(self._rows))
        row.title.setFocus(Qt.FocusReason.OtherFocusReason)
        row.title.end(False)
        self._on_edit()

    def _insert(self, step: PlanStep, place: int) -> StepRow:
        row = StepRow(step, self._measures, self._today, self)
        row.edited.connect(self._on_edit)
        row.remove_wanted.connect(lambda: self._remove(row))
        self._rows.insert(place, row)
        self._row_box.insertWidget(place, row)
        self._number()
        return row

    def _remove(self, row: StepRow) -> None:
        place, step, plan_id = self._rows.index(row), row.step(), self._plan_id
        self._drop(row)
        nearest = self._rows[min(place, len(self._rows) - 1)] if self._rows else None
        (self._add_button if nearest is None else nearest.title).setFocus()
        self._on_edit()

        def put_back() -> None:
            if plan_id == self._plan_id:
                self._insert(step, min(place, len(self._rows)))
                self._on_edit()

        self.removed.emit("Steget är borttaget.", put_back)

    def _drop(self, row: StepRow) -> None:
        self._rows.remove(row)
        self._row_box.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number()

    def _number(self) -> None:
        for number, row in enumerate(self._rows, start=1):
            row.set_number(number)

    def _on_edit(self) -> None:
        if not self._filling:
            self._steps_problem.setVisible(bool(self._steps_problem.text()) and not self._rows)
            self.edited.emit()
