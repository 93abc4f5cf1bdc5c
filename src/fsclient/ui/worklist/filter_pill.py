"""A pill that is pressed: it says how many, and shows only those."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.speech.badges import Badge
from fsclient.ui.widgets.pill import paint_pill, pill_size


class FilterPill(QAbstractButton):
    """Stays pressed while its filter is in force; the rim shows that, the words say what."""

    def __init__(self, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = badge
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_badge(badge)
        theme().changed.connect(self.updateGeometry)

    def set_badge(self, badge: Badge) -> None:
        """Say something else."""
        self._badge = badge
        self.setText(badge.text)
        self.setAccessibleName(badge.text)
        self.setAccessibleDescription("Visa bara dem i listan")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words with their ground, and room for the rim."""
        size = pill_size(self._badge)
        return QSize(size.width() + 4, size.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The pill; with a rim while it is pressed, a wide one where the focus is."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        paint_pill(painter, area.adjusted(2, 2, -2, -2), self._badge)
        if not (self.isChecked() or self.hasFocus()):
            return
        width = 2.0 if self.hasFocus() else 1.4
        painter.setPen(QPen(theme().colour("accent"), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rim = area.adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rim, rim.height() / 2, rim.height() / 2)
