"""How the calculation's cells are drawn, and typed in where they stand."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QObject,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fsclient.ui.calculation.sheet_cells import Cell, Col, Group, RowKind, SheetRow
from fsclient.ui.calculation.sheet_model import CELL_ROLE, MONEY_COLUMNS, ROW_ROLE, Index
from fsclient.ui.commands import shortcut_words
from fsclient.ui.icons import icon_pixmap
from fsclient.ui.messages import sentence
from fsclient.ui.theme import theme
from fsclient.ui.tokens import Radius, Space, TextSize
from fsclient.ui.widgets.buttons import key_size, paint_keys
from fsclient.ui.widgets.pill import Badge, paint_pill, pill_size
from fsclient.ui.widgets.styling import mark

ADD_TITLES: Final = {
    Group.COSTS: "Lägg till kostnad",
    Group.INCOMES: "Lägg till inkomst",
    Group.ASSETS: "Lägg till tillgång",
    Group.ADJUSTMENTS: "Lägg till justering",
}
_RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class CellEdit(QLineEdit):
    """An editor over a cell; ``typed`` on every key."""

    typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "cell")
        self.textEdited.connect(self.typed.emit)

    def set_text(self, text: str) -> None:
        """Show a text, unless it is there already."""
        if text != self.text():
            self.setText(text)

    def set_invalid(self, invalid: bool) -> None:
        """Show the edge in the colour of an error, or not."""
        mark(self, invalid=invalid)


def row_height() -> int:
    """A row's height in pixels: a household has some thirty rows, and most should be seen."""
    return theme().px(18) + Space.S


def row_room(row: SheetRow, width: int) -> int:
    """How high a row is in pixels, with what is said under it."""
    return row_height() + said_height(row, width)


def said_height(row: SheetRow, width: int) -> int:
    """How high the sentence under a row is; 0 where nothing is said."""
    said = _said(row)
    if not said:
        return 0
    metrics = QFontMetrics(theme().font(TextSize.LABEL))
    room = QRect(0, 0, max(width - 2 * Space.S - _said_indent(row), 100), 10_000)
    wrapped = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, said)
    return wrapped.height() + Space.XS


def _said(row: SheetRow) -> str:
    return row.note if row.problem is None else sentence(row.problem)


def _said_indent(row: SheetRow) -> int:
    """What is said of an indented row stands under its words."""
    return theme().px(15) + Space.L + Space.S if row.indented and row.problem is None else 0


