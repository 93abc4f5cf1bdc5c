"""How the calculation's rows are drawn."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QTableView

from fsclient.ui.calculation.sheet_cells import ADD_TITLES, Cell, Col, Group, RowKind, SheetRow
from fsclient.ui.calculation.sheet_model import MONEY_COLUMNS, SheetModel
from fsclient.ui.look.icons import icon_pixmap
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Radius, Space, TextSize
from fsclient.ui.speech.badges import Badge
from fsclient.ui.speech.messages import sentence
from fsclient.ui.widgets.buttons import key_size, paint_keys
from fsclient.ui.widgets.commands import shortcut_words
from fsclient.ui.widgets.pill import paint_pill, pill_size

NOTHING_TO_ADD: Final = {
    Group.NORM: "Alla har redan sina dagar i tabellen. Ett barn som bor växelvis eller kommer på "
    "umgänge räknas efter dagarna i hushållet.",
}
TICKED: Final = (
    RowKind.STIMULUS,
    RowKind.AVAILABLE,
    RowKind.OPENING,
    RowKind.RENT_SHARE,
)
"""What is only a box with its words."""
ACROSS: Final = (RowKind.GROUP, *TICKED)
"""What has one cell through the whole row."""
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


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
    """What is said of an indented row stands under its words, a box apart where it has one."""
    if not row.indented or row.problem is not None:
        return 0
    box = box_room() if row.key.kind in TICKED else 0
    return Space.L + box


class SheetPainter:
    """Draws the rows of a table, a row at a time.

    Qt's own way asks for each cell by itself: its flags, its data, its option, its delegate.
    That is most of the time that a case takes to be painted.
    """

    def __init__(self, view: QTableView, model: SheetModel, can_add: Callable[[], bool]) -> None:
        self._view = view
        self._model = model
        self._can_add = can_add

    def paint(self, painter: QPainter, exposed: QRect) -> None:
        """The rows that lie in an area of the viewport."""
        rows = self._model.rows
        view = self._view
        first = view.rowAt(exposed.top())
        last = view.rowAt(exposed.bottom())
        if first < 0:
            return
        columns = [
            (col, view.columnViewportPosition(col), view.columnWidth(col))
            for col in Col
            if not view.isColumnHidden(col)
        ]
        left = columns[0][1]
        width = sum(width for _col, _x, width in columns)
        current = view.currentIndex() if view.hasFocus() else QModelIndex()
        selected = {index.row() for index in view.selectionModel().selectedRows()}
        for number in range(first, (len(rows) - 1 if last < 0 else last) + 1):
            area = QRect(left, view.rowViewportPosition(number), width, view.rowHeight(number))
            chosen = current.isValid() and current.row() == number
            at = Col(current.column()) if chosen else None
            if current.isValid() and number in selected and rows[number].key.kind != RowKind.GROUP:
                painter.fillRect(area, theme().colour("selected"))
            self._paint_row(painter, area, rows[number], columns, at)

    def _paint_row(
        self,
        painter: QPainter,
        area: QRect,
        row: SheetRow,
        columns: Sequence[tuple[Col, int, int]],
        at: Col | None,
    ) -> None:
        """``at`` is where the keyboard's place in the row is, None where it is in another."""
        group = row.key.kind is RowKind.GROUP
        painter.setPen(QPen(theme().colour("line"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        upper = QRect(area.x(), area.y(), area.width(), row_height())
        if group:
            self._paint_group(painter, upper, row, at is not None)
        elif row.key.kind in TICKED:
            self._paint_cell(painter, upper, row, Col.LABEL)
        else:
            for col, x, width in columns:
                self._paint_cell(painter, QRect(x, upper.y(), width, upper.height()), row, col)
        self._paint_said(painter, area, row)
        if at is not None:
            self._paint_place(painter, upper, row, columns, at)

    def _paint_place(
        self,
        painter: QPainter,
        area: QRect,
        row: SheetRow,
        columns: Sequence[tuple[Col, int, int]],
        at: Col,
    ) -> None:
        across = row.key.kind in ACROSS
        spots = [(x, width) for col, x, width in columns if col is at and not across]
        for x, width in spots or [(area.x(), area.width())]:
            ring = QRect(x, area.y(), width, area.height()).adjusted(1, 1, -1, -2)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().colour("accent"), 2))
            painter.drawRoundedRect(ring, Radius.SMALL, Radius.SMALL)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_group(self, painter: QPainter, area: QRect, row: SheetRow, current: bool) -> None:
        seen = area.intersected(self._view.viewport().rect())
        inside = seen.adjusted(Space.S, 0, -Space.S, -1)
        painter.setFont(theme().font(TextSize.BODY, QFont.Weight.DemiBold))
        painter.setPen(theme().colour("ink"))
        painter.drawText(inside, LEFT, row.label)
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
        painter.drawText(words, RIGHT, f"+ {ADD_TITLES[row.group]}")

    def _paint_cell(self, painter: QPainter, area: QRect, row: SheetRow, col: Col) -> None:
        inside = area.adjusted(Space.S, 0, -Space.S, -1)
        cell = row.cell(col)
        across = row.key.kind in TICKED
        if across:
            inside = inside.intersected(self._view.viewport().rect().adjusted(0, 0, -Space.S, 0))
        last = Col.LABEL if across else Col.REASON
        if row.badge is not None and col is last:
            inside = _paint_badge(painter, inside, row.badge)
        if row.indented and col is Col.LABEL:
            inside = inside.adjusted(Space.L, 0, 0, 0)
        if cell.ticks:
            inside = _paint_tick(painter, inside, cell, self._view.devicePixelRatioF())
        words = cell.text or row.label if col is Col.LABEL else cell.text
        shown = words or cell.hint
        font = _font(cell, col)
        metrics = QFontMetrics(font)
        side = RIGHT if col in MONEY_COLUMNS else LEFT
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
        """The sentence under the whole row."""
        said = _said(row)
        if not said:
            return
        seen = self._view.viewport().rect()
        indent = _said_indent(row)
        room = QRect(
            seen.x() + Space.S + indent,
            area.y() + row_height() - Space.HAIR,
            seen.width() - 2 * Space.S - indent,
            area.height() - row_height(),
        )
        painter.setFont(theme().font(TextSize.LABEL))
        painter.setPen(theme().colour("soft" if row.problem is None else "bad"))
        painter.drawText(room, Qt.TextFlag.TextWordWrap, said)


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
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    return area.adjusted(box_room(), 0, 0, 0)


def box_room() -> int:
    """What a box takes of a cell, in pixels."""
    return theme().px(15) + Space.S


def box_right(cell: QRect) -> int:
    """Where a box ends that stands first in a cell, with the room about it."""
    return cell.x() + Space.S + box_room()


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
