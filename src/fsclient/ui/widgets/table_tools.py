"""What can be done with a whole list: a button at the end of its headings, and its menu."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from fsclient.domain.listings import ListingForm
from fsclient.ui.look.theme import theme
from fsclient.ui.widgets.buttons import QuietButton
from fsclient.ui.widgets.table_memory import TableHost

if TYPE_CHECKING:
    from fsclient.ui.widgets.table import DataTable

_TOOLS: Final = "Kopiera, skriv ut, exportera och välj kolumner"
_EXPORTS: Final = {
    ListingForm.XLSX: "Exportera till Excel (xlsx) …",
    ListingForm.CSV: "Exportera till CSV …",
}


class ToolsButton(QuietButton):
    """Stands over the end of the headings, which leave room for it."""

    def __init__(self, parent: QWidget, ask: Callable[[], object]) -> None:
        super().__init__("", parent, icon="export")
        self.setAccessibleName(_TOOLS)
        self.setToolTip(f"{_TOOLS} (Skift F10)")
        # Tab goes from the list to what comes after it; the menu key opens the same menu.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(lambda _on=False: ask())

    def paintEvent(self, event: QPaintEvent) -> None:
        """On the panel's ground: a heading that is wider than its list runs under it."""
        painter = QPainter(self)
        # As wide as the headings are high, and higher: the line under them is left as it is.
        painter.fillRect(0, 0, self.width(), self.width(), theme().colour("panel"))
        painter.end()
        super().paintEvent(event)


def tools_menu(table: "DataTable", parent: QWidget, host: TableHost | None) -> QMenu:
    """Copy, print, export, and show each column or not; ``host`` None where nothing leaves."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater, Qt.ConnectionType.QueuedConnection)
    copy = menu.addAction(_copied(len(table.selected_rows())))
    copy.setEnabled(bool(table.selected_rows()))
    copy.triggered.connect(lambda _on=False: table.view.copy())
    menu.addAction("Markera allt\tCtrl+A").triggered.connect(
        lambda _on=False: table.view.selectAll()
    )
    menu.addSeparator()
    if host is not None:
        menu.addAction("Skriv ut listan …").triggered.connect(lambda _on=False: host.print(table))
        for form, title in _EXPORTS.items():
            act = partial(host.export, table, form)
            menu.addAction(title).triggered.connect(lambda _on=False, act=act: act())
        menu.addSeparator()
    shown = [column for column in table.columns if table.is_shown(column.key)]
    for column in table.columns:
        action = menu.addAction(column.title)
        action.setCheckable(True)
        action.setChecked(column in shown)
        action.setEnabled(shown != [column])
        action.toggled.connect(lambda on, key=column.key: table.choose_column(key, shown=on))
    menu.addSeparator()
    menu.addAction("Kolumnerna som från början").triggered.connect(table.forget_layout)
    return menu


def _copied(rows: int) -> str:
    # The key is shown as Qt shows one, and belongs to the menu of the window.
    return f"Kopiera {rows} rader\tCtrl+C" if rows > 1 else "Kopiera raden\tCtrl+C"
