"""An editor of kronor."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.rules.calculation_amounts import amount_fault
from fsclient.ui.look.theme import theme
from fsclient.ui.speech import formats, typed
from fsclient.ui.widgets.parsed_edit import ParsedEdit

_UNIT: Final = "kr"


class MoneyEdit(ParsedEdit[Decimal]):
    """Kronor with at most two decimals, right-aligned, with ``kr`` after.

    Takes ``9 850``, ``412,50`` and ``412.50``. Codes: ``amount_not_understood``,
    ``amount_fraction``, ``amount_too_large``, ``amount_negative`` (unless ``allow_negative``).
    """

    def __init__(self, parent: QWidget | None = None, *, allow_negative: bool = False) -> None:
        super().__init__(parent)
        self._allow_negative = allow_negative
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._make_room)
        self._make_room()

    def read(self, text: str) -> Decimal | None:
        """Kronor; raises RuleViolation."""
        try:
            kronor = typed.amount(text)
        except ValueError:
            raise RuleViolation.at(None, "amount_not_understood", typed=text) from None
        if kronor is None:
            return None
        if kronor < 0 and not self._allow_negative:
            raise RuleViolation.at(None, "amount_negative")
        if fault := amount_fault(abs(kronor)):
            raise RuleViolation.at(None, fault)
        return kronor

    def write(self, value: Decimal) -> str:
        """``9 850`` or ``412,50``."""
        return formats.amount(value)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text, and the unit after it."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(theme().colour("soft"))
        metrics = self.fontMetrics()
        baseline = (self.height() + metrics.ascent() - metrics.descent()) // 2
        x = self.width() - metrics.horizontalAdvance(_UNIT) - 9
        painter.drawText(QPoint(x, baseline), _UNIT)

    def _make_room(self) -> None:
        self.setTextMargins(0, 0, theme().px(18), 0)
