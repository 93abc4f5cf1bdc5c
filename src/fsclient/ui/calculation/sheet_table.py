"""The calculation's table under the keyboard."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QTableView,
    QWidget,
)

from fsclient.domain.listings import as_pasted
from fsclient.ui.calculation.cell_editors import CellEdit, CellEditors
from fsclient.ui.calculation.sheet_cells import (
    ADD_TITLES,
    Cell,
    Col,
    Group,
    RowKey,
    RowKind,
    SheetRow,
)
from fsclient.ui.calculation.sheet_columns import SheetHeader, widths
from fsclient.ui.calculation.sheet_drawing import (
    ACROSS,
    SheetPainter,
    box_right,
    row_height,
    row_room,
)
from fsclient.ui.calculation.sheet_model import SheetModel
from fsclient.ui.look.theme import theme

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class SheetTable(QTableView):
    """Arrows move, Enter edits, Tab goes to the next thing to fill in, Space explains or confirms.

    Shift with the arrows selects several rows, Ctrl+A all, and Ctrl+C copies them.
    Ctrl+Enter adds to the group at hand, Delete removes, Ctrl+Z takes back. ``opened`` and
    ``closed`` tell of an editor (``closed`` whether it was left by Esc), ``typed`` of each key.
    """

    opened = Signal(object, str)
    closed = Signal(bool)
    typed = Signal(object, str, str)
    ticked = Signal(object, str)
    add_wanted = Signal(object)
    remove_wanted = Signal(object)
    explain_wanted = Signal(QModelIndex)
    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows_model = SheetModel(self)
        self._read_only = False
        self._slim = False
        self._editor: CellEdit | None = None
        self._pressed = QPoint()
        self.setModel(self.rows_model)
        self._painter = SheetPainter(self, self.rows_model, lambda: not self._read_only)
        self._editors = CellEditors(self)
        self.setItemDelegate(self._editors)
        self.setHorizontalHeader(SheetHeader(self.rows_model, self))
        self._dress()
        self._editors.opened.connect(self._on_opened)
        self._editors.typed.connect(self.typed)
        self._editors.left.connect(self._on_left)
        self.clicked.connect(self._press_cell)
        theme().changed.connect(self._arrange)

    @property
    def is_editing(self) -> bool:
        """Whether an editor is open."""
        return self._editor is not None

    def show_rows(self, rows: tuple[SheetRow, ...], *, read_only: bool) -> None:
        """Show other rows; the place stays, and so does an open editor."""
        if rows == self.rows_model.rows and read_only is self._read_only:
            return
        self._read_only = read_only
        self.rows_model.can_add = not read_only
        place = self._place()
        top = self.verticalScrollBar().value()
        if self.rows_model.set_rows(rows):
            self._span_headings()
            self._return_to(place)
        self._fit_heights()
        self.verticalScrollBar().setValue(top)
        if self._editor is not None:
            self._editor.set_invalid(self.rows_model.cell_at(self.currentIndex()).wrong)

    def set_months(self, last: str, before: str) -> None:
        """The names of the earlier months, empty where there are none."""
        if self.rows_model.set_months(last, before):
            self._arrange()

    def set_slim(self, slim: bool) -> None:
        """Whether to show only what things are and come to, where there is no room for all."""
        self._slim = slim
        self._arrange()

    def go_to(self, key: RowKey, col: Col, *, edit: bool = False) -> None:
        """Put the place in a row, and open its editor."""
        index = self.rows_model.find(key, col)
        if not index.isValid():
            return
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._set_place(index)
        if edit:
            self.edit(index)

    def leave_editor(self) -> None:
        """Close an open editor; what was typed stays."""
        if self._editor is not None:
            self._on_left(self._editor, 0)

    def group_at_hand(self) -> Group:
        """The group of the place; costs where there is no place."""
        row = self.rows_model.row_at(self.currentIndex())
        return row.group if row is not None and row.group in ADD_TITLES else Group.COSTS

    def copy(self) -> None:
        """Copy the selected rows under their headings, as a spreadsheet takes them."""
        shown = [col for col in Col if not self.isColumnHidden(col)]
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        lines = ([self.rows_model.typed(row, col) for col in shown] for row in rows)
        if rows:
            heading = [self.rows_model.title(col) for col in shown]
            QApplication.clipboard().setText(as_pasted([heading, *lines]))

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z is this table's own while it has the focus."""
        is_key = isinstance(event, QKeyEvent) and (_is_undo(event) or _is_add(event))
        if is_key and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif _is_undo(event):
            self.undo_wanted.emit()
        elif _is_add(event):
            self._ask_to_add(self.group_at_hand())
        elif event.key() in _ENTER:
            self._enter(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            self._space(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self._remove(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from one thing to fill in to the next, and then out of the table."""
        following = self._stop_after(self.currentIndex(), 1 if forward else -1)
        if following is None:
            return super().focusNextPrevChild(forward)
        self._set_place(following)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The place is the first field, or the last thing by Shift+Tab, unless it is known."""
        known = self.currentIndex().isValid()
        super().focusInEvent(event)
        self.viewport().update()
        stops = [] if known else self._stops()
        if not stops:
            return
        costs = self.rows_model.find(RowKey(RowKind.GROUP, Group.COSTS), Col.LABEL)
        fields = [
            stop
            for stop in stops
            if self.rows_model.cell_at(stop).edits and stop.row() > costs.row()
        ]
        fields += [stop for stop in stops if stop == costs] or stops
        backwards = event.reason() is Qt.FocusReason.BacktabFocusReason
        self._set_place(stops[-1] if backwards else fields[0])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The ring goes."""
        super().focusOutEvent(event)
        self.viewport().update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be pressed."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        cell = self.rows_model.cell_at(index)
        row = self.rows_model.row_at(index)
        adds = row is not None and row.key.kind is RowKind.GROUP and self._adds(row)
        ticks = self._ticks(index, cell, event.position().toPoint())
        hand = adds or cell.line is not None or (ticks and not self._read_only)
        self.viewport().setCursor(
            Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Where it was pressed says if a box was meant, or the amount beside it."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows."""
        painter = QPainter(self.viewport())
        self._painter.paint(painter, event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._arrange()

    def _dress(self) -> None:
        self.setAccessibleName("Normberäkning")
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(20)

    def _on_opened(self, editor: CellEdit, key: RowKey, field: str) -> None:
        self._editor = editor
        self.opened.emit(key, field)

    def _on_left(self, editor: CellEdit, key: int) -> None:
        if editor is not self._editor:
            return
        self._editor = None
        index = self.currentIndex()
        self._editors.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
        self.closed.emit(key == Qt.Key.Key_Escape)
        if key:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self._go_on(index, key)

    def _go_on(self, index: QModelIndex, key: int) -> None:
        """After an editor: Tab to the next field, Enter and the arrows along the column.

        Enter goes to the reason first, where one is still to be given.
        """
        steps = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
        if key in steps:
            following = self._stop_after(self.currentIndex(), steps[Qt.Key(key)])
            if following is None:
                super().focusNextPrevChild(key == Qt.Key.Key_Tab)
                return
            self._set_place(following)
            if self.rows_model.cell_at(following).edits:
                self.edit(following)
            return
        reason = self.rows_model.index(self.currentIndex().row(), Col.REASON)
        amount = self.rows_model.index(self.currentIndex().row(), Col.APPLIED)
        if key in _ENTER and self.currentIndex().column() == Col.LABEL:
            self._set_place(amount)
            if not self.rows_model.cell_at(amount).raw:
                self.edit(amount)
            return
        if key in _ENTER and self.rows_model.cell_at(reason).asks:
            self._set_place(reason)
            self.edit(reason)
            return
        by = -1 if key == Qt.Key.Key_Up else 1
        if key != Qt.Key.Key_Escape:
            below = self._same_column(self.currentIndex() if index.isValid() else index, by)
            if below is not None:
                self._set_place(below)

    def _same_column(self, index: QModelIndex, by: int) -> QModelIndex | None:
        row = index.row() + by
        while 0 <= row < self.rows_model.rowCount():
            found = self.rows_model.index(row, index.column())
            if self.rows_model.cell_at(found).edits:
                return found
            row += by
        return None

    def _enter(self, index: QModelIndex) -> None:
        cell = self.rows_model.cell_at(index)
        if cell.edits:
            self.edit(index)
        else:
            self._space(index)

    def _space(self, index: QModelIndex) -> None:
        row = self.rows_model.row_at(index)
        if row is None:
            return
        cell = self.rows_model.cell_at(index)
        if row.key.kind is RowKind.GROUP:
            if self._adds(row):
                self._ask_to_add(row.group)
        elif cell.ticks:
            self._tick(row, cell.ticks)
        elif cell.line is not None:
            self.explain_wanted.emit(index)
        elif cell.edits:
            self.edit(index)

    def _press_cell(self, index: QModelIndex) -> None:
        row = self.rows_model.row_at(index)
        cell = self.rows_model.cell_at(index)
        if row is None:
            return
        if row.key.kind is RowKind.GROUP:
            if self._adds(row):
                self._ask_to_add(row.group)
        elif self._ticks(index, cell, self._pressed):
            self._tick(row, cell.ticks)
        elif cell.line is not None:
            self.explain_wanted.emit(index)
        elif cell.edits and self._editor is None and _is_field(index.column(), cell):
            self.edit(index)

    def _ticks(self, index: QModelIndex, cell: Cell, at: QPoint) -> bool:
        """Whether a press there ticks: anywhere in what is only a box, else on the box."""
        return bool(cell.ticks) and (not cell.edits or at.x() < box_right(self.visualRect(index)))

    def _tick(self, row: SheetRow, field: str) -> None:
        if not self._read_only:
            self.ticked.emit(row.key, field)

    def _adds(self, row: SheetRow) -> bool:
        return row.group in ADD_TITLES and not self._read_only

    def _ask_to_add(self, group: Group) -> None:
        if not self._read_only:
            self.add_wanted.emit(group)

    def _remove(self, index: QModelIndex) -> None:
        row = self.rows_model.row_at(index)
        if row is not None and row.key.kind is RowKind.ENTRY and not self._read_only:
            self.remove_wanted.emit(row.key)

    def _stops(self) -> list[QModelIndex]:
        """Everything to fill in, tick or add, in reading order."""
        return [
            self.rows_model.index(number, col)
            for number, row in enumerate(self.rows_model.rows)
            for col in Col
            if self._is_stop(row, col)
        ]

    def _is_stop(self, row: SheetRow, col: Col) -> bool:
        if row.key.kind is RowKind.GROUP:
            return col is Col.LABEL and self._adds(row)
        cell = row.cell(col)
        if self._read_only:
            return cell.line is not None and col is Col.DECIDED
        return bool(cell.ticks or (cell.edits and _is_field(col, cell)))

    def _stop_after(self, index: QModelIndex, by: int) -> QModelIndex | None:
        here = (index.row(), index.column()) if index.isValid() else (-1, -1)
        stops = self._stops()
        if by > 0:
            return next((one for one in stops if (one.row(), one.column()) > here), None)
        before = [one for one in stops if (one.row(), one.column()) < here]
        return before[-1] if before else None

    def _set_place(self, index: QModelIndex) -> None:
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        self.viewport().update()

    def _place(self) -> tuple[RowKey, Col, int] | None:
        index = self.currentIndex()
        row = self.rows_model.row_at(index)
        return None if row is None else (row.key, Col(index.column()), index.row())

    def _return_to(self, place: tuple[RowKey, Col, int] | None) -> None:
        if place is None:
            return
        index = self.rows_model.find(place[0], place[1])
        if not index.isValid():
            row = min(place[2], self.rows_model.rowCount() - 1)
            index = self.rows_model.index(row, place[1])
        self._set_place(index)

    def _span_headings(self) -> None:
        self.clearSpans()
        for number, row in enumerate(self.rows_model.rows):
            if row.key.kind in ACROSS:
                self.setSpan(number, 0, 1, len(Col))

    def content_height(self) -> int:
        """How high the table is with every row seen, in pixels."""
        rows = self.verticalHeader().length() + self.horizontalHeader().height()
        bar = self.horizontalScrollBar()
        return rows + (bar.sizeHint().height() if bar.maximum() else 0) + 2

    def _fit_heights(self) -> None:
        header = self.verticalHeader()
        room = self.viewport().width()
        for number, row in enumerate(self.rows_model.rows):
            height = row_room(row, room)
            if header.sectionSize(number) != height:
                header.resizeSection(number, height)

    def _arrange(self) -> None:
        titles = self.rows_model.title
        shown = widths(self.viewport().width(), titles(Col.LAST), titles(Col.BEFORE), self._slim)
        header = self.horizontalHeader()
        for col in Col:
            self.setColumnHidden(col, col not in shown)
            if col in shown:
                header.resizeSection(col, shown[col])
        self._fit_heights()


def under(table: SheetTable, index: QModelIndex) -> QPoint:
    """The point of the table under a cell, for what opens there."""
    cell = table.visualRect(index)
    return table.viewport().mapTo(table, QPoint(cell.left(), cell.top() + row_height()))


def _is_field(col: int, cell: Cell) -> bool:
    """Whether a cell is there to be filled in. What a thing is called can be changed, by Enter or
    two presses; it is asked for only where nothing else says it.
    """
    return col != Col.LABEL or cell.asks


def _is_undo(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Z and event.modifiers() == Qt.KeyboardModifier.ControlModifier


def _is_add(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in _ENTER and held == Qt.KeyboardModifier.ControlModifier
