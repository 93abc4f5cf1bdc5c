"""A combo box in the theme's colours: all that the first dialog needs of one."""

from typing import Final

from PySide6.QtCore import QMargins, QPointF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space

_MOST_ROWS: Final = 12
_LIST_EDGES: Final = 36


class ChevronBox(QComboBox):
    """A combo box whose arrow is drawn in the theme's colours.

    Its list is as wide as the longest row.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The delegate that comes with it knows nothing of the style sheet's rows.
        self.setItemDelegate(QStyledItemDelegate(self))
        self.setMaxVisibleItems(_MOST_ROWS)

    def sizeHint(self) -> QSize:
        """With the room that the text keeps free after it."""
        return super().sizeHint().grownBy(QMargins(0, 0, Space.XS, 0))

    def showPopup(self) -> None:
        """The list, wide enough for its longest row."""
        view = self.view()
        wanted = view.sizeHintForColumn(0) + theme().px(_LIST_EDGES)
        view.setMinimumWidth(min(wanted, self.screen().availableSize().width()))
        super().showPopup()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box, and a thin chevron."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("soft"), 1.5))
        reach = theme().px(4)
        x, y = self.width() - theme().px(14), self.height() / 2
        painter.drawPolyline(
            [
                QPointF(x - reach, y - reach / 2),
                QPointF(x, y + reach / 2),
                QPointF(x + reach, y - reach / 2),
            ]
        )
