"""Fields two and two where there is room, one by one where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space

_TWO_FROM = 520


class FieldGrid(QWidget):
    """Widgets in reading order, in two columns that are equally wide.

    One that is ``wide`` has a line of its own, and so has one that would stand alone on its.
    Hidden ones leave no gap; call ``arrange`` when any has been shown or hidden.
    """

    def __init__(
        self, widgets: Sequence[tuple[QWidget, bool]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._widgets = tuple(widgets)
        self._placed: list[tuple[QWidget, ...]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.M)
        for widget, _wide in self._widgets:
            widget.setParent(self)
        self.arrange()

    def arrange(self) -> None:
        """Place what is shown."""
        lines = self._lines(self.width() >= theme().px(_TWO_FROM))
        if lines == self._placed:
            return
        self._placed = lines
        for widget, _wide in self._widgets:
            self._grid.removeWidget(widget)
        for row, line in enumerate(lines):
            for column, widget in enumerate(line):
                span = 2 if len(line) == 1 else 1
                self._grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag(0))
        two = any(len(line) > 1 for line in lines)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if two else 1 - column)
            self._grid.setColumnMinimumWidth(column, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room."""
        super().resizeEvent(event)
        self.arrange()

    def _lines(self, two: bool) -> list[tuple[QWidget, ...]]:
        lines: list[tuple[QWidget, ...]] = []
        waiting: QWidget | None = None
        for widget, wide in self._widgets:
            if widget.isHidden():
                continue
            if waiting is not None and not wide:
                lines.append((waiting, widget))
                waiting = None
                continue
            if waiting is not None:
                lines.append((waiting,))
                waiting = None
            if wide or not two:
                lines.append((widget,))
            else:
                waiting = widget
        if waiting is not None:
            lines.append((waiting,))
        return lines
