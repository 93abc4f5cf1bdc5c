"""One step of a plan, written in place."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.plan import PlanStep, StepOwner, StepState
from fsclient.rules.plan_words import OWNERS, STATES
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.plan.hours_edit import HoursEdit
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.choice import Choice, ComboBox
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.surfaces import SoftText, Text
from fsclient.ui.widgets.tab_order import tab_through
from fsclient.ui.widgets.text_edits import LineEdit

_MEASURE_BESIDE: Final = 460
NO_MEASURE: Final = "Ingen särskild insats"


class StepRow(QWidget):
    """What is to be done, and under it who does it, by what measure, when and how far it is.

    ``edited`` on every change, ``remove_wanted`` when it is to be taken away.
    """

    edited = Signal()
    remove_wanted = Signal()

    def __init__(
        self,
        step: PlanStep,
        measures: Sequence[Choice],
        today: Callable[[], date],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._need = step.need
        self._measure_below = False
        self._read_due: date | None = step.due_on
        self._read_hours: Decimal | None = step.hours_per_week
        self.title = LineEdit(self, placeholder="Vad ska göras?", max_length=200)
        self.remove = QuietButton("", self, icon="close")
        self.owner = ComboBox([Choice(key, label) for key, label in OWNERS.items()], self)
        self.measure = ComboBox([Choice("", NO_MEASURE), *measures], self, placeholder="Insats")
        self.due_on = DateEdit(self, today=today)
        self.hours = HoursEdit(self)
        self.state = ComboBox([Choice(key, label) for key, label in STATES.items()], self)
        self._problem = Text("", "error", parent=self)
        self._problem.hide()
        self._lay_out()
        self._show(step)
        for editor in self._editors:
            editor.edited.connect(self._on_edit)
        for typed in (self.due_on, self.hours):
            typed.left.connect(self._show_unread)
        self.remove.clicked.connect(self.remove_wanted)
        theme().changed.connect(self._fit)
        self._fit()

    def step(self) -> PlanStep:
        """The step as it stands; what can't be read keeps its last value that could."""
        if self.due_on.problem() is None:
            self._read_due = self.due_on.value()
        if self.hours.problem() is None:
            self._read_hours = self.hours.value()
        owner, state, measure = self.owner.value(), self.state.value(), self.measure.value()
        return PlanStep(
            title=self.title.value(),
            owner=owner if isinstance(owner, StepOwner) else StepOwner.CLIENT,
            due_on=self._read_due,
            hours_per_week=self._read_hours,
            state=state if isinstance(state, StepState) else StepState.PLANNED,
            measure=measure if isinstance(measure, str) and measure else None,
            need=self._need,
        )

    def set_number(self, number: int) -> None:
        """Its place in the plan, for a screen reader."""
        for editor, words in zip(self._editors, _NAMES, strict=True):
            editor.setAccessibleName(f"Steg {number}: {words}")
        self.remove.setAccessibleName(f"Ta bort steg {number}")
        self.remove.setToolTip("Ta bort steget")

    def unread(self) -> Problem | None:
        """The first thing typed that can't be read, or None."""
        return self.due_on.problem() or self.hours.problem()

    def show_problems(self, problems: Sequence[tuple[str, Problem]]) -> None:
        """Each at its editor, by the field's last name; the sentences stand under the row."""
        named = dict(problems)
        for name, editor in zip(_FIELDS, self._editors, strict=True):
            editor.set_invalid(name in named)
        words = [sentence(problem) for _name, problem in problems]
        self._problem.setText(" ".join(words))
        self._problem.setVisible(bool(words))
        for editor in self._editors:
            editor.setAccessibleDescription(self._problem.text())

    def focus_field(self, name: str) -> None:
        """Put the cursor in an editor, by the field's last name."""
        found = dict(zip(_FIELDS, self._editors, strict=True)).get(name, self.title)
        found.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _editors(self) -> tuple[LineEdit | ComboBox, ...]:
        return (self.title, self.measure, self.owner, self.due_on, self.hours, self.state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The measure beside the title where there is room, else last in the line below."""
        super().resizeEvent(event)
        self._place_measure()

    def _place_measure(self) -> None:
        below = self.width() < theme().px(_MEASURE_BESIDE)
        if below is self._measure_below:
            return
        self._measure_below = below
        if below:
            self._first.removeWidget(self.measure)
            self._flow.addWidget(self.measure)
        else:
            self._flow.removeWidget(self.measure)
            self._first.insertWidget(1, self.measure)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        self._first = QHBoxLayout()
        self._first.setSpacing(Space.XS)
        self._first.addWidget(self.title, 1)
        self._first.addWidget(self.measure)
        self._first.addWidget(self.remove)
        column.addLayout(self._first)
        parts = QWidget(self)
        parts.setProperty("role", "clear")
        self._flow = FlowLayout(parts, spacing=6)
        for widget in (
            self.owner,
            SoftText("senast", parts),
            self.due_on,
            self.hours,
            SoftText("h/vecka", parts),
            self.state,
        ):
            self._flow.addWidget(widget)
        column.addWidget(parts)
        tab_through((*self._editors, self.remove))
        column.addWidget(self._problem)

    def _show(self, step: PlanStep) -> None:
        self.title.set_value(step.title)
        self.owner.set_value(step.owner)
        self.measure.set_value(step.measure)
        self.due_on.set_value(step.due_on)
        self.hours.set_value(step.hours_per_week)
        self.state.set_value(step.state)

    def _on_edit(self) -> None:
        if self._problem.text():
            self.show_problems(())
        self.edited.emit()

    def _show_unread(self) -> None:
        found = [
            (name, problem)
            for name, problem in (
                ("due_on", self.due_on.problem()),
                ("hours_per_week", self.hours.problem()),
            )
            if problem is not None
        ]
        if found:
            self.show_problems(found)

    def _fit(self) -> None:
        px = theme().px
        for widget, width in (
            (self.owner, 104),
            (self.measure, 176),
            (self.hours, 46),
            (self.state, 104),
        ):
            widget.setFixedWidth(px(width))
        self.due_on.setFixedWidth(self.due_on.whole_width())
        self._place_measure()


_FIELDS: Final = ("title", "measure", "owner", "due_on", "hours_per_week", "state")
_NAMES: Final = (
    "vad som ska göras",
    "insats",
    "vem som gör det",
    "senast",
    "timmar i veckan",
    "läge",
)
