"""The bar on top: what it is, the way to everything, where and as whom one works."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Radius, Space, TextSize
from fsclient.ui.widgets.buttons import key_size, paint_keys
from fsclient.ui.widgets.pill import Pill
from fsclient.ui.widgets.progress import ProgressLine
from fsclient.ui.widgets.surfaces import SoftText


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedIn:
    """Who works, where: ``unit`` such as ``Stockholm · Östra kretsen``, the role in Swedish.

    Under ``login`` this computer remembers how they have laid out the tables.
    """

    unit: str
    role: str
    name: str
    login: str = ""


class TopBar(QFrame):
    """Brand, search box, unit, role and name. ``search_wanted`` when the box is pressed."""

    search_wanted = Signal()

    def __init__(self, who: SignedIn, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "topbar")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 14, 6)
        row.setSpacing(14)
        brand = QLabel("fsclient", self)
        brand.setProperty("role", "brand")
        row.addWidget(brand)
        self.search = SearchBox(self)
        self.search.clicked.connect(lambda _on=False: self.search_wanted.emit())
        row.addWidget(self.search)
        self._unit = Pill(who.unit, parent=self)
        row.addWidget(self._unit)
        row.addStretch(1)
        self.line = ProgressLine(self)
        self._role = SoftText("", self)
        row.addWidget(self._role)
        self.set_who(who)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the busy line along the lower edge."""
        super().resizeEvent(event)
        height = self.line.height()
        self.line.setGeometry(0, self.height() - height, self.width(), height)

    def set_who(self, who: SignedIn) -> None:
        """Someone else has signed in."""
        self._unit.set_badge(who.unit)
        self._unit.setVisible(bool(who.unit))
        self._role.setText(" · ".join(part for part in (who.role, who.name) if part))


class SearchBox(QPushButton):
    """Looks like a field and opens the search; a letter typed on it starts the search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Sök person, ärende eller kommando", parent)
        self.setAutoDefault(False)
        self.setObjectName("search_box")
        self.setAccessibleName(self.text())
        self.setAccessibleDescription("Kortkommando Ctrl K")
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As wide as in the drawings."""
        return QSize(min(theme().px(430), 560), theme().px(20) + 11)

    def minimumSizeHint(self) -> QSize:
        """It may give room to the rest."""
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A field with its shortcut."""
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = self.hasFocus()
        painter.setPen(
            QPen(QColor(colours.accent if focused else colours.edge), 2 if focused else 1)
        )
        painter.setBrush(QColor(colours.hover if self.underMouse() else colours.panel))
        inset = 1.0 if focused else 0.5
        shape = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(shape, Radius.CONTROL, Radius.CONTROL)
        soft = QColor(colours.soft)
        size = key_size("Ctrl K")
        right = self.width() - size.width() - 10
        paint_keys(
            painter,
            QRectF(right, (self.height() - size.height()) / 2, size.width(), size.height()),
            "Ctrl K",
            soft,
        )
        font = theme().font(TextSize.BODY)
        painter.setFont(font)
        painter.setPen(soft)
        area = self.rect().adjusted(Space.M, 0, -(size.width() + 18), 0)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, area.width()
        )
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, words)
