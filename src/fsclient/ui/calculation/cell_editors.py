"""Typing in the calculation's cells, where they stand."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from fsclient.rules.calculation_labels import LONGEST_LABEL
from fsclient.ui.calculation.sheet_cells import Cell, Col
from fsclient.ui.calculation.sheet_drawing import LEFT, RIGHT, row_height
from fsclient.ui.calculation.sheet_model import CELL_ROLE, MONEY_COLUMNS, ROW_ROLE, Index
from fsclient.ui.look.theme import theme
from fsclient.ui.look.tokens import TextSize
from fsclient.ui.widgets.styling import mark

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


_ACROSS: Final = Qt.Orientation.Horizontal
_STAYING: Final = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


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


class CellEditors(QStyledItemDelegate):
    """Opens the cells' editors; the table draws the cells itself.

    ``opened`` carries an editor and the row and field that it is for, ``typed`` those with each
    key, ``left`` the editor and the key that left it, or 0 for a press elsewhere.
    """

    opened = Signal(object, object, str)
    typed = Signal(object, str, str)
    left = Signal(object, int)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line over the cell."""
        editor = CellEdit(parent)
        col = Col(index.column())
        money = col in MONEY_COLUMNS
        editor.setAlignment(RIGHT if money else LEFT)
        editor.setFont(theme().font(TextSize.BODY, figures=money))
        editor.setAccessibleName(_name_of(index))
        editor.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleDescriptionRole)))
        cell = index.data(CELL_ROLE)
        if isinstance(cell, Cell):
            editor.setPlaceholderText(cell.hint)
            if col is Col.LABEL:
                editor.setMaxLength(LONGEST_LABEL)
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


def _name_of(index: Index) -> str:
    """What is typed here, without what stands here now: a screen reader says that by itself."""
    row, title = index.data(ROW_ROLE), index.model().headerData(index.column(), _ACROSS)
    return f"{row.label}, {title}"
