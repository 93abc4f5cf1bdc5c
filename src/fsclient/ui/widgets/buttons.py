"""Buttons that show their shortcut."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from fsclient.ui.look.icons import icon_pixmap
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Radius, Space, TextSize
from fsclient.ui.widgets.commands import shortcut_words
from fsclient.ui.widgets.keys import plain_enter
from fsclient.ui.widgets.styling import mark, say_once

LEAST_TARGET: Final = 24
"""What is pressed is at least so many pixels high and wide (WCAG 2.5.8)."""


class Button(QPushButton):
    """A button with its shortcut drawn beside the words. Enter presses it when focused.

    ``shortcut`` works from anywhere in the window. Give ``shortcut_shown_only`` where a menu
    command already owns the key.
    """

    kind = "secondary"

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        shortcut: str = "",
        shortcut_shown_only: bool = False,
        icon: str = "",
    ) -> None:
        super().__init__(text, parent)
        self._keys = shortcut_words(shortcut)
        self._icon_name = icon
        self.setProperty("kind", self.kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setAccessibleDescription(f"Kortkommando {self._keys}" if shortcut else "")
        if shortcut and not shortcut_shown_only:
            self.setShortcut(QKeySequence(shortcut))
        theme().changed.connect(self.updateGeometry)

    def setAccessibleName(self, name: str) -> None:
        """What a screen reader calls it."""
        super().setAccessibleName(name)
        say_once(self, self.toolTip())

    def setToolTip(self, text: str) -> None:
        """What is seen when it is pointed at; heard if it is not its name."""
        super().setToolTip(text)
        say_once(self, text)

    def set_text(self, text: str) -> None:
        """Other words, for the eye and for a screen reader."""
        # Qt takes a button's shortcut from it with the words it had.
        shortcut = self.shortcut()
        self.setText(text)
        self.setShortcut(shortcut)
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_blocked(self, reason: str) -> None:
        """Disable it and say why in its tooltip and description; an empty reason enables it."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason)

    def sizeHint(self) -> QSize:
        """The words, the icon and the shortcut."""
        side = self._side()
        return QSize(
            self._content_width() + 2 * side, max(theme().px(20) + 12, self._metrics().height())
        )

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a focused button, as Space does."""
        if plain_enter(event):
            self.animateClick()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground from the style sheet, then icon, words and shortcut."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        ink = self._ink()
        painter.setFont(self._font())
        painter.setPen(ink)
        x = (self.width() - self._content_width()) // 2
        if self._icon_name:
            side = theme().px(16)
            pixmap = icon_pixmap(self._icon_name, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(QRect(x, (self.height() - side) // 2, side, side), pixmap)
            x += side + (Space.S - 2 if self.text() else 0)
        width = self._metrics().horizontalAdvance(self._words())
        area = QRect(x, 0, width + 2, self.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, self._words())
        if self._keys:
            self._paint_keys(painter, x + width + Space.S - 2, ink)

    def _paint_keys(self, painter: QPainter, x: int, ink: QColor) -> None:
        size = key_size(self._keys)
        y = (self.height() - size.height()) / 2
        paint_keys(painter, QRectF(x, y, size.width(), size.height()), self._keys, ink)

    def _content_width(self) -> int:
        width = self._metrics().horizontalAdvance(self._words())
        if self._icon_name:
            width += theme().px(16) + (Space.S - 2 if self.text() else 0)
        if self._keys:
            width += key_size(self._keys).width() + Space.S - 2
        return width

    def _words(self) -> str:
        return self.text().replace("&&", "\0").replace("&", "").replace("\0", "&")

    def _side(self) -> int:
        return {"quiet": 9, "link": Space.HAIR}.get(self.kind, 13)

    def _font(self) -> QFont:
        return theme().font(TextSize.BODY, QFont.Weight.Medium)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._font())

    def _ink(self) -> QColor:
        colours = theme().colours
        if not self.isEnabled():
            return QColor(colours.soft)
        banner = self.parentWidget()
        role = banner.property("role") if banner is not None else None
        if role == "banner":
            return QColor(colours.ink)
        if role == "toast":
            return QColor(colours.accent_soft)
        inks = {
            "primary": colours.on_accent,
            "quiet": colours.accent,
            "link": colours.accent,
        }
        return QColor(inks.get(self.kind, colours.ink))


class PrimaryButton(Button):
    """The one thing that this page is for."""

    kind = "primary"


class SecondaryButton(Button):
    """Any other action."""

    kind = "secondary"


class QuietButton(Button):
    """An action that should not draw the eye."""

    kind = "quiet"


class LinkButton(Button):
    """An action among words: its text stands in line with what is above and below it."""

    kind = "link"

    def sizeHint(self) -> QSize:
        """The words, with room for the focus around them."""
        height = max(self._metrics().height() + 6, LEAST_TARGET)
        return QSize(self._content_width() + 2 * self._side(), height)


class KeyHint(QWidget):
    """A shortcut drawn as a key, beside what it does."""

    def __init__(self, shortcut: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = shortcut_words(shortcut)
        self.setAccessibleName(f"Kortkommando {self._keys}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """The key."""
        return key_size(self._keys)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        paint_keys(painter, QRectF(self.rect()), self._keys, theme().colour("soft"))


class CheckBox(QCheckBox):
    """A check box whose mark is drawn in the theme's colours."""

    edited = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setMinimumSize(LEAST_TARGET, LEAST_TARGET)
        self.toggled.connect(lambda _on: self.edited.emit())

    def setAccessibleName(self, name: str) -> None:
        """What the box is about, before its own words; they are always heard."""
        words = self.text()
        both = name and words and name != words
        super().setAccessibleName(f"{name}: {words}" if both else name or words)

    def value(self) -> bool:
        """Whether it is ticked."""
        return self.isChecked()

    def set_value(self, value: bool) -> None:
        """Tick or untick."""
        self.setChecked(value)

    def set_invalid(self, invalid: bool) -> None:
        """Mark as wrong."""
        mark(self, invalid=invalid)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box from the style sheet, then the mark."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        painter = QPainter(self)
        pixmap = icon_pixmap(
            "check", theme().colour("on_accent"), box.width() - 2, self.devicePixelRatioF()
        )
        painter.drawPixmap(box.adjusted(1, 1, -1, -1), pixmap)


def key_size(keys: str) -> QSize:
    """How large a drawn shortcut is, in pixels."""
    metrics = QFontMetrics(theme().font(TextSize.SMALL))
    return QSize(metrics.horizontalAdvance(keys) + theme().px(12), metrics.height() + 3)


def paint_keys(painter: QPainter, area: QRectF, keys: str, ink: QColor) -> None:
    """Draw a shortcut with a thin frame, in the ink of what it stands beside."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = QColor(ink)
    frame.setAlphaF(0.45)
    painter.setPen(QPen(frame, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), Radius.SMALL, Radius.SMALL)
    painter.setPen(ink)
    painter.setFont(theme().font(TextSize.SMALL))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, keys)
    painter.restore()
