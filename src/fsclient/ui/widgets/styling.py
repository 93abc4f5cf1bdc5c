"""How a widget tells the style sheet what it is."""

from PySide6.QtWidgets import QWidget


def mark(widget: QWidget, **properties: str | bool) -> None:
    """Set properties that the style sheet reads, and let it look again where one is another.

    A property that was never set is the same as an empty or false one.
    """
    others = {
        name: value
        for name, value in properties.items()
        if (widget.property(name) or value) and widget.property(name) != value
    }
    if not others:
        return
    for name, value in others.items():
        widget.setProperty(name, value)
    restyle(widget)


def restyle(widget: QWidget) -> None:
    """Let the style sheet look again: something that it goes by is another, if only around it."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def say_once(widget: QWidget, hint: str) -> None:
    """Let a hint that is the widget's name be no description too.

    Qt reads a tooltip, or what stands in an empty line, where there is no other.
    """
    described = widget.accessibleDescription()
    if hint and hint == widget.accessibleName() and not described:
        widget.setAccessibleDescription(" ")
    elif described == " " and hint != widget.accessibleName():
        widget.setAccessibleDescription("")