class SheetDelegate(QStyledItemDelegate):
    """Draws cells, and opens their editors.

    ``opened`` carries an editor and the row and field that it is for, ``typed`` those with each
    key, ``left`` the editor and the key that left it, or 0 for a press elsewhere.
    """

    opened = Signal(object, object, str)
    typed = Signal(object, str, str)
    left = Signal(object, int)

    def __init__(self, view: QAbstractItemView, can_add: Callable[[], bool]) -> None:
        super().__init__(view)
        self._view = view
        self._can_add = can_add

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, SheetRow):
            return
        painter.save()
        area: QRect = option.rect
        current = self._is_current(index)
        self._paint_ground(painter, area, row, bool(option.state & QStyle.StateFlag.State_Selected))
        upper = QRect(area.x(), area.y(), area.width(), row_height())
        if row.key.kind is RowKind.GROUP:
            self._paint_group(painter, upper, row, current)
        else:
            col = Col(index.column())
            self._paint_cell(painter, upper, row, col)
            self._paint_said(painter, area, row)
        if current:
            ring = upper.adjusted(1, 1, -1, -2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRoundedRect(ring, Radius.SMALL, Radius.SMALL)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row's height; the columns share the width by themselves."""
        row = index.data(ROW_ROLE)
        room = self._view.viewport().width()
        height = row_room(row, room) if isinstance(row, SheetRow) else row_height()
        return QSize(60, height)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line over the cell."""
        editor = CellEdit(parent)
        col = Col(index.column())
        money = col in MONEY_COLUMNS
        editor.setAlignment(_RIGHT if money else _LEFT)
        editor.setFont(theme().font(TextSize.BODY, figures=money))
        editor.setAccessibleName(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell):
            editor.setPlaceholderText(cell.hint)
            editor.set_invalid(cell.wrong)
            key, field = index.data(ROW_ROLE).key, cell.edits
            editor.typed.connect(lambda text: self.typed.emit(key, field, text))
            self.opened.emit(editor, key, field)
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """What stands in the cell, as it was typed."""
        if isinstance(editor, CellEdit) and not editor.isModified():
            editor.set_text(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing more: every key has been told already."""

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over the cell, and wide enough to read what is typed."""
        area: QRect = option.rect
        width = max(area.width(), theme().px(84))
        editor.setGeometry(area.right() - width + 1, area.y(), width, row_height() - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab, Enter, Esc and the vertical arrows leave the editor; so does a press elsewhere."""
        if isinstance(watched, CellEdit) and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.KeyPress and event.key() in _LEAVING:
                self.left.emit(watched, event.key())
                return True
            return False
        if isinstance(watched, CellEdit) and isinstance(event, QFocusEvent):
            if event.lostFocus() and event.reason() not in _STAYING:
                self.left.emit(watched, 0)
            return False
        return super().eventFilter(watched, event)

    def _is_current(self, index: Index) -> bool:
        current = self._view.currentIndex()
        same = (current.row(), current.column()) == (index.row(), index.column())
        return same and self._view.hasFocus()

    def _paint_ground(self, painter: QPainter, area: QRect, row: SheetRow, chosen: bool) -> None:
        if chosen and self._view.hasFocus() and row.key.kind is not RowKind.GROUP:
            painter.fillRect(area, theme().colour("selected"))
        painter.setPen(QPen(theme().colour("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_group(self, painter: QPainter, area: QRect, row: SheetRow, current: bool) -> None:
        seen = area.intersected(self._view.viewport().rect())
        inside = seen.adjusted(Space.S, 0, -Space.S, -1)
        painter.setFont(theme().font(TextSize.BODY, QFont.Weight.DemiBold))
        painter.setPen(theme().colour("ink"))
        painter.drawText(inside, _LEFT, row.label)
        if row.group not in ADD_TITLES or not self._can_add():
            return
        font = theme().font(TextSize.LABEL, QFont.Weight.Medium)
        right = inside.right()
        if current:
            keys = shortcut_words("Ctrl+Return")
            size = key_size(keys)
            top = area.y() + (area.height() - size.height()) / 2
            frame = QRectF(right - size.width(), top, size.width(), size.height())
            paint_keys(painter, frame, keys, theme().colour("soft"))
            right -= size.width() + Space.S
        painter.setFont(font)
        painter.setPen(theme().colour("accent"))
        words = QRect(inside.x(), inside.y(), right - inside.x(), inside.height())
        painter.drawText(words, _RIGHT, f"+ {ADD_TITLES[row.group]}")

    def _paint_cell(self, painter: QPainter, area: QRect, row: SheetRow, col: Col) -> None:
        inside = area.adjusted(Space.S, 0, -Space.S, -1)
        cell = row.cell(col)
        across = row.key.kind is RowKind.STIMULUS
        if across:
            inside = inside.intersected(self._view.viewport().rect().adjusted(0, 0, -Space.S, 0))
        last = Col.LABEL if across else Col.REASON
        if row.badge is not None and col is last:
            inside = _paint_badge(painter, inside, row.badge)
        if row.indented and col is Col.LABEL:
            inside = inside.adjusted(Space.L, 0, 0, 0)
        if cell.ticks:
            inside = _paint_tick(painter, inside, cell, self._view.devicePixelRatioF())
        words = row.label if col is Col.LABEL else cell.text
        shown = words or cell.hint
        font = _font(cell, col)
        metrics = QFontMetrics(font)
        side = _RIGHT if col in MONEY_COLUMNS else _LEFT
        name = row.name if col is Col.LABEL else ""
        cut = _elided(metrics, shown, name, inside.width())
        painter.setFont(font)
        painter.setPen(_ink(row, cell, col, is_hint=not words))
        painter.drawText(inside, side, cut)
        if words and cell.line is not None and col is Col.DECIDED:
            _paint_dots(painter, inside, metrics.horizontalAdvance(cut), metrics.height())
        if cell.wrong:
            painter.setPen(QPen(theme().colour("bad"), 1))
            painter.drawRoundedRect(area.adjusted(2, 2, -3, -4), Radius.SMALL, Radius.SMALL)

    def _paint_said(self, painter: QPainter, area: QRect, row: SheetRow) -> None:
        """The sentence runs under the whole row; each cell draws its own part of it."""
        said = _said(row)
        if not said:
            return
        offset = self._view.viewport().rect()
        indent = _said_indent(row)
        room = QRect(
            offset.x() + Space.S + indent,
            area.y() + row_height() - Space.HAIR,
            offset.width() - 2 * Space.S - indent,
            area.height() - row_height(),
        )
        painter.setClipRect(area)
        painter.setFont(theme().font(TextSize.LABEL))
        painter.setPen(theme().colour("soft" if row.problem is None else "bad"))
        painter.drawText(room, Qt.TextFlag.TextWordWrap, said)
        painter.setClipping(False)


_LEAVING: Final = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
    }
)


_STAYING: Final = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


def _paint_badge(painter: QPainter, area: QRect, badge: Badge) -> QRect:
    """The pill at the right; returns what is left of the area."""
    size = pill_size(badge).boundedTo(area.size())
    top = area.y() + (area.height() - size.height()) / 2
    left = area.right() + 1 - size.width()
    paint_pill(painter, QRectF(left, top, size.width(), size.height()), badge)
    return area.adjusted(0, 0, -size.width() - Space.XS, 0)


def _paint_tick(painter: QPainter, area: QRect, cell: Cell, ratio: float) -> QRect:
    """A box with or without its mark; returns what is left of the area."""
    side = theme().px(15)
    box = QRect(area.x(), area.y() + (area.height() - side) // 2, side, side)
    colours = theme().colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.accent if cell.ticked else colours.edge), 1))
    painter.setBrush(QColor(colours.accent if cell.ticked else colours.panel))
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if cell.ticked:
        mark_side = side - 2
        pixmap = icon_pixmap("check", QColor(colours.on_accent), mark_side, ratio)
        painter.drawPixmap(QRect(box.topLeft() + QPoint(1, 1), QSize(mark_side, mark_side)), pixmap)
    return area.adjusted(side + Space.S, 0, 0, 0)


