"""An editor of per cent."""

from decimal import Decimal
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from fsclient.domain.errors import RuleViolation
from fsclient.ui.look.theme import theme
from fsclient.ui.speech import formats, typed
from fsclient.ui.widgets.parsed_edit import ParsedEdit

_UNIT: Final = "%"
_HUNDREDTH: Final = Decimal("0.01")


class PercentEdit(ParsedEdit[Decimal]):
    """A share of one, typed as per cent with at most two decimals: ``2,8`` is ``0.028``.

    Codes: ``change_percent_not_understood``; ``change_percent_out_of_range`` below ``least``
    or above ``most`` per cent.
    """

    def __init__(self, parent: QWidget | None = None, *, least: int, most: int) -> None:
        super().__init__(parent)
        self._least = least
        self._most = most
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._make_room)
        self._make_room()

    def read(self, text: str) -> Decimal | None:
        """The share; raises RuleViolation."""
        try:
            percent = typed.amount(text.strip().removeprefix("+").removesuffix(_UNIT))
        except ValueError:
            raise RuleViolation.at(None, "change_percent_not_understood") from None
        if percent is None:
            return None
        if percent != percent.quantize(_HUNDREDTH):
            raise RuleViolation.at(None, "change_percent_not_understood")
        if not self._least <= percent <= self._most:
            values = {"least": self._least, "most": self._most}
            raise RuleViolation.at(None, "change_percent_out_of_range", **values)
        return percent / 100

    def write(self, value: Decimal) -> str:
        """``2,8``."""
        written = formats.amount(value * 100)
        return written.rstrip("0") if "," in written else written

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
