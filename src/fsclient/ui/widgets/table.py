"""A table of frozen rows: sorted in the database, remembered, exported as shown."""

import csv
import io
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from fsclient.ui.theme import theme
from fsclient.ui.tokens import Space
from fsclient.ui.widgets.keys import plain_enter
from fsclient.ui.widgets.notices import EmptyState
from fsclient.ui.widgets.spreadsheet import as_typed, copied
from fsclient.ui.widgets.table_drawing import CellDelegate, TableHeader, row_height
from fsclient.ui.widgets.table_model import (
    Align,
    Column,
    GroupRow,
    Render,
    RowsModel,
)
from fsclient.ui.widgets.table_widths import Part, spread, squeezed

__all__ = ["Align", "Column", "DataTable", "GroupRow", "Render"]

_MEASURED: Final = 25
"""Rows that are asked how much room they need: a screenful."""


class DataTable(QFrame):
    """Rows in a card. Enter and double click open; one row at a time is selected.

    ``opened`` and ``selected`` carry the row (``selected`` None when nothing is), ``explained``
    the row and the key of an activated LINK cell, ``sort_wanted`` a column's key and whether
    ascending, ``more_wanted`` the offset of the rows to fetch. ``name`` is what a screen
    reader calls the table, and under what the column widths are remembered in ``settings``.
    """

    opened = Signal(object)
    selected = Signal(object)
    explained = Signal(object, str)
    sort_wanted = Signal(str, bool)
    more_wanted = Signal(int)

    def __init__(
        self,
        name: str,
        columns: Sequence[Column],
        parent: QWidget | None = None,
        *,
        empty: str = "Här finns inget ännu.",
        empty_action: str = "",
        on_empty_action: Callable[[], object] | None = None,
        identity: Callable[[object], object] | None = None,
        settings: QSettings | None = None,
        fits_rows: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.columns = tuple(columns)
        self._name = name
        self._identity = identity or _own_id
        self._settings = settings
        self._fits_rows = fits_rows
        self._own_widths: dict[str, int] = {}
        self._sizing = False
        self._needs: dict[str, int] = {}
        self.model = RowsModel(self.columns, self, self.more_wanted.emit)
        self.view = _View(self.model, self.columns, name, self)
        self.empty = EmptyState(empty, empty_action, on_empty_action, self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.S, 0, Space.S, Space.XS)
        box.addLayout(self._stack)
        self._connect()
        self._load_widths()
        self._restyle()

    def set_rows(self, rows: Sequence[object], total: int | None = None) -> None:
        """Show other rows; the selected one stays selected if it is among them.

        ``total`` is how many there are, where not all are given: the rest is asked for by
        ``more_wanted`` as the person scrolls, and given to ``append_rows``.
        """
        before = self.selected_row()
        wanted = None if before is None else self._identity(before)
        top = self.view.verticalScrollBar().value()
        self.model.set_rows(rows, total)
        self._needs.clear()
        self._stack.setCurrentIndex(0 if rows else 1)
        if wanted is not None:
            self.select(wanted)
        self.view.verticalScrollBar().setValue(top)
        self._fit_rows()
        self._share_width()
        if before is not None and self.selected_row() is None:
            self.selected.emit(None)

    def append_rows(self, rows: Sequence[object]) -> None:
        """Add the rows that ``more_wanted`` asked for."""
        self.model.append_rows(rows)
        self._fit_rows()

    def rows(self) -> Sequence[object]:
        """The rows that are loaded, headings among them."""
        return self.model.rows

    def selected_row(self) -> object | None:
        """The selected row, or None."""
        chosen = self.view.selectionModel().selectedRows()
        return self.model.row_at(chosen[0]) if chosen else None

    def allow_many(self) -> None:
        """Let several rows be selected: Shift and Ctrl with arrows or clicks, Ctrl+A for all."""
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def selected_rows(self) -> tuple[object, ...]:
        """Every selected row, top down, but no headings."""
        chosen = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        rows = (self.model.rows[number] for number in chosen)
        return tuple(row for row in rows if not isinstance(row, GroupRow))

    def select(self, identity: object) -> bool:
        """Select the row of an identity and show it; whether it was there."""
        for number, row in enumerate(self.model.rows):
            if not isinstance(row, GroupRow) and self._identity(row) == identity:
                self.view.selectRow(number)
                return True
        return False

    def select_first(self) -> None:
        """Select the first row that is not a heading."""
        for number, row in enumerate(self.model.rows):
            if not isinstance(row, GroupRow):
                self.view.selectRow(number)
                return

    def set_sorted(self, key: str, ascending: bool) -> None:
        """Show by which column the rows are sorted."""
        header = self.view.horizontalHeader()
        order = Qt.SortOrder.AscendingOrder if ascending else Qt.SortOrder.DescendingOrder
        section = next((i for i, each in enumerate(self.columns) if each.key == key), -1)
        header.setSortIndicatorShown(section >= 0)
        header.setSortIndicator(section, order)

    def remember_in(self, settings: QSettings) -> None:
        """Take widths and shown columns from these settings, and keep them there."""
        self._settings = settings
        self._load_widths()
        for column in self.columns:
            stored = settings.value(f"tables/{self._name}/{column.key}/shown")
            if stored is not None:
                self._hide(column.key, hidden=str(stored) != "1")
        self._share_width()

    def show_column(self, key: str, *, shown: bool, remember: bool = True) -> None:
        """Show or hide a column; remembered where a person chose it."""
        self._hide(key, hidden=not shown)
        if remember and self._settings is not None:
            self._settings.setValue(f"tables/{self._name}/{key}/shown", "1" if shown else "0")
        self._share_width()

    def is_shown(self, key: str) -> bool:
        """Whether a column is shown."""
        return not self.view.isColumnHidden(self._section(key))

    def _hide(self, key: str, *, hidden: bool) -> None:
        # Qt tells of it as of a width that somebody chose.
        self._sizing = True
        self.view.setColumnHidden(self._section(key), hidden)
        self._sizing = False

    def _section(self, key: str) -> int:
        return next(i for i, column in enumerate(self.columns) if column.key == key)

    def as_copied(self) -> str:
        """The selected rows under their headings, as a spreadsheet takes them; empty for none."""
        rows = self.selected_rows()
        shown = [column for column in self.columns if self.is_shown(column.key)]
        heading = [column.title for column in shown]
        return (
            copied([heading, *([as_typed(column.of(row)) for column in shown] for row in rows)])
            if rows
            else ""
        )

    def to_csv(self, rows: Sequence[object] | None = None) -> str:
        """What is shown (or these rows), with semicolons, as Swedish Excel reads it."""
        out = io.StringIO()
        writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
        shown = [column for column in self.columns if self.is_shown(column.key)]
        writer.writerow([column.title for column in shown])
        for row in self.model.rows if rows is None else rows:
            if isinstance(row, GroupRow):
                writer.writerow([row.title])
            else:
                writer.writerow([as_typed(column.of(row)) for column in shown])
        return out.getvalue()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share out the width anew when the room changes; show the focus on the card."""
        if event.type() is QEvent.Type.Resize and watched is self.view.viewport():
            self._share_width()
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and watched is self.view:
            self.view.viewport().update()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.view.opened.connect(self._open)
        self.view.copied.connect(self._copy)
        self.view.doubleClicked.connect(self._open)
        self.view.clicked.connect(self._explain)
        self.view.selectionModel().currentRowChanged.connect(self._tell_selected)
        header = self.view.horizontalHeader()
        header.sectionClicked.connect(self._ask_sort)
        header.sectionResized.connect(self._remember_width)
        self.view.viewport().installEventFilter(self)
        self.view.installEventFilter(self)
        theme().changed.connect(self._restyle)
        self.setFocusProxy(self.view)
        self.setAccessibleName(self._name)

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        if row is not None and not isinstance(row, GroupRow):
            self.opened.emit(row)

    def _copy(self) -> None:
        if text := self.as_copied():
            QApplication.clipboard().setText(text)

    def _explain(self, index: QModelIndex) -> None:
        row = self.model.row_at(index)
        column = self.columns[index.column()]
        if column.render is Render.LINK and not isinstance(row, GroupRow):
            self.explained.emit(row, column.key)

    def _tell_selected(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.selected.emit(self.model.row_at(current))

    def _ask_sort(self, section: int) -> None:
        column = self.columns[section]
        if not column.sortable:
            return
        header = self.view.horizontalHeader()
        same = header.isSortIndicatorShown() and header.sortIndicatorSection() == section
        ascending = not (same and header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder)
        self.set_sorted(column.key, ascending)
        self.sort_wanted.emit(column.key, ascending)

    def _restyle(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(row_height())
        self._needs.clear()
        self._fit_rows()
        self._share_width()

    def _fit_rows(self) -> None:
        if not self._fits_rows:
            return
        height = self.view.horizontalHeader().sizeHint().height()
        height += max(self.model.rowCount(), 1) * row_height() + Space.XS + 2
        bar = self.view.horizontalScrollBar()
        if self.view.horizontalHeader().length() > self.view.viewport().width():
            height += bar.sizeHint().height()
        self.setFixedHeight(height)

    def _share_width(self) -> None:
        room = self.view.viewport().width()
        shown = [column for column in self.columns if self.is_shown(column.key)]
        widths = [self._own_widths.get(column.key, theme().px(column.width)) for column in shown]
        left = room - sum(widths)
        weights = [column.stretch for column in shown]
        if left > 0 and not any(weights):
            weights = [column.width for column in shown]
        if left > 0 and shown:
            widths = spread(widths, weights, left)
        if left < 0:
            widths = squeezed([self._part(*each) for each in zip(shown, widths, strict=True)], room)
        self._sizing = True
        header = self.view.horizontalHeader()
        for column, width in zip(shown, widths, strict=True):
            header.resizeSection(self._section(column.key), width)
        self._sizing = False
        self._fit_rows()

    def _part(self, column: Column, width: int) -> Part:
        if column.key in self._own_widths or column.render is Render.BAR:
            return Part(width=width, need=width)
        if column.key not in self._needs:
            section = self._section(column.key)
            self._needs[column.key] = max(
                self.view.header.needed_width(section),
                self.view.cells.needed_width(section, self.model.rows[:_MEASURED]),
            )
        return Part(width=width, need=self._needs[column.key], elastic=column.stretch > 0)

    def _remember_width(self, section: int, _before: int, width: int) -> None:
        if self._sizing or width == 0:
            return
        self._own_widths[self.columns[section].key] = width
        if self._settings is not None:
            self._settings.setValue(f"tables/{self._name}/{self.columns[section].key}", width)

    def _load_widths(self) -> None:
        if self._settings is None:
            return
        for column in self.columns:
            stored = self._settings.value(f"tables/{self._name}/{column.key}")
            if isinstance(stored, (int, str)) and str(stored).isdigit():
                self._own_widths[column.key] = int(stored)


class _View(QTableView):
    opened = Signal(QModelIndex)
    copied = Signal()

    def __init__(
        self, model: RowsModel, columns: tuple[Column, ...], name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.header = TableHeader(columns, self)
        self.setHorizontalHeader(self.header)
        self.cells = CellDelegate(columns, self)
        self.setItemDelegate(self.cells)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(20)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt makes the first row current when none is; it is selected too, for all to see."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectRow(self.currentIndex().row())

    def copy(self) -> None:
        """Copy the selected rows."""
        self.copied.emit()

    def selectAll(self) -> None:
        """Select everything, but only where many rows can be."""
        if self.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection:
            super().selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.matches(QKeySequence.StandardKey.Copy):
            # Qt copies the one cell that is current, which nothing on the screen shows.
            self.copy()
            return
        if plain_enter(event):
            if self.currentIndex().isValid():
                # After the key is done with: what opens must not get it too.
                index = self.currentIndex()
                QTimer.singleShot(0, self, lambda: self.opened.emit(index))
            return
        super().keyPressEvent(event)


def _own_id(row: object) -> object:
    return getattr(row, "id", row)
