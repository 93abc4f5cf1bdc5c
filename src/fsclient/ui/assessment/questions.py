"""Questions to answer, one widget each."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, Question
from fsclient.rules.answers import answer_words, whole_answer
from fsclient.ui.assessment.answering import answer_in, editor_of, said_of, show_in
from fsclient.ui.assessment.reading import hold
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import CheckBox
from fsclient.ui.widgets.choice import Choice, ComboBox, SegmentedChoice
from fsclient.ui.widgets.field import Field, bring_into_view, marked, needed
from fsclient.ui.widgets.many_choice import ManyChoice
from fsclient.ui.widgets.surfaces import SectionLabel, Text
from fsclient.ui.widgets.text_edits import TextArea

_HALF_LINE: Final = 32
_HALF_BOX: Final = 40
WISH: Final = "Vill arbeta med"


class QuestionBox(QWidget):
    """One question with its answer. ``edited`` when a person changes any part of it, ``removed``
    with a sentence and what undoes it when a part is taken away.
    """

    edited = Signal()
    removed = Signal(str, object)

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.setObjectName(question.key)
        self.question = question
        self.before = Text("", "help", parent=self)
        self.before.hide()

    @property
    def wide(self) -> bool:
        """Whether it wants a line of its own."""
        return True

    def answers(self) -> dict[str, Answer]:
        """The answer with its note and wish, under their keys; nothing where nothing is said."""
        raise NotImplementedError

    def set_answers(self, answers: Mapping[str, Answer]) -> None:
        """Show stored answers."""
        raise NotImplementedError

    def set_problem(self, problem: Problem | None) -> None:
        """Show what is missing or wrong, or nothing."""
        raise NotImplementedError

    def focus_editor(self) -> None:
        """Put the cursor in the answer."""
        raise NotImplementedError

    def show_before(self, when: str, other: str) -> None:
        """Show another filling's answer in words under this one, where the two differ."""
        differs = other != whole_answer(self.question, self.answers())
        self.before.setText(f"{when}: {other or 'inget svar'}" if when and differs else "")
        self.before.setVisible(bool(self.before.text()))


class FieldQuestion(QuestionBox):
    """A question with its label above the editor."""

    def __init__(
        self, question: Question, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(question, parent)
        self._today = today
        self._editor = editor_of(question, today)
        self._field = Field(
            question.key,
            question.counted,
            self._editor,
            help_text=question.help,
            required=question.required,
        )
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.XS)
        box.addWidget(self._field)
        box.addWidget(self.before)
        box.addStretch(1)
        self._editor.edited.connect(self._on_edit)

    @property
    def wide(self) -> bool:
        """Ticks, long answers and days with the usual ones beside need a whole line."""
        if isinstance(self._editor, ComboBox):
            return max(len(option.label) for option in self.question.options) > _HALF_BOX
        if not isinstance(self._editor, ManyChoice | SegmentedChoice):
            return bool(self.question.ahead)
        return sum(len(option.label) for option in self.question.options) > _HALF_LINE

    def answers(self) -> dict[str, Answer]:
        """The value; what can't be read stays as it was typed."""
        answer = answer_in(self._editor)
        return {} if answer is None else {self.question.key: answer}

    def set_answers(self, answers: Mapping[str, Answer]) -> None:
        """Show a stored answer."""
        show_in(self._editor, self.question, answers.get(self.question.key), self._today)

    def set_problem(self, problem: Problem | None) -> None:
        """Show the sentence with the help after it, so that neither is lost."""
        if problem is None:
            self._field.set_problem(None)
            return
        self._field.set_error(f"{said_of(self._editor, problem)} {self.question.help}".strip())

    def focus_editor(self) -> None:
        """Put the cursor in the editor."""
        self._field.focus_editor()

    def _on_edit(self) -> None:
        if self._field.error and answer_words(self.question, self.answers()):
            self._field.set_problem(None)
        self.edited.emit()


