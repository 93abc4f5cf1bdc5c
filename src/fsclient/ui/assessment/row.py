"""One row of a list in a form, written in place."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, PlainAnswer, Question
from fsclient.ui.assessment.answering import AnyEditor, answer_in, row_editor_of, said_of, show_in
from fsclient.ui.assessment.editors import NumberEdit, PercentLine, RowText
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.choice import ComboBox, SegmentedChoice
from fsclient.ui.widgets.date_edit import DateEdit
from fsclient.ui.widgets.field import bring_into_view, needed
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.many_choice import ManyChoice
from fsclient.ui.widgets.parsed_edit import ParsedEdit
from fsclient.ui.widgets.surfaces import SoftText, Text, column_in, row_in

_TEXT_ALONE: Final = 260
"""The least that the text has of a row where all stands beside it."""
_TEXT_BESIDE: Final = 280
"""The same where only the first choice does."""
_NUMBER_SIGNS: Final = len("100,50")
_WIDEST_BOX: Final = 176
_BOX_EDGES: Final = 46
"""What a box has around its text, with its arrow."""


def first_cells(question: Question) -> dict[str, PlainAnswer]:
    """What a new row of a list begins with."""
    return {cell.key: cell.preset for cell in question.rows if cell.preset}


class Row(QWidget):
    """The questions of one row, each as small as its answer, and a button that takes it away.

    A text that is asked first has what room there is. The others stand beside it where there is
    room for all, else below it in one line, but for a choice that is asked right after the text.
    Other texts and ticks have lines of their own. ``edited`` on every change, ``remove_wanted``
    when it is to be taken away.
    """

    edited = Signal()
    remove_wanted = Signal()

    def __init__(
        self, question: Question, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._today = today
        self._more: dict[str, PlainAnswer] = {}
        self._cells = [_Cell(cell, today, self) for cell in question.rows]
        self.remove = QuietButton("", self, icon="close")
        self.remove.clicked.connect(self.remove_wanted)
        self._problem = Text("", "error", parent=self)
        self._problem.hide()
        self._lead, self._short, self._long = _parts(self._cells)
        self._beside: int | None = None
        self._lay_out()
        for cell in self._cells:
            cell.edited.connect(self.edited)
            cell.told.connect(self._tell)
        theme().changed.connect(self._fit)
        self._fit()

    def answers(self) -> dict[str, PlainAnswer]:
        """What is answered; nothing where all is as a new row begins."""
        found = {cell.question.key: cell.answer() for cell in self._cells}
        given = {key: value for key, value in found.items() if value is not None}
        begun = first_cells(self._question)
        return {} if given.items() <= begun.items() else {**self._more, **given}

    def set_answers(self, cells: Mapping[str, PlainAnswer]) -> None:
        """Show stored answers; what no question asks is kept as it is."""
        known = {cell.question.key for cell in self._cells}
        self._more = {key: value for key, value in cells.items() if key not in known}
        for cell in self._cells:
            cell.set_answer(cells.get(cell.question.key))

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab stops at, as it stands."""
        cells = (*self._lead, *self._short, *self._long)
        return (*(stop for cell in cells for stop in cell.stops), self.remove)

    def set_number(self, number: int) -> None:
        """Say to a screen reader which row each part belongs to."""
        one = f"{self._question.one} {number}"
        self.remove.setAccessibleName(f"Ta bort {one}")
        self.remove.setToolTip(f"Ta bort {one}")
        for cell in self._cells:
            cell.editor.setAccessibleName(f"{one}: {cell.question.label}")

    def show_problems(self, own: str, problems: Mapping[str, Problem]) -> None:
        """Each at its editor, by the row's ``own`` name; the sentences stand under the row."""
        for cell in self._cells:
            cell.set_problem(problems.get(f"{own}.{cell.question.key}"))

    def focus_cell(self, key: str, *, at_end: bool = False) -> None:
        """Put the cursor in an editor; the first where none is named."""
        named = (cell for cell in self._cells if cell.question.key == key)
        editor = next(named, self._cells[0]).editor
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self)
        if at_end and isinstance(editor, RowText):
            editor.moveCursor(editor.textCursor().MoveOperation.End)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less or more room beside the text."""
        super().resizeEvent(event)
        self._place()

    def _lay_out(self) -> None:
        column = column_in(self, Space.XS)
        self._first = QHBoxLayout()
        self._first.setSpacing(6)
        self._flow_place = QWidget(self)
        self._flow = FlowLayout(self._flow_place, spacing=6)
        if self._lead:
            self._first.addWidget(self._lead[0], 1, Qt.AlignmentFlag.AlignTop)
        else:
            self._first.addWidget(self._flow_place, 1)
        self._first.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._first)
        for cell in self._short:
            self._flow.addWidget(cell)
        if self._lead:
            column.addWidget(self._flow_place)
        for cell in self._long:
            column.addWidget(cell)
        column.addWidget(self._problem)

    def _place(self) -> None:
        """Move what stands beside the text, and what stands below it."""
        wanted = self._room_beside() if self._lead else 0
        if wanted == self._beside:
            return
        before, self._beside = self._beside or 0, wanted
        # A widget that is moved is laid out anew: only those move that must.
        for place, cell in list(enumerate(self._short))[before:wanted]:
            self._flow.removeWidget(cell)
            self._first.insertWidget(place + 1, cell, 0, Qt.AlignmentFlag.AlignTop)
        for cell in self._short[wanted:before]:
            self._first.removeWidget(cell)
        if wanted < before:
            for cell in self._short[wanted:]:
                self._flow.removeWidget(cell)
                self._flow.addWidget(cell)
        self._flow_place.setVisible(wanted < len(self._short))

    def _room_beside(self) -> int:
        """How many stand beside the text: all, the choice that is asked right after it, or none."""
        px = theme().px
        room = self.width() - self.remove.sizeHint().width() - self._first.spacing()
        widths = [cell.sizeHint().width() + self._first.spacing() for cell in self._short]
        if room - sum(widths) >= px(_TEXT_ALONE):
            return len(widths)
        is_choice = bool(self._short) and isinstance(self._short[0].editor, ComboBox)
        follows = self._short[:1] == self._cells[1:2]
        return int(is_choice and follows and room - widths[0] >= px(_TEXT_BESIDE))

    def _tell(self) -> None:
        words = dict.fromkeys(cell.problem for cell in self._cells if cell.problem)
        self._problem.setText("\n".join(words))
        self._problem.setVisible(bool(words))

    def _fit(self) -> None:
        for cell in self._cells:
            cell.fit()
        self._place()


class _Cell(QWidget):
    """One question of a row: its editor, with a word where the answer does not say what it is.

    ``told`` when what is amiss with it is another.
    """

    edited = Signal()
    told = Signal()

    def __init__(self, question: Question, today: Callable[[], date], parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question
        self.problem = ""
        self._today = today
        self.editor: AnyEditor = row_editor_of(question, today)
        line = row_in(self, Space.S)
        for widget in self._words_around():
            line.addWidget(widget, int(widget is self.editor))
        self.editor.setToolTip(question.help)
        self.set_answer(question.preset or None)
        self._describe()
        self.editor.edited.connect(self._on_edit)
        if isinstance(self.editor, ParsedEdit):
            self.editor.left.connect(self._tell_unread)

    @property
    def stops(self) -> Sequence[QWidget]:
        """What Tab can stop at."""
        if isinstance(self.editor, ManyChoice | SegmentedChoice):
            return self.editor.findChildren(QAbstractButton)
        return (self.editor,)

    def answer(self) -> PlainAnswer | None:
        """What is answered."""
        return answer_in(self.editor)

    def set_answer(self, answer: Answer | None) -> None:
        """Show a stored answer, or none."""
        show_in(self.editor, self.question, answer, self._today)

    def set_problem(self, problem: Problem | None) -> None:
        """What is missing or wrong, or nothing."""
        words = "" if problem is None else said_of(self.editor, problem)
        # A sentence that is said of any field does not say which.
        of_any = problem is not None and (problem.field is None or "question" in problem.values)
        if of_any:
            words = f"{self.question.label}: {formats.within(words)}"
        self._say(words)

    def fit(self) -> None:
        """Follow the text size."""
        px = theme().px
        match self.editor:
            case DateEdit():
                self.editor.setFixedWidth(self.editor.whole_width())
            case NumberEdit():
                self.editor.setFixedWidth(self.editor.width_of(_NUMBER_SIGNS))
            case PercentLine():
                self.editor.setFixedWidth(px(72))
            case ComboBox():
                self.editor.ensurePolished()
                words = (self.question.label, *(one.label for one in self.question.options))
                widest = max(map(self.editor.fontMetrics().horizontalAdvance, words))
                self.editor.setFixedWidth(min(widest + px(_BOX_EDGES), px(_WIDEST_BOX)))

    def _words_around(self) -> Iterator[QWidget]:
        if not isinstance(self.editor, RowText | ComboBox) and not self.question.unit:
            yield SoftText(formats.within(self.question.label), self)
        yield self.editor
        if self.question.unit:
            yield SoftText(self.question.unit, self)

    def _say(self, words: str) -> None:
        if words == self.problem:
            return
        self.problem = words
        self.editor.set_invalid(bool(words))
        self._describe()
        self.told.emit()

    def _describe(self) -> None:
        parts = (needed(self.question.required), self.question.help, self.problem)
        self.editor.setAccessibleDescription(" ".join(part for part in parts if part))

    def _on_edit(self) -> None:
        self._say("")
        self.edited.emit()

    def _tell_unread(self) -> None:
        problem = self.editor.problem()
        if problem is not None:
            self.set_problem(problem)


def _parts(cells: list[_Cell]) -> tuple[list[_Cell], list[_Cell], list[_Cell]]:
    """The text that is asked first, where one is; what is short; and what needs its own line."""
    lead = cells[:1] if isinstance(cells[0].editor, RowText) else []
    rest = cells[len(lead) :]
    short = [cell for cell in rest if not isinstance(cell.editor, RowText | ManyChoice)]
    return lead, short, [cell for cell in rest if cell not in short]
