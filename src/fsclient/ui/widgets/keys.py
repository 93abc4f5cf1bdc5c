"""Keys that mean the same in every widget."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent


def plain_enter(event: QKeyEvent) -> bool:
    """Enter with nothing held: with Ctrl it belongs to the form's or the page's main button."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and held == Qt.KeyboardModifier.NoModifier
