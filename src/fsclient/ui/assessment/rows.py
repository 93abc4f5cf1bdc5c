"""A list in a form: a row for each thing, with the same questions asked of each."""

import uuid
from collections.abc import Callable, Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, PlainAnswer, Question, QuestionKind
from fsclient.rules.answers import NOT_ANSWERED, row_words
from fsclient.ui.assessment.field_grid import FieldGrid
from fsclient.ui.assessment.questions import FieldQuestion, QuestionBox
from fsclient.ui.assessment.reading import readable
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.surfaces import Rule, SectionLabel, Text, column_in


class RowsQuestion(QuestionBox):
    """The rows under each other, and a button for one more."""

    def __init__(
        self, question: Question, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self._today = today
        self._rows: dict[str, _Row] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.S)
        label = SectionLabel(question.label, self)
        label.setWordWrap(True)
        box.addWidget(label)
        self._help = Text(question.help, "help", parent=self)
        self._help.setVisible(bool(question.help))
        box.addWidget(self._help)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        box.addLayout(self._lines)
        self._problem = Text("", "error", parent=self)
        self._problem.hide()
        box.addWidget(self._problem)
        self.add = QuietButton(f"Lägg till {question.one}", self, icon="plus")
        self.add.setAccessibleDescription(question.label)
        self.add.clicked.connect(self._add)
        box.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
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

    def set_problem(self, problem: Problem | None) -> None:
        """What is amiss with the list; the rows' own are told by ``set_row_problems``."""
        self._problem.setText("" if problem is None else sentence(problem))
        self._problem.setVisible(problem is not None)

    def set_row_problems(self, problems: Mapping[str, Problem]) -> None:
        """Each at its cell, by ``row.cell``; takes away the others."""
        for key, row in self._rows.items():
            for cell in row.cells:
                cell.set_problem(problems.get(f"{key}.{cell.question.key}"))

    def focus_editor(self, place: str = "") -> None:
        """Put the cursor in a cell (``row.cell``), or where the first row is written."""
        row, _full_stop, cell = place.partition(".")
        if row in self._rows:
            self._rows[row].focus_cell(cell)
        elif self._rows:
            next(iter(self._rows.values())).focus_cell("")
        else:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        key = uuid.uuid4().hex[:8]
        self._insert(key, len(self._rows)).focus_cell("")
        self.set_problem(None)

    def _insert(self, key: str, place: int) -> "_Row":
        row = _Row(self.question, self._today, self)
        row.edited.connect(self._on_edit)
        row.remove_wanted.connect(lambda: self._remove(key))
        keys = list(self._rows)
        keys.insert(place, key)
        self._rows[key] = row
        self._rows = {each: self._rows[each] for each in keys}
        self._lines.insertWidget(place, row)
        self._number()
        return row

    def _remove(self, key: str) -> None:
        place, cells = list(self._rows).index(key), self._rows[key].answers()
        self._drop(key)
        self.focus_editor(next(iter(list(self._rows)[place : place + 1]), ""))
        self.edited.emit()

        def put_back() -> None:
            if key not in self._rows:
                self._insert(key, min(place, len(self._rows))).set_answers(cells)
                self.edited.emit()

        if cells:
            self.removed.emit(f"Raden är borttagen ur {self.question.label}.", put_back)

    def _drop(self, key: str) -> None:
        row = self._rows.pop(key)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._number()

    def _number(self) -> None:
        for number, row in enumerate(self._rows.values(), start=1):
            row.set_number(number)

    def _on_edit(self) -> None:
        self.set_problem(None)
        self.edited.emit()


class _Row(QWidget):
    """The questions of one row, and a button that takes it away."""

    edited = Signal()
    remove_wanted = Signal()

    def __init__(
        self, question: Question, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._one = question.one
        self.cells = [FieldQuestion(cell, today, lines=1) for cell in question.rows]
        self.remove = QuietButton("", self, icon="close")
        self.remove.clicked.connect(self.remove_wanted)
        box = column_in(self, Space.M)
        box.addWidget(Rule(self))
        line = QHBoxLayout()
        line.setSpacing(Space.XS)
        line.addWidget(FieldGrid([(cell, _is_wide(cell)) for cell in self.cells], self), 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(line)
        for cell in self.cells:
            cell.edited.connect(self.edited)

    def answers(self) -> dict[str, PlainAnswer]:
        """What is answered in the row."""
        given: dict[str, PlainAnswer] = {}
        for cell in self.cells:
            for key, answer in cell.answers().items():
                assert not isinstance(answer, dict)
                given[key] = answer
        return given

    def set_answers(self, cells: Mapping[str, Answer]) -> None:
        """Show stored answers."""
        for cell in self.cells:
            cell.set_answers(cells)

    def set_number(self, number: int) -> None:
        """Say to a screen reader which row each part belongs to."""
        self.remove.setAccessibleName(f"Ta bort {self._one} {number}")
        self.remove.setToolTip(f"Ta bort {self._one} {number}")
        for cell in self.cells:
            cell.set_context(f"{self._one} {number}")

    def focus_cell(self, key: str) -> None:
        """Put the cursor in a cell; the first where none is named."""
        named = (cell for cell in self.cells if cell.question.key == key)
        next(named, self.cells[0]).focus_editor()


def _is_wide(cell: FieldQuestion) -> bool:
    return cell.wide or cell.question.kind is QuestionKind.TEXT


class ReadRows(QWidget):
    """A list to read: what a row is about, and under it the rest of the row."""

    def __init__(
        self, question: Question, answers: Mapping[str, Answer], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.question = question
        box = column_in(self, Space.XS)
        label = SectionLabel(question.label, self)
        label.setWordWrap(True)
        box.addWidget(label)
        rows = answers.get(question.key)
        if not isinstance(rows, dict) or not rows:
            box.addWidget(readable(NOT_ANSWERED, "soft", self))
            return
        for place, cells in enumerate(rows.values()):
            if place:
                box.addSpacing(Space.XS)
                box.addWidget(Rule(self))
                box.addSpacing(Space.XS)
            first, *rest = row_words(question, cells) or [("", NOT_ANSWERED)]
            box.addWidget(readable(first[1], "body", self))
            if rest:
                told = " · ".join(f"{name}: {words}" for name, words in rest)
                box.addWidget(readable(told, "soft", self))
