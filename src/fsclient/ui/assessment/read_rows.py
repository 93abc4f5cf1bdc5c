"""A list of a form to read: as a table where there is room, else each row on its own lines."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fsclient.domain.instruments import Answer, PlainAnswer, Question, QuestionKind
from fsclient.rules.answers import NOT_ANSWERED, answer_words, row_words
from fsclient.ui.assessment.reading import readable
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Tone
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import Rule, SectionLabel, Text, column_in

_FIRST_COLUMN: Final = 220
"""The least that what a row is about has of a table."""


class ReadRows(QWidget):
    """What each row is about, and the rest of it: in columns where they have room.

    A text, ticks or a choice that need not be answered stands under what the row is about, since
    it may be long or not there.
    """

    def __init__(
        self, question: Question, answers: Mapping[str, Answer], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.question = question
        rows = answers.get(question.key)
        self._rows = tuple(rows.values()) if isinstance(rows, dict) else ()
        self._columns = tuple(cell for cell in question.rows[1:] if _has_column(cell))
        self._narrow: bool | None = None
        self._shown: QWidget | None = None
        self._column = column_in(self, Space.XS)
        if not self._rows:
            self._column.addWidget(SectionLabel(question.label, self))
            self._column.addWidget(readable(NOT_ANSWERED, "soft", self))
            return
        theme().changed.connect(self._rebuild)
        self._rebuild()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A table where there is room."""
        super().resizeEvent(event)
        if self._rows and self._has_no_room() is not self._narrow:
            self._rebuild()

    def _has_no_room(self) -> bool:
        metrics = self.fontMetrics()
        wide = sum(
            max(map(metrics.horizontalAdvance, (cell.label, *self._words(cell)))) + theme().px(20)
            for cell in self._columns
        )
        return not self.question.rows or self.width() < theme().px(_FIRST_COLUMN) + wide

    def _words(self, cell: Question) -> list[str]:
        return [answer_words(cell, row) for row in self._rows]

    def _rebuild(self) -> None:
        self._narrow = self._has_no_room()
        if self._shown is not None:
            self._shown.hide()
            self._column.removeWidget(self._shown)
            self._shown.deleteLater()
        self._shown = QWidget(self)
        self._shown.setProperty("role", "clear")
        grid = QGridLayout(self._shown)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        heads = () if self._narrow else self._columns
        grid.addWidget(SectionLabel(self.question.label, self._shown), 0, 0)
        for column, cell in enumerate(heads, start=1):
            grid.addWidget(SectionLabel(cell.label, self._shown), 0, column, _side(cell))
        for row in self._rows:
            line = grid.rowCount()
            grid.addWidget(Rule(self._shown), line, 0, 1, 1 + len(heads))
            self._add(grid, line + 1, row)
        self._column.addWidget(self._shown)

    def _add(self, grid: QGridLayout, line: int, row: Mapping[str, PlainAnswer]) -> None:
        assert self._shown is not None
        top = Qt.AlignmentFlag.AlignTop
        first, rest = self._first(row)
        about = QWidget(self._shown)
        box = column_in(about, 0)
        box.addWidget(readable(first, "body", about))
        if rest:
            box.addWidget(readable(rest, "label" if not self._narrow else "soft", about))
        grid.addWidget(about, line, 0, Qt.AlignmentFlag(0) if self._narrow else top)
        if self._narrow:
            return
        for column, cell in enumerate(self._columns, start=1):
            words = answer_words(cell, row)
            if cell.tones and words:
                tone = Tone(dict(cell.tones).get(str(row[cell.key]), Tone.NEUTRAL))
                grid.addWidget(Pill(words.lower(), tone, self._shown), line, column, top)
                continue
            shown = Text(words, "soft" if cell.kind is QuestionKind.DATE else "body")
            shown.setWordWrap(False)
            grid.addWidget(shown, line, column, top | _side(cell))

    def _first(self, row: Mapping[str, PlainAnswer]) -> tuple[str, str]:
        """What a row is about, and what stands under it."""
        if self._narrow:
            (_label, first), *others = row_words(self.question, row) or [("", NOT_ANSWERED)]
            return first, " · ".join(f"{label}: {words}" for label, words in others)
        first = answer_words(self.question.rows[0], row)
        under = (cell for cell in self.question.rows[1:] if cell not in self._columns)
        return first or NOT_ANSWERED, " · ".join(
            words for cell in under if (words := answer_words(cell, row))
        )


def _side(cell: Question) -> Qt.AlignmentFlag:
    number = cell.kind in (QuestionKind.NUMBER, QuestionKind.PERCENT)
    return Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag(0)


def _has_column(cell: Question) -> bool:
    if cell.kind in (QuestionKind.TEXT, QuestionKind.MANY):
        return False
    return cell.required or cell.kind not in (QuestionKind.CHOICE, QuestionKind.SCALE)