def _elided(metrics: QFontMetrics, words: str, name: str, room: int) -> str:
    """The words cut to the room; whose it is stays to be read."""
    if not name or metrics.horizontalAdvance(words) <= room:
        return metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
    tail = f", {name}"
    head = words.removesuffix(tail)
    left = max(room - metrics.horizontalAdvance(tail), metrics.horizontalAdvance("mm…"))
    return metrics.elidedText(head, Qt.TextElideMode.ElideRight, left) + tail


def _paint_dots(painter: QPainter, inside: QRect, width: int, height: int) -> None:
    y = inside.center().y() + height // 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme().colour("ink"), 1, Qt.PenStyle.DotLine))
    painter.drawLine(inside.right() - width, y, inside.right(), y)


def _ink(row: SheetRow, cell: Cell, col: Col, *, is_hint: bool) -> QColor:
    if is_hint and cell.wrong:
        return theme().colour("bad")
    soft = is_hint or cell.soft or (row.indented and col is Col.LABEL)
    return theme().colour("soft" if soft else "ink")


def _font(cell: Cell, col: Col) -> QFont:
    weight = QFont.Weight.DemiBold if cell.strong else QFont.Weight.Normal
    return theme().font(TextSize.BODY, weight, figures=col in MONEY_COLUMNS)
