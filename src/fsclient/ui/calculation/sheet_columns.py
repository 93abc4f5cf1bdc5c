"""How the calculation's columns share the width, and their titles."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from fsclient.ui.calculation.sheet_cells import Col
from fsclient.ui.calculation.sheet_drawing import box_room, row_height
from fsclient.ui.calculation.sheet_model import MONEY_COLUMNS, SheetModel
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space, TextSize

_WIDTHS: Final = {
    Col.LABEL: 219,
    Col.BEFORE: 54,
    Col.LAST: 54,
    Col.APPLIED: 62,
    Col.RULE: 62,
    Col.DECIDED: 68,
    Col.REASON: 180,
}
_SHORT_TITLE: Final = 3
_GIVES: Final = {Col.LABEL: 100, Col.REASON: 60}
"""How much narrower labels and reasons get, before the table is scrolled sideways."""


def widths(room: int, last: str, before: str, slim: bool) -> Mapping[Col, int]:
    """The columns to show in so many pixels, each with its width.

    ``last`` and ``before`` are the earlier months' names, empty where there are none. The month
    before last is there where it crowds out nothing else; a slim table shows only what things
    are and come to, where there is no room for all.
    """
    shown = {col: theme().px(width) for col, width in _WIDTHS.items()}
    for col, name in ((Col.LAST, last), (Col.BEFORE, before)):
        if not name:
            del shown[col]
        else:
            shown[col] = max(shown[col], _title_width(short_title(name)))
    if last:
        # What was carried over has a box beside its amount.
        shown[Col.APPLIED] += box_room()
    if sum(shown.values()) - theme().px(_GIVES[Col.LABEL]) > room:
        shown.pop(Col.BEFORE, None)
    if slim and sum(shown.values()) > room:
        for col in (Col.RULE, Col.REASON, Col.LAST, Col.BEFORE):
            shown.pop(col, None)
    for col, gives in _GIVES.items():
        missing = max(sum(shown.values()) - room, 0)
        if col in shown:
            shown[col] -= min(missing, theme().px(gives))
    left = max(room - sum(shown.values()), 0)
    for_label = left * 2 // 5 if Col.REASON in shown else left
    shown[Col.LABEL] += for_label
    if Col.REASON in shown:
        shown[Col.REASON] += left - for_label
    return shown


def slim_width() -> int:
    """The least width in pixels that a slim table is of use in."""
    columns = (Col.LABEL, Col.APPLIED, Col.DECIDED)
    least = sum(_WIDTHS[col] for col in columns) - _GIVES[Col.LABEL] // 2
    return theme().px(least) + 2 * Space.XL


def short_title(title: str) -> str:
    """``Sep`` for a month whose whole name has no room."""
    return title[:_SHORT_TITLE]


def _title_width(title: str) -> int:
    return QFontMetrics(theme().font(TextSize.LABEL)).horizontalAdvance(title) + 2 * Space.S + 2


class SheetHeader(QHeaderView):
    """The columns' titles, in small soft words."""

    def __init__(self, model: SheetModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._titles = model
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(20)
        self.setAccessibleName("Kolumner")

    def sizeHint(self) -> QSize:
        """As high as a row."""
        return QSize(self.length(), row_height())

    def paintSection(self, painter: QPainter, area: QRect, logical_index: int) -> None:
        """One title."""
        painter.save()
        painter.setFont(theme().font(TextSize.LABEL))
        painter.setPen(theme().colour("soft"))
        col = Col(logical_index)
        right = col in MONEY_COLUMNS
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        inside = area.adjusted(Space.S, 0, -Space.S, -1)
        words = self._titles.title(col)
        if painter.fontMetrics().horizontalAdvance(words) > inside.width():
            words = short_title(words)
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(theme().colour("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()
