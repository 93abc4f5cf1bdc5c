"""How a table's cells and headers are drawn."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space, TextSize
from fsclient.ui.speech.badges import Badge
from fsclient.ui.widgets.pill import paint_pill, pill_size
from fsclient.ui.widgets.table_model import (
    ROW_ROLE,
    Column,
    GroupRow,
    Render,
    ShareBar,
    alignment,
    is_total,
    written,
)

_STRONG = (Render.STRONG, Render.STRONG_MONEY)
_BAR_WORDS = 62
_ARROW = 12


def row_height() -> int:
    """A row's height in pixels."""
    return theme().px(18) + Space.M


class CellDelegate(QStyledItemDelegate):
    """Draws cells as their columns say, a line under each row, and the selected row's ground."""

    def __init__(self, columns: tuple[Column, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = columns
        self.first = 0
        """The column that stands first, where headings are written."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One cell."""
        painter.save()
        row = index.data(ROW_ROLE)
        area: QRect = option.rect
        place = index.column()
        self._paint_ground(painter, option, area, is_first=place == self.first)
        if isinstance(row, GroupRow):
            if place == self.first:
                self._paint_group(painter, option, row)
        else:
            column = self._columns[place]
            self._paint_value(painter, area, column, column.of(row), is_total(row))
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for the whole value, for fitting a column to it."""
        column = self._columns[index.column()]
        row = index.data(ROW_ROLE)
        value = None if isinstance(row, GroupRow) else column.of(row)
        if isinstance(value, Badge):
            return QSize(pill_size(value).width() + 2 * Space.S, row_height())
        words = written(value)
        strong = is_total(row)
        width = QFontMetrics(_font(column, words, strong=strong)).horizontalAdvance(words)
        return QSize(width + 2 * Space.S + 2, row_height())

    def needed_width(self, section: int, rows: Iterable[object]) -> int:
        """Room for the whole value of each of these rows; headings among them need none."""
        column = self._columns[section]
        shown = [row for row in rows if not isinstance(row, GroupRow)]
        values = [column.of(row) for row in shown]
        badges = {value for value in values if isinstance(value, Badge)}
        words = {written(value) for value in values if not isinstance(value, Badge)}
        strong = any(is_total(row) for row in shown)
        letters = QFontMetrics(_font(column, "a", strong=strong))
        figures = QFontMetrics(_font(column, "0", strong=strong))
        widths = [pill_size(badge).width() for badge in badges]
        widths += [
            (letters if _has_letters(each) else figures).horizontalAdvance(each) + 2
            for each in words
        ]
        return max(widths, default=0) + 2 * Space.S

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, *, is_first: bool
    ) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, theme().colour("selected"))
            if is_first and option.widget.hasFocus():
                edge = QRect(area.x(), area.y(), 3, area.height())
                painter.fillRect(edge, theme().colour("accent"))
        painter.setPen(theme().colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_group(self, painter: QPainter, option: QStyleOptionViewItem, row: GroupRow) -> None:
        painter.setFont(theme().font(TextSize.BODY, QFont.Weight.DemiBold))
        painter.setPen(theme().colour("ink"))
        # The heading runs on over the empty cells to its right.
        painter.setClipping(False)
        width = option.widget.width()
        area = QRect(option.rect.x() + Space.S, option.rect.y(), width, option.rect.height())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, row.title)

    def _paint_value(
        self, painter: QPainter, area: QRect, column: Column, value: object, is_total: bool
    ) -> None:
        inside = area.adjusted(Space.S, 0, -Space.S, -1)
        if isinstance(value, Badge):
            _paint_badge(painter, inside, value)
            return
        if isinstance(value, ShareBar):
            inside = _paint_bar(painter, inside, value)
        font = _font(column, written(value), strong=is_total)
        metrics = QFontMetrics(font)
        words = metrics.elidedText(written(value), Qt.TextElideMode.ElideRight, inside.width())
        painter.setFont(font)
        soft = column.render is Render.SOFT or value is None
        painter.setPen(theme().colour("soft" if soft else "ink"))
        painter.drawText(inside, alignment(column), words)
        if column.render is Render.LINK and value is not None:
            _paint_dots(painter, inside, column, words, metrics)


class TableHeader(QHeaderView):
    """Headers as small soft words; the sorted column is marked with an arrow and is strong."""

    def __init__(self, columns: tuple[Column, ...], parent: QWidget, *, sorts: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._columns = columns
        self._sorts = sorts
        self.last = len(columns) - 1
        """The column that stands last, under whose heading's end the tools are."""
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setAccessibleName("Kolumner")
        self.setMinimumSectionSize(36)

    def sizeHint(self) -> QSize:
        """As high as a row."""
        return QSize(super().sizeHint().width(), row_height())

    def needed_width(self, section: int) -> int:
        """Room for the whole title, and for the arrow where one can sort by it."""
        column = self._columns[section]
        font = theme().font(TextSize.LABEL, QFont.Weight.DemiBold)
        words = QFontMetrics(font).horizontalAdvance(column.title)
        return words + 2 * Space.S + (_ARROW if self._sorts else 0) + 2 + self._tools(section)

    def _tools(self, section: int) -> int:
        """Room for what stands over the end of the headings."""
        return row_height() if section == self.last else 0

    def paintSection(self, painter: QPainter, area: QRect, logical_index: int) -> None:
        """One header."""
        painter.save()
        colours = theme().colours
        is_sorted = self.isSortIndicatorShown() and self.sortIndicatorSection() == logical_index
        weight = QFont.Weight.DemiBold if is_sorted else QFont.Weight.Normal
        font = theme().font(TextSize.LABEL, weight)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if is_sorted else colours.soft))
        inside = area.adjusted(Space.S, 0, -Space.S - self._tools(logical_index), -1)
        mark = _ARROW if is_sorted else 0
        column = self._columns[logical_index]
        words = metrics.elidedText(
            column.title, Qt.TextElideMode.ElideRight, max(inside.width() - mark, 0)
        )
        side = alignment(column)
        at_right = bool(side & Qt.AlignmentFlag.AlignRight)
        painter.drawText(inside.adjusted(0, 0, -mark if at_right else 0, 0), side, words)
        if is_sorted:
            end = (
                inside.right() - 4
                if at_right
                else inside.x() + metrics.horizontalAdvance(words) + 8
            )
            self._paint_arrow(painter, QPointF(end, area.center().y()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.restore()

    def _paint_arrow(self, painter: QPainter, centre: QPointF) -> None:
        up = -1 if self.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder else 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme().colour("ink"), 1.4))
        reach = 3.5
        painter.drawPolyline(
            [
                centre + QPointF(-reach, -up * reach / 2),
                centre + QPointF(0, up * reach / 2),
                centre + QPointF(reach, -up * reach / 2),
            ]
        )


