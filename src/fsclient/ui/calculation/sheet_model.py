"""The calculation's rows as Qt's table model."""

from collections.abc import Sequence
from contextlib import suppress
from decimal import Decimal
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fsclient.ui.calculation.sheet_cells import ADD_TITLES, Cell, Col, RowKey, RowKind, SheetRow
from fsclient.ui.speech.messages import sentence
from fsclient.ui.speech.typed import amount

Index = QModelIndex | QPersistentModelIndex

ROW_ROLE: Final = Qt.ItemDataRole.UserRole
CELL_ROLE: Final = Qt.ItemDataRole.UserRole + 1

MONEY_COLUMNS: Final = frozenset({Col.BEFORE, Col.LAST, Col.APPLIED, Col.RULE, Col.DECIDED})


class SheetModel(QAbstractTableModel):
    """Shows the rows. A group's heading has one cell across."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[SheetRow, ...] = ()
        self.can_add = False
        self._titles = {
            Col.LABEL: "Post",
            Col.BEFORE: "",
            Col.LAST: "",
            Col.APPLIED: "Uppgett",
            Col.RULE: "Regel",
            Col.DECIDED: "Beslutat",
            Col.REASON: "Skäl",
        }

    @property
    def rows(self) -> Sequence[SheetRow]:
        """What is shown."""
        return self._rows

    def set_rows(self, rows: tuple[SheetRow, ...]) -> bool:
        """Show other rows; whether they are about other things than before.

        The same things with other amounts leave an open editor and the place alone.
        """
        same = [row.key for row in rows] == [row.key for row in self._rows]
        if same:
            self._rows = rows
            last = self.index(len(rows) - 1, len(Col) - 1)
            if rows:
                self.dataChanged.emit(self.index(0, 0), last)
            return False
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def set_months(self, last: str, before: str) -> bool:
        """The names of the earlier months; whether they are others than before."""
        named = {Col.LAST: last, Col.BEFORE: before}
        if self._titles.items() >= named.items():
            return False
        self._titles |= named
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Col.BEFORE, Col.LAST)
        return True

    def row_at(self, index: Index) -> SheetRow | None:
        """The row of an index."""
        return self._rows[index.row()] if index.isValid() else None

    def cell_at(self, index: Index) -> Cell:
        """The cell of an index."""
        row = self.row_at(index)
        return Cell() if row is None else row.cell(Col(index.column()))

    def find(self, key: RowKey, col: Col) -> QModelIndex:
        """Where a row's cell stands; an invalid index where it does not."""
        for number, row in enumerate(self._rows):
            if row.key == key:
                return self.index(number, col)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(Col)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only what is typed in place can be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.cell_at(index).edits else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell for the eye, for a screen reader, and for its editor."""
        row = self.row_at(index)
        if row is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(row, Col(index.column()))
            case Qt.ItemDataRole.EditRole:
                return row.cell(Col(index.column())).raw
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._aloud(row, Col(index.column()))
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._described(row)
            case Qt.ItemDataRole.ToolTipRole:
                col = Col(index.column())
                return self._text(row, col) or row.cell(col).hint or None
            case _:
                return {ROW_ROLE: row, CELL_ROLE: row.cell(Col(index.column()))}.get(role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' titles."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(Col):
            return None
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        return self._titles[Col(section)] if role in shown else None

    def title(self, col: Col) -> str:
        """A column's title."""
        return self._titles[col]

    def typed(self, number: int, col: Col) -> str | Decimal | None:
        """A row's cell for a spreadsheet."""
        text = self._text(self._rows[number], col)
        with suppress(ValueError):
            return text if col not in MONEY_COLUMNS else amount(text)
        return text

    def _text(self, row: SheetRow, col: Col) -> str:
        if col is Col.LABEL:
            return row.cell(col).text or row.label
        return row.cell(col).text

    def _described(self, row: SheetRow) -> str:
        if row.key.kind is RowKind.GROUP and self.can_add:
            return f"Enter: {ADD_TITLES[row.group].lower()}"
        return row.note if row.problem is None else sentence(row.problem)

    def _aloud(self, row: SheetRow, col: Col) -> str:
        if row.key.kind is RowKind.GROUP:
            # What is painted last in the row, and pressed with the mouse.
            adds = col is Col.REASON and self.can_add
            return ADD_TITLES[row.group] if adds else row.label
        cell = row.cell(col)
        words = [self._text(row, col)] if col is Col.LABEL else [row.label, self._titles[col]]
        if col is not Col.LABEL:
            words.append(self._text(row, col) or cell.hint or "tomt")
        if cell.ticks == "copied":
            words.append("bekräftad" if cell.ticked else "att bekräfta")
        elif cell.ticks:
            words.append("ikryssad" if cell.ticked else "inte ikryssad")
        if row.badge is not None and col in (Col.LABEL, Col.REASON):
            words.append(row.badge.text)
        if cell.wrong and row.problem is not None:
            words.append(sentence(row.problem))
        return ", ".join(word for word in words if word)
