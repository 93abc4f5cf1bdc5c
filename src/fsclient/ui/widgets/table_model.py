"""The rows of a table: frozen values, and columns that say how to show them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from fsclient.domain.listings import Cell, Line, Listing, Rows
from fsclient.domain.names import swedish_key
from fsclient.ui.speech import formats
from fsclient.ui.speech.badges import Badge

Index = QModelIndex | QPersistentModelIndex

_FIGURE: Final = 7
"""A figure's width in pixels, about."""
ROW_ROLE: Final = Qt.ItemDataRole.UserRole


class Align(StrEnum):
    """Where in its column a value stands."""

    LEFT = "left"
    RIGHT = "right"


class Render(StrEnum):
    """How a column is drawn. MONEY takes Decimal, DATE a date, PILL a Badge, COUNT an int, and
    BAR a ShareBar.

    LINK is drawn with a dotted line under it and asks for an explanation when activated.
    """

    TEXT = "text"
    STRONG = "strong"
    SOFT = "soft"
    PILL = "pill"
    MONEY = "money"
    STRONG_MONEY = "strong_money"
    LINK = "link"
    DATE = "date"
    COUNT = "count"
    BAR = "bar"


class Sorting(StrEnum):
    """Who sorts a table's rows: it does HERE, where all are given; another is ASKED for them; or
    they stand as given.
    """

    HERE = "here"
    ASKED = "asked"
    NONE = "none"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column: ``key`` is the row's attribute (``payment.amount``), or names what ``value`` takes
    from the row. That is what is copied, exported and sorted by; ``shown`` says what the cell shows
    where it is other.

    ``width`` is in pixels at text scale 1; wider windows share out what is left by ``stretch``. An
    ``optional`` column is hidden until it is asked for.
    """

    key: str
    title: str
    width: int = 120
    align: Align = Align.LEFT
    render: Render = Render.TEXT
    value: Callable[[Any], object] | None = None
    shown: Callable[[Any], object] | None = None
    stretch: int = 0
    optional: bool = False

    def data(self, row: object) -> object:
        """The column's value of a row."""
        return attrgetter(self.key)(row) if self.value is None else self.value(row)

    def of(self, row: object) -> object:
        """What the cell of a row shows."""
        return self.data(row) if self.shown is None else self.shown(row)


@dataclass(frozen=True, slots=True)
class ShareBar:
    """Words with a small bar after them: ``share`` of the longest, below zero for less."""

    text: str
    share: float


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A heading among the rows, across all columns."""

    title: str


def written(value: object) -> str:
    """A cell's value as text, the same on screen, aloud and in an exported file's words."""
    match value:
        case None:
            return formats.NOTHING
        case Badge() | ShareBar():
            return value.text
        case Decimal():
            return formats.amount(value)
        case bool():
            return "ja" if value else "nej"
        case int():
            return formats.count(value)
        case datetime():
            return f"{value:%Y-%m-%d %H:%M}"
        case date():
            return formats.day(value)
        case _:
            return str(value)


def line_of(row: object, columns: Iterable[Column]) -> Line:
    """A row's values for a spreadsheet; a heading is a line of its own."""
    if isinstance(row, GroupRow):
        return (row.title,)
    return [_cell(column.data(row)) for column in columns]


def _cell(value: object) -> Cell:
    if value is None or isinstance(value, (str, Decimal, date)):
        return value
    return value if type(value) is int else written(value)


def listing_of(name: str, columns: Sequence[Column], rows: Rows[object]) -> Listing:
    """A list of rows to be written to a file."""
    return Listing(
        name=name,
        titles=tuple(column.title for column in columns),
        widths=tuple(max(column.width // _FIGURE, len(column.title) + 4) for column in columns),
        lines=(line_of(row, columns) for row in rows),
        count=len(rows),
    )


def is_total(row: object) -> bool:
    """Whether a row says of itself that it is the sum of others."""
    return bool(getattr(row, "is_total", False))


def in_order(rows: Iterable[object], column: Column, *, ascending: bool) -> list[object]:
    """The rows by a column: those that lack it come after the others, and sums last."""
    found = [(row, column.data(row)) for row in rows]
    last = [row for row, _ in found if is_total(row)]
    lacking = [row for row, value in found if value is None and not is_total(row)]
    there = [(row, value) for row, value in found if value is not None and not is_total(row)]
    there.sort(key=lambda one: _sort_key(one[1]), reverse=not ascending)
    return [*(row for row, _ in there), *lacking, *last]


def _sort_key(value: object) -> Any:
    number = isinstance(value, (Decimal, int, date))
    return value if number else swedish_key(written(value))


class RowsModel(QAbstractTableModel):
    """Shows frozen rows. ``total`` may be more than are loaded; ``ask_more`` fetches the rest."""

    def __init__(
        self,
        columns: Sequence[Column],
        parent: QObject | None = None,
        ask_more: Callable[[int], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._rows: list[object] = []
        self._total = 0
        self._asked = -1
        self._ask_more = ask_more

    @property
    def rows(self) -> Sequence[object]:
        """The rows that are loaded."""
        return self._rows

    @property
    def total(self) -> int:
        """How many rows there are, loaded or not."""
        return self._total

    def set_rows(self, rows: Sequence[object], total: int | None = None) -> None:
        """Show other rows; ``total`` where there are more to fetch."""
        self.beginResetModel()
        self._rows = list(rows)
        self._total = len(self._rows) if total is None else total
        self._asked = -1
        self.endResetModel()

    def append_rows(self, rows: Sequence[object]) -> None:
        """Add rows that were asked for."""
        if not rows:
            self._total = len(self._rows)
            return
        start = len(self._rows)
        self.beginInsertRows(QModelIndex(), start, start + len(rows) - 1)
        self._rows.extend(rows)
        self.endInsertRows()
        self._total = max(self._total, len(self._rows))

    def row_at(self, index: Index) -> object | None:
        """The row of an index, or None."""
        return self._rows[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many rows are loaded."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows to ask for."""
        start = len(self._rows)
        return (
            not parent.isValid()
            and self._ask_more is not None
            and self._asked != start
            and start < self._total
        )

    def fetchMore(self, parent: Index) -> None:
        """Ask for the rows after those loaded."""
        if self.canFetchMore(parent) and self._ask_more is not None:
            self._asked = len(self._rows)
            self._ask_more(self._asked)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings among the rows can't be selected."""
        if isinstance(self.row_at(index), GroupRow):
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell, as text or as alignment; its row by ``ROW_ROLE``."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if isinstance(row, GroupRow):
            shown = role == Qt.ItemDataRole.DisplayRole and index.column() == 0
            return row.title if shown else None
        column = self.columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return written(column.of(row))
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{column.title}: {written(column.of(row))}"
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment(column)
            case _:
                return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The columns' titles."""
        if orientation is Qt.Orientation.Vertical or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        match role:
            case (
                Qt.ItemDataRole.DisplayRole
                | Qt.ItemDataRole.AccessibleTextRole
                | Qt.ItemDataRole.ToolTipRole
            ):
                return column.title
            case Qt.ItemDataRole.TextAlignmentRole:
                return alignment(column)
            case _:
                return None


def alignment(column: Column) -> Qt.AlignmentFlag:
    """A column's alignment; amounts and counts stand to the right."""
    to_the_right = column.align is Align.RIGHT or column.render in (
        Render.MONEY,
        Render.STRONG_MONEY,
        Render.COUNT,
        Render.LINK,
    )
    side = Qt.AlignmentFlag.AlignRight if to_the_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
