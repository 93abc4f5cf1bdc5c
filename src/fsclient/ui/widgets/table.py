"""A table of frozen rows: sorted, laid out as someone left it, copied and exported as shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from fsclient.domain.listings import Listing, Rows, as_pasted
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import Space
from fsclient.ui.widgets.notices import EmptyState
from fsclient.ui.widgets.table_drawing import row_height
from fsclient.ui.widgets.table_memory import Layout, TableHost, host_of
from fsclient.ui.widgets.table_model import (
    Align,
    Column,
    GroupRow,
    Render,
    RowsModel,
    Sorting,
    in_order,
    line_of,
    listing_of,
)
from fsclient.ui.widgets.table_tools import ToolsButton, tools_menu
from fsclient.ui.widgets.table_view import TableView
from fsclient.ui.widgets.table_widths import Part, shared

__all__ = ["Align", "Column", "DataTable", "GroupRow", "Render", "Sorting"]

_MEASURED: Final = 25
"""Rows that are asked how much room they need: a screenful."""


class DataTable(QFrame):
    """Rows in a card. Enter and double click open; one row at a time is selected, or with Ctrl+A
    all of them, to be copied.

    ``opened`` and ``selected`` carry the row (``selected`` None when nothing is), ``explained``
    the row and the key of an activated LINK cell, ``more_wanted`` the offset of the rows to fetch.
    ``sort_wanted`` when rows that are sorted elsewhere are to come by another ``order``. ``name``
    is what a screen reader calls the table, and under what its layout is remembered.
    """

    opened = Signal(object)
    selected = Signal(object)
    explained = Signal(object, str)
    sort_wanted = Signal()
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
        identity: Callable[[Any], object] | None = None,
        sorting: Sorting = Sorting.HERE,
        fits_rows: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.columns = tuple(columns)
        self._name = name
        self._identity = identity or _own_id
        self._sorting = sorting
        self._fits_rows = fits_rows
        self._host: TableHost | None = None
        self._usual, self._layout = Layout(), Layout()
        self._optional = {column.key for column in columns if column.optional}
        self._given: tuple[object, ...] = ()
        self.every: Callable[[], Callable[[], Rows[object]]] | None = None
        """Where not all rows are given: makes, of what is asked for now, what reads every row on
        the database's thread.
        """
        self._sizing = False
        self._needs: dict[str, int] = {}
        self.model = RowsModel(self.columns, self, self.more_wanted.emit)
        self.view = TableView(self.model, name, self, sorts=sorting is not Sorting.NONE)
        self.tools = ToolsButton(self.view, self.ask_what_to_do)
        self.empty = EmptyState(empty, empty_action, on_empty_action, self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.empty)
        box = QVBoxLayout(self)
        box.setContentsMargins(Space.S, 0, Space.S, Space.XS)
        box.addLayout(self._stack)
        self._connect()
        self._lay_out_columns()
        self._restyle()

    def set_rows(self, rows: Sequence[object], total: int | None = None) -> None:
        """Show other rows; the selected one stays selected if it is among them.

        ``total`` is how many there are, where not all are given: the rest is asked for by
        ``more_wanted`` as the person scrolls, and given to ``append_rows``.
        """
        self._recall()
        before = self.selected_row()
        wanted = None if before is None else self._identity(before)
        top = self.view.verticalScrollBar().value()
        self._given = tuple(rows)
        self.model.set_rows(tuple(self._orderly()(self._given)), total)
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
        """The selected row, or None; of many the one under the keyboard."""
        chosen = self.view.selectionModel().selectedRows()
        if len(chosen) > 1:
            current = [one for one in chosen if one.row() == self.view.currentIndex().row()]
            chosen = current or chosen
        return self.model.row_at(chosen[0]) if chosen else None

    def allow_many(self) -> None:
        """Let several rows be selected: Shift and Ctrl with arrows or clicks."""
        self.view.allow_many()

    def selected_rows(self) -> tuple[object, ...]:
        """Every selected row, top down, but no headings."""
        chosen = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        rows = (self.model.rows[number] for number in chosen)
        return tuple(row for row in rows if not isinstance(row, GroupRow))

    def select(self, identity: object) -> bool:
        """Select the row of an identity and show it; whether it was there."""
        for number, row in enumerate(self.model.rows):
            if not isinstance(row, GroupRow) and self._identity(row) == identity:
                return self._select(number)
        return False

    def select_first(self) -> None:
        """Select the first row that is not a heading."""
        for number, row in enumerate(self.model.rows):
            if not isinstance(row, GroupRow):
                self._select(number)
                return

    def _select(self, number: int) -> bool:
        # Qt's own way takes a key that happens to be held for a wish to add or take away.
        flags = QItemSelectionModel.SelectionFlag
        chosen = self.model.index(number, self.view.cells.first)
        self.view.selectionModel().setCurrentIndex(chosen, flags.ClearAndSelect | flags.Rows)
        return True

    @property
    def order(self) -> tuple[str, bool]:
        """The column that the rows are sorted by, and whether ascending; empty for as given."""
        self._recall()
        return self._layout.sort, self._layout.ascending

    def sort_by(self, key: str, *, ascending: bool = True) -> None:
        """Sort by a column, where nobody has chosen another; by none for the rows as given."""
        self._usual = Layout(sort=key, ascending=ascending)
        self._layout.sort, self._layout.ascending = key, ascending
        self._show_sorted()

    def show_column(self, key: str, *, shown: bool) -> None:
        """Show or hide a column, where nobody has chosen otherwise."""
        (self._optional.discard if shown else self._optional.add)(key)
        self._lay_out_columns()
        self._share_width()

    def choose_column(self, key: str, *, shown: bool) -> None:
        """Someone wants a column or not; remembered where the page has it otherwise."""
        self._layout.shown.pop(key, None)
        if shown is (key in self._optional):
            self._layout.shown[key] = shown
        self._keep()
        self._lay_out_columns()
        self._share_width()

    def forget_layout(self) -> None:
        """Widths, order, columns and sort as the page has them."""
        self._layout = replace(self._usual, widths={}, shown={}, order=[])
        self._keep()
        self._layout.order = [column.key for column in self.columns]
        self._lay_out_columns()
        self._layout.order = []
        self._share_width()
        self._sort_anew()

    def is_shown(self, key: str) -> bool:
        """Whether a column is shown."""
        return not self.view.isColumnHidden(self._section(key))

    @property
    def shown_columns(self) -> list[Column]:
        """The columns that are shown, from the left."""
        header = self.view.header
        sections = (header.logicalIndex(place) for place in range(len(self.columns)))
        return [self.columns[at] for at in sections if not header.isSectionHidden(at)]

    def _section(self, key: str) -> int:
        return next(i for i, column in enumerate(self.columns) if column.key == key)

    def as_copied(self) -> str:
        """The selected rows under their headings, as a spreadsheet takes them; empty for none."""
        rows, shown = self.selected_rows(), self.shown_columns
        heading = [column.title for column in shown]
        return as_pasted([heading, *(line_of(row, shown) for row in rows)]) if rows else ""

    def every_row(self) -> Callable[[], Rows[object]]:
        """What gives all rows of the list, also those that are not shown yet; on any thread."""
        if self.every is None:
            rows = tuple(self.rows())
            return lambda: rows
        read, in_order = self.every(), self._orderly()
        return lambda: in_order(read())

    def listing_maker(self) -> Callable[[Rows[object]], Listing]:
        """What makes a listing of rows with the columns as they are shown now; on any thread."""
        name, shown = self._name, tuple(self.shown_columns)
        return lambda rows: listing_of(name, shown, rows)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share out the width anew when the room changes; show the focus on the card."""
        if event.type() is QEvent.Type.Resize and watched is self.view.viewport():
            self._share_width()
            self._place_tools()
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and watched is self.view:
            self.view.viewport().update()
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.view.opened.connect(self._open)
        self.view.copied.connect(self._copy)
        self.view.doubleClicked.connect(self._open)
        self.view.clicked.connect(self._explain)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self.ask_what_to_do)
        self.view.selectionModel().currentRowChanged.connect(self._tell_selected)
        header = self.view.horizontalHeader()
        header.sectionClicked.connect(self._sort)
        header.sectionResized.connect(self._keep_width)
        header.sectionMoved.connect(self._keep_order)
        self.view.viewport().installEventFilter(self)
        self.view.installEventFilter(self)
        theme().changed.connect(self._restyle)
        self.setFocusProxy(self.view)
        self.setAccessibleName(self._name)

    def ask_what_to_do(self, point: QPoint | None = None) -> None:
        """The menu of what can be done with the list, at a point of the rows or at its button."""
        self._recall()
        under = self.tools.mapToGlobal(QPoint(0, self.tools.height()))
        menu = tools_menu(self, self.view, self._host)
        menu.popup(under if point is None else self.view.viewport().mapToGlobal(point))

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

    def _sort(self, section: int) -> None:
        """Ascending, descending, and where all rows are here the third time as they were given."""
        key, layout = self.columns[section].key, self._layout
        if self._sorting is Sorting.NONE:
            return
        if layout.sort != key:
            layout.sort, layout.ascending = key, True
        elif layout.ascending or self._sorting is Sorting.ASKED:
            layout.ascending = not layout.ascending
        else:
            layout.sort, layout.ascending = "", True
        self._keep()
        self._sort_anew()

    def _sort_anew(self) -> None:
        self._show_sorted()
        if self._sorting is Sorting.ASKED:
            self.sort_wanted.emit()
        else:
            self.set_rows(self._given)

    def _show_sorted(self) -> None:
        header, sort = self.view.header, self._layout.sort
        keys = [column.key for column in self.columns]
        header.setSortIndicatorShown(sort in keys)
        up = self._layout.ascending
        order = Qt.SortOrder.AscendingOrder if up else Qt.SortOrder.DescendingOrder
        header.setSortIndicator(keys.index(sort) if sort in keys else -1, order)

    def _orderly(self) -> Callable[[Rows[object]], Rows[object]]:
        """What puts rows into the table's order, where it sorts them itself."""
        column = next((one for one in self.columns if one.key == self._layout.sort), None)
        ascending = self._layout.ascending
        if column is None or self._sorting is not Sorting.HERE:
            return lambda rows: rows
        return lambda rows: in_order(rows, column, ascending=ascending)

    def _restyle(self) -> None:
        self.view.verticalHeader().setDefaultSectionSize(row_height())
        self._needs.clear()
        self._fit_rows()
        self._share_width()

    def _place_tools(self) -> None:
        side = self.view.header.height() - 2
        self.tools.setGeometry(self.view.viewport().width() - side, 1, side, side)

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
        shown = self.shown_columns
        if not shown:
            return
        widths = shared([self._part(column) for column in shown], self.view.viewport().width())
        self._sizing = True
        for column, width in zip(shown, widths, strict=True):
            self.view.header.resizeSection(self._section(column.key), width)
        self._sizing = False
        self._fit_rows()

    def _part(self, column: Column) -> Part:
        chosen = self._layout.widths.get(column.key)
        width = theme().px(column.width) if chosen is None else chosen
        if chosen is not None or column.render is Render.BAR:
            return Part(width=width, need=width, stretch=column.stretch if chosen is None else 0)
        section = self._section(column.key)
        if column.key not in self._needs:
            rows = self.model.rows[:_MEASURED]
            self._needs[column.key] = self.view.cells.needed_width(section, rows)
        need, heading = self._needs[column.key], self.view.header.needed_width(section)
        return Part(width=width, need=need, heading=heading, stretch=column.stretch)

    def _recall(self) -> None:
        """Take back how the person at this window has laid the table out, once it stands in one."""
        if self._host is None and (host := host_of(self)) is not None:
            self._host = host
            before, self._layout = self._layout, host.memory.recall(self._name)
            if not self._layout.sort:
                self._layout.sort, self._layout.ascending = before.sort, before.ascending
            self._lay_out_columns()
            self._show_sorted()

    def _keep(self) -> None:
        self._recall()
        if self._host is not None:
            self._host.memory.keep(self._name, self._layout)

    def _keep_width(self, section: int, _before: int, width: int) -> None:
        if not self._sizing and width > 0:
            self._layout.widths[self.columns[section].key] = width
            self._keep()

    def _keep_order(self) -> None:
        if not self._sizing:
            header = self.view.header
            places = (header.logicalIndex(place) for place in range(len(self.columns)))
            self._layout.order = [self.columns[section].key for section in places]
            self._keep()
        self._tell_first()

    def _lay_out_columns(self) -> None:
        """Order and hidden columns; Qt tells of them as of what somebody chose."""
        self._sizing = True
        header, keys = self.view.header, [column.key for column in self.columns]
        ordered = [key for key in self._layout.order if key in keys]
        for place, key in enumerate(ordered):
            header.moveSection(header.visualIndex(keys.index(key)), place)
        for section, key in enumerate(keys):
            shown = self._layout.shown.get(key, key not in self._optional)
            self.view.setColumnHidden(section, not shown)
        self._sizing = False
        self._tell_first()

    def _tell_first(self) -> None:
        shown = self.shown_columns
        self.view.cells.first = self._section(shown[0].key) if shown else 0
        self.view.header.last = self._section(shown[-1].key) if shown else 0


def _own_id(row: object) -> object:
    return getattr(row, "id", row)
