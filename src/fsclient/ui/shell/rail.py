"""The rail of areas at the left: an icon, a word, and how many wait."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fsclient.ui.look.icons import icon_pixmap
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Radius, Space, TextSize
from fsclient.ui.speech import formats
from fsclient.ui.widgets.commands import shortcut_words


@dataclass(frozen=True, slots=True, kw_only=True)
class RailEntry:
    """One area: ``group`` is the small heading it stands under, empty for the first ones."""

    key: str
    title: str
    icon: str
    group: str = ""
    shortcut: str = ""
    count: int | None = None


class Rail(QFrame):
    """The areas that the role has. ``chosen`` carries the key of a pressed one."""

    chosen = Signal(str)
    spoken_as = QAccessible.Role.List

    def __init__(self, entries: Sequence[RailEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rail")
        self.setAccessibleName("Områden")
        self._buttons: dict[str, _RailButton] = {}
        inside = QWidget()
        inside.setProperty("role", "clear")
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.S, 10, Space.S, Space.S)
        column.setSpacing(Space.HAIR)
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                column.addWidget(_GroupLabel(group))
            button = _RailButton(entry)
            button.clicked.connect(lambda _on=False, key=entry.key: self._press(key))
            button.moved.connect(self._move)
            self._buttons[entry.key] = button
            column.addWidget(button)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(area)
        theme().changed.connect(self._fit)
        self._fit()

    def set_current(self, key: str) -> None:
        """Mark the area that is shown; none where the key is not here."""
        for name, button in self._buttons.items():
            button.setChecked(name == key)

    def set_count(self, key: str, count: int | None) -> None:
        """How many wait in an area."""
        button = self._buttons.get(key)
        if button is not None:
            button.set_count(count or None)

    def set_counts(self, counts: Mapping[str, int]) -> None:
        """How many wait in each of some areas."""
        for key, count in counts.items():
            self.set_count(key, count)

    def _press(self, key: str) -> None:
        # A press on the current area must not uncheck it.
        self._buttons[key].setChecked(True)
        self.chosen.emit(key)

    def _move(self, by: int) -> None:
        buttons = list(self._buttons.values())
        at = next((i for i, button in enumerate(buttons) if button.hasFocus()), 0)
        buttons[(at + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        widths = [button.sizeHint().width() for button in self._buttons.values()]
        self.setFixedWidth(max([theme().px(140), *widths]) + 2 * Space.S + 1)


class _GroupLabel(QWidget):
    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setAccessibleName(text)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A line with air above."""
        return QSize(40, theme().px(18) + Space.L)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Small soft words."""
        painter = QPainter(self)
        painter.setFont(theme().font(TextSize.SMALL))
        painter.setPen(theme().colour("soft"))
        area = self.rect().adjusted(10, 0, 0, -Space.XS)
        painter.drawText(
            area, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft, self._text
        )


class _RailButton(QPushButton):
    moved = Signal(int)
    spoken_as = QAccessible.Role.ListItem

    def __init__(self, entry: RailEntry) -> None:
        super().__init__(entry.title)
        self._entry = entry
        self._count = entry.count
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setObjectName(f"rail_{entry.key}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        keys = shortcut_words(entry.shortcut)
        self.setToolTip(f"{entry.title} ({keys})" if keys else entry.title)
        self._name()
        theme().changed.connect(self.updateGeometry)

    def set_count(self, count: int | None) -> None:
        """How many wait."""
        self._count = count
        self._name()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Icon, word and count."""
        words = QFontMetrics(self._font(strong=True)).horizontalAdvance(self._entry.title)
        count = self._count_width()
        width = 10 + theme().px(16) + Space.S + words + (Space.S + count if count else 0) + 10
        return QSize(width, theme().px(18) + 14)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move, Enter goes there."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        on = self.isChecked()
        ink = QColor(colours.accent if on else colours.ink)
        side = theme().px(16)
        tint = ink if on else QColor(colours.soft)
        pixmap = icon_pixmap(self._entry.icon, tint, side, self.devicePixelRatioF())
        painter.drawPixmap(QRect(10, (self.height() - side) // 2, side, side), pixmap)
        painter.setFont(self._font(strong=on))
        painter.setPen(ink)
        area = self.rect().adjusted(10 + side + Space.S, 0, -10, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._entry.title)
        if self._count is not None:
            painter.setFont(theme().font(TextSize.LABEL))
            painter.setPen(ink if on else QColor(colours.soft))
            side_flag = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(area, side_flag, formats.count(self._count))

    def _paint_ground(self, painter: QPainter) -> None:
        colours = theme().colours
        ground = ""
        if self.isChecked():
            ground = colours.accent_soft
        elif self.underMouse():
            ground = colours.hover
        shape = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if ground:
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(shape, Radius.CONTROL, Radius.CONTROL)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(shape, Radius.CONTROL, Radius.CONTROL)

    def _count_width(self) -> int:
        if self._count is None:
            return 0
        metrics = QFontMetrics(theme().font(TextSize.LABEL))
        return metrics.horizontalAdvance(formats.count(self._count))

    def _font(self, *, strong: bool) -> QFont:
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        return theme().font(TextSize.BODY, weight)

    def _name(self) -> None:
        waiting = "" if self._count is None else f", {self._count} st"
        self.setAccessibleName(f"{self._entry.title}{waiting}")
