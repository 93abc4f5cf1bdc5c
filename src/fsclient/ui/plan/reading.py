"""A signed plan, to read."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fsclient.domain.plan import Plan, PlanStep
from fsclient.rules.plan_words import hours, own_words_label, owner_words
from fsclient.ui.assessment.field_grid import FieldGrid
from fsclient.ui.assessment.reading import readable
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.plan.words import state_badge
from fsclient.ui.speech import formats
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import Card, Rule, SectionLabel, Text

_COLUMNS_FROM = 560
_HEADS = ("Steg", "Vem", "Senast", "Tid/vecka", "Läge")


class ReadPlan(QWidget):
    """Goal, own words, steps and follow-up of a version. ``measure`` gives a measure's label."""

    def __init__(
        self,
        plan: Plan,
        given_name: str,
        measure: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._plan = plan
        self._name = given_name
        self._measure = measure
        self._narrow: bool | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        texts = (("Mål", plan.goal), (own_words_label(given_name), plan.own_words))
        cards = [(self._text_card(label, text), False) for label, text in texts]
        column.addWidget(FieldGrid(cards, self))
        self._card = Card(parent=self)
        column.addWidget(self._card)
        self._table: QWidget | None = None
        day = formats.day(plan.follow_up_on)
        column.addWidget(Text(f"Följs upp {day}.", "strong", parent=self))
        theme().changed.connect(self._rebuild)
        self._rebuild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A table where there is room, else each step on its own lines."""
        super().resizeEvent(event)
        if (self.width() < theme().px(_COLUMNS_FROM)) is not self._narrow:
            self._rebuild()

    def _text_card(self, label: str, text: str) -> Card:
        card = Card()
        card.body.setSpacing(Space.XS)
        card.body.addWidget(SectionLabel(label, card))
        card.body.addWidget(readable(text, "body", card))
        card.body.addStretch(1)
        return card

    def _rebuild(self) -> None:
        self._narrow = self.width() < theme().px(_COLUMNS_FROM)
        if self._table is not None:
            self._table.hide()
            self._card.body.removeWidget(self._table)
            self._table.deleteLater()
        self._table = QWidget(self._card)
        self._table.setProperty("role", "clear")
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        if not self._narrow:
            for column, words in enumerate(_HEADS):
                grid.addWidget(SectionLabel(words, self._table), 0, column)
        for step in self._plan.steps:
            row = grid.rowCount()
            grid.addWidget(Rule(self._table), row, 0, 1, len(_HEADS))
            self._add(grid, row + 1, step)
        self._card.body.addWidget(self._table)

    def _title(self, step: PlanStep) -> QWidget:
        shown = QWidget(self._table)
        shown.setProperty("role", "clear")
        column = QVBoxLayout(shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(readable(step.title, "body", shown))
        if step.measure is not None:
            column.addWidget(Text(self._measure(step.measure), "label", parent=shown))
        return shown

    def _add(self, grid: QGridLayout, row: int, step: PlanStep) -> None:
        assert self._table is not None
        due = "" if step.due_on is None else formats.day(step.due_on)
        time = "" if step.hours_per_week is None else f"{hours(step.hours_per_week)}\u00a0h"
        badge = state_badge(step.state)
        who = owner_words(step, self._name)
        title = self._title(step)
        top = Qt.AlignmentFlag.AlignTop
        if self._narrow:
            facts = " · ".join(part for part in (who, due, time, badge.text) if part)
            grid.addWidget(title, row, 0)
            grid.addWidget(Text(facts, "soft", parent=self._table), row + 1, 0)
            return
        grid.addWidget(title, row, 0, top)
        for column, words in ((1, who), (2, due), (3, time)):
            cell = Text(words, "soft" if column == 2 else "body", parent=self._table)
            cell.setWordWrap(False)
            right = Qt.AlignmentFlag.AlignRight if column == 3 else Qt.AlignmentFlag(0)
            grid.addWidget(cell, row, column, top | right)
        grid.addWidget(Pill(badge.text, badge.tone, self._table), row, 4, top)
