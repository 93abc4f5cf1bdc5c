"""One section of a form: its questions in cards, in the order they are asked."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fsclient.domain.errors import Problem
from fsclient.domain.instruments import Answer, Instrument, Question, QuestionKind, Section
from fsclient.rules.answers import whole_answer
from fsclient.ui.assessment.field_grid import FieldGrid
from fsclient.ui.assessment.questions import (
    FieldQuestion,
    QuestionBox,
    ScaleHeader,
    ScaleQuestion,
)
from fsclient.ui.assessment.read_rows import ReadRows
from fsclient.ui.assessment.reading import ReadAnswer, ReadScale
from fsclient.ui.assessment.rows import RowsQuestion
from fsclient.ui.assessment.words import FOR_AUTHORISED
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Tone
from fsclient.ui.widgets.buttons import SecondaryButton
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import Card, Rule, SectionHeading, Text, column_in

_LINE_FROM: Final = 580
_WITHHELD: Final = "Svaren här läses bara av behöriga. Fråga den som handlägger ärendet."


class SectionView(QWidget):
    """A section to answer, or to read once it is signed.

    ``edited`` when a person changes an answer, ``removed`` as a question's, ``next_wanted`` where
    the next one is offered. ``paired`` puts texts
    two and two; ``headed`` writes the section's title over it. ``may_read`` is whether restricted
    answers may be seen.
    """

    edited = Signal()
    removed = Signal(str, object)
    next_wanted = Signal()

    def __init__(
        self,
        section: Section,
        *,
        today: Callable[[], date],
        paired: bool,
        headed: bool,
        may_read: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.section = section
        self._today = today
        self._paired = paired
        self._may_read = may_read
        self.boxes: dict[str, QuestionBox] = {}
        self._read: list[ReadScale] = []
        self._grids: list[FieldGrid] = []
        self._lines: list[ScaleQuestion] = []
        self._headers: list[tuple[ScaleHeader, Rule]] = []
        self._cards: list[tuple[Card, tuple[Question, ...]]] = []
        self._column = column_in(self, Space.S)
        if headed:
            self._column.addWidget(SectionHeading(section.title, self))

    def build_to_answer(self) -> None:
        """Make the widgets of a form that is being filled in."""
        if self.section.intro:
            self._column.addWidget(Text(self.section.intro, "soft", parent=self))
        for questions in _groups(self.section.questions):
            card = self._card(questions)
            if questions[0].restricted and not self._may_read:
                card.body.addWidget(Text(_WITHHELD, "soft", parent=card))
            elif questions[0].kind is QuestionKind.SCALE:
                self._add_scales(card, questions)
            else:
                self._add_fields(card, questions)
        theme().changed.connect(self._fit)
        self._fit()

    def build_to_read(self, asked: Sequence[Question], answers: Mapping[str, Answer]) -> None:
        """Make the texts of a form that is signed."""
        shown = [question for question in self.section.questions if question in asked]
        for questions in _groups(shown):
            card = self._card(questions)
            if questions[0].restricted and not self._may_read:
                card.body.addWidget(Text(_WITHHELD, "soft", parent=card))
            elif questions[0].kind is QuestionKind.SCALE:
                self._add_read_scales(card, questions, answers)
            else:
                texts = [_read(question, answers) for question in questions]
                self._add_grid(card, [(text, self._is_wide(text.question)) for text in texts])
        theme().changed.connect(self._fit)
        self._fit()

    def offer_next(self, title: str, keys: str) -> None:
        """The way on to the section after it, last; called when it has been built."""
        on = SecondaryButton(
            f"Nästa avsnitt: {title}", self, shortcut=keys, shortcut_shown_only=True
        )
        on.clicked.connect(self.next_wanted)
        self._column.addWidget(on)

    def show_asked(self, asked: Sequence[Question]) -> None:
        """Show these questions and no others."""
        for key, box in self.boxes.items():
            box.setVisible(any(question.key == key for question in asked))
        for card, questions in self._cards:
            card.setVisible(any(question in asked for question in questions))
        for grid in self._grids:
            grid.arrange()

    def set_answers(self, answers: Mapping[str, Answer]) -> None:
        """Show stored answers."""
        for box in self.boxes.values():
            box.set_answers(answers)

    def answers(self) -> dict[str, Answer]:
        """What is answered here, hidden questions too."""
        given: dict[str, Answer] = {}
        for box in self.boxes.values():
            given |= box.answers()
        return given

    def show_problems(self, problems: Mapping[str, Problem]) -> None:
        """Each at its question; takes away the others."""
        for key, box in self.boxes.items():
            box.set_problem(problems.get(key))
            if isinstance(box, RowsQuestion):
                box.set_row_problems(problems)

    def show_before(
        self, when: str, answers: Mapping[str, Answer], form: Instrument | None
    ) -> None:
        """Another filling's answers where they differ, in the words of the form they were given
        in, None for this one; no ``when`` takes them away.
        """
        for key, box in self.boxes.items():
            question = box.question if form is None else form.question(key)
            box.show_before(when, "" if question is None else whole_answer(question, answers))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines or stacks."""
        super().resizeEvent(event)
        self._fit()

    def _card(self, questions: Sequence[Question]) -> Card:
        card = Card(parent=self)
        card.body.setSpacing(Space.M)
        self._column.addWidget(card)
        self._cards.append((card, tuple(questions)))
        if questions[0].restricted:
            row = QHBoxLayout()
            row.addWidget(Pill(FOR_AUTHORISED, Tone.BAD, card))
            row.addStretch(1)
            card.body.addLayout(row)
        return card

    def _add_scales(self, card: Card, questions: Sequence[Question]) -> None:
        card.body.setSpacing(6)
        for place, question in enumerate(questions):
            line, rule = ScaleQuestion(question, card), Rule(card)
            if not place:
                header = ScaleHeader(line, card)
                self._headers.append((header, rule))
                card.body.addWidget(header)
            card.body.addWidget(rule)
            card.body.addWidget(line)
            self._lines.append(line)
            self._keep(line)

    def _add_read_scales(
        self, card: Card, questions: Sequence[Question], answers: Mapping[str, Answer]
    ) -> None:
        card.body.setSpacing(6)
        for place, question in enumerate(questions):
            if place:
                card.body.addWidget(Rule(card))
            line = ReadScale(question, answers, card)
            self._read.append(line)
            card.body.addWidget(line)

    def _add_fields(self, card: Card, questions: Sequence[Question]) -> None:
        fields: list[QuestionBox] = [
            RowsQuestion(question, self._today)
            if question.kind is QuestionKind.ROWS
            else FieldQuestion(question, self._today)
            for question in questions
        ]
        self._add_grid(
            card, [(field, field.wide or self._is_wide(field.question)) for field in fields]
        )
        for field in fields:
            self._keep(field)

    def _add_grid(self, card: Card, widgets: Sequence[tuple[QWidget, bool]]) -> None:
        grid = FieldGrid(widgets, card)
        card.body.addWidget(grid)
        self._grids.append(grid)

    def _is_wide(self, question: Question) -> bool:
        if question.kind is QuestionKind.ROWS:
            return True
        return question.kind is QuestionKind.TEXT and not self._paired

    def _keep(self, box: QuestionBox) -> None:
        self.boxes[box.question.key] = box
        box.edited.connect(self.edited)
        box.removed.connect(self.removed)

    def _fit(self) -> None:
        narrow = self.width() < theme().px(_LINE_FROM)
        for line in self._lines:
            line.set_narrow(narrow)
            line.fit()
        for header, rule in self._headers:
            header.setVisible(not narrow)
            rule.setVisible(not narrow)
            header.fit()
        for read in self._read:
            read.set_narrow(narrow)


def _read(question: Question, answers: Mapping[str, Answer]) -> ReadAnswer | ReadRows:
    if question.kind is QuestionKind.ROWS:
        return ReadRows(question, answers)
    return ReadAnswer(question, answers)


def _groups(questions: Sequence[Question]) -> Iterator[tuple[Question, ...]]:
    for _kind, group in groupby(
        questions,
        lambda each: (
            each.restricted,
            each.kind is QuestionKind.SCALE,
            each.key if each.kind is QuestionKind.ROWS else "",
        ),
    ):
        yield tuple(group)
