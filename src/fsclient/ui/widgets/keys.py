"""Keys that mean the same in every widget."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

SEND_KEYS: Final = "Ctrl+Return"
"""What sends the form that the cursor is in."""


def plain_enter(event: QKeyEvent) -> bool:
    """Enter with nothing held: with Ctrl it belongs to the form's or the page's main button."""
    return _is_enter_with(event, Qt.KeyboardModifier.NoModifier)


def is_ctrl_enter(event: QEvent) -> bool:
    """Whether an event is of Ctrl+Enter."""
    return isinstance(event, QKeyEvent) and _is_enter_with(
        event, Qt.KeyboardModifier.ControlModifier
    )


def _is_enter_with(event: QKeyEvent, wanted: Qt.KeyboardModifier) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and held == wanted


class OwnKeys(QWidget):
    """A part of a page whose Ctrl+Enter is its own, not the page's; ``sent`` when it is pressed."""

    sent = Signal()

    def event(self, event: QEvent) -> bool:
        """Take the keys before any shortcut of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and is_ctrl_enter(event):
            event.accept()
            return True
        if event.type() is QEvent.Type.KeyPress and is_ctrl_enter(event):
            self.sent.emit()
            event.accept()
            return True
        return super().event(event)
