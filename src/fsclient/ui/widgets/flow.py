"""A layout that wraps, for buttons and pills."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from fsclient.ui.look.tokens import Space


class FlowLayout(QLayout):
    """Rows from left to right; lower widgets are centred on their row, or at its top.

    A parent that has no look of its own is only there to hold them.
    """

    def __init__(
        self, parent: QWidget | None = None, *, spacing: int = Space.S, top: bool = False
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._top = top
        if parent is not None and parent.property("role") is None:
            parent.setProperty("role", "clear")
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Qt's way in; use addWidget."""
        self._items.append(item)

    def clear(self) -> None:
        """Take away and delete every widget."""
        while self._items:
            widget = self._items.pop().widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out, or None past the end."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, area: QRect) -> None:
        """Place the items."""
        super().setGeometry(area)
        self._arrange(area, move=True)

    def sizeHint(self) -> QSize:
        """Everything on one line."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        return self._with_margins(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """Room for the widest item."""
        hints = [item.minimumSize() for item in self._shown()]
        return self._with_margins(
            max((hint.width() for hint in hints), default=0),
            max((hint.height() for hint in hints), default=0),
        )

    def _with_margins(self, width: int, height: int) -> QSize:
        margins = self.contentsMargins()
        return QSize(
            width + margins.left() + margins.right(), height + margins.top() + margins.bottom()
        )

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, area: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        inside = area.marginsRemoved(margins)
        y = inside.y()
        lines = self._lines(inside.width())
        if move and len(lines) == 1:
            height = max(_height(item) for item in lines[0])
            self._place(lines[0], inside.x(), y, max(height, inside.height()), inside.width())
            return area.height()
        for line in lines:
            height = max(_height(item) for item in line)
            if move:
                self._place(line, inside.x(), y, height, inside.width())
            y += height + self.spacing()
        used = y - inside.y()
        return max(used - self.spacing(), 0) + margins.top() + margins.bottom()

    def _place(self, line: list[QLayoutItem], x: int, y: int, height: int, room: int) -> None:
        for item in line:
            size = QSize(min(item.sizeHint().width(), room), min(_height(item), height))
            down = 0 if self._top else (height - size.height()) // 2
            item.setGeometry(QRect(QPoint(x, y + down), size))
            x += size.width() + self.spacing()

    def _lines(self, room: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            width = item.sizeHint().width()
            if not lines or used + self.spacing() + width > room:
                lines.append([item])
                used = width
            else:
                lines[-1].append(item)
                used += self.spacing() + width
        return lines


def _height(item: QLayoutItem) -> int:
    """The height that an item needs: a text that wraps at a given width needs more."""
    hint = item.sizeHint()
    if not item.hasHeightForWidth():
        return hint.height()
    return max(hint.height(), item.heightForWidth(hint.width()))
