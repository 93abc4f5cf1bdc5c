"""Numbers that explain themselves."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.speech import formats
from fsclient.ui.widgets.surfaces import SoftText, Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Where an amount comes from: its formula with numbers, and rows of label and text."""

    title: str
    amount: Decimal | None = None
    formula: str = ""
    rows: Sequence[tuple[str, str]] = ()


class Popover(QFrame):
    """An explanation over the window, beside what it explains. Esc or a press outside closes."""

    WIDTH = 330

    def __init__(self, window: QWidget, explanation: Explanation) -> None:
        super().__init__(window)
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(_aloud(explanation))
        self._back_to: QWidget | None = None
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        self._fill(explanation)
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # runs in one

    @classmethod
    def open_at(
        cls, anchor: QWidget, explanation: Explanation, at: QPoint | None = None
    ) -> "Popover":
        """Open under ``anchor`` (or at a point of it), inside its window."""
        popover = cls(anchor.window(), explanation)
        popover._back_to = anchor
        width = theme().px(cls.WIDTH)
        layout = popover.layout()
        assert layout is not None
        popover.setFixedSize(width, layout.totalHeightForWidth(width))
        corner = anchor.mapTo(anchor.window(), at or QPoint(0, anchor.height() + Space.XS))
        popover.move(_inside(corner, popover.size(), anchor.window().size()))
        popover.show()
        popover.raise_()
        popover.setFocus()
        return popover

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes and gives the focus back."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
            self._leave()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press outside closes."""
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            spot = self.mapFromGlobal(event.globalPosition().toPoint())
            if not self.rect().contains(spot):
                self.close()
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        if self._back_to is not None:
            self._back_to.setFocus()
        self.close()

    def _fill(self, explanation: Explanation) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        box.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(Text(explanation.title, "strong", parent=self), 1)
        if explanation.amount is not None:
            amount = Text(formats.kr(explanation.amount), "strong", parent=self)
            amount.setWordWrap(False)
            head.addWidget(amount, 0, Qt.AlignmentFlag.AlignTop)
        box.addLayout(head)
        if explanation.formula:
            box.addWidget(Text(explanation.formula, "soft", parent=self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for number, (label, text) in enumerate(explanation.rows):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(SoftText(label, self), number, 0, top)
            grid.addWidget(Text(text, parent=self), number, 1, top)
        box.addLayout(grid)


def _aloud(explanation: Explanation) -> str:
    amount = [] if explanation.amount is None else [formats.kr(explanation.amount)]
    rows = [f"{label}: {text}" for label, text in explanation.rows]
    formula = [explanation.formula] if explanation.formula else []
    return ". ".join([explanation.title, *amount, *formula, *rows])


def _inside(corner: QPoint, size: QSize, room: QSize) -> QPoint:
    x = min(corner.x(), room.width() - size.width() - Space.L)
    y = min(corner.y(), room.height() - size.height() - Space.L)
    return QPoint(max(x, Space.L), max(y, Space.L))