class ScaleQuestion(QuestionBox):
    """A question of a scale as one line: label, scale, wish and note.

    ``set_narrow`` puts the parts under each other.
    """

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(question, parent)
        self._label = Text(marked(question.label, question.required), "strong", parent=self)
        self.scale = SegmentedChoice(
            [Choice(option.key, option.label) for option in question.options],
            self,
            first_number=0,
            compact=True,
        )
        self.scale.setAccessibleName(question.label)
        self._needed = needed(question.required)
        self.scale.setAccessibleDescription(self._needed)
        self.wish = CheckBox(WISH, self)
        self.wish.setAccessibleName(question.label)
        self.note = TextArea(self, rows=1, max_rows=8)
        self.note.setAccessibleName(f"{question.label}: anteckning")
        self._problem = Text("", "error", parent=self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._narrow: bool | None = None
        self.wish.setVisible(question.wish)
        self.note.setVisible(question.note)
        self._problem.hide()
        self.scale.edited.connect(self._on_scale)
        self.wish.edited.connect(self.edited)
        self.note.edited.connect(self.edited)

    def set_narrow(self, narrow: bool) -> None:
        """Under each other, or on one line."""
        if narrow is self._narrow:
            return
        self._narrow = narrow
        for widget in (self._label, self.scale, self.wish, self.note, self._problem, self.before):
            self._grid.removeWidget(widget)
        for column in range(4):
            self._grid.setColumnStretch(column, 0)
        if narrow:
            self._stack()
        else:
            self._line_up()
        self.note.setPlaceholderText("Anteckning" if narrow else "")
        self.wish.setText(WISH if narrow else "")
        self.fit()

    def fit(self) -> None:
        """Follow the text size."""
        wide = not self._narrow
        hold(self._label, theme().px(LABEL_WIDTH) if wide else None)
        hold(self.wish, theme().px(WISH_WIDTH) if wide else None)
        hold(self.scale, self.scale.sizeHint().width() if wide else None)

    def answers(self) -> dict[str, Answer]:
        """What is chosen, ticked and noted."""
        given: dict[str, Answer] = {}
        chosen = self.scale.value()
        if isinstance(chosen, str):
            given[self.question.key] = chosen
        if self.wish.isChecked():
            given[self.question.wish_key] = True
        if self.note.value():
            given[self.question.note_key] = self.note.value()
        return given

    def set_answers(self, answers: Mapping[str, Answer]) -> None:
        """Show stored answers."""
        self.scale.set_value(answers.get(self.question.key))
        self.wish.set_value(answers.get(self.question.wish_key) is True)
        self.note.set_value(str(answers.get(self.question.note_key, "")))

    def set_problem(self, problem: Problem | None) -> None:
        """A sentence under the line."""
        self._problem.setText("" if problem is None else sentence(problem))
        self._problem.setVisible(problem is not None)
        self.scale.set_invalid(problem is not None)
        said = " ".join(part for part in (self._needed, self._problem.text()) if part)
        self.scale.setAccessibleDescription(said)

    def focus_editor(self) -> None:
        """Put the focus on the scale, and bring the line into view."""
        self.scale.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self)

    def _on_scale(self) -> None:
        if self.scale.value() is not None:
            self.set_problem(None)
        self.edited.emit()

    def _line_up(self) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        self._grid.addWidget(self._label, 0, 0, middle)
        self._grid.addWidget(self.scale, 0, 1, middle)
        self._grid.addWidget(self.wish, 0, 2, middle)
        self._grid.addWidget(self.note, 0, 3, middle)
        self._grid.setColumnStretch(3, 1)
        self._grid.addWidget(self._problem, 1, 1, 1, 3)
        self._grid.addWidget(self.before, 2, 1, 1, 3)

    def _stack(self) -> None:
        parts = (self._label, self.scale, self.wish, self.note, self._problem, self.before)
        for row, widget in enumerate(parts):
            self._grid.addWidget(widget, row, 0)
        self._grid.setColumnStretch(0, 1)


LABEL_WIDTH: Final = 112
WISH_WIDTH: Final = 24


class ScaleHeader(QWidget):
    """The words over the columns of a scale; hidden where the lines are stacked."""

    def __init__(self, like: ScaleQuestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._like = like
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        self._cells = [SectionLabel(words, self) for words in ("Område", "Behov")]
        self._wish = SectionLabel("Vill arbeta med, och anteckning", self)
        for column, cell in enumerate((*self._cells, self._wish)):
            grid.addWidget(cell, 0, column)
        grid.setColumnStretch(2, 1)
        self.fit()

    def fit(self) -> None:
        """The widths of the lines below."""
        self._cells[0].setFixedWidth(theme().px(LABEL_WIDTH))
        self._cells[1].setFixedWidth(self._like.scale.sizeHint().width())
