"""Stacked bars, one a month; the same figures stand in a table beside them."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Radius, Space, TextSize
from fsclient.ui.speech import formats

_STEPS: Final = (1, 2, 2.5, 5, 10)
_MOST_LINES: Final = 5
_BAR_SHARE: Final = 0.62
_WIDEST_BAR: Final = 34
_SWATCH: Final = 11
_SMALLEST: Final = QSize(256, 220)

# Each part has an edge in the full colour: the fill alone need not be told from the next.
_FILLS: Final = (
    (1.0, Qt.BrushStyle.SolidPattern),
    (0.45, Qt.BrushStyle.SolidPattern),
    (1.0, Qt.BrushStyle.BDiagPattern),
    (0.15, Qt.BrushStyle.SolidPattern),
    (1.0, Qt.BrushStyle.Dense5Pattern),
)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its short label, its whole name, and a part in kronor for each series."""

    label: str
    name: str
    parts: tuple[Decimal, ...]

    @property
    def total(self) -> Decimal:
        """The height."""
        return sum(self.parts, Decimal(0))


class BarChart(QWidget):
    """Bars from left to right, their parts from the bottom up in the order of ``series``.

    A picture only: it takes no focus, and its description points to the table.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: tuple[str, ...] = ()
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setAccessibleDescription("Samma siffror står i tabellen.")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme().changed.connect(self.update)

    @property
    def bars(self) -> Sequence[Bar]:
        """What is drawn."""
        return self._bars

    def show_bars(self, series: Sequence[str], bars: Sequence[Bar]) -> None:
        """Draw these."""
        self._series = tuple(series)
        self._bars = tuple(bars)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a year."""
        return QSize(theme().px(440), theme().px(300))

    def minimumSizeHint(self) -> QSize:
        """Still readable."""
        return _SMALLEST

    def words_at(self, x: float) -> str:
        """What the bar at a place says: its parts and its sum."""
        place = self._place_of(x)
        if place is None:
            return ""
        bar = self._bars[place]
        lines = [bar.name]
        lines += [
            f"{name}: {formats.kr(part)}"
            for name, part in zip(self._series, bar.parts, strict=True)
        ]
        lines.append(f"Summa: {formats.kr(bar.total)}")
        return "\n".join(lines)

    def event(self, event: QEvent) -> bool:
        """Say under the pointer what a bar is."""
        if isinstance(event, QHelpEvent):
            words = self.words_at(event.pos().x())
            if words:
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Legend, lines, bars, months."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font(TextSize.SMALL))
        area = self._plot(painter)
        step = nice_step(max(bar.total for bar in self._bars))
        top = self._top(step)
        self._paint_lines(painter, area, step, top)
        for place, bar in enumerate(self._bars):
            self._paint_bar(painter, area, place, bar, top)
        self._paint_labels(painter, area)

    def _plot(self, painter: QPainter) -> QRectF:
        """Where the bars stand, below the legend that is painted here."""
        legend = self._paint_legend(painter)
        metrics = self._metrics()
        above = legend + metrics.height() + Space.S
        below = metrics.height() + Space.XS
        area = QRectF(self.rect()).adjusted(0, above, 0, -below)
        area.setLeft(self._axis_width())
        return area

    def _paint_legend(self, painter: QPainter) -> float:
        metrics = self._metrics()
        side = theme().px(_SWATCH)
        line = max(metrics.height(), side) + Space.XS
        x, y = 0.0, 0.0
        for place, name in enumerate(self._series):
            width = side + Space.XS + 2 + metrics.horizontalAdvance(name) + Space.L
            if x and x + width - Space.L > self.width():
                x, y = 0.0, y + line
            swatch = QRectF(x + 0.5, y + (line - side) / 2, side, side)
            self._fill(painter, swatch, place)
            painter.setPen(theme().colour("ink"))
            words = QRectF(x + side + Space.XS + 2, y, width, line)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, name)
            x += width
        return y + line

    def _paint_lines(self, painter: QPainter, area: QRectF, step: Decimal, top: Decimal) -> None:
        colours = theme().colours
        metrics = self._metrics()
        painter.setPen(QColor(colours.soft))
        unit = QRectF(0, area.top() - 1.6 * metrics.height(), self._axis_width(), metrics.height())
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(unit.adjusted(0, 0, -Space.S, 0), side, "tkr")
        level = Decimal(0)
        while level <= top:
            y = area.bottom() - area.height() * float(level / top)
            painter.setPen(QPen(QColor(colours.edge if level == 0 else colours.line), 1))
            painter.drawLine(round(area.left()), round(y), round(area.right()), round(y))
            painter.setPen(QColor(colours.soft))
            label = QRectF(0, y - metrics.height() / 2, self._axis_width() - Space.S, 20)
            label.setHeight(metrics.height())
            painter.drawText(label, side, _thousands(level))
            level += step

    def _paint_bar(
        self, painter: QPainter, area: QRectF, place: int, bar: Bar, top: Decimal
    ) -> None:
        slot = area.width() / len(self._bars)
        width = min(slot * _BAR_SHARE, theme().px(_WIDEST_BAR))
        left = area.left() + slot * place + (slot - width) / 2
        bottom = area.bottom()
        for series, part in enumerate(bar.parts):
            height = area.height() * float(part / top)
            if height >= 1:
                self._fill(painter, QRectF(left, bottom - height, width, height), series)
            bottom -= height

    def _paint_labels(self, painter: QPainter, area: QRectF) -> None:
        metrics = self._metrics()
        slot = area.width() / len(self._bars)
        widest = max(metrics.horizontalAdvance(bar.label) for bar in self._bars)
        every = max(1, math.ceil((widest + Space.XS) / slot))
        painter.setPen(theme().colour("soft"))
        last = len(self._bars) - 1
        for place, bar in enumerate(self._bars):
            # Counted from the newest, which is the one looked for.
            if (last - place) % every:
                continue
            x = area.left() + slot * place - slot * (every - 1) / 2
            box = QRectF(x, area.bottom() + Space.XS, slot * every, metrics.height())
            side = Qt.AlignmentFlag.AlignHCenter
            if box.right() > self.width():
                box.setRight(self.width())
                side = Qt.AlignmentFlag.AlignRight
            painter.drawText(box, side, bar.label)

    def _fill(self, painter: QPainter, area: QRectF, series: int) -> None:
        strength, pattern = _FILLS[series % len(_FILLS)]
        colour = theme().colour("accent")
        shade = QColor(colour)
        shade.setAlphaF(strength)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(shade, pattern))
        shape = area.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.fillRect(shape, theme().colour("panel"))
        corner = 1 if area.height() < Radius.SMALL else 2
        painter.drawRoundedRect(shape, corner, corner)

    def _place_of(self, x: float) -> int | None:
        start = self._axis_width()
        room = self.width() - start
        if not self._bars or room <= 0 or not start <= x < self.width():
            return None
        return int((x - start) * len(self._bars) // room)

    def _top(self, step: Decimal) -> Decimal:
        highest = max(bar.total for bar in self._bars)
        lines = max(1, math.ceil(highest / step))
        return step * lines

    def _axis_width(self) -> float:
        highest = max((bar.total for bar in self._bars), default=Decimal(0))
        label = _thousands(self._top(nice_step(highest))) if self._bars else "0"
        words = max(self._metrics().horizontalAdvance(text) for text in (label, "tkr"))
        return words + Space.S

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(theme().font(TextSize.SMALL))


def nice_step(highest: Decimal) -> Decimal:
    """The round distance between at most five lines that reach a height; 1 000 for nothing."""
    if highest <= 0:
        return Decimal(1000)
    least = float(highest) / _MOST_LINES
    power = 10 ** math.floor(math.log10(least))
    step = next(factor * power for factor in _STEPS if factor * power >= least * 0.999999)
    return Decimal(str(step))


def _thousands(kronor: Decimal) -> str:
    thousands = kronor / 1000
    return formats.amount(thousands if thousands % 1 else Decimal(int(thousands)))
