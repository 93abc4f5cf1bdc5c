"""Answers to read: what a signed form looks like."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from fsclient.domain.instruments import Answer, Question
from fsclient.rules.answers import NOT_ANSWERED, WISH, answer_words
from fsclient.ui.assessment.words import need_badge
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech.badges import Tone
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.surfaces import SectionLabel, Text, column_in

_ANY_WIDTH: Final = 16_777_215
"""What Qt calls no limit."""


class ReadAnswer(QWidget):
    """A question with its answer as text, which can be marked and copied."""

    def __init__(
        self, question: Question, answers: Mapping[str, Answer], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.question = question
        words = answer_words(question, answers)
        box = column_in(self, Space.HAIR)
        label = SectionLabel(question.label, self)
        label.setWordWrap(True)
        box.addWidget(label)
        text = readable(words or NOT_ANSWERED, "body" if words else "soft", self)
        text.setAccessibleName(f"{question.label}: {text.text()}")
        box.addWidget(text)
        box.addStretch(1)


class ReadScale(QWidget):
    """A question of a scale on one line: how large the need is, the wish, and the note."""

    def __init__(
        self, question: Question, answers: Mapping[str, Answer], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.question = question
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.S)
        self._grid.setVerticalSpacing(Space.XS)
        self._label = Text(question.label, "strong", parent=self)
        self._pills = QWidget(self)
        row = FlowLayout(self._pills, spacing=Space.XS)
        badge = need_badge(question, answers)
        row.addWidget(Pill(badge.text, badge.tone) if badge else Pill(NOT_ANSWERED.lower()))
        if answers.get(question.wish_key) is True:
            row.addWidget(Pill(WISH, Tone.GOOD))
        note = str(answers.get(question.note_key, "")).strip()
        self._note = readable(note, "body", self)
        self._note.setVisible(bool(note))
        self._narrow: bool | None = None

    def set_narrow(self, narrow: bool) -> None:
        """Under each other, or on one line; follows the text size too."""
        if narrow is not self._narrow:
            self._narrow = narrow
            for widget in (self._label, self._pills, self._note):
                self._grid.removeWidget(widget)
            for place, widget in enumerate((self._label, self._pills, self._note)):
                row, column = (place, 0) if narrow else (0, place)
                self._grid.addWidget(widget, row, column, Qt.AlignmentFlag.AlignTop)
            self._grid.setColumnStretch(0, 1 if narrow else 0)
            self._grid.setColumnStretch(2, 0 if narrow else 1)
        hold(self._label, None if narrow else theme().px(136))
        hold(self._pills, None if narrow else theme().px(178))


def hold(widget: QWidget, width: int | None) -> None:
    """Give a widget a width, or let it have what the layout gives."""
    widget.setMinimumWidth(0 if width is None else width)
    widget.setMaximumWidth(_ANY_WIDTH if width is None else width)


def readable(text: str, role: str, parent: QWidget) -> Text:
    """A text that can be marked with mouse and keyboard, and copied."""
    shown = Text(text, role, parent=parent)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return shown
