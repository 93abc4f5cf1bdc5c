"""The place of an empty state: there when it is needed, gone when it is not."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fsclient.ui.widgets.notices import EmptyState
from fsclient.ui.widgets.surfaces import column_in


class EmptyPlace(QWidget):
    """Holds at most one empty state; hidden while it holds none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: EmptyState | None = None
        self._column = column_in(self)
        self.hide()

    def show_empty(
        self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Say what there is none of, with the way to begin if there is one."""
        self.clear()
        self._shown = EmptyState(sentence, action, on_action, self)
        self._column.addWidget(self._shown)
        self.show()

    def clear(self) -> None:
        """There is something to show instead."""
        self.hide()
        if self._shown is not None:
            self._shown.hide()
            self._column.removeWidget(self._shown)
            self._shown.deleteLater()
            self._shown = None
