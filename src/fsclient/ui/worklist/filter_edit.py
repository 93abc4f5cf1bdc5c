"""The box that narrows a list while it is typed in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from fsclient.ui.widgets.later import later
from fsclient.ui.widgets.text_edits import LineEdit

_QUIET_MS = 150


class FilterEdit(LineEdit):
    """``narrowed`` when it has been quiet for a moment; Esc empties it, and Enter or the down
    arrow goes on to the list (``done``).
    """

    narrowed = Signal(str)
    done = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder=name)
        self.setProperty("role", "search")
        self.setAccessibleName(name)
        self.setClearButtonEnabled(False)
        self._timer = later(self, _QUIET_MS, self._tell)
        self.edited.connect(self._timer.start)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, Enter and the down arrow."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._tell()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._tell()
            self.done.emit()
            return
        super().keyPressEvent(event)

    def _tell(self) -> None:
        self._timer.stop()
        self.narrowed.emit(self.value())
