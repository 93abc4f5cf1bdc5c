"""Choosing what to add: type a few letters, and take what is found."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fsclient.ui.calculation.sheet_drawing import row_height
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.choice import Choice
from fsclient.ui.widgets.notices import announce
from fsclient.ui.widgets.surfaces import Rule, SectionLabel

_WIDTH = 340
_MOST_ROWS = 8


class Picker(QFrame):
    """A search over choices, inside the window. Arrows choose, Enter takes, Esc closes.

    ``picked`` carries the chosen value. ``seldom`` are found only when something is typed;
    ``nothing`` says why there is nothing to choose.
    """

    picked = Signal(object)

    def __init__(
        self,
        anchor: QWidget,
        title: str,
        choices: Sequence[Choice],
        seldom: Sequence[Choice] = (),
        *,
        nothing: str = "",
    ) -> None:
        super().__init__(anchor.window())
        self._anchor = anchor
        self._choices = tuple(choices)
        self._seldom = tuple(seldom)
        self._shown: tuple[Choice, ...] = ()
        self.setProperty("role", "palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(36)
        shadow.setOffset(0, 8)
        shadow.setColor(QColor(0, 0, 0, 90))
        self.setGraphicsEffect(shadow)
        self.edit = QLineEdit(self)
        self.edit.setProperty("role", "bare")
        self.edit.setPlaceholderText("Skriv för att söka")
        self.edit.setAccessibleName(title)
        self.list = QListWidget(self)
        self.list.setAccessibleName("Att välja bland")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = SectionLabel(
            "Ingen träff. Pröva ett annat ord." if choices or seldom else nothing, self
        )
        self._nothing.setWordWrap(True)
        self._lay_out(title)
        self.edit.textChanged.connect(self._search)
        self.edit.installEventFilter(self)
        self.list.itemClicked.connect(lambda _item: self._take())

    def open_at(self, point: QPoint) -> None:
        """Show it at a point of the anchor, inside the window."""
        self.setFixedWidth(min(theme().px(_WIDTH), self.window().width() - 2 * Space.L))
        self._search("")
        corner = self._anchor.mapTo(self.window(), point)
        room = self._anchor.window().size()
        x = min(corner.x(), room.width() - self.width() - Space.L)
        y = min(corner.y(), room.height() - self.sizeHint().height() - Space.L)
        self.move(max(x, Space.L), max(y, Space.L))
        self.show()
        self.raise_()
        self.edit.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the field; when something else is gone to, it closes."""
        if watched is self.edit:
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._press(event)
            left = isinstance(event, QFocusEvent) and event.lostFocus()
            if left and self.window().isActiveWindow() and not self.edit.hasFocus():
                self.close()
        return super().eventFilter(watched, event)

    def _lay_out(self, title: str) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.M, Space.M, Space.M, Space.S)
        box.setSpacing(Space.S)
        box.addWidget(SectionLabel(title, self))
        box.addWidget(self.edit)
        box.addWidget(Rule(self))
        box.addWidget(self.list)
        box.addWidget(self._nothing)

    def _search(self, text: str) -> None:
        words = text.casefold().split()
        known = (*self._choices, *self._seldom) if words else self._choices
        hits = [one for one in known if all(word in one.label.casefold() for word in words)]
        # What begins with the first letters typed stands before what only has them in it.
        hits.sort(key=lambda one: not (words and one.label.casefold().startswith(words[0])))
        self._shown = tuple(hits)
        self.list.clear()
        for choice in hits:
            item = QListWidgetItem(choice.label)
            item.setSizeHint(QSize(0, row_height()))
            self.list.addItem(item)
        self.list.setVisible(bool(hits))
        self._nothing.setVisible(not hits)
        self.list.setFixedHeight(min(len(hits), _MOST_ROWS) * row_height() + Space.XS)
        if hits:
            self.list.setCurrentRow(0)
        self.adjustSize()

    def _press(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = event.key()
        if key in steps:
            self._move(steps[Qt.Key(key)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab):
            self._take()
        elif key == Qt.Key.Key_Escape:
            self._leave()
        else:
            return key == Qt.Key.Key_Backtab
        return True

    def _move(self, by: int) -> None:
        if self._shown:
            row = (self.list.currentRow() + by) % len(self._shown)
            self.list.setCurrentRow(row)
            announce(self.list, self._shown[row].label)

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._shown):
            value = self._shown[row].value
            self._leave()
            self.picked.emit(value)

    def _leave(self) -> None:
        self._anchor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.close()
