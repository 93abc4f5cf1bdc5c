"""Two things side by side, or one under the other where there is no room."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QScrollArea, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space


class Beside(QWidget):
    """``first`` to the left of ``second`` from ``room`` on, in pixels at text scale 1.

    ``shares`` is how the width is divided. ``stacked`` tells when the arrangement is another.
    """

    stacked = Signal(bool)

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        parent: QWidget | None = None,
        *,
        room: int,
        shares: tuple[int, int] = (1, 1),
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "clear")
        self._both = (first, second)
        self._room = room
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.L)
        self._row.addWidget(first, shares[0])
        self._row.addWidget(second, shares[1])
        theme().changed.connect(self._arrange)

    @property
    def is_stacked(self) -> bool:
        """Whether one stands under the other."""
        return self._row.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """As narrow as the wider of the two, since they can be stacked."""
        hint = super().minimumSizeHint()
        widest = max(widget.minimumSizeHint().width() for widget in self._both)
        return QSize(widest, hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need the other arrangement."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        wide = self.width() >= theme().px(self._room)
        if wide is not self.is_stacked:
            return
        self._row.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )
        self.stacked.emit(not wide)


class ScrollColumn(QScrollArea):
    """A column that scrolls by itself beside another, and is shown whole when it is stacked.

    ``least`` is its least height in pixels at text scale 1.
    """

    def __init__(
        self, content: QWidget, parent: QWidget | None = None, *, least: int = 200
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._least = least
        self._whole = False
        self.setWidget(content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        content.installEventFilter(self)

    def set_whole(self, whole: bool) -> None:
        """Show all of it, and let what is around it scroll."""
        self._whole = whole
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Never narrower than what it holds."""
        width = (
            self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        )
        return QSize(width, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of what it holds."""
        if watched is self._content and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width wraps the texts anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        layout = self._content.layout()
        if not self._whole or layout is None:
            self.setMinimumHeight(theme().px(self._least))
            return
        width = self.viewport().width()
        high = layout.heightForWidth(width) if layout.hasHeightForWidth() else -1
        self.setMinimumHeight(max(high, self._content.minimumSizeHint().height()))
