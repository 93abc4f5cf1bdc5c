"""A list in a form: a row for each thing, with the same questions asked of each."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, PlainAnswer, Question
from fsclient.ui.assessment.questions import QuestionBox
from fsclient.ui.assessment.row import Row, first_cells
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import QuietButton, SecondaryButton
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.surfaces import SoftText, Text
from fsclient.ui.widgets.tab_order import tab_through

ADD_KEYS: Final = "Ctrl+Return"
_NUMBERED: Final = re.compile(r"r[0-9]{4,9}")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A row that is one press away: what it is called, and what it begins with."""

    label: str
    cells: Mapping[str, PlainAnswer] = field(default_factory=dict)


class RowsQuestion(QuestionBox):
    """The rows under each other, a button for one more, and rows that are suggested."""

    def __init__(
        self, question: Question, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self._today = today
        self._rows: dict[str, Row] = {}
        self._suggested: tuple[Suggestion, ...] = ()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        box.addWidget(Text(question.label, "section", parent=self))
        self._help = Text(question.help, "help", parent=self)
        self._help.setVisible(bool(question.help))
        box.addWidget(self._help)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        box.addLayout(self._lines)
        self._problem = Text("", "error", parent=self)
        self._problem.hide()
        box.addWidget(self._problem)
        self.add = QuietButton(
            f"Lägg till {question.one}",
            self,
            shortcut=ADD_KEYS,
            shortcut_shown_only=True,
            icon="plus",
        )
        self.add.setAccessibleDescription(question.label)
        self.add.clicked.connect(self.add_row)
        box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self._suggestions = QWidget(self)
        self._suggestion_line = FlowLayout(self._suggestions, spacing=Space.S)
        self._suggestions.hide()
        self._last = 0
        box.addWidget(self._suggestions)
        box.addWidget(self.before)

    def answers(self) -> dict[str, Answer]:
        """Each row as it stands; one that nothing is written in is none."""
        rows = {key: row.answers() for key, row in self._rows.items()}
        given = {key: cells for key, cells in rows.items() if cells}
        return {self.question.key: given} if given else {}

    def set_answers(self, answers: Mapping[str, Answer]) -> None:
        """Show stored rows; one that is shown already keeps its place and its cursor."""
        stored = answers.get(self.question.key)
        wanted = stored if isinstance(stored, dict) else {}
        for key in [key for key in self._rows if key not in wanted]:
            self._drop(key)
        for place, (key, cells) in enumerate(wanted.items()):
            if key not in self._rows:
                self._insert(key, place)
            self._rows[key].set_answers(cells)
        self._number()

    def set_problem(self, problem: Problem | None) -> None:
        """What is amiss with the list; the rows' own are told by ``set_row_problems``."""
        self._problem.setText("" if problem is None else sentence(problem))
        self._problem.setVisible(problem is not None)

    def set_row_problems(self, problems: Mapping[str, Problem]) -> None:
        """Each at its cell, by ``question.row.cell``; takes away the others."""
        for key, row in self._rows.items():
            row.show_problems(f"{self.question.key}.{key}", problems)

    def focus_editor(self, place: str = "") -> None:
        """Put the cursor in a cell (``row.cell``), or where the first row is written."""
        row, _full_stop, cell = place.partition(".")
        if row in self._rows:
            self._rows[row].focus_cell(cell)
        elif self._rows:
            next(iter(self._rows.values())).focus_cell("")
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def keys(self) -> tuple[str, ...]:
        """Of every row, in the order they stand."""
        return tuple(self._rows)

    @property
    def has_cursor(self) -> bool:
        """Whether the cursor is in it."""
        return self.isAncestorOf(QApplication.focusWidget() or self)

    def add_row(self) -> None:
        """An empty row last, with the cursor in it."""
        self._add({})

    def suggest(self, heading: str, suggested: Sequence[Suggestion]) -> None:
        """Rows that are one press away; none takes them away."""
        if tuple(suggested) == self._suggested:
            return
        self._suggested = tuple(suggested)
        self._suggestion_line.clear()
        self._suggestions.setVisible(bool(suggested))
        if not suggested:
            return
        self._suggestion_line.addWidget(SoftText(heading, self._suggestions))
        for one in suggested:
            button = SecondaryButton(one.label, self._suggestions, icon="plus")
            button.setAccessibleName(f"Lägg till {self.question.one} för {one.label}")
            button.clicked.connect(lambda _on=False, each=one: self._add(each.cells))
            self._suggestion_line.addWidget(button)

    def _add(self, cells: Mapping[str, PlainAnswer]) -> None:
        row = self._insert(self._next_key(), len(self._rows))
        self._number()
        row.set_answers({**first_cells(self.question), **cells})
        row.focus_cell("", at_end=True)
        self._on_edit()

    def _next_key(self) -> str:
        """One after all that were: answers are kept in the order of their keys."""
        numbers = (int(key[1:]) for key in self._rows if _NUMBERED.fullmatch(key))
        self._last = max(self._last, *numbers, 0) + 1
        return f"r{self._last:04}"

    def _insert(self, key: str, place: int) -> Row:
        row = Row(self.question, self._today, self)
        row.edited.connect(self._on_edit)
        row.remove_wanted.connect(lambda: self._remove(key))
        keys = list(self._rows)
        keys.insert(place, key)
        self._rows[key] = row
        self._rows = {each: self._rows[each] for each in keys}
        self._lines.insertWidget(place, row)
        return row

    def _remove(self, key: str) -> None:
        place, cells = list(self._rows).index(key), self._rows[key].answers()
        self._drop(key)
        self._number()
        # Not in a text: Ctrl+Z there would take back what was typed in another row.
        rows = list(self._rows.values())
        nearest = rows[min(place, len(rows) - 1)].remove if rows else self.add
        nearest.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

        def put_back() -> None:
            if shiboken6.isValid(self) and key not in self._rows:
                self._insert(key, min(place, len(self._rows))).set_answers(cells)
                self._number()
                self.edited.emit()

        if cells:
            one = self.question.one
            self.removed.emit(f"{one[:1].upper()}{one[1:]} {place + 1} togs bort.", put_back)

    def _drop(self, key: str) -> None:
        row = self._rows.pop(key)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _number(self) -> None:
        """Say which row each is, and in what order Tab goes, when they are in place."""
        for number, row in enumerate(self._rows.values(), start=1):
            row.set_number(number)
        stops = [stop for row in self._rows.values() for stop in row.stops]
        if stops:
            QWidget.setTabOrder(self.add, stops[0])
            tab_through((*stops, self.add))

    def _on_edit(self) -> None:
        self.set_problem(None)
        self.edited.emit()
