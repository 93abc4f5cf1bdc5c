"""A line that is read as a value: the text stays as typed until it is understood."""

from decimal import Decimal
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fsclient.domain.errors import Problem, RuleViolation
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import TextSize
from fsclient.ui.widgets.text_edits import LineEdit

V = TypeVar("V")

_PADDING: Final = 9
"""The stylesheet's, with the edge."""
_INSIDE: Final = 3
"""What Qt leaves free within, for the cursor too."""
_DIGITS: Final = "0123456789"


class ParsedEdit(LineEdit, Generic[V]):
    """The base of amount, day, month and identity number.

    What is understood is written out in full when the field is left; what is not is kept as
    it was typed. A subclass says how to ``read`` (raising RuleViolation) and to ``write``.
    """

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "") -> None:
        super().__init__(parent, placeholder=placeholder)
        self.left.connect(self.tidy)
        theme().changed.connect(self._dress_figures)
        self._dress_figures()

    def read(self, text: str) -> V | None:
        """The value of a text; raises RuleViolation where it can't be read."""
        raise NotImplementedError

    def write(self, value: V) -> str:
        """How a value is shown."""
        raise NotImplementedError

    def value(self) -> V | None:  # type: ignore[override]  # a narrower editor than plain text
        """The value, None where nothing is typed; raises RuleViolation where it can't be read."""
        return self.read(self.text())

    def set_value(self, value: V | None) -> None:  # type: ignore[override]  # as above
        """Show a value, or nothing."""
        self.setText("" if value is None else self.write(value))

    def problem(self) -> Problem | None:
        """Why the text can't be read, or None."""
        try:
            self.read(self.text())
        except RuleViolation as violation:
            return violation.problems[0]
        return None

    def width_of(self, signs: int) -> int:
        """How wide it must be for so many figures to be seen, in the text size of now."""
        self.ensurePolished()
        margins = self.textMargins()
        beside = margins.left() + margins.right() + 2 * (_PADDING + _INSIDE)
        return beside + max(map(self.fontMetrics().horizontalAdvance, (signs * d for d in _DIGITS)))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the size in force: the first showing brings back the font from before it."""
        super().showEvent(event)
        self._dress_figures()

    def _dress_figures(self) -> None:
        self.setFont(theme().font(TextSize.BODY, figures=True))

    def tidy(self) -> None:
        """Write out what is understood; leave the rest as typed."""
        try:
            value = self.read(self.text())
        except RuleViolation:
            return
        written = "" if value is None else self.write(value)
        if written != self.text() and not self.isReadOnly():
            self.setText(written)


class MeasureEdit(ParsedEdit[Decimal]):
    """The base of kronor and per cent: right-aligned, with the ``unit`` after it."""

    def __init__(self, parent: QWidget | None = None, *, unit: str) -> None:
        super().__init__(parent)
        self._unit = unit
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._make_room)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the unit after it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme().colour("soft"))
        metrics = self.fontMetrics()
        baseline = (self.height() + metrics.ascent() - metrics.descent()) // 2
        x = self.width() - metrics.horizontalAdvance(self._unit) - 9
        painter.drawText(QPoint(x, baseline), self._unit)

    def _make_room(self) -> None:
        self.setTextMargins(0, 0, theme().px(18), 0)
