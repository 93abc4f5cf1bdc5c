"""A pill: a short state in words, on a ground of its tone."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import TextSize
from fsclient.ui.speech.badges import Badge, Tone


class Pill(QWidget):
    """A state in words. ``set_badge`` changes it; a screen reader reads the words."""

    spoken_as = QAccessible.Role.StaticText

    def __init__(self, text: str, tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badge = Badge(text, tone)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme().changed.connect(self.updateGeometry)

    @property
    def badge(self) -> Badge:
        """What it says."""
        return self._badge

    def set_badge(self, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Say something else."""
        self._badge = Badge(text, tone)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words with their ground."""
        return pill_size(self._badge)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_pill(painter, QRectF(self.rect()), self._badge)


def pill_font() -> QFont:
    """The font of every pill."""
    return theme().font(TextSize.LABEL)


def pill_size(badge: Badge) -> QSize:
    """How large a pill with these words is, in pixels."""
    metrics = QFontMetricsF(pill_font())
    return QSize(
        round(metrics.horizontalAdvance(badge.text)) + theme().px(20),
        round(metrics.height()) + theme().px(5),
    )


def paint_pill(painter: QPainter, area: QRectF, badge: Badge) -> None:
    """Draw a pill that fills the area, cut with an ellipsis if the words are too long."""
    colours = theme().colours
    neutral = badge.tone is Tone.NEUTRAL
    ground = colours.panel if neutral else getattr(colours, f"{badge.tone}_soft")
    ink = colours.soft if neutral else getattr(colours, badge.tone)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(ground))
    painter.setPen(QPen(QColor(colours.line)) if neutral else Qt.PenStyle.NoPen)
    shape = area.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
    painter.setFont(pill_font())
    painter.setPen(QColor(ink))
    inside = area.adjusted(theme().px(9), 0, -theme().px(9), 0)
    words = QFontMetricsF(pill_font()).elidedText(
        badge.text, Qt.TextElideMode.ElideRight, inside.width() + 2
    )
    painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, words)
    painter.restore()
