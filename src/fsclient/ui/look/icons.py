"""Line icons from SVG, tinted by the theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from fsclient.ui.look.theme import theme


def icon_pixmap(name: str, colour: QColor, size: int, ratio: float = 1.0) -> QPixmap:
    """An icon of ``size`` pixels in one colour; empty where there is no such icon."""
    return _pixmap(name, colour.name(), size, ratio)


def icon(name: str, colour: QColor, size: int) -> QIcon:
    """The same as a QIcon, at twice the size for sharp screens."""
    return QIcon(icon_pixmap(name, colour, size, 2.0))


@lru_cache(maxsize=256)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    read = theme().assets.icon
    if read is None:
        return pixmap
    drawing = read(name).replace(b"currentColor", colour.encode())
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
