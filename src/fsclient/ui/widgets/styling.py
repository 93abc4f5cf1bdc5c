"""How a widget tells the style sheet what it is."""

from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, **properties: str | bool) -> None:
    """Set properties that the style sheet reads, and let it look again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
