"""Tabs that say how far each of them has come."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFont, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from fsclient.ui.look.icons import icon_pixmap
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space, TextSize
from fsclient.ui.speech.badges import Badge
from fsclient.ui.widgets.flow import FlowLayout
from fsclient.ui.widgets.keys import plain_enter
from fsclient.ui.widgets.pill import paint_pill, pill_size

_SIDE = 12
_ICON = 16


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: its key, its words, a pill that says how it stands, and an icon before them."""

    key: str
    title: str
    badge: Badge | None = None
    icon: str = ""


class Tabs(QWidget):
    """A row of tabs, one chosen; it wraps. Arrows, Home and End move between them.

    ``chosen`` with the key when a person goes to another tab.
    """

    chosen = Signal(str)
    spoken_as = QAccessible.Role.PageTabList

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._row = FlowLayout(self, spacing=6)
        self._buttons: dict[str, _TabButton] = {}
        self._current = ""

    @property
    def current(self) -> str:
        """The chosen tab's key; empty where there is none."""
        return self._current

    def keys(self) -> tuple[str, ...]:
        """Every tab's key, in order."""
        return tuple(self._buttons)

    def set_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show these tabs; buttons that are there already stay, so that the focus does."""
        if tuple(tab.key for tab in tabs) != self.keys():
            self._rebuild(tabs)
        for tab in tabs:
            self._buttons[tab.key].show_tab(tab)
        if self._current not in self._buttons:
            self.set_current(next(iter(self._buttons), ""))

    def set_current(self, key: str) -> None:
        """Choose a tab without telling."""
        self._current = key
        for each, button in self._buttons.items():
            button.setChecked(each == key)
            one_stop = Qt.FocusPolicy.StrongFocus if each == key else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(one_stop)
        if key in self._buttons:
            self.setFocusProxy(self._buttons[key])

    def go_to(self, key: str) -> None:
        """Choose a tab as a press on it does, and tell."""
        changed = key != self._current
        self.set_current(key)
        self._buttons[key].setFocus(Qt.FocusReason.TabFocusReason)
        if changed:
            self.chosen.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move between the tabs."""
        keys = self.keys()
        if not keys:
            return
        place = keys.index(self._current)
        places = {
            Qt.Key.Key_Right: (place + 1) % len(keys),
            Qt.Key.Key_Left: (place - 1) % len(keys),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }
        found = places.get(Qt.Key(event.key()))
        if found is None:
            event.ignore()
            return
        self.go_to(keys[found])

    def _rebuild(self, tabs: Sequence[Tab]) -> None:
        self._row.clear()
        self._buttons = {}
        for tab in tabs:
            button = _TabButton(tab, self)
            button.pressed_by_person.connect(self.go_to)
            self._row.addWidget(button)
            self._buttons[tab.key] = button
        self.set_current(self._current if self._current in self._buttons else "")


class _TabButton(QRadioButton):
    pressed_by_person = Signal(str)
    spoken_as = QAccessible.Role.PageTab

    def __init__(self, tab: Tab, owner: Tabs) -> None:
        super().__init__("", owner)
        self._owner = owner
        self._tab = tab
        self.setProperty("role", "segment")
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def show_tab(self, tab: Tab) -> None:
        """Other words or another pill."""
        self._tab = tab
        words = f"{tab.title}, {tab.badge.text}" if tab.badge is not None else tab.title
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """The owner decides what is chosen."""
        self.pressed_by_person.emit(self._tab.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows are the owner's; Enter chooses as Space does."""
        if plain_enter(event):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        """The words and the pill."""
        width = self._icon_width() + self._words_width() + 2 * _SIDE
        if self._tab.badge is not None:
            width += pill_size(self._tab.badge).width() + Space.S
        return QSize(width, theme().px(20) + 12)

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground from the style sheet, then words and pill."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_RadioButton, option)
        ink = theme().colour("accent" if self.isChecked() else "ink")
        left, width = _SIDE + self._icon_width(), self._words_width()
        if self._tab.icon:
            side = theme().px(_ICON)
            pixmap = icon_pixmap(self._tab.icon, ink, side, self.devicePixelRatioF())
            painter.drawPixmap(QRect(_SIDE, (self.height() - side) // 2, side, side), pixmap)
        painter.setFont(self._font())
        painter.setPen(ink)
        words = QRectF(left, 0, width + 2, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._tab.title)
        if self._tab.badge is not None:
            size = pill_size(self._tab.badge)
            top = (self.height() - size.height()) / 2
            area = QRectF(left + width + Space.S, top, size.width(), size.height())
            paint_pill(painter, area, self._tab.badge)

    def _font(self) -> QFont:
        return theme().font(TextSize.BODY, QFont.Weight.Medium)

    def _icon_width(self) -> int:
        return theme().px(_ICON) + Space.XS if self._tab.icon else 0

    def _words_width(self) -> int:
        return QFontMetrics(self._font()).horizontalAdvance(self._tab.title)
