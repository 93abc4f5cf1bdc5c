"""The rows of a table under the keyboard."""

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from fsclient.ui.widgets.keys import plain_enter
from fsclient.ui.widgets.table_drawing import CellDelegate, TableHeader
from fsclient.ui.widgets.table_model import RowsModel


class TableView(QTableView):
    """``opened`` by Enter, ``copied`` by Ctrl+C or from a menu.

    ``many`` rows may be selected one by one, or only all of them, to be copied.
    """

    opened = Signal(QModelIndex)
    copied = Signal()

    def __init__(self, model: RowsModel, name: str, parent: QWidget, *, sorts: bool) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.many = False
        self.header = TableHeader(model.columns, self, sorts=sorts)
        self.setHorizontalHeader(self.header)
        self.cells = CellDelegate(model.columns, self)
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
        self.selectionModel().selectionChanged.connect(self._select_one_again)
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

    def allow_many(self) -> None:
        """Let several rows be selected one by one."""
        self.many = True
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def selectAll(self) -> None:
        """Select everything: what is current stays so, and the next row chosen is alone again."""
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        super().selectAll()

    def _select_one_again(self) -> None:
        if not self.many and len(self.selectionModel().selectedRows()) <= 1:
            self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

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