def _font(column: Column, words: str, *, strong: bool = False) -> QFont:
    strong = strong or column.render in _STRONG
    weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
    return theme().font(TextSize.BODY, weight, figures=not _has_letters(words))


def _has_letters(words: str) -> bool:
    return any(sign.isalpha() for sign in words)


def _paint_badge(painter: QPainter, inside: QRect, badge: Badge) -> None:
    size = pill_size(badge).boundedTo(QSize(inside.width(), inside.height()))
    top = inside.y() + (inside.height() - size.height()) / 2
    paint_pill(painter, QRectF(inside.x(), top, size.width(), size.height()), badge)


def _paint_bar(painter: QPainter, inside: QRect, bar: ShareBar) -> QRect:
    """The bar at the right, filled for more and hollow for less; returns what is left for words."""
    words = QRect(inside)
    words.setWidth(theme().px(_BAR_WORDS))
    room = inside.adjusted(words.width(), 0, 0, 0)
    width = min(abs(bar.share), 1.0) * (room.width() - 1)
    if width <= 0:
        return words
    height = theme().px(8)
    top = room.y() + (room.height() - height) / 2
    area = QRectF(room.x(), top, max(width, 2.0), height).adjusted(0.5, 0.5, 0.5, -0.5)
    accent = theme().colour("accent")
    painter.setPen(QPen(accent, 1))
    painter.setBrush(accent if bar.share > 0 else Qt.BrushStyle.NoBrush)
    painter.drawRect(area)
    return words


def _paint_dots(
    painter: QPainter, inside: QRect, column: Column, words: str, metrics: QFontMetrics
) -> None:
    width = metrics.horizontalAdvance(words)
    at_right = bool(alignment(column) & Qt.AlignmentFlag.AlignRight)
    x = inside.right() - width if at_right else inside.x()
    y = inside.center().y() + metrics.height() // 2
    painter.setPen(QPen(theme().colour("ink"), 1, Qt.PenStyle.DotLine))
    painter.drawLine(x, y, x + width, y)
