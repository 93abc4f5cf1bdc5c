"""Answers to read: what a signed form looks like."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from fsclient.domain.instruments import Answer, Question
from fsclient.ui.assessment.words import NOT_ANSWERED, answer_words, need_badge
from fsclient.ui.theme import theme
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.pill import Pill, Tone
from fsclient.ui.widgets.surfaces import SectionLabel, Text


class ReadAnswer(QWidget):
    """A question with its answer as text, which can be marked and copied."""

    def __init__(
        self, question: Question, answers: Mapping[str, Answer], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self.question = question
        words = answer_words(question, answers)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(Space.HAIR)
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
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.S)
        grid.setVerticalSpacing(Space.XS)
        self._label = Text(question.label, "strong", parent=self)
        grid.addWidget(self._label, 0, 0, Qt.AlignmentFlag.AlignTop)
        pills = QWidget(self)
        pills.setProperty("role", "clear")
        row = FlowLayout(pills, spacing=Space.XS)
        badge = need_badge(question, answers)
        row.addWidget(Pill(badge.text, badge.tone) if badge else Pill(NOT_ANSWERED.lower()))
        if answers.get(question.wish_key) is True:
            row.addWidget(Pill("vill arbeta med", Tone.GOOD))
        grid.addWidget(pills, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._pills = pills
        note = str(answers.get(question.note_key, "")).strip()
        grid.addWidget(readable(note, "body", self), 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(2, 1)
        self.fit()

    def fit(self) -> None:
        """Follow the text size."""
        self._label.setFixedWidth(theme().px(136))
        self._pills.setFixedWidth(theme().px(178))


def readable(text: str, role: str, parent: QWidget) -> Text:
    """A text that can be marked with mouse and keyboard, and copied."""
    shown = Text(text, role, parent=parent)
    shown.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return shown
